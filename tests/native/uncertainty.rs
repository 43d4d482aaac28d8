//! What is uncertain in a scenario, and what comes of it.

use crate::common::generate::scenario;
use crate::common::{cases, valid};
use proptest::prelude::*;
use refurb_or_new::catalogue::{Evidence, sources};
use refurb_or_new::decide::points::ALL_POINTS;
use refurb_or_new::decide::tape::BATCH;
use refurb_or_new::decide::totals::{OUTCOMES, Totals};
use refurb_or_new::decide::uncertainty::Uncertainty;
use refurb_or_new::decide::variable::{RangeOrigin, Reach, Variable};
use refurb_or_new::decide::variables::variables;
use refurb_or_new::decision::picture::{Estimate, Picture};
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::option::evaluate_options;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::plan_totals::plan_totals;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::inputs::Inputs;
use refurb_or_new::scenario::{
    Cohort, IssueCode, Number, Quantity, Scenario, UncertainFigure, Valid, Value, read, validate,
};

fn range(path: &str, low: f64, likely: Option<f64>, high: f64) -> UncertainFigure {
    UncertainFigure {
        path: path.to_owned(),
        low,
        likely,
        high,
    }
}

fn of(variables: &[Variable], quantity: Quantity) -> Vec<&Variable> {
    let of = |variable: &&Variable| variable.quantity == quantity;
    variables.iter().filter(of).collect()
}

#[test]
fn the_figure_of_a_class_is_one_variable_for_all_its_devices() {
    let valid = valid(&PresetId::SchoolLaptops.scenario());
    let variables = variables(&valid);
    let footprint = of(&variables, Quantity::ManufactureFootprint);
    assert_eq!(footprint.len(), 1);
    assert_eq!(footprint[0].cells(), [(0, 0), (0, 1)]);
    assert_eq!(footprint[0].value, 244.6);
    assert!((footprint[0].low - 185.09).abs() < 1e-9);
    assert!((footprint[0].high - 293.52).abs() < 1e-9);
    assert!(matches!(footprint[0].range, RangeOrigin::Catalogue { .. }));
    let mut inputs = valid.inputs().clone();
    footprint[0].set(200.0, &mut inputs);
    for option in &inputs.groups[0].options {
        assert_eq!(option.carbon.manufacture.value(), 200.0);
    }
}

#[test]
fn reuse_is_drawn_once_for_pupils_and_once_for_staff() {
    let mut scenario = PresetId::MixedFleet.scenario();
    let shares = |scenario: &Scenario| -> Vec<(f64, f64, f64, bool)> {
        let all = variables(&valid(scenario));
        let shares = of(&all, Quantity::ReuseShare).into_iter();
        let figure = |share: &Variable| {
            let of_ours = RangeOrigin::Catalogue {
                evidence: Evidence::Proposal,
                source: &sources::OURS,
            };
            (share.low, share.value, share.high, share.range == of_ours)
        };
        shares.map(figure).collect()
    };
    let (staff, pupils) = ((0.30, 0.65, 0.90, true), (0.05, 0.30, 0.70, true));
    assert_eq!(shares(&scenario), [staff, pupils]);
    // What an agreement says is certain.
    for group in &mut scenario.groups {
        for option in &mut group.options {
            option.offer.take_back_agreement.reuse_share_percent = Some(80.0);
        }
    }
    let agreed = shares(&scenario);
    assert!(agreed.iter().all(|(low, _, high, _)| low == high));
}

#[test]
fn a_quote_is_certain_and_is_searched_all_the_same() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.groups[0].options[1].offer.price = Some(3_100.0);
    let variables = variables(&valid(&scenario));
    let prices = of(&variables, Quantity::Price);
    assert_eq!(prices.len(), 2);
    assert!(prices[0].is_uncertain(), "the preset's is an example");
    assert!(!prices[1].is_uncertain(), "this one was entered");
    for price in prices {
        assert!(price.search.0 < price.value && price.value < price.search.1);
    }
}

