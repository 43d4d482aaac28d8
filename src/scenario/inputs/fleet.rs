//! Today's fleet of a group: what is in use, how long it may serve, and how the number of devices
//! changes over the years.

use super::defaults::Defaults;
use super::identified::Identified;
use super::option::OptionInputs;
use crate::catalogue::{ClassDefaults, DeviceClass, class_defaults, typical_of_age};
use crate::document::NumberOrNone;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::choices::{ReplacementTime, Sourcing};
use crate::scenario::format::{Cohort, DeviceOption, Group, Offer, Scenario, Warranty};
use crate::units::{Ratio, Years};

/// What is in use in a group today, and how the group changes.
#[derive(Clone, Debug, PartialEq)]
pub struct FleetInputs<S = f64> {
    /// In the order of the scenario; only those that are in use at the start.
    pub cohorts: Vec<CohortInputs<S>>,
    /// By how much the number of devices changes, as a share of the number at the start, and when.
    pub changes: Vec<Change>,
    pub replacement: ReplacementTime,
}

/// Devices that were new at the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortInputs<S = f64> {
    /// Its place in the scenario's list.
    pub index: usize,
    pub class: DeviceClass,
    /// The share of the group's devices that it is at the start.
    pub share: Ratio<S>,
    /// The device, kept until it is due.
    pub device: OptionInputs<S>,
    /// When a person wants it replaced at the latest, in years from the start.
    pub latest: Option<Years<S>>,
}

/// More or fewer devices from a year on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Years from the start.
    pub after: f64,
    /// As a share of the number at the start; negative where devices are handed back.
    pub share: f64,
}

impl<S: Scalar> FleetInputs<S> {
    /// Whether the group is as any other: nothing in use, and the same number throughout.
    pub fn is_nothing(&self) -> bool {
        self.cohorts.is_empty() && self.changes.is_empty()
    }

    /// Years of use of all devices together, for each at the start.
    pub fn years_in_use(&self, horizon: &Years<S>) -> Years<S> {
        let mut years = horizon.clone();
        for change in &self.changes {
            let left = horizon - Years::constant(change.after);
            years += left * Ratio::constant(change.share);
        }
        years
    }
}

/// The age at which a device of a class is planned to be replaced, whoever has it: the years of its
/// first user and those of its second.
pub fn planned_age(class: &ClassDefaults) -> f64 {
    class.lifetime_new_years.likely + class.lifetime_refurbished_years.likely
}

pub(super) fn fleet<S: Scalar>(scenario: &Scenario, group: &Group) -> FleetInputs<S> {
    let count = f64::from(group.count);
    let in_use = in_use(group);
    let cohorts = group.fleet.iter().zip(in_use).enumerate();
    let cohorts = cohorts.filter(|(_, (_, devices))| *devices > 0.0);
    let cohorts = cohorts.filter_map(|(index, (cohort, devices))| {
        let share = Known::stated(devices / count).scalar(Quantity::CohortShare);
        let (class, device) = device(scenario, group, cohort)?;
        let until = |year: f64| (year - purchase_year(scenario)).max(0.0);
        Some(CohortInputs {
            index,
            class,
            share: Ratio::new(share),
            device,
            latest: cohort
                .due_year
                .map(|year| Years::new(Known::stated(until(year)).scalar(Quantity::DueAfter))),
        })
    });
    FleetInputs {
        cohorts: cohorts.collect(),
        changes: changes(scenario, group),
        replacement: scenario.method.replacement.unwrap_or_default(),
    }
}

fn purchase_year(scenario: &Scenario) -> f64 {
    let entered = scenario.purchase_year;
    entered.unwrap_or(super::common::DEFAULT_PURCHASE_YEAR)
}

/// How many devices of each cohort are in use at the start: where there are more than people, the
/// oldest leave.
fn in_use(group: &Group) -> Vec<f64> {
    let mut left = f64::from(group.count);
    let mut newest_first: Vec<usize> = (0..group.fleet.len()).collect();
    let since = |index: &usize| group.fleet[*index].new_since;
    crate::order::sort_by(&mut newest_first, |a, b| since(b).total_cmp(&since(a)));
    let mut in_use = vec![0.0; group.fleet.len()];
    for index in newest_first {
        let devices = f64::from(group.fleet[index].count).min(left);
        in_use[index] = devices;
        left -= devices;
    }
    in_use
}

/// What changes from year to year within the horizon.
fn changes(scenario: &Scenario, group: &Group) -> Vec<Change> {
    let count = f64::from(group.count);
    let mut before = count;
    let mut changes = Vec::new();
    for (after, devices) in (1..).map(f64::from).zip(&group.count_by_year) {
        if after < scenario.horizon_years && *devices != before {
            changes.push(Change {
                after,
                share: (devices - before) / count,
            });
        }
        before = *devices;
    }
    changes
}

/// The device of a cohort as one that is kept: as old as it is, with what is left of its warranty, of
/// its battery and of its planned life.
fn device<S: Scalar>(
    scenario: &Scenario,
    group: &Group,
    cohort: &Cohort,
) -> Option<(DeviceClass, OptionInputs<S>)> {
    let age = (purchase_year(scenario) - cohort.new_since).max(0.0);
    let kept = kept(cohort, age)?;
    let identified = Identified::of(&kept)?;
    let defaults = Defaults {
        scenario,
        identified,
    };
    let mut inputs = defaults.option(group, &kept);
    inputs.fallback = None;
    inputs.share = Ratio::zero();
    let left = (planned_age(class_defaults(identified.class)) - age).max(0.0);
    inputs.life.planned = Years::new(Known::stated(left).scalar(Quantity::PlannedYears));
    Some((identified.class, inputs))
}

/// Years until the battery is worn out of a device whose batteries have all lasted as long: one that is
/// worn out today is replaced today.
///
/// With batteries of four years, at an age of five the second has three years left.
fn battery_left(lasts_years: f64, age_years: f64) -> f64 {
    let used = age_years - lasts_years * libm::floor(age_years / lasts_years);
    if used == 0.0 && age_years > 0.0 {
        0.0
    } else {
        lasts_years - used
    }
}

/// A cohort written as an option that is kept; `None` where its class is not known.
pub fn kept(cohort: &Cohort, age_years: f64) -> Option<DeviceOption> {
    let mut kept = DeviceOption {
        id: cohort.id.clone(),
        sourcing: Some(Sourcing::Keep),
        device: cohort.device.clone(),
        specification: cohort.specification.clone(),
        ..DeviceOption::default()
    };
    let identified = Identified::of(&kept)?;
    if identified.device.is_none() {
        let typical = typical_of_age(identified.class, age_years);
        kept.device = Some(typical.id.to_owned());
    }
    let class = class_defaults(identified.class);
    let bought = cohort.sourcing.unwrap_or(Sourcing::New);
    // A refurbished device was bought at the age at which its class usually is.
    let (months, held_years) = match bought {
        Sourcing::Refurbished => (
            class.warranty_refurbished_months.likely,
            age_years - class.age_at_purchase_years.likely,
        ),
        _ => (class.warranty_new_months.likely, age_years),
    };
    let months_left = (months - 12.0 * held_years.max(0.0)).max(0.0);
    let battery_left = battery_left(class.battery_life_new_years.likely, age_years);
    kept.offer = Offer {
        age_at_purchase_years: Some(age_years),
        battery_life_years: class
            .has_battery
            .then_some(NumberOrNone::Number(battery_left)),
        warranty: Warranty {
            months: Some(months_left),
            ..Warranty::default()
        },
        ..Offer::default()
    };
    Some(kept)
}
