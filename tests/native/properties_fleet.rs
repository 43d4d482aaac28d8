//! What must hold of today's fleet in every scenario.

use crate::common::generate::{scenario, without_fleet};
use crate::common::{cases, compared, valid};
use proptest::prelude::*;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::{Remedy, RemedyAction};
use refurb_or_new::engine::{Comparison, by_year};
use refurb_or_new::scenario::{Cohort, ReplacementTime, Scenario, Sourcing, Specification};

#[track_caller]
fn close(found: f64, expected: f64, size: f64) {
    let off = (found - expected).abs();
    let most = 1e-9 * (1.0 + size.abs() + found.abs() + expected.abs());
    assert!(off <= most, "{found} and {expected}");
}

fn size(comparison: &Comparison) -> f64 {
    let plans = comparison.plans.iter();
    let lines = plans.flat_map(|plan| Line::ALL.map(|line| plan.cost.lines[line].value().abs()));
    lines.sum()
}

/// A group in which everyone has a device that is as old, with an end of updates far away.
fn with_cohort(scenario: &mut Scenario, age: f64) {
    let start = scenario.purchase_year.unwrap_or(2027.0);
    for group in &mut scenario.groups {
        group.need = Default::default();
        group.fleet = vec![Cohort {
            id: "all".to_owned(),
            count: group.count,
            specification: Specification {
                class: Some(refurb_or_new::catalogue::DeviceClass::Monitor),
                updates_until: Some(2100.0),
                ..Specification::default()
            },
            new_since: start - age,
            ..Cohort::default()
        }];
        for option in &mut group.options {
            let bought =
                |sourcing: &Sourcing| matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
            option.sourcing = option.sourcing.filter(bought);
        }
    }
    scenario.method.replacement = None;
}

