//! Methods and what offers include, each tried otherwise.

use crate::common::generate::scenario;
use crate::common::{cases, valid};
use proptest::prelude::*;
use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::decide::decide;
use refurb_or_new::decide::deliberation::Deliberation;
use refurb_or_new::decide::switches::switches;
use refurb_or_new::decide::told::drivers;
use refurb_or_new::decision::measure::Measure;
use refurb_or_new::decision::switches::{OutlivedUpdates, SwitchKind, SwitchResult};
use refurb_or_new::decision::told::{Driver, Drivers};
use refurb_or_new::engine::compare;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{
    Allocation, Choice, Cohort, FootprintSource, ReplacementTime, Scenario, Sourcing,
    Specification, Value, validate,
};

#[track_caller]
fn tried(scenario: &Scenario) -> Vec<SwitchResult> {
    let valid = valid(scenario);
    switches(&valid, &compare(&valid)).expect("something to compare")
}

fn of(results: &[SwitchResult], kind: SwitchKind) -> Vec<&SwitchResult> {
    results.iter().filter(|one| one.kind == kind).collect()
}

/// The judged difference of a scenario: cost and carbon.
#[track_caller]
fn difference(scenario: &Scenario) -> [f64; 2] {
    let comparison = compare(&valid(scenario));
    let difference = comparison.judged_difference().expect("a difference");
    [difference.cost.value(), difference.carbon.value()]
}

#[track_caller]
fn close(found: &SwitchResult, expected: [f64; 2]) {
    for (found, expected) in [found.cost, found.carbon].into_iter().zip(expected) {
        let most = 1e-9 * expected.abs().max(1e3);
        assert!((found - expected).abs() < most, "{found} {expected}");
    }
}

/// Quotes of 2,990 new and 1,690 refurbished, both with two years of warranty.
fn quoted_chromebooks() -> Scenario {
    let mut scenario = PresetId::Chromebooks.scenario();
    for (option, price) in scenario.groups[0]
        .options
        .iter_mut()
        .zip([2_990.0, 1_690.0])
    {
        option.offer.price = Some(price);
        option.offer.warranty.months = Some(24.0);
    }
    scenario
}

/// Whether the refurbished ones come with a new battery decides what costs less, and it is told.
#[test]
fn a_new_battery_is_found_and_told() {
    let scenario = quoted_chromebooks();
    let results = tried(&scenario);
    let [battery] = of(&results, SwitchKind::NewBattery)[..] else {
        panic!("{results:?}");
    };
    assert_eq!(
        (battery.group.as_deref(), battery.option.as_deref()),
        (Some("pupils"), Some("refurbished"))
    );
    assert_eq!(
        (&battery.from, &battery.to),
        (&Value::Bool(false), &Value::Bool(true))
    );
    let mut with = scenario.clone();
    with.groups[0].options[1].offer.new_battery = Some(true);
    close(battery, difference(&with));
    let [cost, carbon] = difference(&scenario);
    assert_eq!((battery.cost_now, battery.carbon_now), (cost, carbon));
    // Half of 400 pupils: a battery and its fitting each, more than once in four years.
    assert!(battery.cost < cost - 100_000.0, "{cost} {battery:?}");
    // On, it is tried off.
    let results = tried(&with);
    let [off] = of(&results, SwitchKind::NewBattery)[..] else {
        panic!("{results:?}");
    };
    assert_eq!(off.to, Value::Bool(false));
    close(off, [cost, carbon]);
}

/// Each is what the engine finds when it is entered.
#[test]
fn each_switch_is_what_is_found_when_it_is_entered() {
    let scenario = PresetId::MixedFleet.scenario();
    let results = tried(&scenario);
    for result in of(&results, SwitchKind::Allocation) {
        let Value::Text(word) = &result.to else {
            panic!()
        };
        let mut other = scenario.clone();
        other.method.allocation = Allocation::from_word(word);
        close(result, difference(&other));
        assert_eq!(result.from, Value::Text("cut-off".to_owned()));
    }
    assert_eq!(of(&results, SwitchKind::Allocation).len(), 2);
    for result in of(&results, SwitchKind::FootprintSource) {
        let Value::Text(word) = &result.to else {
            panic!()
        };
        let mut other = scenario.clone();
        other.method.footprint_source = FootprintSource::from_word(word);
        close(result, difference(&other));
    }
    let [unused] = of(&results, SwitchKind::UnusedLife)[..] else {
        panic!("{results:?}");
    };
    let mut other = scenario.clone();
    other.method.credit_unused_life = Some(false);
    close(unused, difference(&other));
    for result in of(&results, SwitchKind::Reuse) {
        let Value::Number(percent) = result.to else {
            panic!()
        };
        let mut other = scenario.clone();
        for option in other.groups.iter_mut().flat_map(|group| &mut group.options) {
            option.offer.take_back_agreement.reuse_share_percent = Some(percent);
        }
        close(result, difference(&other));
    }
    // Servers have no battery, computers one of their class.
    let classes = of(&results, SwitchKind::NewBattery);
    assert!(classes.iter().all(|one| one.to == Value::Bool(true)));
    assert!(
        classes
            .iter()
            .any(|one| one.class == Some(DeviceClass::Laptop))
    );
}

/// Every warranty as long as the longest in its group, bought at its price.
#[test]
fn equal_warranties_are_bought() {
    let scenario = PresetId::SchoolLaptops.scenario();
    let results = tried(&scenario);
    let [equal] = of(&results, SwitchKind::EqualWarranty)[..] else {
        panic!("{results:?}");
    };
    let comparison = compare(&valid(&scenario));
    let months = |option: usize| {
        let years = comparison.groups[0].options[option].warranty.years;
        Value::Number(12.0 * years.value())
    };
    assert_eq!((&equal.from, &equal.to), (&months(1), &months(0)));
    let mut other = scenario.clone();
    other.groups[0].options[1].offer.warranty.bought_years = Some(2.0);
    close(equal, difference(&other));
}

