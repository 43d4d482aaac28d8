//! What is known beforehand: devices, classes of device, places, needs and default figures.
//!
//! Everything here is a constant table compiled in, every figure with where it comes from. The
//! engine reads these tables through the few functions at the end of this file; it never has to
//! know how they are laid out.
//!
//! Units are in the field names: `_kg` is kg CO2e unless it says otherwise, `_kwh` is kilowatt
//! hours, `_sek` is Swedish kronor excluding VAT, `_share` is a share between 0 and 1.
//!
//! The tables in [`data`] are a database under the Open Database License 1.0, apart from the
//! licence of the code; `data/LICENSE` says so and names the databases they derive from.

pub mod data;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use data::{currency, defaults, equivalences, sources};

/// The month in which the tables were last gone through, `YYYY-MM`.
pub const DATA_VINTAGE: &str = "2026-11";

/// A kind of device. Class figures stand in for whatever a single model does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceClass {
    /// Windows, macOS or Linux laptop.
    Laptop,
    /// ChromeOS laptop.
    Chromebook,
    /// Desktop of about one litre ("micro", "tiny", "mini").
    DesktopMicro,
    /// Small form factor desktop.
    DesktopSmall,
    /// Tower desktop or workstation.
    DesktopTower,
    /// Desktop built into its screen.
    AllInOne,
    /// Separate screen.
    Monitor,
    /// Tablet, with or without a keyboard cover.
    Tablet,
    /// Smartphone.
    Phone,
    /// Rack or tower server.
    Server,
}

impl Serialize for DeviceClass {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for DeviceClass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        DeviceClass::from_id(&id).ok_or_else(|| D::Error::custom("no class"))
    }
}

impl DeviceClass {
    /// Every class, in the order in which tables and lists show them.
    pub const ALL: [Self; 10] = [
        Self::Laptop,
        Self::Chromebook,
        Self::DesktopMicro,
        Self::DesktopSmall,
        Self::DesktopTower,
        Self::AllInOne,
        Self::Monitor,
        Self::Tablet,
        Self::Phone,
        Self::Server,
    ];

    /// The name used in saved scenarios; never translated, never changed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Laptop => "laptop",
            Self::Chromebook => "chromebook",
            Self::DesktopMicro => "desktop-micro",
            Self::DesktopSmall => "desktop-small",
            Self::DesktopTower => "desktop-tower",
            Self::AllInOne => "all-in-one",
            Self::Monitor => "monitor",
            Self::Tablet => "tablet",
            Self::Phone => "phone",
            Self::Server => "server",
        }
    }

    /// The class with this [`id`](Self::id), if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }
}

/// How well a figure is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Read in the named source.
    Source,
    /// Worked out from figures read in the named source.
    Calculated,
    /// A proposal of ours, to be replaced by the reader's own figure. Shown as "example", never
    /// as "source".
    Proposal,
}

impl Evidence {
    /// The name used in exports: `source`, `calculated` or `example`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Calculated => "calculated",
            Self::Proposal => "example",
        }
    }
}

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Short name, unique among [`sources::ALL`].
    pub id: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The year it was published, or was read when it carries no date.
    pub year: u16,
    /// Where it can be read; always `https`.
    pub url: &'static str,
    /// The licence stated there; empty when none is.
    pub licence: &'static str,
}

/// A figure with its plausible range and where it comes from. The unit is that of the field or
/// constant that holds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The lowest plausible value.
    pub low: f64,
    /// The value used unless something else is entered.
    pub likely: f64,
    /// The highest plausible value.
    pub high: f64,
    /// How well `likely` is supported.
    pub evidence: Evidence,
    /// Where `likely` comes from; the model's own description for a proposal.
    pub source: &'static Source,
}

impl Figure {
    /// A figure whose likely value was read in `source`.
    #[must_use]
    pub const fn source(low: f64, likely: f64, high: f64, source: &'static Source) -> Self {
        Self {
            low,
            likely,
            high,
            evidence: Evidence::Source,
            source,
        }
    }

