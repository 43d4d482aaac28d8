//! The names of quantities, as they stand in a formula, and the form in which this module keeps
//! its words: tables with a column for each language.

use super::Language;
use crate::scalar::Term;

/// One entry of a table: the same words in every language, English first.
pub(super) type Wording = &'static [&'static str; Language::ALL.len()];

/// The words of an entry in a language. A new language does not compile until it has its column
/// here and in every entry of every table.
pub(super) const fn say(wording: Wording, language: Language) -> &'static str {
    let [english, swedish] = wording;
    match language {
        Language::English => english,
        Language::Swedish => swedish,
    }
}

/// The name of a quantity: a noun phrase without a capital, as in "price per device × discount
/// factor". At the start of a line see [`sentence_start`].
pub fn term(term: Term, language: Language) -> &'static str {
    say(wording(term), language)
}

/// The text with a capital at its start.
pub fn sentence_start(text: &str) -> String {
    let mut characters = text.chars();
    let mut started = String::with_capacity(text.len());
    if let Some(first) = characters.next() {
        started.push(capital(first));
    }
    started.push_str(characters.as_str());
    started
}

/// Capitals of the Latin alphabets of western Europe. The standard library's tables for every
/// script would weigh more than all words here.
fn capital(letter: char) -> char {
    match letter {
        '÷' => letter,
        'à'..='þ' => char::from_u32(u32::from(letter) - 0x20).unwrap_or(letter),
        _ => letter.to_ascii_uppercase(),
    }
}

