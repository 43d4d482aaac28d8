//! The worth today of what is paid later.

use std::rc::Rc;

use super::remembered::Remembered;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::units::{Money, MoneyPerYear, Ratio, Years};

/// What one unit of money paid after `time` is worth at the start: `(1 + r)^−t`.
///
/// ```
/// # use refurb_or_new::{engine::discount::discount_factor, units::{Ratio, Years}};
/// // 1 ÷ 1.025³ = 1 ÷ 1.076890625 = 0.928599
/// let factor = discount_factor(Ratio::of(0.025), Years::of(3.0));
/// assert!((factor.value() - 0.928599).abs() < 1e-6);
/// ```
pub fn discount_factor<S: Scalar>(rate: Ratio<S>, time: Years<S>) -> Ratio<S> {
    (Ratio::one() + rate).compounded(-time)
}

/// What one unit of money a year, paid at the end of each year, is worth at the start:
/// `(1 − (1 + r)^−n) ÷ r`, or `n` at a rate of 0 or next to it.
///
/// ```
/// # use refurb_or_new::{engine::discount::annuity_factor, units::{Ratio, Years}};
/// // (1 − 1.025⁻³) ÷ 0.025 = (1 − 0.9285994) ÷ 0.025 = 2.856024
/// let factor = annuity_factor(Ratio::of(0.025), Years::of(3.0));
/// assert!((factor.value() - 2.856024).abs() < 1e-6);
/// assert_eq!(annuity_factor(Ratio::of(0.0), Years::of(3.0)).value(), 3.0);
/// ```
pub fn annuity_factor<S: Scalar>(rate: Ratio<S>, years: Years<S>) -> Years<S> {
    if rate.value() < LEAST_RATE {
        return years;
    }
    let factor = (Ratio::one() - discount_factor(rate.clone(), years)) / rate;
    Years::from_ratio(factor).named(Quantity::AnnuityFactor)
}

/// What one unit of money, paid at the end of each of so many months, is worth at their start:
/// `(1 − (1 + r)^(−m ÷ 12)) ÷ ((1 + r)^(1 ÷ 12) − 1)`, or `m` at a rate of 0 or next to it.
///
/// ```
/// # use refurb_or_new::{engine::discount::monthly_factor, units::Ratio};
/// // 1.025^(1/12) = 1.00205984; (1 − 0.92859941) ÷ 0.00205984 = 34.6632. At 21 a month: 727.93.
/// let months = monthly_factor(Ratio::of(0.025), 36);
/// assert!((21.0 * months.value() - 727.93).abs() < 0.01);
/// // Three more: (1 − 0.92288464) ÷ 0.00205984 = 37.4376, 786.19.
/// assert!((21.0 * monthly_factor(Ratio::of(0.025), 39).value() - 786.19).abs() < 0.01);
/// assert_eq!(monthly_factor(Ratio::of(0.0), 39).value(), 39.0);
/// ```
pub fn monthly_factor<S: Scalar>(rate: Ratio<S>, months: u32) -> Ratio<S> {
    let count = f64::from(months);
    if rate.value() < LEAST_RATE {
        return Ratio::constant(count);
    }
    let all = discount_factor(rate.clone(), Years::constant(count / 12.0));
    let a_month = (Ratio::one() + rate).compounded(Years::constant(1.0 / 12.0));
    (Ratio::one() - all) / (a_month - Ratio::one())
}

/// The same amount every year that is worth as much as `npv`: `NPV ÷ annuity factor`.
///
/// ```
/// # use refurb_or_new::{engine::discount::equivalent_annual_cost, units::{Money, Ratio, Years}};
/// // 1 097.4477 ÷ 4.645828 = 236.2222
/// let cost = equivalent_annual_cost(Money::of(1097.4477), Ratio::of(0.025), Years::of(5.0));
/// assert!((cost.value() - 236.2222).abs() < 1e-4);
/// ```
pub fn equivalent_annual_cost<S: Scalar>(
    npv: Money<S>,
    rate: Ratio<S>,
    years: Years<S>,
) -> MoneyPerYear<S> {
    (npv / annuity_factor(rate, years)).named(Quantity::EquivalentAnnualCost)
}

