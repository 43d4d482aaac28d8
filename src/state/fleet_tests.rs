//! Every change of the fleet leaves a scenario that can be calculated with, and fits it or does nothing.

use super::super::edit::{Change, ChoicePlace, Edit, NumberPlace};
use super::super::remedy::Asked;
use super::super::testing::{after, school};
use super::super::{Action, State};
use super::*;
use crate::engine::plan_kind::PlanKind;
use crate::engine::requirements::RemedyAction;
use crate::scenario::ReplacementTime;
use crate::text::Language;

const FIRST: CohortPlace = CohortPlace {
    group: 0,
    cohort: 0,
};

fn add(scenario: &Scenario) -> Scenario {
    after(scenario, Edit::Fleet(FleetEdit::AddCohort { group: 0 }))
}

fn set(scenario: &Scenario, number: CohortNumber, value: Option<f64>) -> Scenario {
    let place = NumberPlace::Cohort(FIRST, number);
    after(scenario, Edit::Number(place, value))
}

/// All 300 pupils have a laptop from 2022; with 40 of those the rest have the next.
#[test]
fn a_cohort_is_at_first_of_all_who_have_none() {
    let one = add(&school());
    let first = &one.groups[0].fleet[0];
    assert_eq!((first.count, first.new_since), (300, 2022.0));
    assert_eq!(class_of_cohort(first), Some(DeviceClass::Laptop));
    let two = add(&set(&one, CohortNumber::Count, Some(40.0)));
    let fleet = &two.groups[0].fleet;
    assert_eq!(fleet[1].count, 260);
    assert_ne!(fleet[0].id, fleet[1].id);
    // Nobody is without: there can be more all the same.
    assert_eq!(without_device(&two.groups[0]), 0);
    assert_eq!(add(&two).groups[0].fleet[2].count, 1);
}

#[test]
fn a_change_is_called_by_what_it_is_about() {
    let before = school();
    let edit = Edit::Fleet(FleetEdit::AddCohort { group: 0 });
    let added = CohortInShort {
        class: Some(DeviceClass::Laptop),
        device: None,
        count: 300,
        new_since: 2022.0,
    };
    let change = edit.change(&before);
    assert_eq!(change, Change::Fleet(FleetChange::CohortAdded(added)));
    assert!(!change.is_gradual());
    let one = add(&before);
    let removed = Edit::Fleet(FleetEdit::RemoveCohort(FIRST));
    let change = removed.change(&one);
    assert_eq!(change, Change::Fleet(FleetChange::CohortRemoved(added)));
    assert_eq!(after(&one, removed), before);
    let rename = Edit::Fleet(FleetEdit::RenameCohort(FIRST, Some("Year 7".to_owned())));
    assert!(rename.change(&one).is_gradual());
    let named = after(&one, rename);
    assert_eq!(named.groups[0].fleet[0].name.as_deref(), Some("Year 7"));
}

#[test]
fn each_number_is_set_and_only_the_last_year_is_taken_back() {
    let one = add(&school());
    let due = set(&one, CohortNumber::DueYear, Some(2029.0));
    assert_eq!(due.groups[0].fleet[0].due_year, Some(2029.0));
    assert_eq!(set(&due, CohortNumber::DueYear, None), one);
    let since = set(&one, CohortNumber::NewSince, Some(2023.5));
    assert_eq!(since.groups[0].fleet[0].new_since, 2023.5);
    for number in [CohortNumber::Count, CohortNumber::NewSince] {
        let place = NumberPlace::Cohort(FIRST, number);
        assert_eq!(Edit::Number(place, None).apply(&one), None);
        // There is no cohort.
        assert_eq!(Edit::Number(place, Some(2020.0)).apply(&school()), None);
    }
}

#[test]
fn a_model_takes_the_place_of_a_class_and_a_class_that_of_a_model() {
    let one = add(&school());
    let choose = |scenario: &Scenario, word: &str| {
        after(
            scenario,
            Edit::Choice(ChoicePlace::CohortDevice(FIRST), word.to_owned()),
        )
    };
    let model = catalogue::devices()
        .iter()
        .find(|device| device.class == DeviceClass::Phone && !catalogue::is_typical(device));
    let model = model.expect("a phone").id;
    let phones = choose(&one, model);
    let cohort = &phones.groups[0].fleet[0];
    assert_eq!(cohort.device.as_deref(), Some(model));
    assert_eq!(cohort.specification.class, None);
    assert_eq!(class_of_cohort(cohort), Some(DeviceClass::Phone));
    assert_eq!(choose(&phones, "laptop"), one);
    let nothing = Edit::Choice(ChoicePlace::CohortDevice(FIRST), "abacus".to_owned());
    assert_eq!(nothing.apply(&one), None);
}

