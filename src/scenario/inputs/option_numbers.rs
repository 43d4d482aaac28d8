//! Which number of an option stands for which quantity, and what follows when it changes.

use super::lease::LeaseInputs;
use super::lens::{Holds, numbers};
use super::option::OptionInputs;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::choices::Sourcing;
use crate::units::{FailuresPerYear, Ratio, Years};

numbers! { OptionInputs:
    Price in price,
    DeploymentHours in deployment_hours,
    ItHourlyCost in it_hourly_cost,
    ElectricityUse in electricity,
    SupportPrice in support_price,
    DisposalCost in disposal,
    StatedResale in stated_resale,
    LicencePrice in licence,
}

/// Fewer failures a year than this are none: nothing could be scaled by them.
const LEAST_FAILURES: f64 = 1e-6;

impl<S: Scalar> OptionInputs<S> {
    /// The number that stands for a quantity in an option that has it; of the tiers that of the one
    /// with this index.
    pub fn number(&self, quantity: Quantity, entry: usize) -> Option<&S> {
        match quantity {
            Quantity::TierPrice => self.tiers.get(entry)?.1.held(),
            _ if quantity.is_of_accessory() => self.accessories.get(entry)?.held(quantity),
            // Failures in the first year of age in which there are any.
            Quantity::FailureRate => {
                let mut by_age = self.failures.by_age.iter();
                let level = by_age.find(|rate| rate.value() > LEAST_FAILURES)?;
                Some(level.as_scalar())
            }
            _ => (self.held(quantity))
                .or_else(|| self.warranty.held(quantity))
                .or_else(|| self.life.held(quantity))
                .or_else(|| self.carbon.held(quantity))
                .or_else(|| self.failures.held(quantity))
                .or_else(|| self.accidents.held(quantity))
                .or_else(|| self.battery.as_ref()?.held(quantity))
                .or_else(|| self.upgrade.as_ref()?.held(quantity))
                .or_else(|| self.lease.as_ref()?.held(quantity))
                .or_else(|| self.spares.as_ref()?.held(quantity))
                .or_else(|| self.buy_out.as_ref()?.held(quantity)),
        }
    }

    fn number_mut(&mut self, quantity: Quantity, entry: usize) -> Option<&mut S> {
        if quantity == Quantity::TierPrice {
            return self.tiers.get_mut(entry)?.1.held_mut();
        }
        if quantity.is_of_accessory() {
            return self.accessories.get_mut(entry)?.held_mut(quantity);
        }
        if self.held(quantity).is_some() {
            return self.held_mut(quantity);
        }
        let (warranty, life, carbon) = (&mut self.warranty, &mut self.life, &mut self.carbon);
        let (failures, battery) = (&mut self.failures, &mut self.battery);
        let (accidents, upgrade) = (&mut self.accidents, &mut self.upgrade);
        let (lease, spares) = (&mut self.lease, &mut self.spares);
        let buy_out = &mut self.buy_out;
        (warranty.held_mut(quantity))
            .or_else(move || life.held_mut(quantity))
            .or_else(move || carbon.held_mut(quantity))
            .or_else(move || failures.held_mut(quantity))
            .or_else(move || accidents.held_mut(quantity))
            .or_else(move || battery.as_mut()?.held_mut(quantity))
            .or_else(move || upgrade.as_mut()?.held_mut(quantity))
            .or_else(move || lease.as_mut()?.held_mut(quantity))
            .or_else(move || spares.as_mut()?.held_mut(quantity))
            .or_else(move || buy_out.as_mut()?.held_mut(quantity))
    }

    /// Changes it in an option that has it, with what follows from it.
    pub fn set(&mut self, quantity: Quantity, entry: usize, value: S) {
        if quantity == Quantity::FailureRate {
            self.scale_failures(value);
            return;
        }
        // The years that its first user had it.
        if quantity == Quantity::AgeAtPurchase && self.sourcing != Sourcing::New {
            self.carbon.other_life = Years::new(value.clone());
        }
        if let Some(number) = self.number_mut(quantity, entry) {
            *number = value;
        }
        if let Some(price) = self.lease.as_ref().and_then(LeaseInputs::price) {
            self.price = price;
        }
        if matches!(quantity, Quantity::AgeAtPurchase | Quantity::UpdateYears) {
            self.life.estimate_support();
        }
    }

    /// Moves the failures of every year in proportion to those of the first in which there are any.
    fn scale_failures(&mut self, value: S) {
        let level = self.number(Quantity::FailureRate, 0).map(S::value);
        let Some(level) = level else {
            return;
        };
        for rate in &mut self.failures.by_age {
            let ratio = Ratio::constant(rate.value() / level);
            *rate = FailuresPerYear::new(value.clone()) * ratio;
        }
    }
}
