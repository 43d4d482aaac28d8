//! The numbers the engine calculates with: a scenario with every gap filled from the catalogue, in
//! units, ready to be evaluated many times.

use super::format::{Allocation, Sourcing};
use crate::scalar::Scalar;
use crate::units::{
    CpuMark, FailuresPerYear, Gigabytes, Hours, Inches, KgCo2e, KgCo2ePerKwh, KwhPerYear, Money,
    MoneyPerHour, MoneyPerKwh, MoneyPerYear, Ratio, Years,
};

/// A whole scenario.
#[derive(Clone, Debug)]
pub struct Inputs<S = f64> {
    pub common: Common<S>,
    pub groups: Vec<GroupInputs<S>>,
}

impl<S: Scalar> Inputs<S> {
    /// Everyone, counted once however many devices each has.
    pub fn people(&self) -> Ratio<S> {
        let groups = self.groups.iter();
        groups
            .filter(|group| !group.same_people)
            .map(|group| group.count.clone())
            .sum()
    }
}

/// What holds for every group.
#[derive(Clone, Debug)]
pub struct Common<S = f64> {
    pub horizon: Years<S>,
    /// The year of the first purchase, as a decimal year.
    pub purchase_year: Years<S>,
    /// Nominal, a year.
    pub discount_rate: Ratio<S>,
    /// In the first year.
    pub electricity_price: MoneyPerKwh<S>,
    /// Rise of that price a year.
    pub energy_price_growth: Ratio<S>,
    /// In the first year.
    pub grid: KgCo2ePerKwh<S>,
    /// Fall of that intensity a year.
    pub grid_decline: Ratio<S>,
    pub allocation: Allocation,
    /// Whether the unused life of the last device of a chain is credited.
    pub credit_unused_life: bool,
    /// Share of a new purchase that a refurbished device displaces.
    pub displacement: Ratio<S>,
    /// Spare devices, as a share of those in use.
    pub spare_pool: Ratio<S>,
    /// Paid once at the start, however many the devices.
    pub setup: Money<S>,
    /// Factor on what the residual curve gives.
    pub residual_factor: Ratio<S>,
}

/// One group.
#[derive(Clone, Debug)]
pub struct GroupInputs<S = f64> {
    /// Devices in use.
    pub count: Ratio<S>,
    /// Whether they are used by the people of another group, so that they add none.
    pub same_people: bool,
    /// How many of them each organisation has, in the order of the scenario's organisations; empty
    /// where there are none.
    pub organisation_counts: Vec<f64>,
    pub options: Vec<OptionInputs<S>>,
}

/// What the device has and what the need asks for, on one axis.
#[derive(Clone, Debug)]
pub struct Axis<Q> {
    pub device: Q,
    pub need: Q,
}

/// One option of a group, for one device.
#[derive(Clone, Debug)]
pub struct OptionInputs<S = f64> {
    pub sourcing: Sourcing,
    pub share: Ratio<S>,
    pub price: Money<S>,
    /// Price of the new device it stands beside; for a new device its own.
    pub price_as_new: Money<S>,
    /// What is put in when the device comes into use.
    pub upgrade: Option<UpgradeInputs<S>>,
    /// For a handed-down device: where it comes from.
    pub handed_down: Option<HandedDownInputs<S>>,
    /// For a kept or handed-down device: what equips people where there is none of it.
    pub fallback: Option<Fallback<S>>,
    /// Prices from a number of devices upwards, rising in number.
    pub tiers: Vec<(f64, Money<S>)>,
    /// Options with the same key are bought together when a tier is looked up.
    pub purchase_key: Option<&'static str>,
    pub life: LifeInputs<S>,
    pub deployment_hours: Hours<S>,
    pub it_hourly_cost: MoneyPerHour<S>,
    pub warranty: WarrantyInputs<S>,
    pub failures: FailureInputs<S>,
    /// `None` where there is no battery to replace.
    pub battery: Option<BatteryInputs<S>>,
    pub electricity: KwhPerYear<S>,
    pub support_price: MoneyPerYear<S>,
    pub disposal: Money<S>,
    /// What is paid for a device when its life is over, in place of what the residual curve gives.
    pub stated_resale: Option<Money<S>>,
    pub carbon: CarbonInputs<S>,
}

/// An upgrade of one device.
#[derive(Clone, Debug)]
pub struct UpgradeInputs<S = f64> {
    pub price: Money<S>,
    pub parts: KgCo2e<S>,
}

/// Where a handed-down device comes from.
#[derive(Clone, Debug)]
pub struct HandedDownInputs<S = f64> {
    /// Group and option of the giver.
    pub giver: (usize, usize),
    pub inherited: Inherited,
    /// Share of the cost of wiping and disposal that wiping alone takes.
    pub wipe_share: Ratio<S>,
}

/// What of a handed-down device is the giver's, because nothing else is stated of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inherited {
    /// Its age when it is received: the giver's age at purchase and service life.
    pub age: bool,
    pub cpu: bool,
    pub memory: bool,
    pub storage: bool,
    pub updates: bool,
}

/// What equips people where there is no kept or handed-down device.
#[derive(Clone, Debug)]
pub enum Fallback<S = f64> {
    /// The option of the same group with this index: its first new one, or else its first
    /// refurbished one.
    Option(usize),
    /// A typical new device of the class, in a group that has neither.
    Typical(Box<OptionInputs<S>>),
}

