//! Devices and people: a second device of someone makes no second person.

use crate::common::generate::{device_years, scenario};
use crate::common::{cases, close, compared};
use proptest::prelude::*;
use refurb_or_new::engine::compare;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{
    Issue, IssueCode, Limits, Organisation, OrganisationCount, Scenario, Value, read, validate,
};

fn document(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// Fifty people in France with a laptop and a monitor each.
const LAPTOP_AND_MONITOR: &str = r#"{
  "schema": 1, "place": "FR", "currency": "EUR", "horizonYears": 4,
  "groups": [
    { "id": "laptops", "count": 50, "need": { "profile": "office" }, "options": [
      { "id": "n", "sourcing": "new", "device": "dell-latitude-5450", "sharePercent": 100,
        "offer": { "price": 1000 } }] },
    { "id": "monitors", "count": 50, "samePeopleAs": "laptops", "need": { "screenInches": 23 },
      "options": [
        { "id": "n", "sourcing": "new", "device": "dell-p2425h", "sharePercent": 100,
          "offer": { "price": 180 } }] }
  ]
}"#;

/// Thirty tablets in a French school, which sixty children use in turn.
const CLASS_SET: &str = r#"{
  "schema": 1, "place": "FR", "currency": "EUR", "horizonYears": 4,
  "groups": [
    { "id": "tablets", "count": 30, "usersPerDevice": 2,
      "need": { "memoryGb": 2, "storageGb": 32 }, "options": [
      { "id": "n", "sourcing": "new", "device": "apple-ipad-a16", "sharePercent": 50,
        "offer": { "price": 400 } },
      { "id": "r", "sourcing": "refurbished", "device": "apple-ipad-9", "sharePercent": 50,
        "offer": { "price": 230, "ageAtPurchaseYears": 3 } }] }
  ]
}"#;

