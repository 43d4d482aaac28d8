//! Today's fleet as people enter it: cohorts that come, change and go, and the number of devices from
//! year to year.

use super::device::usual_class;
use crate::catalogue::{self, DeviceClass};
use crate::scenario::{
    Cohort, DEFAULT_PURCHASE_YEAR, Group, Identified, LONGEST_LIST, Scenario, Sourcing,
    Specification, range_at, unused_id,
};

/// How old devices are, in years, of which nothing is entered yet.
const USUAL_AGE: f64 = 5.0;

/// A cohort by its group and by its place in the group's fleet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CohortPlace {
    pub group: usize,
    pub cohort: usize,
}

/// A number of a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CohortNumber {
    Count,
    /// When its devices were new, as a decimal year.
    NewSince,
    /// When they are replaced at the latest, as a decimal year.
    DueYear,
}

/// What a cohort is called by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CohortInShort {
    /// `None` where it is not known.
    pub class: Option<DeviceClass>,
    /// The id of the model, where the catalogue has it.
    pub device: Option<&'static str>,
    pub count: u32,
    pub new_since: f64,
}

impl CohortInShort {
    pub fn of(cohort: &Cohort) -> Self {
        let device = cohort.device.as_deref().and_then(catalogue::device);
        Self {
            class: class_of_cohort(cohort),
            device: device.map(|device| device.id),
            count: cohort.count,
            new_since: cohort.new_since,
        }
    }
}

/// A change to what is in use today.
#[derive(Clone, Debug, PartialEq)]
pub enum FleetEdit {
    /// Devices of the group's first class, some years old, for all people who have none.
    AddCohort {
        group: usize,
    },
    RemoveCohort(CohortPlace),
    /// Names a cohort, letter by letter while it is typed.
    RenameCohort(CohortPlace, Option<String>),
    /// A number for each year, at first as many as at the start.
    AddCountByYear {
        group: usize,
    },
    RemoveCountByYear {
        group: usize,
    },
}

/// What such a change is called when it can be undone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FleetChange {
    CohortAdded(CohortInShort),
    CohortRemoved(CohortInShort),
    CohortName(CohortPlace),
    CountByYearAdded { group: usize },
    CountByYearRemoved { group: usize },
}

impl FleetChange {
    /// Whether a further one is still the same step: a name that is typed.
    pub fn is_gradual(self) -> bool {
        matches!(self, Self::CohortName(_))
    }
}

impl FleetEdit {
    /// What it changes in a scenario; `None` where it does not fit it.
    pub fn change(&self, before: &Scenario) -> Option<FleetChange> {
        Some(match self {
            Self::AddCohort { group } => {
                let added = usual_cohort(before, *group)?;
                FleetChange::CohortAdded(CohortInShort::of(&added))
            }
            Self::RemoveCohort(at) => {
                FleetChange::CohortRemoved(CohortInShort::of(cohort(before, *at)?))
            }
            Self::RenameCohort(at, _) => FleetChange::CohortName(*at),
            Self::AddCountByYear { group } => FleetChange::CountByYearAdded { group: *group },
            Self::RemoveCountByYear { group } => FleetChange::CountByYearRemoved { group: *group },
        })
    }

    pub(super) fn apply(&self, scenario: &mut Scenario) -> Option<()> {
        match self {
            Self::AddCohort { group } => {
                let added = usual_cohort(scenario, *group)?;
                scenario.groups.get_mut(*group)?.fleet.push(added);
            }
            Self::RemoveCohort(at) => {
                cohort(scenario, *at)?;
                scenario.groups[at.group].fleet.remove(at.cohort);
            }
            Self::RenameCohort(at, name) => cohort_mut(scenario, *at)?.name = name.clone(),
            Self::AddCountByYear { group } => {
                let years = later_years(scenario);
                let group = scenario.groups.get_mut(*group)?;
                if !group.count_by_year.is_empty() || years == 0 {
                    return None;
                }
                group.count_by_year = vec![f64::from(group.count); years];
            }
            Self::RemoveCountByYear { group } => {
                scenario.groups.get_mut(*group)?.count_by_year.clear();
            }
        }
        Some(())
    }
}

/// A cohort at its place.
pub fn cohort(scenario: &Scenario, at: CohortPlace) -> Option<&Cohort> {
    scenario.groups.get(at.group)?.fleet.get(at.cohort)
}

fn cohort_mut(scenario: &mut Scenario, at: CohortPlace) -> Option<&mut Cohort> {
    scenario.groups.get_mut(at.group)?.fleet.get_mut(at.cohort)
}

