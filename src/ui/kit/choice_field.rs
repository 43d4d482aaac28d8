//! A choice from a list.

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, HtmlSelectElement};

use super::markup::{Element, element, list};
use super::view::View;
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit};

/// A choice: its word, and how it reads.
pub type Entry<'a> = (&'a str, String);

/// Choices under a heading; no heading when it is empty.
pub struct Section<'a> {
    pub heading: String,
    pub entries: Vec<Entry<'a>>,
}

impl<'a> Section<'a> {
    /// Choices without a heading.
    pub fn plain(entries: Vec<Entry<'a>>) -> Vec<Section<'a>> {
        vec![Section {
            heading: String::new(),
            entries,
        }]
    }
}

/// What a choice is.
pub struct Choosing<'a> {
    pub id: &'a str,
    pub label: &'a str,
    /// Whether the label is for screen readers only.
    pub label_hidden: bool,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub place: ChoicePlace,
    pub selected: &'a str,
    pub sections: Vec<Section<'a>>,
}

pub fn choice_field(view: &View, choosing: Choosing) -> Element {
    let place = choosing.place;
    let mut entries = choosing.sections.iter().flat_map(|of| &of.entries);
    let shown = entries.find(|(word, _)| *word == choosing.selected);
    let shown = shown.map_or("", |(_, text)| text);
    element("div")
        .class("choice")
        .child(label(choosing.id, choosing.label, choosing.label_hidden))
        .child(
            // As wide as what is chosen, where the browser makes a list as wide as its longest.
            element("span").attributes(&[("class", "width"), ("data-text", shown)]),
        )
        .child(
            choices(
                choosing.id,
                choosing.field,
                choosing.selected,
                &choosing.sections,
            )
            .on_change(view, move |word| Action::Edit(Edit::Choice(place, word))),
        )
}

/// The list itself; what is done with a choice is added by who asks for one.
pub fn choices(id: &str, field: &'static str, selected: &str, sections: &[Section]) -> Element {
    let entry = |(word, text): &Entry| {
        element("option")
            .attribute("value", word)
            .flag("selected", *word == selected)
            .text(text)
    };
    let section = |section: &Section| {
        let entries = section.entries.iter().map(entry);
        if section.heading.is_empty() {
            list(entries)
        } else {
            let group = element("optgroup").attribute("label", &section.heading);
            group.each(entries).into()
        }
    };
    element("select")
        .id(id)
        .attributes(&[("data-field", field), (CHOSEN, selected)])
        .each(sections.iter().map(section))
}

/// The choice of a list, for [`show_choices`].
const CHOSEN: &str = "data-chosen";

/// Makes every list show its choice. The attribute of an option alone does not: a list whose options
/// change, or in which a person chose something that was not taken, shows another.
pub fn show_choices(widget: &Node) {
    let Ok(lists) = widget.query_selector_all("select") else {
        return;
    };
    for index in 0..lists.length() {
        let list = lists
            .get(index)
            .and_then(|list| list.dyn_into::<HtmlSelectElement>().ok());
        let Some((list, chosen)) = list.and_then(|list| {
            let chosen = list.get_attribute(CHOSEN)?;
            Some((list, chosen))
        }) else {
            continue;
        };
        if list.value() != chosen {
            list.set_value(&chosen);
        }
    }
}

/// The label of the field with an id; for screen readers only when it is hidden.
pub fn label(id: &str, text: &str, is_hidden: bool) -> Element {
    let label = element("label").attribute("for", id).text(text);
    if is_hidden {
        label.class("unseen")
    } else {
        label
    }
}
