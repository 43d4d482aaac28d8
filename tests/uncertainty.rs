//! What is uncertain in a scenario, and what comes of it.

use refurb_or_new::decide::variable::{RangeOrigin, Reach, Variable, variables};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{IssueCode, Quantity, Scenario, UncertainFigure, Valid, validate};

#[track_caller]
fn valid(scenario: &Scenario) -> Valid {
    validate(scenario).unwrap_or_else(|issues| panic!("{issues:?}"))
}

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
    let footprint = of(&variables, Quantity::Manufacture);
    assert_eq!(footprint.len(), 1);
    assert_eq!(footprint[0].cells(), [(0, 0), (0, 1)]);
    assert_eq!(footprint[0].value, 241.0);
    assert!((footprint[0].low - 192.8).abs() < 1e-9);
    assert!((footprint[0].high - 289.2).abs() < 1e-9);
    assert!(matches!(footprint[0].range, RangeOrigin::Catalogue { .. }));
    let mut inputs = valid.inputs().clone();
    footprint[0].set(200.0, &mut inputs);
    for option in &inputs.groups[0].options {
        assert_eq!(option.carbon.manufacture.value(), 200.0);
    }
}

#[test]
fn a_quote_is_certain_and_is_searched_all_the_same() {
    let variables = variables(&valid(&PresetId::SchoolLaptops.scenario()));
    let prices = of(&variables, Quantity::Price);
    assert_eq!(prices.len(), 2);
    for price in prices {
        assert!(!price.is_uncertain());
        assert!(price.search.0 < price.value && price.value < price.search.1);
    }
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
                let found = Quantity::at(&path, &scenario).map(|(quantity, _)| quantity);
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
    let grid = of(&variables, Quantity::Grid)[0];
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
