//! The best mix against every mix there is, and against another solver.

use crate::common::fleet::{Numbers, Size};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::validate;
use refurb_or_new::{
    decide::best_mix::{Finder, best_mix, best_mix_within, trade_off},
    decision::best_mix::{Mix, Outcome, Proof},
    decision::problem::{Limit, Limits, Objective, Problem, Totals, is_within},
    engine,
};

/// Totals and models of every mix.
fn all_mixes(problem: &Problem) -> Vec<(Totals, u32)> {
    fn of_group(problem: &Problem, group: usize) -> Vec<Vec<u32>> {
        let group = &problem.groups[group];
        let mut parts = vec![Vec::new()];
        for option in &group.options {
            let most = if option.allowed {
                option.most.min(group.devices)
            } else {
                0
            };
            let longer = parts.iter().flat_map(|part: &Vec<u32>| {
                (option.least..=most).map(|devices| {
                    let mut longer = part.clone();
                    longer.push(devices);
                    longer
                })
            });
            parts = longer.collect();
        }
        parts.retain(|part| part.iter().sum::<u32>() == group.devices);
        parts
    }
    let of_groups: Vec<_> = (0..problem.groups.len())
        .map(|group| of_group(problem, group))
        .collect();
    if of_groups.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let mut places = vec![0; of_groups.len()];
    let mut mixes = Vec::new();
    let mut devices: Vec<Vec<u32>> = of_groups.iter().map(|parts| parts[0].clone()).collect();
    loop {
        if problem.is_supplied(&devices) {
            mixes.push((problem.totals(&devices), problem.models_in_use(&devices)));
        }
        let mut group = 0;
        loop {
            if group == places.len() {
                return mixes;
            }
            places[group] += 1;
            if places[group] < of_groups[group].len() {
                devices[group].clone_from(&of_groups[group][places[group]]);
                break;
            }
            places[group] = 0;
            devices[group].clone_from(&of_groups[group][0]);
            group += 1;
        }
    }
}

fn number_of_mixes(problem: &Problem) -> f64 {
    let of_group = |group: &refurb_or_new::decision::problem::Group| {
        let others = group.options.len() as u32 - 1;
        (1..=others)
            .map(|index| f64::from(group.devices + index) / f64::from(index))
            .product::<f64>()
    };
    problem.groups.iter().map(of_group).product()
}

fn meets(mix: &(Totals, u32), limits: &Limits) -> bool {
    is_within(mix.0.cost, limits.budget)
        && is_within(mix.0.first_year, limits.first_year_budget)
        && is_within(mix.0.carbon, limits.carbon_cap)
        && limits.most_models.is_none_or(|most| mix.1 <= most)
}

fn amount(mix: &(Totals, u32), limit: Limit) -> f64 {
    match limit {
        Limit::Budget => mix.0.cost,
        Limit::FirstYearBudget => mix.0.first_year,
        Limit::YearlyBudget => 0.0,
        Limit::CarbonCap => mix.0.carbon,
        Limit::MostModels => f64::from(mix.1),
    }
}

/// Objective and what breaks ties.
fn objectives(objective: Objective, totals: &Totals) -> (f64, f64) {
    match objective {
        Objective::LeastCost => (totals.cost, totals.carbon),
        Objective::LeastCarbon => (totals.carbon, totals.cost),
    }
}

/// By how much a better mix may be better.
fn gap(mix: &Mix) -> f64 {
    match mix.proof {
        Proof::Optimal => 0.0,
        Proof::WithinGap(gap) => gap,
    }
}

fn assert_valid(problem: &Problem, mix: &Mix) {
    assert!(problem.is_within_limits(&mix.devices) && problem.is_supplied(&mix.devices));
    assert_eq!(mix.totals, problem.totals(&mix.devices));
    for (group, devices) in problem.groups.iter().zip(&mix.devices) {
        assert_eq!(group.devices, devices.iter().sum::<u32>());
        for (option, devices) in group.options.iter().zip(devices) {
            assert!(option.least <= *devices && *devices <= option.most);
            assert!(option.allowed || *devices == 0);
        }
    }
}

