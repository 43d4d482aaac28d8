//! What stands in for a model of a class.

use super::class::DeviceClass;
use super::evidence::Evidence;
use super::figure::Figure;
use super::source::Source;

/// Failures a year by age, as shares of the devices in use (0.15: 15 of 100 fail in that year).
/// Index 0 is the first year of age, index 7 the eighth; older devices take the eighth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FailureCurve {
    /// The name used in exports.
    pub id: &'static str,
    /// The optimistic curve.
    pub low: [f64; 8],
    /// The mean of the two others.
    pub likely: [f64; 8],
    /// The pessimistic curve.
    pub high: [f64; 8],
    /// The first year, with its range.
    pub first_year: Figure,
    /// How well each year of `low` is supported.
    pub low_evidence: [Evidence; 8],
    /// How well each year of `high` is supported.
    pub high_evidence: [Evidence; 8],
    /// Where the years of `low` that are not proposals come from.
    pub low_source: &'static Source,
    /// Where the years of `high` that are not proposals come from.
    pub high_source: &'static Source,
}

/// What stands in for a model of this class when it states nothing itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassDefaults {
    /// The class.
    pub class: DeviceClass,
    /// Carbon of everything outside use, kg CO2e per device.
    pub embodied_kg: Figure,
    /// Electricity a year, kWh.
    pub yearly_kwh: Figure,
    /// Planned years of use, bought new.
    pub lifetime_new_years: Figure,
    /// Planned years of use, bought refurbished.
    pub lifetime_refurbished_years: Figure,
    /// Age when bought refurbished, years.
    pub age_at_purchase_years: Figure,
    /// Whether it has a battery that wears out.
    pub has_battery: bool,
    /// Warranty that comes with a new one, months.
    pub warranty_new_months: Figure,
    /// Warranty that comes with a refurbished one, months.
    pub warranty_refurbished_months: Figure,
    /// IT time to set one up, hours.
    pub setup_hours: Figure,
    /// Years until a new battery is replaced; 0 without a battery.
    pub battery_life_new_years: Figure,
    /// Years until a used battery is replaced; 0 without a battery.
    pub battery_life_used_years: Figure,
    /// A replacement battery with fitting, SEK excluding VAT; 0 without a battery.
    pub battery_price_sek: Figure,
    /// Carbon of a replacement battery, kg CO2e; 0 without a battery.
    pub battery_kg: Figure,
    /// One repair outside warranty, SEK excluding VAT.
    pub repair_price_sek: Figure,
    /// Damaged by accident a year where pupils use them, as a share of those in use.
    pub accidents_pupils: Figure,
    /// The same where staff use them.
    pub accidents_staff: Figure,
    /// Lost or stolen a year where pupils use them, as a share of those in use.
    pub loss_pupils: Figure,
    /// The same where staff use them.
    pub loss_staff: Figure,
    /// Example price new, SEK excluding VAT.
    pub new_price_sek: Figure,
    /// Example price refurbished, SEK excluding VAT.
    pub refurbished_price_sek: Figure,
    /// Failures by age.
    pub failure: &'static FailureCurve,
    /// Everything outside use according to the ADEME/NegaOctet factors, kg CO2e per device.
    pub negaoctet_kg: Option<Figure>,
    /// Everything outside use according to IVL, kg CO2e per device.
    pub ivl_kg: Option<Figure>,
}
