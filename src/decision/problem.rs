//! The best-mix problem as plain numbers, however they came about.

use serde::{Deserialize, Serialize};

/// Which mix of devices to choose: every group is divided over its options in whole devices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    pub groups: Vec<Group>,
    /// What is handed down between options.
    pub supplies: Vec<Supply>,
    /// What there is whatever the mix; part of all totals.
    pub fixed: Totals,
    pub objective: Objective,
    pub limits: Limits,
}

/// People who need a device each.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Devices to be divided over the options.
    pub devices: u32,
    pub options: Vec<Choice>,
}

/// One option of a group. Amounts are for one device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Over the horizon, in the scenario's currency, below the first volume tier.
    pub cost: f64,
    /// What is paid in the first year, below the first volume tier.
    pub first_year: f64,
    /// Over the horizon, kg CO2e.
    pub carbon: f64,
    /// Which model it is: options with the same number are of the same model. `None` does not
    /// count as one.
    pub model: Option<usize>,
    /// False where the need or a hard requirement is not met: then it is never used.
    pub allowed: bool,
    /// Fewest and most devices.
    pub least: u32,
    pub most: u32,
    /// What it is bought together with, where the price depends on the number.
    pub volume: Option<Volume>,
}

/// Purchases that count together, and what one option of them costs from a number upwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    /// Options with the same pool add up their devices.
    pub pool: usize,
    /// Rising in `from`; may be empty for an option that only adds to the number.
    pub tiers: Vec<Tier>,
}

/// Amounts for one device once a pool buys so many.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tier {
    pub from: u32,
    pub cost: f64,
    pub first_year: f64,
}

/// Devices that an option hands down when it is done with them: those who receive them can need no
/// more than it releases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Supply {
    /// Group and option.
    pub giver: (usize, usize),
    /// Devices a year that one device of the giver comes to.
    pub released: f64,
    pub receivers: Vec<Receiver>,
}

/// Who receives what is handed down.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receiver {
    /// Group and option.
    pub place: (usize, usize),
    /// Devices a year that one device in use here takes.
    pub needed: f64,
}

/// What is to be least. Ties are broken by the other of cost and carbon.
pub use crate::scenario::Objective;

/// Limits on the whole mix. A limit counts as met up to a billionth of itself, for rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// On the cost over the horizon.
    pub budget: Option<f64>,
    /// On what is paid in the first year.
    pub first_year_budget: Option<f64>,
    /// In kg CO2e over the horizon.
    pub carbon_cap: Option<f64>,
    /// Distinct models in use over all groups.
    pub most_models: Option<u32>,
}

/// The name of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    Budget,
    FirstYearBudget,
    /// Held against each year of a plan; no mix of a best mix is held against it.
    YearlyBudget,
    CarbonCap,
    MostModels,
}

impl Limit {
    pub const ALL: [Limit; 5] = [
        Limit::Budget,
        Limit::FirstYearBudget,
        Limit::YearlyBudget,
        Limit::CarbonCap,
        Limit::MostModels,
    ];

    /// The name of its field in a scenario.
    pub fn field(self) -> &'static str {
        match self {
            Limit::Budget => "budget",
            Limit::FirstYearBudget => "firstYearBudget",
            Limit::YearlyBudget => "yearlyBudget",
            Limit::CarbonCap => "carbonCapKg",
            Limit::MostModels => "mostModels",
        }
    }
}

impl Limits {
    /// The value of a limit; `None` where there is none.
    pub fn get(&self, limit: Limit) -> Option<f64> {
        match limit {
            Limit::Budget => self.budget,
            Limit::FirstYearBudget => self.first_year_budget,
            Limit::YearlyBudget => None,
            Limit::CarbonCap => self.carbon_cap,
            Limit::MostModels => self.most_models.map(f64::from),
        }
    }

    /// Whether a mix with these totals and so many models meets all limits.
    pub fn allow(&self, totals: &Totals, models: u32) -> bool {
        is_within(totals.cost, self.budget)
            && is_within(totals.first_year, self.first_year_budget)
            && is_within(totals.carbon, self.carbon_cap)
            && self.most_models.is_none_or(|most| models <= most)
    }

    /// The same limits but for one.
    #[must_use]
    pub fn without(mut self, limit: Limit) -> Self {
        match limit {
            Limit::Budget => self.budget = None,
            Limit::FirstYearBudget => self.first_year_budget = None,
            Limit::YearlyBudget => {}
            Limit::CarbonCap => self.carbon_cap = None,
            Limit::MostModels => self.most_models = None,
        }
        self
    }
}

/// Whether a total meets a limit, rounding left aside.
///
/// ```
/// # use refurb_or_new::decision::problem::is_within;
/// // 0.1 + 0.2 is a hair more than 0.3.
/// assert!(is_within(0.1 + 0.2, Some(0.3)) && !is_within(0.31, Some(0.3)) && is_within(9.0, None));
/// ```
pub fn is_within(total: f64, limit: Option<f64>) -> bool {
    limit.is_none_or(|limit| total <= limit + rounding(limit))
}

/// The most by which a total may be above a limit through rounding.
pub(crate) fn rounding(limit: f64) -> f64 {
    1e-9 * libm::fabs(limit).max(1.0)
}

/// Totals of a mix.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Totals {
    /// Over the horizon, in the scenario's currency.
    pub cost: f64,
    /// What is paid in the first year, not discounted.
    pub first_year: f64,
    /// Over the horizon, kg CO2e.
    pub carbon: f64,
}

