//! Where a number stands: the one table of quantities that can be varied, by their path in the
//! scenario format and their cell in [`Inputs`](super::inputs::Inputs).

use super::format::{LONGEST_HORIZON, MOST_MONEY, Scenario, Sourcing};
use super::inputs::{Common, OptionInputs};
use crate::scalar::{Scalar, Term};
use crate::units::{
    FailuresPerYear, Hours, KgCo2e, KgCo2ePerKwh, KwhPerYear, Money, MoneyPerHour, MoneyPerKwh,
    MoneyPerYear, Ratio, Years,
};

/// An option, by index of group and of option in the group.
pub type Cell = (usize, usize);

/// A quantity of a scenario that can be something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    Price,
    /// The price of a tier, by its index.
    TierPrice(usize),
    StatedResale,
    /// Factor on what the residual curve gives.
    ResidualFactor,
    UpgradePrice,
    SupportPrice,
    ExtensionPrice,
    /// The first year in which any fail; the others move in proportion.
    FailureLevel,
    FirstYearMultiplier,
    RepairCost,
    DowntimeHourlyCost,
    DowntimeHoursCovered,
    DowntimeHoursUncovered,
    BatteryPrice,
    DeploymentHours,
    ItHourlyCost,
    Disposal,
    ElectricityPrice,
    EnergyPriceGrowth,
    ElectricityUse,
    Manufacture,
    RefurbishingBurden,
    RefurbishingParts,
    BatteryFootprint,
    ReuseShare,
    Grid,
    GridDecline,
    CpuGrowth,
    MemoryGrowth,
    StorageGrowth,
    /// Years of security updates from the launch of a model, where no end is announced.
    UpdateYears,
    // Choices.
    PlannedYears,
    AgeAtPurchase,
    WarrantyMonths,
    WarrantyYearsBought,
    DiscountRate,
    Horizon,
}

/// What the table says of a quantity.
struct Row {
    quantity: Quantity,
    /// Below the option, or from the root where it begins with `method` or stands alone; `#` is an
    /// index. Empty for what the format does not have.
    path: &'static str,
    /// One unit of the format in the unit of the inputs.
    unit: f64,
    /// What the format allows, in its own unit.
    limits: (f64, f64),
    term: Term,
}

const fn row(
    quantity: Quantity,
    path: &'static str,
    unit: f64,
    limits: (f64, f64),
    term: Term,
) -> Row {
    Row {
        quantity,
        path,
        unit,
        limits,
        term,
    }
}

const PERCENT: f64 = 0.01;
const MONEY: (f64, f64) = (0.0, MOST_MONEY);
const GROWTH: (f64, f64) = (0.0, 50.0);

