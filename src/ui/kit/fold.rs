//! What is folded away until it is asked for. What is in it is only made while it is open.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::markup::{Element, EventKind, element, heading};
use super::view::View;
use crate::state::Action;

/// A fold, known by its name; `summary` is what it says while it is closed too.
pub fn fold(view: &View, name: &str, summary: Element, contents: &dyn Fn() -> Element) -> Element {
    let is_open = view.state.page().is_open(name);
    let of = name.to_owned();
    let toggle = view.dispatch.reform(move |event: Event| Action::Fold {
        name: of.clone(),
        is_open: is_open_now(&event),
    });
    element("details")
        .class("fold")
        .attribute("data-fold", name)
        .flag("open", is_open)
        .on(EventKind::Toggle, toggle)
        .child(summary)
        .maybe(is_open.then(contents))
}

/// A fold that says in a few words what is in it.
pub fn disclosure(view: &View, name: &str, text: &str, contents: &dyn Fn() -> Element) -> Element {
    fold(view, name, element("summary").text(text), contents)
}

/// A fold of the page: its heading, and the state of what is in it in one line.
pub fn section_fold(
    view: &View,
    name: &str,
    (title, state): (&str, &str),
    contents: &dyn Fn() -> Element,
) -> Element {
    let summary = element("summary")
        .child(heading(view, 1).text(title))
        .child(element("span").class("state").text(state));
    fold(view, name, summary, contents).class("fold section-fold")
}

/// Whether the fold of a toggle event is open.
fn is_open_now(event: &Event) -> bool {
    let open = event
        .target()
        .and_then(|fold| Reflect::get(&fold, &JsValue::from_str("open")).ok());
    open.is_some_and(|open| open.is_truthy())
}