#[test]
fn a_published_price_is_certain() {
    let variables = variables(&valid(&PresetId::SorVaranger.scenario()));
    let prices = of(&variables, Quantity::Price);
    assert!(!prices.is_empty());
    assert!(prices.iter().all(|price| !price.is_uncertain()));
}

#[test]
fn the_price_of_a_new_device_reaches_the_refurbished_one_beside_it() {
    let valid = valid(&PresetId::SchoolLaptops.scenario());
    let variables = variables(&valid);
    let prices = of(&variables, Quantity::Price);
    assert_eq!(prices[0].reaches(), Reach::Options(&[(0, 0), (0, 1)]));
    assert_eq!(prices[1].reaches(), Reach::Options(&[(0, 1)]));
    let mut inputs = valid.inputs().clone();
    prices[0].set(1234.0, &mut inputs);
    assert_eq!(inputs.groups[0].options[1].price_as_new.value(), 1234.0);
}

#[test]
fn a_path_is_where_the_number_is_entered() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        for variable in variables(&valid(&scenario)) {
            for path in variable.paths() {
                let found = Number::at(&path, &scenario).map(|number| number.quantity);
                let expected = Some(variable.quantity).filter(|q| *q != Quantity::Horizon);
                assert_eq!(found, expected, "{path}");
            }
        }
    }
}

#[test]
fn ranges_hold_the_value_and_lie_in_what_is_searched() {
    for preset in PresetId::ALL {
        let valid = valid(&preset.scenario());
        for variable in variables(&valid) {
            let Variable {
                value, low, high, ..
            } = variable;
            let known = format!("{:?} of {}", variable.quantity, preset.id());
            assert!(low <= value && value <= high, "{known}");
            assert!(
                variable.search.0 <= low && high <= variable.search.1,
                "{known}"
            );
            assert!(!variable.is_choice() || !variable.is_uncertain(), "{known}");
        }
    }
}

#[test]
fn a_range_that_was_entered_takes_the_place_of_ours() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.uncertainty = vec![
        range("groups[0].options[1].offer.price", 3000.0, None, 5000.0),
        range("method.gridGramsPerKwh", 20.0, Some(30.0), 50.0),
        range(
            "groups[0].options[1].offer.warranty.months",
            6.0,
            None,
            24.0,
        ),
    ];
    let variables = variables(&valid(&scenario));
    let price = of(&variables, Quantity::Price)[1];
    assert_eq!((price.low, price.high), (3000.0, 5000.0));
    assert_eq!(price.range, RangeOrigin::Entered);
    let grid = of(&variables, Quantity::GridIntensity)[0];
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-12);
    close(grid.low, 0.02);
    close(grid.likely, 0.03);
    close(grid.high, 0.05);
    let months = of(&variables, Quantity::WarrantyMonths);
    let months = months.iter().find(|months| months.is_uncertain());
    close(months.expect("a range").low, 0.5);
}

#[test]
fn a_range_for_nothing_or_beyond_what_may_be_entered_is_refused() {
    let refused = |figure: UncertainFigure| {
        let mut scenario = PresetId::SchoolLaptops.scenario();
        scenario.uncertainty = vec![figure];
        let issues = validate(&scenario).expect_err("an issue");
        assert_eq!(issues.len(), 1);
        (issues[0].path.clone(), issues[0].code)
    };
    let path = ("uncertainty[0].path".to_owned(), IssueCode::UnknownChoice);
    for unknown in ["horizonYears", "groups[0].options[7].offer.price", "price"] {
        assert_eq!(refused(range(unknown, 1.0, None, 2.0)), path);
    }
    assert_eq!(
        refused(range("method.gridDeclinePercent", 1.0, None, 21.0)),
        ("uncertainty[0].high".to_owned(), IssueCode::AboveMaximum)
    );
}

