//! The decision note on paper: made when it is about to be printed, and taken away after it.

mod dom;
pub mod panel;
mod paper;

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Element as Node;

use super::kit::later::later;
use super::kit::view::View;
use crate::report::note::{About, Length, note};
use crate::state::Rest;

/// Puts the note into `place`, at once: while a page is being printed nothing waits. Whether it could,
/// which it cannot before the part that is fetched later has come. `page` is the address of the page, and
/// `link` one that opens these figures, empty where there is none.
pub fn put_note(view: &View, place: &Node, page: &str, link: &str) -> bool {
    view.state.rest == Rest::Here && put(view, place, page, link)
}

later! {
    later, "0000000000000000000000000000000a",
    fn put(view: &View, place: &Node, page: &str, link: &str) -> bool = put_made_later
}

fn put_made_later(view: &View, place: &Node, page: &str, link: &str) -> bool {
    let typed = view.state.typed();
    let about = About {
        title: typed.title.clone(),
        organisation: typed.organisation.clone(),
        date: today(view),
        page: page.to_owned(),
        link: link.to_owned(),
    };
    let length = match typed.is_full {
        true => Length::Full,
        false => Length::Short,
    };
    let note = note(&view.report(), &about, length);
    dom::append(place, paper::paper(view, &note, length)).is_some()
}

/// The day where the reader is, as it is written there.
fn today(view: &View) -> String {
    let options = Object::new();
    // Of an object made here it cannot fail.
    let _ = Reflect::set(
        &options,
        &JsValue::from_str("dateStyle"),
        &JsValue::from_str("long"),
    );
    let tag = view.words().number_tag();
    Date::new_0().to_locale_date_string(tag, &options).into()
}
