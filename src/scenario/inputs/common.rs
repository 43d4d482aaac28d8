//! What holds for every group.

use super::currency::in_currency;
use super::known::{example, percent};
use super::lens::numbers;
use super::vat::{vat_rate, with_vat};
use crate::catalogue::{Place, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};
use crate::scenario::choices::{Allocation, Currency};
use crate::scenario::format::Scenario;
use crate::units::{KgCo2ePerKwh, Money, MoneyPerKwh, Ratio, Years};

/// The year of the first purchase where a scenario states none: the budget year after the one in
/// which the catalogue was last gone through.
pub const DEFAULT_PURCHASE_YEAR: f64 = 2027.0;

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
    /// The rate of VAT; `None` where amounts are compared without.
    pub vat_rate: Option<Ratio<S>>,
}

numbers! { Common:
    Horizon in horizon,
    DiscountRate in discount_rate,
    ElectricityPrice in electricity_price,
    EnergyPriceGrowth in energy_price_growth,
    GridIntensity in grid,
    GridDecline in grid_decline,
    Displacement in displacement,
    SparePoolShare in spare_pool,
    SetupCost in setup,
    ResidualFactor in residual_factor,
    VatRate in vat_rate,
}

impl<S: Scalar> Common<S> {
    /// What is paid once at the start, with its VAT.
    pub fn setup_paid(&self) -> Money<S> {
        with_vat(self.vat_rate.as_ref(), &self.setup)
    }

    /// The number that stands for a quantity which all options share.
    pub fn number(&self, quantity: Quantity) -> Option<&S> {
        self.held(quantity)
    }

    /// Changes it, where there is one.
    pub fn set(&mut self, quantity: Quantity, value: S) {
        if let Some(number) = self.held_mut(quantity) {
            *number = value;
        }
    }
}

pub(super) fn common<S: Scalar>(scenario: &Scenario, place: &'static Place) -> Common<S> {
    let method = &scenario.method;
    let currency = scenario.currency.unwrap_or(Currency::Sek);
    let electricity = in_currency(&place.electricity_eur_per_kwh, "EUR", currency)
        .unless(method.electricity_price_per_kwh);
    let grid = Known::catalogue(&place.grid)
        .scaled(0.001)
        .unless(method.grid_grams_per_kwh.map(|grams| grams * 0.001));
    let year = Known {
        value: DEFAULT_PURCHASE_YEAR,
        provenance: Provenance::Stated,
    };
    Common {
        horizon: Years::new(Known::stated(scenario.horizon_years).scalar(Quantity::Horizon)),
        purchase_year: Years::new(
            Known::stated(scenario.purchase_year.unwrap_or(year.value))
                .scalar(Quantity::PurchaseYear),
        ),
        discount_rate: Ratio::new(
            percent(&defaults::DISCOUNT_RATE, method.discount_rate_percent)
                .scalar(Quantity::DiscountRate),
        ),
        electricity_price: MoneyPerKwh::new(electricity.scalar(Quantity::ElectricityPrice)),
        energy_price_growth: Ratio::new(
            percent(
                &defaults::ENERGY_PRICE_GROWTH,
                method.energy_price_growth_percent,
            )
            .scalar(Quantity::EnergyPriceGrowth),
        ),
        grid: KgCo2ePerKwh::new(grid.scalar(Quantity::GridIntensity)),
        grid_decline: Ratio::new(
            percent(&defaults::GRID_DECLINE, method.grid_decline_percent)
                .scalar(Quantity::GridDecline),
        ),
        allocation: method.allocation.unwrap_or(Allocation::CutOff),
        credit_unused_life: method.credit_unused_life.unwrap_or(true),
        displacement: Ratio::new(
            percent(&defaults::DISPLACEMENT, method.displacement_percent)
                .scalar(Quantity::Displacement),
        ),
        spare_pool: Ratio::new(
            percent(&defaults::SPARE_POOL_SHARE, method.spare_pool_percent)
                .scalar(Quantity::SparePoolShare),
        ),
        setup: Money::new(
            example(0.0)
                .unless(method.setup_cost)
                .scalar(Quantity::SetupCost),
        ),
        residual_factor: Ratio::new(
            percent(&defaults::RESIDUAL_FACTOR, method.residual_percent)
                .scalar(Quantity::ResidualFactor),
        ),
        vat_rate: vat_rate(method, place),
    }
}
