//! The scenario format, schema 1: the public contract, declared once.
//!
//! A scenario holds what was entered and nothing else. What is left out is filled in from the
//! catalogue, and every result says which it was. Units stand in the names. Amounts exclude VAT, but
//! for prices of the margin scheme, and are in the scenario's currency.

use super::choices::{
    Allocation, Currency, FootprintSource, Objective, ReplacementTime, RequirementKind, Sourcing,
    Vat,
};
pub(super) use super::offer::MOST_MONEY;
pub use super::offer::{
    Accessory, BuyOut, Insurance, Lease, Lot, MOST_DEVICES, Offer, Pilot, PriceTier,
    TakeBackAgreement, Upgrade, Warranty,
};
use crate::catalogue::{Certificate, DeviceClass};
use crate::document::record;

/// The version of the format this crate reads and writes.
pub const SCHEMA: u32 = 1;

/// The longest horizon, in years.
pub const LONGEST_HORIZON: f64 = 15.0;

/// The largest budget, in money, and the largest cap, in kilograms.
const MOST_IN_ALL: f64 = 1e12;

record! {
    /// Everything a person can enter.
    pub struct Scenario {
        /// The version of this format: 1.
        schema: "schema" u32 [0.0, 1e9],
        /// The preset this scenario was made from.
        preset: "preset" Option<String>,
        /// What the scenario is called.
        title: "title" Option<String>,
        /// Country whose grid and electricity price apply: ISO 3166 code, UK or EU. Default SE.
        place: "place" Option<String>,
        /// Currency of every amount. Default SEK.
        currency: "currency" Option<Currency>,
        /// The year in which the first devices are bought. Default 2027.
        purchase_year: "purchaseYear" Option<f64> [2000.0, 2100.0],
        /// How many years the comparison covers.
        horizon_years: "horizonYears" f64 [0.5, LONGEST_HORIZON],
        /// Organisations that buy together. Default none: everyone belongs to the same.
        organisations: "organisations" Vec<Organisation>,
        /// Groups of devices for the same need.
        groups: "groups" Vec<Group>,
        /// What every option is held against, beyond the need.
        requirements: "requirements" Vec<Requirement>,
        /// What there is to spend and to emit.
        limits: "limits" Limits,
        /// How costs and carbon are counted.
        method: "method" Method,
        /// Ranges for uncertain figures, beyond those of the catalogue.
        uncertainty: "uncertainty" Vec<UncertainFigure>,
        /// Where the draws for the uncertainty begin, so that one link gives one answer. Default 1.
        seed: "seed" Option<u32> [0.0, 4_294_967_295.0],
    }
}

record! {
    /// One of several organisations that buy together.
    pub struct Organisation {
        /// Name for programs, unique among the organisations.
        id: "id" String,
        /// Name for people.
        name: "name" Option<String>,
    }
}

record! {
    /// Devices for people with one need: "300 pupils, Windows laptop".
    pub struct Group {
        /// Name for programs, unique among the groups.
        id: "id" String,
        /// Name for people.
        name: "name" Option<String>,
        /// Devices in use: one for each person, unless `usersPerDevice` says how many share one, or
        /// `samePeopleAs` whose they are.
        count: "count" u32 [1.0, MOST_DEVICES],
        /// People who share one device in turn, as pupils do a set of tablets. Default 1. The devices
        /// cost and emit what they do; what it is for one person is divided by the people.
        users_per_device: "usersPerDevice" Option<f64> [1.0, 1_000.0],
        /// Id of the group whose people use these devices too, such as a monitor beside a laptop.
        /// The devices add cost and carbon, and no people.
        same_people_as: "samePeopleAs" Option<String>,
        /// Where organisations buy together: how many of these devices each has, `count` in all.
        counts: "counts" Vec<OrganisationCount>,
        /// What the work asks for.
        need: "need" Need,
        /// What is in use today. Default nothing: everyone is equipped at the start.
        fleet: "fleet" Vec<Cohort>,
        /// Devices in use in the second year, the third and so on; the last value holds for all later
        /// years. Default `count` throughout.
        count_by_year: "countByYear" Vec<f64> [0.0, MOST_DEVICES],
        /// Ways to equip the group.
        options: "options" Vec<DeviceOption>,
    }
}

