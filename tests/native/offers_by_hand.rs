//! What real offers contain, worked out with pencil and paper: a scenario for each. Every number
//! below is computed in the comment beside it; none was copied from the engine.

use crate::common::{compared, near_rounded as close, valid};
use refurb_or_new::engine::Comparison;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::scenario::{Quantity, Scenario, validate};
use serde_json::{Value as Json, json};

/// Options of laptops that never fail and use no electricity, for ten people and without interest.
/// Set-up 500, handling 100, a repair 1 000; everything is used again.
fn document(horizon: f64, options: Vec<(&str, Json)>) -> Json {
    let share = 100.0 / options.len() as f64;
    let option = |(index, (sourcing, offer)): (usize, (&str, Json))| {
        let mut all = json!({
            "failurePercentByAge": [0], "firstYearMultiplier": 1, "batteryLifeYears": "none",
            "soldOn": true
        });
        for (key, value) in offer.as_object().expect("an offer") {
            all[key] = value.clone();
        }
        json!({ "id": format!("o{index}"), "sourcing": sourcing, "sharePercent": share,
            "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 0 },
            "offer": all })
    };
    let options: Vec<Json> = options.into_iter().enumerate().map(option).collect();
    json!({ "schema": 1, "horizonYears": horizon, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 10, "options": options }],
        "method": { "discountRatePercent": 0, "electricityPricePerKwh": 0, "deploymentHours": 1,
            "itCostPerHour": 500, "repairCost": 1000, "disposalCost": 100,
            "downtimeCostPerHour": 0, "refurbishingBurdenPercent": 10 } })
}

/// Every line of an option that is not named is nothing, and the lines are the total.
#[track_caller]
fn has_lines(comparison: &Comparison, option: usize, expected: &[(Line, f64)]) {
    let cost = &comparison.groups[0].options[option].cost;
    for line in Line::ALL {
        let named = expected.iter().find(|(named, _)| *named == line);
        let by_hand = named.map_or(0.0, |(_, amount)| *amount);
        let found = cost.lines[line].value();
        assert!(
            (found - by_hand).abs() < 5e-4,
            "{line:?}: {found}, by hand {by_hand}"
        );
    }
    let total: f64 = expected.iter().map(|(_, amount)| amount).sum();
    close(cost.total.value(), total);
}

// Accidents, loss and theft

/// 10 of 100 damaged a year, 5 lost.
fn endangered(offer: Json) -> Json {
    let mut all = json!({ "accidentPercentPerYear": 10, "lossPercentPerYear": 5 });
    for (key, value) in offer.as_object().expect("an offer") {
        all[key] = value.clone();
    }
    all
}

#[test]
fn accidents_loss_cover_and_insurance() {
    let used = endangered(
        json!({ "price": 3000, "plannedYears": 3, "ageAtPurchaseYears": 3,
        "warranty": { "months": 12, "accidentalDamage": true, "excess": 200 } }),
    );
    let comparison = compared(&document(
        4.0,
        vec![
            (
                "new",
                endangered(json!({ "price": 8000, "plannedYears": 4 })),
            ),
            ("refurbished", used),
            (
                "new",
                endangered(json!({ "price": 8000, "plannedYears": 4,
                "insurance": { "premiumPerYear": 150, "excess": 500 } })),
            ),
            (
                "keep",
                endangered(json!({ "plannedYears": 4, "ageAtPurchaseYears": 3 })),
            ),
        ],
    ));
    // New: damaged 0.10 × 1 000 × 4 years = 400. Lost 0.05 × 8 000 × what is left after a year, two,
    // three and four, 75 + 50 + 30 + 20 % = 1.75: 700.
    has_lines(
        &comparison,
        0,
        &[
            (Line::Purchase, 8_000.0),
            (Line::Deployment, 500.0),
            (Line::Accidents, 1_100.0),
            (Line::Disposal, 100.0),
            (Line::Resale, -1_600.0), // 20 %
        ],
    );
    // Refurbished: one for three years, another for the fourth, with two thirds of its life left. In
    // the first year of each an accident costs 200, later 1 000: 0.10 × (200 × 2 + 1 000 × 2) = 240. At
    // four, five and six years of age, and at four again, one is worth 20 + 15 + 11.25 + 20 % of a new
    // one's 8 000 = 5 300: 0.05 × 5 300 = 265.
    has_lines(
        &comparison,
        1,
        &[
            // 600 of the 3 000 are beyond the 2 400 that a three-year-old is worth: 6 000 − 600 × 2/3
            (Line::Purchase, 5_600.0),
            (Line::Deployment, 666.666_667), // 1 000 − 500 × 2/3
            (Line::Accidents, 505.0),
            (Line::Disposal, 133.333_333), // 200 − 100 × 2/3
            (Line::Resale, -2_500.0),      // 11.25 % and 20 % of 8 000
        ],
    );
    // Insured: 150 × 4 = 600 and 500 of each: (0.10 + 0.05) × 500 × 4 = 300.
    has_lines(
        &comparison,
        2,
        &[
            (Line::Purchase, 8_000.0),
            (Line::Deployment, 500.0),
            (Line::Accidents, 900.0),
            (Line::Disposal, 100.0),
            (Line::Resale, -1_600.0),
        ],
    );
    // Kept: 0.10 × 1 000 × 4 = 400; worth 20 + 15 + 11.25 + 8.4375 % of a new one: 0.05 × 8 000 ×
    // 0.546875 = 218.75.
    has_lines(&comparison, 3, &[(Line::Accidents, 618.75)]);
    // Ten people, 2.5 with each: 2.5 × (1 100 + 505 + 900 + 618.75)
    let mix = comparison.plan(PlanKind::YourMix);
    close(mix.cost.lines[Line::Accidents].value(), 7_809.375);
}

