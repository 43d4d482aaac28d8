//! What is wrong with a document or with what was typed, and what is allowed instead.

use super::requirements::demand_name;
use super::terms::{Wording, say, sentence_start, term};
use super::{Digits, Format, Language, calendar_year, fill};
use crate::engine::requirements::Demand;
use crate::scalar::Term;
use crate::scenario::{Allowed, Issue, IssueCode};

/// An issue as a sentence: where, what is wrong, what is allowed.
pub fn issue(issue: &Issue, format: &dyn Format) -> String {
    let place = place(&issue.path, format);
    let problem = say(problem(issue.code, issue.allowed), format.language());
    let sentence = fill(
        "{place}: {problem}.",
        &[("place", &place), ("problem", problem)],
    );
    with_allowed(sentence_start(&sentence), issue.code, issue.allowed, format)
}

/// The problem as a clause without a capital and without a full stop.
#[rustfmt::skip]
fn problem(code: IssueCode, allowed: Option<Allowed>) -> Wording {
    match code {
        IssueCode::Missing => &["a value is missing", "ett värde saknas"],
        IssueCode::WrongType => &["the value is of the wrong kind", "värdet är av fel slag"],
        IssueCode::NotANumber => &["the value is not a number", "värdet är inget tal"],
        IssueCode::Infinite => &["the value is not a finite number", "värdet är inget ändligt tal"],
        IssueCode::Negative => &["the value cannot be negative", "värdet får inte vara negativt"],
        IssueCode::BelowMinimum => &["the value is too low", "värdet är för lågt"],
        IssueCode::AboveMaximum => &["the value is too high", "värdet är för högt"],
        IssueCode::NotWhole => &["the value has to be a whole number", "värdet måste vara ett heltal"],
        IssueCode::TooLong if is_list(allowed) => &["there are too many entries", "det är för många poster"],
        IssueCode::TooLong => &["the text is too long", "texten är för lång"],
        IssueCode::Empty => &["this cannot be empty", "det får inte vara tomt"],
        IssueCode::TooManyOptions => &["there are too many options in all the groups together", "det är för många alternativ i alla grupper tillsammans"],
        IssueCode::UnknownChoice => &["the choice is not among those available", "valet finns inte bland alternativen"],
        IssueCode::UnknownDevice => &["the device is not in the catalogue", "enheten finns inte i katalogen"],
        IssueCode::DuplicateId => &["the same id is already in use", "samma id används redan"],
        IssueCode::SharesSum => &["the shares have to add up to 100%", "andelarna måste bli 100\u{a0}% tillsammans"],
        IssueCode::CountsSum => &["the numbers have to add up to that of the group", "antalen måste tillsammans bli gruppens antal"],
        IssueCode::UnsupportedSchema => &["this version cannot read that format", "den här versionen kan inte läsa det formatet"],
        IssueCode::HandingDownCycle => &["the devices are handed down in a circle", "enheterna går i arv runt i en cirkel"],
        IssueCode::WrongOrder => &["the values are not in rising order", "värdena står inte i stigande ordning"],
        IssueCode::NotSupportedYet => &["this cannot be counted yet", "det går inte att räkna med ännu"],
        IssueCode::UnknownKey => &["this entry is not known and is not used", "uppgiften är okänd och används inte"],
    }
}

/// A list may be empty, which its range says; a text that is too long needs at least a character.
fn is_list(allowed: Option<Allowed>) -> bool {
    allowed.is_some_and(|allowed| allowed.minimum < 1.0)
}

fn with_allowed(
    mut sentence: String,
    code: IssueCode,
    allowed: Option<Allowed>,
    format: &dyn Format,
) -> String {
    let message = allowed.and_then(|allowed| Some((allowed_message(code, allowed)?, allowed)));
    if let Some((message, allowed)) = message {
        let minimum = bound(allowed.minimum, allowed, format);
        let maximum = bound(allowed.maximum, allowed, format);
        sentence.push(' ');
        sentence.push_str(&fill(
            say(message, format.language()),
            &[("minimum", &minimum), ("maximum", &maximum)],
        ));
    }
    sentence
}

