//! A choice from a list.

use super::edit::{ChoicePlace, Edit};
use super::markup::{Element, element, list};
use super::state::Action;
use super::view::View;

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
    pub label: &'static str,
    /// Whether the label is for screen readers only.
    pub label_hidden: bool,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub place: ChoicePlace,
    pub selected: &'a str,
    pub sections: Vec<Section<'a>>,
}

pub fn choice_field(view: &View, choosing: Choosing) -> Element {
    let entry = |(word, text): &Entry| {
        element("option")
            .attribute("value", word)
            .flag("selected", *word == choosing.selected)
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
    let place = choosing.place;
    element("div")
        .class("choice")
        .child(label(choosing.id, choosing.label, choosing.label_hidden))
        .child(
            element("select")
                .id(choosing.id)
                .attribute("data-field", choosing.field)
                .on_change(view, move |word| Action::Edit(Edit::Choice(place, word)))
                .each(choosing.sections.iter().map(section)),
        )
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
