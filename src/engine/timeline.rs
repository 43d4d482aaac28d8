//! Carbon year by year, in two views: spread over use, for decisions, and booked in the year of
//! purchase, as a greenhouse-gas inventory does.

use super::carbon::charge_per_device;
use super::chain::cycles;
use super::discount::years_of;
use super::option::{OptionTotals, batteries_replaced};
use super::plan::{Evaluated, PlanKind, plan_shares};
use crate::scalar::{Scalar, Term};
use crate::scenario::inputs::{Inputs, OptionInputs};
use crate::units::{KgCo2e, Ratio, Years};

/// Which year embodied carbon belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeView {
    /// Evenly over the years of use.
    Decision,
    /// All of it in the year in which the device or part is bought.
    Booked,
}

/// Embodied and use carbon of a plan in each year of the horizon.
///
/// The years of the decision view add up to the plan's carbon. Those of the booked view add up to
/// more where the last devices outlive the horizon.
pub fn carbon_by_year<S: Scalar>(
    view: TimeView,
    kind: PlanKind,
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
) -> Vec<KgCo2e<S>> {
    let factors = &evaluated.factors;
    let mut years: Vec<KgCo2e<S>> = factors
        .grid_by_year
        .iter()
        .map(|_| KgCo2e::zero())
        .collect();
    for (group, totals) in inputs.groups.iter().zip(&evaluated.groups) {
        let (shares, _) = plan_shares(kind, group);
        for ((share, option), totals) in shares.into_iter().zip(&group.options).zip(totals) {
            if share.value() == 0.0 {
                continue;
            }
            let users = group.count.clone() * share;
            let embodied = match view {
                TimeView::Decision => spread(totals, &inputs.common.horizon),
                TimeView::Booked => booked(option, totals, &inputs.common.horizon),
            };
            for ((year, embodied), grid) in
                years.iter_mut().zip(embodied).zip(&factors.grid_by_year)
            {
                let of_one = embodied + grid.clone() * option.electricity.clone();
                *year = year.clone() + of_one * users.clone();
            }
        }
    }
    years
        .into_iter()
        .map(|year| year.named(Term::CarbonInYear))
        .collect()
}

fn spread<S: Scalar>(totals: &OptionTotals<S>, horizon: &Years<S>) -> Vec<KgCo2e<S>> {
    let share = |length: Years<S>| totals.embodied.clone() * (length / horizon.clone());
    years_of(horizon).map(|year| share(year.length)).collect()
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
