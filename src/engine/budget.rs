//! The budget view: how many people a sum of money equips, and what it leaves over.

use serde::Serialize;

use super::contribution::lines_at;
use super::paid::Paid;
use super::plan::{Part, plan_parts};
use super::plan_kind::PlanKind;
use super::totals::Evaluated;
use super::volume_price::tier_price;
use crate::scenario::Valid;
use crate::units::{Money, Ratio};

/// More people than this are no limit.
const MOST_USERS: f64 = 1e9;

/// How far a sum may be from buying one more person, as a share: rounding must not lose the last.
const ROUNDING: f64 = 1e-12;

/// What the budgets of a scenario do.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BudgetView {
    /// The budget for the whole horizon, against net present values; null where there is none.
    pub over_horizon: Option<Budget>,
    /// The budget for the first year, against what is then paid for purchase, deployment and extra
    /// warranty, without discounting; null where there is none.
    pub first_year: Option<Budget>,
    /// The budget for each year, against what is then paid on all lines, without discounting; null
    /// where there is none.
    pub yearly: Option<YearlyBudget>,
}

/// What the budget for each year does. A last year that the horizon has only in part has all of it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearlyBudget {
    pub amount: Money,
    /// All new, your mix, all refurbished.
    pub plans: [PlanYearlyBudget; 3],
}

/// A plan within the budget of each year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanYearlyBudget {
    pub plan: PlanKind,
    /// The years in which more is paid; none where the budget is enough for all of them.
    pub over: Vec<YearOver>,
}

impl PlanYearlyBudget {
    /// The year in which most is missing, the first of several.
    pub fn worst(&self) -> Option<&YearOver> {
        let mut over = self.over.iter().rev();
        let first = over.next()?;
        Some(over.fold(first, |worst, year| {
            if year.by.value() >= worst.by.value() {
                year
            } else {
                worst
            }
        }))
    }
}

/// A year in which more is paid than there is.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearOver {
    /// The calendar year in which it begins.
    pub year: f64,
    /// Counted from 0.
    pub index: u32,
    /// What is missing.
    pub by: Money,
}

/// What one budget does.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Budget {
    pub amount: Money,
    /// All new, your mix, all refurbished.
    pub plans: [PlanBudget; 3],
}

/// A plan within a budget.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanBudget {
    pub plan: PlanKind,
    /// What the plan costs for everyone it was entered for.
    pub cost: Money,
    /// The budget minus that; negative is missing.
    pub left: Money,
    /// The most people that it equips, in whole people over all groups, the groups in the proportion
    /// in which they were entered. Null where one more costs nothing.
    pub users_equipped: Option<Ratio>,
}

/// A part's cost for one person, at the price of a tier.
type PerPerson = fn(&Part<f64>, Option<&Money>) -> Money;

fn over_horizon(part: &Part<f64>, price: Option<&Money>) -> Money {
    lines_at(part, price).total()
}

fn first_year(part: &Part<f64>, price: Option<&Money>) -> Money {
    let first_year = &part.totals.first_year;
    let price = price.unwrap_or(&part.inputs.price);
    part.inputs.paid_price(price) * first_year.purchases + first_year.setting_up
}

/// A plan whose groups grow and shrink together.
struct Scaled<'a> {
    parts: Vec<Part<'a, f64>>,
    /// For each part, the devices bought together with it at the numbers that were entered.
    together: Vec<f64>,
    /// People, as entered, each with all their devices.
    users: f64,
    setup: Money,
    per_person: PerPerson,
}

