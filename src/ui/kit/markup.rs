//! How elements are written: one small builder for the whole widget.
//!
//! Yew's `html!` writes every element out in place, with its attributes, listeners and lists; here
//! a line is a call with two or three plain arguments, and what the calls do exists once.
//!
//! ```text
//! element("p").class("note").text(words.about).child(close_button)
//! ```

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::virtual_dom::{Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

use super::view::View;
use crate::state::Action;

/// An element that is being put together. One pointer wide, so that it passes from call to call in
/// a register.
pub struct Element(Box<VTag>);

/// An element without children. What every page styles has a name by which it can be styled here too.
pub fn element(tag: &'static str) -> Element {
    let element = Element(Box::new(VTag::new(tag)));
    match tag {
        "input" | "select" | "textarea" => element.attribute("part", "input"),
        "button" | "table" => element.attribute("part", tag),
        _ => element,
    }
}

/// A heading `below` levels under the widget's own.
pub fn heading(view: &View, below: u8) -> Element {
    let level = (view.state.heading_level + below).clamp(1, 6);
    element(["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level) - 1])
}

/// The heading of a section.
pub fn section_heading(view: &View, text: &str) -> Element {
    heading(view, 1).class("section").text(text)
}

/// A button that does `action`. It says what it does by its children, or by its label.
pub fn button(view: &View, action: Action) -> Element {
    element("button")
        .attribute("type", "button")
        .on_click(view, action)
}

/// A link to another site.
pub fn link(address: &str, text: &str) -> Element {
    element("a")
        .attributes(&[
            ("href", address),
            ("target", "_blank"),
            ("rel", "noreferrer noopener"),
        ])
        .text(text)
}

/// Children without an element around them.
pub fn list<E: Into<Html>>(children: impl IntoIterator<Item = E>) -> Html {
    let mut list = VList::new();
    for child in children {
        list.add_child(child.into());
    }
    VNode::from(list)
}

impl Element {
    pub fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, owned(value));
        self
    }

    pub fn attributes(self, attributes: &[(&'static str, &str)]) -> Self {
        attributes.iter().fold(self, |element, (name, value)| {
            element.attribute(name, value)
        })
    }

    /// An attribute that means yes by being there, such as `hidden` and `selected`.
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set {
            self.attribute(name, "")
        } else {
            self
        }
    }

    pub fn class(self, class: &str) -> Self {
        self.attribute("class", class)
    }

    pub fn id(self, id: &str) -> Self {
        self.attribute("id", id)
    }

    /// The name for screen readers.
    pub fn label(self, label: &str) -> Self {
        self.attribute("aria-label", label)
    }

    pub fn hidden(self, is_hidden: bool) -> Self {
        self.flag("hidden", is_hidden)
    }

    /// The value that an input shows, whatever was typed into it.
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(owned(value)));
        self
    }

    /// What an element of a list is known by when the list changes. Never its position; and either
    /// all elements of a list have a key or none.
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Where the element can be found after rendering.
    pub fn at(mut self, place: &NodeRef) -> Self {
        self.0.node_ref = place.clone();
        self
    }

    pub fn text(mut self, text: &str) -> Self {
        self.0.add_child(VNode::VText(VText::new(owned(text))));
        self
    }

    pub fn child(mut self, child: impl Into<Html>) -> Self {
        self.0.add_child(child.into());
        self
    }

    /// A child that is not always there. Its place is kept, so that its siblings stay the same
    /// elements when it comes and goes.
    pub fn maybe(self, child: Option<Element>) -> Self {
        self.child(child.map_or_else(VNode::default, VNode::from))
    }

    /// Children of which there may be more or fewer the next time. They are a list of their own, so
    /// that siblings stay the same elements.
    pub fn each<E: Into<Html>>(self, children: impl IntoIterator<Item = E>) -> Self {
        self.child(list(children))
    }

    /// Does `action` when the element is pressed.
    pub fn on_click(self, view: &View, action: Action) -> Self {
        let dispatch = view.dispatch.clone();
        self.on(
            EventKind::Click,
            Callback::from(move |_| dispatch.emit(action.clone())),
        )
    }

    /// Does what `action` makes of the element's value when it has changed.
    pub fn on_change(self, view: &View, action: impl Fn(String) -> Action + 'static) -> Self {
        self.on_value(EventKind::Change, view, Rc::new(action))
    }

    /// Does what `action` makes of the element's value with each change of it.
    pub fn on_input(self, view: &View, action: impl Fn(String) -> Action + 'static) -> Self {
        self.on_value(EventKind::Input, view, Rc::new(action))
    }

    fn on_value(self, kind: EventKind, view: &View, action: Rc<dyn Fn(String) -> Action>) -> Self {
        let dispatch = view.dispatch.clone();
        self.on(
            kind,
            Callback::from(move |event: Event| dispatch.emit(action(value_of(&event)))),
        )
    }

    /// For what the others do not do: any event, any answer.
    pub fn on(mut self, kind: EventKind, callback: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(OnEvent { kind, callback }));
        self
    }
}

impl From<Element> for Html {
    fn from(element: Element) -> Html {
        VNode::VTag(Rc::new(*element.0))
    }
}

/// The value of the input or list from which an event came; empty where it has none.
pub fn value_of(event: &Event) -> String {
    event
        .target()
        .and_then(|target| Reflect::get(&target, &JsValue::from_str("value")).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Copied also where it lives for ever: one kind of argument makes for short calls.
fn owned(text: &str) -> AttrValue {
    AttrValue::Rc(Rc::from(text))
}

/// The events that are listened to. Yew's own list has all there are, and copying one of those
/// takes more code than it is worth.
#[derive(Clone, Copy)]
pub enum EventKind {
    Blur,
    Change,
    Click,
    DragOver,
    Drop,
    Input,
    KeyDown,
    Paste,
    Toggle,
}

struct OnEvent {
    kind: EventKind,
    callback: Callback<Event>,
}

impl Listener for OnEvent {
    fn kind(&self) -> ListenerKind {
        match self.kind {
            EventKind::Blur => ListenerKind::onblur,
            EventKind::Change => ListenerKind::onchange,
            EventKind::Click => ListenerKind::onclick,
            EventKind::DragOver => ListenerKind::ondragover,
            EventKind::Drop => ListenerKind::ondrop,
            EventKind::Input => ListenerKind::oninput,
            EventKind::KeyDown => ListenerKind::onkeydown,
            EventKind::Paste => ListenerKind::onpaste,
            EventKind::Toggle => ListenerKind::ontoggle,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    /// As Yew has it: a click in a form may have to be kept from its own doing.
    fn passive(&self) -> bool {
        false
    }
}