/// Cost and carbon of each plan by the plain engine, with the size of what was added up. Plans are
/// divided as in the scenario.
fn plain(inputs: &Inputs, scenario: &Inputs) -> [(f64, f64); OUTCOMES] {
    let evaluated = evaluate_options(inputs).divided_as(&evaluate_options(scenario).fits);
    let mut outcomes = [(0.0, 0.0); OUTCOMES];
    for (kind, outcomes) in PlanKind::ALL.into_iter().zip(outcomes.chunks_exact_mut(2)) {
        let totals = plan_totals(kind, inputs, &evaluated);
        let lines = Line::ALL
            .iter()
            .map(|line| totals.tally.lines[*line].value());
        outcomes[0] = (totals.cost().value(), lines.map(f64::abs).sum());
        outcomes[1] = (totals.tally.carbon().value(), totals.tally.carbon().value());
    }
    outcomes
}

fn uncertain(valid: &Valid) -> Vec<Variable> {
    let mut variables = variables(valid);
    variables.retain(Variable::is_uncertain);
    variables
}

/// Compares the totals with the plain engine at points whose coordinates are these shares of each
/// range, taken in turn.
#[track_caller]
fn check_totals(valid: &Valid, shares: &[f64]) {
    let variables = uncertain(valid);
    let mut totals = Totals::new(valid, variables.clone());
    while !totals.compile(1) {}
    let mut values = vec![[0.0; BATCH]; variables.len()];
    let mut next = shares.iter().cycle();
    for (variable, values) in variables.iter().zip(&mut values) {
        for value in values {
            let share = next.next().expect("a share");
            let between = variable.low + share * (variable.high - variable.low);
            *value = between.min(variable.high);
        }
        next.next();
    }
    let mut outcomes = [[0.0; BATCH]; OUTCOMES];
    totals.evaluate(&values, BATCH, &mut outcomes);
    let before = plain(valid.inputs(), valid.inputs());
    for point in 0..BATCH {
        let mut inputs = valid.inputs().clone();
        for (variable, values) in variables.iter().zip(&values) {
            variable.set(values[point], &mut inputs);
        }
        for (index, (expected, size)) in plain(&inputs, valid.inputs()).into_iter().enumerate() {
            let found = outcomes[index][point];
            let most = 1e-9 * size.max(before[index].1).max(1e-6);
            assert!(
                (found - expected).abs() <= most,
                "{index}: {found} {expected}"
            );
        }
    }
}

/// Ranges for figures picked by number, choices among them, about their values.
fn with_ranges(mut scenario: Scenario, picks: &[(usize, f64, f64)]) -> Scenario {
    let variables = variables(&valid(&scenario));
    for (pick, below, above) in picks {
        let variable = &variables[pick % variables.len()];
        let (least, most) = variable.quantity.range();
        let unit = variable.quantity.unit().of_format();
        let Some(path) = variable.paths().pop() else {
            continue;
        };
        let known = scenario.uncertainty.iter().any(|range| range.path == path);
        if known || Number::at(&path, &scenario).is_none() {
            continue;
        }
        let value = variable.value / unit;
        let low = (value * (1.0 - below)).max(least).min(most);
        let high = (value * (1.0 + above)).max(low).min(most);
        scenario.uncertainty.push(range(&path, low, None, high));
    }
    scenario
}

#[test]
fn the_totals_of_presets_are_those_of_the_engine() {
    let shares: Vec<f64> = (0..97)
        .map(|index| f64::from(index * 37 % 97) / 96.0)
        .collect();
    for preset in PresetId::ALL {
        check_totals(&valid(&preset.scenario()), &shares);
    }
    // An estimated end of updates before, within and after what is planned.
    for device in [
        "lenovo-thinkpad-t480",
        "dell-latitude-5400",
        "dell-latitude-5420",
    ] {
        let mut scenario = PresetId::SchoolLaptops.scenario();
        scenario.groups[0].options[1].device = Some(device.to_owned());
        check_totals(&valid(&scenario), &shares);
    }
}

