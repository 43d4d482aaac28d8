//! Every table that the page shows, in every language, as it is written there.

use std::fmt::Write;
use std::rc::Rc;

use refurb_or_new::decide::decide;
use refurb_or_new::decision::Decision;
use refurb_or_new::presets::PresetId;
use refurb_or_new::report::Report;
use refurb_or_new::report::table::{Cell, Notation, Row, Table};
use refurb_or_new::report::tables;
use refurb_or_new::state::{Action, State};
use refurb_or_new::text::{Digits, Language};

use crate::common::Plain;

#[track_caller]
fn state(preset: PresetId, language: Language, decision: &Rc<Decision>) -> State {
    let state = State::new(preset.scenario(), language, 2);
    let state = state.unwrap_or_else(|issues| panic!("{}: {issues:?}", preset.id()));
    state.after(Action::Decided(decision.clone()))
}

fn written(report: &Report) -> String {
    let mut text = String::new();
    for table in tables::all(report) {
        let _ = writeln!(text, "# {}: {}", table.name, table.title);
        if !table.note.is_empty() {
            let _ = writeln!(text, "({})", table.note);
        }
        for row in table.written(report.format) {
            let _ = writeln!(text, "{}", row.join(" | "));
        }
        text.push('\n');
    }
    text.replace('\u{a0}', " ")
}

#[test]
fn every_table_is_written_as_before() {
    let presets = [
        PresetId::SchoolLaptops,
        PresetId::ThreeMunicipalities,
        PresetId::SorVaranger,
        PresetId::UmeaRounds,
    ];
    for preset in presets {
        let valid = refurb_or_new::scenario::validate(&preset.scenario()).expect("a preset");
        let decision = Rc::new(decide(&valid));
        for language in Language::ALL {
            let state = state(preset, language, &decision);
            let format = Plain(language);
            let report = Report {
                state: &state,
                format: &format,
            };
            let name = [preset.id(), "-", language.tag()].concat();
            insta::assert_snapshot!(name, written(&report));
        }
    }
}

/// What programs take from a table: its numbers are numbers, to the last bit.
#[test]
fn numbers_are_numbers() {
    let preset = PresetId::SchoolLaptops;
    let state = State::new(preset.scenario(), Language::English, 2).expect("a preset");
    let format = Plain(Language::English);
    let report = Report {
        state: &state,
        format: &format,
    };
    let table = tables::cost(&report);
    let plans = report.state.comparison().plans.iter();
    let totals: Vec<f64> = plans.map(|plan| plan.cost.total.value()).collect();
    let row = &table.rows[table.rows.len() - 2];
    let told: Vec<f64> = row
        .cells
        .iter()
        .map(|cell| match cell {
            Cell::Number(value, Notation::Money(..)) => *value,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(told, totals);
}

#[test]
fn kilograms_of_a_column_have_the_same_decimals() {
    let row = |name: &str, mass, devices| Row {
        name: name.to_owned(),
        cells: vec![
            Cell::Number(mass, Notation::Kilograms),
            Cell::Number(devices, Notation::Number(Digits::Decimals(0))),
        ],
    };
    let table = Table {
        name: "masses",
        title: "Masses".to_owned(),
        note: String::new(),
        columns: ["Plan", "Mass", "Devices"].map(str::to_owned).to_vec(),
        rows: vec![row("a", 123.456, 5.0), row("b", 0.5, 1234.0)],
    };
    let written = table.written(&Plain(Language::English));
    let written: Vec<String> = written.iter().map(|row| row.join(" ")).collect();
    let expected = [
        "Plan Mass Devices",
        "a 123.5\u{a0}kg 5",
        "b 0.5\u{a0}kg 1,234",
    ];
    assert_eq!(written, expected);
}
