//! Choosing or dropping a file. The page's script reads it: `www/element.js` listens for both.

use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// Where files are dropped, and the field to choose one.
pub fn file_field(view: &View) -> Element {
    let words = view.words();
    let input = element("input").attributes(&[
        ("type", "file"),
        ("id", "choose-file"),
        ("accept", ".json,application/json"),
        ("aria-describedby", "choose-file-note"),
    ]);
    element("div")
        .class("drop")
        .child(
            element("label")
                .attribute("for", "choose-file")
                .text(words.open_file()),
        )
        .child(input)
        .child(
            element("p")
                .attributes(&[("class", "note"), ("id", "choose-file-note")])
                .text(words.choose_file_note()),
        )
}