/// What is lost follows the price that is paid.
#[test]
fn accidents_at_the_price_of_a_tier() {
    let offer = endangered(
        json!({ "price": 8000, "plannedYears": 4, "accidentRepairCost": 600,
        "tiers": [{ "from": 10, "price": 6000 }] }),
    );
    let comparison = compared(&document(4.0, vec![("new", offer)]));
    let mix = comparison.plan(PlanKind::YourMix);
    // Each: 0.10 × 600 × 4 = 240; 0.05 × 6 000 × 1.75 = 525.
    close(mix.cost.lines[Line::Accidents].value(), 7_650.0);
    // As it is offered to one: 240 + 700.
    let option = &comparison.groups[0].options[0];
    close(option.cost.lines[Line::Accidents].value(), 940.0);
}

#[test]
fn accidents_are_paid_at_the_end_of_the_year() {
    let offer = endangered(json!({ "price": 8000, "plannedYears": 2 }));
    let mut document = document(2.0, vec![("new", offer)]);
    document["method"]["discountRatePercent"] = json!(10);
    let comparison = compared(&document);
    let option = &comparison.groups[0].options[0];
    // 100 ÷ 1.1 + 100 ÷ 1.21 = 173.553719; 400 × (0.75 ÷ 1.1 + 0.50 ÷ 1.21) = 438.016529
    close(option.cost.lines[Line::Accidents].value(), 611.570_248);
}

/// How often they happen depends on the class and on who uses the devices.
#[test]
fn accidents_by_class_and_user() {
    let rates = |class: &str, profile: &str| {
        let document = json!({ "schema": 1, "horizonYears": 3, "groups": [{ "id": "g", "count": 1,
            "need": { "profile": profile },
            "options": [{ "id": "o", "sharePercent": 100, "specification": { "class": class } }] }] });
        let scenario: Scenario =
            refurb_or_new::scenario::read(&serde_json::from_value(document).expect("plain data"))
                .expect("valid")
                .scenario()
                .clone();
        let valid = validate(&scenario).expect("valid");
        let option = &valid.inputs().groups[0].options[0];
        [Quantity::AccidentRate, Quantity::LossRate]
            .map(|rate| *option.number(rate, 0).expect("a rate"))
    };
    assert_eq!(rates("laptop", "pupil-windows"), [0.09, 0.015]);
    assert_eq!(rates("laptop", "office"), [0.03, 0.005]);
    assert_eq!(rates("chromebook", "pupil-web"), [0.10, 0.015]);
    assert_eq!(rates("tablet", "pupil-web"), [0.06, 0.015]);
    assert_eq!(rates("phone", "office"), [0.06, 0.015]);
    assert_eq!(rates("desktop-micro", "office"), [0.003, 0.0]);
    assert_eq!(rates("server", "office"), [0.0, 0.0]);
}

/// 250 laptops, 6 of 100 damaged a year at 180 each, a warranty that does not cover it, three years:
/// about 8 100 more.
#[test]
fn accidents_of_a_school() {
    let offer = json!({ "price": 450, "plannedYears": 3, "warranty": { "months": 36 },
        "accidentPercentPerYear": 6, "accidentRepairCost": 180 });
    let mut document = document(3.0, vec![("new", offer)]);
    document["groups"][0]["count"] = json!(250);
    let valid = valid(&document);
    let cost = |comparison: &Comparison| comparison.plan(PlanKind::YourMix).cost.total.value();
    let with = cost(&compared(&document));
    let mut scenario = valid.scenario().clone();
    scenario.groups[0].options[0]
        .offer
        .accident_percent_per_year = Some(0.0);
    close(with - cost(&compared(&scenario)), 8_100.0); // 250 × 0.06 × 180 × 3
    // Covered, it costs nothing.
    scenario.groups[0].options[0]
        .offer
        .accident_percent_per_year = Some(6.0);
    scenario.groups[0].options[0]
        .offer
        .warranty
        .accidental_damage = Some(true);
    close(with - cost(&compared(&scenario)), 8_100.0);
}
