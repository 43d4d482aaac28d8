//! Amounts with VAT, worked out by hand, and what holds of them in every scenario.

use crate::common::generate::scenario;
use crate::common::{cases, close, compared, valid};
use proptest::prelude::*;
use refurb_or_new::decide::switches::switches;
use refurb_or_new::decision::switches::SwitchKind;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::{Subject, by_year, compare, explain};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Choice, Quantity, Scenario, Value, Vat, validate};

/// Ten people in Sweden for three years without interest: a new computer of 1 000, and a used one of
/// three years for 400 under the margin scheme.
const MARGIN_SCHEME: &str = r#"{
  "schema": 1, "horizonYears": 3, "place": "SE",
  "groups": [{ "id": "g", "count": 10, "options": [
    { "id": "new", "sourcing": "new", "sharePercent": 50,
      "specification": { "class": "desktop-micro", "embodiedKg": 200, "yearlyKwh": 10 },
      "offer": { "price": 1000, "plannedYears": 3, "failurePercentByAge": [10], "soldOn": true,
        "supportPerYear": 20, "warranty": { "months": 12, "downtimeHours": 0 } } },
    { "id": "used", "sourcing": "refurbished", "sharePercent": 50,
      "specification": { "class": "desktop-micro", "embodiedKg": 200, "yearlyKwh": 10 },
      "offer": { "price": 400, "marginScheme": true, "plannedYears": 3, "ageAtPurchaseYears": 3,
        "failurePercentByAge": [10], "firstYearMultiplier": 1, "soldOn": true,
        "warranty": { "months": 12, "downtimeHours": 0 } } }
  ] }],
  "limits": { "firstYearBudget": 20000 },
  "method": {
    "vat": "included", "discountRatePercent": 0, "electricityPricePerKwh": 1,
    "energyPriceGrowthPercent": 0, "deploymentHours": 1, "itCostPerHour": 500, "repairCost": 200,
    "disposalCost": 40, "downtimeCostPerHour": 10, "downtimeHours": 5, "setupCost": 1000
  }
}"#;

#[test]
fn what_is_bought_of_others_has_vat_and_own_hours_have_none() {
    let comparison = compared(MARGIN_SCHEME);
    let options = &comparison.groups[0].options;
    // At 25 %: 1 000 × 1.25; an hour at 500; two years outside the warranty, 2 × 0.1 × 200 × 1.25;
    // 0.2 failures × 5 hours × 10; 3 × 10 kWh × 1.25; 3 × 20 × 1.25; 40 × 1.25; of 1 250, 30 %.
    let by_hand = [
        (Line::Purchase, 1_250.0, 400.0),
        (Line::Lease, 0.0, 0.0),
        (Line::Deployment, 500.0, 500.0),
        (Line::WarrantyUpgrade, 0.0, 0.0),
        (Line::Repairs, 50.0, 50.0),
        (Line::Downtime, 10.0, 10.0),
        (Line::Batteries, 0.0, 0.0),
        (Line::Energy, 37.5, 37.5),
        (Line::Support, 75.0, 0.0),
        (Line::Disposal, 50.0, 50.0),
        // The used one is worth 30 % of what a new one costs, 375, and in the end 11.25 %.
        (Line::Resale, -375.0, -140.625),
    ];
    for (line, new, used) in by_hand {
        close(options[0].cost.lines[line].value(), new);
        close(options[1].cost.lines[line].value(), used);
    }
    let accidents = |option: usize| options[option].cost.lines[Line::Accidents].value();
    close(options[0].cost.total.value(), 1_597.5 + accidents(0));
    close(options[1].cost.total.value(), 906.875 + accidents(1));
    // What is paid once, 1 000 × 1.25, comes on top.
    let all_new = comparison.plan(PlanKind::AllNew);
    close(
        all_new.cost.lines[Line::Deployment].value(),
        5_000.0 + 1_250.0,
    );
    close(
        all_new.cost.total.value(),
        10.0 * options[0].cost.total.value() + 1_250.0,
    );
    // In the first year 1 250 and 500 each, and what is paid once.
    let first_year = comparison
        .budget
        .as_ref()
        .and_then(|view| view.first_year.as_ref());
    let first_year = first_year.expect("has a budget");
    close(
        first_year.plans[PlanKind::AllNew as usize].cost.value(),
        18_750.0,
    );
    close(
        first_year.plans[PlanKind::AllRefurbished as usize]
            .cost
            .value(),
        10_250.0,
    );
}

