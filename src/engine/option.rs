//! One option, evaluated for one person over the horizon.

use super::carbon::{allocated_share, charge_per_device};
use super::chain::{Cycle, cycles};
use super::cost::{Line, Lines, end_value, residual_share, unused_share};
use super::discount::{Discounting, SLACK, years_of};
use super::life::{ServiceLife, service_life};
use super::warranty::{warranty_length, years_of_use};
use crate::catalogue::{RESIDUAL_EVIDENCE, RESIDUAL_SOURCE};
use crate::scalar::{Provenance, Scalar, Term};
use crate::scenario::inputs::{Common, OptionInputs};
use crate::units::{Failures, KgCo2e, KgCo2ePerYearlyKwh, Money, MoneyPerYearlyKwh, Ratio, Years};

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
}

impl<S: Scalar> HorizonFactors<S> {
    pub fn new(common: &Common<S>) -> Self {
        let discounting = Discounting::new(common.discount_rate.clone(), &common.horizon);
        let mut energy = MoneyPerYearlyKwh::zero();
        let mut grid_by_year = Vec::new();
        let mut steady_payment = Years::zero();
        for year in years_of(&common.horizon) {
            let years_before = Years::constant(f64::from(year.index));
            let discounted = year.length.clone() * discounting.factor(&year.end);
            let dearer = Ratio::one() + common.energy_price_growth.clone();
            let cleaner = Ratio::one() - common.grid_decline.clone();
            let grown = |ratio: Ratio<S>| {
                if year.index == 0 || ratio.value() == 1.0 {
                    Ratio::one()
                } else {
                    ratio.compounded(years_before.clone())
                }
            };
            energy = energy + common.electricity_price.clone() * discounted.clone() * grown(dearer);
            grid_by_year.push(common.grid.clone() * year.length * grown(cleaner));
            steady_payment = steady_payment + discounted;
        }
        Self {
            discounting,
            energy: energy.named(Term::EnergyFactor),
            grid: grid_by_year
                .iter()
                .cloned()
                .sum::<KgCo2ePerYearlyKwh<S>>()
                .named(Term::GridFactor),
            grid_by_year,
            steady_payment,
        }
    }
}

/// What one option comes to for one person over the horizon.
#[derive(Clone, Debug)]
pub struct OptionTotals<S = f64> {
    pub life: ServiceLife<S>,
    /// Net present values.
    pub lines: Lines<S>,
    /// What the purchase line is for a price of one.
    pub purchases: Ratio<S>,
    pub first_year: FirstYear<S>,
    /// What the resale line is made of; `None` where the offer states an amount.
    pub resale: Option<Resale<S>>,
    /// Devices bought, the first one included.
    pub devices: Ratio<S>,
    pub warranty: Years<S>,
    /// Device-years inside and outside the warranty.
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    pub allocated: Ratio<S>,
    pub charge_per_device: KgCo2e<S>,
    /// Spread over use, the unused life of the last device credited where the method says so.
    pub embodied: KgCo2e<S>,
    pub use_carbon: KgCo2e<S>,
}

/// What is paid for one person in the first year of the horizon, without discounting.
#[derive(Clone, Debug)]
pub struct FirstYear<S = f64> {
    /// Devices bought at the price of the offer.
    pub purchases: Ratio<S>,
    /// Deployment and extra warranty.
    pub setting_up: Money<S>,
}

/// Evaluates an option for one person.
pub fn evaluate_option<S: Scalar>(
    option: &OptionInputs<S>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> OptionTotals<S> {
    let life = service_life(&option.life);
    let warranty = warranty_length(&option.warranty);
    let mut chain = Chain {
        option,
        common,
        discounting: &factors.discounting,
        warranty: &warranty,
        life: &life.years,
        lines: Lines::zero(),
        purchases: Ratio::zero(),
        first_year: FirstYear {
            purchases: Ratio::zero(),
            setting_up: Money::zero(),
        },
        leaving: Ratio::zero(),
        unused: Ratio::zero(),
        devices: 0.0,
        batteries: 0.0,
        covered: Years::zero(),
        uncovered: Years::zero(),
        failures_covered: Failures::zero(),
        failures_uncovered: Failures::zero(),
    };
    for cycle in cycles(&life.years, &common.horizon) {
        chain.add(&cycle);
    }
    let mut lines = chain.lines;
    let resale = option.stated_resale.is_none().then(|| {
        let age = &option.life.age_at_purchase;
        Resale {
            price_as_new: option.price_as_new.clone(),
            share_when_bought: residual(age),
            share_at_end: residual(&(age.clone() + life.years.clone())),
            leaving: chain.leaving,
            unused: chain.unused,
        }
    });
    if let Some(resale) = &resale {
        lines.add(Line::Resale, resale.line(option.price.clone()));
    }
    lines.add(
        Line::Energy,
        factors.energy.clone() * option.electricity.clone(),
    );
    if option.support_price.value() != 0.0 {
        let support = option.support_price.clone() * factors.steady_payment.clone();
        lines.add(Line::Support, support);
    }
    let allocated = allocated_share(
        common.allocation,
        option.sourcing,
        option.carbon.sold_on,
        life.years.clone(),
        option.carbon.other_life.clone(),
    );
    let charge = |batteries: f64| {
        let mut parts = option.carbon.parts.clone();
        if let Some(battery) = &option.battery {
            let count = Ratio::constant(batteries).named(Term::BatteriesReplaced);
            parts = parts + battery.footprint.clone() * count;
        }
        charge_per_device(
            allocated.clone(),
            option.carbon.manufacture.clone(),
            option.carbon.refurbishing.clone(),
            parts,
        )
    };
    let per_device = charge(batteries_replaced(option, life.years.value()));
    let devices = Ratio::constant(chain.devices).named(Term::DevicesBought);
    let embodied = if common.credit_unused_life {
        per_device.clone() * (common.horizon.clone() / life.years.clone())
    } else {
        charge(chain.batteries / chain.devices) * devices.clone()
    };
    OptionTotals {
        lines: lines.map(|line, amount| amount.named(line.term())),
        purchases: chain.purchases,
        first_year: chain.first_year,
        resale,
        devices,
        covered: chain.covered.named(Term::YearsCovered),
        uncovered: chain.uncovered.named(Term::YearsUncovered),
        failures_covered: chain.failures_covered.named(Term::FailuresCovered),
        failures_uncovered: chain.failures_uncovered.named(Term::FailuresUncovered),
        allocated,
        charge_per_device: per_device,
        embodied: embodied.named(Term::Embodied),
        use_carbon: (factors.grid.clone() * option.electricity.clone()).named(Term::UseCarbon),
        warranty,
        life,
    }
}

/// Batteries replaced in a device that is used for a length of time: not when it leaves then.
pub fn batteries_replaced<S: Scalar>(option: &OptionInputs<S>, used_years: f64) -> f64 {
    match &option.battery {
        Some(battery) if battery.life.value() > 0.0 => {
            (libm::ceil(used_years / battery.life.value() - SLACK) - 1.0).max(0.0)
        }
        _ => 0.0,
    }
}

/// Adds up the devices of a chain.
struct Chain<'a, S> {
    option: &'a OptionInputs<S>,
    common: &'a Common<S>,
    discounting: &'a Discounting<S>,
    warranty: &'a Years<S>,
    life: &'a Years<S>,
    lines: Lines<S>,
    purchases: Ratio<S>,
    first_year: FirstYear<S>,
    leaving: Ratio<S>,
    unused: Ratio<S>,
    devices: f64,
    batteries: f64,
    covered: Years<S>,
    uncovered: Years<S>,
    failures_covered: Failures<S>,
    failures_uncovered: Failures<S>,
}