/// What is kept is on the tape where only an option's life leaves it, and follows its cohorts where they
/// are due earlier because the need grows; of two groups that are alike it is worked out once.
#[test]
fn the_totals_of_fleets_are_those_of_the_engine() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.horizon_years = 10.0;
    let group = scenario.groups[0].clone();
    let with_fleet = |(index, memory): (usize, f64)| {
        let mut group = group.clone();
        group.id = format!("group-{index}");
        group.need.memory_gb = Some(memory);
        let cohort = |age: u32| Cohort {
            id: age.to_string(),
            count: group.count / 6,
            device: Some("laptop-typical-new".to_owned()),
            new_since: 2027.0 - 1.5 * f64::from(age),
            ..Cohort::default()
        };
        group.fleet = (0..5).map(cohort).collect();
        group
    };
    let needs = [5.0, 12.0, 12.0, 7.0];
    scenario.groups = needs.into_iter().enumerate().map(with_fleet).collect();
    let shares: Vec<f64> = (0..97)
        .map(|index| f64::from(index * 37 % 97) / 96.0)
        .collect();
    check_totals(&valid(&scenario), &shares);
    // One whose devices have to be replaced earlier is no longer like its neighbour.
    scenario.groups[2].fleet[0].due_year = Some(2029.0);
    scenario.groups[2].fleet[1].specification.updates_until = Some(2030.0);
    check_totals(&valid(&scenario), &shares);
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_totals_are_those_of_the_engine(
        scenario in scenario(),
        picks in prop::collection::vec((0_usize..500, 0.0_f64..1.0, 0.0_f64..2.0), 0..12),
        shares in prop::collection::vec(prop_oneof![8 => 0.0_f64..1.0, 1 => Just(0.0), 1 => Just(1.0)], 101),
    ) {
        check_totals(&valid(&with_ranges(scenario, &picks)), &shares);
    }
}

/// The same with every uncertain figure certain that can be entered.
fn certain(mut scenario: Scenario) -> Scenario {
    for variable in uncertain(&valid(&scenario)) {
        let value = variable.value / variable.quantity.unit().of_format();
        for path in variable.paths() {
            let same = |range: &UncertainFigure| range.path == path;
            if !scenario.uncertainty.iter().any(same) {
                scenario.uncertainty.push(range(&path, value, None, value));
            }
        }
    }
    scenario
}

/// Two options whose cost is linear in their prices: what they are sold for is agreed, none is lost, and
/// the end of their updates known.
fn linear() -> Scenario {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    for option in &mut scenario.groups[0].options {
        option.specification.updates_until = Some(2040.0);
        option.offer.resale_value = Some(100.0);
        option.offer.loss_percent_per_year = Some(0.0);
    }
    certain(scenario)
}

fn price(option: usize) -> String {
    format!("groups[0].options[{option}].offer.price")
}

fn set_range(scenario: &mut Scenario, path: &str, low: f64, likely: f64, high: f64) {
    scenario.uncertainty.retain(|range| range.path != path);
    scenario
        .uncertainty
        .push(range(path, low, Some(likely), high));
}

/// All refurbished minus all new, where the options have these prices.
fn difference_at(scenario: &Scenario, prices: [f64; 2]) -> f64 {
    let mut scenario = scenario.clone();
    for (option, price) in scenario.groups[0].options.iter_mut().zip(prices) {
        option.offer.price = Some(price);
    }
    let own = valid(&scenario);
    let outcomes = plain(own.inputs(), own.inputs());
    outcomes[OUTCOMES - 2].0 - outcomes[0].0
}

fn finished(scenario: &Scenario) -> Picture {
    let mut run = Uncertainty::new(&valid(scenario));
    run.finish();
    run.picture()
}