/// Below this rate a year, `1 − (1 + r)^−n` is made of nothing but rounding.
const LEAST_RATE: f64 = 1e-8;

/// Discount factors at one rate. Whole years, which are most of them, are worked out once. Of other
/// times the last ones are remembered: the devices of a chain share their times with those of every
/// other chain of the same life.
///
/// Every line of the cost is a sum of amounts times such factors. So what is paid in one year of the
/// horizon is what the same formulas come to where the factor is 1 in that year and 0 in the others:
/// [`Discounting::only`].
#[derive(Clone, Debug)]
pub struct Discounting<S = f64> {
    rate: Ratio<S>,
    whole_years: Rc<[Ratio<S>]>,
    remembered: Remembered<S>,
    only: Option<Period>,
}

/// A part of all that a line adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// What is paid in one year of the horizon.
    Year {
        /// Counted from 0.
        index: u32,
        /// How many years the horizon has, the last one possibly in part.
        of: u32,
    },
    /// What is no payment: what the method credits for the life that devices have left when the
    /// horizon ends, and charges for what they will then still cost.
    LeftAtEnd,
}

/// The year, counted from 0, in which is paid what begins after a length of time: after one year it
/// is the second.
pub fn year_beginning(time: f64, years: u32) -> u32 {
    (libm::floor(time + SLACK) as u32).min(years.saturating_sub(1))
}

/// The year, counted from 0, in which is paid what ends after a length of time: after one year it is
/// the first.
pub fn year_ending(time: f64, years: u32) -> u32 {
    let ended = libm::ceil(time - SLACK) as u32;
    ended.saturating_sub(1).min(years.saturating_sub(1))
}

impl<S: Scalar> Discounting<S> {
    /// Factors at `rate` for times up to `horizon`.
    pub fn new(rate: Ratio<S>, horizon: &Years<S>) -> Self {
        let last = libm::floor(horizon.value()) as u32;
        let factor = |year| discount_factor(rate.clone(), Years::constant(f64::from(year)));
        Self {
            whole_years: (0..=last).map(factor).collect(),
            rate,
            remembered: Remembered::nothing(),
            only: None,
        }
    }

    /// Factors that take one part out of a sum: 1 for what belongs to it, and 0 for all else.
    pub fn only(period: Period) -> Self {
        Self {
            rate: Ratio::zero(),
            whole_years: Rc::default(),
            remembered: Remembered::nothing(),
            only: Some(period),
        }
    }

    /// Whether these take one part out of a sum.
    pub fn is_partial(&self) -> bool {
        self.only.is_some()
    }

    /// Whether these are the factors at a rate for times up to a horizon.
    pub fn is_of(&self, rate: &Ratio<S>, horizon: &Years<S>) -> bool {
        let last = libm::floor(horizon.value()) as usize;
        S::IS_PLAIN
            && self.only.is_none()
            && self.rate.value() == rate.value()
            && self.whole_years.len() == last + 1
    }

    /// The factor for what is paid after a length of time, when something begins.
    pub fn at_start(&self, time: &Years<S>) -> Ratio<S> {
        match self.only {
            None => self.factor(time),
            Some(Period::Year { index, of }) => {
                Ratio::constant(f64::from(year_beginning(time.value(), of) == index))
            }
            Some(Period::LeftAtEnd) => Ratio::zero(),
        }
    }

    /// The factor for what is paid after a length of time, when something ends.
    pub fn at_end(&self, time: &Years<S>) -> Ratio<S> {
        match self.only {
            None => self.factor(time),
            Some(Period::Year { index, of }) => {
                Ratio::constant(f64::from(year_ending(time.value(), of) == index))
            }
            Some(Period::LeftAtEnd) => Ratio::zero(),
        }
    }

    /// The factor for what is credited when the horizon ends before a device does.
    pub fn when_cut_off(&self, time: &Years<S>) -> Ratio<S> {
        match self.only {
            None => self.factor(time),
            Some(Period::Year { .. }) => Ratio::zero(),
            Some(Period::LeftAtEnd) => Ratio::one(),
        }
    }

