//! The plans there are, and what each consists of.

use crate::engine::option_result::OptionResult;
use crate::engine::plan_kind::{PlanKind, plan_shares};
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

/// The options of a plan, each with how many devices it has of it.
pub fn options_of(state: &State, kind: PlanKind) -> impl Iterator<Item = (&OptionResult, f64)> {
    let results = &state.comparison().groups;
    let groups = results.iter().zip(&state.valid().inputs().groups);
    groups.flat_map(move |(result, group)| {
        let fits = result.options.iter();
        let fits: Vec<bool> = fits.map(|one| one.service_life.meets_need).collect();
        let (shares, _) = plan_shares(kind, group, &fits);
        let count = group.count.value();
        let options = result.options.iter().zip(shares);
        options.map(move |(option, share)| (option, share.value() * count))
    })
}
