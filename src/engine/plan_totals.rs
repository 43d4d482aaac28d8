//! What a plan comes to: the sum of its parts.

use super::contribution::contribution;
use super::cost::Line;
use super::discount::equivalent_annual_cost;
use super::plan::{Plan, plan_parts};
use super::plan_kind::PlanKind;
use super::tally::Tally;
use super::totals::Evaluated;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Common, Inputs};
use crate::units::{KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// What a plan comes to, over the horizon and all its people.
#[derive(Clone, Debug)]
pub struct PlanTotals<S = f64> {
    /// People times years.
    pub user_years: Years<S>,
    pub tally: Tally<S>,
    /// The part of the use carbon that follows the grid from year to year and nothing else.
    pub steady_use: KgCo2e<S>,
    /// The rest, for each year of the horizon; empty where there is none.
    pub changing_use: Vec<KgCo2e<S>>,
    /// In a box of its own, never subtracted.
    pub avoided: KgCo2e<S>,
    /// Groups that have no option of the plan's sourcing and keep the mix.
    pub unchanged_groups: Vec<usize>,
}

impl<S: Scalar> PlanTotals<S> {
    /// The sum of all lines.
    pub fn cost(&self) -> Money<S> {
        self.tally.lines.total()
    }

    /// The same amount every year that is worth as much as the total.
    pub fn equivalent_annual_cost(&self, common: &Common<S>) -> MoneyPerYear<S> {
        let (rate, horizon) = (common.discount_rate.clone(), common.horizon.clone());
        equivalent_annual_cost(self.cost(), rate, horizon)
    }

    /// The total for one person and year.
    pub fn cost_per_user_year(&self) -> MoneyPerYear<S> {
        (self.cost() / &self.user_years).named(Quantity::CostPerUserYear)
    }

    /// Share of the device-years that lies inside a warranty.
    pub fn covered_share(&self) -> Ratio<S> {
        let all = &self.tally.covered + &self.tally.uncovered;
        (&self.tally.covered / all).named(Quantity::CoveredShare)
    }

    /// Repairs that no warranty pays.
    pub fn cost_outside_warranty(&self) -> Money<S> {
        self.tally.lines[Line::Repairs]
            .clone()
            .named(Quantity::CostOutsideWarranty)
    }

    /// What spare devices would cost: their share of purchase, deployment, disposal and resale, and
    /// nothing where what leaves brings more than all that. What is paid once however many the
    /// devices does not grow with them.
    pub fn spare_pool_cost(&self, common: &Common<S>) -> Money<S> {
        let lines = [
            Line::Purchase,
            Line::Lease,
            Line::Deployment,
            Line::Disposal,
            Line::Resale,
        ];
        let mut of_devices = lines
            .into_iter()
            .map(|line| self.tally.lines[line].clone())
            .sum::<Money<S>>();
        if common.setup.value() > 0.0 {
            of_devices -= common.setup_paid();
        }
        let cost = of_devices * &common.spare_pool;
        cost.greatest(Money::zero()).named(Quantity::SparePoolCost)
    }

    /// Embodied and use carbon for one person and year.
    pub fn carbon_per_user_year(&self) -> KgCo2ePerYear<S> {
        (self.tally.carbon() / &self.user_years).named(Quantity::CarbonPerUserYear)
    }
}

/// Adds up a plan.
pub fn plan_totals<S: Scalar>(
    kind: PlanKind,
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
) -> PlanTotals<S> {
    totals_of(&plan_parts(kind, inputs, evaluated), inputs)
}

/// The sum of the parts of a plan.
pub fn totals_of<S: Scalar>(plan: &Plan<S>, inputs: &Inputs<S>) -> PlanTotals<S> {
    let mut sum = PlanTotals {
        user_years: Years::zero(),
        tally: Tally::zero(),
        steady_use: KgCo2e::zero(),
        changing_use: Vec::new(),
        avoided: KgCo2e::zero(),
        unchanged_groups: plan.allotment.unchanged_groups.clone(),
    };
    // A second device of someone makes no second person.
    for group in inputs.groups.iter().filter(|group| !group.same_people) {
        sum.user_years += group.fleet.years_in_use(&inputs.common.horizon) * group.people();
    }
    for part in &plan.parts {
        let part_of = contribution(part, &inputs.common);
        sum.avoided += part_of.avoided;
        match &part.totals.use_by_year {
            None => sum.steady_use += &part_of.tally.use_carbon,
            Some(years) => {
                sum.changing_use.resize(years.len(), KgCo2e::zero());
                for (sum, year) in sum.changing_use.iter_mut().zip(years) {
                    *sum += year * &part.users;
                }
            }
        }
        sum.tally += part_of.tally;
    }
    if inputs.common.setup.value() > 0.0 {
        sum.tally.lines[Line::Deployment] += inputs.common.setup_paid();
    }
    sum.tally = sum.tally.named();
    sum.user_years = sum.user_years.named(Quantity::UserYears);
    sum.steady_use = sum.steady_use.named(Quantity::UseCarbon);
    sum.avoided = sum.avoided.named(Quantity::AvoidedEmissions);
    sum
}