#[rustfmt::skip]
fn wording(term: Term) -> Wording {
    match term {
        Term::Horizon => &["period compared", "jämförelseperiod"],
        Term::PurchaseYear => &["year of purchase", "inköpsår"],
        Term::DeviceCount => &["number of devices", "antal enheter"],
        Term::Share => &["share of the group", "andel av gruppen"],
        Term::LeastShare | Term::MostShare => &["share of the group", "andel av gruppen"],
        Term::TierFrom => &["smallest number of devices", "minsta antal enheter"],
        Term::UpgradeMemory => &["memory of the device", "enhetens minne"],
        Term::UpgradeStorage => &["storage of the device", "enhetens lagring"],
        Term::TakeBackPrice => &["agreed resale value", "avtalat andrahandsvärde"],
        Term::DiscountRate => &["discount rate", "kalkylränta"],
        Term::Price => &["price per device", "pris per enhet"],
        Term::PriceAsNew => &["price of a new device", "pris på en ny enhet"],
        Term::ValueWhenBought => &["resale value when bought", "andrahandsvärde vid köpet"],
        Term::LifeLeft => &["share of the service life that is left", "andel av användningstiden som är kvar"],
        Term::EndValue => &["value when its life is over", "värde när tiden i bruk är slut"],
        Term::UnusedShare => &["unused part of what it loses", "kvarvarande del av värdeförlusten"],
        Term::PlannedYears => &["planned years of use", "planerad användningstid"],
        Term::AgeAtPurchase => &["age at purchase", "ålder vid köpet"],
        Term::DeviceCpuMark => &["processor score of the device", "enhetens processorpoäng"],
        Term::NeededCpuMark => &["processor score needed", "processorpoäng som behövs"],
        Term::CpuGrowth => &["yearly growth of the processor need", "årlig ökning av processorbehovet"],
        Term::DeviceMemory => &["memory of the device", "enhetens minne"],
        Term::NeededMemory => &["memory needed", "minne som behövs"],
        Term::MemoryGrowth => &["yearly growth of the memory need", "årlig ökning av minnesbehovet"],
        Term::DeviceStorage => &["storage of the device", "enhetens lagring"],
        Term::NeededStorage => &["storage needed", "lagring som behövs"],
        Term::StorageGrowth => &["yearly growth of the storage need", "årlig ökning av lagringsbehovet"],
        Term::DeviceScreen => &["screen size of the device", "enhetens skärmstorlek"],
        Term::NeededScreen => &["screen size needed", "skärmstorlek som behövs"],
        Term::DeviceBatteryHours => &["battery time of the device", "enhetens batteritid"],
        Term::NeededBatteryHours => &["battery time needed", "batteritid som behövs"],
        Term::UpdatesUntil => &["end of security updates", "säkerhetsuppdateringarnas slut"],
        Term::UpdateYears => &["years of updates from the model’s launch", "år med uppdateringar från modellens lansering"],
        Term::ModelYear => &["year the model came out", "året då modellen kom"],
        Term::ExtensionYears => &["extra years of updates bought", "köpta extra år med uppdateringar"],
        Term::ExtensionPrice => &["price of an extra year of updates", "pris för ett extra år med uppdateringar"],
        Term::DeploymentHours => &["IT time to put a device into use", "IT-tid för att ta en enhet i bruk"],
        Term::ItHourlyCost => &["cost of an hour of IT time", "kostnad för en timmes IT-tid"],
        Term::SetupCost => &["one-off cost", "engångskostnad"],
        Term::WarrantyMonths => &["warranty included", "garanti som ingår"],
        Term::WarrantyYearsBought => &["extra warranty bought", "köpt extra garanti"],
        Term::WarrantyUpgradePrice => &["price of an extra year of warranty", "pris för ett extra garantiår"],
        Term::WarrantyLimitMonths => &["longest warranty available", "längsta garanti som går att få"],
        Term::FailureRate => &["failure rate at this age", "felfrekvens vid denna ålder"],
        Term::FirstYearMultiplier => &["failure factor for the first year", "felfaktor för första året"],
        Term::PilotDevices => &["devices in the pilot", "enheter i pilotförsöket"],
        Term::PilotYears => &["years of the pilot", "år som pilotförsöket har pågått"],
        Term::PilotFailures => &["failures in the pilot", "fel under pilotförsöket"],
        Term::PilotPriorWeight => &["weight of what was known before the pilot", "vikt för det som var känt före pilotförsöket"],
        Term::PilotExpected => &["failures expected in the pilot", "väntade fel under pilotförsöket"],
        Term::LearntFactor => &["failure factor learnt from the pilot", "felfaktor enligt pilotförsöket"],
        Term::RepairCost => &["cost of a repair", "kostnad för en reparation"],
        Term::DowntimeHoursCovered => &["time without the device, failure under warranty", "tid utan enhet, fel inom garantin"],
        Term::DowntimeHoursUncovered => &["time without the device, failure outside warranty", "tid utan enhet, fel utanför garantin"],
        Term::DowntimeHourlyCost => &["cost of an hour without a device", "kostnad för en timme utan enhet"],
        Term::BatteryHealth => &["capacity of the battery", "batteriets kapacitet"],
        Term::BatteryLife => &["years until the battery is replaced", "år tills batteriet byts"],
        Term::BatteryWarrantyMonths => &["battery warranty", "batterigaranti"],
        Term::BatteryPrice => &["price of a new battery, fitted", "pris för ett nytt batteri, monterat"],
        Term::BatteryFootprint => &["footprint of a new battery", "klimatavtryck för ett nytt batteri"],
        Term::ElectricityUse => &["electricity use", "elanvändning"],
        Term::ElectricityPrice => &["electricity price in the first year", "elpris första året"],
        Term::EnergyPriceGrowth => &["yearly rise of the electricity price", "årlig höjning av elpriset"],
        Term::SupportPrice => &["support and licences per device", "support och licenser per enhet"],
        Term::DisposalCost => &["wiping and disposal of a device", "radering och avveckling av en enhet"],
        Term::ResidualShare => &["share of the price new that is left", "andel av nypriset som är kvar"],
        Term::StatedResale => &["agreed resale value", "avtalat andrahandsvärde"],
        Term::ManufactureFootprint => &["footprint of manufacture, transport and end of life", "klimatavtryck för tillverkning, transport och avfall"],
        Term::RefurbishingBurden => &["refurbishing as a share of a new device’s footprint", "rekonditioneringens andel av en ny enhets avtryck"],
        Term::RefurbishingParts => &["footprint of parts replaced in refurbishing", "klimatavtryck för delar som byts vid rekonditionering"],
        Term::GridIntensity => &["emissions per kWh in the first year", "utsläpp per kWh första året"],
        Term::GridDecline => &["yearly fall of emissions per kWh", "årlig minskning av utsläppen per kWh"],
        Term::Displacement => &["share of new purchases replaced", "andel nyköp som ersätts"],
        Term::SparePoolShare => &["share of spare devices", "andel reservenheter"],
        Term::OtherLife => &["years with the other user", "år hos den andra användaren"],
        Term::AgeToday => &["age today", "ålder i dag"],
        Term::AgeReceived => &["age when received", "ålder vid övertagandet"],
        Term::UpgradePrice => &["price of the upgrade", "pris för uppgraderingen"],
        Term::UpgradeParts => &["footprint of the parts put in", "klimatavtryck för delar som sätts in"],
        Term::WipeShare => &["share of wiping in wiping and disposal", "raderingens andel av radering och avveckling"],
        Term::ReuseShare => &["share of devices that are used again", "andel enheter som används igen"],
        Term::ResidualFactor => &["adjustment of the resale value", "justering av andrahandsvärdet"],
        Term::ReceivedValue => &["value when handed down", "värde när enheten går i arv"],
        Term::ReleasedPerYear => &["devices released a year", "enheter som blir lediga per år"],
        Term::NeededPerYear => &["handed-down devices needed a year", "ärvda enheter som behövs per år"],
        Term::HandedPerYear => &["devices handed down a year", "enheter som går i arv per år"],
        Term::NeedCapCpu => &["years until the processor is too slow", "år tills processorn är för långsam"],
        Term::NeedCapMemory => &["years until the memory is too small", "år tills minnet är för litet"],
        Term::NeedCapStorage => &["years until the storage is too small", "år tills lagringen är för liten"],
        Term::SoftwareCap => &["years until security updates end", "år tills säkerhetsuppdateringarna upphör"],
        Term::ServiceLife => &["service life", "användningstid"],
        Term::Headroom => &["headroom", "marginal"],
        Term::BatteriesReplaced => &["number of batteries replaced", "antal batteribyten"],
        Term::DevicesBought => &["devices bought", "köpta enheter"],
        Term::AllocatedShare => &["share of the footprint carried", "andel av klimatavtrycket som räknas"],
        Term::ShareIfUsedAgain => &["share carried where the device is used again", "andel som räknas när enheten används igen"],
        Term::ChargePerDevice => &["footprint counted per device", "klimatavtryck som räknas per enhet"],
        Term::FailuresCovered => &["expected failures under warranty", "väntade fel inom garantin"],
        Term::FailuresUncovered => &["expected failures outside warranty", "väntade fel utanför garantin"],
        Term::YearsCovered => &["time under warranty", "tid inom garantin"],
        Term::YearsUncovered => &["time outside warranty", "tid utanför garantin"],
        Term::EnergyFactor => &["cost of 1\u{a0}kWh a year over the period", "kostnad för 1\u{a0}kWh per år under perioden"],
        Term::GridFactor => &["emissions of 1\u{a0}kWh a year over the period", "utsläpp från 1\u{a0}kWh per år under perioden"],
        Term::TierPrice => &["volume price per device", "volympris per enhet"],
        Term::Purchase => &["purchase", "inköp"],
        Term::Deployment => &["deployment", "driftsättning"],
        Term::WarrantyUpgrade => &["extra warranty", "extra garanti"],
        Term::Repairs => &["repairs", "reparationer"],
        Term::Downtime => &["time without a device", "tid utan enhet"],
        Term::Batteries => &["battery replacements", "batteribyten"],
        Term::Energy => &["electricity", "el"],
        Term::Support => &["support and licences", "support och licenser"],
        Term::Disposal => &["wiping and disposal", "radering och avveckling"],
        Term::Resale => &["resale", "försäljning"],
        Term::TotalCost => &["total cost", "total kostnad"],
        Term::EquivalentAnnualCost => &["equivalent annual cost", "jämn årskostnad"],
        Term::CostPerUserYear => &["cost per user and year", "kostnad per användare och år"],
        Term::AnnuityFactor => &["annuity factor", "annuitetsfaktor"],
        Term::Embodied => &["embodied emissions", "inbyggda utsläpp"],
        Term::UseCarbon => &["emissions from use", "utsläpp från användningen"],
        Term::TotalCarbon => &["total emissions", "totala utsläpp"],
        Term::CarbonPerUserYear => &["emissions per user and year", "utsläpp per användare och år"],
        Term::CarbonInYear => &["emissions in the year", "utsläpp under året"],
        Term::AvoidedEmissions => &["emissions that could be avoided elsewhere", "utsläpp som kan undvikas hos andra"],
        Term::CarbonRepayTime => &["years until a new device has saved what it emitted", "år tills en ny enhet har sparat in sina utsläpp"],
        Term::CostOutsideWarranty => &["repairs outside warranty", "reparationer utanför garantin"],
        Term::CoveredShare => &["share of the time under warranty", "andel av tiden inom garantin"],
        Term::EqualWarrantyPrice => &["price of an equally long warranty", "pris för lika lång garanti"],
        Term::SparePoolCost => &["cost of spare devices", "kostnad för reservenheter"],
        Term::UserYears => &["user-years", "användarår"],
    }
}

