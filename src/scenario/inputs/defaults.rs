//! What the catalogue supplies for one option.

use super::currency::in_currency;
use super::identified::Identified;
use crate::catalogue::{self, ClassDefaults, Figure};
use crate::scalar::Known;
use crate::scenario::choices::Currency;
use crate::scenario::format::Scenario;

/// What the catalogue supplies for one option.
pub(super) struct Defaults<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) identified: Identified,
}

impl Defaults<'_> {
    pub(super) fn class(&self) -> &'static ClassDefaults {
        catalogue::class_defaults(self.identified.class)
    }

    /// An example amount, in SEK in the catalogue.
    pub(super) fn amount(&self, figure: &'static Figure) -> Known {
        in_currency(
            figure,
            "SEK",
            self.scenario.currency.unwrap_or(Currency::Sek),
        )
    }

    pub(super) fn battery_price(&self) -> Known {
        self.amount(&self.class().battery_price_sek)
            .unless(self.scenario.method.battery_price)
    }
}
