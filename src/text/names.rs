//! The names of things that are closed sets: classes of device, needs, choices, cost lines; where
//! a value comes from; and what the comparison leaves out.

use super::quantities::{Unit, is_one, quantity};
use super::terms::{Wording, say, sentence_start, term};
use super::{Digits, Format, Language, calendar_year, fill};
use crate::catalogue::{Certificate, Device, DeviceClass, Evidence, Source};
use crate::engine::cost::Line;
use crate::engine::life::LifeLimit;
use crate::engine::plan_kind::PlanKind;
use crate::scalar::Provenance;
use crate::scenario::{Allocation, Currency, FootprintSource, Sourcing};

/// A plan as a heading or at the end of a bar: "All new". One that could not be applied everywhere
/// is not called all.
#[rustfmt::skip]
pub fn plan_name(plan: PlanKind, is_whole: bool, language: Language) -> &'static str {
    let name: Wording = match (plan, is_whole) {
        (PlanKind::AllNew, true) => &["All new", "Allt nytt"],
        (PlanKind::AllNew, false) => &["New if offered", "Nytt om det finns"],
        (PlanKind::YourMix, _) => &["Your mix", "Er blandning"],
        (PlanKind::AllRefurbished, true) => &["All refurb.", "Allt rekond."],
        (PlanKind::AllRefurbished, false) => &["Refurb. if offered", "Rekond. om det finns"],
    };
    say(name, language)
}

/// A plan inside a sentence, without a capital.
#[rustfmt::skip]
pub fn plan_in_sentence(plan: PlanKind, is_whole: bool, language: Language) -> &'static str {
    let name: Wording = match (plan, is_whole) {
        (PlanKind::AllNew, true) => &["all new", "allt nytt"],
        (PlanKind::AllNew, false) => &["new where it is offered", "nytt där det finns"],
        (PlanKind::YourMix, _) => &["your mix", "er blandning"],
        (PlanKind::AllRefurbished, true) => &["all refurbished", "allt rekonditionerat"],
        (PlanKind::AllRefurbished, false) => &["refurbished where it is offered", "rekonditionerat där det finns"],
    };
    say(name, language)
}

/// One device of a class, without a capital: "laptop".
#[rustfmt::skip]
pub fn device_class(class: DeviceClass, language: Language) -> &'static str {
    let name: Wording = match class {
        DeviceClass::Laptop => &["laptop", "bärbar dator"],
        DeviceClass::Chromebook => &["Chromebook", "Chromebook"],
        DeviceClass::DesktopMicro => &["micro desktop", "minidator"],
        DeviceClass::DesktopSmall => &["small desktop", "liten stationär dator"],
        DeviceClass::DesktopTower => &["tower desktop", "stationär torndator"],
        DeviceClass::AllInOne => &["all-in-one computer", "allt-i-ett-dator"],
        DeviceClass::Monitor => &["monitor", "bildskärm"],
        DeviceClass::Tablet => &["tablet", "surfplatta"],
        DeviceClass::Phone => &["mobile phone", "mobiltelefon"],
        DeviceClass::Server => &["server", "server"],
    };
    say(name, language)
}

/// Several devices of a class, without a capital: "laptops".
#[rustfmt::skip]
pub fn device_classes(class: DeviceClass, language: Language) -> &'static str {
    let name: Wording = match class {
        DeviceClass::Laptop => &["laptops", "bärbara datorer"],
        DeviceClass::Chromebook => &["Chromebooks", "Chromebooks"],
        DeviceClass::DesktopMicro => &["micro desktops", "minidatorer"],
        DeviceClass::DesktopSmall => &["small desktops", "små stationära datorer"],
        DeviceClass::DesktopTower => &["tower desktops", "stationära torndatorer"],
        DeviceClass::AllInOne => &["all-in-one computers", "allt-i-ett-datorer"],
        DeviceClass::Monitor => &["monitors", "bildskärmar"],
        DeviceClass::Tablet => &["tablets", "surfplattor"],
        DeviceClass::Phone => &["mobile phones", "mobiltelefoner"],
        DeviceClass::Server => &["servers", "servrar"],
    };
    say(name, language)
}