#[test]
fn the_mean_of_a_sum_of_triangles_is_the_sum_of_their_means() {
    let mut scenario = linear();
    set_range(&mut scenario, &price(0), 6000.0, 7000.0, 9500.0);
    set_range(&mut scenario, &price(1), 2500.0, 4000.0, 4500.0);
    // The mean of a triangle is a third of low + likely + high: 7 500 and 3 666.67.
    let expected = difference_at(&scenario, [7500.0, 11_000.0 / 3.0]);
    let mean = finished(&scenario).differences[1].cost.mean;
    let off = (mean.value - expected).abs();
    assert!(
        off <= 4.0 * mean.standard_error,
        "{off} {}",
        mean.standard_error
    );
    assert!(mean.standard_error < 1e-4 * expected.abs());
}

#[test]
fn the_variance_of_a_sum_of_triangles_is_the_sum_of_their_variances() {
    let mut scenario = linear();
    set_range(&mut scenario, &price(0), 6000.0, 7000.0, 9500.0);
    set_range(&mut scenario, &price(1), 2500.0, 4000.0, 4500.0);
    // (a² + b² + c² − ab − ac − bc) ÷ 18: 9 750 000 ÷ 18 of the first, 3 250 000 ÷ 18 of the second.
    let slope = |of: usize| {
        let mut prices = [7000.0, 4000.0];
        let before = difference_at(&scenario, prices);
        prices[of] += 1.0;
        difference_at(&scenario, prices) - before
    };
    let (new, refurbished) = (slope(0), slope(1));
    let variance = new * new * 9_750_000.0 / 18.0 + refurbished * refurbished * 3_250_000.0 / 18.0;
    let deviation = finished(&scenario).differences[1].cost.deviation;
    let off = (deviation.value - variance.sqrt()).abs();
    assert!(
        off <= 4.0 * deviation.standard_error,
        "{off} {}",
        deviation.standard_error
    );
    assert!(deviation.standard_error < 0.01 * variance.sqrt());
}

#[test]
fn the_chance_of_a_sum_of_two_triangles_is_that_of_four_uniform_numbers() {
    let mut scenario = linear();
    let at = |new: f64, refurbished: f64| difference_at(&scenario, [new, refurbished]);
    // A difference of W (u + v) + W ÷ 2, with u and v triangular between −1 and 1: u + v + 2 is the
    // sum of four uniform numbers, and lies below 1.5 with a chance of
    // (1.5⁴ − 4 × 0.5⁴) ÷ 4! = 0.200521.
    let (of_new, of_refurbished) = (
        at(7001.0, 0.0) - at(7000.0, 0.0),
        at(7000.0, 1.0) - at(7000.0, 0.0),
    );
    let reach = 1_000.0;
    let likely = (of_refurbished.abs() * reach / 2.0 - at(7000.0, 0.0)) / of_refurbished;
    let reach_of_new = of_refurbished.abs() * reach / of_new.abs();
    set_range(
        &mut scenario,
        &price(0),
        7000.0 - reach_of_new,
        7000.0,
        7000.0 + reach_of_new,
    );
    set_range(
        &mut scenario,
        &price(1),
        likely - reach,
        likely,
        likely + reach,
    );
    let cheaper = finished(&scenario).differences[1]
        .cheaper
        .expect("a chance");
    let off = (cheaper.value - 0.200_521).abs();
    assert!(
        off <= 4.0 * cheaper.standard_error.max(2.5e-4),
        "{off} {}",
        cheaper.standard_error
    );
}

