//! What must hold for every scenario, valid or not.

use crate::common::generate::{
    device_years, hostile, scenario, with_few_free_spares, with_options, without_fleet,
};
use crate::common::{cases, compared, valid};
use proptest::prelude::*;
use refurb_or_new::document::{Field, Record};
use refurb_or_new::engine::carbon::allocated_share;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::explain::Subject;
use refurb_or_new::engine::option_result::OptionResult;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::plan_result::PlanResult;
use refurb_or_new::engine::{Comparison, compare, explain};
use refurb_or_new::quantity::Quantity;
use refurb_or_new::scenario::{
    Allocation, Offer, Pilot, Requirement, Scenario, Sourcing, Specification, Value, Warranty,
    read, validate,
};
use refurb_or_new::units::Years;

/// Equal but for rounding, against the size of what was added up.
#[track_caller]
fn close(a: f64, b: f64, size: f64) {
    let most = 1e-11 * size.abs().max(a.abs()).max(b.abs()).max(1e-6);
    assert!((a - b).abs() <= most, "{a} and {b}");
}

/// At least as much, but for rounding.
#[track_caller]
fn at_least(a: f64, b: f64, size: f64) {
    assert!(a >= b - 1e-11 * size.abs().max(1e-6), "{a} below {b}");
}

/// The amounts that a total was added up from, without their signs.
fn size(plan: &PlanResult) -> f64 {
    Line::ALL
        .iter()
        .map(|line| plan.cost.lines[*line].value().abs())
        .sum()
}

fn every_option(scenario: &mut Scenario, mut change: impl FnMut(&mut Offer, &mut Specification)) {
    for group in &mut scenario.groups {
        for option in &mut group.options {
            change(&mut option.offer, &mut option.specification);
        }
    }
}

fn without_tiers(mut scenario: Scenario) -> Scenario {
    every_option(&mut scenario, |offer, _| offer.tiers.clear());
    scenario
}

fn figures_of_plan(plan: &PlanResult) -> Vec<f64> {
    let mut figures: Vec<f64> = Line::ALL
        .iter()
        .map(|line| plan.cost.lines[*line].value())
        .collect();
    figures.extend([
        plan.cost.total.value(),
        plan.user_years.value(),
        plan.devices_bought.value(),
        plan.warranty.covered_device_years.value(),
        plan.warranty.uncovered_device_years.value(),
        plan.warranty.expected_failures_covered.value(),
        plan.warranty.expected_failures_uncovered.value(),
        plan.warranty.spare_pool_cost.value(),
        plan.carbon.embodied.value(),
        plan.carbon.use_carbon.value(),
        plan.carbon.total.value(),
        plan.carbon.avoided.value(),
    ]);
    let years = plan
        .carbon
        .by_year
        .iter()
        .chain(&plan.carbon.booked_by_year);
    figures.extend(years.map(|year| year.value()));
    figures
}

fn bits(figures: &[f64]) -> Vec<u64> {
    figures.iter().map(|figure| figure.to_bits()).collect()
}

/// Fields that say nothing about a scenario where they are null.
const NULLABLE: [&str; 28] = [
    "judged",
    "learntFactor",
    "budget",
    "overHorizon",
    "firstYear",
    "yearly",
    "usersEquipped",
    "firstUnmetYear",
    "lastUnmetYear",
    "firstLimit",
    "unmetYear",
    "headroom",
    "yearsUntilUnmet",
    "equalWarrantyPrice",
    "newDeviceRepayYears",
    "costShare",
    "carbonShare",
    "group",
    "option",
    "cohort",
    "asked",
    "offered",
    "certificate",
    "axis",
    "remedy",
    "costPerDevice",
    "updatesEnd",
    "meanAgeYears",
];

/// No number is lost when a comparison is written down: JSON turns what is not finite into null.
fn assert_no_number_is_lost(value: &serde_json::Value, key: &str) {
    match value {
        serde_json::Value::Null => assert!(NULLABLE.contains(&key), "{key} is null"),
        serde_json::Value::Array(values) => {
            values
                .iter()
                .for_each(|value| assert_no_number_is_lost(value, key));
        }
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                assert_no_number_is_lost(value, key);
            }
        }
        _ => {}
    }
}

