//! Words stand in the files of the languages and nowhere else: in a language whose every letter is
//! marked, no other letter is left in what is said, names and signs apart. The language of the
//! tests is also a further one: nothing but its file and its place in the list was needed for it.

use std::rc::Rc;

use super::{Report, names, tables};
use crate::catalogue::{self, Certificate, DeviceClass, sources};
use crate::decide::answer::answer;
use crate::decide::decide;
use crate::decide::told::reasons;
use crate::decision::measure::Measure;
use crate::engine::cost::Line;
use crate::engine::life::LifeLimit;
use crate::engine::plan_kind::PlanKind;
use crate::engine::requirements::RemedyAction;
use crate::presets::PresetId;
use crate::scalar::Provenance;
use crate::scenario::{Allocation, Allowed, Currency, FootprintSource, Issue, IssueCode, Sourcing};
use crate::state::{Action, State};
use crate::text::testing::Plain;
use crate::text::*;

const MARKED: Language = Language::Marked;
const FORMAT: Plain = Plain(MARKED);

/// Signs and codes that are the same in every language.
const SIGNS: [&str; 24] = [
    "kg", "kr", "g", "kWh", "GB", "SEK", "NOK", "DKK", "EUR", "ISK", "CHF", "GBP", "PLN", "CZK",
    "HUF", "RON", "USD", "zł", "Kč", "Ft", "lei", "CO", "e", "x",
];

/// What may be told unmarked beside signs: names in the catalogue and in what was entered.
fn names_of(preset: PresetId) -> Vec<String> {
    let mut names: Vec<String> = SIGNS.iter().map(|sign| (*sign).to_owned()).collect();
    names.extend(
        catalogue::devices()
            .iter()
            .map(|device| device.name.to_owned()),
    );
    names.extend(Certificate::ALL.map(|one| certificate_name(one).to_owned()));
    names.extend(
        sources::ALL
            .iter()
            .map(|source| source.publisher.to_owned()),
    );
    names.extend(
        sources::ALL
            .iter()
            .map(|one| publisher_short(one).to_owned()),
    );
    let scenario = preset.scenario();
    for group in &scenario.groups {
        names.extend(group.name.clone());
        let options = group.options.iter();
        names.extend(options.filter_map(|option| option.specification.name.clone()));
    }
    let organisations = scenario.organisations.iter();
    names.extend(organisations.filter_map(|one| one.name.clone()));
    names
}

#[track_caller]
fn is_marked(text: &str, names: &[String]) {
    let is_plain =
        |letter: char| letter.is_alphabetic() && !('\u{ff21}'..='\u{ff5a}').contains(&letter);
    let known = |word: &str| {
        let mut known = names
            .iter()
            .flat_map(|name| name.split(|sign| !is_plain(sign)));
        known.any(|other| other == word)
    };
    for word in text.split(|sign| !is_plain(sign)) {
        assert!(word.is_empty() || known(word), "“{word}” in “{text}”");
    }
}

#[test]
fn the_answer_and_its_names_are_in_the_files() {
    for preset in PresetId::ALL {
        let names = names_of(preset);
        let said = |text: &str| is_marked(text, &names);
        said(preset_name(preset, MARKED));
        said(preset_description(preset, MARKED));
        said(why_it_differs(preset, MARKED).unwrap_or_default());
        let state = State::new(preset.scenario(), MARKED, 2).expect("a preset");
        let valid = state.valid();
        let comparison = state.comparison();
        said(
            &verdict(
                &answer(valid, comparison, None),
                comparison.currency,
                &FORMAT,
            )
            .line(),
        );
        for (index, group) in state.scenario().groups.iter().enumerate() {
            said(&names::group_name(group, index, MARKED));
            for option in &group.options {
                said(&names::option_name(option, MARKED));
            }
        }
        said(&names::years_text(&state, &FORMAT));
        for plan in PlanKind::ALL {
            said(&names::plan_title(&state, plan));
        }
        for result in &comparison.requirements {
            said(&requirement(result, "", &FORMAT));
            if let Some(proposed) = &result.remedy {
                said(&remedy(proposed, comparison.currency, &FORMAT));
            }
        }
    }
}

#[test]
fn every_table_is_in_the_files() {
    for preset in [
        PresetId::SchoolLaptops,
        PresetId::ThreeMunicipalities,
        PresetId::SorVaranger,
    ] {
        let names = names_of(preset);
        let state = State::new(preset.scenario(), MARKED, 2).expect("a preset");
        let decision = Rc::new(decide(state.valid()));
        let state = state.after(Action::Decided(decision));
        let report = Report {
            state: &state,
            format: &FORMAT,
        };
        let all = tables::all(&report);
        for table in &all {
            is_marked(&table.title, &names);
            is_marked(&table.note, &names);
            for cell in table.written(&FORMAT).iter().flatten() {
                is_marked(cell, &names);
            }
        }
        let told = answer(
            state.valid(),
            state.comparison(),
            state.decision().uncertainty.as_deref(),
        );
        if let Some(judgement) = &told.judgement {
            is_marked(&in_counts(judgement, 0, &FORMAT).join(" "), &names);
            for measure in Measure::ALL {
                let reasons = reasons(state.comparison(), measure).expect("two plans");
                let currency = state.comparison().currency;
                is_marked(
                    &why(judgement, &reasons, measure, currency, &FORMAT),
                    &names,
                );
            }
        }
        for result in state.decision().switches.iter().flat_map(|all| all.iter()) {
            let said = |text: &str| is_marked(text, &names);
            said(switch_name(result.kind, MARKED));
            said(&switch_condition(result.kind, &result.to, "", MARKED));
            said(&switch_value(result.kind, &result.to, &FORMAT));
        }
    }
}

