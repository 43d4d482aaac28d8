//! The devices that count, added up.

use std::collections::BTreeMap;

use super::day::Day;
use super::deciding::{Deciding, Found};
use super::left_out::{LeftOut, Reason};
use super::lot::{Lot, User};
use super::money::Hundredths;
use super::resolving::What;
use super::role::Role;
use super::rows::Rows;
use super::settings::Settings;
use super::understood::{Ages, Model, Unclassed, Understood};
use crate::catalogue::DeviceClass;
use crate::order::sort_by;

/// What tells lots from one another: model, day and whether it is the least, user, place, unit, end of
/// updates.
type Alike = (u32, Option<Day>, bool, User, u32, u32, Option<Day>);

/// Numbers of devices by what is said of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums {
    lots: BTreeMap<Alike, u32>,
    prices: BTreeMap<(u32, Hundredths), u32>,
    memories: BTreeMap<(u32, u32), u32>,
    storages: BTreeMap<(u32, u32), u32>,
    next: usize,
}

impl Sums {
    pub fn done(&self) -> usize {
        self.next
    }

    /// Adds some devices; whether there are more.
    pub fn go_on(&mut self, found: &[Found], count: usize) -> bool {
        let end = found.len().min(self.next.saturating_add(count));
        for one in &found[self.next..end] {
            let alike = (
                one.model,
                one.since,
                one.is_least,
                one.user,
                one.place,
                one.unit,
                one.updates_until,
            );
            let add = |sum: &mut u32| *sum = sum.saturating_add(one.count);
            add(self.lots.entry(alike).or_default());
            if let Some(price) = one.price {
                add(self.prices.entry((one.model, price)).or_default());
            }
            if one.memory_gb > 0 {
                add(self.memories.entry((one.model, one.memory_gb)).or_default());
            }
            if one.storage_gb > 0 {
                add(self
                    .storages
                    .entry((one.model, one.storage_gb))
                    .or_default());
            }
        }
        self.next = end;
        end < found.len()
    }

    /// What was understood, all in all.
    pub fn understood(&self, rows: &Rows, deciding: &Deciding, settings: &Settings) -> Understood {
        let resolved = &deciding.models.all;
        let mut counts = vec![0_u32; resolved.len()];
        for (alike, count) in &self.lots {
            let sum = &mut counts[alike.0 as usize];
            *sum = sum.saturating_add(*count);
        }
        // Those of which there are most come first.
        let mut order: Vec<usize> = (0..resolved.len()).filter(|at| counts[*at] > 0).collect();
        sort_by(&mut order, |a, b| counts[*b].cmp(&counts[*a]));
        let mut places_of = vec![0_u32; resolved.len()];
        for (place, at) in order.iter().enumerate() {
            places_of[*at] = place as u32;
        }
        let mut names = Names::default();
        let text = |role: Role, number: u32| match rows.slot(role) {
            Some(slot) => rows.texts[slot].text(number),
            None => "",
        };
        let mut sums = vec![OfModel::default(); order.len()];
        let mut lots = Vec::with_capacity(self.lots.len());
        for ((model, since, is_least, user, place, unit, updates_until), count) in &self.lots {
            let model = places_of[*model as usize];
            let lot = Lot {
                model,
                user: *user,
                place: names.number((Role::Place, *place), text(Role::Place, *place)),
                unit: names.number((Role::Unit, *unit), text(Role::Unit, *unit)),
                since: *since,
                is_least: *is_least,
                updates_until: *updates_until,
                count: *count,
            };
            sums[model as usize].add(&lot);
            lots.push(lot);
        }
        let prices = most_frequent(&self.prices);
        let memories = most_frequent(&self.memories);
        let storages = most_frequent(&self.storages);
        let models = order.iter().zip(&sums).map(|(at, sum)| {
            let found = &resolved[*at];
            let number = *at as u32;
            let class = match found.what {
                What::Class(class) => class,
                // Unreachable: what is out has no lots.
                What::Out(_) => DeviceClass::Laptop,
            };
            Model {
                key: found.key.clone(),
                name: found.name.clone(),
                class,
                is_form_assumed: found.is_form_assumed,
                device: found.device,
                certainty: found.certainty,
                candidates: found.candidates.clone(),
                count: counts[*at],
                ages: ages_of(&sum.days, settings.as_of),
                without_date: sum.without_date,
                least_age: sum.least_age,
                price: prices.get(&number).copied(),
                updates_until: sum.updates_until,
                memory_gb: memories.get(&number).copied(),
                storage_gb: storages.get(&number).copied(),
            }
        });
        let models: Vec<Model> = models.collect();
        let mut left_out: Vec<LeftOut> = rows.left_out.clone();
        sort_by(&mut left_out, |a, b| a.row.cmp(&b.row));
        let all = counts
            .iter()
            .fold(0, |sum: u32, count| sum.saturating_add(*count));
        Understood {
            separator: rows.table.separator,
            headings: rows.table.headings.clone(),
            rows: rows.row(),
            columns: rows.table.columns.clone(),
            dates: deciding.orders.list(rows),
            devices: all,
            models,
            unclassed: deciding.unclassed(),
            left_out,
            doubts: rows.doubts.list(),
            as_of: settings.as_of,
            lots,
            places: names.texts,
        }
    }
}

