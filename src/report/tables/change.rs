//! What would change the answer.

use crate::decision::measure::Measure;
use crate::decision::sensitivity::{InteractionMap, Sensitivity, VariableSensitivity};
use crate::report::Report;
use crate::report::figures::{amount, difference, exact, figure, figure_in_sentence};
use crate::report::names::plan_in_sentence;
use crate::report::table::{Cell, Row, Table};
use crate::text::fill;

/// What would change the answer: the figures in the order in which they are told.
pub fn change(report: &Report, found: &Sensitivity) -> Table {
    let words = report.words();
    let measure = report.state.measure;
    let headings = [
        words.change_figure(),
        words.change_now(),
        words.change_lowest(),
        words.change_highest(),
        words.change_at_lowest(),
        words.change_at_highest(),
        words.change_changes_at(),
    ];
    let pair = [
        ("plan", plan_in_sentence(report.state, found.plan)),
        ("other", plan_in_sentence(report.state, found.against)),
    ];
    let notation = difference(measure, report.currency());
    let row = |index: &usize| {
        let variable = &found.variables[*index];
        let amount = |value: f64| exact(report, variable, value);
        let at = match measure {
            Measure::Cost => [variable.cost_at_low, variable.cost_at_high],
            Measure::Carbon => [variable.carbon_at_low, variable.carbon_at_high],
        };
        let turned = variable.break_evens(measure);
        let turned: Vec<Cell> = turned.iter().map(|one| amount(one.value)).collect();
        Row {
            name: figure(report, variable),
            cells: vec![
                amount(variable.current),
                amount(variable.low),
                amount(variable.high),
                Cell::Number(at[0], notation),
                Cell::Number(at[1], notation),
                together(&turned),
            ],
        }
    };
    Table {
        name: "change",
        title: words.change_title().to_owned(),
        note: fill(words.change_table_note(), &pair),
        columns: headings.map(str::to_owned).to_vec(),
        rows: found.by_swing(measure).iter().map(row).collect(),
    }
}

/// Numbers of one notation in one cell.
fn together(cells: &[Cell]) -> Cell {
    let mut values = Vec::new();
    let mut of_all = None;
    for cell in cells {
        if let Cell::Number(value, notation) = cell {
            values.push(*value);
            of_all = Some(*notation);
        }
    }
    of_all.map_or(Cell::None, |notation| Cell::Numbers(values, notation))
}

/// How the two strongest figures act together.
pub fn two_at_a_time(report: &Report, found: &Sensitivity, map: &InteractionMap) -> Table {
    let measure = report.state.measure;
    let [across, down] = [map.across, map.down].map(|index| &found.variables[index]);
    let label = |variable, value: &f64| amount(report, variable, *value);
    let title = map_title(report, across, down);
    let columns = map.values_across.iter().map(|value| label(across, value));
    let notation = difference(measure, report.currency());
    // The highest first, as on the map.
    let rows = map.values_down.iter().zip(map.differences(measure)).rev();
    let row = |(value, differences): (&f64, &Vec<f64>)| Row {
        name: label(down, value),
        cells: differences
            .iter()
            .map(|value| Cell::Number(*value, notation))
            .collect(),
    };
    Table {
        name: "change-map",
        note: String::new(),
        columns: core::iter::once(title.clone()).chain(columns).collect(),
        rows: rows.map(row).collect(),
        title,
    }
}

/// What the map of two figures is called.
pub fn map_title(
    report: &Report,
    across: &VariableSensitivity,
    down: &VariableSensitivity,
) -> String {
    fill(
        report.words().change_two_title(),
        &[
            ("one", &figure(report, across)),
            ("other", &figure_in_sentence(report, down)),
        ],
    )
}
