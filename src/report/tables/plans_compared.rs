//! Saved plans beside one another: what they come to, and where they differ.

use std::rc::Rc;

use super::money::WHOLE;
use crate::catalogue::{self, Certificate};
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::scenario::{
    Allocation, Choice, Currency, FootprintSource, Scenario, Sourcing, Value, Vat,
};
use crate::state::differences::differences;
use crate::state::plans::Outcome;
use crate::text::{
    Digits, allocation_name, certificate_name, compact_mass, device_name, fill,
    footprint_source_name, need_profile_name, place_of_path, quantity, sourcing_name, unit,
};

/// What is compared: a column.
struct Column {
    name: String,
    outcome: Rc<Outcome>,
    scenario: Rc<Scenario>,
}

/// The plans that are compared, the present figures first.
fn columns(report: &Report) -> Vec<Column> {
    let state = report.state;
    let plans = state.plans();
    let present = plans.is_present_compared().then(|| Column {
        name: report.words().plans_present().to_owned(),
        outcome: Rc::new(Outcome::of(state.valid(), state.comparison())),
        scenario: Rc::new(state.scenario().clone()),
    });
    let saved = plans.compared().map(|plan| Column {
        name: plan.title().to_owned(),
        outcome: plan.outcome.clone(),
        scenario: plan.scenario.clone(),
    });
    present.into_iter().chain(saved).collect()
}

fn headed(first: &str, columns: &[Column]) -> Vec<String> {
    let names = columns.iter().map(|column| column.name.clone());
    core::iter::once(first.to_owned()).chain(names).collect()
}

/// How a value of an outcome is told, and its difference to another.
type Told<'a> = (
    &'a str,
    fn(&Outcome) -> f64,
    Box<dyn Fn(f64, Currency) -> String + 'a>,
    bool,
);

/// What the plans come to, each with its difference to the first.
pub fn plans_compared(report: &Report) -> Table {
    let words = report.words();
    let format = report.format;
    let columns = columns(report);
    let money = |value: f64, currency| format.money(value, currency, WHOLE);
    let told: [Told; 5] = [
        (words.plans_cost(), |of| of.cost, Box::new(money), true),
        (
            words.plans_per_user_year(),
            |of| of.cost_per_user_year,
            Box::new(money),
            true,
        ),
        (
            words.plans_first_year(),
            |of| of.first_year,
            Box::new(money),
            true,
        ),
        (
            words.plans_carbon(),
            |of| of.carbon,
            Box::new(|value, _| compact_mass(value, format)),
            false,
        ),
        (
            words.plans_warranty(),
            |of| of.under_warranty,
            Box::new(|value, _| format.percent(value, WHOLE)),
            false,
        ),
    ];
    let first = columns.first().map(|column| column.outcome.clone());
    let row = |(name, value, write, is_money): &Told| {
        let cell = |(at, column): (usize, &Column)| {
            let own = value(&column.outcome);
            let currency = column.outcome.currency;
            let amount = write(own, currency);
            // Nothing is converted: amounts in two currencies have no difference.
            let base = first
                .as_ref()
                .filter(|first| !is_money || first.currency == currency);
            Cell::Text(match base {
                Some(base) if at > 0 => {
                    let difference = own - value(base);
                    let sign = if difference > 0.0 { "+" } else { "" };
                    let written = if *name == words.plans_warranty() {
                        let points = format.number(100.0 * difference, WHOLE);
                        fill(words.plans_points(), &[("number", &points)])
                    } else {
                        write(difference, currency)
                    };
                    let difference = [sign, &written].concat();
                    let values = [("amount", &*amount), ("difference", &difference)];
                    fill(words.plans_with_difference(), &values)
                }
                _ => amount,
            })
        };
        Row {
            name: (*name).to_owned(),
            cells: columns.iter().enumerate().map(cell).collect(),
        }
    };
    let mut rows: Vec<Row> = told.iter().map(row).collect();
    rows.push(Row {
        name: words.plans_requirements().to_owned(),
        cells: columns
            .iter()
            .map(|column| Cell::Text(requirements(report, &column.outcome)))
            .collect(),
    });
    let rule = allocation_name(report.state.allocation(), report.state.language);
    Table {
        name: "plans-compared",
        title: words.plans_comparison().to_owned(),
        note: fill(words.plans_comparison_note(), &[("rule", rule)]),
        columns: headed(words.plan(), &columns),
        rows,
    }
}

