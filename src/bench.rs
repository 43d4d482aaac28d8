//! The work that is timed, the same natively and in the browser.

use std::cell::RefCell;

use crate::decide::uncertainty::Uncertainty;
use crate::engine::compare;
use crate::presets::PresetId;
use crate::scenario::{Group, Scenario, Valid, validate};

/// A scenario of so many groups with four options each, over ten years.
fn scenario(groups: u32) -> Scenario {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.horizon_years = 10.0;
    let Some(model) = scenario.groups.first().cloned() else {
        return scenario;
    };
    let group = |number: u32| {
        let mut group: Group = model.clone();
        group.id = format!("group-{number}");
        group.count = 100 + number;
        let twice = group.options.clone().into_iter().chain(group.options);
        let options = twice.enumerate().map(|(index, mut option)| {
            option.id = format!("option-{index}");
            option.share_percent = 25.0;
            option
        });
        group.options = options.collect();
        group
    };
    scenario.groups = (0..groups).map(group).collect();
    scenario
}

thread_local! {
    /// The scenario of the last call, so that only the comparison is timed.
    static LAST: RefCell<Option<(u32, Valid)>> = const { RefCell::new(None) };
}

/// Compares the scenario `iterations` times. Returns a sum that depends on every result.
pub fn compare_checksum(groups: u32, iterations: u32) -> f64 {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(of, _)| *of != groups) {
            *last = validate(&scenario(groups))
                .ok()
                .map(|valid| (groups, valid));
        }
        let Some((_, valid)) = last else {
            return f64::NAN;
        };
        let cost = |_| {
            compare(core::hint::black_box(valid)).plans[1]
                .cost
                .total
                .value()
        };
        (0..iterations).map(cost).sum()
    })
}

/// Points of a slice of a run over what is uncertain.
const POINTS_PER_SLICE: usize = 256;

thread_local! {
    static RUN: RefCell<Option<Uncertainty>> = const { RefCell::new(None) };
}

/// The scenario above, with figures and needs of its own in every group.
fn uncertain_scenario(groups: u32) -> Scenario {
    let mut scenario = scenario(groups);
    for (number, group) in scenario.groups.iter_mut().enumerate() {
        let number = number as f64;
        group.need.memory_gb = Some(5.0 + 0.1 * number);
        for option in &mut group.options {
            option.offer.price = None;
            option.specification.yearly_kwh = Some(15.0 + number);
        }
    }
    scenario
}

/// Begins to look at what is uncertain in the scenario, or goes on by a slice. Returns a sum that
/// depends on the results when all is done, and nothing before.
pub fn uncertainty_checksum(groups: u32, begin: bool) -> Option<f64> {
    RUN.with_borrow_mut(|run| {
        if begin {
            let valid = validate(&uncertain_scenario(groups)).ok()?;
            *run = Some(Uncertainty::new(&valid));
            return None;
        }
        let run = run.as_mut()?;
        let more = run.advance(POINTS_PER_SLICE);
        (!more).then(|| run.picture().differences[0].cost.mean.value)
    })
}
