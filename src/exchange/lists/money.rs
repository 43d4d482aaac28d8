//! Amounts of money, to the hundredth.

/// An amount in the list's own currency, in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hundredths(pub i64);

impl Hundredths {
    /// The amount in whole units of the currency.
    pub fn value(self) -> f64 {
        self.0 as f64 / 100.0
    }
}
