//! What a device costs when it is bought, as new, and in large numbers.

use super::currency::amount_in_currency;
use super::defaults::Defaults;
use super::identified::Identified;
use super::known::{entered, example};
use crate::catalogue::{Device, Figure};
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::choices::{Currency, Sourcing};
use crate::scenario::format::{Group, PriceTier};
use crate::units::Money;

impl Defaults<'_> {
    /// The price of a tier, as uncertain as the price of the class.
    pub(super) fn tier<S: Scalar>(&self, tier: &PriceTier, sourcing: Sourcing) -> (f64, Money<S>) {
        let class = self.class();
        let of_class = match sourcing {
            Sourcing::Refurbished => &class.refurbished_price_sek,
            _ => &class.new_price_sek,
        };
        let price = entered(tier.price).as_uncertain_as(of_class);
        let price = Money::new(price.scalar(Quantity::TierPrice));
        (f64::from(tier.from), price)
    }

    /// The example price of the device, or else of its class.
    pub(super) fn default_price(&self, sourcing: Sourcing) -> Known {
        let class = self.class();
        let of_device = |price: fn(&Device) -> Option<f64>, of_class: &'static Figure| {
            let currency = self.scenario.currency.unwrap_or(Currency::Sek);
            match self.identified.device.and_then(price) {
                Some(sek) => example(amount_in_currency(sek, "SEK", currency)),
                None => self.amount(of_class),
            }
            .as_uncertain_as(of_class)
        };
        match sourcing {
            Sourcing::New => of_device(|device| device.new_price_sek, &class.new_price_sek),
            Sourcing::Refurbished => of_device(
                |device| device.refurbished_price_sek,
                &class.refurbished_price_sek,
            ),
            Sourcing::Keep | Sourcing::HandedDown => example(0.0),
        }
    }

    /// What the device costs new: its own price when it is new, otherwise that of the new device
    /// it stands beside in the group, otherwise an example.
    pub(super) fn price_as_new<S: Scalar>(
        &self,
        group: &Group,
        price: Known,
        sourcing: Sourcing,
    ) -> Money<S> {
        if sourcing == Sourcing::New {
            return Money::new(price.scalar(Quantity::Price));
        }
        let beside = group.options.iter().find_map(|option| {
            if option.sourcing.unwrap_or(Sourcing::New) != Sourcing::New {
                return None;
            }
            let identified = Identified::of(option)?;
            let defaults = Defaults {
                scenario: self.scenario,
                identified,
            };
            Some(
                defaults
                    .default_price(Sourcing::New)
                    .unless(option.offer.stated_price(group.count)),
            )
        });
        let known = beside.unwrap_or_else(|| self.default_price(Sourcing::New));
        Money::new(known.scalar(Quantity::PriceAsNew))
    }
}
