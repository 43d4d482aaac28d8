//! The workbook that leaves: its sheets as they are, its formulas, and the file; CSV and JSON beside it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;

use refurb_or_new::decide::{decide, published};
use refurb_or_new::engine::{by_year, compare};
use refurb_or_new::exchange::export;
use refurb_or_new::exchange::link::Refused;
use refurb_or_new::exchange::xlsx::{At, Cell, Formula, Workbook, checksum, is_name, write};
use refurb_or_new::presets::PresetId;
use refurb_or_new::report::Report;
use refurb_or_new::report::csv::{self, Dialect};
use refurb_or_new::report::files::FileKind;
use refurb_or_new::report::json::json;
use refurb_or_new::report::note::About;
use refurb_or_new::report::workbook::workbook;
use refurb_or_new::scenario::{IssueCode, Scenario, Value, validate};
use refurb_or_new::state::edit::{Edit, NumberPlace};
use refurb_or_new::state::plans::PlanAction;
use refurb_or_new::state::{Action, State};
use refurb_or_new::text::Language;

use crate::common::Plain;

fn about() -> About {
    About {
        title: String::new(),
        organisation: "=Exempelby kommun".to_owned(),
        date: "2026-11-27".to_owned(),
        page: String::new(),
        link: String::new(),
    }
}

/// A state in each language in which everything is known, with one saved plan.
fn states(scenario: &Scenario) -> Vec<State> {
    let valid = validate(scenario).expect("a valid scenario");
    let decision = Rc::new(decide(&valid));
    let state = |language| {
        let state = State::new(scenario.clone(), language, 2).expect("a valid scenario");
        let fewer = Edit::Number(NumberPlace::Count { group: 0 }, Some(50.0));
        state
            .after(Action::Edit(fewer))
            .after(Action::Plan(PlanAction::Save("-50".to_owned())))
            .after(Action::Undo)
            .after(Action::Decided(decision.clone()))
    };
    Language::ALL.map(state).to_vec()
}

fn number(value: f64) -> String {
    format!("{value:?}")
}

#[track_caller]
fn book(state: &State) -> Workbook {
    let format = Plain(state.language);
    let report = Report {
        state,
        format: &format,
    };
    workbook(&report, &about())
}

/// The sheets as text: formulas with what they come to, numbers with their format.
fn told(book: &Workbook) -> String {
    let mut text = String::new();
    for sheet in &book.sheets {
        let _ = writeln!(
            text,
            "# {} {:?} {}",
            sheet.name, sheet.widths, sheet.frozen_rows
        );
        for row in &sheet.rows {
            let code = |format: &Option<_>| match format {
                Some(format) => refurb_or_new::exchange::xlsx::NumberFormat::code(format),
                None => String::new(),
            };
            let cells = row.cells.iter().map(|cell| match cell {
                Cell::Empty => String::new(),
                Cell::Text(text) => text.clone(),
                Cell::RightText(text) => [">", text].concat(),
                Cell::Number(value, format) => format!("{value:.4} [{}]", code(format)),
                Cell::Formula(formula, value, format) => {
                    format!("{formula:?} {value:.4} [{}]", code(format))
                }
            });
            let cells: Vec<String> = cells.collect();
            let _ = writeln!(text, "{:?}: {}", row.look, cells.join(" | "));
        }
    }
    let at = |text: String, name: &str| text.replace(name, "");
    let text = at(at(text, "At { row: "), " column: ").replace(" }", "");
    text.replace('\u{a0}', " ")
}

#[test]
fn the_workbook_is_as_before() {
    for preset in [PresetId::SchoolLaptops, PresetId::FiveAges] {
        for state in states(&preset.scenario()) {
            let name = ["book-", preset.id(), "-", state.language.tag()].concat();
            insta::assert_snapshot!(name, told(&book(&state)));
        }
    }
}

/// What a cell comes to when its formula is worked out.
fn value(book: &Workbook, sheet: usize, at: At) -> f64 {
    let row = book.sheets[sheet].rows.get(at.row as usize);
    match row.and_then(|row| row.cells.get(at.column as usize)) {
        Some(Cell::Number(value, _)) => *value,
        Some(Cell::Formula(formula, ..)) => match *formula {
            Formula::Sum(from, to) => {
                let rows = from.row..=to.row;
                let places = rows.flat_map(|row| {
                    (from.column..=to.column).map(move |column| At { row, column })
                });
                places.map(|at| value(book, sheet, at)).sum()
            }
            Formula::Minus(one, other) => value(book, sheet, one) - value(book, sheet, other),
            Formula::Same(sheet, at) => value(book, sheet, at),
        },
        _ => 0.0,
    }
}