#[test]
fn chance_and_quantiles_of_one_triangle_are_those_of_its_distribution() {
    let mut scenario = linear();
    // The price of the refurbished one at which both plans cost the same, and a triangle around it
    // of which ((b − low) ÷ width)² × width ÷ (likely − low) = 0.5² ÷ 0.8 lies below.
    let new = scenario.groups[0].options[0].offer.price.expect("a price");
    let (at_0, at_1) = (
        difference_at(&scenario, [new, 0.0]),
        difference_at(&scenario, [new, 1.0]),
    );
    let even = -at_0 / (at_1 - at_0);
    let (low, width) = (even - 1000.0, 2000.0);
    set_range(
        &mut scenario,
        &price(1),
        low,
        low + 0.8 * width,
        low + width,
    );
    let refurbished = &finished(&scenario).differences[1];
    let within = |found: f64, expected: f64, most: f64| {
        assert!((found - expected).abs() <= most, "{found} {expected}");
    };
    let chance = |of: Option<Estimate>| of.expect("a chance").value;
    within(chance(refurbished.cheaper), 0.3125, 0.001);
    // Below √(share × 0.8) of the width while that is less than 0.8: 0.2 and 0.632456.
    let at = |share: f64| difference_at(&scenario, [new, low + share * width]);
    let size = (at(1.0) - at(0.0)).abs();
    within(refurbished.cost.p5.value, at(0.2), 0.001 * size);
    within(refurbished.cost.p50.value, at(0.632_455_5), 0.001 * size);
    // Above it at 1 − √(0.05 × 0.2) = 0.9.
    within(refurbished.cost.p95.value, at(0.9), 0.001 * size);
    assert_eq!(chance(refurbished.emits_less), 1.0);
}

#[test]
fn more_points_are_closer() {
    for preset in [PresetId::SchoolLaptops, PresetId::MixedFleet] {
        let mut run = Uncertainty::new(&valid(&preset.scenario()));
        while run.done() < 256 {
            run.advance(64);
        }
        let few = run.picture().differences[1].cost.mean.standard_error;
        run.finish();
        let many = run.picture().differences[1].cost.mean.standard_error;
        assert!(many < few / 3.0, "{few} {many}");
    }
}

#[test]
fn the_size_of_the_slices_does_not_matter() {
    let scenario = PresetId::MixedFleet.scenario();
    let mut run = Uncertainty::new(&valid(&scenario));
    while run.advance(40) {}
    assert_eq!(run.done(), ALL_POINTS);
    assert_eq!(run.picture(), finished(&scenario));
}

#[test]
fn a_seed_gives_its_own_answer_close_to_that_of_another() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    let first = finished(&scenario);
    scenario.seed = Some(2);
    let second = finished(&scenario);
    assert_eq!((first.seed, second.seed), (1, 2));
    let means = [&first, &second].map(|picture| picture.differences[1].cost.mean);
    assert_ne!(means[0].value, means[1].value);
    let error = means[0].standard_error + means[1].standard_error;
    assert!((means[0].value - means[1].value).abs() < 5.0 * error);
}

#[test]
fn without_a_range_the_answer_is_the_plain_one_to_the_bit() {
    // Monitors and desktops have no battery, whose footprint cannot be entered.
    let scenario = certain(PresetId::DesktopsWithMonitors.scenario());
    let own = valid(&scenario);
    let expected = plain(own.inputs(), own.inputs());
    let picture = finished(&scenario);
    for (plan, expected) in picture.plans.iter().zip(expected.chunks_exact(2)) {
        for (band, expected) in [(&plan.cost, expected[0].0), (&plan.carbon, expected[1].0)] {
            for value in [band.p5, band.p50, band.p95] {
                assert_eq!(value.to_bits(), expected.to_bits());
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn at_the_values_of_the_scenario_the_totals_are_plain_to_the_bit(scenario in scenario()) {
        let valid = valid(&scenario);
        let mut all = variables(&valid);
        all.retain(|variable| variable.quantity != Quantity::Horizon);
        let values: Vec<_> = all.iter().map(|variable| [variable.value; BATCH]).collect();
        let mut totals = Totals::new(&valid, all);
        while !totals.compile(100) {}
        let mut outcomes = [[0.0; BATCH]; OUTCOMES];
        totals.evaluate(&values, BATCH, &mut outcomes);
        for (found, expected) in outcomes.iter().zip(plain(valid.inputs(), valid.inputs())) {
            for found in found {
                prop_assert_eq!(found.to_bits(), (expected.0 + 0.0).to_bits());
            }
        }
    }

    #[test]
    fn every_scenario_has_a_finite_picture(scenario in scenario()) {
        let mut run = Uncertainty::new(&valid(&scenario));
        while run.done() < 32 {
            run.advance(32);
        }
        let mut picture = run.picture();
        for difference in &mut picture.differences {
            // No chance is stated exactly where devices do not meet the need.
            let is_stated = difference.unfit_devices == 0.0;
            let chances = [difference.cheaper.take(), difference.emits_less.take()];
            prop_assert!(chances.iter().all(|chance| chance.is_some() == is_stated));
            for chance in chances.into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&chance.value));
                prop_assert!(chance.standard_error.is_finite());
            }
        }
        let picture = serde_json::to_value(picture).expect("plain data");
        let rest = picture.to_string().replace("\"cheaper\":null", "");
        prop_assert!(!rest.replace("\"emitsLess\":null", "").contains("null"));
    }
}

