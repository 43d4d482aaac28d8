//! The chain of devices that equips one person over the horizon: bought at the start, replaced in
//! kind whenever the service life is over; and what such a chain adds up to.

use super::accidents::InUse;
use super::cost::{Line, residual, residual_among, unused_share};
use super::discount::{Discounting, Period, SLACK, years_of};
use super::horizon::HorizonFactors;
use super::lease::LeasePayments;
use super::remembered::Remembered;
use super::tally::Tally;
use super::totals::{Bought, FirstYear};
use super::warranty::years_of_use;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{BatteryLives, Common, LifeInputs, OptionInputs};
use crate::units::{KgCo2e, Money, MoneyPerYear, Ratio, Years};

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
            _ => &life * Ratio::constant(f64::from(index)),
        };
        let left = horizon.value() - start.value();
        if left <= SLACK {
            return None;
        }
        let complete = left >= life.value() - SLACK;
        let (length, end) = if complete {
            (life.clone(), &start + &life)
        } else if index == 0 {
            (horizon.clone(), horizon.clone())
        } else {
            (&horizon - &start, horizon.clone())
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
    pub residuals: &'a Remembered<S>,
    pub warranty: &'a Years<S>,
    pub life: &'a Years<S>,
    /// What is embodied in a device when it comes into use.
    pub charge_at_start: KgCo2e<S>,
    pub tally: Tally<S>,
    pub bought: Bought<S>,
    pub in_use: InUse<S>,
    pub leased: LeasePayments<S>,
    pub first_year: FirstYear<S>,
    pub leaving: Ratio<S>,
    pub valued: Ratio<S>,
    pub unused: Ratio<S>,
    pub devices: f64,
    pub batteries: f64,
    pub booked: Vec<(f64, KgCo2e<S>)>,
}

/// What is usually booked over a horizon.
const DEVICES_AND_BATTERIES: usize = 8;

impl<'a, S: Scalar> Chain<'a, S> {
    /// A chain without devices so far, of a length of warranty and a service life.
    pub fn new(
        option: &'a OptionInputs<S>,
        life_inputs: &'a LifeInputs<S>,
        common: &'a Common<S>,
        factors: &'a HorizonFactors<S>,
        (warranty, life): (&'a Years<S>, &'a Years<S>),
        charge_at_start: KgCo2e<S>,
    ) -> Self {
        Self {
            option,
            life_inputs,
            common,
            discounting: &factors.discounting,
            residuals: &factors.residuals,
            warranty,
            life,
            charge_at_start,
            tally: Tally::zero(),
            bought: Bought {
                purchases: Ratio::zero(),
                first: Ratio::zero(),
                life_left: Ratio::zero(),
            },
            in_use: InUse::none(),
            leased: LeasePayments::none(),
            first_year: FirstYear {
                purchases: Ratio::zero(),
                setting_up: Money::zero(),
            },
            leaving: Ratio::zero(),
            valued: Ratio::zero(),
            unused: Ratio::zero(),
            devices: 0.0,
            batteries: 0.0,
            booked: Vec::with_capacity(DEVICES_AND_BATTERIES),
        }
    }
}

