//! Every number by name, with its row.

use super::row::Part::{
    self, Accidents, Battery, Bounds, ComesWith, Device, Lease, Leaving, Updates, Upgrade, Waiting,
    Warranty,
};
use super::row::Rival::{Stronger, Weaker};
use super::row::{Edited, Place, Row, Variation};
use super::unit::Unit;

/// Declares the quantities: those that are entered or varied with their row, the others with their
/// unit.
macro_rules! quantities {
    (
        entered: { $($(#[$doc:meta])* $entered:ident: $of:ident($($said:tt)+) $(.$more:ident($($value:tt)*))*,)+ }
        found: { $($(#[$found_doc:meta])* $found:ident: $unit:ident,)+ }
    ) => {
        /// The names of the quantities that formulas use and that people read in explanations. The
        /// words for each language live in `text`.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
            serde::Deserialize,
        )]
        pub enum Quantity {
            $($(#[$doc])* $entered,)+
            $($(#[$found_doc])* $found,)+
        }

        impl Quantity {
            /// Every quantity that has a row, in the order in which they are varied.
            pub const ENTERED: &'static [Quantity] = &[$(Quantity::$entered,)+];

            /// Every quantity.
            pub const ALL: &'static [Quantity] =
                &[$(Quantity::$entered,)+ $(Quantity::$found,)+];
        }

        static ROWS: &[Row] = {
            #[allow(unused_imports)]
            use Unit::*;
            &[$(Row::$of($($said)+) $(.$more($($value)*))*,)+]
        };

        static FOUND: &[Unit] = &[$(Unit::$unit,)+];
    };
}

/// From Norway's to more than Poland's.
const GRIDS: &(f64, f64) = &(0.0, 0.8);

#[rustfmt::skip]
quantities! {
    entered: {
        Price: of_option("offer.price", Money).quoted().by_class().in_row("price").step(100).rival(Stronger("offer.lot.price")),
        /// Of each tier, from its number of devices upwards.
        TierPrice: of_option("offer.tiers[#].price", Money).quoted().beside("tier-price"),
        /// A month, in place of the price.
        LeaseFee: of_option("offer.lease.feePerMonth", Money).quoted().in_details("lease-fee", Lease, 1),
        LeaseEndFee: of_option("offer.lease.endFee", Money).quoted().in_details("lease-end-fee", Lease, 3),
        LeaseBuyOut: of_option("offer.lease.buyOutPrice", Money).quoted().in_details("lease-buy-out", Lease, 4),
        AccessoryPrice: of_option("offer.accessories[#].price", Money).quoted().straight().beside("accessory-price"),
        AccessoryFootprint: of_option("offer.accessories[#].kg", Carbon).quoted().straight().beside("accessory-kg"),
        AccessoryReused: of_option("offer.accessories[#].reusedPercent", Percent).quoted().searched(&(0.0, 1.0)).straight().beside("accessory-reused"),
        /// Once for each device.
        LicencePrice: of_option("offer.licencePrice", Money).quoted().straight().in_details("licence", ComesWith, 1),
        SparesBought: of_option("offer.sparePercent", Percent).quoted().searched(&(0.0, 0.2)).straight().in_details("spares", ComesWith, 3),
        SparesFree: of_option("offer.freeSparePercent", Percent).quoted().searched(&(0.0, 0.2)).straight().in_details("free-spares", ComesWith, 4),
        /// What users pay who buy their device when it leaves.
        BuyOutPrice: of_option("offer.buyOut.price", Money).quoted().in_details("buy-out", ComesWith, 7),
        BuyOutShare: of_option("offer.buyOut.percent", Percent).quoted().searched(&(0.0, 1.0)).in_details("buy-out-share", ComesWith, 8),
        StatedResale: of_option("offer.resaleValue", Money).quoted().in_details("resale", Leaving, 3),
        /// Factor on what the residual curve gives.
        ResidualFactor: of_all("method.residualPercent", Percent).uncertain().searched(&(0.0, 1.5)).of_experts(),
        WarrantyUpgradePrice: of_option("offer.warranty.upgradePricePerYear", MoneyPerYear).quoted().straight().in_details("warranty-price", Warranty, 2),
        /// For the warranty that is there from the start.
        WarrantyPrice: of_option("offer.warranty.price", Money).quoted().straight().in_details("warranty-own-price", ComesWith, 2),
        SupportPrice: of_option("offer.supportPerYear", MoneyPerYear).quoted().straight(),
        ExtensionPrice: of_option("offer.extensionPricePerYear", MoneyPerYear).quoted().straight().in_details("extension-price", Updates, 2).rival(Stronger("offer.extensionPrices")),
        /// At some age. Varied as that of the first year in which any fail; the others move in proportion.
        FailureRate: of_option("offer.failurePercentByAge[0]", PercentPerYear).uncertain().by_class(),
        FirstYearMultiplier: of_option("offer.firstYearMultiplier", Number).uncertain().searched(&(0.5, 3.0)).of_experts(),
        /// Devices damaged by accident.
        AccidentRate: of_option("offer.accidentPercentPerYear", PercentPerYear).uncertain().searched(&(0.0, 0.3)).by_class().straight().in_details("accident-rate", Accidents, 1),
        /// Devices lost or stolen.
        LossRate: of_option("offer.lossPercentPerYear", PercentPerYear).uncertain().searched(&(0.0, 0.1)).by_class().straight().in_details("loss-rate", Accidents, 2),
        AccidentRepairCost: of_option("offer.accidentRepairCost", Money).uncertain().straight().in_details("accident-repair", Accidents, 3),
        InsurancePremium: of_option("offer.insurance.premiumPerYear", MoneyPerYear).quoted().straight().in_details("insurance-premium", Accidents, 4),
        InsuranceExcess: of_option("offer.insurance.excess", Money).quoted().straight().in_details("insurance-excess", Accidents, 5),
        /// Of an accident that the warranty covers.
        WarrantyExcess: of_option("offer.warranty.excess", Money).quoted().straight().in_details("warranty-excess", Accidents, 6),
        RepairCost: of_all("method.repairCost", Money).uncertain().by_class().straight().assumed("repair-cost", 5),
        DowntimeHourlyCost: of_all("method.downtimeCostPerHour", MoneyPerHour).quoted().straight().assumed("downtime-cost", 7),
        DowntimeHoursCovered: of_option("offer.warranty.downtimeHours", Hours).uncertain().straight().in_details("downtime", Waiting, 1),
        DowntimeHoursUncovered: of_all("method.downtimeHours", Hours).uncertain().straight().assumed("downtime-hours", 8),
        BatteryPrice: of_all("method.batteryPrice", Money).uncertain().by_class().straight(),
        DeploymentHours: of_all("method.deploymentHours", Hours).quoted().straight().assumed("deployment-hours", 6).by_kind(),
        ItHourlyCost: of_all("method.itCostPerHour", MoneyPerHour).quoted().straight(),
        DisposalCost: of_all("method.disposalCost", Money).quoted().straight(),
        ElectricityPrice: of_all("method.electricityPricePerKwh", MoneyPerKwh).quoted().straight().assumed("electricity-price", 2),
        /// Rise of the electricity price a year.
        EnergyPriceGrowth: of_all("method.energyPriceGrowthPercent", Percent).uncertain().searched(&(-0.05, 0.10)).of_experts().assumed("energy-price-growth", 3),
        ElectricityUse: of_option("specification.yearlyKwh", KwhPerYear).uncertain().by_class().straight().in_details("yearly-kwh", Device, 7),
        ManufactureFootprint: of_option("specification.embodiedKg", Carbon).uncertain().by_class().straight().in_details("embodied-kg", Device, 8),
        RefurbishingBurden: of_all("method.refurbishingBurdenPercent", Percent).uncertain().searched(&(0.0, 0.5)).straight(),
        RefurbishingParts: of_option("offer.refurbishingPartsKg", Carbon).quoted().straight(),
        BatteryFootprint: of_catalogue("batteryFootprintKg", Carbon).uncertain().by_class().straight().of_experts(),
        ReuseShare: of_option("offer.takeBackAgreement.reuseSharePercent", Percent).quoted().searched(&(0.0, 1.0)).in_details("reuse-share", Leaving, 2).rival(Weaker("offer.soldOn")),
        GridIntensity: of_all("method.gridGramsPerKwh", CarbonPerKwh).uncertain().searched(GRIDS).straight().assumed("grid-intensity", 4),
        GridDecline: of_all("method.gridDeclinePercent", Percent).uncertain().searched(&(0.0, 0.15)).of_experts(),
        CpuGrowth: of_all("method.cpuGrowthPercent", Percent).uncertain().searched(&(0.0, 0.15)).of_experts(),
        MemoryGrowth: of_all("method.memoryGrowthPercent", Percent).uncertain().searched(&(0.0, 0.15)).of_experts(),
        StorageGrowth: of_all("method.storageGrowthPercent", Percent).uncertain().searched(&(0.0, 0.15)).of_experts(),
        /// From the launch of a model, where no end is announced.
        UpdateYears: of_catalogue("updateYears", Years).uncertain().of_experts(),
        PlannedYears: of_option("offer.plannedYears", Years).chosen().searched(&(1.0, 10.0)).by_class().in_row("years").step(1),
        AgeAtPurchase: of_option("offer.ageAtPurchaseYears", Years).chosen().searched(&(0.0, 8.0)).by_class().in_row("age").step(1),
        WarrantyMonths: of_option("offer.warranty.months", Months).chosen().searched(&(0.0, 5.0)).in_row("warranty").step(12),
        WarrantyYearsBought: of_option("offer.warranty.boughtYears", Years).chosen().searched(&(0.0, 5.0)).in_details("warranty-bought", Warranty, 1).step(1),
        DiscountRate: of_all("method.discountRatePercent", Percent).chosen().searched(&(0.0, 0.10)).assumed("discount-rate", 1),
        Horizon: of_all("horizonYears", Years).chosen().searched(&(1.0, 10.0)).beside("horizon"),
        // What is taken as it is.
        VatRate: of_all("method.vatPercent", Percent).assumed("vat-rate", 10),
        PurchaseYear: of_all("purchaseYear", CalendarYear),
        Share: of_option("sharePercent", Percent),
        LeastShare: of_option("leastSharePercent", Percent).in_details("least-share", Bounds, 1),
        MostShare: of_option("mostSharePercent", Percent).in_details("most-share", Bounds, 2),
        /// The number of devices from which a tier applies.
        TierFrom: of_option("offer.tiers[#].from", Number).beside("tier-from"),
        LeaseMonths: of_option("offer.lease.months", Months).in_details("lease-months", Lease, 2).step(12),
        LotPrice: of_option("offer.lot.price", Money).in_details("lot-price", ComesWith, 5),
        LotDevices: of_option("offer.lot.devices", Number).in_details("lot-devices", ComesWith, 6),
        SetupCost: of_all("method.setupCost", Money).beside("setup-cost"),
        ExtensionYears: of_option("offer.extensionYears", Years).in_details("extension", Updates, 1).step(1),
        /// Memory after an upgrade.
        UpgradeMemory: of_option("offer.upgrade.memoryGb", Gigabytes).in_details("memory", Upgrade, 1).step(8),
        /// Storage after an upgrade.
        UpgradeStorage: of_option("offer.upgrade.storageGb", Gigabytes).in_details("storage", Upgrade, 2).step(128),
        UpgradePrice: of_option("offer.upgrade.price", Money).in_details("upgrade-price", Upgrade, 3),
        UpgradeParts: of_option("offer.upgrade.partsKg", Carbon),
        /// What an agreement on taking devices back pays.
        TakeBackPrice: of_option("offer.takeBackAgreement.pricePerDevice", Money).in_details("take-back-price", Leaving, 1),
        BatteryHealth: of_option("offer.batteryHealthPercent", Percent).in_details("battery-health", Battery, 1),
        BatteryLife: of_option("offer.batteryLifeYears", Years).in_details("battery-life", Battery, 2).step(1),
        BatteryWarrantyMonths: of_option("offer.warranty.batteryMonths", Months),
        WarrantyLimitMonths: of_option("offer.warranty.upgradeLimitMonths", Months),
        PilotDevices: of_option("offer.pilot.devices", Number).beside("pilot-devices"),
        PilotYears: of_option("offer.pilot.years", Years).beside("pilot-years"),
        PilotFailures: of_option("offer.pilot.failures", Number).beside("pilot-failures"),
        UpdatesUntil: of_option("specification.updatesUntil", CalendarMonth).in_details("updates-until", Device, 1),
        DeviceCpuMark: of_option("specification.cpuMark", Mark).in_details("cpu-mark", Device, 2),
        DeviceMemory: of_option("specification.memoryGb", Gigabytes).in_details("device-memory", Device, 3),
        DeviceStorage: of_option("specification.storageGb", Gigabytes).in_details("device-storage", Device, 4),
        DeviceScreen: of_option("specification.screenInches", Inches).in_details("device-screen", Device, 5),
        DeviceBatteryHours: of_option("specification.batteryHours", Hours).in_details("device-battery-hours", Device, 6),
        Displacement: of_all("method.displacementPercent", Percent),
        SparePoolShare: of_all("method.sparePoolPercent", Percent).assumed("spare-pool", 9),
    }
    found: {
        // What the catalogue supplies, and what is found from what is entered.
        DeviceCount: Number,
        UsersPerDevice: Number,
        PriceAsNew: Money,
        NeededCpuMark: Mark,
        NeededMemory: Gigabytes,
        NeededStorage: Gigabytes,
        NeededScreen: Inches,
        NeededBatteryHours: Hours,
        ModelYear: CalendarYear,
        PilotPriorWeight: Number,
        ResidualShare: Percent,
        OtherLife: Years,
        AgeToday: Years,
        /// Of the devices of a group, those that were new at the same time.
        CohortShare: Percent,
        /// Until what is in use today is replaced.
        DueAfter: Years,
        WipeShare: Percent,
        // What formulas find on the way.
        NeedCapCpu: Years,
        NeedCapMemory: Years,
        NeedCapStorage: Years,
        SoftwareCap: Years,
        ServiceLife: Years,
        Headroom: Percent,
        BatteriesReplaced: Number,
        DevicesBought: Number,
        AllocatedShare: Percent,
        ShareIfUsedAgain: Percent,
        ChargePerDevice: Carbon,
        PilotExpected: Number,
        LearntFactor: Number,
        FailuresCovered: Number,
        FailuresUncovered: Number,
        YearsCovered: DeviceYears,
        YearsUncovered: DeviceYears,
        EnergyFactor: MoneyPerYearlyKwh,
        GridFactor: CarbonPerYearlyKwh,
        ValueWhenBought: Money,
        EndValue: Money,
        UnusedShare: Percent,
        LifeLeft: Percent,
        AgeReceived: Years,
        ReceivedValue: Money,
        ReleasedPerYear: Number,
        NeededPerYear: Number,
        HandedPerYear: Number,
        // What results are.
        LeaseMonthsPaid: Number,
        Purchase: Money,
        Lease: Money,
        Deployment: Money,
        WarrantyUpgrade: Money,
        Repairs: Money,
        Accidents: Money,
        Downtime: Money,
        Batteries: Money,
        Energy: Money,
        Support: Money,
        Disposal: Money,
        Resale: Money,
        TotalCost: Money,
        EquivalentAnnualCost: MoneyPerYear,
        CostPerUserYear: MoneyPerYear,
        AnnuityFactor: Number,
        Embodied: Carbon,
        UseCarbon: Carbon,
        TotalCarbon: Carbon,
        CarbonPerUserYear: CarbonPerYear,
        CarbonInYear: Carbon,
        AvoidedEmissions: Carbon,
        CarbonRepayTime: Years,
        CostOutsideWarranty: Money,
        CoveredShare: Percent,
        EqualWarrantyPrice: Money,
        SparePoolCost: Money,
        UserYears: UserYears,
    }
}

impl Quantity {
    /// What is said of it; `None` for what formulas find.
    pub fn row(self) -> Option<&'static Row> {
        ROWS.get(self as usize)
    }

    /// The unit in which it is counted and shown.
    pub fn unit(self) -> Unit {
        let index = self as usize;
        let found = || FOUND.get(index - ROWS.len()).copied();
        let unit = self.row().map(|row| row.unit).or_else(found);
        // Unreachable: each has a row or a unit.
        unit.unwrap_or(Unit::Number)
    }

    /// Every quantity that can be something else, uncertain ones first.
    pub fn varied() -> impl Iterator<Item = Quantity> {
        let all = Self::ENTERED.iter().copied();
        all.filter(|quantity| quantity.variation() != Variation::Fixed)
    }

    /// Whether it could be something else, and why.
    pub fn variation(self) -> Variation {
        self.row().map_or(Variation::Fixed, |row| row.variation)
    }

    /// Whether it is decided rather than found out.
    pub fn is_choice(self) -> bool {
        self.variation() == Variation::Chosen
    }

    /// Whether it is of one of several accessories.
    pub fn is_of_accessory(self) -> bool {
        matches!(
            self,
            Quantity::AccessoryPrice | Quantity::AccessoryFootprint | Quantity::AccessoryReused
        )
    }

    /// Whether it is of an entry of a list.
    pub fn is_of_entry(self) -> bool {
        self == Quantity::TierPrice || self.is_of_accessory()
    }

    /// Whether it is entered once for all options.
    pub fn is_of_all(self) -> bool {
        matches!(self.place(), Place::Scenario(_))
    }

    /// Whether somebody knows it from their own work, or can find it out.
    pub fn is_known_at_work(self) -> bool {
        self.row().is_none_or(|row| row.is_known_at_work)
    }

    /// Where it stands in the format.
    pub fn place(self) -> Place {
        self.row().map_or(Place::Nowhere(""), |row| row.place)
    }

    /// Its path in the format, below the scenario or the option; empty for what the format does not
    /// have.
    pub fn path(self) -> &'static str {
        match self.place() {
            Place::Nowhere(_) => "",
            Place::Scenario(path) | Place::Option(path) => path,
        }
    }

    /// The key of the field it is entered in, or a name alike for what is no field of its own.
    ///
    /// ```
    /// use refurb_or_new::quantity::Quantity;
    ///
    /// assert_eq!(Quantity::RepairCost.key(), "repairCost");
    /// assert_eq!(Quantity::FailureRate.key(), "failurePercentByAge");
    /// assert_eq!(Quantity::TierPrice.key(), "tierPrice");
    /// ```
    pub fn key(self) -> &'static str {
        match self.place() {
            _ if self == Quantity::TierPrice => "tierPrice",
            _ if self == Quantity::AccessoryPrice => "accessoryPrice",
            _ if self == Quantity::LotPrice => "lotPrice",
            _ if self == Quantity::BuyOutPrice => "buyOutPricePaid",
            _ if self == Quantity::WarrantyPrice => "warrantyPrice",
            Place::Nowhere(name) => name,
            Place::Scenario(path) | Place::Option(path) => {
                let last = path.rsplit('.').next().unwrap_or(path);
                last.split('[').next().unwrap_or(last)
            }
        }
    }

    /// How it is edited; `None` where it has no field.
    pub fn edited(self) -> Option<&'static Edited> {
        let edited = &self.row()?.edited;
        (edited.part != Part::Nowhere).then_some(edited)
    }

    /// What is edited in a part of the page, in order.
    ///
    /// ```
    /// use refurb_or_new::quantity::{Part, Quantity};
    ///
    /// let first = Quantity::edited_in(Part::Assumptions).into_iter().next();
    /// assert_eq!(first, Some(Quantity::DiscountRate));
    /// ```
    pub fn edited_in(part: Part) -> Vec<Quantity> {
        let is_there = |order: u8| {
            let mut all = Self::ENTERED.iter().copied();
            all.find(|quantity| {
                let edited = quantity.edited();
                edited.is_some_and(|edited| (edited.part, edited.order) == (part, order))
            })
        };
        (1..).map_while(is_there).collect()
    }

    /// The quantity that is entered under a key of the format, if it is one: of several the one that
    /// is varied first.
    ///
    /// ```
    /// use refurb_or_new::quantity::Quantity;
    ///
    /// assert_eq!(Quantity::of_key("price"), Some(Quantity::Price));
    /// assert_eq!(Quantity::of_key("title"), None);
    /// // A price of a tier is a price.
    /// assert_eq!(Quantity::of_key("tierPrice"), None);
    /// ```
    pub fn of_key(key: &str) -> Option<Quantity> {
        let mut all = Self::ENTERED.iter().copied();
        all.find(|quantity| quantity.key() == key && quantity.path().contains(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quantity_has_its_row_or_its_unit() {
        assert_eq!(Quantity::RepairCost.path(), "method.repairCost");
        assert_eq!(Quantity::RepairCost.unit(), Unit::Money);
        assert!(Quantity::UserYears.row().is_none());
        assert_eq!(Quantity::UserYears.unit(), Unit::UserYears);
        assert_eq!(Quantity::UserYears as usize + 1, ROWS.len() + FOUND.len());
        for (index, quantity) in Quantity::ENTERED.iter().enumerate() {
            assert_eq!(*quantity as usize, index);
        }
    }

    #[test]
    fn a_key_and_a_field_lead_to_one_quantity() {
        for (index, row) in ROWS.iter().enumerate() {
            for other in &ROWS[..index] {
                assert!(row.place != other.place, "{:?}", row.place);
                let name = row.edited.name;
                assert!(name.is_empty() || name != other.edited.name, "{name}");
                // Of two with the same place in a part, one would not be shown.
                let place = |row: &Row| (row.edited.part, row.edited.order);
                let is_placed = row.edited.order > 0;
                assert!(!is_placed || place(row) != place(other), "{name}");
            }
        }
    }
}