proptest! {
    #![proptest_config(cases(64))]

    /// What is due at once is as if it were not there.
    #[test]
    fn a_cohort_that_is_due_today_is_none(mut scenario in scenario()) {
        for group in &mut scenario.groups {
            group.count_by_year.clear();
            for option in &mut group.options {
                option.sourcing = option.sourcing.filter(|sourcing| *sourcing != Sourcing::Keep);
            }
        }
        scenario.method.replacement = Some(ReplacementTime::Now);
        let with = compared(&scenario);
        let without = compared(&without_fleet(scenario));
        let size = size(&without);
        for kind in PlanKind::ALL {
            for line in Line::ALL {
                let of = |of: &Comparison| of.plan(kind).cost.lines[line].value();
                close(of(&with), of(&without), size);
            }
            let carbon = |of: &Comparison| of.plan(kind).carbon.total.value();
            close(carbon(&with), carbon(&without), carbon(&without));
        }
    }

    /// What outlives the horizon costs its keep in every plan, and nothing is bought.
    #[test]
    fn a_cohort_due_after_the_horizon_costs_only_its_keep(
        mut scenario in scenario(), horizon in 0.5..9.0,
    ) {
        // Monitors are planned to last ten years.
        with_cohort(&mut scenario, 0.5);
        for group in &mut scenario.groups {
            group.count_by_year.clear();
        }
        scenario.horizon_years = horizon;
        let comparison = compared(&scenario);
        for plan in &comparison.plans {
            close(plan.devices_bought.value(), 0.0, 0.0);
            for line in [Line::Purchase, Line::Lease, Line::Resale, Line::WarrantyUpgrade] {
                close(plan.cost.lines[line].value(), 0.0, 0.0);
            }
            let of_new = comparison.plan(PlanKind::AllNew).cost.total.value();
            close(plan.cost.total.value(), of_new, size(&comparison));
        }
    }

    /// Nothing is bought because something is kept longer.
    #[test]
    fn a_year_longer_never_raises_purchases(mut scenario in scenario(), age in 0.0..15.0) {
        with_cohort(&mut scenario, age);
        let when_due = compared(&scenario);
        scenario.method.replacement = Some(ReplacementTime::YearLonger);
        let longer = compared(&scenario);
        for (when_due, longer) in when_due.plans.iter().zip(&longer.plans) {
            let (before, after) = (when_due.devices_bought.value(), longer.devices_bought.value());
            prop_assert!(after <= before + 1e-9 * before, "{} and {}", before, after);
        }
    }

    /// What it costs to replace devices while they have updates is what doing it comes to, and then they
    /// have them.
    #[test]
    fn replacing_earlier_costs_what_it_says(mut scenario in scenario()) {
        scenario.method.replacement = Some(ReplacementTime::YearLonger);
        let before = compared(&scenario);
        for (at, group) in before.groups.iter().enumerate() {
            for cohort in &group.fleet {
                let Some(Remedy { action: RemedyAction::ReplaceEarlier { year, cost_in_all }, .. }) =
                    cohort.remedy
                else {
                    prop_assert!(!cohort.outlives_updates);
                    continue;
                };
                let mut done = scenario.clone();
                let mut fleet = done.groups[at].fleet.iter_mut();
                let entered = fleet.find(|entered| entered.id == cohort.id).expect("entered");
                entered.due_year = Some(year);
                let after = compared(&done);
                let total = |of: &Comparison| of.plan(PlanKind::YourMix).cost.total.value();
                close(total(&after) - total(&before), cost_in_all.value(), size(&before));
                let now = after.groups[at].fleet.iter().find(|now| now.id == cohort.id);
                prop_assert!(now.is_some_and(|now| !now.outlives_updates));
            }
        }
    }

    /// What came is what left and what is there, year by year, spares among them.
    #[test]
    fn devices_in_are_devices_out_and_in_use(scenario in scenario()) {
        let mut scenario = scenario;
        for group in &mut scenario.groups {
            for option in &mut group.options {
                let bought = |sourcing: &Sourcing| {
                    matches!(sourcing, Sourcing::New | Sourcing::Refurbished)
                };
                option.sourcing = option.sourcing.filter(bought);
            }
        }
        let valid = valid(&scenario);
        let comparison = compared(&scenario);
        // What is replaced at the start was never in use.
        let kept = comparison.groups.iter().flat_map(|group| &group.fleet);
        let kept = kept.filter(|cohort| cohort.due_year > comparison.purchase_year + 1e-9);
        let start: f64 = kept.map(|cohort| cohort.devices.value()).sum();
        for years in by_year(&valid, &comparison) {
            let mut there = start;
            for year in &years.years {
                let (came, left) = (year.devices_bought.value(), year.in_use.leaving.value());
                // Whatever comes and goes within the year, so many are there on average.
                let (least, most) = (there - left, there + came);
                let found = year.in_use.devices.value();
                let slack = 1e-6 * (1.0 + most);
                prop_assert!(
                    least - slack <= found && found <= most + slack,
                    "{} to {}: {}", least, most, found
                );
                there += came - left;
                prop_assert!(there > -1e-6 * (1.0 + start), "{}", there);
            }
            let bought: f64 = years.years.iter().map(|year| year.devices_bought.value()).sum();
            let left: f64 = years.years.iter().map(|year| year.in_use.leaving.value()).sum();
            prop_assert!(left <= start + bought + 1e-6 * (1.0 + start + bought));
        }
    }

    /// The years and what is left add up to the lines of the same scenario without interest.
    #[test]
    fn years_add_up(mut scenario in scenario()) {
        scenario.method.discount_rate_percent = Some(0.0);
        let valid = valid(&scenario);
        let comparison = compared(&scenario);
        let size = size(&comparison);
        for (kind, years) in PlanKind::ALL.into_iter().zip(by_year(&valid, &compared(&scenario))) {
            for line in Line::ALL {
                let sum: f64 = years.years.iter().map(|year| year.lines[line].value()).sum();
                let all = sum + years.left_at_end.lines[line].value();
                close(all, comparison.plan(kind).cost.lines[line].value(), size);
            }
            let bought: f64 = years.years.iter().map(|year| year.devices_bought.value()).sum();
            close(bought, comparison.plan(kind).devices_bought.value(), bought);
        }
    }

    /// Groups in another order come to the same.
    #[test]
    fn the_order_of_cohorts_does_not_matter(scenario in scenario()) {
        let mut turned = scenario.clone();
        for group in &mut turned.groups {
            group.fleet.reverse();
            // Of two that are as old, either may leave at the start.
            let count: u32 = group.fleet.iter().map(|cohort| cohort.count).sum();
            if count > group.count {
                return Ok(());
            }
        }
        let (one, other) = (compared(&scenario), compared(&turned));
        let size = size(&one);
        for (one, other) in one.plans.iter().zip(&other.plans) {
            // Whoever hands back first may be one or the other where they are as old.
            if scenario.groups.iter().all(|group| group.count_by_year.is_empty()) {
                close(one.cost.total.value(), other.cost.total.value(), size);
                let carbon = one.carbon.total.value();
                close(other.carbon.total.value(), carbon, carbon);
            }
        }
    }
}
