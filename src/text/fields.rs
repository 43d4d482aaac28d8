//! Fields that take a number: what they hold, in which units it may be written, and what to enter
//! where it cannot be used.

use super::compact::calendar_year;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::number_kind::NumberKind;
use super::quantities::{quantity, year_and_month};
use super::words::{Language, Words};
use crate::quantity::Unit;
use crate::scenario::{Allowed, Currency};

/// Why what is written in a field is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    NoNumber,
    /// Two cells of a spreadsheet, a range, a date where none is asked for.
    TwoNumbers,
    /// The digits of another script.
    OtherDigits,
    /// Outside what the field allows, or a fraction of what is counted.
    OutOfRange,
}

/// What a unit makes of a number: so many powers of ten, and a factor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub power: i8,
    pub factor: f64,
}

/// A number as it stands.
const AS_IT_IS: Scale = power(0);

const fn power(power: i8) -> Scale {
    Scale { power, factor: 1.0 }
}

const fn factor(factor: f64) -> Scale {
    Scale { power: 0, factor }
}

const TIMES_THOUSAND: Scale = power(3);
const BY_THOUSAND: Scale = power(-3);
const MONTHS_OF_YEARS: Scale = factor(12.0);
const YEARS_OF_MONTHS: Scale = factor(1.0 / 12.0);
const HOURS_OF_MINUTES: Scale = factor(1.0 / 60.0);

/// A list of words of a language, with spaces between them.
type List = fn(Words) -> &'static str;

/// Whether a word is among those of a list, in any language: the words of every language are
/// understood.
fn is_among(list: List, word: &str) -> bool {
    Language::ALL
        .iter()
        .any(|language| list(language.words()).split(' ').any(|other| other == word))
}

/// The units in which a number may be written, money apart, and what each makes of it.
fn units(kind: NumberKind) -> &'static [(List, Scale)] {
    match kind {
        NumberKind::Devices | NumberKind::Whole => &[(|words| words.reads_counted(), AS_IT_IS)],
        NumberKind::Percent => &[(|words| words.reads_percent(), AS_IT_IS)],
        NumberKind::Months => &[
            (|words| words.reads_months(), AS_IT_IS),
            (|words| words.reads_years(), MONTHS_OF_YEARS),
        ],
        NumberKind::Years | NumberKind::Age => &[
            (|words| words.reads_years(), AS_IT_IS),
            (|words| words.reads_months(), YEARS_OF_MONTHS),
        ],
        NumberKind::Hours => &[
            (|words| words.reads_hours(), AS_IT_IS),
            (|words| words.reads_minutes(), HOURS_OF_MINUTES),
        ],
        NumberKind::Gigabytes => &[(|_| "gb gib g", AS_IT_IS), (|_| "tb tib", TIMES_THOUSAND)],
        NumberKind::Tonnes => &[
            (|words| words.reads_tonnes(), AS_IT_IS),
            (|_| "kg kgcoe", BY_THOUSAND),
        ],
        NumberKind::GramsPerKwh => &[
            (|words| words.reads_grams(), AS_IT_IS),
            (|_| "kg/kwh kgcoe/kwh", TIMES_THOUSAND),
        ],
        NumberKind::Kilograms => &[(|_| "kg kgcoe", AS_IT_IS)],
        NumberKind::KilowattHours => &[(|_| "kwh", AS_IT_IS)],
        _ => &[],
    }
}

/// What large amounts are counted in. The last are coins, for the price of a kWh.
const LARGE: [(List, i8); 4] = [
    (|words| words.reads_thousands(), 3),
    (|words| words.reads_millions(), 6),
    (|words| words.reads_billions(), 9),
    (|words| words.reads_coins(), -2),
];

fn is_currency(word: &str, currency: Currency) -> bool {
    let names = Language::ALL.map(|language| language.words().reads_currency(currency));
    word.is_empty()
        || names
            .iter()
            .any(|names| names.split(' ').any(|name| name == word))
}

/// What an amount may be said to be for.
fn per(kind: NumberKind) -> List {
    match kind {
        NumberKind::MoneyPerYear => |words| words.reads_per_year(),
        NumberKind::MoneyPerKwh => |words| words.reads_per_kwh(),
        _ => |words| words.reads_per_device(),
    }
}

fn without_end(text: &str, list: List) -> &str {
    let mut words = Language::ALL
        .into_iter()
        .flat_map(|language| list(language.words()).split(' '));
    words
        .find_map(|word| text.strip_suffix(word))
        .unwrap_or(text)
}

