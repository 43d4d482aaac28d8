//! What is wrong with a document or with what was typed, and what is allowed instead.

use super::capitals::sentence_start;
use super::compact::calendar_year;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::words::{Language, Words};
use crate::engine::requirements::Demand;
use crate::quantity::Quantity;
use crate::scenario::{Allowed, Issue, IssueCode};

/// An issue as a sentence: where, what is wrong, what is allowed.
pub fn issue(issue: &Issue, format: &dyn Format) -> String {
    let place = place(&issue.path, format);
    let problem = problem(issue.code, issue.allowed, format.language().words());
    let sentence = fill(
        "{place}: {problem}.",
        &[("place", &place), ("problem", problem)],
    );
    with_allowed(sentence_start(&sentence), issue.code, issue.allowed, format)
}

/// The problem as a clause without a capital and without a full stop.
fn problem(code: IssueCode, allowed: Option<Allowed>, words: Words) -> &'static str {
    match code {
        IssueCode::TooLong if is_list(allowed) => words.entries_too_many(),
        _ => words.issue(code),
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
    let words = format.language().words();
    let message =
        allowed.and_then(|allowed| Some((allowed_message(code, allowed, words)?, allowed)));
    if let Some((message, allowed)) = message {
        let minimum = bound(allowed.minimum, allowed, format);
        let maximum = bound(allowed.maximum, allowed, format);
        sentence.push(' ');
        sentence.push_str(&fill(
            message,
            &[("minimum", &minimum), ("maximum", &maximum)],
        ));
    }
    sentence
}

/// How the range is put; `None` where there is none worth telling.
fn allowed_message(code: IssueCode, allowed: Allowed, words: Words) -> Option<&'static str> {
    let (from, to) = (allowed.minimum.is_finite(), allowed.maximum.is_finite());
    Some(match code {
        IssueCode::TooManyOptions => words.allowed_at_most(),
        IssueCode::TooLong if is_list(Some(allowed)) => words.allowed_at_most(),
        IssueCode::TooLong => words.allowed_characters(),
        IssueCode::Missing
        | IssueCode::WrongType
        | IssueCode::NotANumber
        | IssueCode::Infinite
        | IssueCode::Negative
        | IssueCode::BelowMinimum
        | IssueCode::AboveMaximum
        | IssueCode::NotWhole => match (from, to) {
            (true, true) if allowed.minimum < 0.0 => words.allowed_to(),
            (true, true) => words.allowed_between(),
            (true, false) => words.allowed_at_least(),
            (false, true) => words.allowed_at_most(),
            (false, false) => return None,
        },
        IssueCode::CountsSum => words.allowed_together(),
        IssueCode::Empty
        | IssueCode::UnknownChoice
        | IssueCode::UnknownDevice
        | IssueCode::DuplicateId
        | IssueCode::SharesSum
        | IssueCode::UnsupportedSchema
        | IssueCode::HandingDownCycle
        | IssueCode::HandedDownGoesBack
        | IssueCode::WrongOrder
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
    let words = format.language().words();
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
            && let Some(name) = words.entry(key)
        {
            let number = format.number(f64::from(index) + 1.0, Digits::Decimals(0));
            add(&fill(name, &[("number", &number)]));
        } else if matches!(
            segment,
            "offer" | "warranty" | "method" | "pilot" | "limits"
        ) && segments.peek().is_some()
        {
            // What is inside says enough.
        } else if !segment.is_empty() {
            add(field_name(segment, format.language()).unwrap_or(segment));
        }
    }
    if place.is_empty() {
        place.push_str(words.the_document());
    }
    place
}

/// The name of a field of the scenario format, without a capital; `None` for a key that the format
/// does not have.
pub fn field_name(key: &str, language: Language) -> Option<&'static str> {
    let words = language.words();
    let demand = match key {
        "batteryHealthPercent" => Demand::BatteryHealth,
        "certifiedWipe" => Demand::CertifiedWipe,
        "socialTerms" => Demand::SocialTerms,
        "takeBack" => Demand::TakeBack,
        "certificate" => Demand::Certificate,
        "count" => return Some(words.term(Quantity::DeviceCount)),
        _ => {
            let of_quantity = || Quantity::of_key(key).map(|quantity| words.term(quantity));
            return words.field(key).or_else(of_quantity);
        }
    };
    Some(words.demand(demand))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH, check_rules};
    use super::*;
    use crate::scenario::schema;

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
