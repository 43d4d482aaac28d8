//! The words for what is not a number and could be otherwise: what it is called, what it is and
//! would be, and what comes of it.

use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::words::Language;
use crate::decision::switches::SwitchKind;
use crate::quantity::Unit;
use crate::scenario::{Allocation, Choice, FootprintSource, ReplacementTime, Value, Vat};

/// What is switched, inside a sentence: "how manufacture is shared can change it".
pub fn switch_name(kind: SwitchKind, language: Language) -> &'static str {
    language.words().switch(kind)
}

/// What would be so, as the beginning of a sentence without its capital. `whose` says of which
/// devices: ", mobile phones"; it is empty where they are all.
pub fn switch_condition(kind: SwitchKind, to: &Value, whose: &str, language: Language) -> String {
    let words = language.words();
    let condition = match (kind, to) {
        (SwitchKind::Allocation, Value::Text(word)) => {
            let rule = Allocation::from_word(word).unwrap_or(Allocation::CutOff);
            return words.allocation_clause(rule).to_owned();
        }
        (SwitchKind::FootprintSource, Value::Text(word)) => {
            let source = FootprintSource::from_word(word).unwrap_or(FootprintSource::ClassMedian);
            words.with_footprints(source)
        }
        (SwitchKind::NewBattery, Value::Bool(false)) => words.without_new_battery(),
        (SwitchKind::NewBattery, _) => words.with_new_battery(),
        (SwitchKind::Reuse, Value::Number(share)) if *share > 0.0 => words.if_all_used_again(),
        (SwitchKind::Reuse, _) => words.if_none_used_again(),
        (SwitchKind::UnusedLife, Value::Bool(true)) => words.with_credit(),
        (SwitchKind::UnusedLife, _) => words.without_credit(),
        (SwitchKind::Vat, Value::Text(word)) => words.if_compared_with_vat(vat(word)),
        (SwitchKind::EqualWarranty, _) => words.with_equal_warranties(),
        (SwitchKind::Replacement, Value::Text(word)) => words.if_replaced(replacement(word)),
        (
            SwitchKind::Allocation
            | SwitchKind::FootprintSource
            | SwitchKind::Vat
            | SwitchKind::Replacement,
            _,
        ) => words.otherwise(),
    };
    fill(condition, &[("whose", whose)])
}

fn replacement(word: &str) -> ReplacementTime {
    ReplacementTime::from_word(word).unwrap_or_default()
}

fn vat(word: &str) -> Vat {
    Vat::from_word(word).unwrap_or(Vat::Excluded)
}

/// What it is, or would be.
pub fn switch_value(kind: SwitchKind, value: &Value, format: &dyn Format) -> String {
    let words = format.language().words();
    let text = match (kind, value) {
        (SwitchKind::Allocation, Value::Text(word)) => {
            let rule = Allocation::from_word(word).unwrap_or(Allocation::CutOff);
            words.allocation_name(rule)
        }
        (SwitchKind::FootprintSource, Value::Text(word)) => {
            let source = FootprintSource::from_word(word).unwrap_or(FootprintSource::ClassMedian);
            words.footprint_from(source)
        }
        (SwitchKind::Vat, Value::Text(word)) => words.vat(vat(word)),
        (SwitchKind::Replacement, Value::Text(word)) => words.replaced(replacement(word)),
        (SwitchKind::Reuse, Value::Number(percent)) => {
            return format.percent(percent / 100.0, Digits::UpTo(1));
        }
        (SwitchKind::EqualWarranty, Value::Number(months)) => {
            let digits = Digits::UpTo(1);
            let message = words.unit(Unit::Months, format.category(*months, digits));
            return fill(message, &[("value", &format.number(*months, digits))]);
        }
        (_, Value::Bool(true)) => words.yes(),
        (_, Value::Bool(false)) => words.no(),
        _ => words.varies(),
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;

    const KINDS: [SwitchKind; 8] = [
        SwitchKind::Allocation,
        SwitchKind::FootprintSource,
        SwitchKind::NewBattery,
        SwitchKind::Reuse,
        SwitchKind::UnusedLife,
        SwitchKind::Vat,
        SwitchKind::EqualWarranty,
        SwitchKind::Replacement,
    ];

    #[test]
    fn a_switch_says_what_it_does() {
        let text = |word: &str| Value::Text(word.to_owned());
        for (kind, to, english, swedish) in [
            (
                SwitchKind::NewBattery,
                Value::Bool(true),
                "with a new battery included, phones",
                "ingår ett nytt batteri, phones",
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
