//! Which device an option has, and what was entered about it.

use crate::catalogue::{self, DeviceClass};
use crate::scenario::{
    DeviceOption, Group, Identified, Offer, Scenario, Specification, with_device_of_giver,
};

/// The class of an option's device; of one that is handed down, the giver's.
pub fn class_of(scenario: &Scenario, option: &DeviceOption) -> Option<DeviceClass> {
    let (filled, _) = with_device_of_giver(scenario, option);
    Identified::of(&filled).map(|identified| identified.class)
}

/// The class of all devices of a group that are known, as in the scenario that
/// [`Valid::filled`](crate::scenario::Valid::filled) gives; `None` where they are of several.
pub fn kind_of(group: &Group) -> Option<DeviceClass> {
    let mut classes = group.options.iter().filter_map(Identified::of);
    let first = classes.next()?.class;
    classes.all(|other| other.class == first).then_some(first)
}

/// The class to which a further option of a group belongs: that of the first one.
pub fn usual_class(scenario: &Scenario, group: &Group) -> DeviceClass {
    let mut classes = group.options.iter();
    let class = classes.find_map(|option| class_of(scenario, option));
    class.unwrap_or(DeviceClass::Laptop)
}

/// Gives an option another device: one of the catalogue by its id, or one that the catalogue does not
/// have by its class.
pub fn choose_device(option: &mut DeviceOption, word: &str) -> Option<()> {
    let device = catalogue::device(word);
    let class = DeviceClass::from_id(word);
    if device.is_none() && class.is_none() {
        return None;
    }
    option.device = device.map(|device| device.id.to_owned());
    // What was entered about the former device does not hold for this one.
    option.specification = Specification {
        class: class.filter(|_| device.is_none()),
        ..Specification::default()
    };
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