fn assert_finite(comparison: &Comparison) {
    assert_no_number_is_lost(&serde_json::to_value(comparison).expect("plain data"), "");
    let finite = |number: Option<f64>| assert!(number.is_none_or(f64::is_finite), "{number:?}");
    for difference in &comparison.differences {
        finite(difference.cost_share.map(|share| share.value()));
        finite(difference.carbon_share.map(|share| share.value()));
    }
    for rule in &comparison.by_rule {
        for difference in rule.differences.iter().chain(&rule.judged) {
            finite(difference.carbon_share.map(|share| share.value()));
        }
    }
    for plan in &comparison.plans {
        finite(plan.fitness.first_unmet_year);
        finite(plan.fitness.last_unmet_year);
    }
    for option in comparison.groups.iter().flat_map(|group| &group.options) {
        finite(option.service_life.unmet_year);
        finite(
            option
                .carbon
                .new_device_repay_years
                .map(|years| years.value()),
        );
        finite(
            option
                .warranty
                .equal_warranty_price
                .map(|price| price.value()),
        );
        for axis in &option.service_life.axes {
            finite(axis.headroom.map(|headroom| headroom.value()));
            finite(axis.years_until_unmet.map(|years| years.value()));
            finite(axis.unmet_year);
        }
    }
    for result in &comparison.requirements {
        finite(result.asked);
        finite(result.offered);
        let remedy = result.remedy.as_ref();
        finite(remedy.and_then(|remedy| Some(remedy.cost_per_device?.value())));
    }
}

/// A number that some field does not take, or that there is none.
fn unfit_number() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        4 => prop::sample::select(vec![f64::NAN, f64::INFINITY, -1.0, 1e13, 0.0, 150.0]).prop_map(Some),
        1 => any::<f64>().prop_map(Some),
        1 => Just(None),
    ]
}

