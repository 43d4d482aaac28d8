//! Tables on the page, and the button that opens one.

use super::markup::{Element, button, element};
use super::view::View;
use crate::report::table::Table;
use crate::state::Action;
use crate::text::fill;

/// Opens and closes the table of a chart, which stands at the id `place`.
pub fn table_button(view: &View, name: &'static str, title: &str, place: &str) -> Element {
    let words = view.words();
    let is_open = view.state.open_table() == Some(name);
    let action = if is_open {
        words.hide_table()
    } else {
        words.show_table()
    };
    button(view, Action::ToggleTable(name))
        .attributes(&[
            ("class", "quiet"),
            ("data-table", name),
            ("aria-expanded", if is_open { "true" } else { "false" }),
            ("aria-controls", place),
        ])
        .label(&fill(words.action_of(), &[("what", action), ("of", title)]))
        .text(action)
}

/// A table whose first row and first column are headings; a row that is only a name is the heading of
/// those after it. Where it is wider than its place it can be scrolled, by keyboard too.
pub fn table(view: &View, name: &str, table: &Table) -> Element {
    let rows = table.written(&view.format());
    let heading = |scope, text: &String| element("th").attribute("scope", scope).text(text);
    let head = rows.first().into_iter().flatten();
    let width = table.columns.len().to_string();
    let row = |row: &Vec<String>| {
        let cell = |(column, text): (usize, &String)| match column {
            0 if row.len() == 1 => heading("rowgroup", text).attribute("colspan", &width),
            0 => heading("row", text),
            _ => element("td").text(text),
        };
        element("tr").each(row.iter().enumerate().map(cell))
    };
    let body = rows.get(1..).unwrap_or_default();
    let is_new_part = |_: &Vec<String>, next: &Vec<String>| next.len() > 1;
    let parts = body.chunk_by(is_new_part);
    let table = element("table")
        .child(element("caption").class("unseen").text(name))
        .child(element("thead").child(element("tr").each(head.map(|text| heading("col", text)))))
        .each(parts.map(|rows| element("tbody").each(rows.iter().map(row))));
    element("div")
        .attributes(&[("class", "scroll"), ("tabindex", "0"), ("role", "region")])
        .label(name)
        .child(table)
}
