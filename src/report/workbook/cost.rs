//! Cost by line: as a present value, and as it is paid year by year.

use super::differences::{as_formulas, headings, with_differences};
use super::draft::Draft;
use crate::engine::cost::Line;
use crate::exchange::xlsx::{At, Formula, Sheet};
use crate::report::Report;
use crate::report::names::{plan_in_sentence, years_text};
use crate::report::plans::{plans, years_of_plans};
use crate::report::table::{Cell, Row, Table};
use crate::report::tables::{self, lines_paid, paid_on};
use crate::text::{fill, sentence_start};

/// The sheet, and where the cost of each plan stands.
pub(super) fn sheet(report: &Report) -> (Sheet, Vec<At>) {
    let own = report.document_words();
    let mut draft = Draft::new(report, own.book_cost());
    let totals = present_value(report, &mut draft);
    let years = years_of_plans(report.state);
    let paid: Vec<Vec<Line>> = years.iter().map(lines_paid).collect();
    let lines = Line::ALL.into_iter();
    // All have the same lines, so that the same cell of each is the same.
    let lines = lines.filter(|line| paid.iter().any(|of_plan| of_plan.contains(line)));
    let lines: Vec<Line> = lines.collect();
    let mut starts = Vec::new();
    let mut tables: Vec<Table> = Vec::new();
    for plan in &years {
        let mut table = paid_on(report, plan, &lines);
        if !tables.is_empty() {
            table.note = String::new();
        }
        let first = draft.table(&table);
        sums(&mut draft, first, &table);
        starts.push(first);
        tables.push(table);
    }
    for (at, plan) in years.iter().enumerate().skip(1) {
        let [name, other] = [plan.plan, years[0].plan].map(|of| plan_in_sentence(report.state, of));
        let values = [("plan", &*sentence_start(name)), ("other", other)];
        let title = fill(own.book_paid_difference(), &values);
        let table = minus(&tables[at], &tables[0], title);
        let first = draft.table(&table);
        for row in 0..table.rows.len() as u32 {
            for column in 1..table.columns.len() as u32 {
                let cell = |first: u32| At {
                    row: first + row,
                    column,
                };
                let formula = Formula::Minus(cell(starts[at]), cell(starts[0]));
                draft.formula(cell(first), formula);
            }
        }
        draft.total(first + table.rows.len() as u32 - 1);
    }
    (draft.sheet(), totals)
}

/// Cost by line with its sum, and where the sums are.
fn present_value(report: &Report, draft: &mut Draft) -> Vec<At> {
    let own = report.document_words();
    let number = plans(report.state).count();
    let mut table = with_differences(tables::cost(report), headings(report));
    let years = years_text(report.state, report.format);
    table.title = fill(own.book_present_value(), &[("years", &years)]);
    table.note = [report.vat(), report.in_currency()].concat();
    table.note = sentence_start(&table.note);
    let first = draft.table(&table);
    // The sum, and the cost for a person and a year, stand under the lines.
    let lines = table.rows.len() as u32 - 2;
    let total = first + lines;
    let totals: Vec<At> = (1..=number as u32)
        .map(|column| At { row: total, column })
        .collect();
    for at in &totals {
        let [from, to] = [first, total - 1].map(|row| At { row, ..*at });
        draft.formula(*at, Formula::Sum(from, to));
    }
    as_formulas(draft, first, table.rows.len(), number);
    draft.total(total);
    totals
}

/// Has formulas add up what is paid: each line over the years, and each year over the lines.
fn sums(draft: &mut Draft, first: u32, table: &Table) {
    let last = table.columns.len() as u32 - 1;
    let total = first + table.rows.len() as u32 - 1;
    for row in first..=total {
        let [from, to, at] = [1, last - 1, last].map(|column| At { row, column });
        draft.formula(at, Formula::Sum(from, to));
    }
    for column in 1..last {
        let [from, to, at] = [first, total - 1, total].map(|row| At { row, column });
        if total > first {
            draft.formula(at, Formula::Sum(from, to));
        }
    }
    draft.total(total);
}

/// What one table has more than another in each of its cells.
fn minus(table: &Table, other: &Table, title: String) -> Table {
    let rows = table.rows.iter().zip(&other.rows).map(|(row, base)| Row {
        name: row.name.clone(),
        cells: row
            .cells
            .iter()
            .zip(&base.cells)
            .map(|(one, other)| match (one, other) {
                (Cell::Number(one, notation), Cell::Number(other, _)) => {
                    Cell::Number(one - other, *notation)
                }
                _ => Cell::None,
            })
            .collect(),
    });
    Table {
        title,
        note: String::new(),
        rows: rows.collect(),
        ..table.clone()
    }
}
