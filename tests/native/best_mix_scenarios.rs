//! The best-mix problem of a scenario against the engine.

use crate::common::cases;
use crate::common::generate::{scenario, with_options};
use proptest::prelude::*;
use refurb_or_new::decide::best_mix::best_mix_within;
use refurb_or_new::decision::best_mix::Outcome;
use refurb_or_new::decision::problem::{Limits, Objective, Problem};
use refurb_or_new::engine::compare;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::scenario::{Scenario, Sourcing, validate};

/// A best mix costs and emits what the engine says of a scenario with its shares.
fn check(mut scenario: Scenario) -> Result<(), TestCaseError> {
    for option in scenario
        .groups
        .iter_mut()
        .flat_map(|group| &mut group.options)
    {
        option.least_share_percent = None;
        option.most_share_percent = None;
        // What a giver gives up is counted at its list price.
        if option.handed_down_from.group.is_some() {
            option.offer.tiers.clear();
        }
    }
    let hands_down = |option: &refurb_or_new::scenario::DeviceOption| {
        option.sourcing == Some(Sourcing::HandedDown)
    };
    if scenario
        .groups
        .iter()
        .flat_map(|group| &group.options)
        .any(hands_down)
    {
        for option in scenario
            .groups
            .iter_mut()
            .flat_map(|group| &mut group.options)
        {
            option.offer.tiers.clear();
        }
    }
    let Ok(valid) = validate(&scenario) else {
        return Ok(());
    };
    let comparison = compare(&valid);
    for objective in [Objective::LeastCost, Objective::LeastCarbon] {
        let mut problem = Problem::from_scenario(&valid, &comparison, objective, Limits::default());
        // Every kind of option has its turn, recommendable or not.
        for option in problem
            .groups
            .iter_mut()
            .flat_map(|group| &mut group.options)
        {
            option.allowed = true;
        }
        let Outcome::Found(mix) = best_mix_within(&problem, 20_000) else {
            continue;
        };
        let mut chosen = scenario.clone();
        for (group, devices) in chosen.groups.iter_mut().zip(&mix.devices) {
            for (option, devices) in group.options.iter_mut().zip(devices) {
                option.share_percent = 100.0 * f64::from(*devices) / f64::from(group.count);
            }
        }
        let Ok(valid) = validate(&chosen) else {
            continue;
        };
        let comparison = compare(&valid);
        let plan = comparison.plan(PlanKind::YourMix);
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-7 * b.abs().max(1.0);
        let (cost, carbon) = (plan.cost.total.value(), plan.carbon.total.value());
        prop_assert!(near(mix.totals.cost, cost), "{} {cost}", mix.totals.cost);
        prop_assert!(
            near(mix.totals.carbon, carbon),
            "{} {carbon}",
            mix.totals.carbon
        );
    }
    Ok(())
}

const ALL: &[Sourcing] = &[
    Sourcing::New,
    Sourcing::Refurbished,
    Sourcing::Keep,
    Sourcing::HandedDown,
];

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_best_mix_costs_and_emits_what_the_engine_says(scenario in scenario()) {
        check(scenario)?;
    }

    #[test]
    fn so_it_does_where_devices_are_kept_and_handed_down(scenario in with_options(ALL)) {
        check(scenario)?;
    }
}
