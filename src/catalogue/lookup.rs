//! The few functions by which the tables are read.

use super::class::DeviceClass;
use super::class_defaults::ClassDefaults;
use super::data;
use super::device::Device;
use super::need::NeedProfile;
use super::part::Part;
use super::place::Place;
use super::source::{Reference, Source};

/// The month in which the tables were last gone through, `YYYY-MM`.
pub const DATA_VINTAGE: &str = "2026-11";

/// The device with this id, typical ones of every age among them.
#[must_use]
pub fn device(id: &str) -> Option<&'static Device> {
    let mut all = devices().iter().chain(data::typical_of_age::all());
    all.find(|device| device.id == id)
}

/// Every device that can be had new or refurbished, grouped by class in the order of [`DeviceClass::ALL`].
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

/// The typical device of a class that has been in use for so many years, of which nothing else is
/// known: the new one, or the nearest of those that are 2, 4, 6 and 8 years old, the older where two
/// are as near. Its footprint and its electricity are those of the class, and what it is worth comes
/// from the price of a new one.
///
/// ```
/// # use refurb_or_new::catalogue::{DeviceClass, typical_of_age};
/// let of_age = |years| typical_of_age(DeviceClass::Laptop, years).id;
/// assert_eq!([0.0, 0.9, 1.0, 2.9].map(of_age), [
///     "laptop-typical-new", "laptop-typical-new", "laptop-typical-2", "laptop-typical-2",
/// ]);
/// assert_eq!([3.0, 6.5, 12.0].map(of_age), [
///     "laptop-typical-4", "laptop-typical-6", "laptop-typical-8",
/// ]);
/// ```
#[must_use]
pub fn typical_of_age(class: DeviceClass, age_years: f64) -> &'static Device {
    let ages = data::typical_of_age::AGES;
    // Every age lies a year from the next boundary.
    let boundary = |age: u16| f64::from(age) - 1.0;
    let in_use = ages.iter().filter(|age| boundary(**age) <= age_years);
    match in_use.count() {
        0 => typical_device(class, true),
        steps => &data::typical_of_age::all()[class as usize * ages.len() + steps - 1],
    }
}

/// How many years a typical device has been in use, of those that [`typical_of_age`] adds.
#[must_use]
pub fn years_in_use(device: &Device) -> Option<u16> {
    let mut all = data::typical_of_age::all().iter();
    let index = all.position(|typical| typical.id == device.id)?;
    let ages = data::typical_of_age::AGES;
    Some(ages[index % ages.len()])
}

/// Whether a device stands for its class, and so is as old as what is bought of it.
#[must_use]
pub fn is_typical(device: &Device) -> bool {
    let is_it = |new| typical_device(device.class, new).id == device.id;
    is_it(true) || is_it(false) || years_in_use(device).is_some()
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

/// Where a source can be looked up. The texts are no part of it, so that a page that shows its first
/// answer need not have them.
#[must_use]
pub fn reference(source: &Source) -> Reference {
    let mut all = data::sources::REFERENCES.iter();
    let found = all.find(|(id, _)| *id == source.id);
    found.map_or(data::sources::UNLISTED, |(_, reference)| *reference)
}
