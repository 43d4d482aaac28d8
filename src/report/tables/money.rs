//! Amounts in the currency of the scenario.

use crate::report::Report;
use crate::report::table::{Cell, Notation};
use crate::text::Digits;

/// Without decimals.
pub const WHOLE: Digits = Digits::Decimals(0);

impl Report<'_> {
    pub(super) fn money(&self, value: f64) -> Cell {
        Cell::Number(value, Notation::Money(self.currency(), WHOLE))
    }
}
