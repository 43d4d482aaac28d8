//! What is held against what, what a plan consists of, and carbon under every rule of sharing.

use crate::common::generate::scenario;
use crate::common::{cases, close, compared};
use proptest::prelude::*;
use refurb_or_new::decide::decide;
use refurb_or_new::decision::picture::DifferencePicture;
use refurb_or_new::engine::carbon::allocated_share;
use refurb_or_new::engine::judged::Judged;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::plan_result::Composition;
use refurb_or_new::engine::{Comparison, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Allocation, Scenario, Sourcing, Value, read, validate};
use refurb_or_new::units::{Ratio, Years};

fn document(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// One group of a hundred desktops with these options: ids, sourcings and percentages.
fn desktop_document(options: &[(&str, &str, f64)]) -> Value {
    let option = |(id, sourcing, share): &(&str, &str, f64)| {
        format!(
            r#"{{ "id": "{id}", "sourcing": "{sourcing}", "sharePercent": {share},
                 "specification": {{ "class": "desktop-micro" }} }}"#
        )
    };
    let options: Vec<String> = options.iter().map(option).collect();
    let options = options.join(",");
    document(&format!(
        r#"{{ "schema": 1, "horizonYears": 4,
             "groups": [{{ "id": "g", "count": 100, "options": [{options}] }}] }}"#
    ))
}

#[track_caller]
fn desktops(options: &[(&str, &str, f64)]) -> Comparison {
    compare(&read(&desktop_document(options)).expect("valid"))
}

const fn pair(plan: PlanKind, against: PlanKind) -> Option<Judged> {
    Some(Judged { plan, against })
}

/// All refurbished is held against all new where both can be had. Where one of the two is lacking,
/// the mix is held against the other. One thing alone is compared with nothing.
#[test]
fn what_is_held_against_what() {
    use PlanKind::{AllNew, AllRefurbished, YourMix};
    let (n, r, k) = (
        ("n", "new", 50.0),
        ("r", "refurbished", 50.0),
        ("k", "keep", 50.0),
    );
    let all = |option: (&'static str, &'static str, f64)| (option.0, option.1, 100.0);
    let none = |option: (&'static str, &'static str, f64)| (option.0, option.1, 0.0);
    let cases = [
        (vec![n, r], pair(AllRefurbished, AllNew)),
        (vec![none(n), all(r)], pair(AllRefurbished, AllNew)),
        (vec![none(n), none(r), all(k)], pair(AllRefurbished, AllNew)),
        (vec![all(n), none(r)], pair(AllRefurbished, AllNew)),
        (vec![n, k], pair(YourMix, AllNew)),
        (vec![none(n), all(k)], pair(YourMix, AllNew)),
        (vec![k, r], pair(YourMix, AllRefurbished)),
        (vec![all(k), none(r)], pair(YourMix, AllRefurbished)),
        (vec![none(k), all(r)], None),
        (vec![all(r)], None),
        (vec![all(n)], None),
        (vec![all(k)], None),
        (vec![all(n), none(k)], None),
    ];
    for (options, expected) in cases {
        let comparison = desktops(&options);
        assert_eq!(comparison.judged, expected, "{options:?}");
        let difference = comparison.judged_difference();
        assert_eq!(difference.is_some(), expected.is_some());
        if let (Some(difference), Some(judged)) = (difference, expected) {
            let plan = comparison.plan(judged.plan).cost.total;
            let against = comparison.plan(judged.against).cost.total;
            assert_eq!(difference.cost, plan - against);
            assert_eq!(
                (difference.plan, difference.against),
                (judged.plan, judged.against)
            );
        }
    }
}

/// Devices that a group is handed down are no new ones, though no option of it is.
#[test]
fn a_mix_that_hands_down_is_not_all_new() {
    let comparison = compared(
        r#"{ "schema": 1, "horizonYears": 4, "groups": [
          { "id": "staff", "count": 100, "options": [
            { "id": "n", "sharePercent": 100, "device": "dell-pro-14" }] },
          { "id": "pupils", "count": 50, "options": [
            { "id": "h", "sourcing": "handed-down", "sharePercent": 100,
              "handedDownFrom": { "group": "staff" } }] }] }"#,
    );
    assert_eq!(comparison.judged, pair(PlanKind::YourMix, PlanKind::AllNew));
}

