//! For which values of what is uncertain a tape holds: those with which devices live as long as they do.

use super::tape::Batch;
use super::variable::Variable;
use crate::engine::life::{LifeLimit, ServiceLife};
use crate::scenario::Quantity;
use crate::scenario::inputs::LifeInputs;
use crate::units::Ratio;

/// For which values of the variables a tape holds.
pub struct Holds {
    /// Variables up to which value it does; all of them.
    up_to: Vec<(usize, f64)>,
    /// Variables down to which value it does; all of them.
    down_to: Vec<(usize, f64)>,
    /// Whether it does at all.
    pub on_tape: bool,
}

impl Holds {
    /// Whatever the values.
    pub fn everywhere() -> Self {
        Self {
            up_to: Vec::new(),
            down_to: Vec::new(),
            on_tape: true,
        }
    }

    /// Whether it holds whatever the values.
    pub fn is_everywhere(&self) -> bool {
        self.on_tape && self.up_to.is_empty() && self.down_to.is_empty()
    }

    /// Whether it holds at a point.
    pub fn at(&self, values: &[Batch], point: usize) -> bool {
        let within = |(variable, most): &(usize, f64)| values[*variable][point] <= *most;
        let reaches = |(variable, least): &(usize, f64)| values[*variable][point] >= *least;
        self.on_tape && self.up_to.iter().all(within) && self.down_to.iter().all(reaches)
    }

    /// Narrows it to the values of a variable with which a device lives as long as it does.
    pub fn narrow(
        &mut self,
        (index, variable): (usize, &Variable),
        inputs: &LifeInputs,
        life: &ServiceLife,
    ) {
        if !shapes_life(variable.quantity) {
            return;
        }
        if variable.quantity == Quantity::UpdateYears {
            let least = least_update_years(inputs, life.years.value());
            if life.limit == LifeLimit::SecurityUpdates {
                self.on_tape = false;
            } else if let Some(least) = least {
                // Where years are bought, their number changes too.
                self.on_tape &= variable.value >= least;
                if variable.low < least {
                    bound(&mut self.down_to, index, least, f64::max);
                }
            }
            return;
        }
        let Some((limit, ratio)) = growing_axis(variable.quantity, inputs) else {
            self.on_tape &= is_growth(variable.quantity);
            return;
        };
        // A device below the need is so however the need grows.
        if ratio < 1.0 {
            return;
        }
        if life.limit == limit {
            self.on_tape = false;
        } else if life.meets_need {
            let most = greatest_growth(ratio, life.years.value());
            if variable.high > most {
                bound(&mut self.up_to, index, most, f64::min);
            }
        }
    }
}

/// Sets the bound of a variable, the narrower one where it has one.
fn bound(bounds: &mut Vec<(usize, f64)>, index: usize, to: f64, narrower: fn(f64, f64) -> f64) {
    match bounds.iter_mut().find(|(of, _)| *of == index) {
        Some((_, known)) => *known = narrower(*known, to),
        None => bounds.push((index, to)),
    }
}

fn is_growth(quantity: Quantity) -> bool {
    use Quantity as Q;
    matches!(quantity, Q::CpuGrowth | Q::MemoryGrowth | Q::StorageGrowth)
}

/// Whether the branches of the formulas depend on it.
pub fn shapes_life(quantity: Quantity) -> bool {
    use Quantity as Q;
    is_growth(quantity)
        || matches!(
            quantity,
            Q::UpdateYears
                | Q::PlannedYears
                | Q::AgeAtPurchase
                | Q::WarrantyMonths
                | Q::WarrantyYearsBought
        )
}

/// The limit that a growth leads to, and the device over the need; `None` without such an axis.
fn growing_axis(quantity: Quantity, life: &LifeInputs) -> Option<(LifeLimit, f64)> {
    let (limit, ratio): (LifeLimit, Ratio) = match quantity {
        Quantity::CpuGrowth => {
            let axis = life.cpu.as_ref()?;
            (LifeLimit::Cpu, axis.device / axis.need)
        }
        Quantity::MemoryGrowth => {
            let axis = life.memory.as_ref()?;
            (LifeLimit::Memory, axis.device / axis.need)
        }
        Quantity::StorageGrowth => {
            let axis = life.storage.as_ref()?;
            (LifeLimit::Storage, axis.device / axis.need)
        }
        _ => return None,
    };
    Some((limit, ratio.value()))
}

/// The years of updates from the launch with which they last so long without any being bought;
/// `None` where they do in any case. A little more for rounding.
fn least_update_years(life: &LifeInputs, years: f64) -> Option<f64> {
    let estimate = life.support_estimate.as_ref()?;
    let announced = estimate.announced.value() >= years;
    (!announced).then(|| years + life.model_age(estimate).value() + 1e-9)
}

/// The growth up to which a device lasts so long: `(device ÷ need)^(1 ÷ years) − 1`, less a little
/// for rounding, because beyond it nothing is wrong but slow.
///
/// The inverse of [`years_until_unmet`](crate::engine::life::years_until_unmet).
fn greatest_growth(ratio: f64, years: f64) -> f64 {
    let growth = libm::pow(ratio, 1.0 / years) - 1.0;
    growth * (1.0 - 1e-6) - 1e-9
}
