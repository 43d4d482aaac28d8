//! Carbon year by year, in two views: spread over use, for decisions, and booked in the year of
//! purchase, as a greenhouse-gas inventory does.

use super::chain::cycles;
use super::contribution::rest_of_manufacture;
use super::discount::{YearOf, year_beginning, years_of};
use super::horizon::HorizonFactors;
use super::plan::Part;
use super::plan_totals::PlanTotals;
use super::totals::{Evaluated, OptionTotals};
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::units::{KgCo2e, KgCo2ePerYearlyKwh, Years};

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
        let embodied = &plan.tally.embodied * (year.length / horizon);
        (embodied + in_use).named(Quantity::CarbonInYear)
    };
    years.map(year).collect()
}

/// The same, embodied carbon booked in the year in which a device or part is bought. The years add
/// up to more than the plan's carbon where the last devices outlive the horizon.
pub fn booked_view<S: Scalar>(
    plan: &PlanTotals<S>,
    parts: &[Part<S>],
    horizon: &Years<S>,
    factors: &HorizonFactors<S>,
    booked_by_option: &[Vec<Vec<KgCo2e<S>>>],
) -> Vec<KgCo2e<S>> {
    let mut years = use_by_year(plan, factors);
    let mut add = |part: &Part<S>, booked: &[KgCo2e<S>]| {
        for (year, of_one) in years.iter_mut().zip(booked) {
            *year += of_one * &part.users;
        }
    };
    for part in parts {
        let (group, option) = part.place;
        if part.typical {
            add(part, &booked(part.totals, horizon));
        } else {
            add(part, &booked_by_option[group][option]);
        }
        if let (Some(share), Some(rest)) = (
            &part.handed_share,
            rest_of_manufacture(part.inputs, part.totals),
        ) {
            let bought = cycles(&part.totals.life.years, horizon);
            let rest = bought.map(|cycle| (cycle.start.value(), &rest * share));
            add(part, &by_year(rest, horizon));
        }
    }
    years
        .into_iter()
        .map(|year| year.named(Quantity::CarbonInYear))
        .collect()
}

/// Use carbon of a plan in each year: all devices see the same grid.
pub fn use_by_year<S: Scalar>(plan: &PlanTotals<S>, factors: &HorizonFactors<S>) -> Vec<KgCo2e<S>> {
    let whole = factors.grid.clone();
    let year = |grid: &KgCo2ePerYearlyKwh<S>| {
        if whole.value() > 0.0 {
            &plan.steady_use * (grid / &whole)
        } else {
            KgCo2e::zero()
        }
    };
    let mut years: Vec<KgCo2e<S>> = factors.grid_by_year.iter().map(year).collect();
    for (year, changing) in years.iter_mut().zip(&plan.changing_use) {
        *year += changing;
    }
    years
}

/// What each option books in each year, for one person.
pub fn booked_by_option<S: Scalar>(
    horizon: &Years<S>,
    evaluated: &Evaluated<S>,
) -> Vec<Vec<Vec<KgCo2e<S>>>> {
    let group = |totals: &Vec<OptionTotals<S>>| {
        let options = totals.iter();
        options.map(|totals| booked(totals, horizon)).collect()
    };
    evaluated.groups.iter().map(group).collect()
}

fn booked<S: Scalar>(totals: &OptionTotals<S>, horizon: &Years<S>) -> Vec<KgCo2e<S>> {
    by_year(totals.booked.iter().cloned(), horizon)
}

fn by_year<S: Scalar>(
    amounts: impl Iterator<Item = (f64, KgCo2e<S>)>,
    horizon: &Years<S>,
) -> Vec<KgCo2e<S>> {
    let mut years: Vec<KgCo2e<S>> = years_of(horizon).map(|_| KgCo2e::zero()).collect();
    let count = years.len() as u32;
    for (at, amount) in amounts {
        if let Some(year) = years.get_mut(year_beginning(at, count) as usize) {
            *year += amount;
        }
    }
    years
}
