//! What was asked and answered, and the plans beside one another.

use super::differences::{as_formulas, headings, with_differences};
use super::draft::Draft;
use super::place;
use crate::engine::plan_result::PlanResult;
use crate::exchange::xlsx::{At, Formula, Look, Sheet};
use crate::report::Report;
use crate::report::names::plan_name;
use crate::report::note::{About, Length, first, method, not_included, origin};
use crate::report::plans::plans;
use crate::report::prose::{Block, Weight};
use crate::report::table::{Cell, Notation, Row, Table};
use crate::report::tables::fit_until;
use crate::text::Digits;

/// How many columns sentences go across at least.
const COLUMNS: usize = 6;

/// The sheet; where the cost and the emissions of each plan stand in theirs.
pub(super) fn sheet(report: &Report, about: &About, costs: &[At], emissions: &[At]) -> Sheet {
    let own = report.document_words();
    let mut draft = Draft::new(report, own.book_decision());
    draft.text(Look::Title, &about.title_of(report));
    draft.text(Look::Said, &about.byline(report));
    blocks(&mut draft, &first(report));
    let table = with_differences(compared(report), headings(report));
    let at = draft.table(&table);
    as_formulas(&mut draft, at, table.rows.len(), costs.len());
    // The first row has the cost, the third the emissions.
    for (row, sheet, places) in [
        (at, place::COST, costs),
        (at + 2, place::CLIMATE, emissions),
    ] {
        for from in places {
            let at = At {
                row,
                column: from.column,
            };
            draft.formula(at, Formula::Same(sheet, *from));
        }
    }
    draft.gap();
    blocks(&mut draft, &method(report, Length::Full));
    blocks(&mut draft, &not_included(report, Length::Short));
    blocks(&mut draft, &origin(report, about));
    let mut sheet = draft.sheet();
    while sheet.widths.len() < COLUMNS {
        sheet.widths.push(16);
    }
    sheet
}

fn blocks(draft: &mut Draft, all: &[Block]) {
    for block in all {
        match block {
            Block::Heading(text) | Block::Subheading(text) => draft.text(Look::Part, text),
            Block::Paragraph(of) => {
                let look = match of.weight {
                    Weight::Claim => Look::Claim,
                    Weight::Plain | Weight::Small => Look::Said,
                };
                let text = [&*of.lead, &of.text].join(" ");
                draft.text(look, text.trim());
            }
            Block::Link(of) => {
                let text = [&*of.lead, &*of.address].join(" ");
                draft.text(Look::Said, &text);
            }
            Block::List(items) => items.iter().for_each(|item| draft.text(Look::Said, item)),
            Block::Beside(parts) => parts.iter().for_each(|part| blocks(draft, part)),
            // Tables have sheets of their own.
            Block::Table(_) | Block::Chart(_) => {}
        }
    }
}

/// The plans in the four parts.
fn compared(report: &Report) -> Table {
    let words = report.words();
    let whole = Digits::Decimals(0);
    let money = |value| Cell::Number(value, Notation::Money(report.currency(), whole));
    let row = |name: &str, cell: &dyn Fn(&PlanResult) -> Cell| Row {
        name: name.to_owned(),
        cells: plans(report.state).map(cell).collect(),
    };
    let rows = vec![
        row(words.plans_cost(), &|plan| money(plan.cost.total.value())),
        row(words.plans_per_user_year(), &|plan| {
            money(plan.cost.per_user_year.value())
        }),
        row(words.plans_carbon(), &|plan| {
            Cell::Number(plan.carbon.total.value(), Notation::WholeKilograms)
        }),
        row(words.column_carbon_per_user_year(), &|plan| {
            let carbon = plan.carbon.per_user_year.value();
            Cell::Number(carbon, Notation::Number(Digits::Decimals(1)))
        }),
        row(words.plans_warranty(), &|plan| {
            Cell::Number(plan.warranty.covered_share.value(), Notation::Share(whole))
        }),
        row(words.column_repairs(), &|plan| {
            let repairs = plan.warranty.expected_failures_uncovered.value();
            Cell::Number(repairs, Notation::Number(whole))
        }),
        row(words.column_fit_until(), &|plan| {
            Cell::Text(fit_until(report, plan))
        }),
    ];
    let names = plans(report.state).map(|plan| plan_name(report.state, plan.plan).to_owned());
    Table {
        name: "book-compared",
        title: report.document_words().book_compared().to_owned(),
        note: String::new(),
        columns: core::iter::once(String::new()).chain(names).collect(),
        rows,
    }
}