/// What the unit behind a number, and the one before it, make of it in a field; `None` for what the
/// field does not know. Units are in small letters and without spaces, points and the index of CO₂.
///
/// ```
/// use refurb_or_new::scenario::Currency;
/// use refurb_or_new::text::{NumberKind, scale};
///
/// let scale = |kind, unit| scale(kind, Currency::Sek, unit, "");
/// assert_eq!(scale(NumberKind::Money, "mnkr").map(|scale| scale.power), Some(6));
/// assert_eq!(scale(NumberKind::Months, "år").map(|scale| scale.factor), Some(12.0));
/// assert_eq!(scale(NumberKind::Months, "kr"), None);
/// ```
pub fn scale(kind: NumberKind, currency: Currency, behind: &str, before: &str) -> Option<Scale> {
    if !kind.is_money() {
        let unit = [behind, before].concat();
        let mut units = units(kind).iter();
        let known = units.find_map(|(words, scale)| is_among(*words, &unit).then_some(*scale));
        return known.or(unit.is_empty().then_some(AS_IT_IS));
    }
    let behind = without_end(behind, |words| words.reads_without_vat());
    let behind = without_end(behind, per(kind));
    let unit = [behind, before].concat();
    let unit = unit.as_str();
    if is_currency(unit, currency) {
        return Some(AS_IT_IS);
    }
    let (coins, large) = LARGE.split_last()?;
    let large = if kind == NumberKind::MoneyPerKwh {
        std::slice::from_ref(coins)
    } else {
        large
    };
    large.iter().find_map(|(list, digits)| {
        let mut words = Language::ALL
            .into_iter()
            .flat_map(|language| list(language.words()).split(' '));
        let rest = |word| unit.strip_prefix(word);
        words
            .any(|word| rest(word).is_some_and(|rest| is_currency(rest, currency)))
            .then_some(power(*digits))
    })
}

/// For what is no number at all, where an example says more than a range.
fn with_example(kind: NumberKind, words: Words) -> Option<&'static str> {
    match kind {
        NumberKind::Devices => Some(words.enter_devices()),
        NumberKind::Money => Some(words.enter_money()),
        NumberKind::Age => Some(words.enter_age()),
        NumberKind::Month => Some(words.enter_month()),
        NumberKind::Moment => Some(words.enter_moment()),
        _ => None,
    }
}

/// A price of a device, as an example.
const EXAMPLE: f64 = 6_490.0;

/// What to enter in a field in place of what stands there. `unit` is the sign that stands behind
/// it.
pub fn field_problem(
    problem: FieldProblem,
    kind: NumberKind,
    allowed: Allowed,
    unit: &str,
    format: &dyn Format,
) -> String {
    let words = format.language().words();
    let before = match problem {
        FieldProblem::TwoNumbers => Some(words.enter_two_numbers()),
        FieldProblem::OtherDigits => Some(words.enter_digits()),
        FieldProblem::NoNumber | FieldProblem::OutOfRange => None,
    };
    let example = with_example(kind, words).filter(|_| problem != FieldProblem::OutOfRange);
    let asked = fill(words.asked(kind), &[("unit", unit)]);
    let bound = |value| match kind {
        NumberKind::CalendarYear => calendar_year(value),
        _ => typed(value, kind, format),
    };
    let told = fill(
        example.unwrap_or(words.enter_between()),
        &[
            ("asked", &asked),
            ("minimum", &bound(allowed.minimum)),
            ("maximum", &bound(allowed.maximum)),
            ("example", &format.number(EXAMPLE, Digits::UpTo(0))),
        ],
    );
    let before = before.map_or_else(String::new, |before| [before, " "].concat());
    before + &told
}

/// A number as a field shows it: a month as `2022-08`, and a moment so too where it is not the start
/// of a year, `2022`.
pub fn typed(value: f64, kind: NumberKind, format: &dyn Format) -> String {
    let written = || year_and_month(value);
    match kind {
        NumberKind::Month => written(),
        NumberKind::Moment => {
            let month = written();
            month
                .strip_suffix("-01")
                .map(str::to_owned)
                .unwrap_or(month)
        }
        kind => format.number(value, kind.digits()),
    }
}

/// Says that a value that was typed is not used, and which one is; an empty one where none is.
pub fn not_used_yet(previous: &str, language: Language) -> String {
    let words = language.words();
    if previous.is_empty() {
        return words.not_used_yet().to_owned();
    }
    fill(words.previous_used(), &[("previous", previous)])
}

