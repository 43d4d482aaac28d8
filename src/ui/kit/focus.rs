//! Where the focus goes when what has it goes away.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, Event, HtmlElement, ShadowRoot};
use yew::Callback;

use super::markup::{Element, EventKind, button, element};
use super::view::View;
use crate::state::Action;
use crate::state::page::Sought;

/// A button that is gone once it has done its work. The focus goes to the first element that
/// `next` selects, in the nearest `around` that the button stands in.
pub fn parting_button(
    view: &View,
    action: Action,
    around: &'static str,
    next: &'static str,
) -> Element {
    let dispatch = view.dispatch.clone();
    let on_click = move |event: Event| {
        // First, while the button is still there to start from.
        move_focus(&event, around, next);
        dispatch.emit(action.clone());
    };
    element("button")
        .attribute("type", "button")
        .on(EventKind::Click, Callback::from(on_click))
}

/// What was pressed last, with all that it stands in, from the inside out. Buttons that are gone once
/// they have done their work leave the focus to nobody; then it goes to the nearest place left.
#[derive(Clone, Default)]
pub struct Pressed(Rc<RefCell<Vec<Node>>>);

/// What can take the focus.
const FIELDS: &str = "input, select, button, summary, textarea, a[href], [tabindex]";

impl Pressed {
    pub fn note(&self, event: &Event) {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Node>().ok());
        let inside_out = std::iter::successors(target, |inner| inner.parent_element());
        self.0.replace(inside_out.collect());
    }

    /// To be called after a render.
    pub fn hand_on_focus(&self) {
        let is_gone = |pressed: &Vec<Node>| pressed.first().is_some_and(|of| !of.is_connected());
        if !is_gone(&self.0.borrow()) {
            return;
        }
        // Once: later, nobody has the focus while a person goes from one field to the next.
        let pressed = self.0.take();
        let widget = pressed.last().map(|widget| widget.get_root_node());
        let Some(Ok(root)) = widget.map(|root| root.dyn_into::<ShadowRoot>()) else {
            return;
        };
        for place in pressed.iter().filter(|place| place.is_connected()) {
            if root.active_element().is_some() {
                return;
            }
            let field = place.query_selector(FIELDS).ok().flatten();
            if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
                // A field that cannot take it leaves it to the next place.
                let _ = field.focus();
            }
        }
    }
}

fn move_focus(event: &Event, around: &str, next: &str) {
    let from = event.target().and_then(|from| from.dyn_into::<Node>().ok());
    let place = from.and_then(|from| from.closest(around).ok().flatten());
    let next = place.and_then(|place| place.query_selector(next).ok().flatten());
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = next.focus();
    }
}

/// A button that brings the focus to something, and opens what it lies in.
pub fn seek_button(view: &View, sought: Sought) -> Element {
    button(view, Action::Seek(sought))
}

/// Gives the focus to the element with an id, in the widget.
pub fn focus_on(widget: &Node, id: &str) {
    let root = widget.get_root_node().dyn_into::<ShadowRoot>().ok();
    let sought = root.and_then(|root| root.get_element_by_id(id));
    if let Some(sought) = sought.and_then(|sought| sought.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = sought.focus();
    }
}