impl Deciding {
    /// What is left out because nothing says what it is.
    fn unclassed(&self) -> Vec<Unclassed> {
        let all = self.models.all.iter().zip(&self.counts_out);
        let unclassed = all
            .filter(|(found, count)| found.what == What::Out(Reason::UnknownClass) && **count > 0);
        let unclassed = unclassed.map(|(found, count)| Unclassed {
            key: found.key.clone(),
            name: found.name.clone(),
            count: *count,
        });
        let mut unclassed: Vec<Unclassed> = unclassed.collect();
        sort_by(&mut unclassed, |a, b| b.count.cmp(&a.count));
        unclassed
    }
}

/// What the lots of a model add up to.
#[derive(Clone, Debug, Default)]
struct OfModel {
    days: Vec<(Day, u32)>,
    without_date: u32,
    least_age: u32,
    updates_until: Option<Day>,
}

impl OfModel {
    fn add(&mut self, lot: &Lot) {
        match lot.since {
            Some(since) => self.days.push((since, lot.count)),
            None => self.without_date = self.without_date.saturating_add(lot.count),
        }
        if lot.is_least {
            self.least_age = self.least_age.saturating_add(lot.count);
        }
        let ends = [self.updates_until, lot.updates_until];
        self.updates_until = ends.into_iter().flatten().min();
    }
}

/// Texts that lots refer to.
#[derive(Default)]
struct Names {
    texts: Vec<String>,
    numbers: BTreeMap<(Role, u32), u32>,
}

impl Names {
    /// The index of a text; `None` of none.
    fn number(&mut self, of: (Role, u32), text: &str) -> Option<u32> {
        if of.1 == 0 || text.is_empty() {
            return None;
        }
        let texts = &mut self.texts;
        let number = self.numbers.entry(of).or_insert_with(|| {
            texts.push(text.to_owned());
            texts.len() as u32 - 1
        });
        Some(*number)
    }
}

/// For each model what most of its devices have, the least of those that as many have.
fn most_frequent<T: Copy + Ord>(counts: &BTreeMap<(u32, T), u32>) -> BTreeMap<u32, T> {
    let mut most: BTreeMap<u32, (u32, T)> = BTreeMap::new();
    for ((model, value), count) in counts {
        let best = most.entry(*model).or_insert((*count, *value));
        if *count > best.0 {
            *best = (*count, *value);
        }
    }
    let value = |(model, (_, value)): (u32, (u32, T))| (model, value);
    most.into_iter().map(value).collect()
}

/// The ages of devices by the days on which they were new, which rise.
fn ages_of(days: &[(Day, u32)], as_of: Day) -> Option<Ages> {
    let mut days: Vec<(Day, u32)> = days.to_vec();
    sort_by(&mut days, |a, b| a.0.cmp(&b.0));
    let all: u64 = days.iter().map(|(_, count)| u64::from(*count)).sum();
    let mut before = 0;
    let mut middle = days.first()?.0;
    for (day, count) in &days {
        if 2 * before >= all {
            break;
        }
        middle = *day;
        before += u64::from(*count);
    }
    let age = |day: Day| day.tenths_of_years_until(as_of);
    Some(Ages {
        least: age(days.last()?.0),
        median: age(middle),
        greatest: age(days.first()?.0),
    })
}
