//! What must hold for every kept and every handed-down device.

use crate::common::generate::{own_in_the_end, scenario, with_options};
use crate::common::{cases, compared};
use proptest::prelude::*;
use proptest::sample::select;
use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::plan_result::PlanResult;
use refurb_or_new::scenario::{
    Allocation, DeviceOption, Group, HandedDownFrom, Scenario, Sourcing,
};

#[track_caller]
fn close(a: f64, b: f64) {
    let most = 1e-9 * a.abs().max(b.abs()).max(1e-3);
    assert!((a - b).abs() <= most, "{a} and {b}");
}

fn figures(plan: &PlanResult) -> Vec<u64> {
    let lines = Line::ALL.iter().map(|line| plan.cost.lines[*line].value());
    let carbon = plan.carbon.booked_by_year.iter().map(|year| year.value());
    let others = [
        plan.cost.total.value(),
        plan.carbon.total.value(),
        plan.carbon.avoided.value(),
        plan.devices_bought.value(),
        plan.warranty.covered_device_years.value(),
    ];
    let all = lines.chain(carbon).chain(others);
    all.map(f64::to_bits).collect()
}

fn option(id: &str, sourcing: Sourcing, years: f64) -> DeviceOption {
    let mut option = DeviceOption {
        id: id.to_owned(),
        sourcing: Some(sourcing),
        share_percent: 100.0,
        ..DeviceOption::default()
    };
    option.offer.planned_years = Some(years);
    option
}

fn handed_down_from(group: &str, years: f64) -> DeviceOption {
    DeviceOption {
        handed_down_from: HandedDownFrom {
            group: Some(group.to_owned()),
            option: None,
        },
        ..option("handed-down", Sourcing::HandedDown, years)
    }
}

fn group(id: &str, count: u32, option: DeviceOption) -> Group {
    Group {
        id: id.to_owned(),
        count,
        options: vec![option],
        ..Group::default()
    }
}

/// Rounds of new laptops, each with its people and its years.
fn rounds(rounds: &[(u32, f64)], horizon_years: f64) -> Scenario {
    let group = |(index, (count, years)): (usize, &(u32, f64))| {
        let id = format!("round-{index}");
        let option = match index.checked_sub(1) {
            None => {
                let mut new = option("new", Sourcing::New, *years);
                new.specification.class = Some(DeviceClass::Laptop);
                new
            }
            Some(before) => handed_down_from(&format!("round-{before}"), *years),
        };
        group(&id, *count, option)
    };
    Scenario {
        schema: 1,
        horizon_years,
        groups: rounds.iter().enumerate().map(group).collect(),
        ..Scenario::default()
    }
}

