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
// The ranges reach beyond the averages of 2024 and the rates of October 2026.
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
    rate("ISK", 0.074, 0.0765, 0.083),
    rate("CHF", 11.5, 11.81, 12.3),
    rate("GBP", 12.5, 12.92, 13.9),
    rate("PLN", 2.42, 2.61, 2.73),
    rate("CZK", 0.43, 0.448, 0.47),
    rate("HUF", 0.027, 0.0278, 0.0308),
    rate("RON", 2.0, 2.195, 2.36),
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
