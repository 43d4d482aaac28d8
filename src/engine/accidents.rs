//! What accidents, loss and theft cost while devices are in use, and insurance against them.

use super::cost::{residual, residual_among, value_when_bought};
use super::remembered::Remembered;
use super::warranty::YearOfUse;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::OptionInputs;
use crate::units::{FailuresPerYear, Money, MoneyPerYear, Ratio, Years};

/// Years of use of the devices of a chain, each discounted from its end.
#[derive(Clone, Debug)]
pub(super) struct InUse<S = f64> {
    /// In which the warranty covers accidents.
    covered: Years<S>,
    /// In which it does not.
    uncovered: Years<S>,
    /// All of them, each times the share of its price as new that a device is worth at its end.
    worth: Years<S>,
}

impl<S: Scalar> InUse<S> {
    pub fn none() -> Self {
        Self {
            covered: Years::zero(),
            uncovered: Years::zero(),
            worth: Years::zero(),
        }
    }

    /// Adds a year of a device that was so old when it came into use.
    pub fn add(
        &mut self,
        year: &YearOfUse<S>,
        age: &Years<S>,
        paid: &Ratio<S>,
        option: &OptionInputs<S>,
        residuals: &Remembered<S>,
    ) {
        let length = &year.covered + &year.uncovered;
        if option.accidents.insurance_excess.is_none() {
            self.worth += &length * residual_among(residuals, &(age + &year.end)) * paid;
        }
        if option.accidents.covered_excess.is_some() {
            self.covered += &year.covered * paid;
            self.uncovered += &year.uncovered * paid;
        } else {
            self.uncovered += length * paid;
        }
    }
}

/// What accidents come to over some time: `rate · cost · years`, of a rate a year and what one of
/// them costs.
///
/// ```
/// # use refurb_or_new::engine::accidents::cost_of_accidents;
/// # use refurb_or_new::units::{FailuresPerYear, Money, Years};
/// // 6 of 100 a year at 180 each for three years: 0.06 × 180 × 3 = 32.40 for one device, 8 100 for 250.
/// let cost = cost_of_accidents(FailuresPerYear::of(0.06), Money::of(180.0), Years::of(3.0));
/// assert!((cost.value() - 32.4).abs() < 1e-9);
/// ```
pub fn cost_of_accidents<S: Scalar>(
    rate: FailuresPerYear<S>,
    cost: Money<S>,
    years: Years<S>,
) -> Money<S> {
    cost * (rate * years).count()
}

/// What the accidents line is made of, so that it can be had for the price of a tier too.
#[derive(Clone, Debug)]
pub struct Accidents<S = f64> {
    /// Damage by accident, and insurance with what it leaves to pay of a loss.
    pub apart_from_loss: Money<S>,
    /// Loss and theft, where no insurance bears it.
    pub loss: Option<Loss<S>>,
}

impl<S: Scalar> Accidents<S> {
    /// What devices in use meet. A premium is paid a year, as support is, and `steady_payment` is
    /// what one unit of money a year comes to.
    pub(super) fn of(
        option: &OptionInputs<S>,
        is_received: bool,
        age: &Years<S>,
        in_use: InUse<S>,
        steady_payment: &Years<S>,
    ) -> Self {
        let inputs = &option.accidents;
        let InUse {
            covered,
            uncovered,
            worth,
        } = in_use;
        let repair = inputs.repair_cost.as_ref();
        let repair = repair.unwrap_or(&option.warranty.repair_cost);
        let outside = inputs.insurance_excess.as_ref().unwrap_or(repair);
        let mut apart_from_loss =
            cost_of_accidents(inputs.rate.clone(), outside.clone(), uncovered.clone());
        if let Some(excess) = &inputs.covered_excess {
            let inside = cost_of_accidents(inputs.rate.clone(), excess.clone(), covered.clone());
            apart_from_loss += inside;
        }
        let Some(excess) = &inputs.insurance_excess else {
            let loss = Loss::of(option, is_received, age, worth);
            return Self {
                apart_from_loss,
                loss: Some(loss),
            };
        };
        let years = covered + uncovered;
        apart_from_loss += cost_of_accidents(inputs.loss_rate.clone(), excess.clone(), years);
        let premium: Option<&MoneyPerYear<S>> = inputs.insurance_premium.as_ref();
        if let Some(premium) = premium {
            apart_from_loss += premium * steady_payment;
        }
        Self {
            apart_from_loss,
            loss: None,
        }
    }

