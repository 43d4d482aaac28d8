//! A lease, a rent or instalments: what is paid a month in place of a price.

use super::defaults::Defaults;
use super::known::{entered, example};
use super::lens::numbers;
use crate::catalogue::defaults::LEASE_MONTHS;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::format::DeviceOption;
use crate::units::{Money, Ratio, Years};

/// What is paid in place of a price.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaseInputs<S = f64> {
    /// At the end of each month.
    pub fee: Money<S>,
    /// For how long.
    pub months: Years<S>,
    /// Once, at the end.
    pub end_fee: Money<S>,
    /// What it takes to own the device after that; `None` where it goes back.
    pub buy_out: Option<Money<S>>,
}

numbers! { LeaseInputs:
    LeaseFee in fee,
    LeaseMonths in months,
    LeaseEndFee in end_fee,
    LeaseBuyOut in buy_out,
}

impl<S: Scalar> LeaseInputs<S> {
    /// All that is paid for a device that is owned in the end, which is its price on the curve of what
    /// it is worth.
    pub(super) fn price(&self) -> Option<Money<S>> {
        let buy_out = self.buy_out.as_ref()?;
        let months: Ratio<S> = &self.months / Years::constant(1.0 / 12.0);
        Some(&self.fee * months + &self.end_fee + buy_out)
    }
}

impl Defaults<'_> {
    pub(super) fn lease<S: Scalar>(&self, option: &DeviceOption) -> Option<LeaseInputs<S>> {
        if !option.is_leased() {
            return None;
        }
        let lease = &option.offer.lease;
        let money = |known: Known, term| Money::new(known.scalar(term));
        let months = Known::catalogue(&LEASE_MONTHS).unless(lease.months);
        Some(LeaseInputs {
            fee: money(entered(lease.fee_per_month?), Quantity::LeaseFee),
            months: Years::from_months(months.scalar(Quantity::LeaseMonths)),
            end_fee: money(example(0.0).unless(lease.end_fee), Quantity::LeaseEndFee),
            buy_out: lease
                .buy_out_price
                .map(|price| money(entered(price), Quantity::LeaseBuyOut)),
        })
    }
}
