//! The chain of devices that equips one person over the horizon: bought at the start, replaced in
//! kind whenever the service life is over; and what such a chain adds up to.

use super::cost::{Line, Lines, residual, unused_share};
use super::discount::{Discounting, SLACK, years_of};
use super::option::FirstYear;
use super::warranty::years_of_use;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{BatteryLives, Common, LifeInputs, OptionInputs};
use crate::units::{Failures, KgCo2e, Ratio, Years};

/// One device of the chain.
#[derive(Clone, Debug)]
pub struct Cycle<S = f64> {
    /// Time from the start of the horizon to the purchase.
    pub start: Years<S>,
    /// Time it is used inside the horizon.
    pub length: Years<S>,
    /// Time from the start of the horizon until it leaves.
    pub end: Years<S>,
    /// Whether its whole life lies inside the horizon.
    pub complete: bool,
}

/// The devices bought at 0, n, 2n … before the horizon ends. In kind means: the same price,
/// headroom, years of support and footprint, a generation later.
pub fn cycles<S: Scalar>(
    life: &Years<S>,
    horizon: &Years<S>,
) -> impl Iterator<Item = Cycle<S>> + use<S> {
    let (life, horizon) = (life.clone(), horizon.clone());
    (0u32..).map_while(move |index| {
        let start = match index {
            0 => Years::zero(),
            1 => life.clone(),
            _ => life.clone() * Ratio::constant(f64::from(index)),
        };
        let left = horizon.value() - start.value();
        if left <= SLACK {
            return None;
        }
        let complete = left >= life.value() - SLACK;
        let (length, end) = if complete {
            (life.clone(), start.clone() + life.clone())
        } else if index == 0 {
            (horizon.clone(), horizon.clone())
        } else {
            (horizon.clone() - start.clone(), horizon.clone())
        };
        Some(Cycle {
            start,
            length,
            end,
            complete,
        })
    })
}

/// Batteries replaced in a device that is used for a length of time: not when it leaves then. After
/// the battery that it comes with, each is a new one.
///
/// ```
/// # use refurb_or_new::engine::chain::batteries_replaced;
/// # use refurb_or_new::{scenario::inputs::BatteryLives, units::Years};
/// // A used one lasts two years and a new one four: replaced after 2, 6 and 10 years.
/// let lives = BatteryLives { first: Years::of(2.0), later: Years::of(4.0) };
/// let replaced = |years| batteries_replaced(Some(&lives), years);
/// assert_eq!([2.0, 3.0, 6.0, 6.5, 12.0].map(replaced), [0.0, 1.0, 1.0, 2.0, 3.0]);
/// ```
pub fn batteries_replaced<S: Scalar>(lives: Option<&BatteryLives<S>>, used_years: f64) -> f64 {
    match lives {
        Some(lives) if lives.later.value() > 0.0 => {
            let after_first = used_years - lives.first.value();
            libm::ceil(after_first / lives.later.value() - SLACK).max(0.0)
        }
        _ => 0.0,
    }
}

/// Adds up the devices of a chain.
pub(super) struct Chain<'a, S> {
    pub option: &'a OptionInputs<S>,
    pub life_inputs: &'a LifeInputs<S>,
    pub common: &'a Common<S>,
    pub discounting: &'a Discounting<S>,
    pub warranty: &'a Years<S>,
    pub life: &'a Years<S>,
    /// What is embodied in a device when it comes into use.
    pub charge_at_start: KgCo2e<S>,
    pub lines: Lines<S>,
    pub purchases: Ratio<S>,
    pub first_year: FirstYear<S>,
    pub leaving: Ratio<S>,
    pub valued: Ratio<S>,
    pub unused: Ratio<S>,
    pub devices: f64,
    pub batteries: f64,
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    pub booked: Vec<(f64, KgCo2e<S>)>,
}

