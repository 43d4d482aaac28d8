//! One option of a group, for one device.

use super::accidents::AccidentInputs;
use super::battery::BatteryInputs;
use super::carbon::CarbonInputs;
use super::comes_with::{AccessoryInputs, BuyOutInputs, SpareInputs, accessory};
use super::defaults::Defaults;
use super::failures::FailureInputs;
use super::identified::Identified;
use super::known::example;
use super::lease::LeaseInputs;
use super::life::LifeInputs;
use super::upgrade::UpgradeInputs;
use super::vat::VatInputs;
use super::warranty::WarrantyInputs;
use crate::catalogue::{self, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};
use crate::scenario::choices::Sourcing;
use crate::scenario::format::{DeviceOption, Group, Scenario};
use crate::scenario::handed_down::{Inherited, giver, with_device_of_giver};
use crate::units::{Hours, KwhPerYear, Money, MoneyPerHour, MoneyPerYear, Ratio};

/// One option of a group, for one device.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionInputs<S = f64> {
    pub sourcing: Sourcing,
    pub share: Ratio<S>,
    /// Of a device that is leased and owned in the end: all that is paid for it.
    pub price: Money<S>,
    /// Price of the new device it stands beside; for a new device its own.
    pub price_as_new: Money<S>,
    /// What is paid a month in place of the price.
    pub lease: Option<LeaseInputs<S>>,
    /// Bought with each device.
    pub accessories: Vec<AccessoryInputs<S>>,
    /// Once for each device.
    pub licence: Money<S>,
    pub spares: Option<SpareInputs<S>>,
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
    pub accidents: AccidentInputs<S>,
    /// `None` where there is no battery to replace.
    pub battery: Option<BatteryInputs<S>>,
    pub electricity: KwhPerYear<S>,
    pub support_price: MoneyPerYear<S>,
    pub disposal: Money<S>,
    /// What is paid for a device when its life is over, in place of what the residual curve gives.
    pub stated_resale: Option<Money<S>>,
    /// Users who buy it then.
    pub buy_out: Option<BuyOutInputs<S>>,
    pub carbon: CarbonInputs<S>,
    /// Amounts stand as they are entered; this is what is paid on top of them.
    pub vat: VatInputs<S>,
}

/// Where a handed-down device comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct HandedDownInputs<S = f64> {
    /// Group and option of the giver.
    pub giver: (usize, usize),
    pub inherited: Inherited,
    /// Share of the cost of wiping and disposal that wiping alone takes.
    pub wipe_share: Ratio<S>,
}

/// What equips people where there is no kept or handed-down device.
#[derive(Clone, Debug, PartialEq)]
pub enum Fallback<S = f64> {
    /// The option of the same group with this index: its first new one, or else its first
    /// refurbished one.
    Option(usize),
    /// A typical new device of the class, in a group that has neither.
    Typical(Box<OptionInputs<S>>),
}

pub(super) fn resolve_option<S: Scalar>(
    scenario: &Scenario,
    group: &Group,
    option: &DeviceOption,
) -> Option<OptionInputs<S>> {
    if option.sourcing != Some(Sourcing::HandedDown) {
        let defaults = Defaults {
            scenario,
            identified: Identified::of(option)?,
        };
        return Some(defaults.option(group, option));
    }
    let (filled, inherited) = with_device_of_giver(scenario, option);
    let defaults = Defaults {
        scenario,
        identified: Identified::of(&filled)?,
    };
    let mut inputs = defaults.option(group, &filled);
    inputs.handed_down = Some(HandedDownInputs {
        giver: giver(scenario, option)?,
        inherited: Inherited {
            // An upgrade is of the day on which the device is handed down.
            memory: inherited.memory && option.offer.upgrade.memory_gb.is_none(),
            storage: inherited.storage && option.offer.upgrade.storage_gb.is_none(),
            ..inherited
        },
        wipe_share: Ratio::new(Known::catalogue(&defaults::WIPE_SHARE).scalar(Quantity::WipeShare)),
    });
    Some(inputs)
}