/// The class of a cohort's devices; `None` where it is not known.
pub fn class_of_cohort(cohort: &Cohort) -> Option<DeviceClass> {
    Identified::of_cohort(cohort).map(|identified| identified.class)
}

/// The devices of a group that no cohort has.
pub fn without_device(group: &Group) -> u32 {
    let in_use = group.fleet.iter().map(|cohort| cohort.count);
    let in_use = in_use.fold(0, u32::saturating_add);
    group.count.saturating_sub(in_use)
}

/// A further cohort of a group: of the class of its first option, for all who have no device. `None`
/// where there are as many as there may be.
fn usual_cohort(scenario: &Scenario, group: usize) -> Option<Cohort> {
    let group = scenario.groups.get(group)?;
    if group.fleet.len() >= LONGEST_LIST {
        return None;
    }
    let purchase = scenario.purchase_year.unwrap_or(DEFAULT_PURCHASE_YEAR);
    Some(Cohort {
        id: unused_id("cohort", group.fleet.iter().map(|cohort| &*cohort.id)),
        count: without_device(group).max(1),
        specification: Specification {
            class: Some(usual_class(scenario, group)),
            ..Specification::default()
        },
        new_since: libm::floor(purchase) - USUAL_AGE,
        ..Cohort::default()
    })
}

/// Gives a cohort another device: one of the catalogue by its id, or any of a class.
pub(super) fn choose_device(scenario: &mut Scenario, at: CohortPlace, word: &str) -> Option<()> {
    let device = catalogue::device(word);
    let class = DeviceClass::from_id(word);
    if device.is_none() && class.is_none() {
        return None;
    }
    let changed = cohort_mut(scenario, at)?;
    changed.device = device.map(|device| device.id.to_owned());
    // What was entered about the former device does not hold for this one.
    changed.specification = Specification {
        class: class.filter(|_| device.is_none()),
        ..Specification::default()
    };
    Some(())
}

/// Says how a cohort was had. Only what was bought is in use.
pub(super) fn choose_sourcing(
    scenario: &mut Scenario,
    at: CohortPlace,
    sourcing: Sourcing,
) -> Option<()> {
    if matches!(sourcing, Sourcing::Keep | Sourcing::HandedDown) {
        return None;
    }
    cohort_mut(scenario, at)?.sourcing = Some(sourcing);
    Some(())
}

pub(super) fn cohort_number(
    scenario: &Scenario,
    at: CohortPlace,
    number: CohortNumber,
) -> Option<f64> {
    let cohort = cohort(scenario, at)?;
    match number {
        CohortNumber::Count => Some(f64::from(cohort.count)),
        CohortNumber::NewSince => Some(cohort.new_since),
        CohortNumber::DueYear => cohort.due_year,
    }
}

pub(super) fn set_cohort_number(
    scenario: &mut Scenario,
    at: CohortPlace,
    number: CohortNumber,
    value: Option<f64>,
) -> Option<()> {
    let cohort = cohort_mut(scenario, at)?;
    match number {
        CohortNumber::Count => cohort.count = libm::round(value?) as u32,
        CohortNumber::NewSince => cohort.new_since = value?,
        CohortNumber::DueYear => cohort.due_year = value,
    }
    Some(())
}

pub(super) fn cohort_range(number: CohortNumber) -> (f64, f64) {
    let key = match number {
        CohortNumber::Count => "count",
        CohortNumber::NewSince => "newSince",
        CohortNumber::DueYear => "dueYear",
    };
    range_at(Cohort::ROWS, key)
}

/// How many years of the period begin after the first.
pub fn later_years(scenario: &Scenario) -> usize {
    let years = libm::ceil(scenario.horizon_years) as usize;
    years.saturating_sub(1)
}

/// Devices of a group in a year after the first, 0 for the second: the last number that is entered
/// holds for all later years.
pub fn count_in_year(group: &Group, year: usize) -> f64 {
    let by_year = &group.count_by_year;
    let entered = by_year.get(year).or(by_year.last());
    entered.copied().unwrap_or(f64::from(group.count))
}

pub(super) fn set_count_in_year(group: &mut Group, year: usize, devices: f64) -> Option<()> {
    if year >= LONGEST_LIST {
        return None;
    }
    while group.count_by_year.len() <= year {
        let before = count_in_year(group, group.count_by_year.len());
        group.count_by_year.push(before);
    }
    group.count_by_year[year] = libm::round(devices);
    Some(())
}

#[cfg(test)]
#[path = "fleet_tests.rs"]
mod tests;
