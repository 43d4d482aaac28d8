//! The work that is timed, the same natively and in the browser.

use std::cell::RefCell;

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