impl<S: Scalar> Chain<'_, S> {
    pub fn add(&mut self, cycle: &Cycle<S>) {
        self.devices += 1.0;
        let bought = self.discounting.at_start(&cycle.start);
        if self.devices == 1.0 {
            self.bought.first = bought.clone();
        }
        self.bought.purchases += bought;
        self.booked
            .push((cycle.start.value(), self.charge_at_start.clone()));
        if cycle.start.value() < 1.0 - SLACK {
            let set_up = SetUp::of(self.option, self.warranty);
            let first_year = &mut self.first_year;
            if self.option.lease.is_none() {
                first_year.purchases += match &self.option.spares {
                    Some(spares) => spares.paid_for(),
                    None => Ratio::one(),
                };
            }
            first_year.setting_up += set_up.total();
            for accessory in &self.option.accessories {
                let price = &accessory.price;
                first_year.setting_up += if self.devices == 1.0 {
                    price.clone()
                } else {
                    price * (Ratio::one() - &accessory.reused)
                };
            }
        }
        self.add_lease(cycle);
        self.add_failures(cycle);
        self.add_batteries(cycle);
        self.add_support_extension(cycle);
        self.add_leaving(cycle);
    }

    fn add_lease(&mut self, cycle: &Cycle<S>) {
        let Some(lease) = &self.option.lease else {
            return;
        };
        let cut_off = if self.common.credit_unused_life {
            self.discounting.when_cut_off(&cycle.end)
        } else {
            self.discounting.at_end(&cycle.end)
        };
        let device = super::lease::InUse {
            start: &cycle.start,
            length: &cycle.length,
            end: &cycle.end,
            life: self.life,
            is_complete: cycle.complete,
        };
        self.leased.add(lease, &device, self.discounting, &cut_off);
        if cycle.start.value() < 1.0 - SLACK {
            let first = Discounting::only(Period::Year {
                index: 0,
                of: u32::MAX,
            });
            let mut paid = LeasePayments::none();
            paid.add(lease, &device, &first, &Ratio::zero());
            let mut paid = paid.amount(lease);
            if let Some(spares) = &self.option.spares {
                paid = paid * spares.paid_for();
            }
            self.first_year.setting_up += paid;
        }
    }

    /// Adds what is paid for setting devices up, when all of them have been added.
    pub fn add_set_up(&mut self) {
        let set_up = SetUp::of(self.option, self.warranty);
        let paid = [
            (Line::Purchase, set_up.upgrade),
            (Line::Deployment, Some(set_up.deployment)),
            (Line::WarrantyUpgrade, set_up.warranty),
            (Line::Batteries, set_up.battery),
            (Line::Support, set_up.licence),
        ];
        for (line, amount) in paid {
            if let Some(amount) = amount {
                self.tally.lines[line] += amount * self.bought.used_up();
            }
        }
    }

    fn add_failures(&mut self, cycle: &Cycle<S>) {
        let terms = &self.option.warranty;
        let age = &self.life_inputs.age_at_purchase;
        let failures = &self.option.failures;
        for year in years_of_use(age, &cycle.length, self.warranty, failures) {
            let paid = self.discounting.at_end(&(&cycle.start + &year.end));
            self.in_use
                .add(&year, age, &paid, self.option, self.residuals);
            if year.failures_uncovered.value() > 0.0 {
                let repairs = &terms.repair_cost * year.failures_uncovered.count();
                self.tally.lines[Line::Repairs] += repairs * &paid;
            }
            if terms.downtime_hourly_cost.value() > 0.0 {
                let hours = &terms.downtime_covered * year.failures_covered.count()
                    + &terms.downtime_uncovered * year.failures_uncovered.count();
                self.tally.lines[Line::Downtime] += &terms.downtime_hourly_cost * hours * paid;
            }
            self.tally.covered += year.covered;
            self.tally.uncovered += year.uncovered;
            self.tally.failures_covered += year.failures_covered;
            self.tally.failures_uncovered += year.failures_uncovered;
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
                let paid = self.discounting.at_start(&(&cycle.start + worn_out));
                self.tally.lines[Line::Batteries] += &battery.price * paid;
            }
        }
    }

    /// Years of security updates beyond the ordinary end are paid at the end of each. Who joins
    /// after it pays what has passed by then too, on joining: so the sellers of such years ask it. A
    /// handed-down device has been paid for until then by its giver.
    fn add_support_extension(&mut self, cycle: &Cycle<S>) {
        let life = self.life_inputs;
        let Some(left) = &life.support_left else {
            return;
        };
        let prices = &life.extension_prices;
        let beyond = (&cycle.length - left).least(life.extension.clone());
        let late = -left.value();
        if prices.iter().all(|price| price.value() == 0.0)
            || beyond.value() <= late.max(0.0) + SLACK
        {
            return;
        }
        for year in years_of(&beyond) {
            let price = extension_price(prices, year.index as usize);
            let price = self.option.paid(&price);
            let start = f64::from(year.index);
            let passed = if late <= start {
                None
            } else if late >= year.end.value() {
                Some(year.length.clone())
            } else {
                Some(-left.clone() - Years::constant(start))
            };
            let mut to_come = year.length;
            if let Some(passed) = passed {
                to_come -= &passed;
                if self.option.handed_down.is_none() {
                    let amount = &price * passed;
                    self.tally.lines[Line::Support] +=
                        amount * self.discounting.at_start(&cycle.start);
                }
            }
            if to_come.value() > 0.0 {
                let paid_at = &cycle.start + left + year.end;
                let amount = &price * to_come;
                self.tally.lines[Line::Support] += amount * self.discounting.at_end(&paid_at);
            }
        }
    }

    fn add_leaving(&mut self, cycle: &Cycle<S>) {
        let option = self.option;
        // Handed back before the horizon ends, because there are fewer people.
        let is_early = !cycle.complete && cycle.end.value() < self.common.horizon.value() - SLACK;
        let is_credited = !cycle.complete && !is_early && self.common.credit_unused_life;
        let paid = if is_credited {
            self.discounting.when_cut_off(&cycle.end)
        } else {
            self.discounting.at_end(&cycle.end)
        };
        // What is left of its life, of all that was paid for the whole of it.
        let left = is_credited.then(|| {
            let left = self.life - &cycle.length;
            (left / self.life).named(Quantity::LifeLeft) * &paid
        });
        let kept = option.sourcing == Sourcing::Keep;
        // Of the device that is in use today, neither is counted in any plan; one that goes back to
        // whoever leased it out is theirs.
        if !kept && !goes_back(option) {
            self.leaving += &paid;
            if let Some(left) = &left {
                self.leaving -= left;
            }
        }
        if cycle.complete {
            self.valued += paid;
            return;
        }
        if let Some(left) = left {
            self.bought.life_left += left;
        } else if !is_early {
            return;
        }
        self.valued += &paid;
        if !kept {
            let age = &self.life_inputs.age_at_purchase;
            let unused = unused_share(
                residual(age),
                residual_among(self.residuals, &(age + &cycle.length)),
                residual_among(self.residuals, &(age + self.life)),
            );
            self.unused += unused * paid;
        }
    }
}

