//! Fields that take a number: what they hold, in which units it may be written, and what to enter
//! where it cannot be used.

use super::quantities::{Unit, quantity};
use super::terms::{Wording, say};
use super::{Digits, Format, Language, calendar_year, fill};
use crate::scenario::{Allowed, Currency};

/// What a field holds, and so how what is written in it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// Devices, and the people who use them.
    Devices,
    /// Anything else that is counted.
    Whole,
    Money,
    MoneyPerYear,
    MoneyPerKwh,
    Percent,
    Months,
    Years,
    /// The age of a device in years, for which a year or a date may stand.
    Age,
    Hours,
    Gigabytes,
    Tonnes,
    GramsPerKwh,
    CalendarYear,
}

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

impl NumberKind {
    pub fn is_money(self) -> bool {
        matches!(self, Self::Money | Self::MoneyPerYear | Self::MoneyPerKwh)
    }

    /// Whether it has no fractions.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Devices | Self::Whole | Self::CalendarYear)
    }

    /// Whether a single separator before three digits groups in every language: of what is counted
    /// there are no thousandths, nor of money and gigabytes.
    pub fn groups_always(self) -> bool {
        self.is_whole() || matches!(self, Self::Money | Self::MoneyPerYear | Self::Gigabytes)
    }

    /// The most decimals that are shown, and so the most that are counted with.
    pub fn decimals(self) -> u8 {
        match self {
            Self::MoneyPerKwh => 6,
            _ => 4,
        }
    }

    /// How a field shows its number: whole, or with every decimal that is counted with.
    pub fn digits(self) -> Digits {
        match self {
            Self::CalendarYear => Digits::Plain,
            kind if kind.is_whole() => Digits::Decimals(0),
            kind => Digits::UpTo(kind.decimals()),
        }
    }
}

const YEARS: &str = "år å year years yr yrs y";
const MONTHS: &str = "mån månad månader m mo mos month months mth mths";
/// Words for what is counted.
const COUNTED: &str = "st stycken enhet enheter personer elever användare datorer modeller pcs device devices \
     unit units people pupils users computers models";

/// The units in which a number may be written, money apart.
fn units(kind: NumberKind) -> &'static [(&'static str, Scale)] {
    match kind {
        NumberKind::Devices | NumberKind::Whole => &[(COUNTED, AS_IT_IS)],
        NumberKind::Percent => &[("% procent percent pct", AS_IT_IS)],
        NumberKind::Months => &[(MONTHS, AS_IT_IS), (YEARS, MONTHS_OF_YEARS)],
        NumberKind::Years | NumberKind::Age => &[(YEARS, AS_IT_IS), (MONTHS, YEARS_OF_MONTHS)],
        NumberKind::Hours => &[
            ("h t tim timme timmar hr hrs hour hours", AS_IT_IS),
            ("min minuter minutes", HOURS_OF_MINUTES),
        ],
        NumberKind::Gigabytes => &[("gb gib g", AS_IT_IS), ("tb tib", TIMES_THOUSAND)],
        NumberKind::Tonnes => &[
            ("t ton tonne tonnes tcoe toncoe tonnescoe", AS_IT_IS),
            ("kg kgcoe", BY_THOUSAND),
        ],
        NumberKind::GramsPerKwh => &[
            ("g/kwh g gram gcoe/kwh gco/kwh kg/mwh", AS_IT_IS),
            ("kg/kwh kgcoe/kwh", TIMES_THOUSAND),
        ],
        _ => &[],
    }
}

/// What large amounts are counted in. The last are coins, for the price of a kWh.
const LARGE: [(&str, i8); 4] = [
    ("k t tusen thousand", 3),
    ("m mn milj miljon miljoner mio mill million", 6),
    ("md mdr miljard miljarder bn billion", 9),
    ("öre øre ore cent ct c", -2),
];

const WITHOUT_VAT: &str = "exklmoms exmoms exclvat exvat";

fn currency_words(currency: Currency) -> &'static str {
    match currency {
        Currency::Sek => "kr sek kronor krona skr",
        Currency::Eur => "€ eur euro euros",
        Currency::Nok => "kr nok kroner kronor nkr",
        Currency::Dkk => "kr dkk kroner kronor",
    }
}

/// What an amount may be said to be for.
fn per(kind: NumberKind) -> &'static str {
    match kind {
        NumberKind::MoneyPerYear => "/år perår /year peryear /yr",
        NumberKind::MoneyPerKwh => "/kwh perkwh",
        _ => "/st perst /styck perstyck /enhet perenhet /device perdevice each",
    }
}

fn is_among(words: &str, word: &str) -> bool {
    words.split(' ').any(|other| other == word)
}

