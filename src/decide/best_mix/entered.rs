//! The mix that was entered, in whole devices.

use crate::scenario::{DeviceOption, Group, Scenario};

/// Devices by group and option.
pub fn entered_mix(scenario: &Scenario) -> Vec<Vec<u32>> {
    scenario.groups.iter().map(whole_devices).collect()
}

/// The devices of each option as whole ones: rounded down, and what is missing to the number of the
/// group given to those that lost most.
fn whole_devices(group: &Group) -> Vec<u32> {
    let exact = |option: &DeviceOption| {
        // A hair below a whole number is rounding.
        f64::from(group.count) * option.share_percent / 100.0 + 1e-9
    };
    let mut devices: Vec<u32> = group
        .options
        .iter()
        .map(|option| exact(option) as u32)
        .collect();
    let lost = |index: usize, devices: u32| exact(&group.options[index]) - f64::from(devices);
    while devices.iter().sum::<u32>() < group.count {
        let mut most: Option<usize> = None;
        for index in 0..devices.len() {
            let is_more = |other: usize| lost(index, devices[index]) > lost(other, devices[other]);
            if most.is_none_or(is_more) {
                most = Some(index);
            }
        }
        match most {
            Some(index) => devices[index] += 1,
            None => break,
        }
    }
    devices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;

    #[test]
    fn shares_that_are_no_whole_devices_are_rounded_to_as_many_as_there_are() {
        let mut scenario = PresetId::SchoolLaptops.scenario();
        scenario.groups.truncate(1);
        scenario.groups[0].count = 10;
        scenario.groups[0].options[0].share_percent = 33.0;
        scenario.groups[0].options[1].share_percent = 67.0;
        // 3.3 and 6.7 devices: the second one loses more by being rounded down.
        assert_eq!(entered_mix(&scenario), [[3, 7]]);
    }
}
