//! What must hold for every scenario of several organisations, with a budget or with a pilot.

use crate::common::generate::{scenario, with_few_free_spares, without_fleet};
use crate::common::{cases, compared};
use proptest::prelude::*;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::organisations::OrganisationResult;
use refurb_or_new::engine::plan_result::PlanResult;
use refurb_or_new::scenario::{Organisation, Pilot, Scenario, Sourcing, validate};

/// The amounts that a total was added up from, without their signs.
fn size(plan: &PlanResult) -> f64 {
    let lines = Line::ALL.iter();
    lines
        .map(|line| plan.cost.lines[*line].value().abs())
        .sum::<f64>()
        .max(1e-3)
}

/// The scenario with three organisations of these weights in each group.
fn divided(mut scenario: Scenario, weights: &[[u32; 3]]) -> Scenario {
    scenario.organisations = ["a", "b", "c"]
        .map(|id| Organisation {
            id: id.to_owned(),
            name: None,
        })
        .to_vec();
    for (group, weights) in scenario.groups.iter_mut().zip(weights) {
        group.counts.clear();
        group.set_count(3, &scenario.organisations);
        for (entry, weight) in group.counts.iter_mut().zip(weights) {
            entry.count = *weight;
        }
        let count = weights.iter().sum::<u32>().max(1);
        group.set_count(count, &scenario.organisations);
    }
    scenario
}

fn weights() -> impl Strategy<Value = Vec<[u32; 3]>> {
    proptest::collection::vec([0_u32..2_000, 0_u32..300, 0_u32..3], 4)
}