/// Writes a number into a document at a path such as `groups[0].options[1].offer.price`.
fn write(document: &mut Value, path: &str, number: f64) {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let (key, index) = match first.split_once('[') {
        Some((key, index)) => (key, index.trim_end_matches(']').parse::<usize>().ok()),
        None => (first, None),
    };
    let Value::Record(entries) = document else {
        panic!("no record at {path}");
    };
    let place = entries.iter().position(|(name, _)| name == key);
    let place = place.unwrap_or_else(|| {
        entries.push((key.to_owned(), Value::Record(Vec::new())));
        entries.len() - 1
    });
    let value = match (index, &mut entries[place].1) {
        (Some(index), Value::List(values)) => &mut values[index],
        (_, value) => value,
    };
    if rest.is_empty() {
        *value = Value::Number(number);
    } else {
        write(value, rest, number);
    }
}

#[test]
fn setting_a_variable_is_entering_it() {
    let mut checked = 0;
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let valid = valid(&scenario);
        let all = variables(&valid);
        let mut options = valid
            .inputs()
            .groups
            .iter()
            .flat_map(|group| &group.options);
        let depends = options.any(|option| option.fallback.is_some());
        for variable in &all {
            // A list of failures is entered as a whole, and an agreement stands before a resale.
            let special = [Quantity::FailureRate, Quantity::StatedResale];
            let paths = variable.paths();
            let alone =
                |path: &String| all.iter().filter(|v| v.paths().contains(path)).count() == 1;
            if special.contains(&variable.quantity) || !paths.iter().all(alone) || paths.is_empty()
            {
                continue;
            }
            // What is handed down is what its giver has, unless something is entered for it; a
            // stand-in moves with its class, not with an option; an upgrade may hold a battery.
            let otherwise =
                variable.quantity == Quantity::BatteryPrice || !variable.quantity.is_of_all();
            if depends && otherwise {
                continue;
            }
            // What is in use today has the same default and no field for it.
            if otherwise && !variable.cohorts().is_empty() {
                continue;
            }
            let value = variable.search.0 + 0.7 * (variable.search.1 - variable.search.0);
            let (least, most) = variable.quantity.limits();
            let value = value.max(least).min(most);
            let mut document = scenario.to_value();
            for path in &paths {
                write(
                    &mut document,
                    path,
                    value / variable.quantity.unit().of_format(),
                );
            }
            let entered = read(&document).unwrap_or_else(|issues| panic!("{issues:?}"));
            let mut inputs = valid.inputs().clone();
            variable.set(value, &mut inputs);
            for (set, entered) in plain(&inputs, valid.inputs())
                .into_iter()
                .zip(plain(entered.inputs(), valid.inputs()))
            {
                let close = (set.0 - entered.0).abs() <= 1e-9 * set.1.max(1.0);
                assert!(close, "{} {paths:?}: {} {}", preset.id(), set.0, entered.0);
            }
            checked += 1;
        }
    }
    assert!(checked > 300, "{checked}");
}
