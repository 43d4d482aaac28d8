//! The name of a group or an organisation, typed in place.

use web_sys::Event;

use super::choice_field::label;
use super::markup::{Element, EventKind, element};
use super::view::View;
use crate::state::Action;
use crate::state::edit::Edit;

/// A field for a name. It shows what was entered, even nothing while it is being typed, and
/// otherwise what is called so without a name.
pub fn name_field(
    view: &View,
    (id, field): (&str, &str),
    called: &str,
    (entered, otherwise): (Option<&str>, &str),
    rename: impl Fn(Option<String>) -> Edit + Clone + 'static,
) -> Element {
    let leave = view.dispatch.reform(|_: Event| Action::Commit);
    let tidy = rename.clone();
    let input = element("input")
        .id(id)
        .attributes(&[
            ("type", "text"),
            ("class", "title"),
            ("maxlength", "100"),
            ("data-field", field),
        ])
        .value(entered.unwrap_or(otherwise))
        .on_input(view, move |typed| Action::Edit(rename(Some(typed))))
        .on_change(view, move |typed| {
            let name = typed.trim();
            Action::Edit(tidy((!name.is_empty()).then(|| name.to_owned())))
        })
        .on(EventKind::Blur, leave);
    element("div")
        .class("text")
        // What stands in an empty field tells nothing, so its label has to be seen.
        .child(label(id, called, !otherwise.is_empty()))
        .child(input)
}
