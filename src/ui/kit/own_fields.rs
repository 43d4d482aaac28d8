//! Fields whose values are a panel's own, not the scenario's.

use web_sys::Event;
use yew::Callback;

use super::choice_field::{Section, choices, label};
use super::markup::{Element, EventKind, element, value_of};

/// What a list of choices is.
pub struct Select<'a> {
    pub id: &'a str,
    pub label: &'a str,
    pub is_label_hidden: bool,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub selected: &'a str,
    pub sections: Vec<Section<'a>>,
}

/// A list of choices; `chosen` is told the word of the one that is chosen.
pub fn select(select: &Select, chosen: Callback<String>) -> Element {
    element("div")
        .class("choice")
        .child(label(select.id, select.label, select.is_label_hidden))
        .child(
            choices(select.id, select.field, select.selected, &select.sections).on(
                EventKind::Change,
                chosen.reform(|event: Event| value_of(&event)),
            ),
        )
}

/// A button of the panel.
pub fn act(text: &str, name: &'static str, done: Callback<Event>) -> Element {
    element("button")
        .attributes(&[
            ("type", "button"),
            ("class", "outlined"),
            ("data-action", name),
        ])
        .on(EventKind::Click, done)
        .text(text)
}

/// Something that is so or not, with what it means.
pub fn tick(field: &'static str, text: &str, is_on: bool, turned: Callback<Event>) -> Element {
    element("button")
        .attributes(&[
            ("type", "button"),
            ("class", "toggle"),
            ("role", "checkbox"),
            ("data-field", field),
            ("aria-checked", if is_on { "true" } else { "false" }),
        ])
        .on(EventKind::Click, turned)
        .text(text)
}
