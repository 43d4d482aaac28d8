//! Saved plans beside the present figures.

use super::differences::{as_formulas, minus, with_differences};
use super::draft::Draft;
use crate::exchange::xlsx::{Look, Sheet};
use crate::report::Report;
use crate::report::tables::{plans_differ, plans_in_numbers};

pub(super) fn sheet(report: &Report) -> Sheet {
    let own = report.document_words();
    let mut draft = Draft::new(report, own.book_plans());
    let table = plans_in_numbers(report);
    let plans = table.columns.len() - 1;
    let others = table.columns.iter().skip(2);
    let headings = others.map(|name| minus(report, name, &table.columns[1]));
    let headings: Vec<String> = headings.collect();
    let table = with_differences(table, headings);
    let first = draft.table(&table);
    as_formulas(&mut draft, first, table.rows.len(), plans);
    if plans < 2 {
        draft.gap();
        draft.text(Look::Said, own.book_no_plans());
    } else {
        draft.table(&plans_differ(report));
    }
    draft.sheet()
}