#[test]
fn only_what_was_bought_is_in_use() {
    let one = add(&school());
    let had = |word: &str| Edit::Choice(ChoicePlace::CohortSourcing(FIRST), word.to_owned());
    let refurbished = after(&one, had("refurbished"));
    assert_eq!(
        refurbished.groups[0].fleet[0].sourcing,
        Some(Sourcing::Refurbished)
    );
    for word in ["keep", "handed-down", "found"] {
        assert_eq!(had(word).apply(&one), None, "{word}");
    }
}

#[test]
fn the_number_of_devices_is_entered_for_each_year() {
    let scenario = school();
    let by_year = after(
        &scenario,
        Edit::Fleet(FleetEdit::AddCountByYear { group: 0 }),
    );
    assert_eq!(by_year.groups[0].count_by_year, [300.0, 300.0, 300.0]);
    let enter = |scenario: &Scenario, year, value| {
        let place = NumberPlace::CountByYear { group: 0, year };
        after(scenario, Edit::Number(place, Some(value)))
    };
    let changed = enter(&by_year, 1, 280.0);
    assert_eq!(changed.groups[0].count_by_year, [300.0, 280.0, 300.0]);
    // A year that nothing was entered for has as many as the one before.
    let later = enter(&changed, 4, 250.0);
    assert_eq!(
        later.groups[0].count_by_year,
        [300.0, 280.0, 300.0, 300.0, 250.0]
    );
    assert_eq!(count_in_year(&later.groups[0], 9), 250.0);
    let removed = Edit::Fleet(FleetEdit::RemoveCountByYear { group: 0 });
    assert_eq!(after(&later, removed), scenario);
    // In one year there is nothing to change.
    let mut short = scenario;
    short.horizon_years = 1.0;
    let add = Edit::Fleet(FleetEdit::AddCountByYear { group: 0 });
    assert_eq!(add.apply(&short), None);
}

#[test]
fn what_helps_a_cohort_is_one_step_and_costs_what_it_says() {
    let mut scenario = add(&school());
    scenario.groups[0].fleet[0].specification.updates_until = Some(2028.0);
    scenario.groups[0].fleet[0].new_since = 2025.0;
    scenario.method.replacement = Some(ReplacementTime::YearLonger);
    let before = State::new(scenario, Language::English, 2).expect("valid");
    let cohort = &before.comparison().groups[0].fleet[0];
    let remedy = cohort
        .remedy
        .clone()
        .expect("used longer than it has updates");
    let RemedyAction::ReplaceEarlier { year, cost_in_all } = remedy.action else {
        panic!("{remedy:?}");
    };
    assert_eq!(year, 2028.0);
    let remedies = vec![(Asked::Cohort(FIRST), remedy)];
    let after = before.after(Action::Edit(Edit::Remedies(remedies)));
    let cost = |state: &State| {
        let plan = state.comparison().plan(PlanKind::YourMix);
        plan.cost.total.value()
    };
    assert!((cost(&after) - cost(&before) - cost_in_all.value()).abs() < 1e-6);
    assert!(!after.comparison().groups[0].fleet[0].outlives_updates);
    assert_eq!(after.after(Action::Undo).scenario(), before.scenario());
}

#[test]
fn each_change_is_a_step_of_undo() {
    let before = State::new(school(), Language::English, 2).expect("valid");
    let steps = [
        Edit::Fleet(FleetEdit::AddCohort { group: 0 }),
        Edit::Number(NumberPlace::Cohort(FIRST, CohortNumber::Count), Some(40.0)),
        Edit::Choice(
            ChoicePlace::Replacement,
            crate::scenario::Choice::word(ReplacementTime::YearLonger).to_owned(),
        ),
        Edit::Fleet(FleetEdit::AddCountByYear { group: 0 }),
        Edit::Fleet(FleetEdit::RemoveCohort(FIRST)),
    ];
    let mut state = before.clone();
    let mut scenarios = Vec::new();
    for step in steps {
        scenarios.push(state.scenario().clone());
        state = state.after(Action::Edit(step)).after(Action::Commit);
    }
    for scenario in scenarios.into_iter().rev() {
        state = state.after(Action::Undo);
        assert_eq!(*state.scenario(), scenario);
    }
}