/// What the plans come to, as numbers.
pub fn plans_in_numbers(report: &Report) -> Table {
    let words = report.words();
    let columns = columns(report);
    let row = |name: &str, cell: &dyn Fn(&Outcome) -> Cell| Row {
        name: name.to_owned(),
        cells: columns.iter().map(|column| cell(&column.outcome)).collect(),
    };
    let money = |of: &Outcome, value| Cell::Number(value, Notation::Money(of.currency, WHOLE));
    let rows = vec![
        row(words.plans_cost(), &|of| money(of, of.cost)),
        row(words.plans_per_user_year(), &|of| {
            money(of, of.cost_per_user_year)
        }),
        row(words.plans_first_year(), &|of| money(of, of.first_year)),
        row(words.plans_carbon(), &|of| {
            Cell::Number(of.carbon, Notation::Kilograms)
        }),
        row(words.plans_warranty(), &|of| {
            Cell::Number(of.under_warranty, Notation::Share(WHOLE))
        }),
        row(words.plans_requirements(), &|of| {
            Cell::Text(requirements(report, of))
        }),
    ];
    Table {
        name: "plans-in-numbers",
        note: allocation_name(report.state.allocation(), report.state.language).to_owned(),
        rows,
        columns: headed(words.plan(), &columns),
        ..plans_compared(report)
    }
}

fn requirements(report: &Report, outcome: &Outcome) -> String {
    let words = report.words();
    let whole = |number: usize| report.format.number(number as f64, WHOLE);
    match (outcome.missed, outcome.required) {
        (0, 0) => words.plans_none_set().to_owned(),
        (0, required) => fill(
            words.plans_all_met(report.format.category_of_count(required)),
            &[("number", &whole(required))],
        ),
        (missed, _) => fill(
            words.plans_missed(report.format.category_of_count(missed)),
            &[("number", &whole(missed))],
        ),
    }
}

/// The values that are not the same in all of them.
pub fn plans_differ(report: &Report) -> Table {
    let words = report.words();
    let columns = columns(report);
    let scenarios: Vec<&Scenario> = columns.iter().map(|column| &*column.scenario).collect();
    let found = differences(&scenarios).into_iter();
    let rows = found.map(|difference| {
        let values = difference.values.iter().zip(&columns);
        let cells = values.map(|(value, column)| match value {
            Some(value) => Cell::Text(written(
                report,
                &difference.path,
                value,
                column.outcome.currency,
            )),
            None => Cell::None,
        });
        Row {
            name: crate::text::sentence_start(&place_of_path(&difference.path, report.format)),
            cells: cells.collect(),
        }
    });
    Table {
        name: "plans-differ",
        title: words.plans_differ().to_owned(),
        note: String::new(),
        columns: headed(words.plans_value(), &columns),
        rows: rows.collect(),
    }
}

/// A value of the format as people write it.
fn written(report: &Report, path: &str, value: &Value, currency: Currency) -> String {
    let words = report.words();
    let key = path.rsplit('.').next().unwrap_or(path);
    let key = key.split('[').next().unwrap_or(key);
    match value {
        Value::Bool(true) => words.plans_yes().to_owned(),
        Value::Bool(false) => words.plans_no().to_owned(),
        Value::Number(number) => match Quantity::of_key(key) {
            Some(of) => quantity(
                *number * of.unit().of_format(),
                unit(of),
                currency,
                report.format,
            ),
            None => report.format.number(*number, Digits::UpTo(2)),
        },
        Value::Text(word) => called(report, key, word).unwrap_or_else(|| word.clone()),
        Value::Null | Value::List(_) | Value::Record(_) => "–".to_owned(),
    }
}