/// The word for devices of one or of several classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceKind {
    Class(DeviceClass),
    Desktops,
    Computers,
    Devices,
}

impl DeviceKind {
    /// The closest word for devices of these classes.
    ///
    /// ```
    /// # use refurb_or_new::catalogue::DeviceClass;
    /// # use refurb_or_new::text::DeviceKind;
    /// assert_eq!(
    ///     DeviceKind::of(&[DeviceClass::Laptop, DeviceClass::Chromebook]),
    ///     DeviceKind::Computers
    /// );
    /// ```
    pub fn of(classes: &[DeviceClass]) -> Self {
        use DeviceClass as Class;
        let are = |those: &[Class]| classes.iter().all(|class| those.contains(class));
        match classes {
            [] => DeviceKind::Devices,
            [first, ..] if are(&[*first]) => DeviceKind::Class(*first),
            _ if are(&[
                Class::DesktopMicro,
                Class::DesktopSmall,
                Class::DesktopTower,
            ]) =>
            {
                DeviceKind::Desktops
            }
            _ => {
                let others = [Class::Monitor, Class::Tablet, Class::Phone, Class::Server];
                match classes.iter().any(|class| others.contains(class)) {
                    true => DeviceKind::Devices,
                    false => DeviceKind::Computers,
                }
            }
        }
    }
}

/// The word alone, for so many devices: "laptop", "laptops".
pub fn devices(kind: DeviceKind, number: f64, language: Language) -> &'static str {
    let is_one = is_one(number, 0);
    let name: Wording = match kind {
        DeviceKind::Class(class) if is_one => return device_class(class, language),
        DeviceKind::Class(class) => return device_classes(class, language),
        DeviceKind::Desktops if is_one => &["desktop", "stationär dator"],
        DeviceKind::Desktops => &["desktops", "stationära datorer"],
        DeviceKind::Computers if is_one => &["computer", "dator"],
        DeviceKind::Computers => &["computers", "datorer"],
        DeviceKind::Devices if is_one => &["device", "enhet"],
        DeviceKind::Devices => &["devices", "enheter"],
    };
    say(name, language)
}

/// "225 laptops"
pub fn counted_devices(number: f64, kind: DeviceKind, format: &dyn Format) -> String {
    let word = devices(kind, number, format.language());
    let number = format.number(number, Digits::Decimals(0));
    [&number, "\u{a0}", word].concat()
}

/// A device of the catalogue by itself, as in a list: the name of the model, or "Typical laptop,
/// new" for the typical devices.
pub fn device_name(device: &Device, language: Language) -> String {
    match typical(device) {
        Some(new) => with_class(typical_name(new), device.class, language),
        None => device.name.to_owned(),
    }
}

/// A device of the catalogue inside a sentence: "a typical laptop, new".
pub fn device_phrase(device: &Device, language: Language) -> String {
    match typical(device) {
        Some(new) => with_class(typical_phrase(new), device.class, language),
        None => device.name.to_owned(),
    }
}

/// Whether a typical device is the new one; `None` for a model.
fn typical(device: &Device) -> Option<bool> {
    if device.id.ends_with("-typical-new") {
        Some(true)
    } else {
        device.id.ends_with("-typical-used").then_some(false)
    }
}

fn with_class(message: Wording, class: DeviceClass, language: Language) -> String {
    fill(
        say(message, language),
        &[("class", device_class(class, language))],
    )
}

fn typical_name(new: bool) -> Wording {
    if new {
        &["Typical {class}, new", "Typisk {class}, ny"]
    } else {
        &[
            "Typical {class}, three years old",
            "Typisk {class}, tre år gammal",
        ]
    }
}

fn typical_phrase(new: bool) -> Wording {
    if new {
        &["a typical {class}, new", "en typisk {class}, ny"]
    } else {
        &[
            "a typical {class}, three years old",
            "en typisk {class}, tre år gammal",
        ]
    }
}

