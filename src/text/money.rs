//! The sign of a currency, and where it stands.

use super::fill::fill;
use super::words::Language;
use crate::scenario::{Choice, Currency};

/// The sign of a currency.
pub fn currency_sign(currency: Currency) -> &'static str {
    match currency {
        Currency::Sek => "kr",
        Currency::Eur => "€",
        Currency::Gbp => "£",
        Currency::Usd => "$",
        Currency::Pln => "zł",
        Currency::Czk => "Kč",
        Currency::Huf => "Ft",
        Currency::Ron => "lei",
        other => other.word(),
    }
}

/// Whether nobody pays with less than a whole one.
pub(super) fn is_without_coins(currency: Currency) -> bool {
    matches!(currency, Currency::Huf | Currency::Isk)
}

/// A number that is written already, with the sign of its currency: the one form that amounts have.
pub(super) fn with_currency(number: &str, currency: Currency, language: Language) -> String {
    let words = language.words();
    let amount = match currency {
        Currency::Eur | Currency::Gbp | Currency::Usd => words.amount_with_symbol(),
        _ => words.amount(),
    };
    let (minus, size) = match number.strip_prefix('\u{2212}') {
        Some(size) => ("\u{2212}", size),
        None => ("", number),
    };
    let sign = currency_sign(currency);
    [minus, &fill(amount, &[("number", size), ("sign", sign)])].concat()
}
