//! The name of a group or an organisation, typed in place.

use web_sys::Event;

use super::choice_field::label;
use super::markup::{Element, EventKind, element};
use super::state::Action;
use super::view::View;

pub fn name_field(
    view: &View,
    id: &str,
    called: &str,
    name: &str,
    field: &str,
    rename: impl Fn(String) -> Action + 'static,
) -> Element {
    let leave = view.dispatch.reform(|_: Event| Action::Commit);
    // Taken over when the field is left: a name that is being typed may be empty for a moment.
    let input = element("input")
        .id(id)
        .attributes(&[
            ("type", "text"),
            ("class", "title"),
            ("maxlength", "100"),
            ("data-field", field),
        ])
        .value(name)
        .on_change(view, rename)
        .on(EventKind::Blur, leave);
    element("div")
        .class("text")
        .child(label(id, called, true))
        .child(input)
}
