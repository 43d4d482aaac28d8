//! The warranty, and what a failure outside it costs.

use super::defaults::Defaults;
use super::known::example;
use super::lens::numbers;
use crate::catalogue::{Figure, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::choices::{Sourcing, WarrantyKind};
use crate::scenario::format::DeviceOption;
use crate::units::{Hours, Money, MoneyPerHour, MoneyPerYear, Years};

/// Terms of the warranty and what a failure outside it costs.
#[derive(Clone, Debug, PartialEq)]
pub struct WarrantyInputs<S = f64> {
    /// Length that comes with the price.
    pub included: Years<S>,
    /// Length bought on top.
    pub bought: Years<S>,
    pub upgrade_price: MoneyPerYear<S>,
    /// What is paid for the length that comes with the device, where that has a price of its own.
    pub price: Money<S>,
    /// Longest warranty that can be had.
    pub limit: Years<S>,
    pub battery: Years<S>,
    pub downtime_covered: Hours<S>,
    pub downtime_uncovered: Hours<S>,
    pub downtime_hourly_cost: MoneyPerHour<S>,
    pub repair_cost: Money<S>,
}

numbers! { WarrantyInputs:
    WarrantyMonths in included,
    WarrantyYearsBought in bought,
    WarrantyUpgradePrice in upgrade_price,
    WarrantyPrice in price,
    DowntimeHoursCovered in downtime_covered,
    DowntimeHoursUncovered in downtime_uncovered,
    DowntimeHourlyCost in downtime_hourly_cost,
    RepairCost in repair_cost,
}

impl Defaults<'_> {
    /// Apple's is a fact of Apple's devices; the others' are examples of their class.
    pub(super) fn warranty_new_months(&self) -> &'static Figure {
        match self.identified.device {
            Some(device) if device.id.starts_with("apple-") => &defaults::APPLE_WARRANTY_MONTHS,
            _ => &self.class().warranty_new_months,
        }
    }

    pub(super) fn warranty<S: Scalar>(&self, option: &DeviceOption) -> WarrantyInputs<S> {
        let terms = &option.offer.warranty;
        let method = &self.scenario.method;
        let (months, battery_months) = match option.sourcing.unwrap_or(Sourcing::New) {
            Sourcing::New => (
                Known::catalogue(self.warranty_new_months()),
                Known::catalogue(&defaults::BATTERY_WARRANTY_NEW_MONTHS),
            ),
            Sourcing::Refurbished => (
                Known::catalogue(&self.class().warranty_refurbished_months),
                Known::catalogue(&defaults::BATTERY_WARRANTY_REFURBISHED_MONTHS),
            ),
            Sourcing::Keep | Sourcing::HandedDown => (example(0.0), example(0.0)),
        };
        // Where there are spares nobody waits longer than for one of them.
        let spares = option.has_spares();
        let kind = if spares {
            WarrantyKind::SwapPool
        } else {
            terms.kind.unwrap_or(WarrantyKind::CarryIn)
        };
        let downtime = match kind {
            WarrantyKind::CarryIn => &defaults::DOWNTIME_HOURS_CARRY_IN,
            WarrantyKind::PickUp => &defaults::DOWNTIME_HOURS_PICK_UP,
            WarrantyKind::OnSite => &defaults::DOWNTIME_HOURS_ON_SITE,
            WarrantyKind::SwapPool => &defaults::DOWNTIME_HOURS_SWAP_POOL,
        };
        let length =
            |known: Known, entered, term| Years::from_months(known.unless(entered).scalar(term));
        let limit = Known::catalogue(&defaults::WARRANTY_LIMIT_MONTHS)
            .unless(terms.upgrade_limit_months)
            .scalar(Quantity::WarrantyLimitMonths);
        WarrantyInputs {
            included: length(months, terms.months, Quantity::WarrantyMonths),
            bought: Years::new(
                example(0.0)
                    .unless(terms.bought_years)
                    .scalar(Quantity::WarrantyYearsBought),
            ),
            upgrade_price: MoneyPerYear::new(
                self.amount(&defaults::WARRANTY_UPGRADE_SEK_PER_YEAR)
                    .unless(terms.upgrade_price_per_year)
                    .scalar(Quantity::WarrantyUpgradePrice),
            ),
            price: Money::new(
                example(0.0)
                    .unless(terms.price)
                    .scalar(Quantity::WarrantyPrice),
            ),
            limit: Years::from_months(limit),
            battery: length(
                battery_months,
                terms.battery_months,
                Quantity::BatteryWarrantyMonths,
            ),
            downtime_covered: Hours::new(
                Known::catalogue(downtime)
                    .unless(terms.downtime_hours)
                    .scalar(Quantity::DowntimeHoursCovered),
            ),
            downtime_uncovered: Hours::new(
                if spares {
                    Known::stated(defaults::DOWNTIME_HOURS_SWAP_POOL.likely)
                } else {
                    Known::catalogue(&defaults::DOWNTIME_HOURS_NONE).unless(method.downtime_hours)
                }
                .scalar(Quantity::DowntimeHoursUncovered),
            ),
            downtime_hourly_cost: MoneyPerHour::new(
                self.amount(&defaults::DOWNTIME_HOURLY_COST_SEK)
                    .unless(method.downtime_cost_per_hour)
                    .scalar(Quantity::DowntimeHourlyCost),
            ),
            repair_cost: Money::new(
                self.amount(&self.class().repair_price_sek)
                    .unless(method.repair_cost)
                    .scalar(Quantity::RepairCost),
            ),
        }
    }
}