#[test]
fn without_vat_a_price_of_the_margin_scheme_stands_as_it_is() {
    let comparison = compared(&*MARGIN_SCHEME.replace("included", "excluded"));
    let used = &comparison.groups[0].options[1].cost;
    close(used.lines[Line::Purchase].value(), 400.0);
    // 30 % of 1 000 when bought, 11.25 % in the end.
    close(used.lines[Line::Resale].value(), -112.5);
    close(used.lines[Line::Repairs].value(), 40.0);
    // Nothing is said of VAT: as excluded.
    let unsaid = compared(&*MARGIN_SCHEME.replace(r#""vat": "included","#, ""));
    assert_eq!(unsaid.groups[0].options[1].cost.total, used.total);
}

#[test]
fn the_rate_is_the_place_s_or_one_s_own() {
    let purchase =
        |document: &str| compared(document).groups[0].options[0].cost.lines[Line::Purchase].value();
    close(
        purchase(&MARGIN_SCHEME.replace("\"SE\"", "\"FI\"")),
        1_255.0,
    );
    let own = MARGIN_SCHEME.replace(
        r#""vat": "included","#,
        r#""vat": "included", "vatPercent": 10,"#,
    );
    close(purchase(&own), 1_100.0);
}

#[test]
fn the_years_add_up_to_the_lines() {
    let valid = valid(MARGIN_SCHEME);
    let comparison = compare(&valid);
    for (years, plan) in by_year(&valid, &comparison).iter().zip(&comparison.plans) {
        for line in Line::ALL {
            let paid: f64 = years
                .years
                .iter()
                .map(|year| year.lines[line].value())
                .sum();
            let left = years.left_at_end.lines[line].value();
            close(paid + left, plan.cost.lines[line].value());
        }
    }
}

#[test]
fn an_explanation_shows_the_amount_as_entered_and_the_rate() {
    let valid = valid(MARGIN_SCHEME);
    let explanation = explain(&valid, Subject::Option(0, 0, Quantity::Purchase));
    let inputs = explanation.expect("has a figure").inputs;
    let of = |term| {
        inputs
            .iter()
            .find(|input| input.term == term)
            .map(|input| input.value)
    };
    assert_eq!(of(Quantity::Price), Some(1_000.0));
    assert_eq!(of(Quantity::VatRate), Some(0.25));
    let explanation = explain(&valid, Subject::Option(0, 1, Quantity::Purchase));
    let inputs = explanation.expect("has a figure").inputs;
    assert!(inputs.iter().all(|input| input.term != Quantity::VatRate));
}

/// The view is told among what changes the answer where it turns it: a used price of 1 150 under the
/// margin scheme costs more than 1 000 without VAT, and less than 1 250 with it.
#[test]
fn the_view_is_a_switch_where_it_turns_the_answer() {
    let document = MARGIN_SCHEME
        .replace("included", "excluded")
        .replace("\"soldOn\": true", "\"soldOn\": false")
        .replace(r#""supportPerYear": 20,"#, "");
    let found = |document: &str| {
        let valid = valid(document);
        let found = switches(&valid, &compare(&valid)).expect("something to compare");
        found
            .into_iter()
            .find(|switch| switch.kind == SwitchKind::Vat)
    };
    let turned = found(&document.replace("\"price\": 400", "\"price\": 1150"));
    let turned = turned.expect("is told");
    assert!(turned.turns_cost && !turned.turns_carbon);
    assert_eq!(turned.to, Value::Text("included".to_owned()));
    assert_eq!(turned.entries[0].path, "method.vat");
    assert_eq!(found(&document), None);
}

#[test]
fn a_view_of_vat_is_one_of_two() {
    assert_eq!(Vat::WORDS.len(), 2);
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.method.vat_percent = Some(101.0);
    assert!(validate(&scenario).is_err());
}

proptest! {
    #![proptest_config(cases(64))]

    /// Whatever is bought of others costs so much more with VAT: each line, of each plan and year.
    #[test]
    fn every_line_is_raised_by_the_rate(scenario in scenario(), percent in 0.0..30.0) {
        let mut without: Scenario = scenario;
        without.method.it_cost_per_hour = Some(0.0);
        without.method.downtime_cost_per_hour = Some(0.0);
        without.method.vat = None;
        for group in &mut without.groups {
            for option in &mut group.options {
                option.offer.margin_scheme = None;
                // Exempt.
                option.offer.insurance = Default::default();
            }
        }
        let mut with = without.clone();
        with.method.vat = Some(Vat::Included);
        with.method.vat_percent = Some(percent);
        let factor = 1.0 + percent / 100.0;
        let (without, with) = (valid(&without), valid(&with));
        let near = |one: f64, other: f64| (one * factor - other).abs() <= 1e-9 * (1.0 + other.abs());
        let (before, after) = (compare(&without), compare(&with));
        let years_before = by_year(&without, &before);
        let years_after = by_year(&with, &after);
        for (before, after) in before.plans.iter().zip(&after.plans) {
            for line in Line::ALL {
                let (before, after) = (before.cost.lines[line].value(), after.cost.lines[line].value());
                prop_assert!(near(before, after), "{line:?}: {before} × {factor}, {after}");
            }
        }
        for (before, after) in years_before.iter().zip(&years_after) {
            for (before, after) in before.years.iter().zip(&after.years) {
                prop_assert!(near(before.paid.value(), after.paid.value()));
            }
        }
    }
}