fn without_end<'a>(text: &'a str, words: &str) -> &'a str {
    let mut words = words.split(' ');
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
        let known = units.find_map(|(words, scale)| is_among(words, &unit).then_some(*scale));
        return known.or(unit.is_empty().then_some(AS_IT_IS));
    }
    let behind = without_end(without_end(behind, WITHOUT_VAT), per(kind));
    let unit = [behind, before].concat();
    let unit = unit.as_str();
    let is_currency = |word: &str| word.is_empty() || is_among(currency_words(currency), word);
    if is_currency(unit) {
        return Some(AS_IT_IS);
    }
    let (coins, large) = LARGE.split_last()?;
    let large = if kind == NumberKind::MoneyPerKwh {
        std::slice::from_ref(coins)
    } else {
        large
    };
    large.iter().find_map(|(words, digits)| {
        let mut words = words.split(' ');
        words
            .any(|word| unit.strip_prefix(word).is_some_and(is_currency))
            .then_some(power(*digits))
    })
}

/// What to enter, as the object of "write".
fn asked(kind: NumberKind) -> Wording {
    match kind {
        NumberKind::Devices | NumberKind::Whole => &["a whole number", "ett helt tal"],
        NumberKind::Money => &["an amount in {unit}", "ett belopp i {unit}"],
        NumberKind::MoneyPerYear => &["an amount in {unit} a year", "ett belopp i {unit} per år"],
        NumberKind::MoneyPerKwh => &["a price in {unit} per kWh", "ett pris i {unit} per kWh"],
        NumberKind::Percent => &["a percentage", "en procentsats"],
        NumberKind::Months => &["a number of months", "ett antal månader"],
        NumberKind::Years => &["a number of years", "ett antal år"],
        NumberKind::Age => &["an age in years", "en ålder i år"],
        NumberKind::Hours => &["a number of hours", "ett antal timmar"],
        NumberKind::Gigabytes => &["a number of GB", "ett antal GB"],
        NumberKind::Tonnes => &["a number of tonnes", "ett antal ton"],
        NumberKind::GramsPerKwh => &["a number of grams per kWh", "ett antal gram per kWh"],
        NumberKind::CalendarYear => &["a year", "ett årtal"],
    }
}

const BETWEEN: Wording = &[
    "Write {asked} between {minimum} and {maximum}.",
    "Skriv {asked} mellan {minimum} och {maximum}.",
];

/// For what is no number at all, where an example says more than a range.
fn with_example(kind: NumberKind) -> Option<Wording> {
    Some(match kind {
        NumberKind::Devices => &[
            "Write how many devices you need, for example 300.",
            "Skriv hur många enheter ni behöver, till exempel 300.",
        ],
        NumberKind::Money => &[
            "Write {asked}, for example {example}.",
            "Skriv {asked}, till exempel {example}.",
        ],
        NumberKind::Age => &[
            "Write {asked} or the year the device was bought, for example 4 or 2023.",
            "Skriv {asked} eller året enheten köptes, till exempel 4 eller 2023.",
        ],
        _ => return None,
    })
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
    let language = format.language();
    let before: Wording = match problem {
        FieldProblem::TwoNumbers => &["There are two numbers here. ", "Här står två tal. "],
        FieldProblem::OtherDigits => &["Use the digits 0 to 9. ", "Använd siffrorna 0 till 9. "],
        FieldProblem::NoNumber | FieldProblem::OutOfRange => &["", ""],
    };
    let example = with_example(kind).filter(|_| problem != FieldProblem::OutOfRange);
    let asked = fill(say(asked(kind), language), &[("unit", unit)]);
    let bound = |value| match kind {
        NumberKind::CalendarYear => calendar_year(value),
        _ => format.number(value, kind.digits()),
    };
    let told = fill(
        say(example.unwrap_or(BETWEEN), language),
        &[
            ("asked", &asked),
            ("minimum", &bound(allowed.minimum)),
            ("maximum", &bound(allowed.maximum)),
            ("example", &format.number(EXAMPLE, Digits::UpTo(0))),
        ],
    );
    [say(before, language), &told].concat()
}

/// Says that a value that was typed is not used, and which one is; an empty one where none is.
pub fn not_used_yet(previous: &str, language: Language) -> String {
    let message: Wording = if previous.is_empty() {
        &["This value is not used yet.", "Värdet används inte ännu."]
    } else {
        &[
            "This value is not used yet. The result uses the previous value, {previous}.",
            "Värdet används inte ännu. Resultatet bygger på det förra värdet, {previous}.",
        ]
    };
    fill(say(message, language), &[("previous", previous)])
}

/// Says that a year was taken for an age.
pub fn read_as_year(year: f64, age: f64, purchase: f64, format: &dyn Format) -> String {
    let message: Wording = &[
        "Read as the year {year}: {age} before {purchase}.",
        "Läst som årtalet {year}: {age} före {purchase}.",
    ];
    fill(
        say(message, format.language()),
        &[
            ("year", &calendar_year(year)),
            ("age", &quantity(age, Unit::Years, Currency::Sek, format)),
            ("purchase", &calendar_year(purchase)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::{ENGLISH, SWEDISH, check};
    use super::*;

    const KINDS: [NumberKind; 14] = [
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
        NumberKind::CalendarYear,
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
            check(asked(kind));
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
            let mut known: Vec<&str> = Vec::new();
            for (words, _) in units(kind) {
                for word in words.split(' ') {
                    assert!(!known.contains(&word), "{word} in {kind:?}");
                    known.push(word);
                }
            }
        }
    }
}
