//! One model.

use super::certificate::Certificate;
use super::class::DeviceClass;
use super::evidence::Evidence;
use super::figure::Figure;
use super::source::Source;

/// A model, or a typical device of its class.
///
/// Specification, prices and certificates are examples of ours ([`Evidence::Proposal`]): a model
/// is sold in many configurations, and an offer always overrides them. What the footprint fields
/// state is calculated from the manufacturer's report named in `footprint_source`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Device {
    /// The name used in saved scenarios, for example `dell-latitude-5400`.
    pub id: &'static str,
    /// The name people know it by.
    pub name: &'static str,
    /// Its class.
    pub class: DeviceClass,
    /// The calendar year it was first sold; where the report does not say, ours by its processor.
    pub released: u16,
    /// Processor score (PassMark CPU Mark class); `None` where it means nothing (monitors).
    pub cpu_mark: Option<f64>,
    /// Memory, GB.
    pub memory_gb: Option<f64>,
    /// Storage, GB.
    pub storage_gb: Option<f64>,
    /// Screen diagonal, inches; `None` without a screen of its own.
    pub screen_inches: Option<f64>,
    /// Hours on battery when new; `None` without a battery.
    pub battery_hours: Option<f64>,
    /// When security updates end, as a decimal year (2025.79 is mid-October 2025); `None` when no
    /// end has been announced or the device needs none.
    pub updates_until: Option<f64>,
    /// Where none has been announced: for how many years from its launch a model gets them.
    pub update_years: Option<&'static Figure>,
    /// How well `updates_until` is supported: a proposal is our estimate from the maker's habit.
    pub updates_evidence: Evidence,
    /// Where the end of updates comes from.
    pub updates_source: &'static Source,
    /// Carbon of everything outside use, kg CO2e, from the manufacturer's report; `None` when
    /// there is none that can be split, and the class median stands in.
    pub embodied_kg: Option<f64>,
    /// Electricity a year in the manufacturer's typical use, kWh; `None`: the class median.
    pub yearly_kwh: Option<f64>,
    /// The error the manufacturer states for the whole footprint, as a share of it; `None` when
    /// not stated. Like the other fields that only the checks of this table read, left out of what
    /// is shipped.
    #[cfg(not(target_arch = "wasm32"))]
    pub footprint_error_share: Option<f64>,
    /// The report, or the database that carries it.
    pub footprint_source: &'static Source,
    /// Line in Boavizta's file (the heading is line 1), to check the figures by.
    #[cfg(not(target_arch = "wasm32"))]
    pub footprint_row: Option<u16>,
    /// Example price new, SEK excluding VAT; `None`: no longer sold new.
    pub new_price_sek: Option<f64>,
    /// Example price refurbished, SEK excluding VAT; `None`: not commonly found refurbished.
    pub refurbished_price_sek: Option<f64>,
    /// Labels the model commonly held when sold new (examples: the registers decide).
    pub new_certificates: &'static [Certificate],
}
