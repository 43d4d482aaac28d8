//! Groups and options that are added, as they begin.

use super::device::usual_class;
use super::shares::{divide, sourcing_of};
use super::sourcing::{self, possible_givers};
use crate::catalogue::DeviceClass;
use crate::scenario::{
    LONGEST_LIST, Scenario, Sourcing, new_group, typical_option, unused_id, usual_need,
};

/// A further option of the class the group has, at first without a share.
pub(super) fn add_option(scenario: &mut Scenario, at: usize, sourcing: Sourcing) -> Option<()> {
    let group = scenario.groups.get(at)?;
    let class = usual_class(scenario, group);
    let id = unused_id("option", group.options.iter().map(|option| &*option.id));
    if sourcing == Sourcing::HandedDown && possible_givers(scenario, at).is_empty() {
        add_giver(scenario, at, class);
    }
    // Of what is handed down the device is the giver's, which is found below.
    let had = match sourcing {
        Sourcing::HandedDown => Sourcing::Refurbished,
        other => other,
    };
    let options = &mut scenario.groups.get_mut(at)?.options;
    options.push(typical_option(class, had, &id, 0.0));
    let option = options.len() - 1;
    if had != sourcing {
        sourcing::choose(scenario, (at, option), sourcing)?;
    }
    Some(())
}

/// Adds a group as large as one that is to receive, which buys new devices of a class and can hand
/// them down.
fn add_giver(scenario: &mut Scenario, receiver: usize, class: DeviceClass) {
    let mut giver = new_group(scenario, class);
    let usual = usual_need(&giver.need, class);
    giver.need = match usual.profile {
        Some(_) => usual,
        None => scenario.groups[receiver].need.clone(),
    };
    giver.set_count(scenario.groups[receiver].count, &scenario.organisations);
    divide(&mut giver, 0.0);
    scenario.groups.push(giver);
}

/// Adds an option that is had in a way to every group that has none.
pub(super) fn add_what_is_lacking(scenario: &mut Scenario, sourcing: Sourcing) -> Option<()> {
    for at in 0..scenario.groups.len() {
        let group = &scenario.groups[at];
        let is_had = |option| sourcing_of(option) == sourcing;
        let is_full = group.options.len() >= LONGEST_LIST;
        if !is_full && !group.options.iter().any(is_had) {
            add_option(scenario, at, sourcing)?;
        }
    }
    Some(())
}