/// A need of the catalogue by its id, without a capital; `None` for an id that it does not have.
#[rustfmt::skip]
pub fn need_profile_name(id: &str, language: Language) -> Option<&'static str> {
    let name: Wording = match id {
        "pupil-web" => &["pupil: browser and documents", "elev: webbläsare och dokument"],
        "pupil-windows" => &["pupil: Windows programs", "elev: Windows-program"],
        "office" => &["office work", "kontorsarbete"],
        "teacher" => &["teacher", "lärare"],
        "developer" => &["developer", "utvecklare"],
        "cad-media" => &["CAD and media", "CAD och media"],
        _ => return None,
    };
    Some(say(name, language))
}

/// The people who have a need of the catalogue, as the name of a group.
#[rustfmt::skip]
pub fn need_profile_group(id: &str, language: Language) -> Option<&'static str> {
    let name: Wording = match id {
        "pupil-web" => &["Pupils on the web", "Elever på webben"],
        "pupil-windows" => &["Pupils with Windows", "Elever med Windows"],
        "office" => &["Office staff", "Kontorspersonal"],
        "teacher" => &["Teachers", "Lärare"],
        "developer" => &["Developers", "Utvecklare"],
        "cad-media" => &["CAD and media", "CAD och media"],
        _ => return None,
    };
    Some(say(name, language))
}

/// How a device is had, in a word without a capital.
pub fn sourcing_name(sourcing: Sourcing, language: Language) -> &'static str {
    let name: Wording = match sourcing {
        Sourcing::New => &["new", "nytt"],
        Sourcing::Refurbished => &["refurbished", "rekonditionerat"],
        Sourcing::Keep => &["keep", "behåll"],
        Sourcing::HandedDown => &["handed down", "ärvt"],
    };
    say(name, language)
}

/// Why the use of a device ends when it does, as a clause after "because".
#[rustfmt::skip]
pub fn limit_reason(limit: LifeLimit, is_estimated: bool, language: Language) -> &'static str {
    let reason: Wording = match limit {
        LifeLimit::Planned => &["it is planned so", "det är planerat så"],
        LifeLimit::Cpu => &["the processor becomes too slow", "processorn blir för långsam"],
        LifeLimit::Memory => &["the memory becomes too small", "minnet blir för litet"],
        LifeLimit::Storage => &["the storage becomes too small", "lagringen blir för liten"],
        LifeLimit::Screen => &["the screen is too small", "skärmen är för liten"],
        LifeLimit::BatteryHours => &["the battery time is too short", "batteritiden är för kort"],
        LifeLimit::SecurityUpdates if is_estimated => &["the security updates are expected to end", "säkerhetsuppdateringarna väntas upphöra"],
        LifeLimit::SecurityUpdates => &["the security updates end", "säkerhetsuppdateringarna upphör"],
    };
    say(reason, language)
}

/// What ends the use first, as a finding without a full stop.
#[rustfmt::skip]
pub fn limit_finding(limit: LifeLimit, is_estimated: bool, language: Language) -> &'static str {
    let finding: Wording = match limit {
        LifeLimit::Planned => &["The devices last as long as planned", "Enheterna räcker hela den planerade tiden"],
        LifeLimit::Cpu => &["The processor falls short first", "Processorn blir först för långsam"],
        LifeLimit::Memory => &["The memory falls short first", "Minnet blir först för litet"],
        LifeLimit::Storage => &["The storage falls short first", "Lagringen blir först för liten"],
        LifeLimit::Screen => &["The screen is too small", "Skärmen är för liten"],
        LifeLimit::BatteryHours => &["The battery time is too short", "Batteritiden är för kort"],
        LifeLimit::SecurityUpdates if is_estimated => &["Updates are expected to end first", "Uppdateringarna väntas ta slut först"],
        LifeLimit::SecurityUpdates => &["Updates end first", "Uppdateringarna tar slut först"],
    };
    say(finding, language)
}