/// What a word of the format is called.
fn called(report: &Report, key: &str, word: &str) -> Option<String> {
    let language = report.state.language;
    let words = report.words();
    Some(match key {
        "device" => device_name(catalogue::device(word)?, language),
        "profile" => need_profile_name(word, language)?.to_owned(),
        "sourcing" => sourcing_name(Sourcing::from_word(word)?, language).to_owned(),
        "allocation" => allocation_name(Allocation::from_word(word)?, language).to_owned(),
        "footprintSource" => {
            footprint_source_name(FootprintSource::from_word(word)?, language).to_owned()
        }
        "vat" => words.vat(Vat::from_word(word)?).to_owned(),
        "certificate" | "certificates" => {
            certificate_name(Certificate::from_word(word)?).to_owned()
        }
        "preset" => {
            let preset = crate::presets::PresetId::from_id(word)?;
            crate::text::preset_name(preset, language).to_owned()
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;
    use crate::state::edit::{Edit, NumberPlace};
    use crate::state::plans::PlanAction;
    use crate::state::{Action, State};
    use crate::text::Format;
    use crate::text::testing::{ENGLISH, SWEDISH};

    fn number(place: NumberPlace, value: f64) -> Action {
        Action::Edit(Edit::Number(place, Some(value)))
    }

    /// 300 laptops saved, then 600 of them, at a price of their own for the new ones.
    fn state(format: &dyn Format) -> State {
        let scenario = PresetId::SchoolLaptops.scenario();
        let state = State::new(scenario, format.language(), 2).expect("a preset");
        state
            .after(Action::Plan(PlanAction::Save("300".to_owned())))
            .after(number(NumberPlace::Count { group: 0 }, 600.0))
            .after(number(
                NumberPlace::of_option((0, 0), Quantity::Price),
                6_490.0,
            ))
    }

    fn cells(table: &Table, format: &dyn Format) -> Vec<Vec<String>> {
        let written = table.written(format).into_iter();
        let plain = |cell: String| cell.replace('\u{a0}', " ");
        written
            .map(|row| row.into_iter().map(plain).collect())
            .collect()
    }

    #[test]
    fn only_what_differs_is_listed() {
        for (format, count, price) in [
            (&ENGLISH, "number of devices", "price per device"),
            (&SWEDISH, "antal enheter", "pris per enhet"),
        ] {
            let state = state(format);
            let report = Report {
                state: &state,
                format,
            };
            let rows = cells(&plans_differ(&report), format);
            assert_eq!(rows.len(), 3, "{rows:?}");
            assert!(rows[1][0].contains(count), "{rows:?}");
            assert_eq!(rows[1][1..], ["600", "300"]);
            assert!(rows[2][0].contains(price), "{rows:?}");
            assert!(rows[2][1].contains('6') && rows[2][1] != rows[2][2]);
        }
    }

    #[test]
    fn the_difference_is_that_to_the_first() {
        let state = state(&ENGLISH);
        let report = Report {
            state: &state,
            format: &ENGLISH,
        };
        let table = plans_compared(&report);
        assert_eq!(table.columns, ["Plan", "Present figures", "300"]);
        let rows = cells(&table, &ENGLISH);
        let cost = |at: usize| state.comparison().plans[at].cost.total.value();
        let saved = state.plans().list()[0].outcome.cost;
        let whole = |value: f64| ENGLISH.number(value, WHOLE);
        assert!(rows[1][1].contains(&whole(cost(1))), "{rows:?}");
        assert!(!rows[1][1].contains('('));
        assert!(rows[1][2].contains(&whole(saved)), "{rows:?}");
        assert!(rows[1][2].contains(&whole(saved - cost(1))), "{rows:?}");
        // The requirements of both are told.
        assert!(rows[6].iter().all(|cell| !cell.is_empty()));
    }

    #[test]
    fn amounts_in_two_currencies_have_no_difference() {
        use crate::state::edit::ChoicePlace;
        let euros = Edit::Choice(ChoicePlace::Currency, "EUR".to_owned());
        let state = state(&ENGLISH).after(Action::Edit(euros));
        let report = Report {
            state: &state,
            format: &ENGLISH,
        };
        let rows = cells(&plans_compared(&report), &ENGLISH);
        let has_difference = |at: usize| rows[at][2].contains('(');
        let money = [1, 2, 3].map(has_difference);
        assert_eq!(money, [false; 3]);
        assert!(has_difference(4));
    }
}
