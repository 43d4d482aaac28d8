//! Value added tax: what is paid for an amount that is stated without it.
//!
//! Amounts are entered without VAT, and for whoever gets it back they are compared so. Who does not
//! get it back pays an amount and its VAT for everything that is bought of others: devices, repairs,
//! electricity, licences. Own staff's hours have none. The price of a device that is sold under the
//! margin scheme has VAT inside that the invoice does not state and nobody gets back, so it is
//! compared as it stands in either view.

use core::ops::Mul;

use super::defaults::Defaults;
use super::place::place_of;
use crate::catalogue::Place;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::choices::Vat;
use crate::scenario::format::{DeviceOption, Method};
use crate::units::Ratio;

/// The VAT on what an option costs.
#[derive(Clone, Debug, PartialEq)]
pub struct VatInputs<S = f64> {
    /// The rate; `None` where amounts are compared without VAT.
    pub rate: Option<Ratio<S>>,
    /// Whether the price of the device is one of the margin scheme.
    pub is_margin_scheme: bool,
}

/// The rate by which amounts are raised: entered, or that of the place.
pub(super) fn vat_rate<S: Scalar>(method: &Method, place: &'static Place) -> Option<Ratio<S>> {
    if method.vat != Some(Vat::Included) {
        return None;
    }
    let entered = method.vat_percent.map(|percent| percent / 100.0);
    let rate = Known::catalogue(&place.vat).unless(entered);
    Some(Ratio::new(rate.scalar(Quantity::VatRate)))
}

/// An amount and its VAT.
///
/// ```
/// # use refurb_or_new::{scenario::inputs::with_vat, units::{Money, Ratio}};
/// // 1 000 at 25 %: 1 000 × (1 + 0.25) = 1 250.
/// assert_eq!(with_vat(Some(&Ratio::of(0.25)), &Money::of(1_000.0)), Money::of(1_250.0));
/// // Compared without VAT it is the amount.
/// assert_eq!(with_vat(None, &Money::of(1_000.0)), Money::of(1_000.0));
/// ```
pub fn with_vat<S: Scalar, U>(rate: Option<&Ratio<S>>, amount: &U) -> U
where
    U: Clone + Mul<Ratio<S>, Output = U>,
{
    match rate {
        Some(rate) => amount.clone() * (Ratio::one() + rate),
        None => amount.clone(),
    }
}

impl Defaults<'_> {
    pub(super) fn vat<S: Scalar>(&self, option: &DeviceOption) -> VatInputs<S> {
        VatInputs {
            rate: vat_rate(&self.scenario.method, place_of(self.scenario)),
            is_margin_scheme: option.offer.margin_scheme == Some(true),
        }
    }
}
