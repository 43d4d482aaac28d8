//! What kind of device a group is equipped with, and what its people need of it.

use super::device::{choose_device, class_of};
use super::needs::fits;
use super::shares::sourcing_of;
use super::sourcing::{choose, giver_word, possible_givers, receive_from};
use crate::catalogue::{self, DeviceClass};
use crate::scenario::{Cell, Offer, Scenario, Sourcing, usual_need};

/// Equips a group with devices of a class: every option that has another gets a typical one, had the
/// same way, and the need is one that such devices meet.
pub fn choose_kind(scenario: &mut Scenario, group: usize, class: DeviceClass) -> Option<()> {
    for option in 0..scenario.groups.get(group)?.options.len() {
        let entered = &scenario.groups[group].options[option];
        if class_of(scenario, entered) != Some(class) {
            equip(scenario, (group, option), class)?;
        }
    }
    let need = &mut scenario.groups.get_mut(group)?.need;
    if !fits(need, class) {
        *need = usual_need(need, class);
    }
    Some(())
}

fn equip(scenario: &mut Scenario, cell: Cell, class: DeviceClass) -> Option<()> {
    let entered = scenario.option(cell)?;
    if sourcing_of(entered) == Sourcing::HandedDown {
        let giver = possible_givers(scenario, cell.0).into_iter().find(|giver| {
            let giver = scenario.option(*giver);
            giver.and_then(|giver| class_of(scenario, giver)) == Some(class)
        });
        match giver {
            Some(giver) => return receive_from(scenario, cell, &giver_word(giver)),
            None => choose(scenario, cell, Sourcing::Refurbished)?,
        }
    }
    let option = scenario.option_mut(cell)?;
    let typical = catalogue::typical_device(class, sourcing_of(option) == Sourcing::New);
    choose_device(option, typical.id)?;
    // Of the offer only what the supplier promises for any device is kept.
    let offer = &option.offer;
    option.offer = Offer {
        certified_wipe: offer.certified_wipe,
        social_terms: offer.social_terms,
        take_back: offer.take_back,
        ..Offer::default()
    };
    Some(())
}

#[cfg(test)]
#[path = "kind_tests.rs"]
mod tests;