/// Limits somewhere between the least and the most of all mixes; often they cannot all be met.
fn limits(numbers: &mut Numbers, mixes: &[(Totals, u32)]) -> Limits {
    let mut between = |limit: Limit| {
        let amounts = mixes.iter().map(|mix| amount(mix, limit));
        let least = amounts.clone().fold(f64::INFINITY, f64::min);
        let most = amounts.fold(f64::NEG_INFINITY, f64::max);
        let part = numbers.between(-0.05, 0.8);
        numbers.chance(0.6).then_some(least + (most - least) * part)
    };
    Limits {
        budget: between(Limit::Budget),
        first_year_budget: between(Limit::FirstYearBudget),
        carbon_cap: between(Limit::CarbonCap),
        most_models: between(Limit::MostModels).map(|most| most.max(0.0) as u32),
    }
}

fn check_against_all_mixes(seed: u64) -> &'static str {
    let mut numbers = Numbers(seed);
    let mut problem = loop {
        let size = Size {
            groups: numbers.whole(1, 4),
            options: numbers.whole(1, 4),
            devices: 6,
            bounds: numbers.chance(0.4),
            tiers: numbers.chance(0.4),
            handing_down: numbers.chance(0.3),
        };
        let problem = crate::common::fleet::problem(&mut numbers, size);
        if number_of_mixes(&problem) < 6_000.0 {
            break problem;
        }
    };
    let mixes = all_mixes(&problem);
    if !mixes.is_empty() {
        problem.limits = limits(&mut numbers, &mixes);
    }
    let limits = problem.limits;
    let best = mixes
        .iter()
        .filter(|mix| meets(mix, &limits))
        .map(|mix| objectives(problem.objective, &mix.0))
        .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    match (best_mix(&problem), best) {
        (Outcome::Found(mix), Some((objective, tie))) => {
            assert_valid(&problem, &mix);
            assert_eq!(mix.proof, Proof::Optimal, "seed {seed}");
            let found = objectives(problem.objective, &mix.totals);
            assert!(
                (found.0 - objective).abs() <= 1e-7 * objective,
                "seed {seed}: {found:?} {objective}"
            );
            // Sums in another order differ in the last bit; then ties are not seen as such.
            if (found.0 - objective).abs() <= 1e-12 * objective {
                assert!(
                    found.1 <= tie * (1.0 + 1e-9),
                    "seed {seed}: {found:?} {tie}"
                );
            }
            "found"
        }
        (Outcome::Infeasible(obstacles), None) => {
            assert_eq!(obstacles.groups, problem.impossible_groups(), "seed {seed}");
            if mixes.is_empty() {
                assert!(!obstacles.groups.is_empty() || !problem.supplies.is_empty());
                return "impossible";
            }
            let is_possible = |limits: &Limits| mixes.iter().any(|mix| meets(mix, limits));
            for limit in Limit::ALL {
                let others = limits.without(limit);
                let least = mixes
                    .iter()
                    .filter(|mix| meets(mix, &others))
                    .map(|mix| amount(mix, limit))
                    .min_by(f64::total_cmp)
                    .filter(|_| limits.get(limit).is_some());
                let said = obstacles
                    .relaxations
                    .iter()
                    .find(|other| other.limit == limit);
                assert_eq!(said.is_some(), least.is_some(), "seed {seed} {limit:?}");
                if let (Some(said), Some(least)) = (said, least) {
                    assert_eq!(said.proof, Proof::Optimal);
                    assert!(
                        (said.value - least).abs() <= 1e-7 * least,
                        "seed {seed} {limit:?}"
                    );
                }
            }
            // Together they cannot be met; without any one of them they can.
            let mut blocking = limits;
            for limit in Limit::ALL {
                if !obstacles.blocking.contains(&limit) {
                    blocking = blocking.without(limit);
                }
            }
            assert!(!is_possible(&blocking), "seed {seed}");
            for limit in &obstacles.blocking {
                assert!(limits.get(*limit).is_some());
                assert!(
                    is_possible(&blocking.without(*limit)),
                    "seed {seed} {limit:?}"
                );
            }
            "infeasible"
        }
        (outcome, best) => panic!("seed {seed}: {outcome:?}, by trying all {best:?}"),
    }
}