#[test]
fn names_of_closed_sets_are_in_the_files() {
    let names = names_of(PresetId::SchoolLaptops);
    let said = |text: &str| is_marked(text, &names);
    for class in DeviceClass::ALL {
        said(device_class(class, MARKED));
        said(device_classes(class, MARKED));
    }
    for device in catalogue::devices() {
        said(&device_name(device, MARKED));
        said(&device_phrase(device, MARKED));
    }
    for line in Line::ALL {
        said(&line_name(line, MARKED));
    }
    for rule in Allocation::ALL {
        said(allocation_name(rule, MARKED));
        said(allocation_clause(rule, MARKED));
        said(sharing(rule, MARKED));
    }
    for limit in [LifeLimit::Cpu, LifeLimit::SecurityUpdates] {
        said(limit_reason(limit, true, MARKED));
        said(limit_finding(limit, true, MARKED));
    }
    said(footprint_source_name(FootprintSource::ClassMedian, MARKED));
    said(sourcing_name(Sourcing::Keep, MARKED));
    for (field, label) in [("price", ""), ("other", "")] {
        step_names(field, label, MARKED)
            .iter()
            .for_each(|name| said(name));
    }
    not_included(MARKED).iter().for_each(|entry| said(entry));
    for action in [
        RemedyAction::BuyWarranty { years: 1.0 },
        RemedyAction::LowerShare { percent: 40.0 },
    ] {
        said(remedy_button(action, MARKED).unwrap_or_default());
        said(remedy_done(action, MARKED));
    }
}

#[test]
fn numbers_and_what_is_wrong_with_them_are_in_the_files() {
    let names = names_of(PresetId::SchoolLaptops);
    let said = |text: &str| is_marked(text, &names);
    for (_, currency) in <Currency as crate::scenario::Choice>::WORDS.iter().copied() {
        for size in [1.0, 45_000.0, 1e6, 2.5e6, 3e9] {
            said(&money_in_words(size, currency, &FORMAT));
            said(&compact_money(size, currency, &FORMAT));
            said(&mass_in_words(size, &FORMAT));
            said(&compact_mass(size, &FORMAT));
            for unit in [
                Unit::Years,
                Unit::KwhPerYear,
                Unit::CarbonPerKwh,
                Unit::MoneyPerHour,
            ] {
                said(&quantity(size, unit, currency, &FORMAT));
            }
        }
        said(&millions_unit(currency, MARKED));
    }
    said(&quantity(
        2_030.5,
        Unit::CalendarMonth,
        Currency::Sek,
        &FORMAT,
    ));
    said(&provenance_badge(
        &Provenance::Stated,
        Unit::Years,
        Currency::Sek,
        &FORMAT,
    ));
    said(&provenance_badge(
        &Provenance::OWN,
        Unit::Years,
        Currency::Sek,
        &FORMAT,
    ));
    said(&fill(period_phrase(1.0, &FORMAT), &[]));
    said(&values_are_yours(3, &FORMAT));
    let allowed = Allowed {
        minimum: 1.0,
        maximum: 20.0,
    };
    for kind in [NumberKind::Devices, NumberKind::Money, NumberKind::Years] {
        said(&field_problem(
            FieldProblem::TwoNumbers,
            kind,
            allowed,
            "kr",
            &FORMAT,
        ));
    }
    said(&not_used_yet("4", MARKED));
    said(&read_as_year(2021.0, 6.0, 2027.0, &FORMAT));
    for path in [
        "groups[2].options[0].offer.price",
        "method.discountRatePercent",
        "",
    ] {
        let found = Issue {
            path: path.to_owned(),
            code: IssueCode::AboveMaximum,
            allowed: Some(allowed),
        };
        said(&issue(&found, &FORMAT));
    }
}

#[test]
fn the_words_of_documents_are_in_the_files() {
    use super::note::{About, Length, note};
    use super::prose::plain;
    for preset in [
        PresetId::SchoolLaptops,
        PresetId::FiveAges,
        PresetId::UmeaRounds,
    ] {
        let mut names = names_of(preset);
        // Whose the words are, what they are made with, and the numbers of standards and methods.
        let signs = [
            "refurb",
            "or",
            "new",
            "v",
            "TCO",
            "Certified",
            "ODbL",
            "Boavizta",
            "Ember",
            "Eurostat",
        ];
        names.extend(signs.map(str::to_owned));
        let valid = crate::scenario::validate(&preset.scenario()).expect("a preset");
        let state = State::new(preset.scenario(), MARKED, 2).expect("a preset");
        let state = state.after(Action::Decided(Rc::new(decide(&valid))));
        let report = Report {
            state: &state,
            format: &FORMAT,
        };
        let about = About::default();
        for document in [
            note(&report, &about, Length::Short),
            note(&report, &about, Length::Full),
            super::minutes::minutes(&report, &about),
            super::tender::tender(&report, &about),
        ] {
            is_marked(&plain(&document, &FORMAT), &names);
        }
    }
}