/// How the range is put; `None` where there is none worth telling.
#[rustfmt::skip]
fn allowed_message(code: IssueCode, allowed: Allowed) -> Option<Wording> {
    let (from, to) = (allowed.minimum.is_finite(), allowed.maximum.is_finite());
    Some(match code {
        IssueCode::TooManyOptions => &["Allowed: at most {maximum}.", "Tillåtet: högst {maximum}."],
        IssueCode::TooLong if is_list(Some(allowed)) => &["Allowed: at most {maximum}.", "Tillåtet: högst {maximum}."],
        IssueCode::TooLong => &["Allowed: at most {maximum} characters.", "Tillåtet: högst {maximum} tecken."],
        IssueCode::Missing
        | IssueCode::WrongType
        | IssueCode::NotANumber
        | IssueCode::Infinite
        | IssueCode::Negative
        | IssueCode::BelowMinimum
        | IssueCode::AboveMaximum
        | IssueCode::NotWhole => match (from, to) {
            (true, true) if allowed.minimum < 0.0 => &["Allowed: {minimum} to {maximum}.", "Tillåtet: {minimum} till {maximum}."],
            (true, true) => &["Allowed: {minimum}–{maximum}.", "Tillåtet: {minimum}–{maximum}."],
            (true, false) => &["Allowed: at least {minimum}.", "Tillåtet: minst {minimum}."],
            (false, true) => &["Allowed: at most {maximum}.", "Tillåtet: högst {maximum}."],
            (false, false) => return None,
        },
        IssueCode::CountsSum => &["Together: {minimum}.", "Tillsammans: {minimum}."],
        IssueCode::Empty
        | IssueCode::UnknownChoice
        | IssueCode::UnknownDevice
        | IssueCode::DuplicateId
        | IssueCode::SharesSum
        | IssueCode::UnsupportedSchema
        | IssueCode::HandingDownCycle
        | IssueCode::WrongOrder
        | IssueCode::NotSupportedYet
        | IssueCode::UnknownKey => return None,
    })
}

/// One end of a range. Both ends in these centuries are calendar years: no other field has such a
/// range.
fn bound(value: f64, allowed: Allowed, format: &dyn Format) -> String {
    let years = 1900.0..=2200.0;
    if years.contains(&allowed.minimum) && years.contains(&allowed.maximum) {
        calendar_year(value)
    } else {
        format.number(value, Digits::UpTo(2))
    }
}

/// A path such as `groups[2].options[0].offer.price` as people say it: "group 3, option 1, price
/// per device".
pub fn place(path: &str, format: &dyn Format) -> String {
    let language = format.language();
    let mut place = String::new();
    let mut add = |part: &str| {
        if !place.is_empty() {
            place.push_str(", ");
        }
        place.push_str(part);
    };
    let mut segments = path.split('.').peekable();
    while let Some(segment) = segments.next() {
        let indexed = segment
            .strip_suffix(']')
            .and_then(|segment| segment.split_once('['))
            .and_then(|(key, index)| Some((key, index.parse::<u32>().ok()?)));
        if let Some((key, index)) = indexed
            && let Some(name) = entry_name(key)
        {
            let number = format.number(f64::from(index) + 1.0, Digits::Decimals(0));
            add(&fill(say(name, language), &[("number", &number)]));
        } else if matches!(
            segment,
            "offer" | "warranty" | "method" | "pilot" | "limits"
        ) && segments.peek().is_some()
        {
            // What is inside says enough.
        } else if !segment.is_empty() {
            add(field_name(segment, language).unwrap_or(segment));
        }
    }
    if place.is_empty() {
        place.push_str(say(&["the document", "dokumentet"], language));
    }
    place
}

