//! The figures of plans and options by their names.

use super::cost::Line;
use super::life::LifeLimit;
use super::plan_totals::PlanTotals;
use super::totals::OptionTotals;
use super::warranty::learnt_from_pilot;
use crate::scalar::{Scalar, Term};
use crate::scenario::inputs::{Common, OptionInputs};
use crate::units::{Ratio, Years};

fn line_of(term: Term) -> Option<Line> {
    Line::ALL.into_iter().find(|line| line.term() == term)
}

/// A figure of a plan by its name: the one list of what can be shown and explained.
pub fn plan_figure<S: Scalar>(term: Term, plan: &PlanTotals<S>, common: &Common<S>) -> Option<S> {
    Some(match term {
        Term::TotalCost => plan.cost().scalar(),
        Term::EquivalentAnnualCost => plan.equivalent_annual_cost(common).scalar(),
        Term::CostPerUserYear => plan.cost_per_user_year().scalar(),
        Term::UserYears => plan.user_years.clone().scalar(),
        Term::DevicesBought => plan.tally.devices.clone().scalar(),
        Term::YearsCovered => plan.tally.covered.clone().scalar(),
        Term::YearsUncovered => plan.tally.uncovered.clone().scalar(),
        Term::CoveredShare => plan.covered_share().scalar(),
        Term::FailuresCovered => plan.tally.failures_covered.clone().scalar(),
        Term::FailuresUncovered => plan.tally.failures_uncovered.clone().scalar(),
        Term::CostOutsideWarranty => plan.cost_outside_warranty().scalar(),
        Term::SparePoolCost => plan.spare_pool_cost(common).scalar(),
        Term::Embodied => plan.tally.embodied.clone().scalar(),
        Term::UseCarbon => plan.tally.use_carbon.clone().scalar(),
        Term::TotalCarbon => plan.tally.carbon().scalar(),
        Term::CarbonPerUserYear => plan.carbon_per_user_year().scalar(),
        Term::AvoidedEmissions => plan.avoided.clone().scalar(),
        other => plan.tally.lines[line_of(other)?].clone().scalar(),
    })
}

/// A figure of an option by its name.
pub fn option_figure<S: Scalar>(
    term: Term,
    totals: &OptionTotals<S>,
    option: &OptionInputs<S>,
    common: &Common<S>,
) -> Option<S> {
    let cap = |limit| totals.life.caps.iter().find(|cap| cap.limit == limit);
    let years = |limit| cap(limit)?.years.clone().map(Years::scalar);
    Some(match term {
        Term::TotalCost => totals.tally.lines.total().scalar(),
        Term::EquivalentAnnualCost => totals.equivalent_annual_cost(common).scalar(),
        Term::CostPerUserYear => totals.cost_per_user_year(common).scalar(),
        Term::ServiceLife => totals.life.years.clone().scalar(),
        Term::NeedCapCpu => years(LifeLimit::Cpu)?,
        Term::NeedCapMemory => years(LifeLimit::Memory)?,
        Term::NeedCapStorage => years(LifeLimit::Storage)?,
        Term::SoftwareCap => years(LifeLimit::SecurityUpdates)?,
        Term::DevicesBought => totals.tally.devices.clone().scalar(),
        Term::YearsCovered => totals.tally.covered.clone().scalar(),
        Term::YearsUncovered => totals.tally.uncovered.clone().scalar(),
        Term::FailuresCovered => totals.tally.failures_covered.clone().scalar(),
        Term::FailuresUncovered => totals.tally.failures_uncovered.clone().scalar(),
        Term::LearntFactor => learnt(totals, option)?.scalar(),
        Term::Embodied => totals.tally.embodied.clone().scalar(),
        Term::UseCarbon => totals.tally.use_carbon.clone().scalar(),
        Term::TotalCarbon => totals.tally.carbon().scalar(),
        Term::CarbonPerUserYear => totals.carbon_per_user_year(common).scalar(),
        Term::AllocatedShare => totals.allocated.clone().scalar(),
        Term::ChargePerDevice => totals.charge_per_device.clone().scalar(),
        Term::Price => option.price.clone().scalar(),
        other => totals.tally.lines[line_of(other)?].clone().scalar(),
    })
}

/// What the pilot of an option says about its failures.
pub(super) fn learnt<S: Scalar>(
    totals: &OptionTotals<S>,
    option: &OptionInputs<S>,
) -> Option<Ratio<S>> {
    learnt_from_pilot(
        &option.failures,
        &totals.life_inputs(option).age_at_purchase,
    )
}