impl Defaults<'_> {
    pub(super) fn option<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> OptionInputs<S> {
        let offer = &option.offer;
        let method = &self.scenario.method;
        let sourcing = option.sourcing.unwrap_or(Sourcing::New);
        let bought = matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
        let price = if bought {
            self.default_price(sourcing)
                .unless(offer.stated_price(group.count))
        } else {
            Known::stated(0.0)
        };
        let lease = self.lease(option);
        let owned_in_the_end = lease.as_ref().and_then(LeaseInputs::price);
        let tiers = if bought && lease.is_none() {
            &offer.tiers[..]
        } else {
            &[]
        };
        let share = Known::stated(option.share_percent / 100.0);
        let deployment = match sourcing {
            // It is in use already.
            Sourcing::Keep => Known::stated(0.0),
            _ => Known::catalogue(&self.class().setup_hours).unless(method.deployment_hours),
        };
        OptionInputs {
            sourcing,
            share: Ratio::new(share.scalar(Quantity::Share)),
            price_as_new: self.price_as_new(group, price, sourcing),
            price: owned_in_the_end.unwrap_or_else(|| Money::new(price.scalar(Quantity::Price))),
            lease,
            accessories: offer.accessories.iter().map(accessory).collect(),
            licence: Money::new(
                example(0.0)
                    .unless(offer.licence_price)
                    .scalar(Quantity::LicencePrice),
            ),
            spares: self.spares(option),
            upgrade: self.upgrade(option),
            handed_down: None,
            fallback: (!bought).then(|| self.fallback(group)),
            tiers: tiers.iter().map(|tier| self.tier(tier, sourcing)).collect(),
            purchase_key: self.identified.device.map(|device| device.id),
            life: self.life(group, option),
            deployment_hours: Hours::new(deployment.scalar(Quantity::DeploymentHours)),
            it_hourly_cost: MoneyPerHour::new(
                self.amount(&defaults::IT_HOURLY_COST_SEK)
                    .unless(method.it_cost_per_hour)
                    .scalar(Quantity::ItHourlyCost),
            ),
            warranty: self.warranty(option),
            failures: self.failures(option),
            accidents: self.accidents(group, option),
            battery: self.battery(option),
            electricity: KwhPerYear::new(self.electricity(option).scalar(Quantity::ElectricityUse)),
            support_price: MoneyPerYear::new(
                self.amount(&defaults::SUPPORT_YEARLY_COST_SEK)
                    .unless(offer.support_per_year)
                    .scalar(Quantity::SupportPrice),
            ),
            disposal: Money::new(
                self.amount(&defaults::WIPE_AND_DISPOSAL_SEK)
                    .unless(method.disposal_cost)
                    .scalar(Quantity::DisposalCost),
            ),
            stated_resale: offer.stated_resale().map(|value| {
                let known = Known {
                    value,
                    provenance: Provenance::OWN,
                };
                Money::new(known.scalar(Quantity::StatedResale))
            }),
            buy_out: self.buy_out(option),
            carbon: self.carbon(group, option),
            vat: self.vat(option),
        }
    }

    /// What equips people where there is no kept or handed-down device.
    pub(super) fn fallback<S: Scalar>(&self, group: &Group) -> Fallback<S> {
        let of = |sourcing| {
            let mut options = group.options.iter();
            options.position(|option| option.sourcing.unwrap_or(Sourcing::New) == sourcing)
        };
        if let Some(index) = of(Sourcing::New).or_else(|| of(Sourcing::Refurbished)) {
            return Fallback::Option(index);
        }
        let device = catalogue::typical_device(self.identified.class, true);
        let typical = DeviceOption {
            sourcing: Some(Sourcing::New),
            device: Some(device.id.to_owned()),
            ..DeviceOption::default()
        };
        let defaults = Defaults {
            scenario: self.scenario,
            identified: Identified {
                class: self.identified.class,
                device: Some(device),
            },
        };
        Fallback::Typical(Box::new(defaults.option(group, &typical)))
    }
}