/// An entry of a list, counted from 1.
fn entry_name(list: &str) -> Option<Wording> {
    Some(match list {
        "groups" => &["group {number}", "grupp {number}"],
        "organisations" | "counts" => &["organisation {number}", "organisation {number}"],
        "options" => &["option {number}", "alternativ {number}"],
        "tiers" => &["volume price {number}", "volympris {number}"],
        "requirements" => &["requirement {number}", "krav {number}"],
        "uncertainty" => &["uncertainty range {number}", "osäkerhetsintervall {number}"],
        "certificates" => &["certificate {number}", "märkning {number}"],
        "extensionPrices" => &[
            "price of extra year {number} of updates",
            "pris för extra år {number} med uppdateringar",
        ],
        "failurePercentByAge" => &["failure rate in year {number}", "felfrekvens år {number}"],
        _ => return None,
    })
}

/// The name of a field of the scenario format, without a capital; `None` for a key that the format
/// does not have.
pub fn field_name(key: &str, language: Language) -> Option<&'static str> {
    let named: Wording = match field(key)? {
        Field::Quantity(quantity) => return Some(term(quantity, language)),
        Field::Demand(demand) => return Some(demand_name(demand, language)),
        Field::Named(wording) => wording,
    };
    Some(say(named, language))
}

/// What names a field.
enum Field {
    Quantity(Term),
    Demand(Demand),
    Named(Wording),
}

