//! What is in use in each year of a plan: how many devices, how old they are, whether they have a
//! warranty and updates, and how many leave.

use serde::Serialize;

use super::chain::cycles;
use super::discount::{SLACK, YearOf, year_ending, years_of};
use super::fleet_totals::FleetTotals;
use super::life::service_life;
use super::plan::{Part, Plan};
use super::totals::{Evaluated, OptionTotals};
use super::warranty::warranty_length;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{CohortInputs, Fallback, Inputs, LifeInputs, OptionInputs};
use crate::units::{Ratio, Years};

/// What is in use in a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InUseInYear {
    /// Devices in use over the year, on average, with the spares that were bought or given with them.
    pub devices: Ratio,
    /// Devices of today's fleet that are replaced, or handed back, within it or when it ends.
    pub replaced_of_fleet: Ratio,
    /// All devices that leave within it or when it ends, those of today's fleet among them.
    pub leaving: Ratio,
    /// Of those that leave, the ones that other groups get.
    pub handed_down: Ratio,
    /// How old they are on average; null where there are none.
    pub mean_age_years: Option<Years>,
    /// The share that is under warranty.
    pub covered_share: Ratio,
    /// Those whose security updates have ended, on average over the year.
    pub past_updates: Ratio,
}

/// So many devices over a length of time.
struct Stay {
    devices: f64,
    from: f64,
    until: f64,
    /// Age at the beginning.
    age: f64,
    /// Years from the beginning that are under warranty.
    warranty: f64,
    /// Years from the beginning in which there are updates.
    updates: f64,
    is_of_fleet: bool,
    /// Whether they leave when it ends, rather than go on beyond the horizon.
    leaves: bool,
    /// The share of them that is handed down then.
    handed_down: f64,
}

/// What is in use in each year of the horizon.
pub(super) fn in_use_by_year(
    plan: &Plan,
    inputs: &Inputs,
    evaluated: &Evaluated,
) -> Vec<InUseInYear> {
    let horizon = &inputs.common.horizon;
    let stays = stays(plan, inputs, evaluated);
    let of = years_of(horizon).count() as u32;
    let year = |year: YearOf| {
        let (from, until) = (f64::from(year.index), year.end.value());
        let length = until - from;
        let (mut use_years, mut aged, mut covered, mut past) = (0.0, 0.0, 0.0, 0.0);
        let (mut leaving, mut handed_down, mut of_fleet) = (0.0, 0.0, 0.0);
        for stay in &stays {
            let (first, last) = (stay.from.max(from), stay.until.min(until));
            if last > first {
                let in_use = last - first;
                let middle = (first + last) / 2.0 - stay.from;
                let within = |years: f64| (stay.from + years).min(last).max(first) - first;
                use_years += stay.devices * in_use;
                aged += stay.devices * in_use * (stay.age + middle);
                covered += stay.devices * within(stay.warranty);
                past += stay.devices * (in_use - within(stay.updates));
            }
            if stay.leaves && year_ending(stay.until, of) == year.index {
                leaving += stay.devices;
                handed_down += stay.devices * stay.handed_down;
                if stay.is_of_fleet {
                    of_fleet += stay.devices;
                }
            }
        }
        InUseInYear {
            devices: Ratio::of(use_years / length),
            replaced_of_fleet: Ratio::of(of_fleet),
            leaving: Ratio::of(leaving),
            handed_down: Ratio::of(handed_down),
            mean_age_years: (use_years > SLACK).then(|| Years::of(aged / use_years)),
            covered_share: Ratio::of(if use_years > SLACK {
                covered / use_years
            } else {
                0.0
            }),
            past_updates: Ratio::of(past / length),
        }
    };
    years_of(horizon).map(year).collect()
}

/// Every device of a plan, as long as it is in use.
fn stays(plan: &Plan, inputs: &Inputs, evaluated: &Evaluated) -> Vec<Stay> {
    let horizon = inputs.common.horizon.value();
    let mut stays = Vec::new();
    for part in &plan.parts {
        let group = &inputs.groups[part.place.0];
        let users = part.users.value();
        let kept = part.inputs.sourcing == Sourcing::Keep;
        let Some(fleet) = &evaluated.fleets[part.place.0] else {
            add_spell(
                part,
                (0.0, horizon),
                users,
                (horizon, &evaluated.groups),
                inputs,
                &mut stays,
            );
            continue;
        };
        let spells = if kept {
            &fleet.from_the_start
        } else {
            &fleet.spells
        };
        for spell in spells {
            let when = (spell.from.value(), spell.until.value());
            let devices = users * spell.share.value();
            add_spell(
                part,
                when,
                devices,
                (horizon, &evaluated.groups),
                inputs,
                &mut stays,
            );
        }
        if !kept {
            add_fleet(&group.fleet.cohorts, fleet, users, horizon, &mut stays);
        }
    }
    stays
}