/// Every field of a record, with those below it.
fn each_field(record: &mut dyn Record, visit: &mut dyn FnMut(&mut dyn Field)) {
    for index in 0..record.rows().len() {
        let Some(field) = record.field_mut(index) else {
            continue;
        };
        visit(field);
        if let Some(below) = field.record_mut() {
            each_field(below, visit);
        }
        for entry in 0.. {
            let Some(entry) = field.entry_mut(entry) else {
                break;
            };
            visit(entry);
            if let Some(below) = entry.record_mut() {
                each_field(below, visit);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_valid_scenario_is_compared_and_written_down(scenario in scenario()) {
        assert_finite(&compared(&scenario));
    }

    #[test]
    fn a_document_read_and_written_is_the_same(scenario in scenario()) {
        let document = scenario.to_value();
        let valid = read(&document).expect("valid");
        prop_assert_eq!(valid.scenario(), &scenario);
        prop_assert_eq!(&valid.scenario().to_value(), &document);
        // By way of JSON, as it comes from a page.
        let json = serde_json::to_value(&document).expect("plain data");
        let parsed: Value = serde_json::from_value(json).expect("JSON");
        let parsed = read(&parsed).expect("valid");
        prop_assert_eq!(parsed.scenario(), &scenario);
    }

    #[test]
    fn lines_add_up_to_the_total_exactly(scenario in scenario()) {
        let comparison = compared(&scenario);
        let sum = |lines: &refurb_or_new::engine::cost::Lines| {
            Line::ALL.iter().fold(0.0, |sum, line| sum + lines[*line].value())
        };
        for plan in &comparison.plans {
            prop_assert_eq!(sum(&plan.cost.lines), plan.cost.total.value());
        }
        for option in comparison.groups.iter().flat_map(|group| &group.options) {
            prop_assert_eq!(sum(&option.cost.lines), option.cost.total.value());
        }
    }

    #[test]
    fn years_of_the_decision_view_add_up_to_the_total(scenario in scenario()) {
        for plan in &compared(&scenario).plans {
            let sum: f64 = plan.carbon.by_year.iter().map(|year| year.value()).sum();
            close(sum, plan.carbon.total.value(), 0.0);
            let embodied = plan.carbon.embodied.value();
            close(embodied + plan.carbon.use_carbon.value(), plan.carbon.total.value(), 0.0);
        }
    }

    #[test]
    fn device_years_are_devices_times_years(scenario in scenario()) {
        let of = |group| device_years(group, scenario.horizon_years);
        let device_years: f64 = scenario.groups.iter().map(of).sum();
        for plan in &compared(&scenario).plans {
            let covered = plan.warranty.covered_device_years.value();
            let all = covered + plan.warranty.uncovered_device_years.value();
            // Shares may add up to 100 less or more a hundredth, so that thirds can be typed.
            let off = (all / device_years - 1.0).abs();
            prop_assert!(off < 1.2e-4, "{}", off);
            let share = plan.warranty.covered_share.value();
            prop_assert!((0.0..=1.0).contains(&share));
        }
    }

    #[test]
    fn nothing_is_avoided_where_nothing_is_displaced(mut scenario in scenario()) {
        scenario.method.displacement_percent = Some(0.0);
        for plan in &compared(&scenario).plans {
            prop_assert!(plan.carbon.avoided.value() <= 0.0);
        }
    }

    #[test]
    fn a_higher_price_never_lowers_the_cost(scenario in scenario(), more in 1.0..5_000.0) {
        // A tier and a lot have prices of their own, and what is leased has none. What is in use today
        // is not paid for, and is worth more the more a new one costs.
        let mut scenario = with_few_free_spares(without_tiers(scenario));
        for group in &mut scenario.groups {
            group.fleet.clear();
        }
        for option in scenario.groups.iter_mut().flat_map(|group| &mut group.options) {
            option.offer.lease = Default::default();
            option.offer.lot = Default::default();
        }
        let mut dearer = scenario.clone();
        let inputs = valid(&scenario).inputs().clone();
        for (group, inputs) in dearer.groups.iter_mut().zip(&inputs.groups) {
            for (option, inputs) in group.options.iter_mut().zip(&inputs.options) {
                option.offer.price = Some(inputs.price.value() + more);
            }
        }
        let (before, after) = (compared(&scenario), compared(&dearer));
        for (before, after) in before.plans.iter().zip(&after.plans) {
            at_least(after.cost.total.value(), before.cost.total.value(), size(after));
        }
    }

    #[test]
    fn more_failures_never_lower_what_they_cost(scenario in scenario(), more in 0.1..20.0) {
        let curve = |from: f64| (0..8).map(|year| from + f64::from(year)).collect();
        let mut fewer = scenario;
        every_option(&mut fewer, |offer, _| {
            offer.failure_percent_by_age = curve(3.0);
            // A pilot holds against the curve as a whole, so that one year may fall where all rise.
            offer.pilot = Pilot::default();
        });
        let mut failing = fewer.clone();
        every_option(&mut failing, |offer, _| offer.failure_percent_by_age = curve(3.0 + more));
        let (before, after) = (compared(&fewer), compared(&failing));
        for (before, after) in before.plans.iter().zip(&after.plans) {
            for line in [Line::Repairs, Line::Downtime] {
                let (before, after) = (before.cost.lines[line], after.cost.lines[line]);
                at_least(after.value(), before.value(), before.value());
            }
            let (warranty, was) = (&after.warranty, &before.warranty);
            at_least(
                warranty.expected_failures_covered.value(),
                was.expected_failures_covered.value(),
                was.expected_failures_covered.value(),
            );
            at_least(
                warranty.expected_failures_uncovered.value(),
                was.expected_failures_uncovered.value(),
                was.expected_failures_uncovered.value(),
            );
            at_least(after.cost.total.value(), before.cost.total.value(), size(after));
        }
    }

    #[test]
    fn a_dirtier_grid_never_lowers_carbon(mut scenario in scenario(), more in 0.1..900.0) {
        scenario.method.grid_grams_per_kwh = Some(40.0);
        let mut dirtier = scenario.clone();
        dirtier.method.grid_grams_per_kwh = Some(40.0 + more);
        let (before, after) = (compared(&scenario), compared(&dirtier));
        for (before, after) in before.plans.iter().zip(&after.plans) {
            prop_assert!(after.carbon.total.value() >= before.carbon.total.value());
            prop_assert!(after.carbon.use_carbon.value() >= before.carbon.use_carbon.value());
            prop_assert_eq!(after.carbon.embodied, before.carbon.embodied);
        }
    }

    #[test]
    fn a_longer_warranty_never_covers_less(scenario in scenario(), months in 0.0..60.0) {
        let mut short = scenario;
        let of = |months| Warranty { months: Some(months), ..Warranty::default() };
        every_option(&mut short, |offer, _| offer.warranty = of(months));
        let mut long = short.clone();
        every_option(&mut long, |offer, _| offer.warranty = of(months + 12.0));
        let (short, long) = (compared(&short), compared(&long));
        for (short, long) in short.plans.iter().zip(&long.plans) {
            let (short, long) = (&short.warranty, &long.warranty);
            at_least(long.covered_share.value(), short.covered_share.value(), 1.0);
            let (short, long) = (short.cost_outside_warranty, long.cost_outside_warranty);
            at_least(short.value(), long.value(), short.value());
        }
    }

    #[test]
    fn everything_is_in_proportion_to_the_count(scenario in scenario(), times in 2_u32..50) {
        let mut scenario = without_tiers(scenario);
        scenario.method.setup_cost = None;
        let mut larger = scenario.clone();
        for group in &mut larger.groups {
            group.set_count(group.count * times, &scenario.organisations);
            for cohort in &mut group.fleet {
                cohort.count *= times;
            }
            for devices in &mut group.count_by_year {
                *devices *= f64::from(times);
            }
        }
        let (one, many) = (compared(&scenario), compared(&larger));
        for (one, many) in one.plans.iter().zip(&many.plans) {
            let size = size(many) + many.carbon.total.value();
            for (one, many) in figures_of_plan(one).iter().zip(figures_of_plan(many)) {
                close(one * f64::from(times), many, size);
            }
            close(one.cost.per_user_year.value(), many.cost.per_user_year.value(), size);
        }
    }

    #[test]
    fn groups_in_another_order_give_the_same(scenario in scenario(), turn in 0_usize..4) {
        let mut turned = scenario.clone();
        let turn = turn % turned.groups.len();
        turned.groups.rotate_left(turn);
        let (before, after) = (compared(&scenario), compared(&turned));
        let json = |group| serde_json::to_string(group).expect("plain data");
        let mut groups: Vec<String> = before.groups.iter().map(json).collect();
        groups.rotate_left(turn);
        prop_assert_eq!(groups, after.groups.iter().map(json).collect::<Vec<_>>());
        for (before, after) in before.plans.iter().zip(&after.plans) {
            let size = size(before) + before.carbon.total.value();
            for (before, after) in figures_of_plan(before).iter().zip(figures_of_plan(after)) {
                close(*before, after, size);
            }
        }
        for (before, after) in before.differences.iter().zip(&after.differences) {
            close(before.cost.value(), after.cost.value(), size(&compared(&scenario).plans[0]));
        }
    }

    #[test]
    fn a_mix_of_one_kind_is_the_pure_plan(scenario in with_options(&[Sourcing::New, Sourcing::Refurbished])) {
        for (kind, percent) in [(PlanKind::AllNew, 100.0), (PlanKind::AllRefurbished, 0.0)] {
            let mut pure = scenario.clone();
            for group in &mut pure.groups {
                group.options[0].share_percent = percent;
                group.options[1].share_percent = 100.0 - percent;
            }
            let comparison = compared(&pure);
            let mix = figures_of_plan(comparison.plan(PlanKind::YourMix));
            prop_assert_eq!(bits(&mix), bits(&figures_of_plan(comparison.plan(kind))));
            prop_assert_eq!(
                comparison.plan(PlanKind::YourMix).fitness.first_unmet_year,
                comparison.plan(kind).fitness.first_unmet_year
            );
            // The pure plans do not depend on the mix.
            let other = figures_of_plan(compared(&scenario).plan(kind)).len();
            prop_assert_eq!(other, mix.len());
        }
    }

    #[test]
    fn pure_plans_do_not_depend_on_the_mix(scenario in with_options(&[Sourcing::New, Sourcing::Refurbished]), percent in 0_u32..=100) {
        let mut mixed = scenario.clone();
        for group in &mut mixed.groups {
            group.options[0].share_percent = f64::from(percent);
            group.options[1].share_percent = f64::from(100 - percent);
        }
        let (a, b) = (compared(&scenario), compared(&mixed));
        for kind in [PlanKind::AllNew, PlanKind::AllRefurbished] {
            prop_assert_eq!(bits(&figures_of_plan(a.plan(kind))), bits(&figures_of_plan(b.plan(kind))));
        }
    }

    #[test]
    fn the_mix_lies_between_the_pure_plans(scenario in with_options(&[Sourcing::New, Sourcing::Refurbished])) {
        let comparison = compared(&without_tiers(scenario));
        let [new, mix, refurbished] = &comparison.plans;
        if comparison.groups.len() == 1 {
            let between = |new: f64, mix: f64, refurbished: f64, size: f64| {
                at_least(mix, new.min(refurbished), size);
                at_least(new.max(refurbished), mix, size);
            };
            let (a, b, c) = (new.cost.total, mix.cost.total, refurbished.cost.total);
            between(a.value(), b.value(), c.value(), size(new) + size(refurbished));
            let (a, b, c) = (new.carbon.total, mix.carbon.total, refurbished.carbon.total);
            between(a.value(), b.value(), c.value(), a.value() + c.value());
        }
    }

    #[test]
    fn equal_offers_give_no_difference(mut scenario in with_options(&[Sourcing::New, Sourcing::Refurbished])) {
        scenario.method.allocation = Some(Allocation::HalfAndHalf);
        scenario.method.refurbishing_burden_percent = Some(0.0);
        for group in &mut scenario.groups {
            let mut offer = group.options[0].offer.clone();
            offer.price = Some(4_000.0);
            // A mix reaches lower tiers than a pure plan.
            offer.tiers.clear();
            // What is owned in the end may have cost more than a new one beside it.
            offer.lease.buy_out_price = None;
            offer.planned_years = Some(offer.planned_years.unwrap_or(3.0));
            offer.age_at_purchase_years = Some(0.0);
            offer.first_year_multiplier = Some(1.0);
            offer.new_battery = Some(true);
            // A battery that a refurbisher fits is one of them.
            offer.refurbishing_parts_kg = Some(offer.refurbishing_parts_kg.unwrap_or(0.0));
            offer.sold_on = Some(true);
            offer.take_back_agreement = Default::default();
            offer.warranty.months = Some(24.0);
            offer.warranty.battery_months = Some(12.0);
            // A typical new device has its updates for longer than a typical used one.
            let updates = &mut group.options[0].specification.updates_until;
            *updates = Some(updates.unwrap_or(2100.0));
            for (sourcing, option) in [Sourcing::New, Sourcing::Refurbished].iter().zip([0, 1]) {
                group.options[option] = refurb_or_new::scenario::DeviceOption {
                    id: group.options[option].id.clone(),
                    sourcing: Some(*sourcing),
                    share_percent: 50.0,
                    offer: offer.clone(),
                    ..group.options[0].clone()
                };
            }
        }
        let comparison = compared(&scenario);
        let refurbished = &comparison.differences[1];
        prop_assert_eq!(refurbished.cost.value(), 0.0);
        prop_assert_eq!(refurbished.carbon.value(), 0.0);
        let mix = &comparison.differences[0];
        close(mix.cost.value(), 0.0, size(&comparison.plans[0]));
        close(mix.carbon.value(), 0.0, comparison.plans[0].carbon.total.value());
    }

    #[test]
    fn a_chain_of_whole_lives_costs_so_many_times_one(
        scenario in scenario(), years in 1_u32..=5, lives in 1_u32..=3, rate in 0_u32..=1,
    ) {
        // Interest comes in only as what it does to equal chains; battery, growth and grid do not
        // repeat from life to life, nor does what is paid once.
        let mut scenario = without_fleet(scenario);
        scenario.method.setup_cost = None;
        let rate = 4.0 * f64::from(rate);
        scenario.method.discount_rate_percent = Some(rate);
        scenario.method.energy_price_growth_percent = Some(0.0);
        scenario.method.grid_decline_percent = Some(0.0);
        for group in &mut scenario.groups {
            group.need = Default::default();
            // What is kept or handed down may be followed by devices with a life of their own.
            let bought = |sourcing: &Sourcing| matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
            for option in &mut group.options {
                option.sourcing = option.sourcing.filter(bought);
            }
        }
        every_option(&mut scenario, |offer, specification| {
            offer.planned_years = Some(f64::from(years));
            specification.updates_until = Some(2100.0);
            // What goes on to the next device is bought once.
            for accessory in &mut offer.accessories {
                accessory.reused_percent = None;
            }
        });
        scenario.horizon_years = f64::from(years);
        let one = compared(&scenario);
        scenario.horizon_years = f64::from(years * lives);
        let chain = compared(&scenario);
        for (one, chain) in one.plans.iter().zip(&chain.plans) {
            let size = size(chain);
            close(one.cost.equivalent_annual.value(), chain.cost.equivalent_annual.value(), size);
            close(one.carbon.per_user_year.value(), chain.carbon.per_user_year.value(), size);
            if rate == 0.0 {
                close(one.cost.total.value() * f64::from(lives), chain.cost.total.value(), size);
                let horizon = f64::from(years * lives);
                close(chain.cost.equivalent_annual.value() * horizon, chain.cost.total.value(), size);
            }
        }
    }

    #[test]
    fn the_two_users_of_a_device_carry_all_of_it(first in 0.25..15.0, second in 0.25..15.0) {
        for rule in [Allocation::CutOff, Allocation::HalfAndHalf, Allocation::ByTime] {
            let share = |sourcing, own, other| {
                allocated_share(rule, sourcing, true, Years::of(own), Years::of(other)).value()
            };
            let sum = share(Sourcing::New, first, second) + share(Sourcing::Refurbished, second, first);
            prop_assert!((sum - 1.0).abs() < 1e-15);
        }
    }

    #[test]
    fn recommended_means_that_nothing_hard_is_missed(scenario in scenario()) {
        let comparison = compared(&scenario);
        for (group_index, group) in comparison.groups.iter().enumerate() {
            for (option_index, option) in group.options.iter().enumerate() {
                let missed = comparison.requirements.iter().any(|result| {
                    result.hard
                        && result.is_missed()
                        && (result.group, result.option) == (Some(group_index), Some(option_index))
                });
                prop_assert_eq!(option.recommendable, !missed);
            }
        }
    }

    /// Checked where it stands, a scenario is told what it would be told when read.
    #[test]
    fn a_scenario_is_checked_in_place_as_it_is_read(
        mut scenario in scenario(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), unfit_number()), 0..4),
        text in 0_u8..6,
        list in 0_u8..6,
    ) {
        let mut fields = 0;
        each_field(&mut scenario, &mut |_| fields += 1);
        for (index, number) in changes {
            let (chosen, mut at) = (index.index(fields), 0);
            each_field(&mut scenario, &mut |field| {
                if at == chosen {
                    // What is no number stays as it is.
                    let _ = field.set_number(number);
                }
                at += 1;
            });
        }
        let group = &mut scenario.groups[0];
        match text {
            0 => group.id = "x".repeat(501),
            1 => group.id.clear(),
            2 => group.name = Some("x".repeat(501)),
            3 => group.options[0].device = Some(String::new()),
            _ => {}
        }
        match list {
            0 => scenario.requirements.insert(0, Requirement::default()),
            1 => group.options[0].offer.extension_prices = vec![-1.0; 101],
            2 => group.options = vec![group.options[0].clone(); 101],
            3 => scenario.groups.clear(),
            _ => {}
        }
        let in_place = validate(&scenario);
        let as_read = read(&scenario.to_value());
        match (in_place, as_read) {
            (Ok(one), Ok(other)) => {
                assert_eq!(one.scenario(), other.scenario());
                assert_eq!(one.warnings(), other.warnings());
            }
            // Not a number is not equal to itself, but no issue holds one.
            (one, other) => assert_eq!(one.err(), other.err()),
        }
    }

    #[test]
    fn no_document_brings_the_reader_down(document in hostile()) {
        match read(&document) {
            Err(issues) => prop_assert!(issues.iter().any(|issue| !issue.code.is_harmless())),
            Ok(valid) => {
                assert_finite(&compare(&valid));
                // What was accepted is written and read again as the same.
                let again = read(&valid.scenario().to_value()).expect("still valid");
                prop_assert_eq!(again.scenario(), valid.scenario());
            }
        }
    }
}

#[test]
fn an_entry_that_says_nothing_keeps_its_place() {
    let bag = "groups[0].options[0].offer.accessories[1].price";
    let document = serde_json::json!({
        "schema": 1,
        "horizonYears": 4,
        "groups": [{ "id": "a", "count": 10, "options": [
            { "id": "new", "device": "laptop-typical-new", "sharePercent": 100,
              "offer": { "accessories": [{}, { "name": "bag", "price": 300 }] } },
        ] }],
        "uncertainty": [{ "path": bag, "low": 200, "high": 400 }],
    });
    let document: Value = serde_json::from_value(document).expect("JSON");
    let valid = read(&document).expect("valid");
    assert!(valid.warnings().is_empty(), "{:?}", valid.warnings());
    let again = read(&valid.scenario().to_value()).expect("still valid");
    assert_eq!(again.scenario(), valid.scenario());
    let checked = validate(valid.scenario()).expect("still valid");
    let accessories = &checked.scenario().groups[0].options[0].offer.accessories;
    assert_eq!(accessories.len(), 2);
    assert_eq!(accessories[1].price, Some(300.0));
}

const PLAN_TERMS: [Quantity; 27] = [
    Quantity::TotalCost,
    Quantity::EquivalentAnnualCost,
    Quantity::CostPerUserYear,
    Quantity::UserYears,
    Quantity::DevicesBought,
    Quantity::YearsCovered,
    Quantity::YearsUncovered,
    Quantity::CoveredShare,
    Quantity::FailuresCovered,
    Quantity::FailuresUncovered,
    Quantity::CostOutsideWarranty,
    Quantity::SparePoolCost,
    Quantity::Embodied,
    Quantity::UseCarbon,
    Quantity::TotalCarbon,
    Quantity::CarbonPerUserYear,
    Quantity::AvoidedEmissions,
    Quantity::Purchase,
    Quantity::Deployment,
    Quantity::WarrantyUpgrade,
    Quantity::Repairs,
    Quantity::Downtime,
    Quantity::Batteries,
    Quantity::Energy,
    Quantity::Support,
    Quantity::Disposal,
    Quantity::Resale,
];

const OPTION_TERMS: [Quantity; 30] = [
    Quantity::TotalCost,
    Quantity::EquivalentAnnualCost,
    Quantity::CostPerUserYear,
    Quantity::ServiceLife,
    Quantity::NeedCapCpu,
    Quantity::NeedCapMemory,
    Quantity::NeedCapStorage,
    Quantity::SoftwareCap,
    Quantity::DevicesBought,
    Quantity::YearsCovered,
    Quantity::YearsUncovered,
    Quantity::FailuresCovered,
    Quantity::FailuresUncovered,
    Quantity::Embodied,
    Quantity::UseCarbon,
    Quantity::TotalCarbon,
    Quantity::CarbonPerUserYear,
    Quantity::AllocatedShare,
    Quantity::ChargePerDevice,
    Quantity::Price,
    Quantity::Purchase,
    Quantity::Deployment,
    Quantity::WarrantyUpgrade,
    Quantity::Repairs,
    Quantity::Downtime,
    Quantity::Batteries,
    Quantity::Energy,
    Quantity::Support,
    Quantity::Disposal,
    Quantity::Resale,
];

/// What the comparison itself says of a plan.
fn told_of_plan(plan: &PlanResult, term: Quantity) -> Option<f64> {
    Some(match term {
        Quantity::TotalCost => plan.cost.total.value(),
        Quantity::EquivalentAnnualCost => plan.cost.equivalent_annual.value(),
        Quantity::CostPerUserYear => plan.cost.per_user_year.value(),
        Quantity::UserYears => plan.user_years.value(),
        Quantity::DevicesBought => plan.devices_bought.value(),
        Quantity::YearsCovered => plan.warranty.covered_device_years.value(),
        Quantity::YearsUncovered => plan.warranty.uncovered_device_years.value(),
        Quantity::CoveredShare => plan.warranty.covered_share.value(),
        Quantity::FailuresCovered => plan.warranty.expected_failures_covered.value(),
        Quantity::FailuresUncovered => plan.warranty.expected_failures_uncovered.value(),
        Quantity::CostOutsideWarranty => plan.warranty.cost_outside_warranty.value(),
        Quantity::SparePoolCost => plan.warranty.spare_pool_cost.value(),
        Quantity::Embodied => plan.carbon.embodied.value(),
        Quantity::UseCarbon => plan.carbon.use_carbon.value(),
        Quantity::TotalCarbon => plan.carbon.total.value(),
        Quantity::CarbonPerUserYear => plan.carbon.per_user_year.value(),
        Quantity::AvoidedEmissions => plan.carbon.avoided.value(),
        term => plan.cost.lines[line_of(term)?].value(),
    })
}

/// What the comparison itself says of an option; `None` for what it says elsewhere.
fn told_of_option(option: &OptionResult, term: Quantity) -> Option<f64> {
    Some(match term {
        Quantity::TotalCost => option.cost.total.value(),
        Quantity::EquivalentAnnualCost => option.cost.equivalent_annual.value(),
        Quantity::CostPerUserYear => option.cost.per_user_year.value(),
        Quantity::ServiceLife => option.service_life.years.value(),
        Quantity::DevicesBought => option.cost.devices_bought.value(),
        Quantity::YearsCovered => option.warranty.covered_years.value(),
        Quantity::YearsUncovered => option.warranty.uncovered_years.value(),
        Quantity::FailuresCovered => option.warranty.expected_failures_covered.value(),
        Quantity::FailuresUncovered => option.warranty.expected_failures_uncovered.value(),
        Quantity::Embodied => option.carbon.embodied.value(),
        Quantity::UseCarbon => option.carbon.use_carbon.value(),
        Quantity::TotalCarbon => option.carbon.total.value(),
        Quantity::CarbonPerUserYear => option.carbon.per_user_year.value(),
        Quantity::AllocatedShare => option.carbon.allocated_share.value(),
        Quantity::ChargePerDevice => option.carbon.per_device.value(),
        term => option.cost.lines[line_of(term)?].value(),
    })
}

fn line_of(term: Quantity) -> Option<Line> {
    Line::ALL.into_iter().find(|line| line.term() == term)
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn an_explanation_gives_the_number_itself(scenario in scenario()) {
        let valid = valid(&scenario);
        let comparison = compare(&valid);
        let explained = |subject| {
            let explanation = explain(&valid, subject)?;
            let (Subject::Plan(_, term) | Subject::Option(_, _, term)) = subject;
            let step = explanation.steps.first().filter(|step| step.term == term);
            let input = explanation.inputs.first().filter(|input| input.term == term);
            step.map(|step| step.value).or(input.map(|input| input.value))
        };
        for kind in PlanKind::ALL {
            for term in PLAN_TERMS {
                let told = told_of_plan(comparison.plan(kind), term).expect("a figure");
                let explained = explained(Subject::Plan(kind, term)).unwrap_or_else(|| panic!("no explanation of {term:?}"));
                prop_assert_eq!(explained.to_bits(), told.to_bits(), "{:?} {:?}: {} {}", kind, term, explained, told);
            }
        }
        for (group_index, group) in comparison.groups.iter().enumerate() {
            for (option_index, option) in group.options.iter().enumerate() {
                for term in OPTION_TERMS {
                    let explained = explained(Subject::Option(group_index, option_index, term));
                    let Some(told) = told_of_option(option, term) else { continue };
                    let explained = explained.unwrap_or_else(|| panic!("no explanation of {term:?}"));
                    prop_assert_eq!(explained.to_bits(), told.to_bits(), "{:?}: {} {}", term, explained, told);
                }
            }
        }
    }
}

/// The published terms are all that there are.
#[test]
fn nothing_else_can_be_explained() {
    let preset = refurb_or_new::presets::PresetId::SchoolLaptops.scenario();
    let valid = valid(&preset);
    assert!(explain(&valid, Subject::Plan(PlanKind::AllNew, Quantity::Price)).is_none());
    assert!(explain(&valid, Subject::Option(9, 0, Quantity::TotalCost)).is_none());
    assert!(explain(&valid, Subject::Option(0, 9, Quantity::TotalCost)).is_none());
}

/// A document that is nested beyond all reason is refused before it can exhaust the stack.
#[test]
fn deep_documents_are_refused() {
    let deep = "[".repeat(100_000);
    assert!(serde_json::from_str::<Value>(&deep).is_err());
    let twenty = format!("{}{}", "[".repeat(20), "]".repeat(20));
    assert!(serde_json::from_str::<Value>(&twenty).is_err());
    let ten = format!("{}{}", "[".repeat(10), "]".repeat(10));
    assert!(serde_json::from_str::<Value>(&ten).is_ok());
}
