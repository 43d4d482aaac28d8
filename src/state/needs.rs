//! What people can need who use devices of a class.

use crate::catalogue::{self, Device, DeviceClass, NeedProfile};
use crate::scenario::{Group, Identified, Need};

/// Whether devices of a class can meet a need.
pub fn fits(need: &Need, class: DeviceClass) -> bool {
    let profile = need.profile.as_deref().and_then(catalogue::need_profile);
    match profile {
        Some(profile) => profile.fits(class),
        None => asks_for_what_it_has(need, catalogue::typical_device(class, true)),
    }
}

/// Whether a device says of everything that is asked for how much of it it has.
fn asks_for_what_it_has(need: &Need, device: &Device) -> bool {
    let asked = [
        (need.cpu_mark, device.cpu_mark),
        (need.memory_gb, device.memory_gb),
        (need.storage_gb, device.storage_gb),
        (need.screen_inches, device.screen_inches),
        (need.battery_hours, device.battery_hours),
    ];
    let is_asked = |need: Option<f64>| need.is_some_and(|need| need > 0.0);
    asked.iter().any(|(need, _)| is_asked(*need))
        && asked
            .iter()
            .all(|(need, has)| !is_asked(*need) || has.is_some_and(|has| Some(has) > *need))
}

/// The needs that are offered to a group whose gaps are filled: those that all its devices can meet,
/// or any of them where no need is for all, and the one it has.
pub fn offered_to(group: &Group) -> impl Iterator<Item = &'static NeedProfile> {
    let classes = group.options.iter().filter_map(Identified::of);
    let classes: Vec<DeviceClass> = classes.map(|identified| identified.class).collect();
    let chosen = group.need.profile.clone();
    let is_for_all = |classes: &[DeviceClass], profile: &NeedProfile| {
        classes.iter().all(|class| profile.fits(*class))
    };
    let mut all = catalogue::need_profiles().iter();
    let is_any_for_all = all.any(|profile| is_for_all(&classes, profile));
    catalogue::need_profiles().iter().filter(move |profile| {
        let is_chosen = chosen.as_deref() == Some(profile.id);
        let is_for_any = || classes.iter().any(|class| profile.fits(*class));
        is_chosen || is_for_all(&classes, profile) || !is_any_for_all && is_for_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;

    #[test]
    fn only_needs_that_all_devices_of_a_group_can_meet_are_offered() {
        let offered = |group: &Group| -> Vec<&str> { offered_to(group).map(|of| of.id).collect() };
        let mut phones = PresetId::Phones.scenario().groups.remove(0);
        assert_eq!(offered(&phones), ["phone-apps"]);
        let laptops = PresetId::SchoolLaptops.scenario().groups.remove(0);
        assert!(!offered(&laptops).contains(&"phone-apps"));
        assert!(offered(&laptops).contains(&"office"));
        // Nothing suits both.
        phones.options.extend(laptops.options);
        assert!(offered(&phones).contains(&"phone-apps"));
        assert!(offered(&phones).contains(&"office"));
        assert!(!offered(&phones).contains(&"tablet-apps"));
    }
}
