//! What is paid a month for what is not bought, and at the end of it.

use super::cost::Resale;
use super::discount::Discounting;
use super::totals::{Bought, beyond_value};
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::inputs::{LeaseInputs, OptionInputs};
use crate::units::{Money, Ratio, Years};

/// The use of one leased device.
pub(super) struct InUse<'a, S> {
    pub start: &'a Years<S>,
    pub length: &'a Years<S>,
    pub end: &'a Years<S>,
    /// Its service life.
    pub life: &'a Years<S>,
    /// Whether all of that lies inside the horizon.
    pub is_complete: bool,
}

/// How often each part of a lease is paid over a chain, discounted.
#[derive(Clone, Debug)]
pub(super) struct LeasePayments<S = f64> {
    months: Ratio<S>,
    end_fees: Ratio<S>,
    buy_outs: Ratio<S>,
}

impl<S: Scalar> LeasePayments<S> {
    pub fn none() -> Self {
        Self {
            months: Ratio::zero(),
            end_fees: Ratio::zero(),
            buy_outs: Ratio::zero(),
        }
    }

    /// Adds a device; `cut_off` is the factor for what is settled where the horizon ends before the
    /// device does.
    ///
    /// Who gives a device back goes on paying as long as it is used, and pays the months of the lease
    /// that are left when its life is over before them; where the horizon cuts it off, only the months
    /// in it are paid, and of the fee at the end the share of its life that lies in it. Who buys it out
    /// pays all of it.
    pub fn add(
        &mut self,
        lease: &LeaseInputs<S>,
        device: &InUse<S>,
        discounting: &Discounting<S>,
        cut_off: &Ratio<S>,
    ) {
        let in_months = |years: Years<S>| years / Years::constant(1.0 / 12.0);
        let is_early = lease.months.value() > device.length.value();
        let is_owned = lease.buy_out.is_some();
        let paid_for = if is_owned && !is_early {
            &lease.months
        } else {
            device.length
        };
        self.months += discounting.monthly(device.start, paid_for);
        let at_end = match (device.is_complete, is_owned) {
            (false, true) => cut_off.clone(),
            _ => discounting.at_end(device.end),
        };
        if is_early && (device.is_complete || is_owned) {
            self.months += in_months(&lease.months - device.length) * &at_end;
        }
        if is_owned {
            let owned = if is_early {
                at_end
            } else {
                discounting.at_end(&(device.start + &lease.months))
            };
            self.end_fees += &owned;
            self.buy_outs += owned;
        } else if device.is_complete {
            self.end_fees += at_end;
        } else {
            self.end_fees += at_end * (device.length / device.life);
        }
    }

    /// What they come to.
    pub fn amount(&self, lease: &LeaseInputs<S>) -> Money<S> {
        let months = self.months.clone().named(Quantity::LeaseMonthsPaid);
        let mut amount = &lease.fee * months;
        if lease.end_fee.value() != 0.0 {
            amount += &lease.end_fee * &self.end_fees;
        }
        if let Some(buy_out) = &lease.buy_out {
            amount += buy_out * &self.buy_outs;
        }
        amount
    }

    /// The lease line. What was paid for a device that is one's own in the end counts as a price does:
    /// what of it is not in the value of the device is used up over its life.
    pub fn line(
        &self,
        option: &OptionInputs<S>,
        lease: &LeaseInputs<S>,
        bought: &Bought<S>,
        resale: Option<&Resale<S>>,
    ) -> Money<S> {
        let spares = option.spares.as_ref();
        let mut paid = self.amount(lease);
        if let Some(spares) = spares {
            paid = paid * spares.paid_for();
        }
        match resale {
            Some(resale) if bought.life_left.value() != 0.0 => {
                paid - beyond_value(&option.price, resale, spares) * &bought.life_left
            }
            _ => paid,
        }
    }
}
