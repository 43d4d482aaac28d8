//! Lots as cohorts of a scenario: devices of a model that were new in the same year.

use std::collections::BTreeMap;

use super::day::Day;
use super::lot::Lot;
use super::understood::Model;
use crate::catalogue::{self, Device, DeviceClass};
use crate::order::sort_by;

/// The most cohorts of a group: the smallest come together, by class and year.
const MOST_COHORTS: usize = 24;

/// How old devices are, in days, of which nothing is known.
const USUAL_AGE: i32 = 5 * 365 + 1;

/// How the age of devices is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeKnown {
    /// The list says when they were bought.
    Stated,
    /// The list says since when they have been managed: they may be older.
    Least,
    /// As old as others of the model, as the model, or as usual.
    Guessed,
}

/// Devices of a model, or of a class, that were new in the same year.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedCohort {
    /// The model's name; `None` of devices of several models.
    pub name: Option<String>,
    pub class: DeviceClass,
    /// The id of the device in the catalogue.
    pub device: Option<&'static str>,
    pub count: u32,
    /// As a decimal year.
    pub new_since: f64,
    pub age: AgeKnown,
    /// The first end of updates that the list states, as a decimal year.
    pub updates_until: Option<f64>,
    pub memory_gb: Option<u32>,
    pub storage_gb: Option<u32>,
    /// Its lots, by their places in the group.
    pub(super) lots: Vec<usize>,
}

impl ProposedCohort {
    /// The device of the catalogue that is calculated with: the model, or the typical one of the class
    /// and age.
    pub fn stands_for(&self, as_of: Day) -> &'static Device {
        let model = self.device.and_then(catalogue::device);
        let age = (as_of.as_year() - self.new_since).max(0.0);
        model.unwrap_or_else(|| catalogue::typical_of_age(self.class, age))
    }
}

/// When the devices of a lot were new, and how that is known.
fn since(lot: &Lot, model: &Model, as_of: Day) -> (Day, AgeKnown) {
    if let Some(since) = lot.since {
        let known = if lot.is_least {
            AgeKnown::Least
        } else {
            AgeKnown::Stated
        };
        return (since, known);
    }
    let days_ago = |days: i32| Day::numbered(i64::from(as_of.number() - days)).unwrap_or(as_of);
    let released = model.device.and_then(catalogue::device);
    let released = released.and_then(|device| Day::of(i32::from(device.released), 7, 1));
    let guessed = match (model.ages, released) {
        // A tenth of a year has 36.525 days.
        (Some(ages), _) => days_ago((ages.median * 36_525 / 1_000) as i32),
        (None, Some(released)) => released.min(as_of),
        (None, None) => days_ago(USUAL_AGE),
    };
    (guessed, AgeKnown::Guessed)
}

/// Lots that become a cohort.
#[derive(Clone, Debug, Default)]
struct Sum {
    count: u64,
    /// Days since 1970, a time for each device.
    days: i64,
    updates_until: Option<Day>,
    lots: Vec<usize>,
}

impl Sum {
    fn add(&mut self, other: &Sum) {
        self.count += other.count;
        self.days = self.days.saturating_add(other.days);
        let ends = [self.updates_until, other.updates_until];
        self.updates_until = ends.into_iter().flatten().min();
        self.lots.extend(&other.lots);
    }

    /// The mean day on which its devices were new.
    fn day(&self) -> Day {
        let days = self.days / (self.count.max(1) as i64);
        Day::numbered(days).unwrap_or(Day::FIRST)
    }
}

/// The cohorts of some lots, the most devices first.
pub(super) fn cohorts_of(lots: &[Lot], models: &[Model], as_of: Day) -> Vec<ProposedCohort> {
    let mut sums: BTreeMap<(u32, i32, AgeKnown), Sum> = BTreeMap::new();
    for (index, lot) in lots.iter().enumerate() {
        let Some(model) = models.get(lot.model as usize) else {
            continue;
        };
        let (since, known) = since(lot, model, as_of);
        let sum = Sum {
            count: u64::from(lot.count),
            days: i64::from(since.number()).saturating_mul(i64::from(lot.count)),
            updates_until: lot.updates_until,
            lots: vec![index],
        };
        sums.entry((lot.model, since.parts().0, known))
            .or_default()
            .add(&sum);
    }
    let mut sums: Vec<((u32, i32, AgeKnown), Sum)> = sums.into_iter().collect();
    sort_by(&mut sums, |a, b| b.1.count.cmp(&a.1.count));
    let rest = if sums.len() > MOST_COHORTS {
        let classes = |from: usize| {
            let mut kinds: Vec<(DeviceClass, i32)> = Vec::new();
            for ((model, year, _), _) in &sums[from..] {
                let kind = (models[*model as usize].class, *year);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            kinds.len()
        };
        // As many models as leave room for the others, together by year.
        let mut kept = MOST_COHORTS;
        while kept > 0 && kept + classes(kept) > MOST_COHORTS {
            kept -= 1;
        }
        sums.split_off(kept)
    } else {
        Vec::new()
    };
    let mut cohorts: Vec<ProposedCohort> = sums
        .iter()
        .map(|((model, _, known), sum)| of_model(&models[*model as usize], *known, sum))
        .collect();
    let mut together: BTreeMap<(DeviceClass, i32), (Sum, AgeKnown)> = BTreeMap::new();
    for ((model, year, known), sum) in &rest {
        let class = models[*model as usize].class;
        let entry = together.entry((class, *year));
        let (all, of_all) = entry.or_insert((Sum::default(), *known));
        all.add(sum);
        *of_all = (*of_all).max(*known);
    }
    // More years than cohorts there may be: the oldest come together.
    let room = MOST_COHORTS.saturating_sub(cohorts.len()).max(1);
    let mut years: Vec<((DeviceClass, i32), (Sum, AgeKnown))> = together.into_iter().collect();
    sort_by(&mut years, |a, b| b.0.1.cmp(&a.0.1));
    while years.len() > room {
        let Some((_, (sum, known))) = years.pop() else {
            break;
        };
        if let Some((_, (before, of_before))) = years.last_mut() {
            before.add(&sum);
            *of_before = (*of_before).max(known);
        }
    }
    cohorts.extend(
        years
            .iter()
            .map(|((class, _), (sum, known))| ProposedCohort {
                name: None,
                class: *class,
                device: None,
                count: u32::try_from(sum.count).unwrap_or(u32::MAX),
                new_since: sum.day().as_year_entered(),
                age: *known,
                updates_until: sum.updates_until.map(Day::as_year_entered),
                memory_gb: None,
                storage_gb: None,
                lots: sum.lots.clone(),
            }),
    );
    sort_by(&mut cohorts, |a, b| b.count.cmp(&a.count));
    cohorts
}

fn of_model(model: &Model, known: AgeKnown, sum: &Sum) -> ProposedCohort {
    ProposedCohort {
        name: Some(model.name.clone()),
        class: model.class,
        device: model.device,
        count: u32::try_from(sum.count).unwrap_or(u32::MAX),
        new_since: sum.day().as_year_entered(),
        age: known,
        updates_until: sum.updates_until.map(Day::as_year_entered),
        memory_gb: model.memory_gb,
        storage_gb: model.storage_gb,
        lots: sum.lots.clone(),
    }
}
