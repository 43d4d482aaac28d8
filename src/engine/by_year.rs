//! What plans come to year by year: what is paid, what is bought, what is emitted.
//!
//! There is no second model of cost. Each line is a sum of amounts times discount factors, so the
//! steps that work options and plans out over the horizon give a year where the factors are 1 in it
//! and 0 elsewhere. Hence money of the day, without discounting; and the years, with what is left at
//! the end, add up to the lines of the same scenario at a discount rate of 0.

use serde::Serialize;

use super::contribution::for_one;
use super::cost::{Line, Lines};
use super::discount::{Discounting, Period, years_of};
use super::handing_down::at_place;
use super::horizon::HorizonFactors;
use super::option::{evaluate_discounted, evaluate_options};
use super::plan::{Part, Plan, plan_parts};
use super::plan_kind::PlanKind;
use super::plan_totals::totals_of;
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
pub fn by_year(valid: &Valid) -> [PlanYears; 3] {
    let inputs = valid.inputs();
    let evaluated = evaluate_options(inputs);
    let plans = PlanKind::ALL.map(|kind| plan_parts(kind, inputs, &evaluated));
    let paid = paid_by_year(inputs, &plans);
    let booked = booked_by_option(&inputs.common.horizon, &evaluated);
    PlanKind::ALL.map(|kind| {
        let (plan, paid) = (&plans[kind as usize], &paid[kind as usize]);
        plan_years(kind, plan, paid, inputs, &evaluated, &booked)
    })
}

/// What a plan comes to in one period.
#[derive(Clone)]
pub(super) struct OfPeriod {
    pub lines: Lines,
    pub devices: Ratio,
}

/// The periods of a plan.
pub(super) struct Paid {
    pub years: Vec<OfPeriod>,
    pub left_at_end: OfPeriod,
}

/// What is paid in each year, plan by plan. Every option is worked out once for each period.
pub(super) fn paid_by_year(inputs: &Inputs, plans: &[Plan; 3]) -> [Paid; 3] {
    let common = &inputs.common;
    let of = years_of(&common.horizon).count() as u32;
    let over = |period| {
        let discounting = Discounting::only(period);
        let factors = HorizonFactors::discounted(discounting, common);
        let evaluated = evaluate_discounted(inputs, factors);
        plans.each_ref().map(|plan| sum(plan, &evaluated))
    };
    let years: Vec<[OfPeriod; 3]> = (0..of)
        .map(|index| {
            let mut plans = over(Period::Year { index, of });
            // What is paid once for the whole plan is paid at the start.
            if index == 0 {
                for plan in &mut plans {
                    plan.lines[Line::Deployment] += common.setup;
                }
            }
            plans
        })
        .collect();
    let left = common.credit_unused_life.then(|| over(Period::LeftAtEnd));
    PlanKind::ALL.map(|kind| {
        let plan = kind as usize;
        Paid {
            years: years.iter().map(|year| year[plan].clone()).collect(),
            left_at_end: match &left {
                Some(left) => left[plan].clone(),
                None => OfPeriod::nothing(),
            },
        }
    })
}

impl OfPeriod {
    fn nothing() -> Self {
        Self {
            lines: Lines::zero(),
            devices: Ratio::zero(),
        }
    }
}

/// The sum of the parts of a plan, with its options as they are worked out for a period.
fn sum(plan: &Plan, evaluated: &Evaluated) -> OfPeriod {
    let mut sum = OfPeriod::nothing();
    for part in &plan.parts {
        let (group, option) = part.place;
        let totals = match at_place(&evaluated.typical, part.place) {
            Some(typical) if part.typical => typical,
            _ => &evaluated.groups[group][option],
        };
        let part = Part {
            totals,
            ..part.clone()
        };
        let tally = for_one(&part).times(&part.users);
        sum.lines += tally.lines;
        sum.devices += tally.devices;
    }
    sum
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
    let years: Vec<PlanYear> = years
        .map(|((year, of_year), (of_use, booked))| PlanYear {
            year: common.purchase_year.value() + f64::from(year.index),
            index: year.index,
            length: year.length,
            paid: of_year.lines.total(),
            lines: of_year.lines.clone(),
            devices_bought: of_year.devices,
            carbon_of_purchases: booked - of_use,
            carbon_of_use: of_use,
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