/// School laptops of which a hundred are in use today, due when their updates end.
fn with_a_fleet() -> Scenario {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.purchase_year = Some(2027.0);
    scenario.groups[0].fleet = vec![Cohort {
        id: "old".to_owned(),
        count: 100,
        new_since: 2023.0,
        specification: Specification {
            class: Some(DeviceClass::Laptop),
            updates_until: Some(2029.0),
            ..Specification::default()
        },
        ..Cohort::default()
    }];
    scenario
}

/// Replacing today's fleet now or a year later: what that does to the difference and to both plans,
/// and which devices would then be used past their updates.
#[test]
fn when_todays_fleet_is_replaced_is_a_switch() {
    let scenario = with_a_fleet();
    let totals = |scenario: &Scenario| {
        let comparison = compare(&valid(scenario));
        let judged = comparison.judged.expect("two plans");
        [judged.plan, judged.against].map(|kind| {
            let plan = comparison.plan(kind);
            [plan.cost.total.value(), plan.carbon.total.value()]
        })
    };
    let before = totals(&scenario);
    let results = tried(&scenario);
    let results = of(&results, SwitchKind::Replacement);
    assert_eq!(results.len(), 2);
    for (word, time) in [
        ("now", ReplacementTime::Now),
        ("a-year-longer", ReplacementTime::YearLonger),
    ] {
        let to = Value::Text(word.to_owned());
        let result = results.iter().find(|one| one.to == to).expect("tried");
        assert_eq!(result.from, Value::Text("when-due".to_owned()));
        let mut other = scenario.clone();
        other.method.replacement = Some(time);
        close(result, difference(&other));
        let after = totals(&other);
        for (place, change) in [result.plan, result.against].iter().enumerate() {
            let by = |measure: usize| after[place][measure] - before[place][measure];
            assert!((change.cost - by(0)).abs() < 1e-6, "{change:?}");
            assert!((change.carbon - by(1)).abs() < 1e-6, "{change:?}");
            // Less is bought the longer what there is is used.
            let sign = if word == "now" { 1.0 } else { -1.0 };
            assert!(sign * change.cost > 0.0 && sign * change.carbon > 0.0);
        }
        // Updates end in 2029, when the laptops are due; a year longer is a year without them.
        let outlived = (word != "now").then_some(OutlivedUpdates {
            devices: 100.0,
            from_year: 2029.0,
        });
        assert_eq!(result.outlived, outlived);
        let told = drivers_of(&scenario, Measure::Cost);
        let is_told = told
            .switches
            .iter()
            .flatten()
            .chain(told.turning.iter().filter_map(|one| match &one.driver {
                Driver::Switch { switch } => Some(switch),
                Driver::Number { .. } => None,
            }))
            .any(|index| tried(&scenario)[*index].to == to);
        assert!(is_told, "{word}");
    }
    // Nothing in use: nothing to replace.
    let without = tried(&PresetId::SchoolLaptops.scenario());
    assert!(of(&without, SwitchKind::Replacement).is_empty());
}

fn drivers_of(scenario: &Scenario, measure: Measure) -> Drivers {
    let decision = decide(&valid(scenario));
    let found = decision.sensitivity.as_ref().expect("a sensitivity");
    drivers(
        found,
        decision.switches.as_deref().map(Vec::as_slice),
        measure,
    )
}

/// What turns the answer comes first, and then what moves it most.
#[test]
fn what_turns_the_answer_comes_first() {
    for preset in PresetId::ALL {
        let valid = valid(&preset.scenario());
        let Some(results) = switches(&valid, &compare(&valid)) else {
            continue;
        };
        let turns = |one: &SwitchResult| one.turns(Measure::Cost) || one.turns(Measure::Carbon);
        assert!(results.is_sorted_by_key(|one| !turns(one)), "{preset:?}");
        for one in &results {
            let turned = one.cost_now * one.cost < 0.0 || one.carbon_now * one.carbon < 0.0;
            assert!(!turned || turns(one), "{one:?}");
            assert!(one.cost != one.cost_now || one.carbon != one.carbon_now);
        }
    }
}

/// A decision has them, after one evaluation in each step.
#[test]
fn a_decision_has_them() {
    let valid = valid(&quoted_chromebooks());
    let decision = decide(&valid);
    let all = switches(&valid, &compare(&valid));
    assert_eq!(decision.switches.as_deref(), all.as_ref());
    let mut work = Deliberation::new(&valid);
    let mut news = 0;
    while !work.step() {
        let found = work.news();
        news += usize::from(found.is_some_and(|found| found.switches.is_some()));
    }
    assert!(news > 0);
    let mut alone = PresetId::SchoolLaptops.scenario();
    alone.groups[0].options.truncate(1);
    alone.groups[0].options[0].share_percent = 100.0;
    assert_eq!(alone.groups[0].options[0].sourcing, Some(Sourcing::New));
    let decision = decide(&validate(&alone).expect("valid"));
    assert!(decision.switches.is_none() && decision.sensitivity.is_none());
}

proptest! {
    #![proptest_config(cases(48))]

    /// Nothing that is tried is refused or lost in whatever scenario.
    #[test]
    fn every_scenario_can_be_switched(scenario in scenario()) {
        let valid = valid(&scenario);
        for one in switches(&valid, &compare(&valid)).into_iter().flatten() {
            prop_assert!(one.cost.is_finite() && one.carbon.is_finite());
        }
    }
}
