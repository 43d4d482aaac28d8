//! What plans come to year by year: what is paid, what is bought, what is emitted.
//!
//! There is no second model of cost. Each line is a sum of amounts times discount factors, so the
//! steps that work options and plans out over the horizon give a year where the factors are 1 in it
//! and 0 elsewhere. Hence money of the day, without discounting; and the years, with what is left at
//! the end, add up to the lines of the same scenario at a discount rate of 0.

use serde::Serialize;

use super::cost::Lines;
use super::discount::years_of;
use super::in_use::{InUseInYear, in_use_by_year};
use super::option::evaluate_options;
use super::paid::{Paid, paid_by_year};
use super::plan::{Plan, plan_parts};
use super::plan_kind::PlanKind;
use super::plan_totals::totals_of;
use super::results::Comparison;
use super::timeline::{booked_by_option, booked_view, use_by_year};
use super::totals::Evaluated;
use crate::scenario::Valid;
use crate::scenario::inputs::Inputs;
use crate::units::{KgCo2e, Money, Ratio, Years};

/// A plan year by year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanYears {
    pub plan: PlanKind,
    /// The years of the horizon, each counted from the day of the purchase.
    pub years: Vec<PlanYear>,
    pub left_at_end: LeftAtEnd,
}

/// One year of a plan.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanYear {
    /// The calendar year in which it begins; 2026.75 is October 2026.
    pub year: f64,
    /// Counted from 0.
    pub index: u32,
    /// One year, or at the end of the horizon the part of one.
    pub length: Years,
    /// Paid by line, in money of the day, not discounted. What begins a use (a purchase, a battery)
    /// is paid in the year that follows it, what ends one (a sale, a handling) in the year before.
    pub lines: Lines,
    /// The sum of the lines.
    pub paid: Money,
    pub devices_bought: Ratio,
    /// Manufacture, refurbishing and parts of what comes into use.
    pub carbon_of_purchases: KgCo2e,
    pub carbon_of_use: KgCo2e,
    /// What is in use.
    pub in_use: InUseInYear,
}

/// What the method credits for the life that devices have left when the horizon ends: no payment.
/// Nothing where unused life is not credited.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftAtEnd {
    /// By line: negative is value, positive what the devices will still cost when they leave.
    pub lines: Lines,
    /// The sum of the lines.
    pub total: Money,
    /// Of the purchases, what later years carry: negative.
    pub carbon: KgCo2e,
}

/// Every plan of a scenario year by year: all new, your mix, all refurbished.
/// What is paid is taken from the comparison, where a yearly budget was held against it.
pub fn by_year(valid: &Valid, comparison: &Comparison) -> [PlanYears; 3] {
    let inputs = valid.inputs();
    let evaluated = evaluate_options(inputs);
    let plans = PlanKind::ALL.map(|kind| plan_parts(kind, inputs, &evaluated));
    let worked_out;
    let paid = match &comparison.paid {
        Some(paid) => paid,
        None => {
            worked_out = paid_by_year(inputs, &plans);
            &worked_out
        }
    };
    let booked = booked_by_option(&inputs.common.horizon, &evaluated);
    PlanKind::ALL.map(|kind| {
        let (plan, paid) = (&plans[kind as usize], &paid[kind as usize]);
        plan_years(kind, plan, paid, inputs, &evaluated, &booked)
    })
}

fn plan_years(
    kind: PlanKind,
    plan: &Plan,
    paid: &Paid,
    inputs: &Inputs,
    evaluated: &Evaluated,
    booked: &[Vec<Vec<KgCo2e>>],
) -> PlanYears {
    let common = &inputs.common;
    let factors = &evaluated.factors;
    let totals = totals_of(plan, inputs);
    let of_use = use_by_year(&totals, factors);
    let booked = booked_view(&totals, &plan.parts, &common.horizon, factors, booked);
    let carbon = of_use.into_iter().zip(booked);
    let years = years_of(&common.horizon).zip(&paid.years).zip(carbon);
    let years = years.zip(in_use_by_year(plan, inputs, evaluated));
    let years: Vec<PlanYear> = years
        .map(|(((year, of_year), (of_use, booked)), in_use)| PlanYear {
            year: common.purchase_year.value() + f64::from(year.index),
            index: year.index,
            length: year.length,
            paid: of_year.lines.total(),
            lines: of_year.lines.clone(),
            devices_bought: of_year.devices,
            carbon_of_purchases: booked - of_use,
            carbon_of_use: of_use,
            in_use,
        })
        .collect();
    let purchases = years.iter().map(|year| year.carbon_of_purchases);
    PlanYears {
        plan: kind,
        left_at_end: LeftAtEnd {
            total: paid.left_at_end.lines.total(),
            lines: paid.left_at_end.lines.clone(),
            carbon: totals.tally.embodied - purchases.sum::<KgCo2e>(),
        },
        years,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compare;
    use crate::scenario::{DeviceOption, Group, Scenario, validate};

    #[test]
    fn what_a_yearly_budget_was_held_against_is_not_worked_out_again() {
        let mut scenario = Scenario {
            schema: 1,
            horizon_years: 4.0,
            groups: vec![Group {
                id: "office".to_owned(),
                count: 10,
                options: vec![DeviceOption {
                    id: "new".to_owned(),
                    device: Some("laptop-typical-new".to_owned()),
                    share_percent: 100.0,
                    ..DeviceOption::default()
                }],
                ..Group::default()
            }],
            ..Scenario::default()
        };
        let all_paid = |years: &[PlanYears; 3]| -> f64 {
            let years = years.iter().flat_map(|plan| &plan.years);
            years.map(|year| year.paid.value()).sum()
        };
        let valid = validate(&scenario).expect("valid");
        let comparison = compare(&valid);
        assert!(comparison.paid.is_none());
        let without = all_paid(&by_year(&valid, &comparison));
        scenario.limits.yearly_budget = Some(1e6);
        let valid = validate(&scenario).expect("valid");
        let mut comparison = compare(&valid);
        assert_eq!(all_paid(&by_year(&valid, &comparison)), without);
        for paid in comparison.paid.iter_mut().flatten() {
            paid.years
                .iter_mut()
                .for_each(|year| year.lines = Lines::zero());
        }
        assert_eq!(all_paid(&by_year(&valid, &comparison)), 0.0);
    }
}
