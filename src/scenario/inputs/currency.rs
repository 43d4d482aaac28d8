//! Amounts of the catalogue in the currency of a scenario.

use crate::catalogue::{Figure, currency};
use crate::document::Choice;
use crate::scalar::Known;
use crate::scenario::choices::Currency;

/// A catalogue amount in the currency of the scenario, for use as an example. It is rounded, so
/// that it reads as the example it is; amounts that people enter are never converted.
pub fn in_currency(figure: &'static Figure, from: &str, currency: Currency) -> Known {
    let known = Known::catalogue(figure);
    Known {
        value: amount_in_currency(known.value, from, currency),
        ..known
    }
}

/// The same for an amount without a figure.
pub fn amount_in_currency(amount: f64, from: &str, to: Currency) -> f64 {
    let rates = (currency::sek_per(from), currency::sek_per(to.word()));
    match rates {
        (Some(sek_per_from), Some(sek_per_to)) if from != to.word() => {
            round_to_three_digits(amount * sek_per_from / sek_per_to)
        }
        _ => amount,
    }
}

/// Rounds to three significant digits.
pub(in crate::scenario) fn round_to_three_digits(value: f64) -> f64 {
    if value == 0.0 {
        return 0.0;
    }
    // The power is 10 to a whole number of digits, which is exact where it is at least 1.
    let digits = 2.0 - libm::floor(libm::log10(libm::fabs(value)));
    if digits >= 0.0 {
        let scale = libm::pow(10.0, digits);
        libm::round(value * scale) / scale
    } else {
        let scale = libm::pow(10.0, -digits);
        libm::round(value / scale) * scale
    }
}
