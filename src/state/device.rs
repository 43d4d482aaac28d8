//! Which device an option has, and what was entered about it.

use super::shares::sourcing_of;
use crate::catalogue::{self, DeviceClass};
use crate::scenario::{DeviceOption, Group, Need, Offer, Sourcing};

/// Gives an option another device of the catalogue.
pub fn choose_device(option: &mut DeviceOption, id: &str) -> Option<()> {
    catalogue::device(id)?;
    option.device = Some(id.to_owned());
    // What was entered about the former device does not hold for this one.
    option.specification = Default::default();
    let offer = &mut option.offer;
    offer.price = None;
    offer.tiers.clear();
    offer.pilot = Default::default();
    offer.upgrade = Default::default();
    offer.resale_value = None;
    forget_battery(offer);
    Some(())
}

/// Gives every option of a group a typical device of a kind, and the group a need that fits it.
pub fn choose_kind(group: &mut Group, class: DeviceClass) {
    for option in &mut group.options {
        let is_new = sourcing_of(option) == Sourcing::New;
        // One that is handed down is what its giver has.
        if sourcing_of(option) != Sourcing::HandedDown {
            // A typical device is in the catalogue.
            let _ = choose_device(option, catalogue::typical_device(class, is_new).id);
        }
    }
    let profile = match class {
        DeviceClass::Chromebook => Some("pupil-web"),
        DeviceClass::Tablet | DeviceClass::Phone | DeviceClass::Monitor | DeviceClass::Server => {
            None
        }
        _ => match group.need.profile.as_deref() {
            None | Some("pupil-web") => Some("office"),
            fitting => fitting,
        },
    };
    group.need = Need {
        profile: profile.map(str::to_owned),
        ..Need::default()
    };
}

/// What was entered about the battery of one device does not hold for another.
pub fn forget_battery(offer: &mut Offer) {
    offer.new_battery = None;
    offer.battery_health_percent = None;
    offer.battery_life_years = None;
}
