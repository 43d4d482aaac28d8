//! What depends on the horizon alone: discounting, and what a steady use of electricity costs and emits.

use core::cell::RefCell;
use std::rc::Rc;

use super::discount::{Discounting, YearOf, years_of};
use super::remembered::Remembered;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::inputs::Common;
use crate::units::{KgCo2ePerYearlyKwh, MoneyPerYearlyKwh, Ratio, Years};

/// What depends on the horizon alone, worked out once for all options.
#[derive(Clone, Debug)]
pub struct HorizonFactors<S = f64> {
    pub discounting: Discounting<S>,
    /// What 1 kWh a year costs over the horizon, discounted.
    pub energy: MoneyPerYearlyKwh<S>,
    /// What 1 kWh a year emits over the horizon.
    pub grid: KgCo2ePerYearlyKwh<S>,
    /// The same for each year of the horizon.
    pub grid_by_year: Vec<KgCo2ePerYearlyKwh<S>>,
    /// What one unit of money a year over the horizon is worth at its start.
    pub steady_payment: Years<S>,
    /// How much dearer and how much cleaner electricity is in each year than in the first.
    grown: Rc<[Grown<S>]>,
    parts: Parts<S>,
    /// The residual shares of ages.
    pub(super) residuals: Remembered<S>,
}

/// The factors of parts of the horizon that were asked for last, each with the bits of its two ends
/// and in the place that they say; clones share them. Fleets are replaced at the same times in one
/// group after the other.
type Parts<S> = Rc<RefCell<Vec<Option<([u64; 2], Rc<HorizonFactors<S>>)>>>>;

/// The number of places is 2 to this power.
const PLACES: u32 = 6;

/// Electricity in a year: its price and its grid, each as a proportion of the first year's.
#[derive(Clone, Debug)]
struct Grown<S> {
    dearer: Ratio<S>,
    cleaner: Ratio<S>,
}

impl<S: Scalar> HorizonFactors<S> {
    pub fn new(common: &Common<S>) -> Self {
        let discounting = Discounting::new(common.discount_rate.clone(), &common.horizon);
        Self::discounted(discounting, common)
    }

    /// Those for something else that holds for every group, with the discount factors of these where
    /// they are the same.
    #[must_use]
    pub fn anew(&self, common: &Common<S>) -> Self {
        let rate = &common.discount_rate;
        let factors = match self.discounting.is_of(rate, &common.horizon) {
            true => Self::discounted(self.discounting.clone(), common),
            false => Self::new(common),
        };
        Self {
            residuals: self.residuals.clone(),
            ..factors
        }
    }

    /// Those with given discount factors.
    pub(super) fn discounted(discounting: Discounting<S>, common: &Common<S>) -> Self {
        let mut energy = MoneyPerYearlyKwh::zero();
        let mut grid_by_year = Vec::new();
        let mut steady_payment = Years::zero();
        let grown = years_of(&common.horizon).map(|year| Grown::new(&year, common));
        let grown: Rc<[Grown<S>]> = grown.collect();
        for (year, grown) in years_of(&common.horizon).zip(&*grown) {
            let length = year.length.clone();
            let of_year = OfYear::new((&year, grown), length, common, &discounting);
            energy += of_year.energy;
            grid_by_year.push(of_year.grid);
            steady_payment += of_year.payment;
        }
        Self {
            discounting,
            energy: energy.named(Quantity::EnergyFactor),
            grid: sum_of_years(&grid_by_year),
            grid_by_year,
            steady_payment,
            grown,
            parts: Rc::default(),
            residuals: Remembered::nothing(),
        }
    }

    /// The same for a device that is in use from one time to another, of what these are for. A year in
    /// which devices change is paid at its end, each for its part of the year.
    pub(super) fn between(
        &self,
        from: &Years<S>,
        until: &Years<S>,
        common: &Common<S>,
    ) -> Rc<Self> {
        // What is traced rests on its own times.
        if !S::IS_PLAIN {
            return Rc::new(self.of_part(from, until, common));
        }
        let ends = [from.value().to_bits(), until.value().to_bits()];
        // Fibonacci hashing, as for discount factors.
        let mixed = (ends[0].rotate_left(1) ^ ends[1]).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut parts = self.parts.borrow_mut();
        if parts.is_empty() {
            parts.resize(1 << PLACES, None);
        }
        let place = &mut parts[(mixed >> (u64::BITS - PLACES)) as usize];
        match place {
            Some((known, factors)) if *known == ends => factors.clone(),
            _ => {
                let factors = Rc::new(self.of_part(from, until, common));
                *place = Some((ends, factors.clone()));
                factors
            }
        }
    }

    fn of_part(&self, from: &Years<S>, until: &Years<S>, common: &Common<S>) -> Self {
        let mut energy = MoneyPerYearlyKwh::zero();
        let mut grid_by_year = Vec::with_capacity(self.grid_by_year.len());
        let mut steady_payment = Years::zero();
        for (year, grown) in years_of(&common.horizon).zip(&*self.grown) {
            let start = f64::from(year.index);
            let late = from.value() > start;
            let early = until.value() < year.end.value();
            if from.value() >= year.end.value() || until.value() <= start {
                grid_by_year.push(KgCo2ePerYearlyKwh::zero());
                continue;
            }
            let length = if !late && !early {
                year.length.clone()
            } else {
                let last = if early { until } else { &year.end };
                let first = if late {
                    from.clone()
                } else {
                    Years::constant(start)
                };
                last - first
            };
            let of_year = OfYear::new((&year, grown), length, common, &self.discounting);
            energy += of_year.energy;
            grid_by_year.push(of_year.grid);
            steady_payment += of_year.payment;
        }
        Self {
            discounting: self.discounting.clone(),
            energy: energy.named(Quantity::EnergyFactor),
            grid: sum_of_years(&grid_by_year),
            grid_by_year,
            steady_payment,
            grown: self.grown.clone(),
            parts: Rc::default(),
            residuals: self.residuals.clone(),
        }
    }
}

impl<S: Scalar> Grown<S> {
    fn new(year: &YearOf<S>, common: &Common<S>) -> Self {
        let years_before = Years::constant(f64::from(year.index));
        let grown = |ratio: Ratio<S>| {
            if year.index == 0 || ratio.value() == 1.0 {
                Ratio::one()
            } else {
                ratio.compounded(years_before.clone())
            }
        };
        Self {
            dearer: grown(Ratio::one() + &common.energy_price_growth),
            cleaner: grown(Ratio::one() - &common.grid_decline),
        }
    }
}

fn sum_of_years<S: Scalar>(years: &[KgCo2ePerYearlyKwh<S>]) -> KgCo2ePerYearlyKwh<S> {
    years
        .iter()
        .cloned()
        .sum::<KgCo2ePerYearlyKwh<S>>()
        .named(Quantity::GridFactor)
}

/// What a part of one year of the horizon adds to the factors.
struct OfYear<S> {
    energy: MoneyPerYearlyKwh<S>,
    grid: KgCo2ePerYearlyKwh<S>,
    payment: Years<S>,
}

impl<S: Scalar> OfYear<S> {
    fn new(
        (year, grown): (&YearOf<S>, &Grown<S>),
        length: Years<S>,
        common: &Common<S>,
        discounting: &Discounting<S>,
    ) -> Self {
        let discounted = &length * discounting.at_end(&year.end);
        Self {
            energy: &common.electricity_price * &discounted * &grown.dearer,
            grid: &common.grid * length * &grown.cleaner,
            payment: discounted,
        }
    }
}
