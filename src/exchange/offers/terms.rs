//! Terms of an offer as people write them.

use crate::exchange::lists::plain::Said;
use crate::exchange::lists::{Day, plain};
use crate::scenario::{Currency, Sourcing};

/// Beginnings of words, folded.
const REFURBISHED: &str = "refurb|rekond|renover|aterbruk|ateranvand|begagn|brukt|brugt|kunnostet|kaytet|\
    recondition|occasion|seconde|gebraucht|generaluberh|wiederaufbereit|aufbereitet|renewed|used|preowned|\
    pre owned|second|genbrug|ombruk|ombrukt|istandsat|kierratet|grade a|grade b|klass a|klass b|grad a|\
    grad b|a grade|b grade|remis|demo|som ny|as new|like new|wie neu|comme neuf|uudenvero|nyskick";

const NEW: &str = "ny |nya |nytt |nye |new |neu |neue |neuer |neues |neuware|neuf|neuve|neufs|uusi |uudet |uutta |\
    fabriksny|fabrikkny|brand new|nyproduc|obruten|oanvand";

/// Whether a text says that it is of new or of refurbished devices.
pub(super) fn sourcing(text: &str) -> Option<Sourcing> {
    if plain::has_any(text, REFURBISHED) {
        Some(Sourcing::Refurbished)
    } else {
        plain::has_any(text, NEW).then_some(Sourcing::New)
    }
}

/// The currency that a text states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stated {
    Currency(Currency),
    /// Those of one of several countries.
    Kronor,
}

impl Stated {
    pub fn currency(self) -> Option<Currency> {
        match self {
            Self::Currency(currency) => Some(currency),
            Self::Kronor => None,
        }
    }

    /// Whether it can be this one.
    pub fn is(self, currency: Currency) -> bool {
        match self {
            Self::Currency(stated) => stated == currency,
            Self::Kronor => matches!(
                currency,
                Currency::Sek | Currency::Nok | Currency::Dkk | Currency::Isk
            ),
        }
    }
}

/// The currency that a text states.
pub(super) fn currency(text: &str) -> Option<Stated> {
    let signs = [
        ('€', Currency::Eur),
        ('£', Currency::Gbp),
        ('$', Currency::Usd),
    ];
    let words = [
        ("eur", Currency::Eur),
        ("sek ", Currency::Sek),
        ("nok ", Currency::Nok),
        ("dkk ", Currency::Dkk),
        ("gbp ", Currency::Gbp),
        ("usd ", Currency::Usd),
        ("chf ", Currency::Chf),
    ];
    let by_sign = || {
        signs
            .into_iter()
            .find(|(sign, _)| text.contains(*sign))
            .map(|(_, found)| found)
    };
    let by_word = words
        .into_iter()
        .find(|(word, _)| plain::has_any(text, word));
    let found = by_word.map(|(_, found)| found).or_else(by_sign);
    found.map(Stated::Currency).or_else(|| {
        let is_kronor = text.contains(":-") || plain::has_any(text, "kr |kronor|kroner");
        is_kronor.then_some(Stated::Kronor)
    })
}

/// The currency of all prices of a list, as its heading or what stands above says, or all prices alike.
pub(super) fn currency_of_all<'a>(
    names: [&str; 2],
    prices: impl Iterator<Item = &'a str>,
) -> Option<Currency> {
    let said = names
        .into_iter()
        .find_map(|name| currency(name)?.currency());
    said.or_else(|| {
        let mut prices =
            prices.filter(|price| price.contains(|letter: char| letter.is_ascii_digit()));
        let first = currency(prices.next()?)?;
        let is_same = prices.all(|price| currency(price) == Some(first));
        if is_same { first.currency() } else { None }
    })
}

const YEARS: &str = "ar |ars |year|yr |yrs |y |an |ans |jahr|vuo|v ";
const MONTHS: &str = "man|month|mnd|mdr|mth|md |kk |kuukau|monat|mois|m ";

/// The number at the beginning of a text, in tenths, and what stands behind it.
fn tenths(text: &str) -> Option<(u32, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    if whole == 0 || whole > 4 {
        return None;
    }
    let mut value = text[..whole].parse::<u32>().ok()? * 10;
    let mut rest = &text[whole..];
    if let Some(behind) = rest.strip_prefix([',', '.'])
        && digits(behind) > 0
    {
        value += u32::from(behind.as_bytes()[0] - b'0');
        rest = &behind[digits(behind)..];
    }
    Some((value, rest))
}

/// A period: its unit where it is said, its number in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Months,
    Years,
    NotSaid,
}

/// The first number of a text that is one of months or years, else its first number.
fn period(text: &str) -> Option<(u32, Unit)> {
    let mut bare = None;
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let begins = character.is_ascii_digit() && !before.is_alphanumeric();
        before = character;
        if !begins {
            continue;
        }
        let Some((value, rest)) = tenths(&text[at..]) else {
            continue;
        };
        // The word right behind it; of `3-4 år` the first number has none.
        let word = plain::folded(rest.trim_start_matches([' ', '-', '–', '\u{a0}']));
        let is_of = |words: &str| {
            let first = word.trim_start().split(' ').next().unwrap_or("");
            plain::has_any(first, words)
        };
        if is_of(YEARS) {
            return Some((value, Unit::Years));
        }
        if is_of(MONTHS) {
            return Some((value, Unit::Months));
        }
        bare = bare.or(Some((value, Unit::NotSaid)));
    }
    bare
}