/// The devices of today's fleet that so many people have until they are replaced.
fn add_fleet(
    cohorts: &[CohortInputs],
    fleet: &FleetTotals,
    users: f64,
    horizon: f64,
    stays: &mut Vec<Stay>,
) {
    for strand in &fleet.strands {
        let Some(index) = strand.cohort else {
            continue;
        };
        let until = strand.from.value().min(strand.until.value());
        // What is replaced at the start has not been in use.
        if until <= SLACK {
            continue;
        }
        let device = &cohorts[index].device;
        stays.push(Stay {
            devices: users * strand.share.value(),
            from: 0.0,
            until,
            age: device.life.age_at_purchase.value(),
            warranty: device.warranty.included.value(),
            updates: updates(&device.life),
            is_of_fleet: true,
            leaves: until < horizon - SLACK || fleet.dues[index].after.value() <= horizon + SLACK,
            handed_down: 0.0,
        });
    }
}

fn updates(life: &LifeInputs) -> f64 {
    let left = life.support_left.as_ref().map(Years::value);
    left.map_or(f64::INFINITY, |left| {
        (left + life.extension.value()).max(0.0)
    })
}

/// The devices of a part, one after the other, over a part of the horizon.
fn add_spell(
    part: &Part,
    (from, until): (f64, f64),
    devices: f64,
    (horizon, groups): (f64, &[Vec<OptionTotals>]),
    inputs: &Inputs,
    stays: &mut Vec<Stay>,
) {
    let life = part.totals.life.years.value();
    let life_inputs = part.totals.life_inputs(part.inputs);
    let warranty = part.totals.warranty.value();
    let handed_down = part.handed_share.map_or(0.0, |share| share.value());
    let mut add = |length: (f64, f64),
                   life: f64,
                   (of, life_inputs, warranty): (&OptionInputs, &LifeInputs, f64),
                   handed_down: f64| {
        let (from, until) = length;
        // No spare is handed down: nobody has used it.
        let with_spares = of
            .spares
            .as_ref()
            .map_or(1.0, |spares| spares.in_all().value());
        for cycle in cycles(&Years::of(life), &Years::of(until - from)) {
            let end = from + cycle.end.value();
            stays.push(Stay {
                devices: devices * with_spares,
                from: from + cycle.start.value(),
                until: end,
                age: life_inputs.age_at_purchase.value(),
                warranty,
                updates: updates(life_inputs),
                is_of_fleet: false,
                leaves: cycle.complete || end < horizon - SLACK,
                handed_down: handed_down / with_spares,
            });
        }
    };
    let is_followed = part.totals.succeeded_after.is_some() && life < until - from - SLACK;
    let own = (part.inputs, life_inputs, warranty);
    if !is_followed {
        add((from, until), life, own, handed_down);
        return;
    }
    let ends = from + life;
    add((from, ends), life, own, handed_down);
    if let Some((next, years, warranty)) = successor(part, inputs, groups) {
        add((ends, until), years, (next, &next.life, warranty), 0.0);
    }
}

/// What follows a kept device: its inputs, its life and its warranty.
fn successor<'a>(
    part: &Part<'a>,
    inputs: &'a Inputs,
    groups: &[Vec<OptionTotals>],
) -> Option<(&'a OptionInputs, f64, f64)> {
    match part.inputs.fallback.as_ref()? {
        Fallback::Option(next) => {
            let totals = &groups[part.place.0][*next];
            let option = &inputs.groups[part.place.0].options[*next];
            Some((option, totals.life.years.value(), totals.warranty.value()))
        }
        Fallback::Typical(device) => {
            let life = service_life(&device.life).years.value();
            let warranty = warranty_length(&device.warranty).value();
            Some((device, life, warranty))
        }
    }
}
