//! The plans there are, and what each consists of.

use crate::engine::by_year::{PlanYears, by_year};
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::state::State;

/// The same year by year.
pub fn years_of_plans(state: &State) -> Vec<PlanYears> {
    let all = by_year(state.valid());
    let is_there = |years: &PlanYears| plans(state).any(|plan| plan.plan == years.plan);
    all.into_iter().filter(is_there).collect()
}

/// The plans that there are: where nothing can be had new, or nothing refurbished, there is no plan
/// to be called so.
pub fn plans(state: &State) -> impl Iterator<Item = &PlanResult> {
    let plans = state.comparison().plans.iter();
    plans.filter(|plan| match plan.plan {
        PlanKind::AllNew => plan.composition.new.value() > 0.0,
        PlanKind::YourMix => true,
        PlanKind::AllRefurbished => plan.composition.refurbished.value() > 0.0,
    })
}
