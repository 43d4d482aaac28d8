//! Example rates, used only to state example prices in other currencies; what people enter is
//! never converted.

use super::super::{Evidence, Figure};
use super::sources::ECB_RATES;

/// SEK for one unit of a currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Three-letter code.
    pub currency: &'static str,
    /// SEK for one unit.
    pub sek: Figure,
}

// Rounded averages of the daily rates of 2025; examples, so that nobody takes them for today's rate.
const fn rate(currency: &'static str, low: f64, likely: f64, high: f64) -> Rate {
    Rate {
        currency,
        sek: Figure {
            low,
            likely,
            high,
            evidence: Evidence::Proposal,
            source: &ECB_RATES,
        },
    }
}

/// The currencies for which example prices can be stated.
pub static RATES: &[Rate] = &[
    rate("SEK", 1.0, 1.0, 1.0),
    rate("EUR", 10.7, 11.07, 11.6),
    rate("NOK", 0.92, 0.944, 1.08),
    rate("DKK", 1.43, 1.483, 1.56),
    rate("USD", 9.2, 9.79, 11.2),
];

/// SEK for one unit of this currency, when it is one of [`RATES`].
#[must_use]
pub fn sek_per(currency: &str) -> Option<f64> {
    RATES
        .iter()
        .find(|rate| rate.currency == currency)
        .map(|rate| rate.sek.likely)
}
