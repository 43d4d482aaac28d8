//! What is held against what, what a plan consists of, and carbon under every rule of sharing.

mod generate;

use generate::scenario;
use proptest::prelude::*;
use refurb_or_new::engine::carbon::allocated_share;
use refurb_or_new::engine::plan::PlanKind;
use refurb_or_new::engine::results::{Composition, Judged};
use refurb_or_new::engine::{Comparison, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Allocation, Scenario, Sourcing, Value, read, validate};
use refurb_or_new::units::{Ratio, Years};

#[track_caller]
fn compared(document: &str) -> Comparison {
    let document: Value = serde_json::from_str(document).expect("JSON");
    match read(&document) {
        Ok(valid) => compare(&valid),
        Err(issues) => panic!("{issues:?}"),
    }
}

#[track_caller]
fn close(computed: f64, by_hand: f64) {
    let most = 1e-6_f64.max(1e-9 * by_hand.abs());
    assert!(
        (computed - by_hand).abs() < most,
        "{computed} instead of {by_hand}"
    );
}

/// One group of a hundred desktops with these options: ids, sourcings and percentages.
fn desktops(options: &[(&str, &str, f64)]) -> Comparison {
    let option = |(id, sourcing, share): &(&str, &str, f64)| {
        format!(
            r#"{{ "id": "{id}", "sourcing": "{sourcing}", "sharePercent": {share},
                 "specification": {{ "class": "desktop-micro" }} }}"#
        )
    };
    let options: Vec<String> = options.iter().map(option).collect();
    let options = options.join(",");
    compared(&format!(
        r#"{{ "schema": 1, "horizonYears": 4,
             "groups": [{{ "id": "g", "count": 100, "options": [{options}] }}] }}"#
    ))
}

const fn pair(plan: PlanKind, against: PlanKind) -> Option<Judged> {
    Some(Judged { plan, against })
}

/// A mix is held against all new where anything can be bought new, and else against all
/// refurbished; where it is all new itself, all refurbished is. One thing alone is compared with
/// nothing.
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
        (vec![n, r], pair(YourMix, AllNew)),
        (vec![none(n), all(r)], pair(YourMix, AllNew)),
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
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

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
