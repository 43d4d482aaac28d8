//! One option, evaluated for one person over the horizon.

use super::carbon::{allocated_share_reused, charge_per_device};
use super::chain::{Cycle, cycles};
use super::cost::{Line, Lines, Resale, residual, unused_share};
use super::discount::{Discounting, SLACK, YearOf, years_of};
use super::handing_down::Received;
use super::life::{ServiceLife, service_life};
use super::warranty::{warranty_length, years_of_use};
use crate::scalar::{Scalar, Term};
use crate::scenario::Sourcing;
use crate::scenario::inputs::{Common, LifeInputs, OptionInputs};
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
            let of_year = OfYear::new(&year, year.length.clone(), common, &discounting);
            energy = energy + of_year.energy;
            grid_by_year.push(of_year.grid);
            steady_payment = steady_payment + of_year.payment;
        }
        Self {
            discounting,
            energy: energy.named(Term::EnergyFactor),
            grid: sum_of_years(&grid_by_year),
            grid_by_year,
            steady_payment,
        }
    }

    /// The same for a device that is in use from one time to another. A year in which devices
    /// change is paid at its end, each for its part of the year.
    fn between(&self, from: &Years<S>, until: &Years<S>, common: &Common<S>) -> Self {
        let mut energy = MoneyPerYearlyKwh::zero();
        let mut grid_by_year = Vec::new();
        let mut steady_payment = Years::zero();
        for year in years_of(&common.horizon) {
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
                last.clone() - first
            };
            let of_year = OfYear::new(&year, length, common, &self.discounting);
            energy = energy + of_year.energy;
            grid_by_year.push(of_year.grid);
            steady_payment = steady_payment + of_year.payment;
        }
        Self {
            discounting: self.discounting.clone(),
            energy: energy.named(Term::EnergyFactor),
            grid: sum_of_years(&grid_by_year),
            grid_by_year,
            steady_payment,
        }
    }
}

fn sum_of_years<S: Scalar>(years: &[KgCo2ePerYearlyKwh<S>]) -> KgCo2ePerYearlyKwh<S> {
    years
        .iter()
        .cloned()
        .sum::<KgCo2ePerYearlyKwh<S>>()
        .named(Term::GridFactor)
}

/// What a part of one year of the horizon adds to the factors.
struct OfYear<S> {
    energy: MoneyPerYearlyKwh<S>,
    grid: KgCo2ePerYearlyKwh<S>,
    payment: Years<S>,
}

impl<S: Scalar> OfYear<S> {
    fn new(
        year: &YearOf<S>,
        length: Years<S>,
        common: &Common<S>,
        discounting: &Discounting<S>,
    ) -> Self {
        let years_before = Years::constant(f64::from(year.index));
        let discounted = length.clone() * discounting.factor(&year.end);
        let dearer = Ratio::one() + common.energy_price_growth.clone();
        let cleaner = Ratio::one() - common.grid_decline.clone();
        let grown = |ratio: Ratio<S>| {
            if year.index == 0 || ratio.value() == 1.0 {
                Ratio::one()
            } else {
                ratio.compounded(years_before.clone())
            }
        };
        Self {
            energy: common.electricity_price.clone() * discounted.clone() * grown(dearer),
            grid: common.grid.clone() * length * grown(cleaner),
            payment: discounted,
        }
    }
}

/// What one option comes to for one person over the horizon.
#[derive(Clone, Debug)]
pub struct OptionTotals<S = f64> {
    pub life: ServiceLife<S>,
    /// For a handed-down device: what it is like when it is received.
    pub received: Option<Received<S>>,
    /// Net present values.
    pub lines: Lines<S>,
    /// What the purchase line is for a price of one, upgrades apart.
    pub purchases: Ratio<S>,
    pub first_year: FirstYear<S>,
    /// What the resale line is made of; `None` where the offer states an amount, and for a kept
    /// device.
    pub resale: Option<Resale<S>>,
    /// Devices that leave, discounted: what the disposal line is for a cost of one.
    pub leaving: Ratio<S>,
    /// Those of them whose value is credited.
    pub valued: Ratio<S>,
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
    /// Devices whose manufacture is in that: so many lives, or so many devices where unused life is
    /// not credited.
    pub lives: Ratio<S>,
    pub use_carbon: KgCo2e<S>,
    /// The same for each year of the horizon, where devices that use different amounts of
    /// electricity follow one another.
    pub use_by_year: Option<Vec<KgCo2e<S>>>,
    /// When embodied carbon arises, in years from the start, and how much of it.
    pub booked: Vec<(f64, KgCo2e<S>)>,
    /// For a kept device whose life ends within the horizon: when the next one is bought.
    pub succeeded_after: Option<Years<S>>,
}