#[test]
fn no_mix_of_all_is_better() {
    let mut seen = std::collections::BTreeMap::new();
    for seed in 0..600 {
        *seen.entry(check_against_all_mixes(seed)).or_insert(0) += 1;
    }
    // The seeds cover all kinds.
    assert!(
        seen["found"] > 100 && seen["infeasible"] > 100 && seen["impossible"] > 5,
        "{seen:?}"
    );
}

fn size(groups: u32, options: u32, devices: u32) -> Size {
    Size {
        groups,
        options,
        devices,
        bounds: true,
        tiers: false,
        handing_down: false,
    }
}

#[test]
fn the_curve_goes_from_the_least_cost_to_the_least_carbon_and_no_point_beats_another() {
    for seed in 0..200 {
        let mut numbers = Numbers(seed);
        let shape = Size {
            tiers: numbers.chance(0.2),
            handing_down: numbers.chance(0.2),
            ..size(6, 4, 40)
        };
        let mut problem = crate::common::fleet::problem(&mut numbers, shape);
        let curve = trade_off(&problem);
        assert!(curve.points.is_empty() || problem.impossible_groups().is_empty());
        assert!(
            !curve.points.is_empty()
                || !problem.impossible_groups().is_empty()
                || !problem.supplies.is_empty()
        );
        let mut cost_of_kg = 0.0;
        for (index, pair) in curve.points.windows(2).enumerate() {
            let (one, other) = (pair[0].totals, pair[1].totals);
            assert!(
                one.cost < other.cost && one.carbon > other.carbon,
                "seed {seed}"
            );
            let moves = curve.moves_to(index + 1);
            if curve.is_exact {
                let cost: f64 = moves.iter().map(|step| step.cost).sum();
                let carbon: f64 = moves.iter().map(|step| step.carbon).sum();
                assert!((other.cost - one.cost - cost).abs() <= 1e-9 * other.cost);
                assert!((other.carbon - one.carbon - carbon).abs() <= 1e-9 * one.carbon);
                // Every kilogram costs at least as much as the one before it.
                assert!(cost / -carbon >= cost_of_kg * (1.0 - 1e-9), "seed {seed}");
                cost_of_kg = cost / -carbon;
            }
        }
        for (index, point) in curve.points.iter().enumerate() {
            let devices = curve.devices_at(index);
            let mix = Mix {
                totals: point.totals,
                proof: Proof::Optimal,
                devices,
            };
            assert_valid(&problem, &mix);
        }
        if curve.points.is_empty() || !curve.is_exact {
            continue;
        }
        for (objective, point) in [
            (Objective::LeastCost, curve.cheapest()),
            (Objective::LeastCarbon, curve.greenest()),
        ] {
            problem.objective = objective;
            let Outcome::Found(best) = best_mix_within(&problem, 20_000) else {
                panic!("seed {seed}");
            };
            let (best, end) = (best.totals, curve.points[point].totals);
            assert!(
                (best.cost - end.cost).abs() <= 1e-9 * end.cost,
                "seed {seed}"
            );
            assert!(
                (best.carbon - end.carbon).abs() <= 1e-9 * end.carbon,
                "seed {seed}"
            );
        }
        let (first, last) = (
            curve.points[0].totals,
            curve.points[curve.greenest()].totals,
        );
        let budget = numbers.between(first.cost, last.cost);
        let devices = curve.within(budget).expect("above the cheapest");
        let on_curve = problem.totals(&devices);
        problem.objective = Objective::LeastCarbon;
        problem.limits.budget = Some(budget);
        let Outcome::Found(best) = best_mix_within(&problem, 20_000) else {
            panic!("seed {seed}");
        };
        let devices = Mix {
            devices,
            totals: on_curve,
            proof: Proof::Optimal,
        };
        assert_valid(&problem, &devices);
        assert!(
            best.totals.carbon <= on_curve.carbon * (1.0 + 1e-9) + gap(&best),
            "seed {seed}: {best:?} {on_curve:?}"
        );
        assert!(curve.within(first.cost - 1.0).is_none());
    }
}

