//! What plans pay and buy in each year. There is no second model of cost: see `by_year`.

use super::contribution::for_one;
use super::cost::{Line, Lines};
use super::discount::{Discounting, Period, years_of};
use super::handing_down::at_place;
use super::horizon::HorizonFactors;
use super::option::evaluate_discounted;
use super::plan::{Part, Plan};
use super::plan_kind::PlanKind;
use super::totals::Evaluated;
use crate::scenario::inputs::Inputs;
use crate::units::Ratio;

/// What a plan comes to in one period.
#[derive(Clone, Debug)]
pub(super) struct OfPeriod {
    pub lines: Lines,
    pub devices: Ratio,
}

/// The periods of a plan.
#[derive(Clone, Debug)]
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
                    plan.lines[Line::Deployment] += common.setup_paid();
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
