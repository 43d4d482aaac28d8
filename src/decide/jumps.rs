//! The values at which a difference may jump: where one device or one battery more is bought, or
//! where a device no longer meets its need.

use super::difference::Differ;
use super::variable::Variable;
use crate::engine::life::{LifeLimit, SHORTEST_USEFUL_LIFE, service_life};
use crate::engine::totals::Evaluated;
use crate::scenario::inputs::{Axis, Fallback, Inputs, OptionInputs};
use crate::scenario::{Cell, Quantity, Sourcing};
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
        }
        Quantity::CpuGrowth | Quantity::MemoryGrowth | Quantity::StorageGrowth => {
            for cell in variable.cells() {
                chains.growths(*cell, variable.quantity, &mut found);
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

    fn horizons(&self, cell: Cell, range: (f64, f64), found: &mut Vec<f64>) {
        let option = &self.inputs.groups[cell.0].options[cell.1];
        horizons(option, self.life(cell), range.1, found);
        if let Some((next, life)) = self.successor(cell) {
            let start = found.len();
            horizons(next, life, range.1, found);
            for after in &mut found[start..] {
                *after += self.life(cell);
            }
        }
    }

    fn lives(&self, cell: Cell, range: (f64, f64), found: &mut Vec<f64>) {
        let (group, option) = cell;
        let options = &self.inputs.groups[group].options;
        let horizon = self.inputs.common.horizon.value();
        lives(&options[option], horizon, range, found);
        for (kept, _) in options.iter().enumerate() {
            let follows =
                matches!(&options[kept].fallback, Some(Fallback::Option(next)) if *next == option);
            if follows {
                lives(
                    &options[option],
                    horizon - self.life((group, kept)),
                    range,
                    found,
                );
            }
        }
        if let Some((next, life)) = self.successor(cell) {
            let start = found.len();
            horizons(next, life, horizon, found);
            for after in &mut found[start..] {
                *after = horizon - *after;
            }
        }
    }

    /// Growths at which the need reaches the device just when the number of devices or of
    /// batteries changes: `(device ÷ need)^(1 ÷ n) − 1`.
    fn growths(&self, cell: Cell, quantity: Quantity, found: &mut Vec<f64>) {
        let inputs = &self.inputs.groups[cell.0].options[cell.1].life;
        let (limit, times) = match quantity {
            Quantity::CpuGrowth => (LifeLimit::Cpu, headroom(&inputs.cpu)),
            Quantity::MemoryGrowth => (LifeLimit::Memory, headroom(&inputs.memory)),
            _ => (LifeLimit::Storage, headroom(&inputs.storage)),
        };
        let Some(times) = times.filter(|times| *times >= 1.0) else {
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

/// How many times the need a device has.
fn headroom<Q: Copy + core::ops::Div<Output = Ratio>>(axis: &Option<Axis<Q>>) -> Option<f64> {
    let axis = axis.as_ref()?;
    Some((axis.device / axis.need).value())
}
