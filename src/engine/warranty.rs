//! Warranty cover, failures inside and outside it, and what equal terms would cost.

use super::discount::years_of;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{FailureInputs, WarrantyInputs};
use crate::units::{Failures, FailuresPerYear, Money, MoneyPerYear, Ratio, Years};

/// One year of use of one device, split by its warranty.
#[derive(Clone, Debug)]
pub struct YearOfUse<S = f64> {
    /// Time from purchase to the end of the year.
    pub end: Years<S>,
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
}

/// The warranty in force: what comes with the price and what was bought on top, within the longest
/// that can be had.
pub fn warranty_length<S: Scalar>(warranty: &WarrantyInputs<S>) -> Years<S> {
    if warranty.bought.value() <= 0.0 {
        return warranty.included.clone();
    }
    let limit = warranty.limit.clone().greatest(warranty.included.clone());
    (&warranty.included + &warranty.bought).least(limit)
}

/// The years of use of one device: failures in year t are `AFR(age + t)`, times the multiplier in
/// the first year and by what a pilot has taught; those inside the warranty are covered.
pub fn years_of_use<S: Scalar>(
    age_at_purchase: &Years<S>,
    length: &Years<S>,
    warranty: &Years<S>,
    failures: &FailureInputs<S>,
) -> impl Iterator<Item = YearOfUse<S>> {
    let learnt = learnt_from_pilot(failures, age_at_purchase);
    years_of(length).map(move |year| {
        let mut rate = failure_rate(failures, age_at_purchase, year.index);
        if let Some(factor) = &learnt {
            rate = rate * factor;
        }
        let start = f64::from(year.index);
        let covered = if warranty.value() >= year.end.value() {
            year.length.clone()
        } else if warranty.value() > start {
            warranty - Years::constant(start)
        } else {
            Years::zero()
        };
        let uncovered = year.length - &covered;
        YearOfUse {
            end: year.end,
            failures_covered: &rate * &covered,
            failures_uncovered: rate * &uncovered,
            covered,
            uncovered,
        }
    })
}

/// Failures a year of a device that was `age` when it came into use, in a year of use counted
/// from 0. Between whole years of age the rate is read on the straight line.
fn failure_rate<S: Scalar>(
    failures: &FailureInputs<S>,
    age: &Years<S>,
    year_of_use: u32,
) -> FailuresPerYear<S> {
    let last = failures.by_age.len() - 1;
    let position = age.value() + f64::from(year_of_use);
    let whole = position as usize;
    let (below, above) = (whole.min(last), (whole + 1).min(last));
    let part = position - whole as f64;
    let rate = if part == 0.0 || below == above {
        failures.by_age[below].clone()
    } else {
        &failures.by_age[below] * Ratio::constant(1.0 - part)
            + &failures.by_age[above] * Ratio::constant(part)
    };
    if year_of_use == 0 && failures.first_year_multiplier.value() != 1.0 {
        rate * &failures.first_year_multiplier
    } else {
        rate
    }
}

/// What a pilot does to the failures that the curve would give in it: with a weight of `w` failures
/// for the curve, `k` failures seen and `E` expected, `(w + k) ÷ (w + E)`. A pilot without a failure
/// lowers the rate and never takes it to zero; a larger one is believed more.
///
/// This is the posterior mean of a factor on the curve with a gamma prior of mean 1 and shape `w`
/// and Poisson failures: Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.6.
///
/// ```
/// # use refurb_or_new::{engine::warranty::learnt_factor, units::Ratio};
/// // 200 computers for 0.9 years at 10 failures per 100 a year: 18 expected. None seen:
/// // (10 + 0) ÷ (10 + 18) = 0.357143
/// let factor = learnt_factor(Ratio::of(10.0), Ratio::of(0.0), Ratio::of(18.0));
/// assert!((factor.value() - 0.357143).abs() < 1e-6);
/// ```
pub fn learnt_factor<S: Scalar>(
    prior_weight: Ratio<S>,
    seen: Ratio<S>,
    expected: Ratio<S>,
) -> Ratio<S> {
    let factor = (&prior_weight + seen) / (prior_weight + expected);
    factor.named(Quantity::LearntFactor)
}

/// The factor for an offer whose pilot used devices of the age at which they are bought; `None`
/// without a pilot.
pub fn learnt_from_pilot<S: Scalar>(
    failures: &FailureInputs<S>,
    age: &Years<S>,
) -> Option<Ratio<S>> {
    let pilot = failures.pilot.as_ref()?;
    let of_one = years_of(&pilot.years)
        .map(|year| failure_rate(failures, age, year.index) * year.length)
        .sum::<Failures<S>>();
    let expected = of_one.count() * &pilot.devices;
    Some(learnt_factor(
        pilot.prior_weight.clone(),
        pilot.failures.clone(),
        expected.named(Quantity::PilotExpected),
    ))
}

/// What it costs to give an option the warranty of another: the years that are missing at the
/// price of a year. `None` when so long a warranty cannot be bought.
///
/// ```
/// # use refurb_or_new::{engine::warranty::equal_warranty_price, units::{MoneyPerYear, Years}};
/// // From 12 to 36 months: two years at 350.
/// let price = equal_warranty_price(
///     Years::of(1.0), Years::of(3.0), Years::of(5.0), MoneyPerYear::of(350.0));
/// assert_eq!(price.expect("within the limit").value(), 700.0);
/// ```
pub fn equal_warranty_price<S: Scalar>(
    own: Years<S>,
    wanted: Years<S>,
    limit: Years<S>,
    price_per_year: MoneyPerYear<S>,
) -> Option<Money<S>> {
    if wanted.value() <= own.value() {
        return Some(Money::zero());
    }
    if wanted.value() > limit.value() {
        return None;
    }
    Some((price_per_year * (wanted - own)).named(Quantity::EqualWarrantyPrice))
}

/// Whether an option is held against the warranty of another: what is kept or handed down has none.
pub fn has_warranty(sourcing: Sourcing) -> bool {
    matches!(sourcing, Sourcing::New | Sourcing::Refurbished)
}
