//! What all panels under the key sentence have: a title, and ways to close them.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::Callback;

use crate::state::Action;
use crate::state::page::Panel;
use crate::ui::kit::markup::{Element, EventKind, button, element, heading};
use crate::ui::kit::view::View;

/// A panel with its title, which Escape closes. It takes the focus when it opens.
pub fn panel_of(view: &View, name: &str, title: &str) -> Element {
    let dispatch = view.dispatch.clone();
    let on_key = Callback::from(move |event: Event| {
        if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
            event.stop_propagation();
            dispatch.emit(Action::Panel(None));
        }
    });
    element("section")
        .attributes(&[
            ("id", Panel::ID),
            ("class", &["start ", name].concat()),
            ("tabindex", "-1"),
            ("aria-labelledby", "panel-title"),
        ])
        .on(EventKind::KeyDown, on_key)
        .child(heading(view, 1).id("panel-title").text(title))
}

/// The button that closes it.
pub fn close_button(view: &View, text: &str) -> Element {
    button(view, Action::Panel(None))
        .attributes(&[("class", "quiet"), ("data-action", "close-panel")])
        .text(text)
}

/// Opens a panel under the sentence, or closes it where it is the one that is open.
pub fn panel_button(view: &View, panel: Panel, name: &str, text: &str) -> Element {
    let is_open = view.state.page().panel == Some(panel);
    button(view, Action::Panel((!is_open).then_some(panel)))
        .attributes(&[
            ("class", "quiet"),
            ("data-action", name),
            ("aria-expanded", if is_open { "true" } else { "false" }),
        ])
        .text(text)
}