impl Totals {
    /// The sum of several, added in their order.
    pub(crate) fn sum(all: &[Totals]) -> Self {
        let mut sum = Self::default();
        for totals in all {
            sum.cost += totals.cost;
            sum.first_year += totals.first_year;
            sum.carbon += totals.carbon;
        }
        sum
    }
}

/// So many groups are added up among themselves first, so that a change in one of them leaves the
/// sums of the others as they are.
pub(crate) const BLOCK: usize = 32;

impl Choice {
    /// Cost and first-year amount of one device when its pool buys `together`.
    pub fn prices(&self, together: u32) -> (f64, f64) {
        let mut tiers = self.volume.iter().flat_map(|volume| &volume.tiers);
        let reached = tiers.rfind(|tier| tier.from <= together);
        reached.map_or((self.cost, self.first_year), |tier| {
            (tier.cost, tier.first_year)
        })
    }
}

impl Problem {
    /// Devices that each pool buys in a mix.
    pub fn bought_together(&self, devices: &[Vec<u32>]) -> Vec<u32> {
        let pools = self.groups.iter().flat_map(|group| &group.options);
        let pools = pools.filter_map(|option| Some(option.volume.as_ref()?.pool + 1));
        let mut bought = vec![0; pools.max().unwrap_or(0)];
        for (group, devices) in self.groups.iter().zip(devices) {
            for (option, devices) in group.options.iter().zip(devices) {
                if let Some(volume) = &option.volume {
                    bought[volume.pool] += devices;
                }
            }
        }
        bought
    }

    /// Totals of a mix, at the tiers it reaches, and what is fixed. `devices` is by group and option.
    pub fn totals(&self, devices: &[Vec<u32>]) -> Totals {
        self.with_fixed(&self.totals_of_devices(devices))
    }

    /// Totals of devices and what is fixed.
    pub(crate) fn with_fixed(&self, of_devices: &Totals) -> Totals {
        Totals {
            cost: self.fixed.cost + of_devices.cost,
            first_year: self.fixed.first_year + of_devices.first_year,
            carbon: self.fixed.carbon + of_devices.carbon,
        }
    }

    /// Totals without what is fixed.
    pub(crate) fn totals_of_devices(&self, devices: &[Vec<u32>]) -> Totals {
        let bought = self.bought_together(devices);
        let blocks = 0..self.groups.len().div_ceil(BLOCK);
        let of_block = |block| self.totals_of_block(block, devices, &bought);
        Totals::sum(&blocks.map(of_block).collect::<Vec<_>>())
    }

    /// Totals of a block of groups, where pools buy so many.
    pub(crate) fn totals_of_block(
        &self,
        block: usize,
        devices: &[Vec<u32>],
        bought: &[u32],
    ) -> Totals {
        let mut totals = Totals::default();
        let groups = self.groups.iter().zip(devices);
        for (group, devices) in groups.skip(block * BLOCK).take(BLOCK) {
            for (option, devices) in group.options.iter().zip(devices) {
                let together = option.volume.as_ref().map_or(0, |own| bought[own.pool]);
                let (cost, first_year) = option.prices(together);
                let devices = f64::from(*devices);
                totals.cost += cost * devices;
                totals.first_year += first_year * devices;
                totals.carbon += option.carbon * devices;
            }
        }
        totals
    }

    /// Distinct models in use.
    pub fn models_in_use(&self, devices: &[Vec<u32>]) -> u32 {
        let mut models = Vec::new();
        for (group, devices) in self.groups.iter().zip(devices) {
            for (option, devices) in group.options.iter().zip(devices) {
                let model = option.model.filter(|_| *devices > 0);
                if let Some(model) = model.filter(|model| !models.contains(model)) {
                    models.push(model);
                }
            }
        }
        models.len() as u32
    }

    /// Whether there is enough of everything that is handed down.
    pub fn is_supplied(&self, devices: &[Vec<u32>]) -> bool {
        self.supplies.iter().all(|supply| {
            let at = |place: (usize, usize)| f64::from(devices[place.0][place.1]);
            let needed = supply.receivers.iter();
            let needed: f64 = needed.map(|one| one.needed * at(one.place)).sum();
            needed * (1.0 - 1e-9) <= supply.released * at(supply.giver)
        })
    }

    /// Whether a mix meets all limits.
    pub fn is_within_limits(&self, devices: &[Vec<u32>]) -> bool {
        let models = self.models_in_use(devices);
        self.limits.allow(&self.totals(devices), models)
    }

    /// Groups that cannot be equipped at all: no option is allowed, or the least and most devices
    /// of the options leave no room.
    pub fn impossible_groups(&self) -> Vec<usize> {
        let is_impossible = |group: &&Group| {
            let (mut least, mut most) = (0_u64, 0_u64);
            for option in &group.options {
                let (fewest, room) = option.bounds();
                if fewest > room {
                    return true;
                }
                least += u64::from(fewest);
                most += u64::from(room);
            }
            let devices = u64::from(group.devices);
            devices < least || devices > most
        };
        let groups = self.groups.iter().enumerate();
        let impossible = groups.filter(|(_, group)| is_impossible(group));
        impossible.map(|(index, _)| index).collect()
    }
}

impl Choice {
    /// Fewest and most devices; none at most where it is not allowed.
    pub(crate) fn bounds(&self) -> (u32, u32) {
        (self.least, if self.allowed { self.most } else { 0 })
    }
}
