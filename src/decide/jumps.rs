//! The values at which a difference may jump: where one device or one battery more is bought, or
//! where a device no longer meets its need.

use super::difference::Differ;
use super::variable::Variable;
use crate::engine::life::{LifeLimit, SHORTEST_USEFUL_LIFE, service_life};
use crate::engine::spells::Spell;
use crate::engine::totals::Evaluated;
use crate::scenario::inputs::{Axis, CohortInputs, Fallback, Inputs, LifeInputs, OptionInputs};
use crate::scenario::{Cell, Quantity, ReplacementTime, Sourcing};
use crate::units::{Ratio, Years};

/// Half the width within which a jump is not looked into: the engine takes lengths of time that
/// differ by a billionth of a year for the same.
pub fn gap(value: f64) -> f64 {
    2e-8 * (1.0 + libm::fabs(value))
}

/// The values at which the difference may jump when a variable changes within its search range. In
/// no order, and not all of them must matter.
pub fn jumps(variable: &Variable, differ: &Differ) -> Vec<f64> {
    let inputs = differ.inputs();
    let range = variable.search;
    let mut found = Vec::new();
    let chains = Chains {
        inputs,
        evaluated: differ.evaluated(),
    };
    match variable.quantity {
        Quantity::Horizon => {
            for (group, of_group) in inputs.groups.iter().enumerate() {
                for option in 0..of_group.options.len() {
                    chains.horizons((group, option), range, &mut found);
                }
            }
        }
        Quantity::PlannedYears => {
            for cell in variable.cells() {
                chains.lives(*cell, range, &mut found);
            }
        }
        // A device that is new at purchase is worth what its price says; one that is not, at most
        // what a new one would be.
        Quantity::AgeAtPurchase => {
            found.push(0.0);
            for cell in variable.cells() {
                chains.updates(*cell, variable.quantity, &mut found);
            }
        }
        Quantity::UpdateYears => {
            for cell in variable.cells() {
                chains.updates(*cell, variable.quantity, &mut found);
            }
            for cohort in variable.cohorts() {
                chains.updates_of_cohort(*cohort, variable.cells(), &mut found);
            }
        }
        Quantity::CpuGrowth | Quantity::MemoryGrowth | Quantity::StorageGrowth => {
            for cell in variable.cells() {
                chains.growths(*cell, variable.quantity, &mut found);
            }
            for cohort in variable.cohorts() {
                let cells = variable.cells();
                chains.growths_of_cohort(*cohort, variable.quantity, cells, &mut found);
            }
        }
        _ => {}
    }
    found.retain(|value| range.0 <= *value && *value <= range.1);
    crate::order::sort_by(&mut found, f64::total_cmp);
    found.dedup();
    found
}

/// Where cost and carbon bend if they are straight lines otherwise: none for amounts that are
/// multiplied by nothing but numbers and lengths of time which do not depend on them. `None` for
/// other variables.
pub fn bends(variable: &Variable, differ: &Differ) -> Option<Vec<f64>> {
    let mut bends = Vec::new();
    let beside = match variable.quantity {
        // A warranty covers more of a year until that is over.
        Quantity::WarrantyMonths => Quantity::WarrantyYearsBought,
        Quantity::WarrantyYearsBought => Quantity::WarrantyMonths,
        other => return other.row()?.is_straight.then_some(bends),
    };
    for (group, option) in variable.cells() {
        let option = &differ.inputs().groups[*group].options[*option];
        let other = option.number(beside, 0).copied().unwrap_or(0.0);
        for year in 1..=LONGEST_WARRANTY {
            let bend = f64::from(year) - other;
            if !bends.contains(&bend) {
                bends.push(bend);
            }
        }
    }
    Some(bends)
}

/// In years.
const LONGEST_WARRANTY: u32 = 20;

/// The devices that follow one another in every option.
struct Chains<'a> {
    inputs: &'a Inputs,
    evaluated: &'a Evaluated,
}

