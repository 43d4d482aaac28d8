//! The words for what is not a number and could be otherwise: what it is called, what it is and
//! would be, and what comes of it.

use super::names::allocation_clause;
use super::terms::{Wording, say};
use super::{Digits, Format, Language, allocation_name, fill, footprint_source_name};
use crate::decision::switches::SwitchKind;
use crate::scenario::{Allocation, Choice, FootprintSource, Value};

/// What is switched, inside a sentence: "how manufacture is shared can change it".
#[rustfmt::skip]
pub fn switch_name(kind: SwitchKind, language: Language) -> &'static str {
    let name: Wording = match kind {
        SwitchKind::Allocation => &["how manufacture is shared", "hur tillverkningens utsläpp fördelas"],
        SwitchKind::FootprintSource => &["where the footprints are from", "varifrån klimatavtrycken kommer"],
        SwitchKind::NewBattery => &["a new battery", "nytt batteri"],
        SwitchKind::Reuse => &["how many devices are used again", "hur många enheter som används igen"],
        SwitchKind::UnusedLife => &["credit for unused life", "avdrag för oanvänd livslängd"],
        SwitchKind::EqualWarranty => &["equally long warranties", "lika lång garanti"],
    };
    say(name, language)
}

/// What would be so, as the beginning of a sentence without its capital. `whose` says of which
/// devices: ", mobile phones"; it is empty where they are all.
pub fn switch_condition(kind: SwitchKind, to: &Value, whose: &str, language: Language) -> String {
    let condition: Wording = match (kind, to) {
        (SwitchKind::Allocation, Value::Text(word)) => {
            let rule = Allocation::from_word(word).unwrap_or(Allocation::CutOff);
            return allocation_clause(rule, language).to_owned();
        }
        (SwitchKind::FootprintSource, Value::Text(word)) => {
            match FootprintSource::from_word(word) {
                Some(FootprintSource::Manufacturer) => &[
                    "with the manufacturers’ own footprints",
                    "med tillverkarnas egna klimatavtryck",
                ],
                Some(FootprintSource::NegaOctet) => {
                    &["with footprints from ADEME", "med klimatavtryck från ADEME"]
                }
                Some(FootprintSource::Ivl) => {
                    &["with footprints from IVL", "med klimatavtryck från IVL"]
                }
                Some(FootprintSource::ClassMedian) | None => &[
                    "with the median footprint of each class",
                    "med medianen för varje enhetsklass",
                ],
            }
        }
        (SwitchKind::NewBattery, Value::Bool(false)) => {
            &["without a new battery{whose}", "utan nytt batteri{whose}"]
        }
        (SwitchKind::NewBattery, _) => &["with a new battery{whose}", "med nytt batteri{whose}"],
        (SwitchKind::Reuse, Value::Number(share)) if *share > 0.0 => &[
            "if all devices are used again",
            "om alla enheter används igen",
        ],
        (SwitchKind::Reuse, _) => &[
            "if no devices are used again",
            "om inga enheter används igen",
        ],
        (SwitchKind::UnusedLife, Value::Bool(true)) => &[
            "with credit for unused life",
            "med avdrag för oanvänd livslängd",
        ],
        (SwitchKind::UnusedLife, _) => &[
            "without credit for unused life",
            "utan avdrag för oanvänd livslängd",
        ],
        (SwitchKind::EqualWarranty, _) => &[
            "with equally long warranties bought",
            "med lika lång garanti köpt till alla",
        ],
        (SwitchKind::Allocation | SwitchKind::FootprintSource, _) => &["otherwise", "annars"],
    };
    fill(say(condition, language), &[("whose", whose)])
}

/// What it is, or would be.
pub fn switch_value(kind: SwitchKind, value: &Value, format: &dyn Format) -> String {
    let language = format.language();
    let text: Wording = match (kind, value) {
        (SwitchKind::Allocation, Value::Text(word)) => {
            let rule = Allocation::from_word(word).unwrap_or(Allocation::CutOff);
            return allocation_name(rule, language).to_owned();
        }
        (SwitchKind::FootprintSource, Value::Text(word)) => {
            let source = FootprintSource::from_word(word).unwrap_or(FootprintSource::ClassMedian);
            return footprint_source_name(source, language).to_owned();
        }
        (SwitchKind::Reuse, Value::Number(percent)) => {
            return format.percent(percent / 100.0, Digits::UpTo(1));
        }
        (SwitchKind::EqualWarranty, Value::Number(months)) => {
            let number = format.number(*months, Digits::UpTo(1));
            let months: Wording = &["{number}\u{a0}months", "{number}\u{a0}månader"];
            return fill(say(months, language), &[("number", &number)]);
        }
        (_, Value::Bool(true)) => &["yes", "ja"],
        (_, Value::Bool(false)) => &["no", "nej"],
        _ => &["it varies", "olika"],
    };
    say(text, language).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::{ENGLISH, SWEDISH};
    use super::*;

    const KINDS: [SwitchKind; 6] = [
        SwitchKind::Allocation,
        SwitchKind::FootprintSource,
        SwitchKind::NewBattery,
        SwitchKind::Reuse,
        SwitchKind::UnusedLife,
        SwitchKind::EqualWarranty,
    ];

    #[test]
    fn a_switch_says_what_it_does() {
        let text = |word: &str| Value::Text(word.to_owned());
        for (kind, to, english, swedish) in [
            (
                SwitchKind::NewBattery,
                Value::Bool(true),
                "with a new battery, phones",
                "med nytt batteri, phones",
            ),
            (
                SwitchKind::Allocation,
                text("half-and-half"),
                "if the buyers share the manufacture equally",
                "om köparna delar lika på tillverkningen",
            ),
            (
                SwitchKind::Reuse,
                Value::Number(0.0),
                "if no devices are used again",
                "om inga enheter används igen",
            ),
        ] {
            let said = |language| switch_condition(kind, &to, ", phones", language);
            assert_eq!(said(Language::English), english);
            assert_eq!(said(Language::Swedish), swedish);
        }
    }

    #[test]
    fn nothing_of_it_is_empty() {
        let values = [
            Value::Null,
            Value::Bool(true),
            Value::Bool(false),
            Value::Number(36.0),
            Value::Text("ivl".to_owned()),
        ];
        for kind in KINDS {
            for format in [&SWEDISH, &ENGLISH] {
                let language = format.language();
                assert!(!switch_name(kind, language).is_empty());
                for value in &values {
                    assert!(!switch_condition(kind, value, "", language).contains('{'));
                    assert!(!switch_value(kind, value, format).is_empty());
                }
            }
        }
    }
}