#[test]
fn what_a_plan_consists_of() {
    let comparison = desktops(&[
        ("n", "new", 20.0),
        ("r", "refurbished", 50.0),
        ("k", "keep", 30.0),
    ]);
    let devices = |new, refurbished, kept| Composition {
        new: Ratio::of(new),
        refurbished: Ratio::of(refurbished),
        kept: Ratio::of(kept),
        handed_down: Ratio::zero(),
    };
    let plans = &comparison.plans;
    assert_eq!(plans[0].composition, devices(100.0, 0.0, 0.0));
    assert_eq!(plans[1].composition, devices(20.0, 50.0, 30.0));
    assert_eq!(plans[2].composition, devices(0.0, 100.0, 0.0));
    assert!(plans.iter().all(|plan| plan.people.value() == 100.0));
}

/// Ten people, four years, no electricity. A new desktop of 200 kg lasts four years and is used by
/// someone else for three, as is usual; a refurbished one is four years old, lasts two, and has a
/// burden of 10 %.
const TWO_USERS: &str = r#"{
  "schema": 1, "horizonYears": 4,
  "groups": [{ "id": "g", "count": 10, "options": [
    { "id": "new", "sourcing": "new", "sharePercent": 100,
      "specification": { "class": "desktop-tower", "embodiedKg": 200, "yearlyKwh": 0 },
      "offer": { "price": 5000, "plannedYears": 4, "takeBackAgreement": { "reuseSharePercent": 100 } } },
    { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 0,
      "specification": { "class": "desktop-tower", "embodiedKg": 200, "yearlyKwh": 0 },
      "offer": { "price": 2000, "plannedYears": 2, "ageAtPurchaseYears": 4 } }
  ] }],
  "method": { "refurbishingBurdenPercent": 10 }
}"#;

#[test]
fn every_rule_by_hand() {
    let comparison = compared(TWO_USERS);
    // New, one device: all of 200; half of it; 4 ÷ 7 of it. Refurbished, two devices each with a
    // burden of 20: 40; 2 · (100 + 20); 2 · (2 ÷ 6 · 200 + 20).
    let by_hand = [
        (Allocation::CutOff, 200.0, 40.0),
        (Allocation::HalfAndHalf, 100.0, 240.0),
        (Allocation::ByTime, 800.0 / 7.0, 400.0 / 3.0 + 40.0),
    ];
    for (found, (allocation, new, refurbished)) in comparison.by_rule.iter().zip(by_hand) {
        assert_eq!(found.allocation, allocation);
        close(found.carbon[0].value(), 10.0 * new);
        close(found.carbon[1].value(), 10.0 * new);
        close(found.carbon[2].value(), 10.0 * refurbished);
        let difference = found.judged.expect("all refurbished against all new");
        close(difference.carbon.value(), 10.0 * (refurbished - new));
        let share = difference.carbon_share.expect("something");
        close(share.value(), refurbished / new - 1.0);
    }
}

/// Every rule is that of a comparison made with it.
#[track_caller]
fn check_rules(scenario: &Scenario) {
    let of = |allocation: Allocation| {
        let mut scenario = scenario.clone();
        scenario.method.allocation = Some(allocation);
        compare(&validate(&scenario).expect("valid"))
    };
    let comparisons = Allocation::ALL.map(of);
    for comparison in &comparisons {
        for (rule, other) in comparison.by_rule.iter().zip(&comparisons) {
            let is_own = core::ptr::eq(comparison, other);
            for ((found, plan), own) in rule.carbon.iter().zip(&other.plans).zip(&comparison.plans)
            {
                let size = plan.carbon.embodied.value().abs()
                    + plan.carbon.use_carbon.value().abs()
                    + own.carbon.embodied.value().abs();
                let missed = (found.value() - plan.carbon.total.value()).abs();
                assert!(missed <= 1e-9 * size, "{found:?} {:?}", plan.carbon.total);
                assert!(!is_own || *found == plan.carbon.total);
            }
            assert_eq!(rule.judged.is_some(), comparison.judged.is_some());
        }
    }
}

