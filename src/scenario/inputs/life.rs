//! How long a device serves: what is planned, and what may end it before.

use super::defaults::Defaults;
use super::known::{example, percent};
use super::lens::numbers;
use super::needs::Axis;
use super::updates::SupportEstimate;
use crate::catalogue::{self, Figure, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::choices::Sourcing;
use crate::scenario::format::{DeviceOption, Group, Offer};
use crate::units::{CpuMark, Gigabytes, Hours, Inches, MoneyPerYear, Ratio, Years};

/// What bounds the service life.
#[derive(Clone, Debug, PartialEq)]
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

numbers! { LifeInputs:
    PlannedYears in planned,
    AgeAtPurchase in age_at_purchase,
    CpuGrowth in cpu_growth,
    MemoryGrowth in memory_growth,
    StorageGrowth in storage_growth,
    UpdateYears in support_estimate,
    ExtensionYears in extension,
    ExtensionPrice in extension_prices,
    UpgradeMemory in memory,
    UpgradeStorage in storage,
    DeviceCpuMark in cpu,
    DeviceMemory in memory,
    DeviceStorage in storage,
    DeviceScreen in screen,
    DeviceBatteryHours in battery_hours,
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

impl Defaults<'_> {
    pub(super) fn life<S: Scalar>(&self, group: &Group, option: &DeviceOption) -> LifeInputs<S> {
        let (offer, method) = (&option.offer, &self.scenario.method);
        let (planned, age, age_term) = self.planned(option.sourcing.unwrap_or(Sourcing::New));
        let growth = |figure, entered, term| Ratio::new(percent(figure, entered).scalar(term));
        let updates = self.updates(option);
        let mut life = LifeInputs {
            planned: Years::new(
                self.leased_years(option)
                    .unwrap_or_else(|| Known::catalogue(planned))
                    .unless(offer.planned_years)
                    .scalar(Quantity::PlannedYears),
            ),
            age_at_purchase: Years::new(age.unless(offer.age_at_purchase_years).scalar(age_term)),
            cpu: self.cpu(group, option),
            memory: self.memory(group, option),
            storage: self.storage(group, option),
            screen: self.screen(group, option),
            battery_hours: self.battery_hours(group, option),
            cpu_growth: growth(
                &defaults::CPU_GROWTH,
                method.cpu_growth_percent,
                Quantity::CpuGrowth,
            ),
            memory_growth: growth(
                &defaults::MEMORY_GROWTH,
                method.memory_growth_percent,
                Quantity::MemoryGrowth,
            ),
            storage_growth: growth(
                &defaults::STORAGE_GROWTH,
                method.storage_growth_percent,
                Quantity::StorageGrowth,
            ),
            support_left: updates.left,
            support_is_estimated: updates.is_estimated,
            support_estimate: updates.estimate,
            extension: Years::new(
                example(0.0)
                    .unless(offer.extension_years)
                    .scalar(Quantity::ExtensionYears),
            ),
            extension_prices: extension_prices(offer),
        };
        life.estimate_support();
        life
    }

    /// A device that goes back at the end of a lease is used until then.
    fn leased_years(&self, option: &DeviceOption) -> Option<Known> {
        let months = Known::catalogue(&defaults::LEASE_MONTHS).unless(option.offer.lease.months);
        option.goes_back().then(|| months.scaled(1.0 / 12.0))
    }

    /// How long a device is planned to be used, and how old it is when it comes into use.
    fn planned(&self, sourcing: Sourcing) -> (&'static Figure, Known, Quantity) {
        let class = self.class();
        // A typical device of a stated age is that old.
        let in_use = self.identified.device.and_then(catalogue::years_in_use);
        let in_use = in_use.map(|years| example(f64::from(years)));
        let or = |age| in_use.unwrap_or_else(|| Known::catalogue(age));
        let age = or(&class.age_at_purchase_years);
        match sourcing {
            Sourcing::New => (
                &class.lifetime_new_years,
                Known::stated(0.0),
                Quantity::AgeAtPurchase,
            ),
            Sourcing::Refurbished => (
                &class.lifetime_refurbished_years,
                age,
                Quantity::AgeAtPurchase,
            ),
            // It has served the life that was planned for it.
            Sourcing::Keep => (
                &defaults::KEPT_YEARS,
                or(&class.lifetime_new_years),
                Quantity::AgeToday,
            ),
            Sourcing::HandedDown => (
                &class.lifetime_refurbished_years,
                age,
                Quantity::AgeReceived,
            ),
        }
    }
}

/// The price of each extension year. A list of them has taken the place of the one price.
fn extension_prices<S: Scalar>(offer: &Offer) -> Vec<MoneyPerYear<S>> {
    let one = example(0.0).unless(offer.extension_price_per_year);
    let price = |known: Known| MoneyPerYear::new(known.scalar(Quantity::ExtensionPrice));
    if offer.extension_prices.is_empty() {
        return vec![price(one)];
    }
    let entered = offer.extension_prices.iter();
    let entered = entered.map(|value| price(example(0.0).unless(Some(*value))));
    entered.collect()
}
