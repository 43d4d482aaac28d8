//! What is said of lists that a person brings along.

use super::capitals::sentence_start;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::lists::list_of;
use super::words::documents::DocumentWords;
use crate::exchange::footprints::FootprintsRefused;
use crate::exchange::lists::{Fault, ListError};

fn whole(number: f64, format: &dyn Format) -> String {
    format.number(number, Digits::Decimals(0))
}

/// The rows of which something is said: "rows 3, 5 and 8", "rows 3, 5, 8, 9 and 1,204 more".
pub fn rows_named(first: &[u32], all: usize, format: &dyn Format) -> String {
    let words = format.language().document_words();
    let names: Vec<String> = first
        .iter()
        .map(|row| whole(f64::from(*row), format))
        .collect();
    let more = all.saturating_sub(names.len());
    if more == 0 {
        let rows = list_of(&names, format.language());
        let message = words.bring_some_rows(format.category_of_count(all));
        return fill(message, &[("rows", &rows)]);
    }
    let message = words.bring_more_rows(format.category_of_count(more));
    let more = whole(more as f64, format);
    fill(message, &[("rows", &names.join(", ")), ("more", &more)])
}

/// Something that is said of rows, and of a column of them.
pub fn told_of_rows(what: &str, column: Option<&str>, rows: &str, format: &dyn Format) -> String {
    let words = format.language().document_words();
    let message = match column {
        Some(_) => words.bring_told_of_column(),
        None => words.bring_told(),
    };
    let values = [
        ("what", what),
        ("column", column.unwrap_or_default()),
        ("rows", rows),
    ];
    sentence_start(&fill(message, &values))
}

/// The most rows that are read of a list of devices.
const MOST_ROWS: f64 = 100_000.0;

/// Why a list could not be read.
pub fn list_refused(error: ListError, format: &dyn Format) -> String {
    let words = format.language().document_words();
    let row = error.row.map_or(0.0, f64::from);
    let most = match error.row {
        Some(row) => f64::from(row.saturating_sub(1)),
        None => MOST_ROWS,
    };
    let values = [
        ("row", &*whole(row, format)),
        ("most", &whole(most, format)),
    ];
    fill(fault(error.fault, words), &values)
}

fn fault(fault: Fault, words: DocumentWords) -> &'static str {
    match fault {
        Fault::Empty => words.bring_bad_empty(),
        Fault::NotText => words.bring_bad_not_text(),
        Fault::TooLong => words.bring_bad_too_long(),
        Fault::TooManyRows => words.bring_bad_too_many_rows(),
        Fault::TooManyColumns => words.bring_bad_too_many_columns(),
    }
}

/// Why a file of footprints could not be read.
pub fn footprints_refused(refused: FootprintsRefused, format: &dyn Format) -> String {
    let words = format.language().document_words();
    match refused {
        FootprintsRefused::NoList(error) => list_refused(error, format),
        FootprintsRefused::OtherColumns => words.bring_bad_other_columns().to_owned(),
    }
}
