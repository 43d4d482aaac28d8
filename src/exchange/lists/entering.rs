//! A proposal as today's fleet of a scenario.

use super::cohorts::ProposedCohort;
use super::lot::User;
use super::proposal::{Proposal, ProposedGroup};
use crate::catalogue::DeviceClass;
use crate::scenario::{
    Cohort, Group, LONGEST_LIST, MOST_DEVICES, MOST_OPTIONS, Need, Scenario, Specification,
    new_group, unused_id, usual_need,
};

/// What becomes of the groups that a scenario has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entering {
    /// The groups of the list take their place.
    InPlaceOfGroups,
    /// They stay, and those of the list come behind them.
    BesideGroups,
}

/// The first year in which devices can have been new, and the last.
const YEARS: (f64, f64) = (1990.0, 2100.0);

/// A need of the people who use the devices; the class decides which.
const OF_PUPILS: &str = "pupil-web";

fn in_years(year: f64) -> f64 {
    year.max(YEARS.0).min(YEARS.1)
}

fn devices(count: u32) -> u32 {
    count.min(MOST_DEVICES as u32)
}

impl Proposal {
    /// Enters the groups as new ones, with what such groups begin with. `None` where there is nothing
    /// to enter, or where the scenario would have more groups or options than it may.
    pub fn enter(&self, before: &Scenario, how: Entering) -> Option<Scenario> {
        if self.groups.is_empty() {
            return None;
        }
        let mut scenario = before.clone();
        if how == Entering::InPlaceOfGroups {
            scenario.groups.clear();
            // Ranges of what is no longer there.
            let is_of_group = |path: &str| path.starts_with("groups[");
            scenario
                .uncertainty
                .retain(|range| !is_of_group(&range.path));
        }
        let first = scenario.groups.len();
        for proposed in &self.groups {
            let group = entered(proposed, &scenario);
            scenario.groups.push(group);
        }
        let ids: Vec<String> = scenario.groups[first..]
            .iter()
            .map(|group| group.id.clone())
            .collect();
        for (at, proposed) in self.groups.iter().enumerate() {
            if let Some(other) = self.whose(proposed) {
                scenario.groups[first + at].same_people_as = Some(ids[other].clone());
            }
        }
        let options = scenario
            .groups
            .iter()
            .map(|group| group.options.len() + group.fleet.len());
        let is_within =
            scenario.groups.len() <= LONGEST_LIST && options.sum::<usize>() <= MOST_OPTIONS;
        is_within.then_some(scenario)
    }

    /// The group whose people use these devices beside their own: whoever has a screen has a computer.
    fn whose(&self, proposed: &ProposedGroup) -> Option<usize> {
        let has_no_people =
            |class: DeviceClass| matches!(class, DeviceClass::Monitor | DeviceClass::Server);
        if !has_no_people(proposed.class) {
            return None;
        }
        let is_of = |group: &&ProposedGroup| !has_no_people(group.class);
        let same = self
            .groups
            .iter()
            .position(|group| is_of(&group) && group.user == proposed.user);
        same.or_else(|| self.groups.iter().position(|group| is_of(&group)))
    }
}

fn entered(proposed: &ProposedGroup, scenario: &Scenario) -> Group {
    let mut group = new_group(scenario, proposed.class);
    let user = Need {
        profile: (proposed.user == User::Pupils).then(|| OF_PUPILS.to_owned()),
        ..Need::default()
    };
    group.need = usual_need(&user, proposed.class);
    group.name = proposed.name.clone();
    group.set_count(devices(proposed.count).max(1), &scenario.organisations);
    for cohort in &proposed.cohorts {
        let id = unused_id("cohort", group.fleet.iter().map(|cohort| &*cohort.id));
        group.fleet.push(in_use(cohort, id));
    }
    group
}

fn in_use(cohort: &ProposedCohort, id: String) -> Cohort {
    let specification = Specification {
        class: cohort.device.is_none().then_some(cohort.class),
        memory_gb: cohort.memory_gb.map(f64::from),
        storage_gb: cohort.storage_gb.map(f64::from),
        updates_until: cohort.updates_until.map(in_years),
        ..Specification::default()
    };
    Cohort {
        id,
        name: cohort.name.clone(),
        count: devices(cohort.count),
        device: cohort.device.map(str::to_owned),
        specification,
        new_since: in_years(cohort.new_since),
        ..Cohort::default()
    }
}