/// How embodied carbon is shared between the users of a device.
#[rustfmt::skip]
pub fn allocation_name(allocation: Allocation, language: Language) -> &'static str {
    let name: Wording = match allocation {
        Allocation::CutOff => &["The first buyer carries all", "Första köparen bär allt"],
        Allocation::HalfAndHalf => &["Half each", "Lika mellan ägarna"],
        Allocation::ByTime => &["By years of use", "Efter antal år"],
    };
    say(name, language)
}

/// The same as a condition, after what depends on it.
#[rustfmt::skip]
pub fn allocation_clause(allocation: Allocation, language: Language) -> &'static str {
    let clause: Wording = match allocation {
        Allocation::CutOff => &["if the first buyer carries all of the manufacture", "om första köparen bär hela tillverkningen"],
        Allocation::HalfAndHalf => &["if the buyers share the manufacture equally", "om köparna delar lika på tillverkningen"],
        Allocation::ByTime => &["if the buyers share the manufacture by years of use", "om köparna delar på tillverkningen efter antal år"],
    };
    say(clause, language)
}

/// Which figure stands for embodied carbon.
#[rustfmt::skip]
pub fn footprint_source_name(source: FootprintSource, language: Language) -> &'static str {
    let name: Wording = match source {
        FootprintSource::ClassMedian => &["Median of the class of device", "Median för enhetsklassen"],
        FootprintSource::Manufacturer => &["The manufacturer’s report", "Tillverkarens rapport"],
        FootprintSource::NegaOctet => &["ADEME, Impact CO₂ (NegaOctet)", "ADEME, Impact CO₂ (NegaOctet)"],
        FootprintSource::Ivl => &["IVL Swedish Environmental Research Institute", "IVL Svenska Miljöinstitutet"],
    };
    say(name, language)
}

/// The name of a certificate, which is the same in every language.
pub const fn certificate_name(certificate: Certificate) -> &'static str {
    match certificate {
        Certificate::EnergyStar => "Energy Star",
        Certificate::TcoCertified => "TCO Certified",
        Certificate::EpeatBronze => "EPEAT Bronze",
        Certificate::EpeatSilver => "EPEAT Silver",
        Certificate::EpeatGold => "EPEAT Gold",
    }
}

/// What the buttons beside a number do, less and more, by the name of its field; `label` is what
/// the field is called where there are no words of its own.
pub fn step_names(field: &str, label: &str, language: Language) -> [String; 2] {
    let steps: [Wording; 2] = match field {
        "group-count" => [
            &["Fewer devices", "Färre enheter"],
            &["More devices", "Fler enheter"],
        ],
        "price" => [
            &["Decrease price", "Sänk priset"],
            &["Increase price", "Höj priset"],
        ],
        "years" => [
            &["Fewer years in use", "Färre år i användning"],
            &["More years in use", "Fler år i användning"],
        ],
        "age" => [
            &["Decrease age", "Sänk åldern"],
            &["Increase age", "Höj åldern"],
        ],
        "warranty" | "warranty-bought" => [
            &["Shorter warranty", "Kortare garanti"],
            &["Longer warranty", "Längre garanti"],
        ],
        "extension" => [
            &[
                "Fewer extra years of updates",
                "Färre extra år med uppdateringar",
            ],
            &[
                "More extra years of updates",
                "Fler extra år med uppdateringar",
            ],
        ],
        "memory" => [
            &["Less memory", "Mindre minne"],
            &["More memory", "Mer minne"],
        ],
        "storage" => [
            &["Less storage", "Mindre lagring"],
            &["More storage", "Mer lagring"],
        ],
        "asked" => [
            &["Ask for less", "Sänk kravet"],
            &["Ask for more", "Höj kravet"],
        ],
        _ => [
            &["Decrease: {label}", "Minska: {label}"],
            &["Increase: {label}", "Öka: {label}"],
        ],
    };
    steps.map(|step| fill(say(step, language), &[("label", label)]))
}

/// A line of the cost, short enough for a table.
pub fn line_name(line: Line, language: Language) -> String {
    sentence_start(term(line.term(), language))
}

