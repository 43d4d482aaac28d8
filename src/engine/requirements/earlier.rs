//! Replacing devices that are in use today before they are without security updates, and what that
//! comes to.

use super::remedy::{Remedy, RemedyAction};
use crate::engine::contribution::contribution;
use crate::engine::option::evaluate_options;
use crate::engine::plan::plan_parts;
use crate::engine::plan_kind::PlanKind;
use crate::scenario::Cell;
use crate::scenario::inputs::Inputs;
use crate::units::{KgCo2e, Money, Years};

/// Replaces a cohort, by its place among those in use, when its updates end, and today where they have
/// ended: what your mix then comes to less what it comes to now.
pub fn replace_earlier(inputs: &Inputs, cell: Cell, updates_end: f64) -> Remedy {
    let start = inputs.common.purchase_year.value();
    let year = updates_end.max(start);
    let (now, (group, cohort)) = what_it_moves(inputs, cell);
    let mut then = now.clone();
    then.groups[group].fleet.cohorts[cohort].latest = Some(Years::of(year - start));
    let (cost, carbon) = more(&now, &then);
    let of_group = &inputs.groups[cell.0];
    let devices = of_group.count * of_group.fleet.cohorts[cell.1].share;
    Remedy {
        action: RemedyAction::ReplaceEarlier {
            year,
            cost_in_all: cost,
        },
        cost_per_device: Some(cost / devices),
        carbon_per_device: carbon / devices,
    }
}

/// How much more your mix comes to, part by part: what is the same in both leaves no rounding.
fn more(now: &Inputs, then: &Inputs) -> (Money, KgCo2e) {
    let of_parts = |inputs: &Inputs| -> Vec<(Money, KgCo2e)> {
        let evaluated = evaluate_options(inputs);
        let parts = plan_parts(PlanKind::YourMix, inputs, &evaluated).parts;
        let of_part = |part| {
            let tally = contribution(part, &inputs.common).tally;
            (tally.lines.total(), tally.carbon())
        };
        parts.iter().map(of_part).collect()
    };
    let (mut cost, mut carbon) = (Money::zero(), KgCo2e::zero());
    for (now, then) in of_parts(now).into_iter().zip(of_parts(then)) {
        cost += then.0 - now.0;
        carbon += then.1 - now.1;
    }
    (cost, carbon)
}

/// The part of the inputs in which all is that a cohort moves, and its place there. The other cohorts of
/// its group are none of that, unless people leave, and neither are other groups, unless devices are
/// handed down between them or bought at the price of so many.
fn what_it_moves(inputs: &Inputs, (group, cohort): Cell) -> (Inputs, Cell) {
    let own = &inputs.groups[group];
    let mut options = inputs.groups.iter().flat_map(|group| &group.options);
    if options.any(|option| option.handed_down.is_some() || !option.tiers.is_empty()) {
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
