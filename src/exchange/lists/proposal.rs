//! How the devices of a list are divided into groups that a person can decide on.

use std::collections::BTreeMap;

use super::cohorts::{ProposedCohort, cohorts_of};
use super::day::Day;
use super::lot::{Lot, User};
use super::understood::{Model, Understood};
use crate::catalogue::DeviceClass;
use crate::order::sort_by;

/// The most groups that are proposed.
const MOST_PROPOSED: usize = 12;

/// The most groups that there can be after splitting.
const MOST_GROUPS: usize = 30;

/// A group with fewer devices than one in so many of all joins another of its class.
const SMALL: u32 = 20;

/// Groups of today's devices, to be looked at, changed and entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Those with most devices first.
    pub groups: Vec<ProposedGroup>,
    pub(super) models: Vec<Model>,
    pub(super) places: Vec<String>,
    pub(super) as_of: Day,
}

/// Devices that are decided on together.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedGroup {
    /// A place, a part of the organisation or a model, where a group was split by it, or what a
    /// person calls it.
    pub name: Option<String>,
    /// The class of most of its devices.
    pub class: DeviceClass,
    /// Who uses most of its devices.
    pub user: User,
    pub count: u32,
    /// The most devices first.
    pub cohorts: Vec<ProposedCohort>,
    pub(super) lots: Vec<Lot>,
}

/// What a group is split by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplitBy {
    Class,
    User,
    Place,
    Unit,
    Model,
    /// One of its cohorts becomes a group of its own.
    Cohort(usize),
}

/// Proposes groups by class and by who uses the devices; small ones join others of their class.
pub fn propose(understood: &Understood) -> Proposal {
    let mut by: BTreeMap<(DeviceClass, User), Vec<Lot>> = BTreeMap::new();
    for lot in &understood.lots {
        let Some(model) = understood.models.get(lot.model as usize) else {
            continue;
        };
        by.entry((model.class, lot.user)).or_default().push(*lot);
    }
    let mut proposal = Proposal {
        groups: Vec::new(),
        models: understood.models.clone(),
        places: understood.places.clone(),
        as_of: understood.as_of,
    };
    let groups = by.into_values().map(|lots| proposal.group(None, lots));
    proposal.groups = groups.collect();
    proposal.sort();
    // The last one is the smallest.
    let mut at = proposal.groups.len();
    while at > 0 {
        at -= 1;
        let group = &proposal.groups[at];
        let is_small = group.count < understood.devices / SMALL;
        let is_over = proposal.groups.len() > MOST_PROPOSED;
        let mut larger = proposal.groups[..at].iter();
        let sibling = larger.position(|other| other.class == group.class);
        if let Some(sibling) = sibling.filter(|_| is_small || is_over) {
            proposal.join(sibling, at);
        }
    }
    proposal.sort();
    proposal
}

impl Proposal {
    fn group(&self, name: Option<String>, lots: Vec<Lot>) -> ProposedGroup {
        let class = |lot: &Lot| self.models.get(lot.model as usize).map(|model| model.class);
        let count = lots
            .iter()
            .fold(0, |sum: u32, lot| sum.saturating_add(lot.count));
        ProposedGroup {
            name,
            class: most(&lots, class).unwrap_or(DeviceClass::Laptop),
            user: most(&lots, |lot| Some(lot.user)).unwrap_or(User::NotSaid),
            count,
            cohorts: cohorts_of(&lots, &self.models, self.as_of),
            lots,
        }
    }

    fn sort(&mut self) {
        sort_by(&mut self.groups, |a, b| b.count.cmp(&a.count));
    }

    fn join(&mut self, into: usize, from: usize) {
        let joined = self.groups.remove(from);
        // What stands behind moves up.
        let into = into - usize::from(from < into);
        let group = &mut self.groups[into];
        let mut lots = core::mem::take(&mut group.lots);
        lots.extend(joined.lots);
        let name = group
            .name
            .take()
            .filter(|name| joined.name.as_ref() == Some(name));
        self.groups[into] = self.group(name, lots);
    }

    /// Joins a group to another; `None` where there are not both.
    pub fn merge(&mut self, into: usize, from: usize) -> Option<()> {
        if into == from || into.max(from) >= self.groups.len() {
            return None;
        }
        self.join(into, from);
        Some(())
    }

    /// Splits a group; its parts take its place, the most devices first. Where there would be too many
    /// groups, the smallest parts stay together. `None` where there is nothing to split.
    pub fn split(&mut self, group: usize, by: SplitBy) -> Option<()> {
        let split = self.groups.get(group)?;
        let mut parts: BTreeMap<u32, Vec<Lot>> = BTreeMap::new();
        let of_cohort = match by {
            SplitBy::Cohort(cohort) => split.cohorts.get(cohort)?.lots.clone(),
            _ => Vec::new(),
        };
        for (index, lot) in split.lots.iter().enumerate() {
            let model = self.models.get(lot.model as usize)?;
            let part = match by {
                SplitBy::Class => model.class as u32,
                SplitBy::User => lot.user as u32,
                // What no place is said of comes together.
                SplitBy::Place => lot.place.map_or(0, |place| place + 1),
                SplitBy::Unit => lot.unit.map_or(0, |unit| unit + 1),
                SplitBy::Model => lot.model,
                SplitBy::Cohort(_) => u32::from(of_cohort.contains(&index)),
            };
            parts.entry(part).or_default().push(*lot);
        }
        if parts.len() < 2 {
            return None;
        }
        let name = |lots: &[Lot]| {
            let first = lots.first()?;
            let place = |place: Option<u32>| self.places.get(place? as usize).cloned();
            match by {
                SplitBy::Place => place(first.place),
                SplitBy::Unit => place(first.unit),
                SplitBy::Model => Some(self.models.get(first.model as usize)?.name.clone()),
                SplitBy::Class | SplitBy::User | SplitBy::Cohort(_) => split.name.clone(),
            }
        };
        let mut groups: Vec<ProposedGroup> = parts
            .into_values()
            .map(|lots| self.group(name(&lots), lots))
            .collect();
        sort_by(&mut groups, |a, b| b.count.cmp(&a.count));
        let room = (MOST_GROUPS + 1)
            .checked_sub(self.groups.len())
            .filter(|room| *room > 1)?;
        if groups.len() > room {
            let rest = groups.split_off(room - 1);
            let lots = rest.into_iter().flat_map(|group| group.lots).collect();
            groups.push(self.group(None, lots));
        }
        self.groups.splice(group..=group, groups);
        Some(())
    }

    /// Calls a group by a name; `None` where there is no such group.
    pub fn rename(&mut self, group: usize, name: Option<String>) -> Option<()> {
        self.groups.get_mut(group)?.name = name;
        Some(())
    }

    /// Leaves a group out; `None` where there is no such group.
    pub fn remove(&mut self, group: usize) -> Option<()> {
        self.groups.get(group)?;
        self.groups.remove(group);
        Some(())
    }
}

/// What most devices of some lots have in common.
fn most<T: Copy + Ord>(lots: &[Lot], of: impl Fn(&Lot) -> Option<T>) -> Option<T> {
    let mut counts: BTreeMap<T, u64> = BTreeMap::new();
    for lot in lots {
        if let Some(value) = of(lot) {
            *counts.entry(value).or_default() += u64::from(lot.count);
        }
    }
    let mut best: Option<(T, u64)> = None;
    for (value, count) in counts {
        if best.is_none_or(|(_, other)| count > other) {
            best = Some((value, count));
        }
    }
    best.map(|(value, _)| value)
}