/// Where a value comes from, in a few words, for the badge beside it. `unit` is that of the value.
pub fn provenance_badge(
    provenance: &Provenance,
    unit: Unit,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let (message, publisher, year, default): (Wording, _, _, _) = match provenance {
        Provenance::Stated => (&["your choice", "ert val"], "", None, None),
        Provenance::Entered { default: None, .. } => (&["yours", "ert värde"], "", None, None),
        Provenance::Entered { default, .. } => (YOURS, "", None, *default),
        Provenance::Catalogue {
            evidence: Evidence::Proposal,
            ..
        } => (&["example", "exempel"], "", None, None),
        Provenance::Catalogue { source, .. } => {
            (DEFAULT, publisher_short(source), Some(source.year), None)
        }
    };
    let year = year.map_or_else(String::new, |year| calendar_year(f64::from(year)));
    let default = default.map_or_else(String::new, |default| {
        quantity(default, unit, currency, format)
    });
    fill(
        say(message, format.language()),
        &[
            ("publisher", publisher),
            ("year", &year),
            ("default", &default),
        ],
    )
}

const YOURS: Wording = &[
    "yours (default: {default})",
    "ert värde (standard: {default})",
];

const DEFAULT: Wording = &[
    "default, {publisher} {year}",
    "standardvärde, {publisher} {year}",
];

/// The publisher of a source, short enough for a badge.
pub fn publisher_short(source: &Source) -> &'static str {
    match source.id {
        "ivl-reuse" | "ivl-b2372" => "IVL",
        "refurbishing-anchors" => "ADEME",
        "skr-rate" => "SKR",
        "upphandlingsmyndigheten" | "swedish-procurement" => "Upphandlingsmyndigheten",
        "ecb-rates" => "ECB",
        "passmark" => "PassMark",
        _ => {
            let publisher = source.publisher;
            publisher
                .split_once(',')
                .map_or(publisher, |(short, _)| short)
        }
    }
}

