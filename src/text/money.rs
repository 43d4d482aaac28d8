//! The sign of a currency, and where it stands.

use super::fill::fill;
use super::words::Language;
use crate::scenario::{Choice, Currency};

/// The sign of a currency.
pub fn currency_sign(currency: Currency) -> &'static str {
    match currency {
        Currency::Sek => "kr",
        Currency::Eur => "€",
        other => other.word(),
    }
}

/// A number that is written already, with the sign of its currency: the one form that amounts have.
pub(super) fn with_currency(number: &str, currency: Currency, language: Language) -> String {
    let words = language.words();
    let amount = match currency {
        Currency::Eur => words.amount_in_euro(),
        _ => words.amount(),
    };
    let (minus, size) = match number.strip_prefix('\u{2212}') {
        Some(size) => ("\u{2212}", size),
        None => ("", number),
    };
    let sign = currency_sign(currency);
    [minus, &fill(amount, &[("number", size), ("sign", sign)])].concat()
}
