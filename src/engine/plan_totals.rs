//! What a plan comes to: the sum of its parts.

use super::contribution::contribution;
use super::cost::{Line, Lines};
use super::discount::equivalent_annual_cost;
use super::plan::{Plan, plan_parts};
use super::plan_kind::PlanKind;
use super::totals::Evaluated;
use crate::scalar::{Scalar, Term};
use crate::scenario::inputs::{Common, Inputs};
use crate::units::{Failures, KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// What a plan comes to, over the horizon and all its people.
#[derive(Clone, Debug)]
pub struct PlanTotals<S = f64> {
    /// People times years.
    pub user_years: Years<S>,
    /// Net present values.
    pub lines: Lines<S>,
    /// Devices bought over the horizon.
    pub devices: Ratio<S>,
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    pub embodied: KgCo2e<S>,
    pub use_carbon: KgCo2e<S>,
    /// The part of it that follows the grid from year to year and nothing else.
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
        self.lines.total()
    }

    /// The same amount every year that is worth as much as the total.
    pub fn equivalent_annual_cost(&self, common: &Common<S>) -> MoneyPerYear<S> {
        let (rate, horizon) = (common.discount_rate.clone(), common.horizon.clone());
        equivalent_annual_cost(self.cost(), rate, horizon)
    }

    /// The total for one person and year.
    pub fn cost_per_user_year(&self) -> MoneyPerYear<S> {
        (self.cost() / self.user_years.clone()).named(Term::CostPerUserYear)
    }

    /// Share of the device-years that lies inside a warranty.
    pub fn covered_share(&self) -> Ratio<S> {
        let all = self.covered.clone() + self.uncovered.clone();
        (self.covered.clone() / all).named(Term::CoveredShare)
    }

    /// Repairs that no warranty pays.
    pub fn cost_outside_warranty(&self) -> Money<S> {
        self.lines[Line::Repairs]
            .clone()
            .named(Term::CostOutsideWarranty)
    }

    /// What spare devices would cost: their share of purchase, deployment, disposal and resale, and
    /// nothing where what leaves brings more than all that. What is paid once however many the
    /// devices does not grow with them.
    pub fn spare_pool_cost(&self, common: &Common<S>) -> Money<S> {
        let lines = [
            Line::Purchase,
            Line::Deployment,
            Line::Disposal,
            Line::Resale,
        ];
        let mut of_devices = lines
            .into_iter()
            .map(|line| self.lines[line].clone())
            .sum::<Money<S>>();
        if common.setup.value() > 0.0 {
            of_devices = of_devices - common.setup.clone();
        }
        let cost = of_devices * common.spare_pool.clone();
        cost.greatest(Money::zero()).named(Term::SparePoolCost)
    }

    /// Embodied and use carbon for one person and year.
    pub fn carbon_per_user_year(&self) -> KgCo2ePerYear<S> {
        (self.carbon() / self.user_years.clone()).named(Term::CarbonPerUserYear)
    }

    /// Embodied and use carbon.
    pub fn carbon(&self) -> KgCo2e<S> {
        (self.embodied.clone() + self.use_carbon.clone()).named(Term::TotalCarbon)
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
        lines: Lines::zero(),
        devices: Ratio::constant(0.0),
        covered: Years::zero(),
        uncovered: Years::zero(),
        failures_covered: Failures::zero(),
        failures_uncovered: Failures::zero(),
        embodied: KgCo2e::zero(),
        use_carbon: KgCo2e::zero(),
        steady_use: KgCo2e::zero(),
        changing_use: Vec::new(),
        avoided: KgCo2e::zero(),
        unchanged_groups: plan.allotment.unchanged_groups.clone(),
    };
    // A second device of someone makes no second person.
    for group in inputs.groups.iter().filter(|group| !group.same_people) {
        let user_years = inputs.common.horizon.clone() * group.count.clone();
        sum.user_years = sum.user_years + user_years;
    }
    for part in &plan.parts {
        let part_of = contribution(part, &inputs.common);
        sum.lines = sum.lines.map(|line, sum| sum + part_of.lines[line].clone());
        sum.devices = sum.devices + part_of.devices;
        sum.covered = sum.covered + part_of.covered;
        sum.uncovered = sum.uncovered + part_of.uncovered;
        sum.failures_covered = sum.failures_covered + part_of.failures_covered;
        sum.failures_uncovered = sum.failures_uncovered + part_of.failures_uncovered;
        sum.embodied = sum.embodied + part_of.embodied;
        sum.avoided = sum.avoided + part_of.avoided;
        match &part.totals.use_by_year {
            None => sum.steady_use = sum.steady_use + part_of.use_carbon.clone(),
            Some(years) => {
                sum.changing_use.resize(years.len(), KgCo2e::zero());
                for (sum, year) in sum.changing_use.iter_mut().zip(years) {
                    *sum = sum.clone() + year.clone() * part.users.clone();
                }
            }
        }
        sum.use_carbon = sum.use_carbon + part_of.use_carbon;
    }
    if inputs.common.setup.value() > 0.0 {
        sum.lines.add(Line::Deployment, inputs.common.setup.clone());
    }
    sum.lines = sum.lines.map(|line, sum| sum.named(line.term()));
    sum.user_years = sum.user_years.named(Term::UserYears);
    sum.devices = sum.devices.named(Term::DevicesBought);
    sum.covered = sum.covered.named(Term::YearsCovered);
    sum.uncovered = sum.uncovered.named(Term::YearsUncovered);
    sum.failures_covered = sum.failures_covered.named(Term::FailuresCovered);
    sum.failures_uncovered = sum.failures_uncovered.named(Term::FailuresUncovered);
    sum.embodied = sum.embodied.named(Term::Embodied);
    sum.use_carbon = sum.use_carbon.named(Term::UseCarbon);
    sum.steady_use = sum.steady_use.named(Term::UseCarbon);
    sum.avoided = sum.avoided.named(Term::AvoidedEmissions);
    sum
}
