//! The work that is timed, the same natively and in the browser.

use std::cell::RefCell;

use crate::decide::best_mix::{best_mix, trade_off};
use crate::decide::sensitivity::Analysis;
use crate::decide::uncertainty::Uncertainty;
use crate::decision::best_mix::{Outcome, Proof};
use crate::decision::problem::{Choice, Group as GroupOfDevices, Limits, Problem};
use crate::engine::compare;
use crate::engine::judged::Judged;
use crate::presets::PresetId;
use crate::scenario::{Cohort, Group, Scenario, Valid, validate};

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

/// The same with something in use in every group: laptops of five ages, due in different years.
fn fleets_scenario(groups: u32) -> Scenario {
    let mut scenario = uncertain_scenario(groups);
    for group in &mut scenario.groups {
        let cohort = |age: u32| Cohort {
            id: age.to_string(),
            count: group.count / 5,
            device: Some("laptop-typical-new".to_owned()),
            new_since: 2027.0 - 1.5 * f64::from(age),
            ..Cohort::default()
        };
        group.fleet = (0..5).map(cohort).collect();
    }
    scenario
}

/// Begins to look at what is uncertain in the scenario, or goes on by a slice. Returns a sum that
/// depends on the results when all is done, and nothing before.
pub fn uncertainty_checksum(groups: u32, begin: bool) -> Option<f64> {
    uncertainty(begin.then(|| uncertain_scenario(groups)))
}

/// The same with a fleet of five cohorts in every group.
pub fn fleets_checksum(groups: u32, begin: bool) -> Option<f64> {
    uncertainty(begin.then(|| fleets_scenario(groups)))
}

fn uncertainty(begin: Option<Scenario>) -> Option<f64> {
    RUN.with_borrow_mut(|run| {
        if let Some(scenario) = begin {
            let valid = validate(&scenario).ok()?;
            *run = Some(Uncertainty::new(&valid));
            return None;
        }
        let run = run.as_mut()?;
        let more = run.advance(POINTS_PER_SLICE);
        (!more).then(|| run.picture().differences[0].cost.mean.value)
    })
}

/// A fleet of so many groups of about 500 devices with four options each: new, new and lasting,
/// refurbished, and kept. Made up, the same every time.
fn fleet(groups: u32) -> Problem {
    let mut state = 1_u32;
    let mut between = |low: f64, high: f64| {
        // Numerical Recipes' generator; its upper bits will do for made-up prices.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        low + (high - low) * f64::from(state >> 8) / f64::from(1_u32 << 24)
    };
    // Cost, first year and carbon as factors of a price and a footprint.
    let kinds = [
        ((1.0, 1.1), 1.0, (0.9, 1.1)),
        ((1.1, 1.3), 1.2, (0.7, 0.9)),
        ((0.75, 1.15), 0.55, (0.3, 0.5)),
        ((0.7, 1.2), 0.35, (0.2, 0.45)),
    ];
    let mut group = || {
        let (price, footprint) = (between(6_000.0, 14_000.0), between(180.0, 350.0));
        let options = kinds.map(|(cost, first_year, carbon)| Choice {
            cost: 1.5 * price * between(cost.0, cost.1),
            first_year: price * first_year * between(0.9, 1.1),
            carbon: footprint * between(carbon.0, carbon.1),
            model: None,
            allowed: true,
            least: 0,
            most: u32::MAX,
            volume: None,
        });
        GroupOfDevices {
            devices: between(250.0, 750.0) as u32,
            options: options.into(),
        }
    };
    let groups = (0..groups).map(|_| group()).collect();
    Problem {
        groups,
        ..Problem::default()
    }
}

/// A fleet under a carbon cap and a budget for the first year, both of which bind.
fn limited_fleet(groups: u32) -> Problem {
    let mut problem = fleet(groups);
    let curve = trade_off(&problem);
    let (first, last) = (0, curve.greenest());
    let total = |point: usize| curve.points.get(point).map(|point| point.totals);
    if let (Some(first), Some(last)) = (total(first), total(last)) {
        let middle = curve.within((first.cost + last.cost) / 2.0);
        problem.limits = Limits {
            carbon_cap: Some((first.carbon + last.carbon) / 2.0),
            first_year_budget: middle.map(|mix| 0.97 * problem.totals(&mix).first_year),
            ..Limits::default()
        };
    }
    problem
}

/// Works out the trade-off of a fleet `iterations` times. Returns a sum that depends on every
/// result.
pub fn trade_off_checksum(groups: u32, iterations: u32) -> f64 {
    let problem = fleet(groups);
    let sum = |_| {
        let curve = trade_off(core::hint::black_box(&problem));
        let points = curve.points.iter();
        points.map(|point| point.totals.cost).sum::<f64>()
    };
    (0..iterations).map(sum).sum()
}

/// Finds the best mix of a fleet `iterations` times. Returns a sum that depends on every result;
/// not a number when one is not proven the best.
pub fn best_mix_checksum(groups: u32, iterations: u32) -> f64 {
    let problem = limited_fleet(groups);
    let sum = |_| match best_mix(core::hint::black_box(&problem)) {
        Outcome::Found(mix) if mix.proof == Proof::Optimal => mix.totals.cost,
        _ => f64::NAN,
    };
    (0..iterations).map(sum).sum()
}

thread_local! {
    static ANALYSIS: RefCell<Option<Analysis>> = const { RefCell::new(None) };
}

/// Begins to look for what drives the difference in the scenario of what is uncertain, or goes on
/// by a slice. Returns a sum that depends on the results when all is done, and nothing before.
pub fn sensitivity_checksum(groups: u32, begin: bool) -> Option<f64> {
    ANALYSIS.with_borrow_mut(|analysis| {
        if begin {
            let valid = validate(&uncertain_scenario(groups)).ok()?;
            let begun = Analysis::new(&valid, Judged::among(valid.inputs())?);
            *analysis = Some(begun);
            return None;
        }
        let analysis = analysis.as_mut()?;
        analysis.advance();
        analysis.is_done().then(|| {
            let result = analysis.result();
            result.variables.iter().map(|one| one.swing_cost).sum()
        })
    })
}
