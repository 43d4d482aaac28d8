//! The ways to meet a requirement, and which costs least.

use serde::Serialize;

use crate::engine::chain::extension_price;
use crate::engine::discount::years_of;
use crate::scenario::inputs::LifeInputs;
use crate::units::{KgCo2e, Money, Years};

/// A way to meet a requirement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Remedy {
    #[serde(flatten)]
    pub action: RemedyAction,
    /// More for one device than now; negative is less. Null where only the supplier can say.
    pub cost_per_device: Option<Money>,
    /// Parts put in, per device; for devices that are replaced earlier, all that this changes.
    pub carbon_per_device: KgCo2e,
}

/// What a remedy does.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "action")]
pub enum RemedyAction {
    #[serde(rename_all = "camelCase")]
    BuyWarranty { years: f64 },
    #[serde(rename_all = "camelCase")]
    ExtendMemory { gigabytes: f64 },
    #[serde(rename_all = "camelCase")]
    ExtendStorage { gigabytes: f64 },
    #[serde(rename_all = "camelCase")]
    ReplaceBattery,
    #[serde(rename_all = "camelCase")]
    ExtendUpdates { years: f64 },
    #[serde(rename_all = "camelCase")]
    ChooseDevice { device: &'static str },
    /// Write it into the request: the price is the supplier's to say.
    #[serde(rename_all = "camelCase")]
    AskSupplier,
    #[serde(rename_all = "camelCase")]
    FewerModels { most: f64 },
    /// Equip no more than so many percent of the group this way.
    #[serde(rename_all = "camelCase")]
    LowerShare { percent: f64 },
    /// Replace devices that are in use today in this year at the latest: when their updates end, or at
    /// the start. It costs your mix so much more in all over the horizon; negative is less.
    #[serde(rename_all = "camelCase")]
    ReplaceEarlier { year: f64, cost_in_all: Money },
}

/// What so many more years of updates cost than those that are bought already, each at its own price
/// from the ordinary end on; `None` where nobody says what they cost.
pub(super) fn extension_cost(life: &LifeInputs, years: f64) -> Option<Money> {
    let prices = &life.extension_prices;
    if prices.iter().all(|price| price.value() == 0.0) {
        return None;
    }
    let bought = life.extension;
    let mut cost = Money::zero();
    for year in years_of(&(bought + Years::of(years))) {
        let start = Years::of(f64::from(year.index));
        let length = (year.end - start.greatest(bought)).greatest(Years::zero());
        cost += extension_price(prices, year.index as usize) * length;
    }
    Some(cost)
}

pub(super) fn ask_supplier() -> Remedy {
    Remedy {
        action: RemedyAction::AskSupplier,
        cost_per_device: None,
        carbon_per_device: KgCo2e::zero(),
    }
}

/// The remedy that costs least; one whose price is not known comes last.
pub(super) fn cheapest<const N: usize>(remedies: [Option<Remedy>; N]) -> Option<Remedy> {
    let price = |remedy: &Remedy| {
        remedy
            .cost_per_device
            .map_or(f64::INFINITY, |cost| cost.value())
    };
    remedies
        .into_iter()
        .flatten()
        .min_by(|a, b| price(a).total_cmp(&price(b)))
}
