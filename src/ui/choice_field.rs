//! A choice from a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A choice: its word, and how it reads.
pub type Entry = (AttrValue, AttrValue);

/// Choices under a heading; no heading when it is empty.
#[derive(Clone, PartialEq)]
pub struct Section {
    pub heading: AttrValue,
    pub entries: Vec<Entry>,
}

impl Section {
    /// Choices without a heading.
    pub fn plain(entries: Vec<Entry>) -> Vec<Section> {
        vec![Section {
            heading: AttrValue::from(""),
            entries,
        }]
    }
}

/// What a choice is and does.
pub struct Choosing {
    pub id: AttrValue,
    pub label: &'static str,
    /// Whether the label is for screen readers only.
    pub label_hidden: bool,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub selected: AttrValue,
    pub sections: Vec<Section>,
    pub on_change: Callback<String>,
}

pub fn choice_field(choosing: Choosing) -> Html {
    let onchange = choosing.on_change.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|target| target.value())
            .unwrap_or_default()
    });
    let entry = |(word, text): &Entry| {
        let selected = *word == choosing.selected;
        html! { <option value={word.clone()} {selected}>{ text }</option> }
    };
    let section = |section: &Section| {
        let entries = section.entries.iter().map(entry);
        if section.heading.is_empty() {
            html! { <>{ for entries }</> }
        } else {
            html! { <optgroup label={section.heading.clone()}>{ for entries }</optgroup> }
        }
    };
    html! {
        <div class="choice">
            <label for={choosing.id.clone()} class={classes!(choosing.label_hidden.then_some("unseen"))}>
                { choosing.label }
            </label>
            <select id={choosing.id.clone()} data-field={choosing.field} {onchange}>
                { for choosing.sections.iter().map(section) }
            </select>
        </div>
    }
}