/// A warranty in months, and whether its unit had to be guessed.
pub(super) fn warranty(text: &str, column: &str) -> Said<(u32, bool)> {
    let folded = plain::folded(text);
    if folded.trim().is_empty() {
        return Said::Nothing;
    }
    if plain::has_any(
        text,
        "ingen|utan|none|no warranty|ohne|sans|ei takuuta|uden|uten",
    ) {
        return Said::Value((0, false));
    }
    let Some((tenths, unit)) = period(text) else {
        return Said::Unreadable;
    };
    let column = plain::folded(column);
    let in_column = |words: &str| plain::has_any(&column, words);
    let (months, is_guessed) = match unit {
        Unit::Years => (tenths * 12 / 10, false),
        Unit::Months => (tenths / 10, false),
        Unit::NotSaid if in_column("man |manader|month|mnd|kk |monat|mois|maneder|mdr") => {
            (tenths / 10, false)
        }
        Unit::NotSaid if in_column("ar |year|vuo|jahr|ans ") => (tenths * 12 / 10, false),
        // Nobody gives three months as `3`, nor a dozen years as `12`.
        Unit::NotSaid if tenths <= 50 => (tenths * 12 / 10, true),
        Unit::NotSaid => (tenths / 10, true),
    };
    match months {
        0..=240 => Said::Value((months, is_guessed)),
        _ => Said::Unreadable,
    }
}

/// An age in tenths of years: years, months, or the year from which it is.
pub(super) fn age(text: &str, as_of: Day) -> Said<u32> {
    if plain::folded(text).trim().is_empty() {
        return Said::Nothing;
    }
    match period(text) {
        Some((tenths @ 19_900..=21_000, _)) => {
            // From the middle of that year.
            let middle = Day::of((tenths / 10) as i32, 7, 1);
            match middle {
                Some(middle) if middle <= as_of => Said::Value(middle.tenths_of_years_until(as_of)),
                _ => Said::Value(0),
            }
        }
        Some((tenths, Unit::Months)) if tenths <= 2_400 => Said::Value(tenths / 12),
        Some((tenths, _)) if tenths <= 200 => Said::Value(tenths),
        _ => Said::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warranties_are_read_as_people_write_them() {
        let months = |text: &str, column: &str| match warranty(text, column) {
            Said::Value(read) => Some(read),
            _ => None,
        };
        for (text, column, expected) in [
            ("36 mån", "Garanti", Some((36, false))),
            ("3 år", "Garanti", Some((36, false))),
            ("1 år NBD på plats", "Garanti", Some((12, false))),
            ("NBD 3Y", "Warranty", Some((36, false))),
            ("12 months", "Warranty", Some((12, false))),
            ("24 kk", "Takuu", Some((24, false))),
            ("2 vuotta", "Takuu", Some((24, false))),
            ("1,5 Jahre", "Garantie", Some((18, false))),
            ("2 ans", "Garantie", Some((24, false))),
            ("24", "Garanti (mån)", Some((24, false))),
            ("3", "Garanti, år", Some((36, false))),
            ("24", "Garanti", Some((24, true))),
            ("3", "Garanti", Some((36, true))),
            ("ingen", "Garanti", Some((0, false))),
            ("livstid", "Garanti", None),
            ("", "Garanti", None),
            ("999 år", "Garanti", None),
        ] {
            assert_eq!(months(text, column), expected, "{text}");
        }
    }

    #[test]
    fn ages_are_read_as_people_write_them() {
        let today = Day::of(2026, 11, 26).expect("a day");
        let years = |text: &str| match age(text, today) {
            Said::Value(tenths) => Some(tenths),
            _ => None,
        };
        for (text, expected) in [
            ("3 år", Some(30)),
            ("2,5", Some(25)),
            ("36 mån", Some(30)),
            ("2021", Some(54)),
            ("2027", Some(0)),
            ("0", Some(0)),
            ("gammal", None),
            ("75", None),
        ] {
            assert_eq!(years(text), expected, "{text}");
        }
    }

    #[test]
    fn used_and_new_are_told_apart() {
        let of = |text: &str| sourcing(text);
        for used in [
            "Rekonditionerad",
            "Begagnad klass A",
            "remis à neuf",
            "som ny",
            "käytetty",
            "gebraucht, wie neu",
            "Reconditionné",
        ] {
            assert_eq!(of(used), Some(Sourcing::Refurbished), "{used}");
        }
        for new in ["Ny", "Nytt", "Uusi", "neuf", "Neu", "new", "Fabriksny"] {
            assert_eq!(of(new), Some(Sourcing::New), "{new}");
        }
        assert_eq!(of("Dell Latitude 5420"), None);
        assert_eq!(of("Nyköping"), None);
    }
}
