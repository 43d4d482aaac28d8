//! What makes the difference: by line, and by group.

use super::money::WHOLE;
use super::plans::lines_told;
use crate::decide::told::amount;
use crate::decision::measure::Measure;
use crate::decision::told::{GroupDifference, Reason};
use crate::engine::judged::Judged;
use crate::report::Report;
use crate::report::names::{distinct_name, plan_name};
use crate::report::table::{Cell, Notation, Row, Table};
use crate::text::{allocation_name, reason_name, sentence_start};

/// The plan that is judged and the one it is held against, line by line. `None` where there is
/// nothing to compare.
pub fn why(report: &Report, measure: Measure) -> Option<Table> {
    let words = report.words();
    let Judged { plan, against } = report.state.comparison().judged?;
    let plans = [plan, against];
    let reasons = match measure {
        Measure::Cost => lines_told(report.state.comparison())
            .map(Reason::Line)
            .collect(),
        Measure::Carbon => vec![Reason::Manufacture, Reason::Electricity],
    };
    let row = |name: String, [own, other]: [f64; 2]| {
        let cell = |value: f64| match measure {
            Measure::Cost => Cell::Number(value, Notation::Money(report.currency(), WHOLE)),
            Measure::Carbon => Cell::Number(value, Notation::Kilograms),
        };
        Row {
            name,
            cells: [own, other, own - other].map(cell).to_vec(),
        }
    };
    let comparison = report.state.comparison();
    let amounts = |reason: Reason| plans.map(|kind| amount(comparison.plan(kind), reason));
    let mut rows: Vec<Row> = Vec::new();
    let mut whole = [0.0; 2];
    for reason in reasons {
        let amounts = amounts(reason);
        whole = [whole[0] + amounts[0], whole[1] + amounts[1]];
        let name = sentence_start(reason_name(reason, report.state.language));
        rows.push(row(name, amounts));
    }
    rows.push(row(words.why_sum().to_owned(), whole));
    let (name, heading, note) = match measure {
        Measure::Cost => ("why-cost", words.cost_line(), ""),
        Measure::Carbon => (
            "why-carbon",
            words.climate(),
            allocation_name(report.state.allocation(), report.state.language),
        ),
    };
    let names = plans.map(|kind| plan_name(report.state, kind));
    let headings = [heading, names[0], names[1], words.column_difference()];
    Some(Table {
        name,
        title: words.why_difference(measure).to_owned(),
        note: note.to_owned(),
        columns: headings.map(str::to_owned).to_vec(),
        rows,
    })
}

/// What each group adds to the difference.
pub fn why_groups(report: &Report, groups: &[GroupDifference]) -> Table {
    let words = report.words();
    let row = |(index, group): (usize, &GroupDifference)| Row {
        name: distinct_name(report.state, index),
        cells: vec![
            Cell::Number(group.cost, Notation::Money(report.currency(), WHOLE)),
            Cell::Number(group.carbon, Notation::Kilograms),
        ],
    };
    let headings = [
        words.column_group(),
        words.why_difference(Measure::Cost),
        words.why_difference(Measure::Carbon),
    ];
    Table {
        name: "why-groups",
        title: words.why_groups().to_owned(),
        note: allocation_name(report.state.allocation(), report.state.language).to_owned(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: groups.iter().enumerate().map(row).collect(),
    }
}
