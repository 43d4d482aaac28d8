//! Carbon under every rule for sharing the manufacture of a device between its users.
//!
//! Only the share α of the manufacture depends on the rule, and carbon is linear in it. So a
//! scenario is evaluated once, under its own rule, and what another rule adds or takes is
//! `M · lives · (α under that rule − α)` for each person.

use serde::Serialize;

use super::carbon::allocated_share_reused;
use super::judged::{Judged, share};
use super::life::service_life;
use super::plan::{Part, Plan};
use super::plan_kind::PlanKind;
use super::totals::{Evaluated, OptionTotals};
use crate::scenario::inputs::{Common, Fallback, Inputs, OptionInputs};
use crate::scenario::{Allocation, Sourcing};
use crate::units::{KgCo2e, Ratio, Years};

/// The plans under one rule.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleResult {
    pub allocation: Allocation,
    /// All new, your mix, all refurbished.
    pub carbon: [KgCo2e; 3],
    /// Your mix and all refurbished, each minus all new.
    pub differences: [RuleDifference; 2],
    /// The plan that is judged minus the one it is held against; null where there is nothing to
    /// compare.
    pub judged: Option<RuleDifference>,
}

/// A plan minus another, under one rule: negative is less.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleDifference {
    pub carbon: KgCo2e,
    /// The difference over the carbon of the other plan; null where that is next to nothing.
    pub carbon_share: Option<Ratio>,
}

/// Kilograms under each rule, in the order of [`Allocation::ALL`].
type ByRule = [f64; Allocation::ALL.len()];

/// The plans under every rule. `carbon` is theirs under the scenario's own.
pub(super) fn by_rule(
    plans: &[Plan; 3],
    carbon: [KgCo2e; 3],
    judged: Option<Judged>,
    inputs: &Inputs,
    evaluated: &Evaluated,
) -> [RuleResult; 3] {
    let of_groups = inputs.groups.iter().zip(&evaluated.groups);
    let added: Vec<Vec<ByRule>> = of_groups
        .map(|(group, totals)| {
            let of_options = group.options.iter().zip(totals);
            let added = of_options.map(|(option, totals)| {
                added_for_one(option, &group.options, totals, &inputs.common)
            });
            added.collect()
        })
        .collect();
    let by_plan = [0, 1, 2].map(|plan: usize| {
        let mut sums = [carbon[plan].value(); 3];
        for part in &plans[plan].parts {
            let own = if part.typical {
                added_for_one(part.inputs, &[], part.totals, &inputs.common)
            } else {
                added[part.place.0][part.place.1]
            };
            for (sum, added) in sums.iter_mut().zip(own) {
                *sum += added * carried(part);
            }
        }
        sums
    });
    Allocation::ALL.map(|allocation| {
        let carbon = by_plan.map(|plan| KgCo2e::of(plan[allocation as usize]));
        let difference = |plan: PlanKind, against: PlanKind| {
            let other = carbon[against as usize];
            let difference = carbon[plan as usize] - other;
            RuleDifference {
                carbon: difference,
                carbon_share: share(difference.value(), other.value()),
            }
        };
        RuleResult {
            allocation,
            carbon,
            differences: [
                difference(PlanKind::YourMix, PlanKind::AllNew),
                difference(PlanKind::AllRefurbished, PlanKind::AllNew),
            ],
            judged: judged.map(|pair| difference(pair.plan, pair.against)),
        }
    })
}

/// The people of a part whose devices' manufacture depends on the rule: whoever hands a new device
/// down carries all of it.
fn carried(part: &Part) -> f64 {
    let handed = match part.handed_share {
        Some(share) if part.inputs.sourcing == Sourcing::New => share.value(),
        _ => 0.0,
    };
    part.users.value() * (1.0 - handed)
}

/// What each rule adds to the carbon of one person.
fn added_for_one(
    option: &OptionInputs,
    options: &[OptionInputs],
    totals: &OptionTotals,
    common: &Common,
) -> ByRule {
    if totals.succeeded_after.is_none() {
        return added_by(option, totals.life.years, totals.lives, common);
    }
    // Of a kept device nothing is carried; of what follows it, as of any that is bought.
    let successor = match &option.fallback {
        Some(Fallback::Option(other)) => &options[*other],
        Some(Fallback::Typical(device)) => &**device,
        None => return ByRule::default(),
    };
    let life = service_life(&successor.life).years;
    added_by(successor, life, totals.successor_lives, common)
}

fn added_by(option: &OptionInputs, life: Years, lives: Ratio, common: &Common) -> ByRule {
    let shares = Allocation::ALL.map(|rule| {
        let carbon = &option.carbon;
        allocated_share_reused(
            rule,
            option.sourcing,
            carbon.reused,
            life,
            carbon.other_life,
        )
        .value()
    });
    let own = shares[common.allocation as usize];
    let whole = option.carbon.manufacture.value() * lives.value();
    shares.map(|share| whole * (share - own))
}
