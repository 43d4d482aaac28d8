//! Models.

use super::super::Certificate::EnergyStar;
use super::super::{Device, DeviceClass, Evidence};
use super::sources::{BOAVIZTA, WINDOWS_11_REQUIREMENTS};

/// Grouped by class in the order of [`DeviceClass::ALL`].
pub static DEVICES: &[Device] = &[Device {
    id: "dell-latitude-5400",
    name: "Dell Latitude 5400",
    class: DeviceClass::Laptop,
    released: 2019,
    cpu_mark: Some(5_890.0),
    memory_gb: Some(8.0),
    storage_gb: Some(256.0),
    screen_inches: Some(14.0),
    battery_hours: Some(9.0),
    updates_until: None,
    updates_evidence: Evidence::Source,
    updates_source: &WINDOWS_11_REQUIREMENTS,
    embodied_kg: Some(269.01),
    yearly_kwh: Some(22.07),
    footprint_error_share: Some(0.2063),
    footprint_source: &BOAVIZTA,
    footprint_row: Some(205),
    new_price_sek: None,
    refurbished_price_sek: Some(3_400.0),
    new_certificates: &[EnergyStar],
}];