impl<S: Scalar> Chain<'_, S> {
    pub fn add(&mut self, cycle: &Cycle<S>) {
        let option = self.option;
        let at_start = self.discounting.factor(&cycle.start);
        self.devices += 1.0;
        self.purchases = self.purchases.clone() + at_start.clone();
        self.lines
            .add(Line::Purchase, option.price.clone() * at_start.clone());
        if let Some(upgrade) = &option.upgrade {
            self.lines
                .add(Line::Purchase, upgrade.price.clone() * at_start.clone());
        }
        let mut deployment = option.it_hourly_cost.clone() * option.deployment_hours.clone();
        if let Some(handed_down) = &option.handed_down {
            deployment = deployment + option.disposal.clone() * handed_down.wipe_share.clone();
        }
        self.lines
            .add(Line::Deployment, deployment.clone() * at_start.clone());
        let mut setting_up = deployment;
        if let Some(upgrade) = &option.upgrade {
            setting_up = setting_up + upgrade.price.clone();
        }
        if let Some(battery) = option
            .battery
            .as_ref()
            .filter(|battery| battery.at_hand_over)
        {
            self.lines
                .add(Line::Batteries, battery.price.clone() * at_start.clone());
        }
        self.booked
            .push((cycle.start.value(), self.charge_at_start.clone()));
        let bought = self.warranty.clone() - option.warranty.included.clone();
        if bought.value() > 0.0 {
            let upgrade = option.warranty.upgrade_price.clone() * bought;
            setting_up = setting_up + upgrade.clone();
            self.lines.add(Line::WarrantyUpgrade, upgrade * at_start);
        }
        if cycle.start.value() < 1.0 - SLACK {
            let first_year = &mut self.first_year;
            first_year.purchases = first_year.purchases.clone() + Ratio::one();
            first_year.setting_up = first_year.setting_up.clone() + setting_up;
        }
        self.add_failures(cycle);
        self.add_batteries(cycle);
        self.add_support_extension(cycle);
        self.add_leaving(cycle);
    }

    fn add_failures(&mut self, cycle: &Cycle<S>) {
        let terms = &self.option.warranty;
        let age = &self.life_inputs.age_at_purchase;
        let failures = &self.option.failures;
        for year in years_of_use(age, &cycle.length, self.warranty, failures) {
            let paid = self.discounting.factor(&(cycle.start.clone() + year.end));
            if year.failures_uncovered.value() > 0.0 {
                let repairs = terms.repair_cost.clone() * year.failures_uncovered.clone().count();
                self.lines.add(Line::Repairs, repairs * paid.clone());
            }
            if terms.downtime_hourly_cost.value() > 0.0 {
                let hours = terms.downtime_covered.clone() * year.failures_covered.clone().count()
                    + terms.downtime_uncovered.clone() * year.failures_uncovered.clone().count();
                self.lines.add(
                    Line::Downtime,
                    terms.downtime_hourly_cost.clone() * hours * paid,
                );
            }
            self.covered = self.covered.clone() + year.covered;
            self.uncovered = self.uncovered.clone() + year.uncovered;
            self.failures_covered = self.failures_covered.clone() + year.failures_covered;
            self.failures_uncovered = self.failures_uncovered.clone() + year.failures_uncovered;
        }
    }

    /// Batteries are replaced after their life, but not when the device leaves then. One that wears
    /// out inside its own warranty costs nothing, unless it was worn out when the device came.
    fn add_batteries(&mut self, cycle: &Cycle<S>) {
        let Some(battery) = &self.option.battery else {
            return;
        };
        let Some(lives) = &battery.lives else {
            return;
        };
        let count = batteries_replaced(Some(lives), cycle.length.value());
        self.batteries += count;
        for number in 1..=count as u32 {
            let worn_out = lives.worn_out(number);
            let at = cycle.start.value() + worn_out.value();
            self.booked.push((at, battery.footprint.clone()));
            let covered = self.option.warranty.battery.value();
            if worn_out.value() > covered || worn_out.value() == 0.0 {
                let paid = self.discounting.factor(&(cycle.start.clone() + worn_out));
                self.lines
                    .add(Line::Batteries, battery.price.clone() * paid);
            }
        }
    }

    /// Years of security updates beyond the ordinary end are paid at the end of each.
    fn add_support_extension(&mut self, cycle: &Cycle<S>) {
        let life = self.life_inputs;
        let Some(left) = &life.support_left else {
            return;
        };
        let beyond = cycle.length.value() - left.value();
        if life.extension_price.value() == 0.0 || beyond <= SLACK {
            return;
        }
        let beyond = (cycle.length.clone() - left.clone()).least(life.extension.clone());
        for year in years_of(&beyond) {
            let paid_at = cycle.start.clone() + left.clone() + year.end;
            let amount = life.extension_price.clone() * year.length;
            self.lines
                .add(Line::Support, amount * self.discounting.factor(&paid_at));
        }
    }

    fn add_leaving(&mut self, cycle: &Cycle<S>) {
        let option = self.option;
        let paid = self.discounting.factor(&cycle.end);
        // Of the device that is in use today, neither is counted in any plan.
        if option.sourcing != Sourcing::Keep {
            self.leaving = self.leaving.clone() + paid.clone();
            self.lines
                .add(Line::Disposal, option.disposal.clone() * paid.clone());
        }
        if !cycle.complete && !self.common.credit_unused_life {
            return;
        }
        self.valued = self.valued.clone() + paid.clone();
        if let Some(stated) = &option.stated_resale {
            self.lines.add(Line::Resale, -(stated.clone() * paid));
            return;
        }
        if !cycle.complete {
            let age = &self.life_inputs.age_at_purchase;
            let unused = unused_share(
                residual(age),
                residual(&(age.clone() + cycle.length.clone())),
                residual(&(age.clone() + self.life.clone())),
            );
            self.unused = self.unused.clone() + unused * paid;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_device_leaves_with_life_to_spare() {
        let cycles: Vec<_> = cycles(&Years::of(3.0), &Years::of(4.0)).collect();
        assert_eq!(cycles.len(), 2);
        assert!(cycles[0].complete && !cycles[1].complete);
        assert_eq!(cycles[1].start, Years::of(3.0));
        assert_eq!(cycles[1].length, Years::of(1.0));
    }

    #[test]
    fn no_device_is_bought_at_the_horizon() {
        assert_eq!(cycles(&Years::of(2.0), &Years::of(4.0)).count(), 2);
        assert_eq!(cycles(&Years::of(4.0 / 3.0), &Years::of(4.0)).count(), 3);
    }
}
