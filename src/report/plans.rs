//! The plans there are, and what each consists of.

use crate::engine::by_year::{PlanYears, by_year};
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::state::State;

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

/// The plans that there are year by year; your mix only where it is neither of the others.
pub fn years_of_plans(state: &State) -> Vec<PlanYears> {
    let comparison = state.comparison();
    let is_there = |kind: PlanKind| plans(state).any(|plan| plan.plan == kind);
    let is_other = |kind: PlanKind| {
        kind == PlanKind::YourMix
            && [PlanKind::AllNew, PlanKind::AllRefurbished]
                .into_iter()
                .any(|other| is_there(other) && comparison.are_alike(state.valid(), kind, other))
    };
    let all = by_year(state.valid(), comparison).into_iter();
    all.filter(|years| is_there(years.plan) && !is_other(years.plan))
        .collect()
}
