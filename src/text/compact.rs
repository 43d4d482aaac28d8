//! Numbers that have little room, as at the end of a bar.

use super::{Digits, Format};
use crate::scenario::Currency;

/// An amount in three digits: `2,21 mn kr`, `640 000 kr`.
pub fn compact_money(value: f64, currency: Currency, format: &dyn Format) -> String {
    if value.abs() >= 999_500.0 {
        let words = format.language().words();
        let millions = format.number(value / 1e6, Digits::Significant(3));
        let sign = if currency == Currency::Sek {
            "kr"
        } else {
            crate::scenario::Choice::word(currency)
        };
        [millions.as_str(), "\u{a0}", words.million, "\u{a0}", sign].concat()
    } else {
        format.money(value, currency, Digits::Significant(3))
    }
}

/// Tonnes in two or three digits: `61 ton`.
pub fn compact_tonnes(kilograms: f64, format: &dyn Format) -> String {
    let digits = if kilograms.abs() >= 1e5 { 3 } else { 2 };
    let tonnes = format.number(kilograms / 1000.0, Digits::Significant(digits));
    [tonnes.as_str(), "\u{a0}", format.language().words().tonnes].concat()
}

/// A calendar year without the separator of thousands.
pub fn calendar_year(year: f64) -> String {
    (libm::floor(year) as i32).to_string()
}
