//! Example rates, used only to state example prices in other currencies; what people enter is
//! never converted.

use super::super::Figure;
use super::sources::ECB_RATES;

/// SEK for one unit of a currency, yearly average of 2024 from the European Central Bank's
/// euro rates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Three-letter code.
    pub currency: &'static str,
    /// SEK for one unit.
    pub sek: Figure,
}

/// The currencies for which example prices can be stated.
pub static RATES: &[Rate] = &[
    Rate { currency: "SEK", sek: Figure::exact(1.0, &ECB_RATES) },
    Rate { currency: "EUR", sek: Figure::exact(11.4325, &ECB_RATES) },
    Rate { currency: "NOK", sek: Figure::calculated(0.9831, 0.9831, 0.9831, &ECB_RATES) },
    Rate { currency: "DKK", sek: Figure::calculated(1.5327, 1.5327, 1.5327, &ECB_RATES) },
];

/// SEK for one unit of this currency, when it is one of [`RATES`].
#[must_use]
pub fn sek_per(currency: &str) -> Option<f64> {
    RATES.iter().find(|rate| rate.currency == currency).map(|rate| rate.sek.likely)
}