record! {
    /// Devices in use today that were new at the same time. Their people keep them until they are
    /// due, and are equipped as the plan says from then on.
    pub struct Cohort {
        /// Name for programs, unique in the group.
        id: "id" String,
        /// Name for people.
        name: "name" Option<String>,
        /// Devices in use. Where a group's cohorts have more than its `count`, the oldest leave at
        /// the start.
        count: "count" u32 [0.0, MOST_DEVICES],
        /// A device of the catalogue. Default a typical one of the class, of that age.
        device: "device" Option<String>,
        /// What the device is, where the catalogue does not say or is to be overridden.
        specification: "specification" Specification,
        /// When the devices were new, as a decimal year.
        new_since: "newSince" f64 [1990.0, 2100.0],
        /// How they were had: new or refurbished. Default new.
        sourcing: "sourcing" Option<Sourcing>,
        /// The year in which they are replaced at the latest, as a decimal year.
        due_year: "dueYear" Option<f64> [1990.0, 2100.0],
    }
}

record! {
    /// The devices of one organisation in a group.
    pub struct OrganisationCount {
        /// Id of the organisation.
        organisation: "organisation" String,
        /// Devices in use.
        count: "count" u32 [0.0, MOST_DEVICES],
    }
}

record! {
    /// What the work asks for today: what is in use, not the label on the box.
    pub struct Need {
        /// A need of the catalogue, such as `pupil-windows`; the fields below override it.
        profile: "profile" Option<String>,
        /// PassMark CPU mark.
        cpu_mark: "cpuMark" Option<f64> [0.0, 1_000_000.0],
        /// Memory in use, in GB.
        memory_gb: "memoryGb" Option<f64> [0.0, 100_000.0],
        /// Storage in use, in GB.
        storage_gb: "storageGb" Option<f64> [0.0, 1_000_000.0],
        /// Least diagonal of the screen, in inches.
        screen_inches: "screenInches" Option<f64> [0.0, 120.0],
        /// Least hours on battery.
        battery_hours: "batteryHours" Option<f64> [0.0, 100.0],
    }
}

record! {
    /// One way to equip a group: a device, how it is had, its offer.
    pub struct DeviceOption {
        /// Name for programs, unique in the group.
        id: "id" String,
        /// How the device is had. Default new.
        sourcing: "sourcing" Option<Sourcing>,
        /// A device of the catalogue; the specification overrides it.
        device: "device" Option<String>,
        /// What the device is, where the catalogue does not say or is to be overridden.
        specification: "specification" Specification,
        /// Where a handed-down device comes from.
        handed_down_from: "handedDownFrom" HandedDownFrom,
        /// Price, warranty, years.
        offer: "offer" Offer,
        /// Percentage of the group equipped this way; a group's options add up to 100.
        share_percent: "sharePercent" f64 [0.0, 100.0],
        /// The least percentage of the group that may be equipped this way. Default 0.
        least_share_percent: "leastSharePercent" Option<f64> [0.0, 100.0],
        /// The greatest such percentage. Default 100.
        most_share_percent: "mostSharePercent" Option<f64> [0.0, 100.0],
    }
}

record! {
    /// The group, and its option, that hands its devices down when it is done with them.
    pub struct HandedDownFrom {
        /// Id of the group.
        group: "group" Option<String>,
        /// Id of its option. Default its first new one, else its first one.
        option: "option" Option<String>,
    }
}

record! {
    /// What a device is.
    pub struct Specification {
        /// Name of the model.
        name: "name" Option<String>,
        /// Class of device, such as `laptop`.
        class: "class" Option<DeviceClass>,
        /// PassMark CPU mark.
        cpu_mark: "cpuMark" Option<f64> [0.0, 1_000_000.0],
        /// Memory in GB.
        memory_gb: "memoryGb" Option<f64> [0.0, 100_000.0],
        /// Storage in GB.
        storage_gb: "storageGb" Option<f64> [0.0, 1_000_000.0],
        /// Diagonal of the screen in inches.
        screen_inches: "screenInches" Option<f64> [0.0, 120.0],
        /// Hours on battery.
        battery_hours: "batteryHours" Option<f64> [0.0, 100.0],
        /// The moment at which security updates end, as a decimal year.
        updates_until: "updatesUntil" Option<f64> [1990.0, 2100.0],
        /// Manufacture, inbound transport and end of life, in kg CO2e.
        embodied_kg: "embodiedKg" Option<f64> [0.0, 1_000_000.0],
        /// Electricity a year, in kWh.
        yearly_kwh: "yearlyKwh" Option<f64> [0.0, 1_000_000.0],
        /// Where these figures stand, such as the address of the manufacturer's report.
        source: "source" Option<String>,
    }
}

