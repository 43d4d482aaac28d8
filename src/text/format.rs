//! How numbers are written. Who can do it implements [`Format`].

use super::digits::Digits;
use super::money::with_currency;
use super::words::{Category, Language};
use crate::scenario::Currency;

/// Number formats of a language.
pub trait Format {
    fn language(&self) -> Language;
    fn number(&self, value: f64, digits: Digits) -> String;
    /// An amount with its currency sign.
    fn money(&self, value: f64, currency: Currency, digits: Digits) -> String {
        with_currency(&self.number(value, digits), currency, self.language())
    }
    /// A share as a percentage with its sign.
    fn percent(&self, share: f64, digits: Digits) -> String;
    /// Which words go with a number that is written with so many digits.
    fn category(&self, value: f64, digits: Digits) -> Category;
    /// Which words go with what is counted.
    fn category_of_count(&self, count: usize) -> Category {
        self.category(count as f64, Digits::Decimals(0))
    }
}
