//! The few functions by which the tables are read.

use super::class::DeviceClass;
use super::class_defaults::ClassDefaults;
use super::data;
use super::device::Device;
use super::need::NeedProfile;
use super::part::Part;
use super::place::Place;
use super::source::Source;

/// The month in which the tables were last gone through, `YYYY-MM`.
pub const DATA_VINTAGE: &str = "2026-11";

/// The device with this id.
#[must_use]
pub fn device(id: &str) -> Option<&'static Device> {
    devices().iter().find(|device| device.id == id)
}

/// Every device, grouped by class in the order of [`DeviceClass::ALL`].
#[must_use]
pub fn devices() -> &'static [Device] {
    data::devices::all()
}

/// The typical device of a class, new or three years old, for those who have no model yet. Its
/// footprint is the class median.
#[must_use]
pub fn typical_device(class: DeviceClass, new: bool) -> &'static Device {
    let of_class = || devices().iter().filter(move |device| device.class == class);
    let found = if new {
        of_class().next()
    } else {
        of_class().nth(1)
    };
    // Unreachable: a test holds every class to its two typical devices.
    found.unwrap_or(&devices()[0])
}

/// Whether a device stands for its class, and so is as old as what is bought of it.
#[must_use]
pub fn is_typical(device: &Device) -> bool {
    let is_it = |new| typical_device(device.class, new).id == device.id;
    is_it(true) || is_it(false)
}

/// The defaults of a class.
#[must_use]
pub fn class_defaults(class: DeviceClass) -> &'static ClassDefaults {
    &data::classes::CLASSES[class as usize]
}

/// The place with this two-letter id, capitals or not; `GB` is taken as `UK` and `EL` as `GR`.
#[must_use]
pub fn place(id: &str) -> Option<&'static Place> {
    let id = if id.eq_ignore_ascii_case("GB") {
        "UK"
    } else if id.eq_ignore_ascii_case("EL") {
        "GR"
    } else {
        id
    };
    data::places::PLACES
        .iter()
        .find(|place| place.id.eq_ignore_ascii_case(id))
}

/// Every place: Nordic countries first, then by code, the European Union last.
#[must_use]
pub fn places() -> &'static [Place] {
    data::places::PLACES
}

/// The need profile with this id.
#[must_use]
pub fn need_profile(id: &str) -> Option<&'static NeedProfile> {
    data::needs::NEED_PROFILES
        .iter()
        .find(|profile| profile.id == id)
}

/// Every need profile, lightest first.
#[must_use]
pub fn need_profiles() -> &'static [NeedProfile] {
    data::needs::NEED_PROFILES
}

/// The part with this id.
#[must_use]
pub fn part(id: &str) -> Option<&'static Part> {
    data::parts::PARTS.iter().find(|part| part.id == id)
}

/// Every part.
#[must_use]
pub fn parts() -> &'static [Part] {
    data::parts::PARTS
}

/// The source with this id.
#[must_use]
pub fn source(id: &str) -> Option<&'static Source> {
    data::sources::ALL
        .iter()
        .copied()
        .find(|source| source.id == id)
}