    /// What one unit of money is worth that is paid at the end of each month from a time for a length
    /// of time, the last one possibly in part.
    pub fn monthly(&self, start: &Years<S>, length: &Years<S>) -> Ratio<S> {
        let whole = libm::floor(12.0 * (length.value() + SLACK)) as u32;
        let mut months = match self.only {
            None => monthly_factor(self.rate.clone(), whole) * self.factor(start),
            Some(_) => {
                let end = |month: u32| start + Years::constant(f64::from(month) / 12.0);
                (1..=whole).map(|month| self.at_end(&end(month))).sum()
            }
        };
        let rest = length / Years::constant(1.0 / 12.0) - Ratio::constant(f64::from(whole));
        if rest.value() > 12.0 * SLACK {
            months += rest * self.at_end(&(start + length));
        }
        months
    }

    fn factor(&self, time: &Years<S>) -> Ratio<S> {
        let value = time.value();
        let whole = value as usize;
        if value == 0.0 {
            return Ratio::one();
        }
        match self.whole_years.get(whole) {
            Some(factor) if whole as f64 == value => factor.clone(),
            _ => self
                .remembered
                .of(value, || discount_factor(self.rate.clone(), time.clone())),
        }
    }
}

/// One year of a length of time, or the part of a year at its end.
#[derive(Clone, Debug)]
pub struct YearOf<S = f64> {
    /// Counted from 0.
    pub index: u32,
    /// At most one year.
    pub length: Years<S>,
    /// Time from the start to the end of this year.
    pub end: Years<S>,
}

/// The years of a length of time, the last one possibly in part.
pub fn years_of<S: Scalar>(time: &Years<S>) -> impl Iterator<Item = YearOf<S>> + use<S> {
    let whole = libm::floor(time.value() + SLACK) as u32;
    let rest = time.value() - f64::from(whole);
    let part = (rest > SLACK).then(|| YearOf {
        index: whole,
        length: time - Years::constant(f64::from(whole)),
        end: time.clone(),
    });
    (0..whole)
        .map(|index| YearOf {
            index,
            length: Years::constant(1.0),
            end: Years::constant(f64::from(index) + 1.0),
        })
        .chain(part)
}

/// Lengths of time that differ by less than this, in years, are the same: thirty milliseconds,
/// which swallows the rounding of binary fractions.
pub const SLACK: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_end_with_the_part_that_is_left() {
        let lengths: Vec<f64> = years_of(&Years::of(2.5))
            .map(|year| year.length.value())
            .collect();
        assert_eq!(lengths, [1.0, 1.0, 0.5]);
        assert_eq!(years_of(&Years::of(3.0)).count(), 3);
    }

    #[test]
    fn what_begins_belongs_to_the_year_after_and_what_ends_to_the_year_before() {
        let begins = [0.0, 0.9, 1.0, 2.0, 2.5].map(|time| year_beginning(time, 3));
        assert_eq!(begins, [0, 0, 1, 2, 2]);
        let ends = [0.0, 0.5, 1.0, 1.5, 2.0, 2.5].map(|time| year_ending(time, 3));
        assert_eq!(ends, [0, 0, 0, 1, 1, 2]);
        // Three times four thirds is four, whatever the rounding.
        assert_eq!(year_beginning(3.0 * (4.0 / 3.0) - 1e-15, 6), 4);
    }

    #[test]
    fn next_to_no_interest_is_none() {
        for rate in [0.0, 1e-320, 1e-17, 1e-9] {
            assert_eq!(annuity_factor(Ratio::of(rate), Years::of(4.0)).value(), 4.0);
        }
    }

    #[test]
    fn what_is_remembered_and_the_formula_agree_to_the_bit() {
        let rate = Ratio::of(0.025);
        let discounting = Discounting::new(rate, &Years::of(4.0));
        // More times than there are places, and all of them twice.
        let thousandths = (0..4_000).chain(0..4_000);
        for time in thousandths.map(|number| Years::of(f64::from(number) / 1_000.0)) {
            assert_eq!(discounting.at_end(&time), discount_factor(rate, time));
        }
    }
}