/// Number formats and checks for the tests of this module's neighbours.
#[cfg(test)]
pub(super) mod testing {
    use super::{Language, Wording, say};
    use crate::text::{Digits, Format};

    /// Number formats much like those of a browser.
    pub struct Plain(pub Language);

    pub const ENGLISH: Plain = Plain(Language::English);
    pub const SWEDISH: Plain = Plain(Language::Swedish);

    impl Format for Plain {
        fn language(&self) -> Language {
            self.0
        }

        fn number(&self, value: f64, digits: Digits) -> String {
            let plain = match digits {
                Digits::Decimals(decimals) => format!("{:.1$}", value.abs(), usize::from(decimals)),
                Digits::UpTo(decimals) => {
                    let fixed = format!("{:.1$}", value.abs(), usize::from(decimals));
                    if fixed.contains('.') {
                        let shorter = fixed.trim_end_matches('0').trim_end_matches('.');
                        shorter.to_owned()
                    } else {
                        fixed
                    }
                }
                Digits::Significant(_) | Digits::Plain => unreachable!("not asked for here"),
            };
            let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
            let (group, decimal) = match self.0 {
                Language::English => (',', '.'),
                Language::Swedish => ('\u{a0}', ','),
            };
            let mut text = String::new();
            if value < 0.0 {
                text.push('\u{2212}');
            }
            for (index, digit) in whole.chars().enumerate() {
                if index > 0 && (whole.len() - index).is_multiple_of(3) {
                    text.push(group);
                }
                text.push(digit);
            }
            if !fraction.is_empty() {
                text.push(decimal);
                text.push_str(fraction);
            }
            text
        }

