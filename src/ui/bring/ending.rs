//! The end of a preview: what is asked last, the button that enters it, and the one that does not.

use web_sys::Event;
use yew::Callback;

use super::fields::act;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// What ends a preview.
pub struct Ends {
    pub enter: Callback<Event>,
    pub cancel: Callback<Event>,
}

/// `leave` is what the button says that does not enter it, `enter` the one that does; `None` where there is nothing to enter.
pub fn ending(
    view: &View,
    ends: &Ends,
    leave: &str,
    asked: Option<Element>,
    enter: Option<&'static str>,
) -> Element {
    let words = view.state.language.document_words();
    let button = enter.map(|text| act(text, "enter", ends.enter.clone()));
    let note = enter.map(|_| element("p").class("note").text(words.bring_entered_after()));
    element("div")
        .class("ending")
        .maybe(asked)
        .child(element("div").class("ways").maybe(button).child(act(
            leave,
            "cancel",
            ends.cancel.clone(),
        )))
        .maybe(note)
}
