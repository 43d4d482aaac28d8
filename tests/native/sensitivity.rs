//! What drives a difference: break-evens, curves and swings, held against the engine evaluated
//! anew at every value.

use crate::common::generate::{scenario, with_fleets};
use crate::common::{cases, valid};
use proptest::prelude::*;
use proptest::sample::Index;
use refurb_or_new::decide::difference::{Differ, Differences};
use refurb_or_new::decide::ranking::swing;
use refurb_or_new::decide::sensitivity::{Analysis, response, sensitivity};
use refurb_or_new::decide::variable::Variable;
use refurb_or_new::decide::variables::variables;
use refurb_or_new::decision::break_even::{BreakEven, nearest};
use refurb_or_new::decision::measure::{Leaning, Measure, Pair};
use refurb_or_new::decision::sensitivity::{CurvePoint, VariableSensitivity};
use refurb_or_new::engine::judged::Judged;
use refurb_or_new::engine::option::evaluate_options;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::plan_totals::plan_totals;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::inputs::Inputs;
use refurb_or_new::scenario::{
    DeviceOption, Group, Method, Offer, Quantity, Scenario, Sourcing, Specification, Valid,
    Warranty,
};

#[track_caller]
fn judged(valid: &Valid) -> Judged {
    Judged::among(valid.inputs()).expect("something to compare")
}

/// The difference by the plain engine, with all options and both plans evaluated anew.
fn plain(inputs: &Inputs, judged: Judged, set: &[(&Variable, f64)]) -> Differences {
    // Who gets what is decided in the scenario as it is.
    let fits = evaluate_options(inputs).fits;
    let mut inputs = inputs.clone();
    for (variable, value) in set {
        variable.set(*value, &mut inputs);
    }
    let evaluated = evaluate_options(&inputs).divided_as(&fits);
    let total = |kind| plan_totals(kind, &inputs, &evaluated);
    Differences::between(&total(judged.plan), &total(judged.against))
}

/// The same but for rounding.
fn is_close(found: Pair<f64>, plain: &Differences) -> bool {
    Measure::ALL.into_iter().all(|measure| {
        let missed = (found[measure] - plain.of[measure]).abs();
        missed <= 1e-10 * plain.size[measure]
    })
}

#[track_caller]
fn close(found: Pair<f64>, plain: &Differences) {
    assert!(is_close(found, plain), "{found:?} and {:?}", plain.of);
}

/// The answer at a value, as the break-evens tell it.
fn told(break_evens: &[BreakEven], value: f64) -> Option<Leaning> {
    let (below, above) = nearest(break_evens, value);
    below.map(|one| one.above).or(above.map(|one| one.below))
}

/// Values at which a range is looked at.
const SCANNED: usize = 2_000;

/// Holds the break-evens of a variable to the answers of the plain engine: over the whole range,
/// and close to each.
fn check(variable: &Variable, inputs: &Inputs, judged: Judged, differ: &mut Differ) {
    let found = response(variable, differ);
    let (low, high) = variable.search;
    let at = |value: f64| plain(inputs, judged, &[(variable, value)]);
    for point in &found.curve {
        let CurvePoint { cost, carbon, .. } = *point;
        close(Pair { cost, carbon }, &at(point.value));
    }
    let step = (high - low) / (SCANNED - 1) as f64;
    let mut values: Vec<f64> = (0..SCANNED)
        .map(|index| low + step * index as f64)
        .collect();
    let near = 1e-6 * (high - low);
    for one in found.cost.iter().chain(&found.carbon) {
        values.extend([one.value - near, one.value + near]);
    }
    values.retain(|value| (low..=high).contains(value));
    let first = at(variable.value);
    let mut was_equal = Pair::of(|_| false);
    for value in values {
        let plain = at(value);
        for measure in Measure::ALL {
            let all = match measure {
                Measure::Cost => &found.cost,
                Measure::Carbon => &found.carbon,
            };
            let answer =
                |of: &Differences| Leaning::beyond_rounding(of.of[measure], of.size[measure]);
            let is_equal = answer(&plain) == Leaning::Equal;
            // Next to zero, either side will do, but not where it stays zero.
            let is_sure = plain.of[measure].abs() > 1e-9 * plain.size[measure];
            let stays_equal = is_equal && was_equal[measure];
            was_equal[measure] = is_equal;
            let is_on_one = all.iter().any(|one| (one.value - value).abs() < near / 2.0);
            if is_on_one || !is_sure && !stays_equal {
                continue;
            }
            let told = told(all, value).unwrap_or(answer(&first));
            assert_eq!(
                told,
                answer(&plain),
                "{:?} at {value} with {all:?}",
                variable.quantity
            );
        }
    }
}

