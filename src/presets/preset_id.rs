//! The presets by name.

use super::outline::Outline;
use super::published::PublishedCase;
use super::{cases, fleets, umea};
use crate::scenario::Scenario;

macro_rules! presets {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $outline:path, $case:expr;)*) => {
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
                let outline: &Outline = match self {
                    $(PresetId::$variant => &$outline,)*
                };
                outline.scenario(self.id())
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
    SchoolLaptops = "school-laptops", fleets::SCHOOL_LAPTOPS, None;
    /// 400 pupils who work in a browser.
    Chromebooks = "chromebooks", fleets::CHROMEBOOKS, None;
    /// 250 office workers.
    StaffLaptops = "staff-laptops", fleets::STAFF_LAPTOPS, None;
    /// 120 desks with a small desktop and a monitor.
    DesktopsWithMonitors = "desktops-with-monitors", fleets::DESKTOPS_WITH_MONITORS, None;
    /// 150 tablets for the youngest.
    Tablets = "tablets", fleets::TABLETS, None;
    /// 200 work phones.
    Phones = "phones", fleets::PHONES, None;
    /// A municipality with many kinds of device.
    MixedFleet = "mixed-fleet", fleets::MIXED_FLEET, None;
    /// Three municipalities that buy together.
    ThreeMunicipalities = "three-municipalities", fleets::THREE_MUNICIPALITIES, None;
    /// Demanding work, for which new workstations cost less.
    NewWins = "new-wins", fleets::NEW_WINS, None;
    /// Umeå's computers, used in three rounds.
    UmeaRounds = "umea-rounds", umea::ROUNDS, None;
    /// Umeå's policy: keep what there is.
    UmeaKeep = "umea-keep", umea::KEEP, None;
    /// A municipality whose devices are of five ages.
    FiveAges = "five-ages", fleets::FIVE_AGES, None;
    /// Sør-Varanger's yearly purchase, published by DFØ.
    SorVaranger = "sor-varanger", cases::SOR_VARANGER, Some(&cases::SOR_VARANGER_CASE);
    /// Eskilstuna's computers for schools and care.
    Eskilstuna = "eskilstuna", cases::ESKILSTUNA, Some(&cases::ESKILSTUNA_CASE);
    /// Gällivare's computers.
    Gallivare = "gallivare", cases::GALLIVARE, Some(&cases::GALLIVARE_CASE);
    /// One laptop by its manufacturer's report.
    Latitude5400 = "latitude-5400", cases::LATITUDE_5400, Some(&cases::LATITUDE_5400_CASE);
    /// The same laptop used for three, four and six years.
    TcoLifetime = "tco-lifetime", cases::TCO_LIFETIME, Some(&cases::TCO_LIFETIME_CASE);
    /// A laptop by the French public factors.
    ImpactCo2Laptop = "impact-co2-laptop", cases::IMPACT_CO2_LAPTOP, Some(&cases::IMPACT_CO2_LAPTOP_CASE);
    /// A worked example of unequal lives.
    NewVersusRefurbished = "new-versus-refurbished",
        cases::NEW_VERSUS_REFURBISHED, Some(&cases::NEW_VERSUS_REFURBISHED_CASE);
}

impl PresetId {
    /// The preset with this [`id`](Self::id), if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.id() == id)
    }
}
