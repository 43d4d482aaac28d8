//! What is said of rows: doubts, and what has to be known.

use crate::text::{Digits, Format, fill, rows_named, told_of_rows};
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::view::View;

/// How many rows are named.
const NAMED: usize = 5;

/// Something that is said of rows, with the column that it is about.
pub struct Told<'a> {
    pub what: &'static str,
    pub column: Option<&'a str>,
    pub rows: &'a [u32],
}

pub fn sentence(view: &View, told: &Told) -> String {
    let first = &told.rows[..told.rows.len().min(NAMED)];
    let rows = rows_named(first, told.rows.len(), &view.format());
    told_of_rows(told.what, told.column, &rows, &view.format())
}

/// How many things there are to look at, and each with its rows.
pub fn doubts(view: &View, all: &[Told]) -> Element {
    let words = view.state.language.document_words();
    if all.is_empty() {
        return element("p").class("note").text(words.bring_no_doubts());
    }
    let count = view.format().number(all.len() as f64, Digits::Decimals(0));
    let message = words.bring_doubts(view.format().category_of_count(all.len()));
    let title = fill(message, &[("count", &count)]);
    element("div")
        .child(heading(view, 2).text(&title))
        .child(list(view, all))
}

/// The same under another title.
pub fn list(view: &View, all: &[Told]) -> Element {
    let item = |told: &Told| element("li").text(&sentence(view, told));
    element("ul").class("told-rows").each(all.iter().map(item))
}