/// What the comparison leaves out, for the list that is always in sight.
#[rustfmt::skip]
pub fn not_included(language: Language) -> &'static [&'static str] {
    type List = &'static [&'static str; 15];
    let list: List = match language {
        Language::English => &[
            "VAT",
            "financing, such as leasing charges and loan interest",
            "insurance, theft, loss and damage by accident",
            "the work of procurement and of moving users to new devices",
            "the users’ own time, for example to learn a new device",
            "extra support work when there are many different models",
            "network, data centres and cloud services",
            "separate accessories, such as chargers, bags and docking stations",
            "benefits to teaching and work of a faster or newer device",
            "changes in price, performance and footprint from one generation of devices to the next",
            "the footprint of repairs; batteries and parts replaced in refurbishing are counted",
            "that lower prices may lead to more devices being bought",
            "environmental impacts other than climate, such as metals, water and chemicals",
            "the cost of security incidents",
            "what the devices in use today could be sold for, and getting rid of them",
        ],
        Language::Swedish => &[
            "moms",
            "finansiering, till exempel leasingavgifter och låneräntor",
            "försäkring, stöld, förlust och olycksskador",
            "arbetet med att upphandla och med att flytta användare till nya enheter",
            "användarnas egen tid, till exempel för att lära sig en ny enhet",
            "extra supportarbete när det finns många olika modeller",
            "nätverk, datacenter och molntjänster",
            "separata tillbehör, till exempel laddare, väskor och dockningsstationer",
            "nyttan för undervisning och arbete av en snabbare eller nyare enhet",
            "förändringar i pris, prestanda och klimatavtryck från en enhetsgeneration till nästa",
            "klimatavtrycket från reparationer; batterier och delar som byts vid rekonditionering räknas med",
            "att lägre priser kan leda till att fler enheter köps",
            "annan miljöpåverkan än klimat, till exempel metaller, vatten och kemikalier",
            "kostnader för säkerhetsincidenter",
            "vad dagens enheter kan säljas för, och vad det kostar att göra sig av med dem",
        ],
    };
    list
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::{ENGLISH, SWEDISH, check, check_rules};
    use super::*;
    use crate::catalogue::{self, defaults, sources};
    use crate::scalar::Known;

    fn badges(provenance: Provenance, unit: Unit) -> [String; 2] {
        [&SWEDISH, &ENGLISH].map(|format| {
            provenance_badge(&provenance, unit, Currency::Sek, format).replace('\u{a0}', "_")
        })
    }

    #[test]
    fn the_same_places_in_both_languages() {
        for new in [false, true] {
            check(typical_name(new));
            check(typical_phrase(new));
        }
        check(YOURS);
        check(DEFAULT);
    }

    #[test]
    fn a_plan_that_could_not_be_applied_everywhere_is_not_called_all() {
        for language in Language::ALL {
            for plan in PlanKind::ALL {
                for is_whole in [true, false] {
                    let inside = plan_in_sentence(plan, is_whole, language);
                    let alone = plan_name(plan, is_whole, language);
                    for name in [inside, alone] {
                        let starts = ["all ", "allt ", "All ", "Allt "];
                        let is_all = starts.iter().any(|start| name.starts_with(start));
                        assert_eq!(is_all, is_whole && plan != PlanKind::YourMix, "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_button_beside_a_number_says_what_it_does() {
        for (field, english, swedish) in [
            ("price", "Increase price", "Höj priset"),
            ("group-count", "More devices", "Fler enheter"),
            ("years", "More years in use", "Fler år i användning"),
            ("other", "Increase: Other", "Öka: Other"),
        ] {
            let more = |language| step_names(field, "Other", language)[1].clone();
            assert_eq!(more(Language::English), english);
            assert_eq!(more(Language::Swedish), swedish);
        }
    }

    #[test]
    fn everything_in_the_catalogue_has_a_name() {
        for language in Language::ALL {
            for profile in catalogue::need_profiles() {
                check_rules(need_profile_name(profile.id, language).expect(profile.id));
                check_rules(need_profile_group(profile.id, language).expect(profile.id));
            }
            for class in DeviceClass::ALL {
                check_rules(device_class(class, language));
                check_rules(device_classes(class, language));
                for new in [false, true] {
                    let device = catalogue::typical_device(class, new);
                    assert_eq!(typical(device), Some(new));
                }
            }
            for device in catalogue::devices() {
                check_rules(&device_name(device, language));
                assert_eq!(
                    typical(device).is_some(),
                    device.name.starts_with("Typical"),
                    "{}",
                    device.id
                );
            }
            for line in Line::ALL {
                check_rules(&line_name(line, language));
            }
            not_included(language)
                .iter()
                .for_each(|entry| check_rules(entry));
        }
        for source in sources::ALL {
            let short = publisher_short(source);
            assert!(short.len() <= 24, "{short}");
        }
    }

    #[test]
    fn typical_devices_are_named_in_the_readers_language() {
        let device = catalogue::typical_device(DeviceClass::Laptop, true);
        assert_eq!(
            device_name(device, Language::Swedish),
            "Typisk bärbar dator, ny"
        );
        assert_eq!(
            device_name(device, Language::English),
            "Typical laptop, new"
        );
        assert_eq!(line_name(Line::Energy, Language::Swedish), "El");
    }

    #[test]
    fn badges_say_where_a_value_comes_from() {
        let grid = &catalogue::place("SE").expect("Sweden").grid;
        assert_eq!(
            badges(Known::catalogue(grid).provenance, Unit::CarbonPerKwh),
            ["standardvärde, Ember 2024", "default, Ember 2024"]
        );
        assert_eq!(
            badges(
                Known::catalogue(&defaults::IT_HOURLY_COST_SEK).provenance,
                Unit::Hours
            ),
            ["exempel", "example"]
        );
        assert_eq!(
            badges(
                Provenance::Entered {
                    default: Some(4.0),
                    figure: None,
                },
                Unit::Years
            ),
            ["ert värde (standard: 4_år)", "yours (default: 4_years)"]
        );
        assert_eq!(badges(Provenance::OWN, Unit::Years), ["ert värde", "yours"]);
        assert_eq!(
            badges(Provenance::Stated, Unit::Years),
            ["ert val", "your choice"]
        );
    }
}