#[rustfmt::skip]
fn field(key: &str) -> Option<Field> {
    use Field::{Named, Quantity};
    Some(match key {
        "schema" => Named(&["format version", "formatversion"]),
        "preset" => Named(&["preset", "exempel"]),
        "title" => Named(&["title", "titel"]),
        "place" => Named(&["country", "land"]),
        "currency" => Named(&["currency", "valuta"]),
        "purchaseYear" => Quantity(Term::PurchaseYear),
        "horizonYears" => Quantity(Term::Horizon),
        "organisations" => Named(&["organisations", "organisationer"]),
        "organisation" => Named(&["organisation", "organisation"]),
        "counts" => Named(&["numbers by organisation", "antal per organisation"]),
        "limits" => Named(&["limits", "gränser"]),
        "budget" => Named(&["budget for the period", "budget för perioden"]),
        "firstYearBudget" => Named(&["budget for the first year", "budget för första året"]),
        "carbonCapKg" => Named(&["carbon cap", "utsläppstak"]),
        "objective" => Named(&["what is to be least", "vad som ska bli lägst"]),
        "mostModels" => Named(&["most models", "högsta antal modeller"]),
        "leastSharePercent" => Named(&["least share of the group", "minsta andel av gruppen"]),
        "mostSharePercent" => Named(&["greatest share of the group", "högsta andel av gruppen"]),
        "setupCost" => Quantity(Term::SetupCost),
        "pilot" => Named(&["pilot", "pilotförsök"]),
        "devices" => Quantity(Term::PilotDevices),
        "years" => Quantity(Term::PilotYears),
        "failures" => Quantity(Term::PilotFailures),
        "groups" => Named(&["groups", "grupper"]),
        "requirements" => Named(&["requirements", "krav"]),
        "method" => Named(&["method", "metod"]),
        "uncertainty" => Named(&["uncertainty ranges", "osäkerhetsintervall"]),
        "seed" => Named(&["starting point of the draws", "dragningarnas startpunkt"]),
        "id" => Named(&["id", "id"]),
        "name" => Named(&["name", "namn"]),
        "count" => Quantity(Term::DeviceCount),
        "need" => Named(&["need", "behov"]),
        "options" => Named(&["options", "alternativ"]),
        "profile" => Named(&["need profile", "behovsprofil"]),
        "cpuMark" => Named(&["processor score", "processorpoäng"]),
        "memoryGb" => Named(&["memory", "minne"]),
        "storageGb" => Named(&["storage", "lagring"]),
        "screenInches" => Named(&["screen size", "skärmstorlek"]),
        "batteryHours" => Named(&["battery time", "batteritid"]),
        "sourcing" => Named(&["way of sourcing", "anskaffningssätt"]),
        "device" => Named(&["device", "enhet"]),
        "specification" => Named(&["specification", "specifikation"]),
        "offer" => Named(&["offer", "erbjudande"]),
        "samePeopleAs" => Named(&["same people as", "samma personer som"]),
        "handedDownFrom" => Named(&["handed down from", "ärvs från"]),
        "group" => Named(&["group", "grupp"]),
        "option" => Named(&["option", "alternativ"]),
        "sharePercent" => Quantity(Term::Share),
        "class" => Named(&["class of device", "enhetsklass"]),
        "updatesUntil" => Quantity(Term::UpdatesUntil),
        "embodiedKg" => Quantity(Term::ManufactureFootprint),
        "yearlyKwh" => Quantity(Term::ElectricityUse),
        "price" => Quantity(Term::Price),
        "tiers" => Named(&["volume prices", "volympriser"]),
        "plannedYears" => Quantity(Term::PlannedYears),
        "ageAtPurchaseYears" => Quantity(Term::AgeAtPurchase),
        "warranty" => Named(&["warranty", "garanti"]),
        "newBattery" => Named(&["new battery", "nytt batteri"]),
        "batteryHealthPercent" => Field::Demand(Demand::BatteryHealth),
        "batteryLifeYears" => Quantity(Term::BatteryLife),
        "failurePercentByAge" => Named(&["failure rates by age", "felfrekvens efter ålder"]),
        "firstYearMultiplier" => Quantity(Term::FirstYearMultiplier),
        "supportPerYear" => Quantity(Term::SupportPrice),
        "extensionYears" => Quantity(Term::ExtensionYears),
        "extensionPricePerYear" => Quantity(Term::ExtensionPrice),
        "extensionPrices" => Named(&["prices of extra years of updates", "priser för extra år med uppdateringar"]),
        "resaleValue" => Quantity(Term::StatedResale),
        "soldOn" => Named(&["sold on after use", "säljs vidare efter användningen"]),
        "refurbishingPartsKg" => Quantity(Term::RefurbishingParts),
        "certificates" => Named(&["certificates", "märkningar"]),
        "certifiedWipe" => Field::Demand(Demand::CertifiedWipe),
        "socialTerms" => Field::Demand(Demand::SocialTerms),
        "takeBack" => Field::Demand(Demand::TakeBack),
        "upgrade" => Named(&["upgrade", "uppgradering"]),
        "partsKg" => Quantity(Term::UpgradeParts),
        "takeBackAgreement" => Named(&["take-back agreement", "återtagsavtal"]),
        "pricePerDevice" => Named(&["amount paid per device", "ersättning per enhet"]),
        "reuseSharePercent" => Quantity(Term::ReuseShare),
        "from" => Named(&["smallest number of devices", "minsta antal enheter"]),
        "months" => Quantity(Term::WarrantyMonths),
        "batteryMonths" => Quantity(Term::BatteryWarrantyMonths),
        "kind" => Named(&["kind", "slag"]),
        "downtimeHours" => Named(&["hours without the device", "timmar utan enhet"]),
        "accidentalDamage" => Named(&["accidental damage", "olycksskador"]),
        "upgradePricePerYear" => Quantity(Term::WarrantyUpgradePrice),
        "upgradeLimitMonths" => Quantity(Term::WarrantyLimitMonths),
        "boughtYears" => Quantity(Term::WarrantyYearsBought),
        "hard" => Named(&["whether it is mandatory", "om det är tvingande"]),
        "value" => Named(&["value", "värde"]),
        "certificate" => Field::Demand(Demand::Certificate),
        "allocation" => Named(&["sharing of the footprint", "fördelning av klimatavtrycket"]),
        "footprintSource" => Named(&["source of footprints", "källa till klimatavtryck"]),
        "creditUnusedLife" => Named(&["credit for unused life", "avdrag för oanvänd livslängd"]),
        "discountRatePercent" => Quantity(Term::DiscountRate),
        "electricityPricePerKwh" => Quantity(Term::ElectricityPrice),
        "energyPriceGrowthPercent" => Quantity(Term::EnergyPriceGrowth),
        "gridGramsPerKwh" => Quantity(Term::GridIntensity),
        "gridDeclinePercent" => Quantity(Term::GridDecline),
        "cpuGrowthPercent" => Quantity(Term::CpuGrowth),
        "memoryGrowthPercent" => Quantity(Term::MemoryGrowth),
        "storageGrowthPercent" => Quantity(Term::StorageGrowth),
        "refurbishingBurdenPercent" => Quantity(Term::RefurbishingBurden),
        "displacementPercent" => Quantity(Term::Displacement),
        "deploymentHours" => Quantity(Term::DeploymentHours),
        "itCostPerHour" => Quantity(Term::ItHourlyCost),
        "downtimeCostPerHour" => Quantity(Term::DowntimeHourlyCost),
        "repairCost" => Quantity(Term::RepairCost),
        "batteryPrice" => Quantity(Term::BatteryPrice),
        "disposalCost" => Quantity(Term::DisposalCost),
        "sparePoolPercent" => Quantity(Term::SparePoolShare),
        "residualPercent" => Quantity(Term::ResidualFactor),
        "path" => Named(&["field", "fält"]),
        "low" => Named(&["lowest value", "lägsta värde"]),
        "likely" => Named(&["most likely value", "troligaste värde"]),
        "high" => Named(&["highest value", "högsta värde"]),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::{ENGLISH, SWEDISH, check, check_rules};
    use super::*;
    use crate::scenario::schema;

    const CODES: [IssueCode; 21] = [
        IssueCode::Missing,
        IssueCode::WrongType,
        IssueCode::NotANumber,
        IssueCode::Infinite,
        IssueCode::Negative,
        IssueCode::BelowMinimum,
        IssueCode::AboveMaximum,
        IssueCode::NotWhole,
        IssueCode::TooLong,
        IssueCode::Empty,
        IssueCode::TooManyOptions,
        IssueCode::UnknownChoice,
        IssueCode::UnknownDevice,
        IssueCode::DuplicateId,
        IssueCode::SharesSum,
        IssueCode::CountsSum,
        IssueCode::UnsupportedSchema,
        IssueCode::HandingDownCycle,
        IssueCode::WrongOrder,
        IssueCode::NotSupportedYet,
        IssueCode::UnknownKey,
    ];

    fn allowed(minimum: f64, maximum: f64) -> Option<Allowed> {
        Some(Allowed { minimum, maximum })
    }

    fn found(path: &str, code: IssueCode, allowed: Option<Allowed>) -> [String; 2] {
        let found = Issue {
            path: path.to_owned(),
            code,
            allowed,
        };
        [issue(&found, &SWEDISH), issue(&found, &ENGLISH)]
    }

    #[test]
    fn the_same_places_in_both_languages() {
        let ranges = [(0.0, 1e9), (1.0, 500.0), (-20.0, 20.0)];
        for code in CODES {
            for (minimum, maximum) in ranges {
                let allowed = Allowed { minimum, maximum };
                check(problem(code, Some(allowed)));
                if let Some(message) = allowed_message(code, allowed) {
                    check(message);
                }
            }
        }
    }

    #[test]
    fn an_issue_says_where_and_what_is_allowed() {
        let path = "groups[2].options[0].offer.price";
        assert_eq!(
            found(path, IssueCode::Negative, allowed(0.0, 1e9)),
            [
                "Grupp 3, alternativ 1, pris per enhet: värdet får inte vara negativt. \
                 Tillåtet: 0–1\u{a0}000\u{a0}000\u{a0}000.",
                "Group 3, option 1, price per device: the value cannot be negative. \
                 Allowed: 0–1,000,000,000.",
            ]
        );
        assert_eq!(
            found(
                "groups[0].need.memoryGb",
                IssueCode::AboveMaximum,
                allowed(0.0, 100_000.0)
            ),
            [
                "Grupp 1, behov, minne: värdet är för högt. Tillåtet: 0–100\u{a0}000.",
                "Group 1, need, memory: the value is too high. Allowed: 0–100,000.",
            ]
        );
        assert_eq!(
            found(
                "groups[0].options",
                IssueCode::SharesSum,
                allowed(100.0, 100.0)
            ),
            [
                "Grupp 1, alternativ: andelarna måste bli 100\u{a0}% tillsammans.",
                "Group 1, options: the shares have to add up to 100%.",
            ]
        );
        assert_eq!(
            found(
                "groups[0].counts",
                IssueCode::CountsSum,
                allowed(100.0, 100.0)
            ),
            [
                "Grupp 1, antal per organisation: antalen måste tillsammans bli gruppens antal. \
                 Tillsammans: 100.",
                "Group 1, numbers by organisation: the numbers have to add up to that of the group. \
                 Together: 100.",
            ]
        );
        assert_eq!(
            found("", IssueCode::WrongType, None),
            [
                "Dokumentet: värdet är av fel slag.",
                "The document: the value is of the wrong kind.",
            ]
        );
        assert_eq!(
            found("method.colour", IssueCode::UnknownKey, None)[1],
            "Colour: this entry is not known and is not used."
        );
    }

    #[test]
    fn ranges_are_written_as_people_write_them() {
        let problem = |code, allowed| {
            let [sentence, _] = found("", code, allowed);
            sentence_start(&sentence.replace("Dokumentet: ", ""))
        };
        assert_eq!(
            problem(IssueCode::BelowMinimum, allowed(2000.0, 2100.0)),
            "Värdet är för lågt. Tillåtet: 2000–2100."
        );
        assert_eq!(
            problem(IssueCode::BelowMinimum, allowed(-20.0, 20.0)),
            "Värdet är för lågt. Tillåtet: −20 till 20."
        );
        assert_eq!(
            problem(IssueCode::BelowMinimum, allowed(0.5, 15.0)),
            "Värdet är för lågt. Tillåtet: 0,5–15."
        );
        assert_eq!(
            problem(
                IssueCode::WrongType,
                allowed(f64::NEG_INFINITY, f64::INFINITY)
            ),
            "Värdet är av fel slag."
        );
        assert_eq!(
            problem(IssueCode::TooLong, allowed(1.0, 500.0)),
            "Texten är för lång. Tillåtet: högst 500 tecken."
        );
        assert_eq!(
            problem(IssueCode::TooLong, allowed(0.0, 100.0)),
            "Det är för många poster. Tillåtet: högst 100."
        );
    }

    #[test]
    fn every_field_of_the_format_has_a_name() {
        let schema = serde_json::to_value(schema::json_schema()).expect("a schema");
        let mut keys = Vec::new();
        collect_keys(&schema, &mut keys);
        assert!(keys.len() > 60, "{keys:?}");
        for key in keys {
            for language in Language::ALL {
                check_rules(field_name(&key, language).unwrap_or_else(|| panic!("{key}")));
            }
        }
    }

    fn collect_keys(schema: &serde_json::Value, keys: &mut Vec<String>) {
        match schema {
            serde_json::Value::Object(entries) => {
                for (key, value) in entries {
                    if let ("properties", Some(properties)) = (key.as_str(), value.as_object()) {
                        keys.extend(properties.keys().cloned());
                    }
                    collect_keys(value, keys);
                }
            }
            serde_json::Value::Array(values) => {
                values.iter().for_each(|value| collect_keys(value, keys));
            }
            _ => {}
        }
    }
}
