//! What the columns of a list say, each of which can be said to be something else.

use yew::Callback;

use super::fields::{Select, select};
use crate::text::{Digits, DocumentWords, Format, fill};
use crate::ui::kit::choice_field::Section;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// A column as it is shown.
pub struct ColumnShown<'a> {
    pub name: &'a str,
    /// The word of its role; empty where it is not used.
    pub role: &'static str,
    /// How that is known, where that is said.
    pub sureness: Option<&'static str>,
    pub examples: &'a [String],
}

/// The most characters of an example.
const LONGEST_EXAMPLE: usize = 40;

/// Every column with what it says; `chosen` is told which column says what, by the word of the role.
pub fn columns(
    view: &View,
    columns: &[ColumnShown],
    roles: &[(&'static str, String)],
    chosen: &Callback<(u32, String)>,
) -> Element {
    let words = view.state.language.document_words();
    disclosure(view, "bring/columns", words.bring_columns(), &|| {
        table(view, columns, roles, chosen)
    })
}

fn table(
    view: &View,
    columns: &[ColumnShown],
    roles: &[(&'static str, String)],
    chosen: &Callback<(u32, String)>,
) -> Element {
    let words = view.state.language.document_words();
    let has_sureness = columns.iter().any(|column| column.sureness.is_some());
    let head = |text: &str| element("th").attribute("scope", "col").text(text);
    let mut heads = vec![head(words.bring_column()), head(words.bring_column_says())];
    heads.extend(has_sureness.then(|| head(words.bring_column_sure())));
    heads.push(head(words.bring_column_examples()));
    let row = |(at, column): (usize, &ColumnShown)| {
        let name = column_name(view, words, at, column.name);
        let id = ["bring-role-", &at.to_string()].concat();
        let mut entries = vec![("", words.bring_not_used().to_owned())];
        entries.extend(roles.iter().cloned());
        let role = select(
            &Select {
                id: &id,
                label: &name,
                is_label_hidden: true,
                field: "bring-role",
                selected: column.role,
                sections: Section::plain(entries),
            },
            chosen.reform(move |word| (at as u32, word)),
        );
        let shorten = |text: &String| text.chars().take(LONGEST_EXAMPLE).collect::<String>();
        let examples: Vec<String> = column.examples.iter().map(shorten).collect();
        let sure = has_sureness.then(|| element("td").text(column.sureness.unwrap_or_default()));
        element("tr")
            .child(element("th").attribute("scope", "row").text(&name))
            .child(element("td").child(role))
            .maybe(sure)
            .child(element("td").class("examples").text(&examples.join(" · ")))
    };
    let table = element("table")
        .class("brought")
        .child(element("thead").child(element("tr").each(heads)))
        .child(element("tbody").each(columns.iter().enumerate().map(row)));
    scrolled(words.bring_columns(), table)
}

fn column_name(view: &View, words: DocumentWords, at: usize, name: &str) -> String {
    if !name.is_empty() {
        return name.to_owned();
    }
    let number = view.format().number(at as f64 + 1.0, Digits::Decimals(0));
    fill(words.bring_column_unnamed(), &[("number", &number)])
}

/// A table that can be scrolled where it is wider than its place, by keyboard too.
pub fn scrolled(name: &str, table: Element) -> Element {
    element("div")
        .attributes(&[("class", "scroll"), ("tabindex", "0"), ("role", "region")])
        .label(name)
        .child(table)
}