    /// So many times as much.
    #[must_use]
    pub(super) fn times(self, number: &Ratio<S>) -> Self {
        Self {
            apart_from_loss: self.apart_from_loss * number,
            loss: self.loss.map(|loss| Loss {
                worth: loss.worth * number,
                ..loss
            }),
        }
    }

    /// With another time of the same option added to it.
    #[must_use]
    pub(super) fn and(mut self, other: Self) -> Self {
        self.apart_from_loss += other.apart_from_loss;
        if let (Some(own), Some(other)) = (&mut self.loss, other.loss) {
            own.worth += other.worth;
        }
        self
    }

    /// The line for devices bought at `price`.
    pub fn line(&self, price: &Money<S>) -> Money<S> {
        let line = match &self.loss {
            Some(loss) => &self.apart_from_loss + loss.line(price.clone()),
            None => self.apart_from_loss.clone(),
        };
        line.named(Quantity::Accidents)
    }
}

/// What devices that are lost were worth: each is bought again at what it is worth by the residual
/// curve at the end of the year in which it is lost.
#[derive(Clone, Debug)]
pub struct Loss<S = f64> {
    /// Devices lost a year.
    pub rate: FailuresPerYear<S>,
    /// Years of use, discounted, each times the share of the price as new at its end.
    pub worth: Years<S>,
    pub of: Lost<S>,
}

/// What a lost device is valued by.
#[derive(Clone, Debug)]
pub enum Lost<S = f64> {
    /// The price it was bought at, when it was new.
    BoughtNew,
    /// The price it was bought at, and no more than the curve gives on the price of a new one.
    BoughtUsed {
        price_as_new: Money<S>,
        share_when_bought: Ratio<S>,
    },
    /// The price of a new one: nothing was paid for this.
    NotBought { price_as_new: Money<S> },
}

impl<S: Scalar> Loss<S> {
    fn of(option: &OptionInputs<S>, is_received: bool, age: &Years<S>, worth: Years<S>) -> Self {
        let share_when_bought = residual(age);
        let price_as_new = option.price_as_new.clone();
        let of = match option.sourcing {
            _ if is_received => Lost::NotBought { price_as_new },
            Sourcing::Keep | Sourcing::HandedDown => Lost::NotBought { price_as_new },
            Sourcing::New if share_when_bought.value() == 1.0 => Lost::BoughtNew,
            Sourcing::New | Sourcing::Refurbished => Lost::BoughtUsed {
                price_as_new,
                share_when_bought,
            },
        };
        Self {
            rate: option.accidents.loss_rate.clone(),
            worth,
            of,
        }
    }

    /// What is lost of devices bought at `price`.
    pub fn line(&self, price: Money<S>) -> Money<S> {
        let as_new = match &self.of {
            Lost::BoughtNew => price,
            Lost::BoughtUsed {
                price_as_new,
                share_when_bought,
            } => price_as_new_by_curve(price, price_as_new.clone(), share_when_bought.clone()),
            Lost::NotBought { price_as_new } => price_as_new.clone(),
        };
        cost_of_accidents(self.rate.clone(), as_new, self.worth.clone())
    }
}

/// The price as new on which the residual curve gives what a device that was bought used is worth:
/// `min(P ÷ ρ(a), N)`.
///
/// ```
/// # use refurb_or_new::{engine::accidents::price_as_new_by_curve, units::{Money, Ratio}};
/// // 3 400 for a three-year-old, which is worth 30 % of a new one: 3 400 ÷ 0.3 = 11 333; a new one is
/// // to be had for 10 000.
/// let price = |new: f64| price_as_new_by_curve(
///     Money::of(3_400.0), Money::of(new), Ratio::of(0.3)).value();
/// assert!((price(12_000.0) - 11_333.333).abs() < 1e-3);
/// assert_eq!(price(10_000.0), 10_000.0);
/// ```
pub fn price_as_new_by_curve<S: Scalar>(
    price: Money<S>,
    price_as_new: Money<S>,
    share_when_bought: Ratio<S>,
) -> Money<S> {
    value_when_bought(price, price_as_new, share_when_bought.clone()) / share_when_bought
}