impl Chains<'_> {
    fn life(&self, (group, option): Cell) -> f64 {
        self.evaluated.groups[group][option].life.years.value()
    }

    /// What follows a kept device, and how long that lives.
    fn successor(&self, (group, option): Cell) -> Option<(&OptionInputs, f64)> {
        let options = &self.inputs.groups[group].options;
        match &options[option].fallback {
            _ if options[option].sourcing != Sourcing::Keep => None,
            Some(Fallback::Option(next)) => Some((&options[*next], self.life((group, *next)))),
            Some(Fallback::Typical(device)) => {
                Some((&**device, service_life(&device.life).years.value()))
            }
            None => None,
        }
    }

    /// How long people of a group have an option, one after the other: over the whole horizon, or from
    /// when what they have today is replaced. A kept device is in use from the start.
    fn spans(&self, group: usize, is_kept: bool) -> Vec<f64> {
        let Some(fleet) = &self.evaluated.fleets[group] else {
            return vec![self.inputs.common.horizon.value()];
        };
        let spells = if is_kept {
            &fleet.from_the_start
        } else {
            &fleet.spells
        };
        let length = |spell: &Spell| spell.until.value() - spell.from.value();
        spells.iter().map(length).collect()
    }

    /// When people of a group may come to an option, whatever the horizon.
    fn beginnings(&self, group: usize) -> Vec<f64> {
        let changes = &self.inputs.groups[group].fleet.changes;
        let fleet = self.evaluated.fleets[group].iter();
        let dues = fleet.flat_map(|fleet| &fleet.dues);
        let mut from: Vec<f64> = core::iter::once(0.0)
            .chain(dues.map(|due| due.after.value()))
            .chain(changes.iter().map(|change| change.after))
            .collect();
        crate::order::sort_by(&mut from, f64::total_cmp);
        from.dedup();
        from
    }

    fn horizons(&self, cell: Cell, range: (f64, f64), found: &mut Vec<f64>) {
        let group = &self.inputs.groups[cell.0];
        for cohort in &group.fleet.cohorts {
            found.extend(worn_out(&cohort.device).take_while(|years| *years < range.1));
        }
        for from in self.beginnings(cell.0) {
            let mut add = |option: &OptionInputs, life: f64, from: f64| {
                let start = found.len();
                horizons(option, life, range.1 - from, found);
                for after in &mut found[start..] {
                    *after += from;
                }
            };
            add(&group.options[cell.1], self.life(cell), from);
            if let Some((next, life)) = self.successor(cell) {
                add(next, life, from + self.life(cell));
            }
        }
    }

    fn lives(&self, cell: Cell, range: (f64, f64), found: &mut Vec<f64>) {
        let (group, option) = cell;
        let options = &self.inputs.groups[group].options;
        let is_kept = options[option].sourcing == Sourcing::Keep;
        for span in self.spans(group, is_kept) {
            lives(&options[option], span, range, found);
            if let Some((next, life)) = self.successor(cell) {
                let start = found.len();
                horizons(next, life, span, found);
                for after in &mut found[start..] {
                    *after = span - *after;
                }
            }
        }
        for (kept, _) in options.iter().enumerate() {
            let follows =
                matches!(&options[kept].fallback, Some(Fallback::Option(next)) if *next == option);
            if follows {
                for span in self.spans(group, true) {
                    let rest = span - self.life((group, kept));
                    lives(&options[option], rest, range, found);
                }
            }
        }
    }

    /// A cohort, and by how much later than what ends its use it is replaced; `None` where it is
    /// replaced at the start whatever that is.
    fn cohort(&self, (group, cohort): Cell) -> Option<(&CohortInputs, f64)> {
        let fleet = &self.inputs.groups[group].fleet;
        let later = match fleet.replacement {
            ReplacementTime::Now => return None,
            ReplacementTime::WhenDue => 0.0,
            ReplacementTime::YearLonger => 1.0,
        };
        Some((fleet.cohorts.get(cohort)?, later))
    }

    /// When people of a group stop: at the end of the horizon, or when there are fewer.
    fn ends_of_group(&self, group: usize) -> Vec<f64> {
        let changes = self.inputs.groups[group].fleet.changes.iter();
        let horizon = self.inputs.common.horizon.value();
        let changes = changes.map(|change| change.after);
        core::iter::once(horizon).chain(changes).collect()
    }

    /// When a cohort may be due just as the number of devices that follow it, or of its own batteries,
    /// changes: so long before the end as a number of lives of what follows and a battery of the last,
    /// `U − k·n − B`.
    fn dues(&self, cell: Cell) -> Vec<f64> {
        let mut found = vec![SHORTEST_USEFUL_LIFE];
        let Some((cohort, later)) = self.cohort(cell) else {
            return found;
        };
        let ends = self.ends_of_group(cell.0);
        let options = &self.inputs.groups[cell.0].options;
        for (index, option) in options.iter().enumerate() {
            for end in &ends {
                let start = found.len();
                horizons(option, self.life((cell.0, index)), *end, &mut found);
                for before in &mut found[start..] {
                    *before = end - *before - later;
                }
            }
        }
        found.extend(worn_out(&cohort.device).map(|years| years - later));
        found.retain(|due| *due > 0.0);
        found
    }

    /// With each number of devices and each battery of the last one: `(k, U − B)`.
    fn devices_and_lengths(&self, (group, option): Cell) -> Vec<(f64, f64)> {
        let inputs = &self.inputs.groups[group].options[option];
        let mut found = Vec::new();
        for end in self.ends_of_group(group) {
            let batteries = worn_out(inputs).take_while(|years| *years < end);
            for battery in core::iter::once(0.0).chain(batteries) {
                let numbers = (1..=MOST).map(f64::from);
                found.extend(numbers.map(|devices| (devices, end - battery)));
            }
        }
        found
    }

    /// Growths at which a need reaches a cohort just then. Where it bounds what follows as well, the
    /// lengths move together: with `a` and `b` the logarithms of how many times the need each has, and
    /// `x = ln(1 + growth)`, a cohort due at `a ÷ x` is followed by k devices of `b ÷ x` each up to U
    /// where `x = (a + k·b) ÷ U`.
    fn growths_of_cohort(
        &self,
        cell: Cell,
        quantity: Quantity,
        cells: &[Cell],
        found: &mut Vec<f64>,
    ) {
        let Some((cohort, later)) = self.cohort(cell) else {
            return;
        };
        let of =
            |inputs: &OptionInputs| times(&inputs.life, quantity).filter(|times| *times >= 1.0);
        let Some(times) = of(&cohort.device) else {
            return;
        };
        found.push(0.0);
        let dues = self.dues(cell).into_iter();
        found.extend(dues.map(|due| libm::pow(times, 1.0 / due) - 1.0));
        for following in cells.iter().filter(|other| other.0 == cell.0) {
            let Some(next) = of(&self.inputs.groups[following.0].options[following.1]) else {
                continue;
            };
            let (own, next) = (libm::log(times), libm::log(next));
            let lengths = self.devices_and_lengths(*following).into_iter();
            let lengths = lengths.filter(|(_, length)| *length > later);
            found.extend(
                lengths.map(|(devices, length)| {
                    libm::expm1((own + devices * next) / (length - later))
                }),
            );
        }
    }

    /// Years of updates from the launch at which they end for a cohort just then; `u = (U + β + k·α) ÷
    /// (k + 1)` where they bound what follows as well, `u − β` and `u − α` years from when each begins.
    fn updates_of_cohort(&self, cell: Cell, cells: &[Cell], found: &mut Vec<f64>) {
        let Some((cohort, later)) = self.cohort(cell) else {
            return;
        };
        let before = |inputs: &OptionInputs| {
            let estimate = inputs.life.support_estimate.as_ref()?;
            let age = inputs.life.model_age(estimate).value();
            Some((age - inputs.life.extension.value(), age, estimate.announced))
        };
        let Some((own, age, announced)) = before(&cohort.device) else {
            return;
        };
        found.push(announced.value() + age);
        found.push(own);
        found.extend(self.dues(cell).into_iter().map(|due| due + own));
        for following in cells.iter().filter(|other| other.0 == cell.0) {
            let inputs = &self.inputs.groups[following.0].options[following.1];
            let Some((next, _, _)) = before(inputs) else {
                continue;
            };
            let lengths = self.devices_and_lengths(*following).into_iter();
            found.extend(lengths.map(|(devices, length)| {
                (length - later + own + devices * next) / (devices + 1.0)
            }));
        }
    }

    /// Growths at which the need reaches the device just when the number of devices or of
    /// batteries changes: `(device ÷ need)^(1 ÷ n) − 1`.
    fn growths(&self, cell: Cell, quantity: Quantity, found: &mut Vec<f64>) {
        let inputs = &self.inputs.groups[cell.0].options[cell.1].life;
        let limit = match quantity {
            Quantity::CpuGrowth => LifeLimit::Cpu,
            Quantity::MemoryGrowth => LifeLimit::Memory,
            _ => LifeLimit::Storage,
        };
        let Some(times) = times(inputs, quantity).filter(|times| *times >= 1.0) else {
            return;
        };
        // A need that the device just meets is met for ever without growth, and never with any.
        found.push(0.0);
        let (ends, _) = self.ends(cell, limit);
        let ends = ends.into_iter();
        found.extend(ends.map(|end| libm::pow(times, 1.0 / end) - 1.0));
    }

    /// Lives that this limit may set at which the number of devices or of batteries changes, and the
    /// longest it may set.
    fn ends(&self, cell: Cell, limit: LifeLimit) -> (Vec<f64>, f64) {
        let mut longest = self.inputs.groups[cell.0].options[cell.1]
            .life
            .planned
            .value();
        let life = &self.evaluated.groups[cell.0][cell.1].life;
        for cap in life.caps.iter().filter(|cap| cap.limit != limit) {
            longest = longest.min(cap.years.as_ref().map_or(longest, Years::value));
        }
        let mut ends = vec![SHORTEST_USEFUL_LIFE];
        self.lives(cell, (SHORTEST_USEFUL_LIFE, longest), &mut ends);
        ends.retain(|end| SHORTEST_USEFUL_LIFE <= *end && *end <= longest);
        (ends, longest)
    }

    /// Years of updates from the launch, or ages, at which they end just then.
    fn updates(&self, cell: Cell, quantity: Quantity, found: &mut Vec<f64>) {
        let life = &self.inputs.groups[cell.0].options[cell.1].life;
        let Some(estimate) = &life.support_estimate else {
            return;
        };
        let extension = life.extension.value();
        let (mut ends, longest) = self.ends(cell, LifeLimit::SecurityUpdates);
        // From there on something else ends it.
        ends.push(longest);
        let ends = ends.into_iter();
        if quantity == Quantity::UpdateYears {
            let age = life.model_age(estimate).value();
            found.extend(ends.map(|end| end - extension + age));
            found.push(estimate.announced.value() + age);
        } else if estimate.model_age.is_none() {
            let years = estimate.years.value();
            found.extend(ends.map(|end| years + extension - end));
            found.push(years);
        }
    }
}

