//! Which device an option has, and what was entered about it.

use crate::catalogue;
use crate::scenario::{DeviceOption, Offer};

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

/// What was entered about the battery of one device does not hold for another.
pub fn forget_battery(offer: &mut Offer) {
    offer.new_battery = None;
    offer.battery_health_percent = None;
    offer.battery_life_years = None;
}