/// Whether the number of devices, batteries or years covered depends on it.
fn is_structural(variable: &Variable) -> bool {
    use Quantity as Q;
    matches!(
        variable.quantity,
        Q::Horizon
            | Q::PlannedYears
            | Q::AgeAtPurchase
            | Q::WarrantyMonths
            | Q::WarrantyYearsBought
            | Q::CpuGrowth
            | Q::MemoryGrowth
            | Q::StorageGrowth
            | Q::UpdateYears
            | Q::Price
            | Q::DiscountRate
    )
}

/// Holds eight of a scenario's variables to the plain engine.
fn check_some(scenario: &Scenario, picks: &[Index]) {
    let valid = valid(scenario);
    let inputs = valid.inputs();
    let Some(judged) = Judged::among(inputs) else {
        return;
    };
    let mut differ = Differ::new(judged, inputs);
    let all = variables(&valid);
    let (structural, others): (Vec<_>, Vec<_>) = all
        .iter()
        .filter(|one| one.search.0 < one.search.1)
        .partition(|one| is_structural(one));
    for (number, pick) in picks.iter().enumerate() {
        let from = if number % 4 == 3 {
            &others
        } else {
            &structural
        };
        if !from.is_empty() {
            check(from[pick.index(from.len())], inputs, judged, &mut differ);
        }
    }
}

// The longest of all tests, in halves that run beside one another.
proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn every_break_even_is_a_change_and_none_is_missed(
        scenario in scenario(),
        picks in prop::collection::vec(any::<Index>(), 8),
    ) {
        check_some(&scenario, &picks);
    }

    #[test]
    fn every_break_even_is_a_change_in_further_scenarios(
        scenario in scenario(),
        picks in prop::collection::vec(any::<Index>(), 8),
    ) {
        check_some(&scenario, &picks);
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn every_break_even_is_a_change_and_none_is_missed_with_a_fleet(
        scenario in with_fleets(),
        picks in prop::collection::vec(any::<Index>(), 8),
    ) {
        check_some(&scenario, &picks);
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn a_swing_is_what_the_plain_engine_finds(scenario in scenario()) {
        let valid = valid(&scenario);
        let inputs = valid.inputs();
        for (plan, against) in [
            (PlanKind::YourMix, PlanKind::AllNew),
            (PlanKind::AllRefurbished, PlanKind::AllNew),
            (PlanKind::YourMix, PlanKind::AllRefurbished),
        ] {
            let judged = Judged { plan, against };
            let mut differ = Differ::new(judged, inputs);
            for variable in &variables(&valid) {
                let found = swing(variable, &mut differ);
                close(found.at_low, &plain(inputs, judged, &[(variable, found.range.0)]));
                close(found.at_high, &plain(inputs, judged, &[(variable, found.range.1)]));
            }
        }
    }

    #[test]
    fn a_map_is_what_the_plain_engine_finds(scenario in scenario()) {
        let valid = valid(&scenario);
        let inputs = valid.inputs();
        let Some(judged) = Judged::among(inputs) else {
            return Ok(());
        };
        let result = sensitivity(&valid, judged);
        let Some(map) = &result.map else {
            return Ok(());
        };
        let all = variables(&valid);
        let named = |place: usize| -> &Variable {
            let one: &VariableSensitivity = &result.variables[place];
            let same = |other: &&Variable| other.quantity == one.quantity && other.cells() == one.cells;
            all.iter().find(same).expect("the variable")
        };
        let (across, down) = (named(map.across), named(map.down));
        for (row, value_down) in map.values_down.iter().enumerate() {
            for (column, value_across) in map.values_across.iter().enumerate() {
                let found = Pair {
                    cost: map.cost[row][column],
                    carbon: map.carbon[row][column],
                };
                let set = [
                    (across, value_across * across.quantity.unit().of_format()),
                    (down, value_down * down.quantity.unit().of_format()),
                ];
                prop_assert!(
                    is_close(found, &plain(inputs, judged, &set)),
                    "{found:?} in row {row}, column {column} with {:?} at {value_across} and {:?} at {value_down}",
                    across.quantity,
                    down.quantity
                );
            }
        }
    }
}

#[test]
fn failures_of_two_options_are_set_together() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    // Another class has another rate.
    scenario.groups[0].options[1].device = Some("tablet-typical-new".to_owned());
    let valid = valid(&scenario);
    let (inputs, judged) = (valid.inputs(), judged(&valid));
    let all = variables(&valid);
    let failures: Vec<&Variable> = (all.iter())
        .filter(|one| one.quantity == Quantity::FailureRate)
        .collect();
    let [one, other] = failures[..] else {
        panic!("{} rates of failure", failures.len());
    };
    let mut differ = Differ::new(judged, inputs);
    let reached = differ.reach(&[one, other]);
    let values = [0.11, 0.23];
    let found = differ.at(&[one, other], &reached, &values);
    let set = [(one, values[0]), (other, values[1])];
    close(found.of, &plain(inputs, judged, &set));
}

