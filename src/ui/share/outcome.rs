//! What is done for the panel outside the elements of Yew. It is called only while the panel is open,
//! and so is what it needs there.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::files::{content, document, name};
use crate::document::Value;
use crate::exchange::link;
use crate::report::files::FileKind;
use crate::scenario::Scenario;
use crate::state::State;
use crate::text::Language;
use crate::ui::kit::later::later;
use crate::ui::kit::view::View;

/// What a link to a scenario holds.
pub fn link_document(scenario: &Scenario) -> Value {
    made_in_documents(scenario)
}

/// What a file for programs holds.
pub fn exported(state: &State) -> Value {
    exported_in_documents(state)
}

/// A file as an object with its `name`, its `type` and its `content`, but for that of JSON, which the
/// script writes of what is [`exported`]. Undefined for a format that is not known.
pub fn file(view: &View, format: &str) -> JsValue {
    file_in_documents(view, format)
}

/// What is said of what the page's script has done.
pub fn told(language: Language, how: &str) -> String {
    told_in_documents(language, how)
}

later! {
    documents, "00000000000000000000000000000009",
    fn made_in_documents(scenario: &Scenario) -> Value = link::document
}

later! {
    documents, "00000000000000000000000000000010",
    fn told_in_documents(language: Language, how: &str) -> String = outcome
}

later! {
    documents, "00000000000000000000000000000013",
    fn file_in_documents(view: &View, format: &str) -> JsValue = file_made
}

fn file_made(view: &View, format: &str) -> JsValue {
    let Some(kind) = FileKind::from_id(format) else {
        return JsValue::UNDEFINED;
    };
    let file = Object::new();
    for (key, value) in [
        ("name", name(kind).into()),
        ("type", kind.media_type().into()),
        ("content", content(view, kind)),
    ] {
        // Of an object made here it cannot fail.
        let _ = Reflect::set(&file, &key.into(), &value);
    }
    file.into()
}

later! {
    documents, "00000000000000000000000000000012",
    fn exported_in_documents(state: &State) -> Value = document
}

fn outcome(language: Language, how: &str) -> String {
    let words = language.words();
    match how {
        "link" => words.link_copied(),
        "text" => words.text_copied(),
        "saved" => words.file_saved(),
        "too-long" => words.link_too_long(),
        "no-link" => words.link_not_here(),
        "refused" => words.copy_refused(),
        _ => words.share_failed(),
    }
    .to_owned()
}