impl Scaled<'_> {
    /// What one person costs on average where there are so many, apart from what is paid once.
    fn of_one(&self, users: f64) -> Money {
        let part = |(part, together): (&Part<f64>, &f64)| {
            let price = tier_price(part.inputs, users * together / self.users);
            (self.per_person)(part, price) * part.users
        };
        let sum: Money = self.parts.iter().zip(&self.together).map(part).sum();
        sum / Ratio::of(self.users)
    }

    /// The numbers of people from which the price of some device is another, ascending from 1.
    fn steps(&self) -> Vec<f64> {
        let mut steps = vec![1.0];
        for (part, together) in self.parts.iter().zip(&self.together) {
            for (from, _) in &part.inputs.tiers {
                let reached = libm::ceil(from * self.users / together * (1.0 - ROUNDING));
                if reached > 1.0 && reached < MOST_USERS {
                    steps.push(reached);
                }
            }
        }
        crate::order::sort_by(&mut steps, f64::total_cmp);
        steps.dedup();
        steps
    }

    /// The most people that a budget equips.
    ///
    /// Between two steps the cost is a straight line, setup plus so much a person; at a step it may
    /// fall, so that a larger number can cost less than a smaller one. The lines are gone through
    /// from the last to the first, and the first number found is the greatest.
    fn within(&self, budget: Money) -> Option<Ratio> {
        let mut last = f64::INFINITY;
        for from in self.steps().into_iter().rev() {
            // Half a person past the step, where rounding cannot put it before the step.
            let of_one = self.of_one(from + 0.5);
            let left = budget - self.setup;
            let most = if of_one.value() > 0.0 {
                libm::floor(left.value() / of_one.value() * (1.0 + ROUNDING)).min(last)
            } else if (left - of_one * Ratio::of(last.min(MOST_USERS))).value() >= 0.0 {
                last
            } else {
                0.0
            };
            if most > MOST_USERS {
                return None;
            }
            if most >= from {
                return Some(Ratio::of(most));
            }
            last = from - 1.0;
        }
        Some(Ratio::zero())
    }
}

fn budget(
    amount: Option<f64>,
    per_person: PerPerson,
    valid: &Valid,
    evaluated: &Evaluated,
) -> Option<Budget> {
    let amount = Money::of(amount?);
    let inputs = valid.inputs();
    let users = inputs.people().value();
    let plans = PlanKind::ALL.map(|kind| {
        let parts = plan_parts(kind, inputs, evaluated).parts;
        let together = parts.iter().map(|part| part.together);
        let scaled = Scaled {
            together: together.collect(),
            parts,
            users,
            setup: inputs.common.setup_paid(),
            per_person,
        };
        let cost = scaled.of_one(users) * Ratio::of(users) + scaled.setup;
        PlanBudget {
            plan: kind,
            cost,
            left: amount - cost,
            users_equipped: scaled.within(amount),
        }
    });
    Some(Budget { amount, plans })
}

/// The years in which a plan pays more than the budget of a year.
fn yearly(valid: &Valid, paid: &[Paid; 3]) -> Option<YearlyBudget> {
    let amount = Money::of(valid.scenario().limits.yearly_budget?);
    let inputs = valid.inputs();
    let most = amount.value() * (1.0 + ROUNDING);
    let of_plan = |kind: PlanKind| {
        let years = (0..).zip(&paid[kind as usize].years);
        let over = years.filter_map(|(index, year)| {
            let paid = year.lines.total();
            (paid.value() > most).then(|| YearOver {
                year: inputs.common.purchase_year.value() + f64::from(index),
                index,
                by: paid - amount,
            })
        });
        PlanYearlyBudget {
            plan: kind,
            over: over.collect(),
        }
    };
    Some(YearlyBudget {
        amount,
        plans: PlanKind::ALL.map(of_plan),
    })
}

/// What the budgets of a scenario do; `None` where it has none.
/// `paid` is what is paid in each year, where there is a budget for one.
pub(super) fn budget_view(
    valid: &Valid,
    evaluated: &Evaluated,
    paid: Option<&[Paid; 3]>,
) -> Option<BudgetView> {
    let limits = &valid.scenario().limits;
    let view = BudgetView {
        over_horizon: budget(limits.budget, over_horizon, valid, evaluated),
        first_year: budget(limits.first_year_budget, first_year, valid, evaluated),
        yearly: paid.and_then(|paid| yearly(valid, paid)),
    };
    let is_any = view.over_horizon.is_some() || view.first_year.is_some() || view.yearly.is_some();
    is_any.then_some(view)
}