/// Says that a year was taken for an age.
pub fn read_as_year(year: f64, age: f64, purchase: f64, format: &dyn Format) -> String {
    fill(
        format.language().words().read_as_year(),
        &[
            ("year", &calendar_year(year)),
            ("age", &quantity(age, Unit::Years, Currency::Sek, format)),
            ("purchase", &calendar_year(purchase)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;

    const KINDS: [NumberKind; 19] = [
        NumberKind::Devices,
        NumberKind::Whole,
        NumberKind::Money,
        NumberKind::MoneyPerYear,
        NumberKind::MoneyPerKwh,
        NumberKind::Percent,
        NumberKind::Months,
        NumberKind::Years,
        NumberKind::Age,
        NumberKind::Hours,
        NumberKind::Gigabytes,
        NumberKind::Tonnes,
        NumberKind::GramsPerKwh,
        NumberKind::Kilograms,
        NumberKind::KilowattHours,
        NumberKind::Factor,
        NumberKind::CalendarYear,
        NumberKind::Month,
        NumberKind::Moment,
    ];

    fn told(problem: FieldProblem, kind: NumberKind, from: f64, to: f64) -> [String; 2] {
        let allowed = Allowed {
            minimum: from,
            maximum: to,
        };
        [
            field_problem(problem, kind, allowed, "kr", &SWEDISH),
            field_problem(problem, kind, allowed, "kr", &ENGLISH),
        ]
    }

    #[test]
    fn each_refusal_says_what_to_enter() {
        use FieldProblem::{NoNumber, OtherDigits, OutOfRange, TwoNumbers};
        for kind in KINDS {
            for problem in [NoNumber, TwoNumbers, OtherDigits, OutOfRange] {
                let [swedish, english] = told(problem, kind, 1.0, 20.0);
                assert!(swedish.contains("Skriv "), "{swedish}");
                assert!(english.contains("Write "), "{english}");
                assert!(!swedish.contains(['{', '}']), "{swedish}");
                assert!(!english.contains(['{', '}']), "{english}");
            }
        }
        assert_eq!(
            told(NoNumber, NumberKind::Devices, 1.0, 1e6),
            [
                "Skriv hur många enheter ni behöver, till exempel 300.",
                "Write how many devices you need, for example 300.",
            ]
        );
        assert_eq!(
            told(OutOfRange, NumberKind::Devices, 1.0, 1e6),
            [
                "Skriv ett helt tal mellan 1 och 1\u{a0}000\u{a0}000.",
                "Write a whole number between 1 and 1,000,000.",
            ]
        );
        assert_eq!(
            told(OutOfRange, NumberKind::Years, 0.5, 15.0),
            [
                "Skriv ett antal år mellan 0,5 och 15.",
                "Write a number of years between 0.5 and 15.",
            ]
        );
        assert_eq!(
            told(TwoNumbers, NumberKind::Money, 0.0, 1e9),
            [
                "Här står två tal. Skriv ett belopp i kr, till exempel 6\u{a0}490.",
                "There are two numbers here. Write an amount in kr, for example 6,490.",
            ]
        );
        assert_eq!(
            told(OutOfRange, NumberKind::CalendarYear, 2000.0, 2100.0),
            [
                "Skriv ett årtal mellan 2000 och 2100.",
                "Write a year between 2000 and 2100.",
            ]
        );
    }

    #[test]
    fn an_unusable_value_is_kept_and_named() {
        assert_eq!(
            not_used_yet("4", Language::Swedish),
            "Värdet används inte ännu. Resultatet bygger på det förra värdet, 4."
        );
        assert_eq!(
            not_used_yet("4", Language::English),
            "This value is not used yet. The result uses the previous value, 4."
        );
        assert_eq!(
            not_used_yet("", Language::Swedish),
            "Värdet används inte ännu."
        );
    }

    #[test]
    fn a_year_taken_for_an_age_is_said() {
        assert_eq!(
            read_as_year(2021.0, 6.0, 2027.0, &SWEDISH),
            "Läst som årtalet 2021: 6\u{a0}år före 2027."
        );
        assert_eq!(
            read_as_year(2026.0, 1.0, 2027.0, &ENGLISH),
            "Read as the year 2026: 1\u{a0}year before 2027."
        );
    }

    #[test]
    fn no_word_stands_for_two_units_of_a_field() {
        for kind in KINDS {
            let mut known: Vec<(&str, usize)> = Vec::new();
            for (unit, (list, _)) in units(kind).iter().enumerate() {
                for word in Language::ALL.map(|language| list(language.words())) {
                    for word in word.split(' ') {
                        let other = known.iter().find(|(other, _)| *other == word);
                        let is_one = other.is_none_or(|(_, other)| *other == unit);
                        assert!(is_one, "{word} in {kind:?}");
                        known.push((word, unit));
                    }
                }
            }
        }
    }
}
