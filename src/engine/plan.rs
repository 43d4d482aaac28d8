//! Plans: a mix for every group, divided into its parts.

use super::carbon::Displaced;
use super::handing_down::{Allotment, allot, at_place};
use super::plan_kind::PlanKind;
use super::totals::{Evaluated, OptionTotals};
use super::volume_price::reached_tier;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Fallback, GroupInputs, Inputs, OptionInputs};
use crate::scenario::{Cell, Sourcing};
use crate::units::Ratio;

/// One option's part in a plan.
#[derive(Clone, Debug)]
pub struct Part<'a, S = f64> {
    /// Index of the group, and of the option in it.
    pub place: (usize, usize),
    /// Whether it is the typical new device that stands in for a handed-down option.
    pub typical: bool,
    /// People it equips.
    pub users: Ratio<S>,
    pub inputs: &'a OptionInputs<S>,
    pub totals: &'a OptionTotals<S>,
    /// Devices bought together with its own, for volume prices.
    pub(super) together: f64,
    /// The share of its devices that is handed down when their life here is over.
    pub handed_share: Option<Ratio<S>>,
    /// For refurbished devices: the new one they take the place of.
    pub(super) displaced: Option<Displaced<S>>,
}

impl Part<'_> {
    /// Devices that do not meet the need.
    pub fn unfit(&self) -> f64 {
        if self.totals.life.meets_need {
            0.0
        } else {
            self.users.value()
        }
    }
}

/// A plan as the parts it is the sum of.
#[derive(Clone, Debug)]
pub struct Plan<'a, S = f64> {
    pub parts: Vec<Part<'a, S>>,
    pub allotment: Allotment<S>,
}

/// Divides a plan into its parts.
pub fn plan_parts<'a, S: Scalar>(
    kind: PlanKind,
    inputs: &'a Inputs<S>,
    evaluated: &'a Evaluated<S>,
) -> Plan<'a, S> {
    let allotment = allot(kind, inputs, evaluated);
    let mut parts = Vec::new();
    for (index, (group, totals)) in inputs.groups.iter().zip(&evaluated.groups).enumerate() {
        let displaced = displaced(group, totals);
        for (option, (inputs, totals)) in group.options.iter().zip(totals).enumerate() {
            let place = (index, option);
            let users = &allotment.users[index][option];
            if users.value() != 0.0 {
                let refurbished = inputs.sourcing == Sourcing::Refurbished;
                parts.push(Part {
                    place,
                    typical: false,
                    together: users.value(),
                    users: users.clone(),
                    inputs,
                    totals,
                    handed_share: at_place(&allotment.handed_share, place).cloned(),
                    displaced: displaced.clone().filter(|_| refurbished),
                });
            }
            if let (Some(users), Some(Fallback::Typical(inputs)), Some(totals)) = (
                at_place(&allotment.typical, place),
                &inputs.fallback,
                at_place(&evaluated.typical, place),
            ) {
                parts.push(Part {
                    place,
                    typical: true,
                    together: users.value(),
                    users: users.clone(),
                    inputs,
                    totals,
                    handed_share: None,
                    displaced: None,
                });
            }
        }
    }
    buy_together(&mut parts);
    Plan { parts, allotment }
}

/// Who is equipped with an option in a plan, and at the price of which tier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OptionUse {
    pub cell: Cell,
    pub users: f64,
    /// Index of the tier; `None` for the list price.
    pub tier: Option<usize>,
}

/// What a plan is made of where nothing is kept or handed down: apart from what is paid once for
/// all, its cost and carbon are those of one person with each option, times the people.
pub fn option_uses(kind: PlanKind, inputs: &Inputs, evaluated: &Evaluated) -> Vec<OptionUse> {
    let parts = plan_parts(kind, inputs, evaluated).parts;
    let of_part = |part: &Part| OptionUse {
        cell: part.place,
        users: part.users.value(),
        tier: if part.inputs.tiers.is_empty() {
            None
        } else {
            reached_tier(part.inputs, part.together)
        },
    };
    parts.iter().map(of_part).collect()
}

/// The new device that refurbished ones of a group may take the place of: its first new option
/// that meets the need.
fn displaced<S: Scalar>(
    group: &GroupInputs<S>,
    totals: &[OptionTotals<S>],
) -> Option<Displaced<S>> {
    let mut options = group.options.iter().zip(totals);
    let (inputs, totals) = options
        .find(|(inputs, totals)| inputs.sourcing == Sourcing::New && totals.life.meets_need)?;
    Some(Displaced {
        manufacture: inputs.carbon.manufacture.clone(),
        life: totals.life.years.clone(),
        electricity: inputs.electricity.clone(),
    })
}

/// Notes in each part how many devices are bought together: of the same model and sourcing, whatever
/// group they are for. A device that is not of the catalogue is bought alone.
fn buy_together<S: Scalar>(parts: &mut [Part<S>]) {
    // Numbers matter to volume prices only.
    if parts.iter().all(|part| part.inputs.tiers.is_empty()) {
        return;
    }
    let key = |part: &Part<S>| {
        part.inputs
            .purchase_key
            .map(|key| (key, part.inputs.sourcing))
    };
    let mut pools: Vec<((&str, Sourcing), f64)> = Vec::new();
    for part in parts.iter() {
        let Some(key) = key(part) else { continue };
        match pools.iter_mut().find(|(pool, _)| *pool == key) {
            Some((_, devices)) => *devices += part.users.value(),
            None => pools.push((key, part.users.value())),
        }
    }
    for part in parts {
        let key = key(part);
        let pool = pools.iter().find(|(pool, _)| Some(*pool) == key);
        if let Some((_, devices)) = pool {
            part.together = *devices;
        }
    }
}
