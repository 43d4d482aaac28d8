//! What an option, a part of a plan and a plan add up to.

use core::ops::AddAssign;

use super::cost::Lines;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::units::{Failures, KgCo2e, Ratio, Years};

/// Cost, devices, failures and carbon over a length of time. Costs are net present values.
#[derive(Clone, Debug)]
pub struct Tally<S = f64> {
    pub lines: Lines<S>,
    /// Devices bought, the first ones included.
    pub devices: Ratio<S>,
    /// Device-years inside and outside the warranty.
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    /// Spread over use, the unused life of the last device credited where the method says so.
    pub embodied: KgCo2e<S>,
    pub use_carbon: KgCo2e<S>,
}

impl<S: Scalar> Tally<S> {
    /// Nothing yet.
    pub fn zero() -> Self {
        Self {
            lines: Lines::zero(),
            devices: Ratio::zero(),
            covered: Years::zero(),
            uncovered: Years::zero(),
            failures_covered: Failures::zero(),
            failures_uncovered: Failures::zero(),
            embodied: KgCo2e::zero(),
            use_carbon: KgCo2e::zero(),
        }
    }

    /// So many times as much of everything.
    #[must_use]
    pub fn times(self, number: &Ratio<S>) -> Self {
        Self {
            lines: self.lines.map(|_, amount| amount * number),
            devices: self.devices * number,
            covered: self.covered * number,
            uncovered: self.uncovered * number,
            failures_covered: self.failures_covered * number,
            failures_uncovered: self.failures_uncovered * number,
            embodied: self.embodied * number,
            use_carbon: self.use_carbon * number,
        }
    }

    /// Everything under its name, when all has been added.
    #[must_use]
    pub fn named(self) -> Self {
        Self {
            lines: self.lines.map(|line, amount| amount.named(line.term())),
            devices: self.devices.named(Quantity::DevicesBought),
            covered: self.covered.named(Quantity::YearsCovered),
            uncovered: self.uncovered.named(Quantity::YearsUncovered),
            failures_covered: self.failures_covered.named(Quantity::FailuresCovered),
            failures_uncovered: self.failures_uncovered.named(Quantity::FailuresUncovered),
            embodied: self.embodied.named(Quantity::Embodied),
            use_carbon: self.use_carbon.named(Quantity::UseCarbon),
        }
    }

    /// Embodied and use carbon.
    pub fn carbon(&self) -> KgCo2e<S> {
        (&self.embodied + &self.use_carbon).named(Quantity::TotalCarbon)
    }
}

impl<S: Scalar> AddAssign for Tally<S> {
    fn add_assign(&mut self, other: Self) {
        self.lines += other.lines;
        self.devices += other.devices;
        self.covered += other.covered;
        self.uncovered += other.uncovered;
        self.failures_covered += other.failures_covered;
        self.failures_uncovered += other.failures_uncovered;
        self.embodied += other.embodied;
        self.use_carbon += other.use_carbon;
    }
}
