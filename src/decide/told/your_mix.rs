//! How your mix stands to the others.

use crate::decide::best_mix::entered_mix;
use crate::decision::best_mix::{Best, Outcome};
use crate::decision::frontier::{Frontier, is_same};
use crate::decision::told::{Standing, YourMix};
use crate::engine::Comparison;
use crate::engine::plan_kind::PlanKind;
use crate::scenario::Valid;

/// A mix emits more than the frontier from this share of its carbon upwards.
const ABOVE: f64 = 1e-3;

/// How your mix stands to the frontier and to the best mix. `None` where there is no frontier.
pub fn your_mix(
    valid: &Valid,
    comparison: &Comparison,
    frontier: &Frontier,
    best: Option<&Best>,
) -> Option<YourMix> {
    let greenest = frontier.points.last()?.totals;
    let mine = entered_mix(valid.scenario());
    let mix = comparison.plan(PlanKind::YourMix);
    let (cost, carbon) = (mix.cost.total.value(), mix.carbon.total.value());
    let mut points = 0..frontier.points.len();
    let point = points.rfind(|point| {
        let totals = &frontier.points[*point].totals;
        is_same(totals.cost, cost)
            && is_same(totals.carbon, carbon)
            && frontier.devices_at(*point) == mine
    });
    let is_greener = carbon > greenest.carbon;
    let above = || frontier.carbon_at(cost).map_or(0.0, |least| carbon - least);
    let standing = if comparison.shortfall(valid, PlanKind::YourMix).is_some() {
        Standing::Outside
    } else if cost > greenest.cost && !is_same(cost, greenest.cost) && is_greener {
        Standing::Beyond {
            cost: cost - greenest.cost,
            carbon: carbon - greenest.carbon,
        }
    } else if above() > ABOVE * libm::fabs(carbon) {
        Standing::Above { carbon: above() }
    } else {
        Standing::OnFrontier
    };
    let is_best = match best.map(|best| &best.outcome) {
        Some(Outcome::Found(best)) => Some(best.devices == mine),
        _ => None,
    };
    Some(YourMix {
        point,
        standing,
        is_best,
    })
}
