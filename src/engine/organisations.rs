//! What each of several organisations has from buying together.

use serde::Serialize;

use super::contribution::for_one;
use super::plan::plan_parts;
use super::plan_kind::PlanKind;
use super::plan_totals::plan_totals;
use super::totals::Evaluated;
use crate::scenario::Valid;
use crate::scenario::inputs::Inputs;
use crate::units::{KgCo2e, Money, Ratio};

/// One organisation.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationResult {
    pub id: String,
    /// Its devices in use, over all groups.
    pub devices: Ratio,
    /// Its people.
    pub users: Ratio,
    /// All new, your mix, all refurbished.
    pub plans: [OrganisationPlan; 3],
}

/// An organisation in a plan, over the horizon.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPlan {
    pub plan: PlanKind,
    /// Its part of the cost of the plan: of each group by its devices, of what is paid once by all
    /// of them. The parts of the organisations add up to the plan.
    pub cost: Money,
    /// Its part of the carbon of the plan, likewise.
    pub carbon: KgCo2e,
    /// What the same plan would cost it alone: at the price tiers of its own number, and with
    /// everything that is paid once. Nothing where it has no devices.
    pub cost_alone: Money,
    /// The cost alone minus its part: what buying together saves it.
    pub gain: Money,
}

/// Cost and carbon of each group in a plan, without what is paid once.
fn by_group(kind: PlanKind, inputs: &Inputs, evaluated: &Evaluated) -> Vec<(Money, KgCo2e)> {
    let mut groups = vec![(Money::zero(), KgCo2e::zero()); inputs.groups.len()];
    let plan = plan_parts(kind, inputs, evaluated);
    for part in &plan.parts {
        let (cost, carbon) = &mut groups[part.place.0];
        let tally = for_one(part);
        *cost += tally.lines.total() * part.users;
        *carbon += tally.carbon() * part.users;
    }
    groups
}

/// Every organisation of a scenario, in its order; none where all belong to the same.
pub fn organisation_results(valid: &Valid, evaluated: &Evaluated) -> Vec<OrganisationResult> {
    let inputs = valid.inputs();
    let organisations = &valid.scenario().organisations;
    if organisations.is_empty() {
        return Vec::new();
    }
    let all: Ratio = inputs.groups.iter().map(|group| group.count).sum();
    let joint = PlanKind::ALL.map(|kind| by_group(kind, inputs, evaluated));
    let mut own = inputs.clone();
    let result = |(index, organisation): (usize, &crate::scenario::Organisation)| {
        for group in &mut own.groups {
            let count = group.organisation_counts.get(index);
            group.count = Ratio::of(count.copied().unwrap_or_default());
        }
        let devices: Ratio = own.groups.iter().map(|group| group.count).sum();
        let plans = PlanKind::ALL.map(|kind| {
            let mut cost = inputs.common.setup_paid() * (devices / all);
            let mut carbon = KgCo2e::zero();
            for (index, (of_group, kg)) in joint[kind as usize].iter().enumerate() {
                let share = own.groups[index].count / inputs.groups[index].count;
                cost += *of_group * share;
                carbon += *kg * share;
            }
            let cost_alone = if devices.value() > 0.0 {
                plan_totals(kind, &own, evaluated).cost()
            } else {
                Money::zero()
            };
            OrganisationPlan {
                plan: kind,
                cost,
                carbon,
                cost_alone,
                gain: cost_alone - cost,
            }
        });
        OrganisationResult {
            id: organisation.id.clone(),
            devices,
            users: own.people(),
            plans,
        }
    };
    organisations.iter().enumerate().map(result).collect()
}