impl Scenario {
    /// The option of a cell: index of the group, index of the option in it.
    pub fn option(&self, (group, option): (usize, usize)) -> Option<&DeviceOption> {
        self.groups.get(group)?.options.get(option)
    }

    /// The same, to be changed.
    pub fn option_mut(&mut self, (group, option): (usize, usize)) -> Option<&mut DeviceOption> {
        self.groups.get_mut(group)?.options.get_mut(option)
    }
}

impl DeviceOption {
    /// Whether it is bought, or leased in place of that.
    fn is_had_anew(&self) -> bool {
        matches!(
            self.sourcing.unwrap_or(Sourcing::New),
            Sourcing::New | Sourcing::Refurbished
        )
    }

    /// Whether a fee a month is paid in place of a price.
    pub fn is_leased(&self) -> bool {
        self.is_had_anew() && self.offer.lease.fee_per_month.is_some()
    }

    /// Whether it is leased and goes back.
    pub fn goes_back(&self) -> bool {
        self.is_leased() && self.offer.lease.buy_out_price.is_none()
    }

    /// Whether spares are bought or given with it.
    pub fn has_spares(&self) -> bool {
        let offer = &self.offer;
        let shares = [offer.spare_percent, offer.free_spare_percent];
        self.is_had_anew() && shares.into_iter().flatten().any(|share| share > 0.0)
    }

    /// Whether a new battery is put in when the device is handed down, without anything said of it:
    /// a battery is what ages first.
    pub fn gets_battery_at_hand_over(&self) -> bool {
        let offer = &self.offer;
        let is_known_used = offer.new_battery.is_none() && offer.battery_health_percent.is_some();
        self.sourcing == Some(Sourcing::HandedDown)
            && offer.upgrade.new_battery.is_none()
            && offer.new_battery != Some(false)
            && !is_known_used
    }
}

record! {
    /// Something every option is held against.
    pub struct Requirement {
        /// What it is about.
        kind: "kind" Option<RequirementKind>,
        /// Whether an option that misses it is out (true, the default) or only marked.
        hard: "hard" Option<bool>,
        /// A year, months, a percentage or a number, as the kind says.
        value: "value" Option<f64> [0.0, 10_000.0],
        /// The certificate asked for.
        certificate: "certificate" Option<Certificate>,
    }
}

record! {
    /// What there is to spend and to emit, over the horizon unless a name says otherwise.
    pub struct Limits {
        /// Money for the whole horizon, as a net present value.
        budget: "budget" Option<f64> [0.0, MOST_IN_ALL] money,
        /// Money for what is bought and set up in the first year.
        first_year_budget: "firstYearBudget" Option<f64> [0.0, MOST_IN_ALL] money,
        /// Money for each year, against what is paid in it, not discounted.
        yearly_budget: "yearlyBudget" Option<f64> [0.0, MOST_IN_ALL] money,
        /// Most carbon, in kg CO2e.
        carbon_cap_kg: "carbonCapKg" Option<f64> [0.0, MOST_IN_ALL],
        /// Most models in all.
        most_models: "mostModels" Option<u32> [1.0, 1_000.0],
        /// What the best mix within the limits has least of. Default cost.
        objective: "objective" Option<Objective>,
    }
}

