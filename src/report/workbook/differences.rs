//! Differences of plans that stand beside one another.

use super::draft::Draft;
use crate::exchange::xlsx::{At, Formula};
use crate::report::Report;
use crate::report::names::{plan_in_sentence, plan_title};
use crate::report::plans::plans;
use crate::report::table::{Cell, Notation, Table};
use crate::text::fill;

/// What is above each column with what a plan has more than the first.
pub(super) fn headings(report: &Report) -> Vec<String> {
    let state = report.state;
    let all: Vec<_> = plans(state).map(|plan| plan.plan).collect();
    let others = all.iter().skip(1).map(|plan| {
        let (plan, other) = (plan_title(state, *plan), plan_in_sentence(state, all[0]));
        minus(report, &plan, other)
    });
    others.collect()
}

/// "All refurbished minus all new"
pub(super) fn minus(report: &Report, plan: &str, other: &str) -> String {
    let values = [("plan", plan), ("other", other)];
    fill(report.document_words().book_difference(), &values)
}

/// A table of plans with a column for each but the first, with what it has more than that.
pub(super) fn with_differences(mut table: Table, headings: Vec<String>) -> Table {
    let others = headings.len();
    table.columns.extend(headings);
    for row in &mut table.rows {
        let first = row.cells.first().cloned();
        let found = (1..=others).map(|at| difference(row.cells.get(at), first.as_ref()));
        let found: Vec<Cell> = found.collect();
        row.cells.extend(found);
    }
    table
}

/// One number minus another of its kind. Shares are left: a difference of shares is no share.
fn difference(one: Option<&Cell>, other: Option<&Cell>) -> Cell {
    match (one, other) {
        (Some(Cell::Number(one, notation)), Some(Cell::Number(other, of)))
            if notation == of && !matches!(notation, Notation::Share(_)) =>
        {
            Cell::Number(one - other, *notation)
        }
        _ => Cell::None,
    }
}

/// Has formulas say the differences of a table whose rows begin at one, with so many plans.
pub(super) fn as_formulas(draft: &mut Draft, first: u32, rows: usize, plans: usize) {
    for row in first..first + rows as u32 {
        for other in 1..plans as u32 {
            let [one, base, at] = [1 + other, 1, plans as u32 + other];
            let [one, base, at] = [one, base, at].map(|column| At { row, column });
            draft.formula(at, Formula::Minus(one, base));
        }
    }
}