#[test]
fn every_rule_of_every_preset() {
    for preset in PresetId::ALL {
        check_rules(&preset.scenario());
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_rule_is_that_of_a_comparison_with_it(scenario in scenario()) {
        check_rules(&scenario);
    }

    /// What is charged to the first user of a device that is sold on and to the second one is the
    /// whole of it.
    #[test]
    fn the_shares_of_two_users_are_one(first in 0.25_f64..20.0, second in 0.25_f64..20.0) {
        let (first, second) = (Years::of(first), Years::of(second));
        for rule in Allocation::ALL {
            let new = allocated_share(rule, Sourcing::New, true, first, second);
            let next = allocated_share(rule, Sourcing::Refurbished, true, second, first);
            prop_assert!((new.value() + next.value() - 1.0).abs() < 1e-12);
        }
    }

    /// Everyone is equipped with something.
    #[test]
    fn a_plan_consists_of_a_device_for_everyone(scenario in scenario()) {
        let comparison = compare(&validate(&scenario).expect("valid"));
        for plan in &comparison.plans {
            let Composition { new, refurbished, kept, handed_down } = plan.composition;
            let devices = (new + refurbished + kept + handed_down).value();
            let count: f64 = scenario.groups.iter().map(|group| f64::from(group.count)).sum();
            prop_assert!((devices - count).abs() <= 1e-3 * count);
        }
    }
}

/// Everything that a decision rests on is about what is held against what.
#[test]
fn a_decision_is_about_what_is_judged() {
    let kept_and_refurbished = desktop_document(&[("k", "keep", 40.0), ("r", "refurbished", 60.0)]);
    let valid = read(&kept_and_refurbished).expect("valid");
    let decision = decide(&valid);
    let judged = compare(&valid).judged.expect("a pair");
    assert_eq!(
        Some(judged),
        pair(PlanKind::YourMix, PlanKind::AllRefurbished)
    );
    let drivers = decision.sensitivity.expect("what drives it");
    assert_eq!(
        (drivers.plan, drivers.against),
        (judged.plan, judged.against)
    );
    let difference = compare(&valid).judged_difference().expect("a difference");
    close(drivers.cost, difference.cost.value());
    close(drivers.carbon, difference.carbon.value());
    let picture = decision.uncertainty.expect("a picture");
    let outcomes = picture.of(judged.plan, judged.against).expect("outcomes");
    let (low, high) = (outcomes.cost.p5.value, outcomes.cost.p95.value);
    assert!(low < difference.cost.value() && difference.cost.value() < high);
}

/// Only refurbished, or only new: there is nothing to compare, and nothing is said of a difference.
#[test]
fn where_there_is_one_thing_nothing_is_said_of_a_difference() {
    for sourcing in ["new", "refurbished", "keep"] {
        let valid = read(&desktop_document(&[("only", sourcing, 100.0)])).expect("valid");
        let decision = decide(&valid);
        assert!(compare(&valid).judged.is_none());
        assert!(
            compare(&valid)
                .by_rule
                .iter()
                .all(|rule| rule.judged.is_none())
        );
        assert!(decision.sensitivity.is_none());
        let picture = decision.uncertainty.expect("a picture");
        assert!(picture.differences.is_empty());
        assert_eq!(picture.plans.len(), 3);
    }
}

/// A plan of one kind is divided over what does the work; where nothing of the kind does, no chance
/// is stated of its being cheaper.
#[test]
fn what_does_not_meet_the_need_takes_no_part_in_a_chance() {
    let with = |memory: f64, second: f64| -> Value {
        let option = |id: &str, sourcing: &str, share: f64, memory: f64| {
            format!(
                r#"{{ "id": "{id}", "sourcing": "{sourcing}", "sharePercent": {share},
                     "specification": {{ "class": "desktop-micro", "memoryGb": {memory} }} }}"#
            )
        };
        let options = [
            option("n", "new", 50.0, 16.0),
            option("small", "refurbished", 50.0, memory),
            option("large", "refurbished", 0.0, second),
        ];
        document(&format!(
            r#"{{ "schema": 1, "horizonYears": 4, "groups": [{{ "id": "g", "count": 100,
                 "need": {{ "memoryGb": 8 }}, "options": [{}] }}] }}"#,
            options.join(",")
        ))
    };
    let found = |document: &Value| {
        let valid = read(document).expect("valid");
        let picture = decide(&valid).uncertainty.expect("a picture");
        (compare(&valid), picture)
    };
    let chances =
        |outcomes: &DifferencePicture| (outcomes.cheaper.is_some(), outcomes.emits_less.is_some());

    // All refurbished takes the one that has enough memory, though the mix has the other.
    let (comparison, picture) = found(&with(4.0, 16.0));
    assert_eq!(comparison.plans[2].fitness.users_unmet.value(), 0.0);
    assert_eq!(comparison.plans[1].fitness.users_unmet.value(), 50.0);
    let [mix, refurbished] = &picture.differences[..] else {
        panic!("two differences");
    };
    assert_eq!((mix.unfit_devices, chances(mix)), (50.0, (false, false)));
    assert_eq!(
        (refurbished.unfit_devices, chances(refurbished)),
        (0.0, (true, true))
    );

    // Neither has: then it is what there is.
    let (comparison, picture) = found(&with(4.0, 4.0));
    assert_eq!(comparison.plans[2].fitness.users_unmet.value(), 100.0);
    assert_eq!(picture.differences[1].unfit_devices, 100.0);
    assert_eq!(chances(&picture.differences[1]), (false, false));
    // Both have: the mix is divided as it was.
    let (comparison, picture) = found(&with(16.0, 16.0));
    let devices = |option: usize| comparison.groups[0].options[option].users.value();
    assert_eq!((devices(1), devices(2)), (50.0, 0.0));
    assert!(
        picture
            .differences
            .iter()
            .all(|one| chances(one) == (true, true))
    );
}