/// What is paid for one device when it comes into use, beside its price.
struct SetUp<S> {
    deployment: Money<S>,
    upgrade: Option<Money<S>>,
    /// Warranty with a price of its own, and bought on top.
    warranty: Option<Money<S>>,
    /// The battery that is put in at a hand-over.
    battery: Option<Money<S>>,
    licence: Option<Money<S>>,
}

impl<S: Scalar> SetUp<S> {
    fn of(option: &OptionInputs<S>, warranty: &Years<S>) -> Self {
        let mut deployment = &option.it_hourly_cost * &option.deployment_hours;
        if let Some(handed_down) = &option.handed_down {
            deployment += &option.disposal * &handed_down.wipe_share;
        }
        let bought = warranty - &option.warranty.included;
        let battery = option.battery.as_ref();
        Self {
            deployment,
            upgrade: option.upgrade.as_ref().map(|upgrade| upgrade.price.clone()),
            warranty: match (bought.value() > 0.0, is_there(&option.warranty.price)) {
                (true, None) => Some(&option.warranty.upgrade_price * bought),
                (true, Some(price)) => Some(&option.warranty.upgrade_price * bought + price),
                (false, price) => price.cloned(),
            },
            battery: battery
                .filter(|battery| battery.at_hand_over)
                .map(|battery| battery.price.clone()),
            licence: is_there(&option.licence).cloned(),
        }
    }

    /// Deployment, upgrade, warranty and licence. The battery is a matter of batteries.
    fn total(self) -> Money<S> {
        let mut total = self.deployment;
        for amount in [self.upgrade, self.warranty, self.licence]
            .into_iter()
            .flatten()
        {
            total += amount;
        }
        total
    }
}

/// An amount that is not nothing.
fn is_there<S: Scalar>(amount: &Money<S>) -> Option<&Money<S>> {
    (amount.value() != 0.0).then_some(amount)
}

/// Whether a device is leased and goes back.
pub(super) fn goes_back<S: Scalar>(option: &OptionInputs<S>) -> bool {
    let lease = option.lease.as_ref();
    lease.is_some_and(|lease| lease.buy_out.is_none())
}

/// The price of an extension year by its number, counted from the ordinary end of updates and from
/// 0; beyond those that have a price of their own, that of the last.
pub fn extension_price<S: Scalar>(prices: &[MoneyPerYear<S>], year: usize) -> MoneyPerYear<S> {
    let price = prices.get(year).or(prices.last());
    price.cloned().unwrap_or_else(MoneyPerYear::zero)
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