#[test]
fn the_presets_hide_no_break_even() {
    let mut old = PresetId::SchoolLaptops.scenario();
    old.groups[0].options[1].device = Some("lenovo-thinkpad-t480".to_owned());
    let presets = [PresetId::SchoolLaptops, PresetId::Phones].map(PresetId::scenario);
    for scenario in presets.iter().chain([&old]) {
        let valid = valid(scenario);
        let inputs = valid.inputs();
        let judged = judged(&valid);
        let mut differ = Differ::new(judged, inputs);
        for variable in &variables(&valid) {
            if is_structural(variable) {
                check(variable, inputs, judged, &mut differ);
            }
        }
    }
}

/// A desktop that costs nothing but its price and what is entered.
fn bare(id: &str, sourcing: Sourcing, share_percent: f64, offer: Offer) -> DeviceOption {
    DeviceOption {
        id: id.to_owned(),
        sourcing: Some(sourcing),
        specification: Specification {
            class: Some(refurb_or_new::catalogue::DeviceClass::DesktopTower),
            yearly_kwh: Some(0.0),
            embodied_kg: Some(100.0),
            ..Specification::default()
        },
        offer: Offer {
            failure_percent_by_age: vec![0.0],
            warranty: Warranty {
                months: Some(12.0),
                ..Warranty::default()
            },
            ..offer
        },
        share_percent,
        ..DeviceOption::default()
    }
}

/// Ten people, all with refurbished desktops; no interest, no deployment, no disposal.
fn two_options(horizon_years: f64, new: Offer, refurbished: Offer) -> Scenario {
    Scenario {
        schema: 1,
        horizon_years,
        groups: vec![Group {
            id: "office".to_owned(),
            count: 10,
            options: vec![
                bare("new", Sourcing::New, 0.0, new),
                bare("refurbished", Sourcing::Refurbished, 100.0, refurbished),
            ],
            ..Group::default()
        }],
        method: Method {
            credit_unused_life: Some(false),
            discount_rate_percent: Some(0.0),
            deployment_hours: Some(0.0),
            disposal_cost: Some(0.0),
            refurbishing_burden_percent: Some(10.0),
            ..Method::default()
        },
        ..Scenario::default()
    }
}

fn offer(price: f64, planned_years: f64, resale_value: f64, support_per_year: f64) -> Offer {
    Offer {
        price: Some(price),
        planned_years: Some(planned_years),
        resale_value: Some(resale_value),
        sold_on: Some(true),
        support_per_year: Some(support_per_year),
        ..Offer::default()
    }
}

#[track_caller]
fn variable(valid: &Valid, quantity: Quantity, cell: (usize, usize)) -> Variable {
    let all = variables(valid);
    let found = all
        .into_iter()
        .find(|one| one.quantity == quantity && (one.cells().is_empty() || one.cells() == [cell]));
    found.expect("the variable")
}