#[test]
fn a_mix_costs_and_emits_what_the_engine_says() {
    for preset in PresetId::ALL {
        let mut scenario = preset.scenario();
        let valid = validate(&scenario).expect("a preset is valid");
        let comparison = engine::compare(&valid);
        let limits = Limits::of(&scenario);
        let problem = Problem::from_scenario(&valid, &comparison, Objective::LeastCost, limits);
        // Groups in which nothing is recommendable are named, not filled.
        let nothing = |group: &engine::option_result::GroupResult| {
            !group.options.iter().any(|option| option.recommendable)
        };
        for (index, group) in comparison.groups.iter().enumerate() {
            assert!(!nothing(group) || problem.impossible_groups().contains(&index));
        }
        let Outcome::Found(mix) = best_mix(&problem) else {
            assert!(matches!(best_mix(&problem), Outcome::Infeasible(_)));
            continue;
        };
        assert_eq!(mix.proof, Proof::Optimal);
        for (group, devices) in scenario.groups.iter_mut().zip(&mix.devices) {
            for (option, devices) in group.options.iter_mut().zip(devices) {
                option.share_percent = 100.0 * f64::from(*devices) / f64::from(group.count);
            }
        }
        let valid = validate(&scenario).expect("the mix is valid");
        let comparison = engine::compare(&valid);
        let plan = comparison.plan(engine::plan_kind::PlanKind::YourMix);
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
        assert!(near(mix.totals.cost, plan.cost.total.value()), "{preset:?}");
        assert!(
            near(mix.totals.carbon, plan.carbon.total.value()),
            "{preset:?}"
        );
    }
}

#[test]
fn a_search_in_parts_comes_to_the_same() {
    for seed in 0..60 {
        let mut numbers = Numbers(seed);
        let mut problem = crate::common::fleet::problem(&mut numbers, size(6, 4, 60));
        let curve = trade_off(&problem);
        let Some(first) = curve.points.first() else {
            continue;
        };
        // Between the two ends, or impossible.
        let last = curve.points[curve.greenest()].totals;
        let factor = if seed % 2 == 0 { 1.0 } else { 0.98 };
        problem.limits.carbon_cap = Some(factor * last.carbon);
        problem.limits.budget = Some(factor * (first.totals.cost + last.cost) / 2.0);
        problem.limits.most_models = Some(3);
        let mut finder = Finder::new(problem.clone().into(), 3_000);
        while finder.advance(7) {}
        assert_eq!(
            finder.outcome(),
            best_mix_within(&problem, 3_000),
            "seed {seed}"
        );
    }
}