/// What is paid for one person in the first year of the horizon, without discounting.
#[derive(Clone, Debug)]
pub struct FirstYear<S = f64> {
    /// Devices bought at the price of the offer.
    pub purchases: Ratio<S>,
    /// Deployment, extra warranty and upgrades; for a kept device also its successor.
    pub setting_up: Money<S>,
}

impl<S: Scalar> OptionTotals<S> {
    /// The lines had the devices of the option been bought at another price, such as that of a
    /// tier.
    pub fn lines_at(&self, option: &OptionInputs<S>, price: &Money<S>) -> Lines<S> {
        let mut lines = self.lines.map(|line, amount| match (line, &self.resale) {
            (Line::Purchase, _) => price.clone() * self.purchases.clone(),
            (Line::Resale, Some(resale)) => resale.line(price.clone()),
            _ => amount,
        });
        if let Some(upgrade) = &option.upgrade {
            let upgrades = upgrade.price.clone() * self.purchases.clone();
            lines.add(Line::Purchase, upgrades);
        }
        lines
    }
}

/// Evaluates an option for one person.
///
/// A kept device cannot be replaced in kind: there is no second old one to keep. Where its life ends
/// at n, before the horizon H, `successor` follows as a chain of its own over `[n, H]`, at the prices
/// of electricity, on the grid and discounted as is due in those years. It is bought at its list
/// price: the devices that are kept do not give out on one day, so no volume price is reached.
///
/// What the old device would fetch today and what it costs to get rid of it is left out of every
/// plan. It is there whatever is chosen, and leaves today where it is not kept; so a kept device
/// is credited with no value when it leaves, and with no disposal. Crediting what it is worth in the
/// end alone would make keeping look better by all that it is worth today. Left out is what it
/// loses in value while it is kept, which for a device of five years is about a fourteenth of its
/// price as new in two years; keeping young devices looks that much better than it is. An amount
/// that the offer states is credited.
pub fn evaluate_option<S: Scalar>(
    option: &OptionInputs<S>,
    received: Option<Received<S>>,
    successor: Option<&OptionInputs<S>>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> OptionTotals<S> {
    let life = service_life(
        received
            .as_ref()
            .map_or(&option.life, |received| &received.life),
    );
    let ends = life.years.clone();
    let horizon = &common.horizon;
    let kept = option.sourcing == Sourcing::Keep;
    let successor = successor.filter(|_| kept && ends.value() < horizon.value() - SLACK);
    let Some(successor) = successor else {
        let stage = Stage {
            from: Years::zero(),
            length: horizon.clone(),
        };
        return evaluate_stage(option, life, received, &stage, common, factors);
    };
    let stage = Stage {
        from: Years::zero(),
        length: ends.clone(),
    };
    let kept = factors.between(&stage.from, &ends, common);
    let kept = (
        evaluate_stage(option, life, None, &stage, common, &kept),
        kept,
    );
    let stage = Stage {
        from: ends.clone(),
        length: horizon.clone() - ends.clone(),
    };
    let after = factors.between(&ends, horizon, common);
    let life = service_life(&successor.life);
    let next = evaluate_stage(successor, life, None, &stage, common, &after);
    let by_year = kept.1.grid_by_year.iter().zip(&after.grid_by_year);
    let by_year = by_year.map(|(before, after)| {
        before.clone() * option.electricity.clone() + after.clone() * successor.electricity.clone()
    });
    let bought = successor.price.clone() * next.first_year.purchases.clone();
    let mut totals = succeeded(kept.0, next, by_year.collect(), ends);
    totals.first_year.setting_up = totals.first_year.setting_up + bought;
    totals
}

/// A kept device and what follows it.
fn succeeded<S: Scalar>(
    kept: OptionTotals<S>,
    next: OptionTotals<S>,
    use_by_year: Vec<KgCo2e<S>>,
    ends: Years<S>,
) -> OptionTotals<S> {
    let mut first_year = kept.first_year;
    first_year.setting_up = first_year.setting_up + next.first_year.setting_up;
    let mut booked = kept.booked;
    booked.extend(next.booked);
    OptionTotals {
        lines: kept
            .lines
            .map(|line, amount| (amount + next.lines[line].clone()).named(line.term())),
        first_year,
        leaving: kept.leaving + next.leaving,
        valued: kept.valued + next.valued,
        devices: (kept.devices + next.devices).named(Term::DevicesBought),
        covered: (kept.covered + next.covered).named(Term::YearsCovered),
        uncovered: (kept.uncovered + next.uncovered).named(Term::YearsUncovered),
        failures_covered: (kept.failures_covered + next.failures_covered)
            .named(Term::FailuresCovered),
        failures_uncovered: (kept.failures_uncovered + next.failures_uncovered)
            .named(Term::FailuresUncovered),
        embodied: (kept.embodied + next.embodied).named(Term::Embodied),
        use_carbon: (kept.use_carbon + next.use_carbon).named(Term::UseCarbon),
        use_by_year: Some(use_by_year),
        booked,
        succeeded_after: Some(ends),
        ..kept
    }
}

/// The part of the horizon over which a chain runs.
struct Stage<S> {
    from: Years<S>,
    length: Years<S>,
}

/// Evaluates a chain over a part of the horizon.
fn evaluate_stage<S: Scalar>(
    option: &OptionInputs<S>,
    life: ServiceLife<S>,
    received: Option<Received<S>>,
    stage: &Stage<S>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> OptionTotals<S> {
    let warranty = warranty_length(&option.warranty);
    let allocated = allocated_share_reused(
        common.allocation,
        option.sourcing,
        option.carbon.reused.clone(),
        life.years.clone(),
        option.carbon.other_life.clone(),
    );
    let charge = |batteries: f64| {
        let mut parts = option.carbon.parts.clone();
        if let Some(upgrade) = &option.upgrade {
            parts = parts + upgrade.parts.clone();
        }
        if let Some(battery) = &option.battery {
            if battery.at_hand_over {
                parts = parts + battery.footprint.clone();
            }
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
    let mut chain = Chain {
        option,
        life_inputs: received
            .as_ref()
            .map_or(&option.life, |received| &received.life),
        common,
        discounting: &factors.discounting,
        warranty: &warranty,
        life: &life.years,
        charge_at_start: charge(0.0),
        lines: Lines::zero(),
        purchases: Ratio::zero(),
        first_year: FirstYear {
            purchases: Ratio::zero(),
            setting_up: Money::zero(),
        },
        leaving: Ratio::zero(),
        valued: Ratio::zero(),
        unused: Ratio::zero(),
        devices: 0.0,
        batteries: 0.0,
        covered: Years::zero(),
        uncovered: Years::zero(),
        failures_covered: Failures::zero(),
        failures_uncovered: Failures::zero(),
        booked: Vec::new(),
    };
    for cycle in cycles(&life.years, &stage.length) {
        chain.add(&Cycle {
            start: cycle.start + stage.from.clone(),
            end: cycle.end + stage.from.clone(),
            ..cycle
        });
    }
    let mut lines = chain.lines;
    let by_curve = option.stated_resale.is_none() && option.sourcing != Sourcing::Keep;
    let resale = by_curve.then(|| {
        let age = &chain.life_inputs.age_at_purchase;
        Resale {
            limit: received.is_none().then(|| option.price_as_new.clone()),
            factor: common.residual_factor.clone(),
            share_when_bought: residual(age),
            share_at_end: residual(&(age.clone() + life.years.clone())),
            leaving: chain.valued.clone(),
            unused: chain.unused,
        }
    });
    if let Some(resale) = &resale {
        let price = received
            .as_ref()
            .map_or(&option.price, |received| &received.value);
        lines.add(Line::Resale, resale.line(price.clone()));
    }
    lines.add(
        Line::Energy,
        factors.energy.clone() * option.electricity.clone(),
    );
    if option.support_price.value() != 0.0 {
        let support = option.support_price.clone() * factors.steady_payment.clone();
        lines.add(Line::Support, support);
    }
    let per_device = charge(batteries_replaced(option, life.years.value()));
    let devices = Ratio::constant(chain.devices);
    let (embodied, lives) = if common.credit_unused_life {
        let lives = stage.length.clone() / life.years.clone();
        (per_device.clone() * lives.clone(), lives)
    } else {
        let devices = devices.clone().named(Term::DevicesBought);
        (
            charge(chain.batteries / chain.devices) * devices.clone(),
            devices,
        )
    };
    let bought = match option.sourcing {
        Sourcing::New | Sourcing::Refurbished => devices,
        Sourcing::Keep | Sourcing::HandedDown => Ratio::constant(0.0),
    };
    OptionTotals {
        lines: lines.map(|line, amount| amount.named(line.term())),
        purchases: chain.purchases,
        first_year: chain.first_year,
        resale,
        leaving: chain.leaving,
        valued: chain.valued,
        devices: bought.named(Term::DevicesBought),
        covered: chain.covered.named(Term::YearsCovered),
        uncovered: chain.uncovered.named(Term::YearsUncovered),
        failures_covered: chain.failures_covered.named(Term::FailuresCovered),
        failures_uncovered: chain.failures_uncovered.named(Term::FailuresUncovered),
        allocated,
        charge_per_device: per_device,
        embodied: embodied.named(Term::Embodied),
        lives,
        use_carbon: (factors.grid.clone() * option.electricity.clone()).named(Term::UseCarbon),
        use_by_year: None,
        booked: chain.booked,
        succeeded_after: None,
        received,
        warranty,
        life,
    }
}

impl<S: Scalar> OptionTotals<S> {
    /// What bounded the service life: that of the device as it is received, where it is handed down.
    pub fn life_inputs<'a>(&'a self, option: &'a OptionInputs<S>) -> &'a LifeInputs<S> {
        self.received
            .as_ref()
            .map_or(&option.life, |received| &received.life)
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
    life_inputs: &'a LifeInputs<S>,
    common: &'a Common<S>,
    discounting: &'a Discounting<S>,
    warranty: &'a Years<S>,
    life: &'a Years<S>,
    /// What is embodied in a device when it comes into use.
    charge_at_start: KgCo2e<S>,
    lines: Lines<S>,
    purchases: Ratio<S>,
    first_year: FirstYear<S>,
    leaving: Ratio<S>,
    valued: Ratio<S>,
    unused: Ratio<S>,
    devices: f64,
    batteries: f64,
    covered: Years<S>,
    uncovered: Years<S>,
    failures_covered: Failures<S>,
    failures_uncovered: Failures<S>,
    booked: Vec<(f64, KgCo2e<S>)>,
}

impl<S: Scalar> Chain<'_, S> {
    fn add(&mut self, cycle: &Cycle<S>) {
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
    /// out inside its own warranty costs nothing.
    fn add_batteries(&mut self, cycle: &Cycle<S>) {
        let Some(battery) = &self.option.battery else {
            return;
        };
        let count = batteries_replaced(self.option, cycle.length.value());
        self.batteries += count;
        for replacement in 1..=count as u32 {
            let worn_out = battery.life.clone() * Ratio::constant(f64::from(replacement));
            let at = cycle.start.value() + worn_out.value();
            self.booked.push((at, battery.footprint.clone()));
            if worn_out.value() > self.option.warranty.battery.value() {
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
