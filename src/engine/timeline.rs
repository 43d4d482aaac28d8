//! Carbon year by year, in two views: spread over use, for decisions, and booked in the year of
//! purchase, as a greenhouse-gas inventory does.

use super::carbon::charge_per_device;
use super::chain::cycles;
use super::discount::{YearOf, years_of};
use super::option::{HorizonFactors, OptionTotals, batteries_replaced};
use super::plan::{Evaluated, PlanKind, PlanTotals, plan_shares};
use crate::scalar::{Scalar, Term};
use crate::scenario::inputs::{GroupInputs, Inputs, OptionInputs};
use crate::units::{KgCo2e, KgCo2ePerYearlyKwh, Ratio, Years};

/// Embodied and use carbon of a plan in each year of the horizon, embodied carbon spread evenly.
/// The years add up to the plan's carbon.
pub fn decision_view<S: Scalar>(
    plan: &PlanTotals<S>,
    horizon: &Years<S>,
    factors: &HorizonFactors<S>,
) -> Vec<KgCo2e<S>> {
    let in_use = use_by_year(plan, factors);
    let years = years_of(horizon).zip(in_use);
    let year = |(year, in_use): (YearOf<S>, KgCo2e<S>)| {
        let embodied = plan.embodied.clone() * (year.length / horizon.clone());
        (embodied + in_use).named(Term::CarbonInYear)
    };
    years.map(year).collect()
}

/// The same, embodied carbon booked in the year in which a device or part is bought. The years add
/// up to more than the plan's carbon where the last devices outlive the horizon.
pub fn booked_view<S: Scalar>(
    kind: PlanKind,
    plan: &PlanTotals<S>,
    inputs: &Inputs<S>,
    factors: &HorizonFactors<S>,
    booked: &[Vec<Vec<KgCo2e<S>>>],
) -> Vec<KgCo2e<S>> {
    let mut years = use_by_year(plan, factors);
    for (group, booked) in inputs.groups.iter().zip(booked) {
        let (shares, _) = plan_shares(kind, group);
        for (share, booked) in shares.into_iter().zip(booked) {
            if share.value() == 0.0 {
                continue;
            }
            let users = group.count.clone() * share;
            for (year, of_one) in years.iter_mut().zip(booked) {
                *year = year.clone() + of_one.clone() * users.clone();
            }
        }
    }
    years
        .into_iter()
        .map(|year| year.named(Term::CarbonInYear))
        .collect()
}

/// Use carbon of a plan in each year: all devices see the same grid.
fn use_by_year<S: Scalar>(plan: &PlanTotals<S>, factors: &HorizonFactors<S>) -> Vec<KgCo2e<S>> {
    let whole = factors.grid.clone();
    let year = |grid: &KgCo2ePerYearlyKwh<S>| {
        if whole.value() > 0.0 {
            plan.use_carbon.clone() * (grid.clone() / whole.clone())
        } else {
            KgCo2e::zero()
        }
    };
    factors.grid_by_year.iter().map(year).collect()
}

/// What each option books in each year, for one person.
pub fn booked_by_option<S: Scalar>(
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
) -> Vec<Vec<Vec<KgCo2e<S>>>> {
    let horizon = &inputs.common.horizon;
    let group = |(group, totals): (&GroupInputs<S>, &Vec<OptionTotals<S>>)| {
        let options = group.options.iter().zip(totals);
        options
            .map(|(option, totals)| booked(option, totals, horizon))
            .collect()
    };
    inputs
        .groups
        .iter()
        .zip(&evaluated.groups)
        .map(group)
        .collect()
}

fn booked<S: Scalar>(
    option: &OptionInputs<S>,
    totals: &OptionTotals<S>,
    horizon: &Years<S>,
) -> Vec<KgCo2e<S>> {
    let mut years: Vec<KgCo2e<S>> = years_of(horizon).map(|_| KgCo2e::zero()).collect();
    let last = years.len().saturating_sub(1);
    let mut book = |at: f64, amount: KgCo2e<S>| {
        if let Some(year) = years.get_mut((at as usize).min(last)) {
            *year = year.clone() + amount;
        }
    };
    for cycle in cycles(&totals.life.years, horizon) {
        let charge = charge_per_device(
            totals.allocated.clone(),
            option.carbon.manufacture.clone(),
            option.carbon.refurbishing.clone(),
            option.carbon.parts.clone(),
        );
        book(cycle.start.value(), charge);
        let Some(battery) = &option.battery else {
            continue;
        };
        let count = batteries_replaced(option, cycle.length.value());
        for replacement in 1..=count as u32 {
            let worn_out = battery.life.clone() * Ratio::constant(f64::from(replacement));
            book(
                cycle.start.value() + worn_out.value(),
                battery.footprint.clone(),
            );
        }
    }
    years
}