fn rule() -> impl Strategy<Value = Allocation> {
    select(vec![
        Allocation::CutOff,
        Allocation::HalfAndHalf,
        Allocation::ByTime,
    ])
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn manufacture_is_counted_once_however_many_rounds(
        people in proptest::collection::vec((1_u32..500, 0.5..6.0), 2..5),
        horizon in 0.5..15.0, rule in rule(), credit: bool,
    ) {
        let mut scenario = rounds(&people, horizon);
        scenario.method.allocation = Some(rule);
        scenario.method.credit_unused_life = Some(credit);
        let mut embodied = |kilograms| {
            scenario.groups[0].options[0].specification.embodied_kg = Some(kilograms);
            let comparison = compared(&scenario);
            let mix = comparison.plan(PlanKind::YourMix);
            let booked: f64 = mix.carbon.booked_by_year.iter().map(|year| year.value()).sum();
            let new = &comparison.groups[0].options[0];
            (mix.carbon.embodied.value(), booked, mix.givers[0].clone(), new.carbon.allocated_share)
        };
        // What the manufacture of the first round's devices adds to everything else.
        let (without, booked_without, ..) = embodied(0.0);
        let (with, booked_with, giver, allocated) = embodied(1_000.0);
        let (count, years) = (f64::from(people[0].0), people[0].1);
        let devices = (horizon / years - 1e-9).ceil();
        let lives = if credit { horizon / years } else { devices };
        let handed = giver.handed_per_year.value() / giver.released_per_year.value();
        // All of what is handed down, and the buyer's share of what is sold on.
        let share = handed + (1.0 - handed) * allocated.value();
        prop_assert!((with - without - 1_000.0 * count * lives * share).abs() < 1e-6 * with);
        let booked = booked_with - booked_without;
        prop_assert!((booked - 1_000.0 * count * devices * share).abs() < 1e-6 * with.max(booked));
        if f64::from(people[1].0) / people[1].1 >= count / years {
            // Everything goes on to the second round: once, under every rule.
            close(share, 1.0);
        }
    }

    #[test]
    fn what_is_released_is_handed_down_sold_or_disposed_of(scenario in scenario()) {
        let comparison = compared(&scenario);
        for plan in &comparison.plans {
            if plan.plan != PlanKind::YourMix {
                prop_assert!(plan.handing_down.is_empty() && plan.givers.is_empty());
            }
            for flow in &plan.handing_down {
                close(
                    flow.needed_per_year.value(),
                    flow.handed_per_year.value() + flow.shortfall_per_year.value(),
                );
                prop_assert!(flow.handed_per_year.value() >= 0.0);
                prop_assert!(flow.shortfall_users.value() >= 0.0);
                prop_assert_eq!(flow.rest.is_some(), flow.shortfall_users.value() > 0.0);
            }
            for giver in &plan.givers {
                let ends = [giver.handed_per_year, giver.resold_per_year, giver.disposed_per_year];
                let sum: f64 = ends.iter().map(|end| end.value()).sum();
                close(giver.released_per_year.value(), sum);
                for end in ends {
                    prop_assert!(end.value() >= -1e-9 * sum);
                }
                let received: f64 = plan.handing_down.iter()
                    .filter(|flow| (&flow.from_group, &flow.from_option) == (&giver.group, &giver.option))
                    .map(|flow| flow.handed_per_year.value())
                    .sum();
                close(giver.handed_per_year.value(), received);
            }
        }
    }

    #[test]
    fn a_share_of_nothing_hands_nothing_down(
        scenario in with_options(&[Sourcing::New, Sourcing::Refurbished]), years in 0.5..8.0,
    ) {
        let mut scenario = scenario;
        for group in &mut scenario.groups {
            group.options.iter_mut().for_each(own_in_the_end);
        }
        let mut with = scenario.clone();
        for index in 1..with.groups.len() {
            let mut unused = handed_down_from(&format!("group-{}", index - 1), years);
            unused.share_percent = 0.0;
            with.groups[index].options.push(unused);
        }
        let (without, with) = (compared(&scenario), compared(&with));
        for (without, with) in without.plans.iter().zip(&with.plans) {
            prop_assert_eq!(figures(without), figures(with));
            prop_assert!(with.handing_down.is_empty());
        }
    }

    #[test]
    fn keeping_costs_repairs_energy_support_and_what_is_put_in(
        mut scenario in with_options(&[Sourcing::Keep]), price in 0.0..3_000.0,
    ) {
        scenario.horizon_years = scenario.horizon_years.min(8.0);
        scenario.method.vat = None;
        for option in scenario.groups.iter_mut().flat_map(|group| &mut group.options) {
            option.offer.planned_years = Some(20.0);
            option.offer.resale_value = None;
            option.offer.take_back_agreement = Default::default();
            option.offer.upgrade.price = Some(price);
            option.offer.accessories.clear();
            option.offer.buy_out = Default::default();
        }
        for group in &mut scenario.groups {
            group.need = Default::default();
            group.options[0].specification.updates_until = Some(2100.0);
        }
        let comparison = compared(&scenario);
        let people: u32 = scenario.groups.iter().map(|group| group.count).sum();
        let mix = comparison.plan(PlanKind::YourMix);
        for line in [Line::Deployment, Line::Disposal, Line::Resale] {
            let expected = match line {
                Line::Deployment => scenario.method.setup_cost.unwrap_or(0.0),
                _ => 0.0,
            };
            prop_assert_eq!(mix.cost.lines[line].value(), expected);
        }
        // What is put in serves for twenty years; what is left of it at the horizon is credited.
        let (horizon, method) = (scenario.horizon_years, &scenario.method);
        let rate = method.discount_rate_percent.unwrap_or(2.5) / 100.0;
        let left = if method.credit_unused_life.unwrap_or(true) {
            (20.0 - horizon) / 20.0 * libm::pow(1.0 + rate, -horizon)
        } else {
            0.0
        };
        let purchase = mix.cost.lines[Line::Purchase].value();
        close(purchase, price * (1.0 - left) * f64::from(people));
        prop_assert_eq!(mix.devices_bought.value(), 0.0);
        for option in comparison.groups.iter().flat_map(|group| &group.options) {
            prop_assert!(option.successor.is_none());
            prop_assert_eq!(option.carbon.allocated_share.value(), 0.0);
        }
    }

    #[test]
    fn a_kept_device_and_its_successor_use_the_electricity_of_the_years_they_are_in_use(
        mut scenario in with_options(&[Sourcing::Keep, Sourcing::New]), years in 0.5..6.0,
        kwh in 1.0..500.0,
    ) {
        for group in &mut scenario.groups {
            group.need = Default::default();
            for option in &mut group.options {
                option.specification.yearly_kwh = Some(kwh);
                option.specification.updates_until = Some(2100.0);
            }
            group.options[0].offer.planned_years = Some(years);
        }
        for group in compared(&scenario).groups {
            let [keep, new] = &group.options[..] else { panic!("two options") };
            prop_assert_eq!(keep.successor.is_some(), years < scenario.horizon_years - 1e-9);
            close(keep.cost.lines[Line::Energy].value(), new.cost.lines[Line::Energy].value());
            close(keep.carbon.use_carbon.value(), new.carbon.use_carbon.value());
        }
    }
}