        fn percent(&self, share: f64, digits: Digits) -> String {
            let number = self.number(share * 100.0, digits);
            match self.0 {
                Language::English => format!("{number}%"),
                Language::Swedish => format!("{number}\u{a0}%"),
            }
        }
    }

    /// The names in braces, in alphabetical order.
    fn places(message: &str) -> Vec<&str> {
        let after_braces = message.split('{').skip(1);
        let mut places: Vec<_> = after_braces
            .map(|rest| rest.split_once('}').expect("a closing brace").0)
            .collect();
        places.sort_unstable();
        places
    }

    /// Holds a message to the same places in every language, and to the house rules.
    pub fn check(wording: Wording) {
        let english = places(say(wording, Language::English));
        for language in Language::ALL {
            let message = say(wording, language);
            assert_eq!(places(message), english, "{message}");
            check_rules(message);
        }
    }

    /// What no text may contain.
    pub fn check_rules(text: &str) {
        assert!(!text.is_empty());
        for unwanted in [
            "!",
            "CO2",
            "  ",
            "climate neutral",
            "eco-friendly",
            "klimatneutral",
            " .",
        ] {
            assert!(!text.contains(unwanted), "{text}");
        }
        assert_eq!(text, text.trim());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_formulas_without_a_capital() {
        assert_eq!(term(Term::Price, Language::English), "price per device");
        assert_eq!(term(Term::Price, Language::Swedish), "pris per enhet");
        assert_eq!(
            sentence_start(term(Term::AgeAtPurchase, Language::Swedish)),
            "Ålder vid köpet"
        );
        assert_eq!(sentence_start("price"), "Price");
        assert_eq!(sentence_start("÷ 2"), "÷ 2");
        assert_eq!(sentence_start(""), "");
    }

    const TERMS: [Term; 116] = [
        Term::ValueWhenBought,
        Term::LifeLeft,
        Term::AgeToday,
        Term::AgeReceived,
        Term::UpgradePrice,
        Term::UpgradeParts,
        Term::WipeShare,
        Term::ReuseShare,
        Term::ResidualFactor,
        Term::ReceivedValue,
        Term::ReleasedPerYear,
        Term::NeededPerYear,
        Term::HandedPerYear,
        Term::Horizon,
        Term::PurchaseYear,
        Term::DeviceCount,
        Term::Share,
        Term::DiscountRate,
        Term::Price,
        Term::PlannedYears,
        Term::AgeAtPurchase,
        Term::DeviceCpuMark,
        Term::NeededCpuMark,
        Term::CpuGrowth,
        Term::DeviceMemory,
        Term::NeededMemory,
        Term::MemoryGrowth,
        Term::DeviceStorage,
        Term::NeededStorage,
        Term::StorageGrowth,
        Term::DeviceScreen,
        Term::NeededScreen,
        Term::DeviceBatteryHours,
        Term::NeededBatteryHours,
        Term::UpdatesUntil,
        Term::UpdateYears,
        Term::ModelYear,
        Term::ExtensionYears,
        Term::ExtensionPrice,
        Term::DeploymentHours,
        Term::ItHourlyCost,
        Term::WarrantyMonths,
        Term::WarrantyYearsBought,
        Term::WarrantyUpgradePrice,
        Term::WarrantyLimitMonths,
        Term::FailureRate,
        Term::FirstYearMultiplier,
        Term::RepairCost,
        Term::DowntimeHoursCovered,
        Term::DowntimeHoursUncovered,
        Term::DowntimeHourlyCost,
        Term::BatteryHealth,
        Term::BatteryLife,
        Term::BatteryWarrantyMonths,
        Term::BatteryPrice,
        Term::BatteryFootprint,
        Term::ElectricityUse,
        Term::ElectricityPrice,
        Term::EnergyPriceGrowth,
        Term::SupportPrice,
        Term::DisposalCost,
        Term::ResidualShare,
        Term::StatedResale,
        Term::ManufactureFootprint,
        Term::RefurbishingBurden,
        Term::RefurbishingParts,
        Term::GridIntensity,
        Term::GridDecline,
        Term::Displacement,
        Term::SparePoolShare,
        Term::OtherLife,
        Term::NeedCapCpu,
        Term::NeedCapMemory,
        Term::NeedCapStorage,
        Term::SoftwareCap,
        Term::ServiceLife,
        Term::Headroom,
        Term::BatteriesReplaced,
        Term::DevicesBought,
        Term::AllocatedShare,
        Term::ShareIfUsedAgain,
        Term::ChargePerDevice,
        Term::FailuresCovered,
        Term::FailuresUncovered,
        Term::YearsCovered,
        Term::YearsUncovered,
        Term::EnergyFactor,
        Term::GridFactor,
        Term::EndValue,
        Term::TierPrice,
        Term::Purchase,
        Term::Deployment,
        Term::WarrantyUpgrade,
        Term::Repairs,
        Term::Downtime,
        Term::Batteries,
        Term::Energy,
        Term::Support,
        Term::Disposal,
        Term::Resale,
        Term::TotalCost,
        Term::EquivalentAnnualCost,
        Term::CostPerUserYear,
        Term::AnnuityFactor,
        Term::Embodied,
        Term::UseCarbon,
        Term::TotalCarbon,
        Term::CarbonPerUserYear,
        Term::CarbonInYear,
        Term::AvoidedEmissions,
        Term::CarbonRepayTime,
        Term::CostOutsideWarranty,
        Term::CoveredShare,
        Term::EqualWarrantyPrice,
        Term::SparePoolCost,
        Term::UserYears,
    ];

    #[test]
    fn the_names_of_one_language_are_distinct() {
        for language in Language::ALL {
            for (index, one) in TERMS.iter().enumerate() {
                testing::check_rules(term(*one, language));
                for other in &TERMS[..index] {
                    assert_ne!(term(*one, language), term(*other, language));
                }
            }
        }
    }
}
