//! Which device an option is about.

use crate::catalogue::{self, Device, DeviceClass, Figure, defaults};
use crate::scenario::format::{Cohort, DeviceOption, Group, Specification};

/// A device as far as it could be identified.
#[derive(Clone, Copy, Debug)]
pub struct Identified {
    pub class: DeviceClass,
    pub device: Option<&'static Device>,
}

impl Identified {
    /// The device of an option; `None` when it names neither a known device nor a class.
    pub fn of(option: &DeviceOption) -> Option<Self> {
        Self::named(option.device.as_deref(), &option.specification)
    }

    /// The same of devices that are in use today.
    pub fn of_cohort(cohort: &Cohort) -> Option<Self> {
        Self::named(cohort.device.as_deref(), &cohort.specification)
    }

    fn named(device: Option<&str>, specification: &Specification) -> Option<Self> {
        let device = device.and_then(catalogue::device);
        let class = specification.class.or(device.map(|device| device.class))?;
        Some(Self { class, device })
    }

    /// For how many years from its launch it gets security updates, where no end is announced.
    pub fn update_years(&self) -> Option<&'static Figure> {
        match (self.device, self.class) {
            (Some(device), _) => device.update_years,
            // Each model in the catalogue has a date; one that is not is as old as it is said to be.
            (None, DeviceClass::Chromebook) => Some(&defaults::CHROMEBOOK_UPDATE_YEARS),
            (None, class) => catalogue::typical_device(class, true).update_years,
        }
    }
}

/// Whether devices of a class are used by pupils in a group: where its need is one of pupils. Where no
/// need of the catalogue is chosen, Chromebooks and tablets are, because schools buy most of them.
pub fn is_used_by_pupils(group: &Group, class: DeviceClass) -> bool {
    let profile = group.need.profile.as_deref();
    match profile.and_then(catalogue::need_profile) {
        Some(profile) => profile.is_of_pupils(),
        None => matches!(class, DeviceClass::Chromebook | DeviceClass::Tablet),
    }
}

/// How many of the devices of a group are used again by others, where nothing is stated. It depends
/// on who has used them.
pub fn reuse_share(group: &Group, class: DeviceClass) -> &'static Figure {
    if is_used_by_pupils(group, class) {
        &defaults::REUSE_SHARE_PUPILS
    } else {
        &defaults::REUSE_SHARE_STAFF
    }
}