/// What bounds the service life.
#[derive(Clone, Debug)]
pub struct LifeInputs<S = f64> {
    pub planned: Years<S>,
    /// Age when the device comes into use.
    pub age_at_purchase: Years<S>,
    pub cpu: Option<Axis<CpuMark<S>>>,
    pub memory: Option<Axis<Gigabytes<S>>>,
    pub storage: Option<Axis<Gigabytes<S>>>,
    pub screen: Option<Axis<Inches<S>>>,
    pub battery_hours: Option<Axis<Hours<S>>>,
    pub cpu_growth: Ratio<S>,
    pub memory_growth: Ratio<S>,
    pub storage_growth: Ratio<S>,
    /// Years of security updates from purchase, negative where they are known to have ended; `None`
    /// when nothing is known of an end, or there are none to be had.
    pub support_left: Option<Years<S>>,
    /// Whether that is an estimate, because no end has been announced.
    pub support_is_estimated: bool,
    /// What the estimate rests on.
    pub support_estimate: Option<SupportEstimate<S>>,
    /// Years beyond that.
    pub extension: Years<S>,
    /// The price of each of these years, first year first; the last holds for all later ones. At
    /// least one.
    pub extension_prices: Vec<MoneyPerYear<S>>,
}

/// Security updates for so many years from the launch of a model.
#[derive(Clone, Debug)]
pub struct SupportEstimate<S = f64> {
    pub years: Years<S>,
    /// Age of the model at purchase; `None` where that of the device stands for it.
    pub model_age: Option<Years<S>>,
    /// Years from purchase for which updates are announced all the same.
    pub announced: Years<S>,
}

impl<S: Scalar> LifeInputs<S> {
    /// Age of the model at purchase.
    pub fn model_age(&self, estimate: &SupportEstimate<S>) -> Years<S> {
        let of_model = estimate.model_age.as_ref();
        of_model.unwrap_or(&self.age_at_purchase).clone()
    }

    /// Works out the end of updates where it is an estimate: years from the launch less the age of
    /// the model, but no less than is announced.
    pub fn estimate_support(&mut self) {
        if let Some(estimate) = &self.support_estimate {
            let left = estimate.years.clone() - self.model_age(estimate);
            self.support_left = Some(left.greatest(estimate.announced.clone()));
        }
    }
}

/// Terms of the warranty and what a failure outside it costs.
#[derive(Clone, Debug)]
pub struct WarrantyInputs<S = f64> {
    /// Length that comes with the price.
    pub included: Years<S>,
    /// Length bought on top.
    pub bought: Years<S>,
    pub upgrade_price: MoneyPerYear<S>,
    /// Longest warranty that can be had.
    pub limit: Years<S>,
    pub battery: Years<S>,
    pub downtime_covered: Hours<S>,
    pub downtime_uncovered: Hours<S>,
    pub downtime_hourly_cost: MoneyPerHour<S>,
    pub repair_cost: Money<S>,
}

/// How often devices fail.
#[derive(Clone, Debug)]
pub struct FailureInputs<S = f64> {
    /// Failures of a device in each year of its age, first year first; the last value holds for
    /// all later years. At least one.
    pub by_age: Vec<FailuresPerYear<S>>,
    /// Factor in the first year of use.
    pub first_year_multiplier: Ratio<S>,
    /// What a pilot says about them.
    pub pilot: Option<PilotInputs<S>>,
}

/// A pilot with devices of this offer.
#[derive(Clone, Debug)]
pub struct PilotInputs<S = f64> {
    pub devices: Ratio<S>,
    pub years: Years<S>,
    pub failures: Ratio<S>,
    /// How many failures seen the curve is worth by itself.
    pub prior_weight: Ratio<S>,
}

/// The battery and its replacement.
#[derive(Clone, Debug)]
pub struct BatteryInputs<S = f64> {
    /// How long one lasts; `None` where none is ever replaced.
    pub lives: Option<BatteryLives<S>>,
    pub price: Money<S>,
    pub footprint: KgCo2e<S>,
    /// Whether it is new when the device comes into use.
    pub new: bool,
    /// Whether it is put in at every hand-over, and paid for as a battery.
    pub at_hand_over: bool,
    /// Whether the refurbisher fits it: its price is in the offer's, its footprint is not yet counted.
    pub fitted: bool,
}

/// How long batteries last.
#[derive(Clone, Debug)]
pub struct BatteryLives<S = f64> {
    /// Years from when the device comes into use until its battery is replaced; at 0 it is then.
    pub first: Years<S>,
    /// Years that each battery lasts which is put in after it: a new one. More than 0.
    pub later: Years<S>,
}

impl<S: Scalar> BatteryLives<S> {
    /// When a battery is worn out, the one that the device comes with being the first.
    pub fn worn_out(&self, number: u32) -> Years<S> {
        match number {
            0 | 1 => self.first.clone(),
            2 => self.first.clone() + self.later.clone(),
            _ => {
                let more = Ratio::constant(f64::from(number - 1));
                self.first.clone() + self.later.clone() * more
            }
        }
    }
}

/// What the device has emitted before it is used.
#[derive(Clone, Debug)]
pub struct CarbonInputs<S = f64> {
    /// Manufacture, inbound transport and end of life.
    pub manufacture: KgCo2e<S>,
    /// Refurbishing burden, as a share of that; zero for what is not refurbished.
    pub refurbishing: Ratio<S>,
    /// Parts replaced in refurbishing.
    pub parts: KgCo2e<S>,
    /// Share of the devices that someone else uses afterwards, whoever had them before. Only those
    /// are paid for.
    pub reused: Ratio<S>,
    /// Years the other user has it: the next one of a new device, the earlier one of a
    /// refurbished device.
    pub other_life: Years<S>,
}