/// The cost and the carbon of a child are half of what they are with a tablet each; the tablets cost
/// and emit what they do.
#[test]
fn a_class_set_is_for_all_who_share_it() {
    let shared = compared(CLASS_SET);
    let alone = compared(&*CLASS_SET.replace(r#""usersPerDevice": 2,"#, ""));
    for (shared, alone) in shared.plans.iter().zip(&alone.plans) {
        assert_eq!((shared.people.value(), alone.people.value()), (60.0, 30.0));
        assert_eq!(
            (shared.user_years.value(), alone.user_years.value()),
            (240.0, 120.0)
        );
        assert_eq!(shared.cost.total, alone.cost.total);
        assert_eq!(shared.composition.new, alone.composition.new);
        assert_eq!(shared.carbon.total, alone.carbon.total);
        close(
            shared.cost.per_user_year.value(),
            alone.cost.per_user_year.value() / 2.0,
        );
        close(
            shared.carbon.per_user_year.value(),
            alone.carbon.per_user_year.value() / 2.0,
        );
    }
    let each = compared(&*CLASS_SET.replace(r#""usersPerDevice": 2"#, r#""usersPerDevice": 1"#));
    assert_eq!(each.plans[0].people.value(), 30.0);
    let issues = document(&CLASS_SET.replace(r#""usersPerDevice": 2"#, r#""usersPerDevice": 0.5"#));
    let issues = read(&issues).expect_err("less than one");
    assert_eq!(issues[0].path, "groups[0].usersPerDevice");
}

#[test]
fn a_monitor_beside_a_laptop_is_the_same_person_s() {
    let with = read(&document(LAPTOP_AND_MONITOR)).expect("valid");
    let without = LAPTOP_AND_MONITOR.replace(r#""samePeopleAs": "laptops","#, "");
    let without = compare(&read(&document(&without)).expect("valid"));
    let with = compare(&with);
    for (with, without) in with.plans.iter().zip(&without.plans) {
        assert_eq!(with.people.value(), 50.0);
        assert_eq!(with.user_years.value(), 200.0);
        assert_eq!(with.composition.new.value(), 100.0);
        assert_eq!(with.cost.total, without.cost.total);
        assert_eq!(with.carbon.total, without.carbon.total);
        let twice = |per_user_year: f64| 2.0 * per_user_year;
        close(
            with.cost.per_user_year.value(),
            twice(without.cost.per_user_year.value()),
        );
        close(
            with.carbon.per_user_year.value(),
            twice(without.carbon.per_user_year.value()),
        );
        close(
            with.cost.per_user_year.value(),
            with.cost.total.value() / 200.0,
        );
    }
}

/// A budget equips half as many people when each of them has two devices.
#[test]
fn a_budget_equips_people_with_all_their_devices() {
    let mut scenario = PresetId::DesktopsWithMonitors.scenario();
    for group in &mut scenario.groups {
        for option in &mut group.options {
            option.offer.tiers.clear();
        }
    }
    let cost = compared(&scenario).plans[1].cost.total.value();
    scenario.limits = Limits {
        // A hair more than half, so that rounding does not lose the last one.
        budget: Some(cost / 2.0 + 1e-3),
        ..Limits::default()
    };
    let equipped = |scenario: &Scenario| {
        let budget = compared(scenario).budget.and_then(|view| view.over_horizon);
        budget.expect("a budget").plans[1].users_equipped
    };
    assert_eq!(equipped(&scenario).expect("a limit").value(), 60.0);
    scenario.groups[1].same_people_as = None;
    assert_eq!(equipped(&scenario).expect("a limit").value(), 120.0);
}

/// What is paid once is divided by devices; what is said of an organisation's people counts each of
/// them once.
#[test]
fn an_organisation_counts_its_people_once() {
    let mut scenario = PresetId::DesktopsWithMonitors.scenario();
    let organisation = |id: &str| Organisation {
        id: id.to_owned(),
        name: None,
    };
    scenario.organisations = vec![organisation("a"), organisation("b")];
    scenario.method.setup_cost = Some(24_000.0);
    for (group, own) in scenario.groups.iter_mut().zip([30, 60]) {
        let count = |organisation: &str, count| OrganisationCount {
            organisation: organisation.to_owned(),
            count,
        };
        group.counts = vec![count("a", own), count("b", 120 - own)];
    }
    let comparison = compared(&scenario);
    let [a, b] = &comparison.organisations[..] else {
        panic!("two organisations");
    };
    assert_eq!((a.devices.value(), a.users.value()), (90.0, 30.0));
    assert_eq!((b.devices.value(), b.users.value()), (150.0, 90.0));
    for plan in 0..3 {
        let sum = a.plans[plan].cost.value() + b.plans[plan].cost.value();
        close(sum, comparison.plans[plan].cost.total.value());
    }
}

#[track_caller]
fn refused(change: impl Fn(&mut Scenario)) -> Vec<Issue> {
    let mut scenario = PresetId::MixedFleet.scenario();
    change(&mut scenario);
    validate(&scenario).expect_err("an issue")
}

/// The people of a group are in another group, which exists and has people of its own.
#[test]
fn whose_devices_they_are_is_checked() {
    let at = |issues: &[Issue]| -> Vec<(String, IssueCode)> {
        let issues = issues.iter();
        issues
            .map(|issue| (issue.path.clone(), issue.code))
            .collect()
    };
    let problem = |group: usize| {
        let path = format!("groups[{group}].samePeopleAs");
        vec![(path, IssueCode::UnknownChoice)]
    };
    let set = |group: usize, whose: &'static str| {
        move |scenario: &mut Scenario| {
            scenario.groups[group].same_people_as = Some(whose.to_owned());
        }
    };
    assert_eq!(at(&refused(set(3, "nobody"))), problem(3));
    assert_eq!(at(&refused(set(3, "monitors"))), problem(3));
    // Tablets of those who have monitors, which are of those in the administration.
    assert_eq!(at(&refused(set(4, "monitors"))), problem(4));
    // Of one another.
    let issues = refused(|scenario| {
        scenario.groups[0].same_people_as = Some("monitors".to_owned());
    });
    assert_eq!(at(&issues), [problem(0), problem(3)].concat());
}

proptest! {
    #![proptest_config(cases(96))]

    /// Whatever stands per user and year is the total over people times years.
    #[test]
    fn figures_per_user_divide_by_people(scenario in scenario()) {
        let comparison = compared(&scenario);
        let own = scenario.groups.iter().filter(|group| group.same_people_as.is_none());
        let people = own.map(|group| f64::from(group.count) * group.users_per_device.unwrap_or(1.0));
        let people: f64 = people.sum();
        let own = scenario.groups.iter().filter(|group| group.same_people_as.is_none());
        let years = |group: &refurb_or_new::scenario::Group| device_years(group, scenario.horizon_years);
        let user_years = own.map(|group| years(group) * group.users_per_device.unwrap_or(1.0));
        let user_years: f64 = user_years.sum();
        for plan in &comparison.plans {
            close(plan.people.value(), people);
            close(plan.user_years.value(), user_years);
            let cost = plan.cost.total.value() / user_years;
            close(plan.cost.per_user_year.value(), cost);
            let carbon = plan.carbon.total.value() / user_years;
            close(plan.carbon.per_user_year.value(), carbon);
        }
    }
}