#[test]
fn a_search_cut_short_says_how_far_it_may_be_off() {
    for seed in 0..40 {
        let mut numbers = Numbers(seed);
        let shape = Size {
            bounds: false,
            ..size(8, 4, 100)
        };
        let mut problem = crate::common::fleet::problem(&mut numbers, shape);
        let curve = trade_off(&problem);
        let (first, last) = (
            curve.points[0].totals,
            curve.points[curve.greenest()].totals,
        );
        problem.objective = Objective::LeastCost;
        problem.limits.carbon_cap = Some((first.carbon + last.carbon) / 2.0);
        problem.limits.most_models = Some(2);
        let Outcome::Found(best) = best_mix(&problem) else {
            continue;
        };
        for steps in [1, 50, 500, 5_000] {
            match best_mix_within(&problem, steps) {
                Outcome::Found(mix) => {
                    assert_valid(&problem, &mix);
                    let gap = gap(&mix);
                    let slack = 1e-7 * best.totals.cost;
                    assert!(
                        mix.totals.cost <= best.totals.cost + gap + slack,
                        "seed {seed}"
                    );
                }
                Outcome::Undecided { at_least } => assert!(at_least <= best.totals.cost),
                Outcome::Infeasible(_) => panic!("seed {seed}: there is a mix"),
            }
        }
    }
}

/// The objective that another solver finds; `None` where it finds no mix.
fn by_another_solver(problem: &Problem) -> Option<f64> {
    use microlp::{ComparisonOp, OptimizationDirection};
    let mut program = microlp::Problem::new(OptimizationDirection::Minimize);
    let mut rows = [const { Vec::new() }; 3];
    for group in &problem.groups {
        let mut all = Vec::new();
        for option in &group.options {
            let most = if option.allowed {
                option.most.min(group.devices)
            } else {
                0
            };
            let objective = match problem.objective {
                Objective::LeastCost => option.cost,
                Objective::LeastCarbon => option.carbon,
            };
            let bounds = (option.least as i32, most as i32);
            let number = program.add_integer_var(objective, bounds);
            all.push((number, 1.0));
            for (row, amount) in
                rows.iter_mut()
                    .zip([option.cost, option.first_year, option.carbon])
            {
                row.push((number, amount));
            }
        }
        program.add_constraint(&all, ComparisonOp::Eq, f64::from(group.devices));
    }
    for (row, limit) in rows
        .iter()
        .zip([Limit::Budget, Limit::FirstYearBudget, Limit::CarbonCap])
    {
        if let Some(limit) = problem.limits.get(limit) {
            program.add_constraint(row, ComparisonOp::Le, limit);
        }
    }
    let outcome = program.solve().ok()?;
    Some(outcome.into_solution().ok()?.objective())
}

#[test]
fn another_solver_finds_nothing_better() {
    let mut solved = 0;
    for seed in 0..30 {
        let mut numbers = Numbers(seed);
        let groups = numbers.whole(5, 8);
        let options = numbers.whole(3, 4);
        let mut problem = crate::common::fleet::problem(
            &mut numbers,
            Size {
                bounds: false,
                ..size(groups, options, 60)
            },
        );
        let curve = trade_off(&problem);
        let (first, last) = (
            curve.points[0].totals,
            curve.points[curve.greenest()].totals,
        );
        let part = numbers.between(0.2, 0.8);
        match problem.objective {
            Objective::LeastCost => {
                problem.limits.carbon_cap = Some(first.carbon + (last.carbon - first.carbon) * part)
            }
            Objective::LeastCarbon => {
                problem.limits.budget = Some(first.cost + (last.cost - first.cost) * part)
            }
        }
        problem.limits.first_year_budget = Some((first.first_year + last.first_year) / 2.0 * 1.01);
        let Some(other) = by_another_solver(&problem) else {
            continue;
        };
        let Outcome::Found(mix) = best_mix(&problem) else {
            panic!("seed {seed}: there is a mix");
        };
        assert_valid(&problem, &mix);
        let (objective, _) = objectives(problem.objective, &mix.totals);
        assert!(
            objective <= other * (1.0 + 1e-6) + gap(&mix),
            "seed {seed}: {objective} {other}"
        );
        // Its answer may be off by its own tolerance, or a mix it holds to be the best may not be.
        solved +=
            usize::from(mix.proof == Proof::Optimal && (objective - other).abs() <= 1e-4 * other);
    }
    assert!(solved >= 15, "{solved}");
}
