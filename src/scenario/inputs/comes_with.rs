//! What comes with each device: accessories, a licence, spares; and who buys it when it leaves.

use super::defaults::Defaults;
use super::known::{entered, example};
use super::lens::numbers;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::format::{Accessory, DeviceOption};
use crate::units::{KgCo2e, Money, Ratio};

/// Something bought with each device: a bag, a charger, a dock.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessoryInputs<S = f64> {
    pub price: Money<S>,
    pub kg: KgCo2e<S>,
    /// Share of them that need not be bought again with the next device.
    pub reused: Ratio<S>,
}

numbers! { AccessoryInputs:
    AccessoryPrice in price,
    AccessoryFootprint in kg,
    AccessoryReused in reused,
}

/// Devices that nobody uses, so that nobody waits for a repair; as shares of those in use.
#[derive(Clone, Debug, PartialEq)]
pub struct SpareInputs<S = f64> {
    /// At the price of the others.
    pub bought: Ratio<S>,
    /// Without a price.
    pub free: Ratio<S>,
}

numbers! { SpareInputs:
    SparesBought in bought,
    SparesFree in free,
}

impl<S: Scalar> SpareInputs<S> {
    /// Devices paid for, for each one in use.
    pub fn paid_for(&self) -> Ratio<S> {
        Ratio::one() + &self.bought
    }

    /// Devices that there are, for each one in use.
    pub fn in_all(&self) -> Ratio<S> {
        self.paid_for() + &self.free
    }
}

/// Users who buy their device when it leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct BuyOutInputs<S = f64> {
    pub price: Money<S>,
    /// Share of the devices that are bought so.
    pub share: Ratio<S>,
}

numbers! { BuyOutInputs:
    BuyOutPrice in price,
    BuyOutShare in share,
}

/// A percentage that nobody need enter.
fn share<S: Scalar>(default: f64, percent: Option<f64>, term: Quantity) -> Ratio<S> {
    let known = example(default).unless(percent.map(|percent| percent / 100.0));
    Ratio::new(known.scalar(term))
}

pub(super) fn accessory<S: Scalar>(accessory: &Accessory) -> AccessoryInputs<S> {
    let known = |entered: Option<f64>| example(0.0).unless(entered);
    AccessoryInputs {
        price: Money::new(known(accessory.price).scalar(Quantity::AccessoryPrice)),
        kg: KgCo2e::new(known(accessory.kg).scalar(Quantity::AccessoryFootprint)),
        reused: share(0.0, accessory.reused_percent, Quantity::AccessoryReused),
    }
}

impl Defaults<'_> {
    /// None for devices that are in use already.
    pub(super) fn spares<S: Scalar>(&self, option: &DeviceOption) -> Option<SpareInputs<S>> {
        let offer = &option.offer;
        option.has_spares().then(|| SpareInputs {
            bought: share(0.0, offer.spare_percent, Quantity::SparesBought),
            free: share(0.0, offer.free_spare_percent, Quantity::SparesFree),
        })
    }

    /// Whoever gives devices back has none to sell.
    pub(super) fn buy_out<S: Scalar>(&self, option: &DeviceOption) -> Option<BuyOutInputs<S>> {
        let buy_out = &option.offer.buy_out;
        let price: Known = entered(buy_out.price?);
        Some(BuyOutInputs {
            price: Money::new(price.scalar(Quantity::BuyOutPrice)),
            share: share(1.0, buy_out.percent, Quantity::BuyOutShare),
        })
    }
}