/// Where nothing is uncertain, that is said, so that no outcomes are counted.
#[test]
fn a_difference_without_uncertainty_is_called_certain() {
    let certain = document(
        r#"{ "schema": 1, "horizonYears": 1, "groups": [{ "id": "g", "count": 10, "options": [
          { "id": "n", "sourcing": "new", "sharePercent": 50,
            "specification": { "class": "desktop-micro", "embodiedKg": 100, "yearlyKwh": 0 },
            "offer": { "price": 5000, "resaleValue": 0, "plannedYears": 1,
              "failurePercentByAge": [0], "warranty": { "months": 60 } } },
          { "id": "r", "sourcing": "refurbished", "sharePercent": 50,
            "specification": { "class": "desktop-micro", "embodiedKg": 100, "yearlyKwh": 0 },
            "offer": { "price": 3000, "resaleValue": 0, "plannedYears": 1,
              "failurePercentByAge": [0], "warranty": { "months": 60 } } }] }],
          "method": { "deploymentHours": 0, "disposalCost": 0 } }"#,
    );
    let picture = decide(&read(&certain).expect("valid"))
        .uncertainty
        .expect("a picture");
    for difference in &picture.differences {
        assert!(difference.cost.is_certain, "{:?}", difference.cost);
        // What making one emits is never certain.
        assert!(!difference.carbon.is_certain);
    }
    let valid = validate(&PresetId::SchoolLaptops.scenario()).expect("valid");
    let picture = decide(&valid).uncertainty.expect("a picture");
    assert!(picture.differences.iter().all(|one| !one.cost.is_certain));
}