#[test]
fn the_price_at_which_two_offers_are_even() {
    // New: 1 000 − 100 = 900. Refurbished at p: p + 4 · 25 − 60 = p + 40. Even at p = 860.
    let scenario = two_options(
        4.0,
        offer(1000.0, 4.0, 100.0, 0.0),
        offer(500.0, 4.0, 60.0, 25.0),
    );
    let valid = valid(&scenario);
    let mut differ = Differ::new(judged(&valid), valid.inputs());
    assert_eq!(
        differ.whole().of,
        Pair {
            cost: 10.0 * (540.0 - 900.0),
            carbon: 10.0 * (10.0 - 100.0),
        }
    );
    let price = variable(&valid, Quantity::Price, (0, 1));
    assert!(price.search.1 >= 900.0);
    let found = response(&price, &mut differ);
    let [even] = found.cost[..] else {
        panic!("{:?}", found.cost);
    };
    assert!((even.value - 860.0).abs() < 1e-6);
    assert_eq!((even.below, even.above), (Leaning::Less, Leaning::More));
    assert!(!even.is_jump && found.carbon.is_empty());
    // The burden at which the carbon would be even lies at 100 %, beyond what is searched.
    let burden = variable(&valid, Quantity::RefurbishingBurden, (0, 1));
    assert!(response(&burden, &mut differ).carbon.is_empty());
}

#[test]
fn a_device_more_can_flip_the_answer() {
    // Over six years a new one costs 1 000. At 300 each, three refurbished ones cost 900 and four
    // 1 200: used for two years or more they cost less, used for less they cost more.
    let scenario = two_options(
        6.0,
        offer(1000.0, 6.0, 0.0, 0.0),
        offer(300.0, 3.0, 0.0, 0.0),
    );
    let valid = valid(&scenario);
    let mut differ = Differ::new(judged(&valid), valid.inputs());
    let years = variable(&valid, Quantity::PlannedYears, (0, 1));
    let found = response(&years, &mut differ);
    let [even] = found.cost[..] else {
        panic!("{:?}", found.cost);
    };
    assert!((even.value - 2.0).abs() < 1e-6 && even.is_jump);
    assert_eq!((even.below, even.above), (Leaning::More, Leaning::Less));
    let (below, above) = nearest(&found.cost, years.value);
    assert!(below.is_some() && above.is_none());
}

#[test]
fn the_same_plan_is_never_more_or_less() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    for group in &mut scenario.groups {
        let mut is_first = true;
        for option in &mut group.options {
            let takes_all = is_first && option.sourcing.unwrap_or(Sourcing::New) == Sourcing::New;
            option.share_percent = if takes_all { 100.0 } else { 0.0 };
            is_first &= !takes_all;
        }
    }
    let valid = valid(&scenario);
    let of_mix = Judged {
        plan: PlanKind::YourMix,
        against: PlanKind::AllNew,
    };
    assert_eq!(judged(&valid).plan, PlanKind::AllRefurbished);
    let same = sensitivity(&valid, of_mix);
    assert!(same.variables.is_empty() && same.map.is_none() && same.others == 0);
    let other = sensitivity(&valid, judged(&valid));
    assert!(!other.variables.is_empty());
}

#[test]
fn the_strongest_come_first_and_weak_ones_not_at_all() {
    for preset in PresetId::ALL {
        let valid = valid(&preset.scenario());
        let Some(judged) = Judged::among(valid.inputs()) else {
            continue;
        };
        let result = sensitivity(&valid, judged);
        assert!(result.variables.len() <= 20);
        let cost = |place: &usize| result.variables[*place].swing_cost;
        for order in [&result.uncertain_by_cost, &result.chosen_by_cost] {
            assert!(order.is_sorted_by(|a, b| cost(a) >= cost(b)));
            assert!(order.iter().all(|place| cost(place) > 0.0));
        }
        for one in &result.variables {
            assert!(one.swing_cost > 0.0 || one.swing_carbon > 0.0);
            assert_eq!(one.curve.len(), 41);
            assert!(one.low <= one.current && one.current <= one.high);
        }
    }
}

#[test]
fn slices_add_up_to_the_whole() {
    let mut scenario = PresetId::MixedFleet.scenario();
    let groups = scenario.groups.clone();
    for number in 0..20 {
        let copies = groups.iter().cloned().map(|mut group| {
            group.id = format!("{}-{number}", group.id);
            group
        });
        scenario.groups.extend(copies);
    }
    scenario.groups.truncate(40);
    let valid = valid(&scenario);
    let judged = judged(&valid);
    let mut analysis = Analysis::new(&valid, judged);
    let mut slices = 0;
    while !analysis.is_done() {
        analysis.advance();
        slices += 1;
    }
    assert!(slices > 10, "{slices}");
    assert_eq!(analysis.result(), sensitivity(&valid, judged));
}
