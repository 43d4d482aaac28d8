//! Emissions under every rule for sharing manufacture, and what they are made up of.

use super::differences::{as_formulas, headings, with_differences};
use super::draft::Draft;
use crate::exchange::xlsx::{At, Formula, Sheet};
use crate::report::Report;
use crate::report::note::by_rule;
use crate::report::plans::{plans, years_of_plans};
use crate::report::tables;

/// The sheet, and where the emissions of each plan stand under the rule in force.
pub(super) fn sheet(report: &Report) -> (Sheet, Vec<At>) {
    let mut draft = Draft::new(report, report.document_words().book_climate());
    let number = plans(report.state).count();
    let table = with_differences(by_rule(report), headings(report));
    let first = draft.table(&table);
    as_formulas(&mut draft, first, table.rows.len(), number);
    let rules = &report.state.comparison().by_rule;
    let in_force = rules
        .iter()
        .zip(first..)
        .find(|(result, _)| result.allocation == report.state.allocation());
    let row = in_force.map_or(first, |(_, row)| row);
    let places = (1..=number as u32).map(|column| At { row, column });
    let parts = tables::climate(report);
    let first = draft.table(&parts);
    for row in first..first + parts.rows.len() as u32 {
        // Manufacture and electricity.
        let [from, to, at] = [1, 2, 3].map(|column| At { row, column });
        draft.formula(at, Formula::Sum(from, to));
    }
    draft.table(&tables::emissions_so_far(
        report,
        &years_of_plans(report.state),
    ));
    (draft.sheet(), places.collect())
}
