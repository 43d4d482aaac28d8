//! Accidents, loss and theft, and insurance against them.

use super::defaults::Defaults;
use super::identified::is_used_by_pupils;
use super::known::{entered, example};
use super::lens::numbers;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::format::{DeviceOption, Group};
use crate::units::{FailuresPerYear, Money, MoneyPerYear};

/// How often devices are damaged by accident, lost or stolen, and what that costs.
#[derive(Clone, Debug, PartialEq)]
pub struct AccidentInputs<S = f64> {
    /// Devices damaged a year, as a share of those in use.
    pub rate: FailuresPerYear<S>,
    /// Devices lost or stolen a year, likewise.
    pub loss_rate: FailuresPerYear<S>,
    /// Cost of one repair; `None`: that of a repair outside the warranty.
    pub repair_cost: Option<Money<S>>,
    /// What is left to pay of an accident inside a warranty that covers accidents.
    pub covered_excess: Option<Money<S>>,
    /// A year and device, where there is an insurance.
    pub insurance_premium: Option<MoneyPerYear<S>>,
    /// What it leaves to pay of an accident or a loss.
    pub insurance_excess: Option<Money<S>>,
}

numbers! { AccidentInputs:
    AccidentRate in rate,
    LossRate in loss_rate,
    AccidentRepairCost in repair_cost,
    WarrantyExcess in covered_excess,
    InsurancePremium in insurance_premium,
    InsuranceExcess in insurance_excess,
}

impl Defaults<'_> {
    /// How often depends on who uses the devices.
    pub(super) fn accidents<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> AccidentInputs<S> {
        let offer = &option.offer;
        let class = self.class();
        let (rate, loss_rate) = if is_used_by_pupils(group, self.identified.class) {
            (&class.accidents_pupils, &class.loss_pupils)
        } else {
            (&class.accidents_staff, &class.loss_staff)
        };
        let share = |figure, percent: Option<f64>, term| {
            let known = Known::catalogue(figure).unless(percent.map(|percent| percent / 100.0));
            FailuresPerYear::new(known.scalar(term))
        };
        let money = |known: Known, term| Money::new(known.scalar(term));
        let insurance = &offer.insurance;
        let is_insured = insurance.premium_per_year.is_some() || insurance.excess.is_some();
        let warranty = &offer.warranty;
        let is_covered = warranty.accidental_damage == Some(true);
        let nothing = || example(0.0);
        AccidentInputs {
            rate: share(
                rate,
                offer.accident_percent_per_year,
                Quantity::AccidentRate,
            ),
            loss_rate: share(loss_rate, offer.loss_percent_per_year, Quantity::LossRate),
            repair_cost: offer
                .accident_repair_cost
                .map(|cost| money(entered(cost), Quantity::AccidentRepairCost)),
            covered_excess: is_covered
                .then(|| money(nothing().unless(warranty.excess), Quantity::WarrantyExcess)),
            insurance_premium: is_insured.then(|| {
                let premium = nothing().unless(insurance.premium_per_year);
                MoneyPerYear::new(premium.scalar(Quantity::InsurancePremium))
            }),
            insurance_excess: is_insured.then(|| {
                money(
                    nothing().unless(insurance.excess),
                    Quantity::InsuranceExcess,
                )
            }),
        }
    }
}