#[rustfmt::skip]
static ROWS: [Row; 37] = {
    use Quantity as Q;
    [
        row(Q::Price, "offer.price", 1.0, MONEY, Term::Price),
        row(Q::TierPrice(0), "offer.tiers[#].price", 1.0, MONEY, Term::TierPrice),
        row(Q::StatedResale, "offer.resaleValue", 1.0, MONEY, Term::StatedResale),
        row(Q::ResidualFactor, "method.residualPercent", PERCENT, (0.0, 200.0), Term::ResidualFactor),
        row(Q::UpgradePrice, "offer.warranty.upgradePricePerYear", 1.0, MONEY, Term::WarrantyUpgradePrice),
        row(Q::SupportPrice, "offer.supportPerYear", 1.0, MONEY, Term::SupportPrice),
        row(Q::ExtensionPrice, "offer.extensionPricePerYear", 1.0, MONEY, Term::ExtensionPrice),
        row(Q::FailureLevel, "offer.failurePercentByAge[0]", PERCENT, (0.0, 100.0), Term::FailureRate),
        row(Q::FirstYearMultiplier, "offer.firstYearMultiplier", 1.0, (0.0, 10.0), Term::FirstYearMultiplier),
        row(Q::RepairCost, "method.repairCost", 1.0, MONEY, Term::RepairCost),
        row(Q::DowntimeHourlyCost, "method.downtimeCostPerHour", 1.0, MONEY, Term::DowntimeHourlyCost),
        row(Q::DowntimeHoursCovered, "offer.warranty.downtimeHours", 1.0, (0.0, 10_000.0), Term::DowntimeHoursCovered),
        row(Q::DowntimeHoursUncovered, "method.downtimeHours", 1.0, (0.0, 10_000.0), Term::DowntimeHoursUncovered),
        row(Q::BatteryPrice, "method.batteryPrice", 1.0, MONEY, Term::BatteryPrice),
        row(Q::DeploymentHours, "method.deploymentHours", 1.0, (0.0, 1_000.0), Term::DeploymentHours),
        row(Q::ItHourlyCost, "method.itCostPerHour", 1.0, MONEY, Term::ItHourlyCost),
        row(Q::Disposal, "method.disposalCost", 1.0, MONEY, Term::DisposalCost),
        row(Q::ElectricityPrice, "method.electricityPricePerKwh", 1.0, (0.0, 1_000.0), Term::ElectricityPrice),
        row(Q::EnergyPriceGrowth, "method.energyPriceGrowthPercent", PERCENT, (-20.0, 20.0), Term::EnergyPriceGrowth),
        row(Q::ElectricityUse, "specification.yearlyKwh", 1.0, (0.0, 1_000_000.0), Term::ElectricityUse),
        row(Q::Manufacture, "specification.embodiedKg", 1.0, (0.0, 1_000_000.0), Term::ManufactureFootprint),
        row(Q::RefurbishingBurden, "method.refurbishingBurdenPercent", PERCENT, (0.0, 100.0), Term::RefurbishingBurden),
        row(Q::RefurbishingParts, "offer.refurbishingPartsKg", 1.0, (0.0, 100_000.0), Term::RefurbishingParts),
        row(Q::BatteryFootprint, "", 1.0, (0.0, 100_000.0), Term::BatteryFootprint),
        row(Q::ReuseShare, "offer.takeBackAgreement.reuseSharePercent", PERCENT, (0.0, 100.0), Term::ReuseShare),
        row(Q::Grid, "method.gridGramsPerKwh", 0.001, (0.0, 2_000.0), Term::GridIntensity),
        row(Q::GridDecline, "method.gridDeclinePercent", PERCENT, (0.0, 20.0), Term::GridDecline),
        row(Q::CpuGrowth, "method.cpuGrowthPercent", PERCENT, GROWTH, Term::CpuGrowth),
        row(Q::MemoryGrowth, "method.memoryGrowthPercent", PERCENT, GROWTH, Term::MemoryGrowth),
        row(Q::StorageGrowth, "method.storageGrowthPercent", PERCENT, GROWTH, Term::StorageGrowth),
        row(Q::UpdateYears, "", 1.0, (0.0, 50.0), Term::UpdateYears),
        row(Q::PlannedYears, "offer.plannedYears", 1.0, (0.5, 20.0), Term::PlannedYears),
        row(Q::AgeAtPurchase, "offer.ageAtPurchaseYears", 1.0, (0.0, 20.0), Term::AgeAtPurchase),
        row(Q::WarrantyMonths, "offer.warranty.months", 1.0 / 12.0, (0.0, 240.0), Term::WarrantyMonths),
        row(Q::WarrantyYearsBought, "offer.warranty.boughtYears", 1.0, (0.0, 20.0), Term::WarrantyYearsBought),
        row(Q::DiscountRate, "method.discountRatePercent", PERCENT, (0.0, 20.0), Term::DiscountRate),
        row(Q::Horizon, "horizonYears", 1.0, (0.5, LONGEST_HORIZON), Term::Horizon),
    ]
};

/// How a table writes an index.
const INDEX: char = '#';

impl Quantity {
    /// Every quantity, uncertain ones first; of tiers the first.
    pub fn all() -> impl Iterator<Item = Quantity> {
        ROWS.iter().map(|row| row.quantity)
    }

