//! What is shown while something is read.

use web_sys::Event;
use yew::Callback;

use super::fields::{act, id};
use super::work::Work;
use crate::text::{Digits, Format, fill};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// What is being read, how far it is, and the way to stop it.
pub fn reading(view: &View, work: &Work, name: &str, cancel: &Callback<Event>) -> Element {
    let words = view.state.language.document_words();
    let rows = view
        .format()
        .number(f64::from(work.rows), Digits::Decimals(0));
    let percent = (libm::floor(work.share * 100.0) as u32).to_string();
    element("div")
        .class("reading")
        .child(
            element("p").child(
                element("label")
                    .attribute("for", "bring-progress")
                    .text(&fill(words.bring_working(), &[("name", name)])),
            ),
        )
        .child(
            element("progress")
                .id("bring-progress")
                .attributes(&[("max", "100"), ("value", &percent)]),
        )
        .child(
            element("p")
                .class("note")
                .text(&fill(words.bring_rows(), &[("number", &rows)])),
        )
        .child(act(words.bring_cancel(), "cancel", cancel.clone()).id(id::CANCEL))
}
