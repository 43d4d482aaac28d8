//! Scenarios to start from: a few fleets with example figures, and calculations that others have
//! published, with the inputs they published.
//!
//! A preset states as little as it can. What it leaves out comes from the catalogue and is shown as
//! an example there.

mod cases;
mod fleets;

pub use cases::{FigureKind, PublishedCase, PublishedFigure, Today};

use crate::scenario::{DeviceOption, Group, Need, Offer, SCHEMA, Scenario, Sourcing};

macro_rules! presets {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $scenario:path, $case:expr;)*) => {
        /// A scenario to start from.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PresetId {
            $($(#[$doc])* $variant,)*
        }

        impl PresetId {
            /// Every preset, in the order in which lists show them.
            pub const ALL: [PresetId; [$($id),*].len()] = [$(PresetId::$variant),*];

            /// The name used in saved scenarios; never translated, never changed.
            pub fn id(self) -> &'static str {
                match self {
                    $(PresetId::$variant => $id,)*
                }
            }

            /// The scenario itself.
            pub fn scenario(self) -> Scenario {
                let scenario = match self {
                    $(PresetId::$variant => $scenario(),)*
                };
                Scenario {
                    schema: SCHEMA,
                    preset: Some(self.id().to_owned()),
                    ..scenario
                }
            }

            /// What was published, for the presets that recalculate a publication.
            pub fn case(self) -> Option<&'static PublishedCase> {
                match self {
                    $(PresetId::$variant => $case,)*
                }
            }
        }
    };
}

presets! {
    /// 300 pupils who need a Windows laptop.
    SchoolLaptops = "school-laptops", fleets::school_laptops, None;
    /// 400 pupils who work in a browser.
    Chromebooks = "chromebooks", fleets::chromebooks, None;
    /// 250 office workers.
    StaffLaptops = "staff-laptops", fleets::staff_laptops, None;
    /// 120 desks with a small desktop and a monitor.
    DesktopsWithMonitors = "desktops-with-monitors", fleets::desktops_with_monitors, None;
    /// 150 tablets for the youngest.
    Tablets = "tablets", fleets::tablets, None;
    /// 200 work phones.
    Phones = "phones", fleets::phones, None;
    /// A municipality with many kinds of device.
    MixedFleet = "mixed-fleet", fleets::mixed_fleet, None;
    /// Demanding work, for which new workstations cost less.
    NewWins = "new-wins", fleets::new_wins, None;
    /// Sør-Varanger's yearly purchase, published by DFØ.
    SorVaranger = "sor-varanger", cases::sor_varanger, Some(&cases::SOR_VARANGER);
    /// Eskilstuna's computers for schools and care.
    Eskilstuna = "eskilstuna", cases::eskilstuna, Some(&cases::ESKILSTUNA);
    /// Gällivare's computers.
    Gallivare = "gallivare", cases::gallivare, Some(&cases::GALLIVARE);
    /// One laptop by its manufacturer's report.
    Latitude5400 = "latitude-5400", cases::latitude_5400, Some(&cases::LATITUDE_5400);
    /// The same laptop used for three, four and six years.
    TcoLifetime = "tco-lifetime", cases::tco_lifetime, Some(&cases::TCO_LIFETIME);
    /// A laptop by the French public factors.
    ImpactCo2Laptop = "impact-co2-laptop", cases::impact_co2_laptop, Some(&cases::IMPACT_CO2_LAPTOP);
    /// A worked example of unequal lives.
    NewVersusRefurbished = "new-versus-refurbished",
        cases::new_versus_refurbished, Some(&cases::NEW_VERSUS_REFURBISHED);
}

impl PresetId {
    /// The preset with this [`id`](Self::id), if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.id() == id)
    }
}

fn group(id: &str, count: u32, need: Need, options: Vec<DeviceOption>) -> Group {
    Group {
        id: id.to_owned(),
        name: None,
        count,
        need,
        options,
    }
}

fn profile(id: &str) -> Need {
    Need {
        profile: Some(id.to_owned()),
        ..Need::default()
    }
}

fn new(device: &str, share_percent: f64, offer: Offer) -> DeviceOption {
    DeviceOption {
        id: "new".to_owned(),
        sourcing: Some(Sourcing::New),
        device: Some(device.to_owned()),
        offer,
        share_percent,
        ..DeviceOption::default()
    }
}

fn refurbished(device: &str, share_percent: f64, offer: Offer) -> DeviceOption {
    DeviceOption {
        id: "refurbished".to_owned(),
        sourcing: Some(Sourcing::Refurbished),
        ..new(device, share_percent, offer)
    }
}
