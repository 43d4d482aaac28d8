//! What is folded away until it is asked for.

use web_sys::Event;

use super::markup::{Element, EventKind, element};
use super::view::View;
use crate::state::Action;

/// What is made when it is first asked for.
pub fn disclosure(
    view: &View,
    name: &'static str,
    text: &str,
    contents: &dyn Fn() -> Element,
) -> Element {
    let unfold = view
        .dispatch
        .reform(move |_: Event| Action::Unfold(name.to_owned()));
    element("details")
        .class("fold")
        .on(EventKind::Toggle, unfold)
        .child(element("summary").text(text))
        .maybe(view.state.is_unfolded(name).then(contents))
}
