//! A group equipped in each way: replaced with new or refurbished devices, kept, handed down.

use crate::engine::compare;
use crate::engine::option_result::OptionResult;
use crate::engine::requirements::RequirementResult;
use crate::report::Report;
use crate::report::names::option_name;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::scenario::{Choice, DeviceOption, Scenario, Sourcing, validate};
use crate::state::edit::Edit;
use crate::state::shares::sourcing_of;
use crate::text::{Digits, Unit, fill};

/// Cost and carbon of each way for a person and a year, how long a device serves and what it meets. A
/// way that the group does not have is worked out with what would be counted with if it were added.
pub fn ways(report: &Report, group: usize) -> Table {
    let words = report.words();
    let scenario = report.state.scenario();
    let all = Sourcing::WORDS.iter().map(|(_, sourcing)| *sourcing);
    let with_all = all.clone().fold(scenario.clone(), |scenario, sourcing| {
        with_way(scenario, group, sourcing)
    });
    let had = scenario.groups[group].options.len();
    let mut rows = Vec::new();
    if let Ok(valid) = validate(&with_all) {
        let comparison = compare(&valid);
        let options = &valid.filled().groups[group].options;
        for sourcing in all {
            for (at, option) in options.iter().enumerate() {
                if sourcing_of(option) == sourcing {
                    let result = &comparison.groups[group].options[at];
                    let held = comparison.requirements.iter();
                    let held = held.filter(|of| of.group == Some(group) && of.option == Some(at));
                    let is_had = at < had;
                    rows.push(row(
                        report,
                        (option, is_had),
                        result,
                        &held.collect::<Vec<_>>(),
                    ));
                }
            }
        }
    }
    Table {
        name: "ways",
        title: words.ways().to_owned(),
        note: words.ways_note().to_owned(),
        columns: [
            words.way(),
            words.column_per_user_year(),
            words.column_carbon_per_user_year(),
            words.column_serves(),
            words.requirements(),
        ]
        .map(str::to_owned)
        .to_vec(),
        rows,
    }
}

/// The scenario with an option of a group that is had in a way, where there is none.
fn with_way(scenario: Scenario, group: usize, sourcing: Sourcing) -> Scenario {
    let mut options = scenario.groups[group].options.iter();
    if options.any(|option| sourcing_of(option) == sourcing) {
        return scenario;
    }
    let added = Edit::AddOption { group, sourcing }.apply(&scenario);
    added.unwrap_or(scenario)
}

fn row(
    report: &Report,
    (option, is_had): (&DeviceOption, bool),
    result: &OptionResult,
    held: &[&RequirementResult],
) -> Row {
    let words = report.words();
    let way = words.replaced_by(result.sourcing);
    let name = [way, ": ", &option_name(option, report.state.language)].concat();
    let name = match is_had {
        true => name,
        false => fill(words.not_added(), &[("what", &name)]),
    };
    let is_missed = held.iter().any(|of| of.hard && of.is_missed());
    let is_known = held.iter().all(|of| !of.hard || of.is_met());
    let met = match (is_missed, is_known) {
        (true, _) => words.is_missed(),
        (false, true) => words.is_met(),
        (false, false) => words.is_not_known(),
    };
    let currency = report.currency();
    let cost = result.cost.per_user_year.value();
    Row {
        name,
        cells: vec![
            Cell::Number(cost, Notation::Money(currency, Digits::Decimals(0))),
            Cell::Number(result.carbon.per_user_year.value(), Notation::Kilograms),
            Cell::Number(
                result.service_life.years.value(),
                Notation::Quantity(Unit::Years, currency),
            ),
            Cell::Text(met.to_owned()),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;
    use crate::state::State;
    use crate::text::Language;
    use crate::text::testing::ENGLISH;

    fn of(scenario: Scenario) -> Table {
        let state = State::new(scenario, Language::English, 2).expect("valid");
        let report = Report {
            state: &state,
            format: &ENGLISH,
        };
        ways(&report, 0)
    }

    /// Each way is there, whether the group has it or not, and a way says the same before it is added
    /// as after.
    #[test]
    fn every_way_is_told_as_it_would_be() {
        let school = PresetId::SchoolLaptops.scenario();
        let before = of(school.clone());
        let names: Vec<&str> = before.rows.iter().map(|row| &*row.name).collect();
        assert_eq!(
            names,
            [
                "Replace with new: Lenovo ThinkPad E14 Gen 6",
                "Replace with refurbished: Dell Latitude 5420",
                "Keep: Typical laptop, used (not added)",
                "Use handed-down ones: Typical laptop, new (not added)",
            ]
        );
        let kept = Edit::AddOption {
            group: 0,
            sourcing: Sourcing::Keep,
        };
        let after = of(kept.apply(&school).expect("an option"));
        assert_eq!(after.rows[2].name, "Keep: Typical laptop, used");
        assert_eq!(after.rows[2].cells, before.rows[2].cells);
    }
}
