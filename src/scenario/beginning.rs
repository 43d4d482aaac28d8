//! What is added to a scenario, as it begins.

use super::choices::Sourcing;
use super::format::{DeviceOption, Group, Need, Scenario};
use crate::catalogue::{self, DeviceClass, NeedProfile};

/// An id that none of those there has.
pub fn unused_id<'a>(stem: &str, used: impl Iterator<Item = &'a str>) -> String {
    let used: Vec<&str> = used.collect();
    let mut number = 1_u32;
    loop {
        let id = [stem, "-", &number.to_string()].concat();
        if !used.contains(&id.as_str()) {
            return id;
        }
        number += 1;
    }
}

/// The typical device of a class, new or some years old, as an option that is had in a way.
pub fn typical_option(
    class: DeviceClass,
    sourcing: Sourcing,
    id: &str,
    percent: f64,
) -> DeviceOption {
    let device = catalogue::typical_device(class, sourcing == Sourcing::New);
    DeviceOption {
        id: id.to_owned(),
        sourcing: Some(sourcing),
        device: Some(device.id.to_owned()),
        share_percent: percent,
        ..Default::default()
    }
}

/// A group of devices of a class, bought new or refurbished in equal parts.
pub fn new_group(scenario: &Scenario, class: DeviceClass) -> Group {
    Group {
        id: unused_id("group", scenario.groups.iter().map(|group| &*group.id)),
        count: 50,
        need: Need {
            profile: Some(USUAL.to_owned()),
            ..Default::default()
        },
        options: vec![
            typical_option(class, Sourcing::New, "new", 50.0),
            typical_option(class, Sourcing::Refurbished, "refurbished", 50.0),
        ],
        ..Default::default()
    }
}

/// The needs of people who use devices of a class.
fn needs_of(class: DeviceClass) -> impl Iterator<Item = &'static NeedProfile> {
    let needs = catalogue::need_profiles().iter();
    needs.filter(move |profile| profile.fits(class))
}

/// What staff need who are said nothing else of.
const USUAL: &str = "office";

/// The usual need of such people, of pupils where they are pupils. The catalogue has none of those who
/// look at a screen or use a server.
pub fn usual_need(before: &Need, class: DeviceClass) -> Need {
    let profile = before.profile.as_deref().and_then(catalogue::need_profile);
    let are_pupils = profile.is_some_and(NeedProfile::is_of_pupils);
    let is_alike = |profile: &&NeedProfile| profile.is_of_pupils() == are_pupils;
    let usual = needs_of(class).find(|profile| is_alike(profile) && profile.id == USUAL);
    let usual = usual.or_else(|| needs_of(class).find(is_alike));
    let usual = usual.or_else(|| needs_of(class).next());
    Need {
        profile: usual.map(|profile| profile.id.to_owned()),
        ..Need::default()
    }
}
