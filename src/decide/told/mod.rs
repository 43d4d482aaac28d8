//! What is told first of what was found: decided once, for the page and for programs.

mod combinations;
mod course;
mod drivers;
mod equal_warranty;
mod weights;
mod why;
mod your_mix;

pub use combinations::combinations;
pub use course::Course;
pub use drivers::drivers;
pub use equal_warranty::equal_warranty;
pub use weights::weight;
pub use why::{amount, by_group, reasons, why};
pub use your_mix::your_mix;

use crate::decision::Decision;
use crate::decision::measure::Measure;
use crate::decision::published::Published;
use crate::decision::told::Told;
use crate::engine::Comparison;
use crate::scenario::Valid;

/// Everything that is told first.
pub fn told(valid: &Valid, comparison: &Comparison, decision: &Decision) -> Told {
    let switches = decision.switches.as_deref();
    let of = |measure: Measure| {
        let found = decision.sensitivity.as_ref()?;
        Some(drivers(found, switches.map(Vec::as_slice), measure))
    };
    let best = decision.best_mix.as_deref();
    Told {
        cost: of(Measure::Cost),
        carbon: of(Measure::Carbon),
        equal_warranty: equal_warranty(comparison),
        your_mix: decision
            .trade_off
            .as_ref()
            .and_then(|found| your_mix(valid, comparison, &found.frontier, best)),
        why: why(valid, comparison),
    }
}

/// What programs get of a decision.
pub fn published<'a>(
    valid: &'a Valid,
    comparison: &Comparison,
    decision: &Decision,
) -> Published<'a> {
    let told = told(valid, comparison, decision);
    Published::new(valid.scenario(), decision, told)
}