    fn row(self) -> &'static Row {
        let kind = match self {
            Quantity::TierPrice(_) => Quantity::TierPrice(0),
            other => other,
        };
        let found = ROWS.iter().find(|row| row.quantity == kind);
        // Unreachable: a test holds the table to every quantity.
        found.unwrap_or(&ROWS[0])
    }

    /// Its name in explanations.
    pub fn term(self) -> Term {
        self.row().term
    }

    /// One unit of the format in the unit of the inputs: 0.01 for what is entered in percent.
    pub fn unit(self) -> f64 {
        self.row().unit
    }

    /// The least and the greatest value that the format allows, in the unit of the inputs.
    pub fn limits(self) -> (f64, f64) {
        let row = self.row();
        (row.limits.0 * row.unit, row.limits.1 * row.unit)
    }

    /// The same in the unit of the format.
    pub fn entered_limits(self) -> (f64, f64) {
        self.row().limits
    }

    /// Whether it is decided rather than found out.
    pub fn is_choice(self) -> bool {
        use Quantity as Q;
        matches!(
            self,
            Q::PlannedYears
                | Q::AgeAtPurchase
                | Q::WarrantyMonths
                | Q::WarrantyYearsBought
                | Q::DiscountRate
                | Q::Horizon
        )
    }

    /// Whether it is entered once for all options.
    pub fn is_of_method(self) -> bool {
        let path = self.row().path;
        path.starts_with("method.") || self == Quantity::Horizon
    }

    /// The key of the field it is entered in; a name alike for what the format does not have.
    pub fn field(self) -> &'static str {
        let last = self.row().path.rsplit('.').next().unwrap_or_default();
        match self {
            Quantity::BatteryFootprint => "batteryFootprintKg",
            Quantity::UpdateYears => "updateYears",
            Quantity::TierPrice(_) => "tierPrice",
            Quantity::FailureLevel => "failurePercentByAge",
            _ => last,
        }
    }

    /// Its path in a scenario, written as in an issue; `None` for what the format does not have.
    pub fn path(self, (group, option): Cell) -> Option<String> {
        let row = self.row();
        let own = match self {
            Quantity::TierPrice(index) => row.path.replace(INDEX, &index.to_string()),
            _ => row.path.to_owned(),
        };
        if self.is_of_method() {
            return Some(own);
        }
        let (group, option) = (group.to_string(), option.to_string());
        let parts = ["groups[", &group, "].options[", &option, "].", &own];
        (!own.is_empty()).then(|| parts.concat())
    }

    /// The quantity at a path, and the option it belongs to if it belongs to one. `None` where
    /// there is none in the scenario that a range could be given for; the horizon has none.
    pub fn at(path: &str, scenario: &Scenario) -> Option<(Quantity, Option<Cell>)> {
        let (cell, own): (Option<Cell>, &str) = match path.strip_prefix("groups[") {
            None => (None, path),
            Some(rest) => {
                // Sought by a character: seeking a text takes 3 kB of code.
                let (group, rest) = rest.split_once(']')?;
                let (option, own) = rest.strip_prefix(".options[")?.split_once(']')?;
                let own = own.strip_prefix('.')?;
                (Some((group.parse().ok()?, option.parse().ok()?)), own)
            }
        };
        let (quantity, index) = ROWS.iter().find_map(|row| {
            let index = match row.path.split_once(INDEX) {
                None => (row.path == own).then_some(0)?,
                Some((before, after)) => {
                    let index = own.strip_prefix(before)?.strip_suffix(after)?;
                    index.parse().ok()?
                }
            };
            Some((row.quantity, index))
        })?;
        if own.is_empty() || quantity == Quantity::Horizon {
            return None;
        }
        if quantity.is_of_method() {
            return cell.is_none().then_some((quantity, None));
        }
        let (group, option) = cell?;
        let offer = &scenario.groups.get(group)?.options.get(option)?.offer;
        let quantity = match quantity {
            Quantity::TierPrice(_) => {
                offer.tiers.get(index)?;
                Quantity::TierPrice(index)
            }
            Quantity::StatedResale => {
                // An agreement on taking back states it too.
                let agreed = offer.take_back_agreement.price_per_device;
                agreed.or(offer.resale_value).map(|_| quantity)?
            }
            Quantity::ExtensionPrice if !offer.extension_prices.is_empty() => return None,
            other => other,
        };
        Some((quantity, cell))
    }

    /// Its value, where it is one that all options share.
    pub fn of_common<S: Scalar>(self, common: &Common<S>) -> Option<S> {
        Some(match self {
            Quantity::ElectricityPrice => common.electricity_price.clone().scalar(),
            Quantity::EnergyPriceGrowth => common.energy_price_growth.clone().scalar(),
            Quantity::Grid => common.grid.clone().scalar(),
            Quantity::GridDecline => common.grid_decline.clone().scalar(),
            Quantity::DiscountRate => common.discount_rate.clone().scalar(),
            Quantity::ResidualFactor => common.residual_factor.clone().scalar(),
            Quantity::Horizon => common.horizon.clone().scalar(),
            _ => return None,
        })
    }

    /// Changes it, where it is one that all options share.
    pub fn set_common<S: Scalar>(self, value: S, common: &mut Common<S>) {
        match self {
            Quantity::ElectricityPrice => common.electricity_price = MoneyPerKwh::new(value),
            Quantity::EnergyPriceGrowth => common.energy_price_growth = Ratio::new(value),
            Quantity::Grid => common.grid = KgCo2ePerKwh::new(value),
            Quantity::GridDecline => common.grid_decline = Ratio::new(value),
            Quantity::DiscountRate => common.discount_rate = Ratio::new(value),
            Quantity::ResidualFactor => common.residual_factor = Ratio::new(value),
            Quantity::Horizon => common.horizon = Years::new(value),
            _ => {}
        }
    }

    /// Its value in an option that has it.
    pub fn of_option<S: Scalar>(self, option: &OptionInputs<S>) -> Option<S> {
        let (warranty, life, carbon) = (&option.warranty, &option.life, &option.carbon);
        Some(match self {
            Quantity::Price => option.price.clone().scalar(),
            Quantity::TierPrice(index) => option.tiers.get(index)?.1.clone().scalar(),
            Quantity::StatedResale => option.stated_resale.clone()?.scalar(),
            Quantity::UpgradePrice => warranty.upgrade_price.clone().scalar(),
            Quantity::SupportPrice => option.support_price.clone().scalar(),
            // Years with a price each have no one price that could be another.
            Quantity::ExtensionPrice => match life.extension_prices.as_slice() {
                [one] => one.clone().scalar(),
                _ => return None,
            },
            Quantity::FailureLevel => failure_level(&option.failures.by_age)?.clone().scalar(),
            Quantity::FirstYearMultiplier => option.failures.first_year_multiplier.clone().scalar(),
            Quantity::RepairCost => warranty.repair_cost.clone().scalar(),
            Quantity::DowntimeHourlyCost => warranty.downtime_hourly_cost.clone().scalar(),
            Quantity::DowntimeHoursCovered => warranty.downtime_covered.clone().scalar(),
            Quantity::DowntimeHoursUncovered => warranty.downtime_uncovered.clone().scalar(),
            Quantity::BatteryPrice => option.battery.as_ref()?.price.clone().scalar(),
            Quantity::BatteryFootprint => option.battery.as_ref()?.footprint.clone().scalar(),
            Quantity::DeploymentHours => option.deployment_hours.clone().scalar(),
            Quantity::ItHourlyCost => option.it_hourly_cost.clone().scalar(),
            Quantity::Disposal => option.disposal.clone().scalar(),
            Quantity::ElectricityUse => option.electricity.clone().scalar(),
            Quantity::Manufacture => carbon.manufacture.clone().scalar(),
            Quantity::RefurbishingBurden => carbon.refurbishing.clone().scalar(),
            Quantity::RefurbishingParts => carbon.parts.clone().scalar(),
            Quantity::ReuseShare => carbon.reused.clone().scalar(),
            Quantity::CpuGrowth => life.cpu_growth.clone().scalar(),
            Quantity::MemoryGrowth => life.memory_growth.clone().scalar(),
            Quantity::StorageGrowth => life.storage_growth.clone().scalar(),
            Quantity::UpdateYears => life.support_estimate.as_ref()?.years.clone().scalar(),
            Quantity::PlannedYears => life.planned.clone().scalar(),
            Quantity::AgeAtPurchase => life.age_at_purchase.clone().scalar(),
            Quantity::WarrantyMonths => warranty.included.clone().scalar(),
            Quantity::WarrantyYearsBought => warranty.bought.clone().scalar(),
            Quantity::ResidualFactor
            | Quantity::ElectricityPrice
            | Quantity::EnergyPriceGrowth
            | Quantity::Grid
            | Quantity::GridDecline
            | Quantity::DiscountRate
            | Quantity::Horizon => return None,
        })
    }

    /// Changes it in an option that has it.
    pub fn set_option<S: Scalar>(self, value: S, option: &mut OptionInputs<S>) {
        let (warranty, life, carbon) = (&mut option.warranty, &mut option.life, &mut option.carbon);
        match self {
            Quantity::Price => option.price = Money::new(value),
            Quantity::TierPrice(index) => {
                if let Some(tier) = option.tiers.get_mut(index) {
                    tier.1 = Money::new(value);
                }
            }
            Quantity::StatedResale => option.stated_resale = Some(Money::new(value)),
            Quantity::UpgradePrice => warranty.upgrade_price = MoneyPerYear::new(value),
            Quantity::SupportPrice => option.support_price = MoneyPerYear::new(value),
            Quantity::ExtensionPrice => {
                if let [one] = life.extension_prices.as_mut_slice() {
                    *one = MoneyPerYear::new(value);
                }
            }
            Quantity::FailureLevel => {
                let by_age = &mut option.failures.by_age;
                let Some(level) = failure_level(by_age).map(FailuresPerYear::value) else {
                    return;
                };
                for rate in by_age {
                    let ratio = Ratio::constant(rate.value() / level);
                    *rate = FailuresPerYear::new(value.clone()) * ratio;
                }
            }
            Quantity::FirstYearMultiplier => {
                option.failures.first_year_multiplier = Ratio::new(value);
            }
            Quantity::RepairCost => warranty.repair_cost = Money::new(value),
            Quantity::DowntimeHourlyCost => {
                warranty.downtime_hourly_cost = MoneyPerHour::new(value);
            }
            Quantity::DowntimeHoursCovered => warranty.downtime_covered = Hours::new(value),
            Quantity::DowntimeHoursUncovered => warranty.downtime_uncovered = Hours::new(value),
            Quantity::BatteryPrice => {
                if let Some(battery) = &mut option.battery {
                    battery.price = Money::new(value);
                }
            }
            Quantity::BatteryFootprint => {
                if let Some(battery) = &mut option.battery {
                    battery.footprint = KgCo2e::new(value);
                }
            }
            Quantity::DeploymentHours => option.deployment_hours = Hours::new(value),
            Quantity::ItHourlyCost => option.it_hourly_cost = MoneyPerHour::new(value),
            Quantity::Disposal => option.disposal = Money::new(value),
            Quantity::ElectricityUse => option.electricity = KwhPerYear::new(value),
            Quantity::Manufacture => carbon.manufacture = KgCo2e::new(value),
            Quantity::RefurbishingBurden => carbon.refurbishing = Ratio::new(value),
            Quantity::RefurbishingParts => carbon.parts = KgCo2e::new(value),
            Quantity::ReuseShare => carbon.reused = Ratio::new(value),
            Quantity::CpuGrowth => life.cpu_growth = Ratio::new(value),
            Quantity::MemoryGrowth => life.memory_growth = Ratio::new(value),
            Quantity::StorageGrowth => life.storage_growth = Ratio::new(value),
            Quantity::UpdateYears => {
                if let Some(estimate) = &mut life.support_estimate {
                    estimate.years = Years::new(value);
                    life.estimate_support();
                }
            }
            Quantity::PlannedYears => life.planned = Years::new(value),
            Quantity::AgeAtPurchase => {
                // The years that its first user had it.
                if option.sourcing != Sourcing::New {
                    carbon.other_life = Years::new(value.clone());
                }
                life.age_at_purchase = Years::new(value);
                life.estimate_support();
            }
            Quantity::WarrantyMonths => warranty.included = Years::new(value),
            Quantity::WarrantyYearsBought => warranty.bought = Years::new(value),
            Quantity::ResidualFactor
            | Quantity::ElectricityPrice
            | Quantity::EnergyPriceGrowth
            | Quantity::Grid
            | Quantity::GridDecline
            | Quantity::DiscountRate
            | Quantity::Horizon => {}
        }
    }
}