impl<S: Scalar> Chain<'_, S> {
    fn add(&mut self, cycle: &Cycle<S>) {
        let option = self.option;
        let at_start = self.discounting.factor(&cycle.start);
        self.devices += 1.0;
        self.purchases = self.purchases.clone() + at_start.clone();
        self.lines
            .add(Line::Purchase, option.price.clone() * at_start.clone());
        let deployment = option.it_hourly_cost.clone() * option.deployment_hours.clone();
        self.lines
            .add(Line::Deployment, deployment.clone() * at_start.clone());
        let mut setting_up = deployment;
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
        let age = &self.option.life.age_at_purchase;
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
    /// out inside its own warranty costs nothing.
    fn add_batteries(&mut self, cycle: &Cycle<S>) {
        let Some(battery) = &self.option.battery else {
            return;
        };
        let count = batteries_replaced(self.option, cycle.length.value());
        self.batteries += count;
        for replacement in 1..=count as u32 {
            let worn_out = battery.life.clone() * Ratio::constant(f64::from(replacement));
            if worn_out.value() > self.option.warranty.battery.value() {
                let paid = self.discounting.factor(&(cycle.start.clone() + worn_out));
                self.lines
                    .add(Line::Batteries, battery.price.clone() * paid);
            }
        }
    }

    /// Years of security updates beyond the ordinary end are paid at the end of each.
    fn add_support_extension(&mut self, cycle: &Cycle<S>) {
        let life = &self.option.life;
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
        self.lines
            .add(Line::Disposal, option.disposal.clone() * paid.clone());
        if !cycle.complete && !self.common.credit_unused_life {
            return;
        }
        if let Some(stated) = &option.stated_resale {
            self.lines.add(Line::Resale, -(stated.clone() * paid));
            return;
        }
        self.leaving = self.leaving.clone() + paid.clone();
        if !cycle.complete {
            let age = &option.life.age_at_purchase;
            let unused = unused_share(
                residual(age),
                residual(&(age.clone() + cycle.length.clone())),
                residual(&(age.clone() + self.life.clone())),
            );
            self.unused = self.unused.clone() + unused * paid;
        }
    }
}

/// What the resale line of an option is made of, so that it can be had for the price of a tier too.
#[derive(Clone, Debug)]
pub struct Resale<S = f64> {
    price_as_new: Money<S>,
    share_when_bought: Ratio<S>,
    share_at_end: Ratio<S>,
    /// Devices that leave, discounted.
    leaving: Ratio<S>,
    /// Of the last of them, the part of what it loses over its life that is not yet lost,
    /// discounted.
    unused: Ratio<S>,
}

impl<S: Scalar> Resale<S> {
    /// The resale line for devices bought at `price`.
    pub fn line(&self, price: Money<S>) -> Money<S> {
        let at_end = end_value(
            price.clone(),
            self.price_as_new.clone(),
            self.share_when_bought.clone(),
            self.share_at_end.clone(),
        );
        let mut worth = at_end.clone() * self.leaving.clone();
        if self.unused.value() != 0.0 {
            worth = worth + (price - at_end) * self.unused.clone();
        }
        -worth
    }
}

/// The residual share at an age, as a figure of the catalogue.
fn residual<S: Scalar>(age: &Years<S>) -> Ratio<S> {
    let provenance = Provenance::Catalogue {
        evidence: RESIDUAL_EVIDENCE,
        source: RESIDUAL_SOURCE,
    };
    let share = residual_share(age.value());
    Ratio::new(S::read_from(
        share,
        Term::ResidualShare,
        provenance,
        &age.clone().scalar(),
    ))
}
