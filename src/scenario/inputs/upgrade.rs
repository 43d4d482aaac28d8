//! What is put into a device when it comes into use.

use super::defaults::Defaults;
use super::known::stated_or_sum;
use super::lens::numbers;
use crate::catalogue;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::format::DeviceOption;
use crate::units::{KgCo2e, Money};

/// An upgrade of one device.
#[derive(Clone, Debug, PartialEq)]
pub struct UpgradeInputs<S = f64> {
    pub price: Money<S>,
    pub parts: KgCo2e<S>,
}

numbers! { UpgradeInputs:
    UpgradePrice in price,
    UpgradeParts in parts,
}

impl Defaults<'_> {
    /// The parts that are put in when the device comes into use. A battery that a handed-down device
    /// gets as a matter of course is not among them: it is counted as a battery.
    pub(super) fn upgrade<S: Scalar>(&self, option: &DeviceOption) -> Option<UpgradeInputs<S>> {
        let upgrade = &option.offer.upgrade;
        let class = self.class();
        let battery = upgrade.new_battery == Some(true) && class.has_battery;
        let mut prices = Vec::new();
        let mut parts = Vec::new();
        let ssd = upgrade.storage_gb.map(|_| "ssd");
        let memory = upgrade.memory_gb.map(|_| "memory");
        for part in [memory, ssd]
            .into_iter()
            .flatten()
            .filter_map(catalogue::part)
        {
            prices.extend(part.price_sek.as_ref().map(|price| self.amount(price)));
            parts.push(Known::catalogue(&part.kg));
        }
        if battery {
            prices.push(self.battery_price());
            parts.push(Known::catalogue(&class.battery_kg));
        }
        if parts.is_empty() && upgrade.price.is_none() && upgrade.parts_kg.is_none() {
            return None;
        }
        Some(UpgradeInputs {
            price: Money::new(stated_or_sum(
                upgrade.price,
                &prices,
                Quantity::UpgradePrice,
            )),
            parts: KgCo2e::new(stated_or_sum(
                upgrade.parts_kg,
                &parts,
                Quantity::UpgradeParts,
            )),
        })
    }
}