/// Fewer failures a year than this are none: nothing could be scaled by them.
const LEAST_FAILURES: f64 = 1e-6;

/// Failures in the first year of age in which there are any.
fn failure_level<S: Scalar>(by_age: &[FailuresPerYear<S>]) -> Option<&FailuresPerYear<S>> {
    by_age.iter().find(|rate| rate.value() > LEAST_FAILURES)
}

#[cfg(test)]
mod tests {
    use super::super::{DeviceOption, Group, validate};
    use super::*;
    use crate::document::range_at;

    /// One group with a new and a refurbished laptop.
    fn scenario() -> Scenario {
        let option = |id: &str, sourcing| DeviceOption {
            id: id.to_owned(),
            sourcing: Some(sourcing),
            device: Some("dell-latitude-5400".to_owned()),
            share_percent: 50.0,
            ..DeviceOption::default()
        };
        let group = Group {
            id: "office".to_owned(),
            count: 10,
            options: vec![
                option("new", Sourcing::New),
                option("refurbished", Sourcing::Refurbished),
            ],
            ..Group::default()
        };
        Scenario {
            schema: 1,
            horizon_years: 5.0,
            groups: vec![group],
            ..Scenario::default()
        }
    }

    #[test]
    fn the_table_allows_what_the_format_allows() {
        for row in ROWS.iter().filter(|row| !row.path.is_empty()) {
            let rows = if row.quantity.is_of_method() {
                Scenario::ROWS
            } else {
                DeviceOption::ROWS
            };
            assert_eq!(range_at(rows, row.path), row.limits, "{}", row.path);
        }
    }

