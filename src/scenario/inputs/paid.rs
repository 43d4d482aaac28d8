//! The amounts of an option as they are paid, with their VAT where that is compared.

use core::ops::Mul;

use super::option::OptionInputs;
use super::vat::with_vat;
use crate::scalar::Scalar;
use crate::units::{Money, Ratio};

impl<S: Scalar> OptionInputs<S> {
    /// What is paid to others for an amount.
    pub fn paid<U>(&self, amount: &U) -> U
    where
        U: Clone + Mul<Ratio<S>, Output = U>,
    {
        with_vat(self.vat.rate.as_ref(), amount)
    }

    /// What is paid for a device at a price of its offer, and what follows it: what a device brings
    /// when it leaves.
    pub fn paid_price(&self, price: &Money<S>) -> Money<S> {
        if self.vat.is_margin_scheme {
            price.clone()
        } else {
            self.paid(price)
        }
    }

    /// The same option with its amounts as they are paid; `None` where they are paid as they stand.
    /// Extra years of updates are in what bounds its life, and are raised when they are counted.
    pub(crate) fn as_paid(&self) -> Option<Self> {
        self.vat.rate.as_ref()?;
        let mut paid = self.clone();
        paid.price = self.paid_price(&self.price);
        paid.price_as_new = self.paid(&self.price_as_new);
        for amount in [&mut paid.warranty.repair_cost, &mut paid.disposal] {
            *amount = self.paid(amount);
        }
        if let Some(upgrade) = &mut paid.upgrade {
            upgrade.price = self.paid(&upgrade.price);
        }
        if let Some(battery) = &mut paid.battery {
            battery.price = self.paid(&battery.price);
        }
        if let Some(resale) = &mut paid.stated_resale {
            *resale = self.paid_price(resale);
        }
        paid.warranty.upgrade_price = self.paid(&self.warranty.upgrade_price);
        paid.warranty.price = self.paid(&self.warranty.price);
        paid.support_price = self.paid(&self.support_price);
        paid.licence = self.paid(&self.licence);
        for accessory in &mut paid.accessories {
            accessory.price = self.paid(&accessory.price);
        }
        if let Some(buy_out) = &mut paid.buy_out {
            buy_out.price = self.paid_price(&buy_out.price);
        }
        if let Some(lease) = &mut paid.lease {
            for amount in [&mut lease.fee, &mut lease.end_fee] {
                *amount = self.paid(amount);
            }
            lease.buy_out = lease.buy_out.as_ref().map(|amount| self.paid(amount));
        }
        // Insurance is exempt.
        let accidents = &mut paid.accidents;
        for amount in [&mut accidents.repair_cost, &mut accidents.covered_excess] {
            *amount = amount.as_ref().map(|amount| self.paid(amount));
        }
        Some(paid)
    }
}