record! {
    /// How costs and carbon are counted.
    pub struct Method {
        /// When what is in use today is replaced. Default when it is due.
        replacement: "replacement" Option<ReplacementTime>,
        /// Sharing of embodied carbon between first and second user. Default cut-off.
        allocation: "allocation" Option<Allocation>,
        /// Figure that stands for embodied carbon. Default the class median.
        footprint_source: "footprintSource" Option<FootprintSource>,
        /// Whether the unused life of the last device is credited, in money (its value and what was
        /// paid for all of its life) and in carbon. Default true.
        credit_unused_life: "creditUnusedLife" Option<bool>,
        /// Nominal discount rate, percent a year.
        discount_rate_percent: "discountRatePercent" Option<f64> [0.0, 20.0],
        /// Price of electricity in the first year, per kWh.
        electricity_price_per_kwh: "electricityPricePerKwh" Option<f64> [0.0, 1_000.0] money,
        /// Yearly rise of that price, percent.
        energy_price_growth_percent: "energyPriceGrowthPercent" Option<f64> [-20.0, 20.0],
        /// Grams of CO2e per kWh in the first year.
        grid_grams_per_kwh: "gridGramsPerKwh" Option<f64> [0.0, 2_000.0],
        /// Yearly fall of that figure, percent.
        grid_decline_percent: "gridDeclinePercent" Option<f64> [0.0, 20.0],
        /// Yearly growth of the need for computing power, percent.
        cpu_growth_percent: "cpuGrowthPercent" Option<f64> [0.0, 50.0],
        /// Yearly growth of the need for memory, percent.
        memory_growth_percent: "memoryGrowthPercent" Option<f64> [0.0, 50.0],
        /// Yearly growth of the need for storage, percent.
        storage_growth_percent: "storageGrowthPercent" Option<f64> [0.0, 50.0],
        /// Refurbishing burden, percent of the embodied carbon of a new device.
        refurbishing_burden_percent: "refurbishingBurdenPercent" Option<f64> [0.0, 100.0],
        /// How much of a new purchase a refurbished device displaces, percent.
        displacement_percent: "displacementPercent" Option<f64> [0.0, 100.0],
        /// Hours of IT time to put one device into use.
        deployment_hours: "deploymentHours" Option<f64> [0.0, 1_000.0],
        /// Cost of an hour of IT time.
        it_cost_per_hour: "itCostPerHour" Option<f64> [0.0, MOST_MONEY] money,
        /// Paid once at the start, however many the devices: an image, a platform. Default 0.
        setup_cost: "setupCost" Option<f64> [0.0, MOST_MONEY] money,
        /// Cost of an hour without a device. Default 0: not counted.
        downtime_cost_per_hour: "downtimeCostPerHour" Option<f64> [0.0, MOST_MONEY] money,
        /// Hours a person is without the device at a failure outside the warranty.
        downtime_hours: "downtimeHours" Option<f64> [0.0, 10_000.0],
        /// Cost of a repair outside the warranty.
        repair_cost: "repairCost" Option<f64> [0.0, MOST_MONEY] money,
        /// Price of a new battery, fitted.
        battery_price: "batteryPrice" Option<f64> [0.0, MOST_MONEY] money,
        /// Wiping and final handling of a device that leaves.
        disposal_cost: "disposalCost" Option<f64> [0.0, MOST_MONEY] money,
        /// Spare devices, percent of those in use, in the alternative of a spare pool.
        spare_pool_percent: "sparePoolPercent" Option<f64> [0.0, 100.0],
        /// Whether amounts are compared with VAT. They are entered without in either case. Default
        /// excluded.
        vat: "vat" Option<Vat>,
        /// Rate of VAT, percent. Default the standard rate of the place.
        vat_percent: "vatPercent" Option<f64> [0.0, 100.0],
        /// What is paid for devices that leave, percent of the residual curve. Default 100.
        residual_percent: "residualPercent" Option<f64> [0.0, 200.0],
    }
}

record! {
    /// A range for one figure of the scenario.
    pub struct UncertainFigure {
        /// The figure, written as in an issue: `groups[0].options[1].offer.price`.
        path: "path" String,
        /// Lowest plausible value.
        low: "low" f64 [-MOST_MONEY, MOST_MONEY],
        /// Most likely value; default the scenario's own.
        likely: "likely" Option<f64> [-MOST_MONEY, MOST_MONEY],
        /// Highest plausible value.
        high: "high" f64 [-MOST_MONEY, MOST_MONEY],
    }
}
