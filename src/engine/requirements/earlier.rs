//! Replacing devices that are in use today before they are without security updates, and what that
//! comes to.

use super::remedy::{Remedy, RemedyAction};
use crate::engine::option::evaluate_options;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_totals::plan_totals;
use crate::scenario::Cell;
use crate::scenario::inputs::Inputs;
use crate::units::{KgCo2e, Money, Years};

/// Replaces a cohort, by its place among those in use, when its updates end, and today where they have
/// ended: what your mix then comes to less what it comes to now.
pub fn replace_earlier(inputs: &Inputs, cell: Cell, updates_end: f64) -> Remedy {
    let start = inputs.common.purchase_year.value();
    let year = updates_end.max(start);
    let (mut changed, (group, cohort)) = what_it_moves(inputs, cell);
    let (cost_now, carbon_now) = of_your_mix(&changed);
    changed.groups[group].fleet.cohorts[cohort].latest = Some(Years::of(year - start));
    let (cost, carbon) = of_your_mix(&changed);
    let of_group = &inputs.groups[cell.0];
    let devices = of_group.count * &of_group.fleet.cohorts[cell.1].share;
    Remedy {
        action: RemedyAction::ReplaceEarlier {
            year,
            cost_in_all: cost - cost_now,
        },
        cost_per_device: Some((cost - cost_now) / &devices),
        carbon_per_device: (carbon - carbon_now) / &devices,
    }
}

fn of_your_mix(inputs: &Inputs) -> (Money, KgCo2e) {
    let totals = plan_totals(PlanKind::YourMix, inputs, &evaluate_options(inputs));
    (totals.cost(), totals.tally.carbon())
}

/// The part of the inputs in which all is that a cohort moves, and its place there. The other cohorts of
/// its group are none of that, unless people leave, and neither are other groups, unless devices are
/// handed down between them or bought at the price of so many.
fn what_it_moves(inputs: &Inputs, (group, cohort): Cell) -> (Inputs, Cell) {
    let own = &inputs.groups[group];
    let mut options = inputs.groups.iter().flat_map(|group| &group.options);
    let is_bound = options.any(|option| option.handed_down.is_some())
        || own.options.iter().any(|option| !option.tiers.is_empty());
    if is_bound {
        return (inputs.clone(), (group, cohort));
    }
    let mut alone = Inputs {
        common: inputs.common.clone(),
        groups: vec![own.clone()],
    };
    if !own.fleet.changes.is_empty() {
        return (alone, (0, cohort));
    }
    alone.groups[0].fleet.cohorts = vec![own.fleet.cohorts[cohort].clone()];
    (alone, (0, 0))
}