/// Numbers of devices or batteries in a row; more than this are not told apart.
const MOST: u32 = 60;

/// When the batteries of one device are worn out, one after the other.
fn worn_out(option: &OptionInputs) -> impl Iterator<Item = f64> {
    let lives = option
        .battery
        .as_ref()
        .and_then(|battery| battery.lives.as_ref());
    let numbers = (1..=MOST).filter_map(move |number| Some(lives?.worn_out(number).value()));
    // What is replaced when the device comes into use is so whatever its life.
    numbers.filter(|years| *years > 0.0)
}

/// Lives at which the number of devices or of batteries changes, for life `n`, horizon `H` and
/// batteries worn out after `B`: `H ÷ k`, `B`, and `(H − B) ÷ k` for a battery of the last device.
fn lives(option: &OptionInputs, horizon: f64, range: (f64, f64), found: &mut Vec<f64>) {
    let divided = |length: f64, found: &mut Vec<f64>| {
        let lives = (1..=MOST).map(|number| length / f64::from(number));
        found.extend(lives.take_while(|life| *life >= range.0));
    };
    divided(horizon, found);
    for worn_out in worn_out(option) {
        if worn_out >= range.1.max(horizon) {
            break;
        }
        found.push(worn_out);
        divided(horizon - worn_out, found);
    }
}

/// Horizons at which they change: `k·n`, and `k·n + B` for a battery of the last device.
fn horizons(option: &OptionInputs, life: f64, longest: f64, found: &mut Vec<f64>) {
    for devices in 0..=MOST {
        let bought = life * f64::from(devices);
        if bought > longest {
            break;
        }
        found.push(bought);
        let inside = worn_out(option).take_while(|worn_out| *worn_out < life);
        found.extend(inside.map(|worn_out| bought + worn_out));
    }
}

/// How many times the need that grows so a device has.
fn times(life: &LifeInputs, growth: Quantity) -> Option<f64> {
    match growth {
        Quantity::CpuGrowth => headroom(&life.cpu),
        Quantity::MemoryGrowth => headroom(&life.memory),
        _ => headroom(&life.storage),
    }
}

/// How many times the need a device has.
fn headroom<Q: Copy + core::ops::Div<Output = Ratio>>(axis: &Option<Axis<Q>>) -> Option<f64> {
    let axis = axis.as_ref()?;
    Some((axis.device / axis.need).value())
}
