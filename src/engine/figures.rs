//! The figures of plans and options by their names.

use super::cost::Line;
use super::life::LifeLimit;
use super::plan_totals::PlanTotals;
use super::totals::OptionTotals;
use super::warranty::learnt_from_pilot;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Common, OptionInputs};
use crate::units::{Ratio, Years};

fn line_of(term: Quantity) -> Option<Line> {
    Line::ALL.into_iter().find(|line| line.term() == term)
}

/// A figure of a plan by its name: the one list of what can be shown and explained.
pub fn plan_figure<S: Scalar>(
    term: Quantity,
    plan: &PlanTotals<S>,
    common: &Common<S>,
) -> Option<S> {
    Some(match term {
        Quantity::TotalCost => plan.cost().scalar(),
        Quantity::EquivalentAnnualCost => plan.equivalent_annual_cost(common).scalar(),
        Quantity::CostPerUserYear => plan.cost_per_user_year().scalar(),
        Quantity::UserYears => plan.user_years.clone().scalar(),
        Quantity::DevicesBought => plan.tally.devices.clone().scalar(),
        Quantity::YearsCovered => plan.tally.covered.clone().scalar(),
        Quantity::YearsUncovered => plan.tally.uncovered.clone().scalar(),
        Quantity::CoveredShare => plan.covered_share().scalar(),
        Quantity::FailuresCovered => plan.tally.failures_covered.clone().scalar(),
        Quantity::FailuresUncovered => plan.tally.failures_uncovered.clone().scalar(),
        Quantity::CostOutsideWarranty => plan.cost_outside_warranty().scalar(),
        Quantity::SparePoolCost => plan.spare_pool_cost(common).scalar(),
        Quantity::Embodied => plan.tally.embodied.clone().scalar(),
        Quantity::UseCarbon => plan.tally.use_carbon.clone().scalar(),
        Quantity::TotalCarbon => plan.tally.carbon().scalar(),
        Quantity::CarbonPerUserYear => plan.carbon_per_user_year().scalar(),
        Quantity::AvoidedEmissions => plan.avoided.clone().scalar(),
        other => plan.tally.lines[line_of(other)?].clone().scalar(),
    })
}

/// A figure of an option by its name.
pub fn option_figure<S: Scalar>(
    term: Quantity,
    totals: &OptionTotals<S>,
    option: &OptionInputs<S>,
    common: &Common<S>,
) -> Option<S> {
    let cap = |limit| totals.life.caps.iter().find(|cap| cap.limit == limit);
    let years = |limit| cap(limit)?.years.clone().map(Years::scalar);
    Some(match term {
        Quantity::TotalCost => totals.tally.lines.total().scalar(),
        Quantity::EquivalentAnnualCost => totals.equivalent_annual_cost(common).scalar(),
        Quantity::CostPerUserYear => totals.cost_per_user_year(common).scalar(),
        Quantity::ServiceLife => totals.life.years.clone().scalar(),
        Quantity::NeedCapCpu => years(LifeLimit::Cpu)?,
        Quantity::NeedCapMemory => years(LifeLimit::Memory)?,
        Quantity::NeedCapStorage => years(LifeLimit::Storage)?,
        Quantity::SoftwareCap => years(LifeLimit::SecurityUpdates)?,
        Quantity::DevicesBought => totals.tally.devices.clone().scalar(),
        Quantity::YearsCovered => totals.tally.covered.clone().scalar(),
        Quantity::YearsUncovered => totals.tally.uncovered.clone().scalar(),
        Quantity::FailuresCovered => totals.tally.failures_covered.clone().scalar(),
        Quantity::FailuresUncovered => totals.tally.failures_uncovered.clone().scalar(),
        Quantity::LearntFactor => learnt(totals, option)?.scalar(),
        Quantity::Embodied => totals.tally.embodied.clone().scalar(),
        Quantity::UseCarbon => totals.tally.use_carbon.clone().scalar(),
        Quantity::TotalCarbon => totals.tally.carbon().scalar(),
        Quantity::CarbonPerUserYear => totals.carbon_per_user_year(common).scalar(),
        Quantity::AllocatedShare => totals.allocated.clone().scalar(),
        Quantity::ChargePerDevice => totals.charge_per_device.clone().scalar(),
        Quantity::Price => option.price.clone().scalar(),
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