    #[test]
    fn each_quantity_has_one_row() {
        for (index, row) in ROWS.iter().enumerate() {
            assert_eq!(row.quantity.row().path, row.path);
            let twice = |other: &Row| other.quantity == row.quantity;
            assert!(!ROWS[..index].iter().any(twice), "{:?}", row.quantity);
        }
    }

    #[test]
    fn a_path_leads_back_to_its_quantity() {
        let mut scenario = scenario();
        let offer = &mut scenario.groups[0].options[1].offer;
        offer.resale_value = Some(100.0);
        offer.tiers = vec![Default::default(), Default::default()];
        for quantity in Quantity::all().chain([Quantity::TierPrice(1)]) {
            let Some(path) = quantity.path((0, 1)) else {
                continue;
            };
            let found = Quantity::at(&path, &scenario);
            let cell = (!quantity.is_of_method()).then_some((0, 1));
            let expected = (quantity != Quantity::Horizon).then_some((quantity, cell));
            assert_eq!(found, expected, "{path}");
        }
        for path in [
            "",
            "offer.price",
            "groups[0].options[9].offer.price",
            "groups[0].options[1].offer.tiers[2].price",
            "groups[0].options[1].method.repairCost",
            "groups[0].count",
        ] {
            assert_eq!(Quantity::at(path, &scenario), None, "{path}");
        }
    }

    #[test]
    fn what_is_set_is_read() {
        let valid = validate(&scenario()).expect("a valid scenario");
        for quantity in Quantity::all() {
            let mut inputs = valid.inputs().clone();
            if quantity.of_common(&inputs.common).is_some() {
                quantity.set_common(0.125, &mut inputs.common);
                assert_eq!(quantity.of_common(&inputs.common), Some(0.125));
                continue;
            }
            let option = &mut inputs.groups[0].options[1];
            if quantity.of_option(option).is_some() {
                quantity.set_option(0.125, option);
                assert_eq!(quantity.of_option(option), Some(0.125), "{quantity:?}");
            }
        }
    }

    #[test]
    fn the_level_of_failures_moves_every_year() {
        let valid = validate(&scenario()).expect("a valid scenario");
        let mut option = valid.inputs().groups[0].options[0].clone();
        let before = option.failures.by_age.clone();
        let level = before[0].value();
        Quantity::FailureLevel.set_option(2.0 * level, &mut option);
        for (after, before) in option.failures.by_age.iter().zip(&before) {
            assert!((after.value() - 2.0 * before.value()).abs() < 1e-12);
        }
    }
}