    /// A figure worked out from what `source` says.
    #[must_use]
    pub const fn calculated(low: f64, likely: f64, high: f64, source: &'static Source) -> Self {
        Self {
            low,
            likely,
            high,
            evidence: Evidence::Calculated,
            source,
        }
    }

    /// An example of ours, to be replaced by the reader's own figure.
    #[must_use]
    pub const fn proposal(low: f64, likely: f64, high: f64) -> Self {
        Self {
            low,
            likely,
            high,
            evidence: Evidence::Proposal,
            source: &sources::OURS,
        }
    }

    /// A figure read in `source` that has no range of its own.
    #[must_use]
    pub const fn exact(value: f64, source: &'static Source) -> Self {
        Self::source(value, value, value, source)
    }
}

/// A label that a purchasing requirement can ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certificate {
    /// Energy Star.
    #[default]
    EnergyStar,
    /// TCO Certified.
    TcoCertified,
    /// EPEAT, lowest level.
    EpeatBronze,
    /// EPEAT, middle level.
    EpeatSilver,
    /// EPEAT, highest level.
    EpeatGold,
}

impl Certificate {
    /// Every certificate, in the order in which lists show them.
    pub const ALL: [Self; 5] = [
        Self::EnergyStar,
        Self::TcoCertified,
        Self::EpeatBronze,
        Self::EpeatSilver,
        Self::EpeatGold,
    ];

    /// The name used in saved scenarios.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::EnergyStar => "energy-star",
            Self::TcoCertified => "tco-certified",
            Self::EpeatBronze => "epeat-bronze",
            Self::EpeatSilver => "epeat-silver",
            Self::EpeatGold => "epeat-gold",
        }
    }

    /// The certificate with this [`id`](Self::id), if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|certificate| certificate.id() == id)
    }

    /// Whether holding this certificate also meets a demand for `asked`: the EPEAT levels are
    /// nested, the others stand for themselves.
    #[must_use]
    pub const fn meets(self, asked: Self) -> bool {
        match asked {
            Self::EnergyStar => matches!(self, Self::EnergyStar),
            Self::TcoCertified => matches!(self, Self::TcoCertified),
            Self::EpeatBronze => {
                matches!(
                    self,
                    Self::EpeatBronze | Self::EpeatSilver | Self::EpeatGold
                )
            }
            Self::EpeatSilver => matches!(self, Self::EpeatSilver | Self::EpeatGold),
            Self::EpeatGold => matches!(self, Self::EpeatGold),
        }
    }
}

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

/// A country, or the European Union as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Two letters, `SE`, `EU`, `UK` …; see [`place`] for accepted aliases.
    pub id: &'static str,
    /// The calendar year of `grid`.
    pub grid_year: u16,
    /// Carbon of electricity, g CO2e per kWh generated.
    pub grid: Figure,
    /// Electricity for organisations, EUR per kWh excluding VAT.
    pub electricity_eur_per_kwh: Figure,
    /// Three-letter currency code.
    pub currency: &'static str,
}

/// What a kind of work uses today, not what the label on the box says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NeedProfile {
    /// The name used in saved scenarios.
    pub id: &'static str,
    /// Processor score in use (PassMark CPU Mark class).
    pub cpu_mark: Figure,
    /// Memory in use, GB.
    pub memory_gb: Figure,
    /// Storage in use, GB.
    pub storage_gb: Figure,
}

impl NeedProfile {
    /// Whether it is one of pupils; the others are of staff.
    pub fn is_of_pupils(&self) -> bool {
        self.id.starts_with("pupil-")
    }
}

/// A part that is replaced in repair, upgrade or refurbishing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The name used in saved scenarios.
    pub id: &'static str,
    /// Carbon of one new part, kg CO2e.
    pub kg: Figure,
    /// Example price of the part with fitting, SEK excluding VAT.
    pub price_sek: Option<Figure>,
}

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
    sources::ALL.iter().copied().find(|source| source.id == id)
}

pub use data::residual::{RESIDUAL, RESIDUAL_EVIDENCE, RESIDUAL_SOURCE, RESIDUAL_YEARLY_FALL};

#[cfg(test)]
mod tests;