#[test]
fn formulas_come_to_what_was_worked_out() {
    let mut formulas = 0;
    for preset in PresetId::ALL {
        for state in states(&preset.scenario()) {
            let book = book(&state);
            for (sheet, contents) in book.sheets.iter().enumerate() {
                assert!(is_name(&contents.name), "{}", contents.name);
                for (row, cells) in contents.rows.iter().enumerate() {
                    for (column, cell) in cells.cells.iter().enumerate() {
                        if let Cell::Formula(_, told, _) = cell {
                            let at = At {
                                row: row as u32,
                                column: column as u32,
                            };
                            let found = value(&book, sheet, at);
                            let size = told.abs().max(1_000.0);
                            assert!(
                                (found - told).abs() <= 1e-9 * size,
                                "{} {} {}: {found} {told}",
                                preset.id(),
                                contents.name,
                                at.name()
                            );
                            formulas += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(formulas > 5_000, "{formulas}");
}

#[test]
fn the_totals_of_the_plans_stand_in_the_decision() {
    for preset in PresetId::ALL {
        let state = &states(&preset.scenario())[0];
        let book = book(state);
        let totals = state.comparison().plans.iter();
        let totals = totals.map(|plan| plan.cost.total.value());
        let told: Vec<f64> = book.sheets[0]
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter_map(|cell| match cell {
                Cell::Formula(Formula::Same(2, _), value, _) => Some(*value),
                _ => None,
            })
            .collect();
        assert!(!told.is_empty());
        let totals: Vec<f64> = totals.collect();
        assert!(
            told.iter().all(|one| totals.contains(one)),
            "{}",
            preset.id()
        );
    }
}

/// The entries of a file that are stored, by their names; their checksums hold.
fn entries(file: &[u8]) -> BTreeMap<String, String> {
    let short = |at: usize| usize::from(u16::from_le_bytes([file[at], file[at + 1]]));
    let long = |at: usize| short(at) | short(at + 2) << 16;
    let end = file.len() - 22;
    assert_eq!(long(end), 0x0605_4b50);
    let (number, mut at) = (short(end + 10), long(end + 16));
    let mut all = BTreeMap::new();
    for _ in 0..number {
        assert_eq!(long(at), 0x0201_4b50);
        let (size, length) = (long(at + 20), short(at + 28));
        let name = String::from_utf8(file[at + 46..at + 46 + length].to_vec()).expect("a name");
        let from = long(at + 42) + 30 + length;
        let contents = &file[from..from + size];
        assert_eq!(checksum(contents) as usize, long(at + 16), "{name}");
        all.insert(name, String::from_utf8(contents.to_vec()).expect("text"));
        at += 46 + length;
    }
    assert_eq!(at, end);
    all
}

#[test]
fn the_file_has_every_part_and_no_text_is_a_formula() {
    let state = &states(&PresetId::SchoolLaptops.scenario())[0];
    let book = book(state);
    let file = write(&book, &number);
    assert_eq!(file, write(&book, &number));
    let entries = entries(&file);
    let names: Vec<&str> = entries.keys().map(String::as_str).collect();
    assert_eq!(names.len(), 5 + book.sheets.len(), "{names:?}");
    let sheet = &entries["xl/worksheets/sheet1.xml"];
    assert!(sheet.contains("=Exempelby kommun"));
    assert!(!sheet.contains("<f>=") && sheet.contains("<f>'"));
    assert!(entries["xl/styles.xml"].contains("quotePrefix"));
    assert!(entries["xl/worksheets/sheet3.xml"].contains("<f>SUM("));
}

#[test]
fn both_kinds_of_csv_have_every_table() {
    for state in states(&PresetId::MixedFleet.scenario()) {
        let format = Plain(state.language);
        let report = Report {
            state: &state,
            format: &format,
        };
        let swedish = csv::all(&report, Dialect::Swedish);
        let other = csv::all(&report, Dialect::International);
        assert!(swedish.starts_with('\u{feff}') && !other.starts_with('\u{feff}'));
        let tables = refurb_or_new::report::tables::all(&report);
        for text in [&swedish, &other] {
            assert_eq!(text.matches("\r\n\r\n").count(), tables.len() - 1);
            for table in &tables {
                assert!(text.contains(&table.title), "{}", table.title);
            }
        }
    }
}

#[test]
fn names_of_files_have_the_day() {
    let names = FileKind::ALL.map(|kind| kind.name("2026-11-27"));
    assert_eq!(names[0], "refurb-or-new-2026-11-27.xlsx");
    assert_eq!(names[1], "refurb-or-new-2026-11-27-excel.csv");
}

fn text(value: &Value) -> String {
    serde_json::to_string(value).expect("plain data")
}

#[test]
fn the_document_has_what_programs_get_and_is_opened_again() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let state = &states(&scenario)[0];
        let format = Plain(state.language);
        let report = Report {
            state,
            format: &format,
        };
        let document = json(&report);
        let valid = validate(&scenario).expect("a preset");
        let comparison = compare(&valid);
        let mut expected = serde_json::to_value(&comparison).expect("plain data");
        expected["years"] = serde_json::to_value(by_year(&valid, &comparison)).expect("data");
        let decision = published(&valid, &comparison, state.decision());
        expected["decision"] = serde_json::to_value(&decision).expect("data");
        let written: serde_json::Value = serde_json::from_str(&text(&document)).expect("JSON");
        // Numbers of both kinds are one in JavaScript.
        let expected: Value = serde_json::from_value(expected).expect("plain data");
        let expected = serde_json::to_value(&expected).expect("plain data");
        let is_same = written["result"] == expected;
        assert!(is_same, "{}", preset.id());
        let read: Value = serde_json::from_str(&text(&document)).expect("JSON");
        let opened = export::open(&read).expect("ours");
        assert_eq!(opened.scenario, scenario);
        assert_eq!(opened.warnings, []);
        assert_eq!(opened.other_data, None);
    }
}

#[test]
fn what_is_not_ours_is_told_or_refused() {
    let document = |json: &str| serde_json::from_str::<Value>(json).expect("JSON");
    let refused = |json: &str| export::open(&document(json)).expect_err("refused");
    assert_eq!(refused("[]"), Refused::Broken);
    assert_eq!(refused("null"), Refused::Broken);
    assert_eq!(refused(r#"{"schema": 2, "scenario": {}}"#), Refused::Later);
    assert!(matches!(
        refused(r#"{"scenario": {"schema": 1}}"#),
        Refused::Invalid(_)
    ));
    assert!(matches!(refused(r#"{"scenario": 7}"#), Refused::Invalid(_)));
    assert!(matches!(refused("{}"), Refused::Invalid(_)));
    let scenario = PresetId::SchoolLaptops.scenario();
    let mut of_later_data = export::document(&scenario, Value::Null);
    if let Value::Record(entries) = &mut of_later_data {
        entries.push(("note".to_owned(), Value::Null));
        entries.retain(|(key, _)| key != "data");
        entries.push(("data".to_owned(), Value::Text("2020-01".to_owned())));
    }
    let opened = export::open(&of_later_data).expect("a scenario");
    assert_eq!(opened.other_data.as_deref(), Some("2020-01"));
    assert_eq!(opened.warnings[0].path, "note");
    assert_eq!(opened.warnings[0].code, IssueCode::UnknownKey);
}

/// For trying the files in other programs: writes them for every preset into the folder that `FILES` names.
#[test]
#[ignore = "writes files"]
fn write_the_files_of_every_preset() {
    let folder = std::path::PathBuf::from(std::env::var("FILES").expect("a folder"));
    std::fs::create_dir_all(&folder).expect("a folder");
    for preset in PresetId::ALL {
        for state in states(&preset.scenario()) {
            let format = Plain(state.language);
            let report = Report {
                state: &state,
                format: &format,
            };
            let name = [preset.id(), "-", state.language.tag()].concat();
            let save = |ending: &str, contents: &[u8]| {
                std::fs::write(folder.join([&name, ending].concat()), contents).expect("a file");
            };
            let book = book(&state);
            save(".xlsx", &write(&book, &number));
            // With wrong values, so that right ones have been worked out by whoever opens it.
            let mut wrong = book.clone();
            for row in wrong.sheets.iter_mut().flat_map(|sheet| &mut sheet.rows) {
                for cell in &mut row.cells {
                    if let Cell::Formula(_, value, _) = cell {
                        *value = 123_456_789.0;
                    }
                }
            }
            save("-wrong.xlsx", &write(&wrong, &number));
            save(
                "-swedish.csv",
                csv::all(&report, Dialect::Swedish).as_bytes(),
            );
            save(
                "-other.csv",
                csv::all(&report, Dialect::International).as_bytes(),
            );
        }
    }
}
