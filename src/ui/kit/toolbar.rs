//! Buttons of which one takes a stop of the Tab key, and the arrow keys lead to the others.

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, Event, HtmlElement, KeyboardEvent};
use yew::Callback;

use super::markup::{Element, EventKind, element};

/// Buttons beside one another under one name.
pub fn toolbar(label: &str, buttons: impl IntoIterator<Item = Element>) -> Element {
    let one_stop = |(index, button): (usize, Element)| {
        button.attribute("tabindex", if index == 0 { "0" } else { "-1" })
    };
    element("div")
        .attribute("role", "toolbar")
        .label(label)
        .on(EventKind::KeyDown, Callback::from(move_focus))
        .each(buttons.into_iter().enumerate().map(one_stop))
}

fn move_focus(event: Event) {
    let key = event.unchecked_ref::<KeyboardEvent>().key();
    let from = event.target().and_then(|at| at.dyn_into::<Node>().ok());
    let Some(from) = from.and_then(|from| from.closest("button").ok().flatten()) else {
        return;
    };
    let around = from.parent_element();
    let to = match key.as_str() {
        "ArrowRight" => from.next_element_sibling(),
        "ArrowLeft" => from.previous_element_sibling(),
        "Home" => around.and_then(|around| around.first_element_child()),
        "End" => around.and_then(|around| around.last_element_child()),
        _ => return,
    };
    if let Some(to) = to.and_then(|to| to.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // A button that cannot take the focus leaves it where it is.
        let _ = to.focus();
    }
}