/// Prices of tiers that fall from the price of the offer.
fn with_falling_tiers(mut scenario: Scenario) -> Scenario {
    let valid = validate(&scenario).expect("a valid scenario");
    let inputs = valid.inputs();
    for (group, inputs) in scenario.groups.iter_mut().zip(&inputs.groups) {
        for (option, inputs) in group.options.iter_mut().zip(&inputs.options) {
            let mut price = inputs.price.value();
            for tier in &mut option.offer.tiers {
                price *= 0.9;
                tier.price = price;
            }
        }
    }
    scenario
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn the_parts_of_the_organisations_are_the_plan(scenario in scenario(), weights in weights()) {
        let scenario = divided(scenario, &weights);
        let comparison = compared(&scenario);
        for (index, plan) in comparison.plans.iter().enumerate() {
            let parts = comparison.organisations.iter().map(|o| &o.plans[index]);
            let cost: f64 = parts.clone().map(|part| part.cost.value()).sum();
            let carbon: f64 = parts.map(|part| part.carbon.value()).sum();
            let total = plan.cost.total.value();
            prop_assert!((cost - total).abs() <= 1e-10 * size(plan), "{} and {}", cost, total);
            let total = plan.carbon.total.value();
            prop_assert!((carbon - total).abs() <= 1e-10 * total.abs().max(1e-6));
        }
        let all = |of: fn(&OrganisationResult) -> f64| comparison.organisations.iter().map(of).sum();
        let devices: f64 = all(|one| one.devices.value());
        let users: f64 = all(|one| one.users.value());
        let count: u32 = scenario.groups.iter().map(|group| group.count).sum();
        prop_assert_eq!(devices, f64::from(count));
        let people = comparison.plans[0].people.value();
        prop_assert!((users - people).abs() <= 1e-12 * people);
    }

    #[test]
    fn nobody_loses_where_prices_fall_with_the_number(mut scenario in scenario(), weights in weights()) {
        // Whose devices go to another one's people gives up what they could be sold for.
        for option in scenario.groups.iter_mut().flat_map(|group| &mut group.options) {
            option.sourcing = option.sourcing.filter(|sourcing| *sourcing != Sourcing::HandedDown);
        }
        let scenario = with_falling_tiers(divided(with_few_free_spares(scenario), &weights));
        let comparison = compared(&scenario);
        for organisation in &comparison.organisations {
            for (part, plan) in organisation.plans.iter().zip(&comparison.plans) {
                prop_assert!(part.gain.value() >= -1e-10 * size(plan), "{:?}", part);
                prop_assert_eq!(part.gain, part.cost_alone - part.cost);
            }
        }
    }

    #[test]
    fn who_the_people_belong_to_does_not_move_the_plans(scenario in scenario()) {
        let mut alone = scenario.clone();
        alone.organisations.clear();
        alone.limits = Default::default();
        for group in &mut alone.groups {
            group.counts.clear();
        }
        let mut everyone = alone.clone();
        everyone.organisations = vec![Organisation { id: "all".to_owned(), name: None }];
        for group in &mut everyone.groups {
            group.set_count(group.count, &everyone.organisations);
        }
        let several = compared(&scenario);
        let (alone, everyone) = (compared(&alone), compared(&everyone));
        prop_assert!(alone.organisations.is_empty() && alone.budget.is_none());
        for (index, plan) in alone.plans.iter().enumerate() {
            let json = |plan: &PlanResult| serde_json::to_string(plan).expect("plain data");
            prop_assert_eq!(json(plan), json(&several.plans[index]));
            let part = &everyone.organisations[0].plans[index];
            prop_assert!(part.gain.value().abs() <= 1e-10 * size(plan));
            prop_assert_eq!(part.cost_alone, plan.cost.total);
        }
    }

    /// Held against plans for the number of people that the budget view says, and for more.
    #[test]
    fn a_budget_buys_no_more_and_no_less(
        scenario in scenario(), amount in 0.0..3e7, more in 2_u32..20_000,
    ) {
        let mut scenario = without_fleet(scenario);
        scenario.groups.truncate(1);
        scenario.organisations.clear();
        scenario.groups[0].counts.clear();
        scenario.groups[0].users_per_device = None;
        scenario.limits = Default::default();
        scenario.limits.budget = Some(amount);
        let view = compared(&scenario).budget.expect("a budget");
        let budget = view.over_horizon.expect("a budget");
        scenario.limits = Default::default();
        let mut total = |users: f64, plan: usize| {
            scenario.groups[0].count = users as u32;
            let plan = &compared(&scenario).plans[plan];
            (plan.cost.total.value(), 1e-9 * size(plan))
        };
        for (index, plan) in budget.plans.iter().enumerate() {
            let Some(users) = plan.users_equipped.map(|users| users.value()) else {
                continue;
            };
            prop_assert_eq!(users, users.trunc());
            if (1.0..=1e6).contains(&users) {
                let (cost, rounding) = total(users, index);
                prop_assert!(cost <= amount + rounding, "{} people for {}", users, cost);
            }
            for further in [1.0, f64::from(more)] {
                if users + further <= 1e6 {
                    let (cost, rounding) = total(users + further, index);
                    prop_assert!(cost > amount - rounding, "{} more for {}", further, cost);
                }
            }
        }
    }

    #[test]
    fn a_pilot_with_fewer_failures_promises_fewer(
        mut scenario in scenario(), devices in 1_u32..500, years in 0.1..3.0, seen in 0_u32..50,
    ) {
        let mut expected = |failures: Option<u32>| -> Vec<f64> {
            for option in scenario.groups.iter_mut().flat_map(|group| &mut group.options) {
                option.offer.pilot = match failures {
                    None => Pilot::default(),
                    failures => Pilot { devices: Some(devices), years: Some(years), failures },
                };
            }
            let comparison = compared(&scenario);
            let options = comparison.groups.iter().flat_map(|group| &group.options);
            options.map(|option| {
                let warranty = &option.warranty;
                (warranty.expected_failures_covered + warranty.expected_failures_uncovered).value()
            }).collect()
        };
        let (none, some, more) = (expected(Some(0)), expected(Some(seen)), expected(Some(seen + 1)));
        let without = expected(None);
        for (((none, some), more), without) in none.iter().zip(&some).zip(&more).zip(&without) {
            prop_assert!(none <= without && none <= some && some <= more);
            // None seen does not mean none to come.
            prop_assert!(*none > 0.0 || *without < 1e-200);
        }
    }
}
