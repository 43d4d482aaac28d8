//! What real offers contain, worked out with pencil and paper: a scenario for each. Every number
//! below is computed in the comment beside it; none was copied from the engine.

use crate::common::{compared, near_rounded as close, valid};
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::{Comparison, by_year};
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

// Lease, rent, instalments

#[test]
fn a_lease_that_goes_back_and_one_that_is_owned() {
    let lease = json!({ "feePerMonth": 100, "months": 36, "endFee": 50 });
    let owned = json!({ "feePerMonth": 100, "months": 24, "buyOutPrice": 600 });
    let mut document = document(
        4.0,
        vec![
            ("new", json!({ "price": 9000, "lease": lease })),
            (
                "new",
                json!({ "price": 9000, "plannedYears": 4, "lease": owned }),
            ),
            (
                "new",
                json!({ "price": 9000, "plannedYears": 5, "lease": lease }),
            ),
        ],
    );
    document["limits"] = json!({ "firstYearBudget": 100_000 });
    let comparison = compared(&document);
    // Goes back: used for the three years of the lease, 36 × 100 + 50; then another, of which a third
    // lies in the period: 12 × 100 + 50 ÷ 3. Neither a price nor a sale nor a disposal.
    has_lines(
        &comparison,
        0,
        &[
            (Line::Lease, 4_866.666_667),
            (Line::Deployment, 666.666_667), // 1 000 − 500 × 2/3
        ],
    );
    // Owned: 24 × 100 + 600 = 3 000, of which 20 % are left after four years.
    has_lines(
        &comparison,
        1,
        &[
            (Line::Lease, 3_000.0),
            (Line::Deployment, 500.0),
            (Line::Disposal, 100.0),
            (Line::Resale, -600.0),
        ],
    );
    // Used for longer than the lease says: the fee goes on, 48 × 100 and four fifths of 50.
    has_lines(
        &comparison,
        2,
        &[
            (Line::Lease, 4_840.0),
            (Line::Deployment, 400.0), // four fifths of 500
        ],
    );
    // In the first year everyone is set up for 500 and pays 12 × 100.
    let budget = comparison.budget.as_ref().expect("a budget");
    let first = budget.first_year.as_ref().expect("for the first year");
    close(
        first.plans[PlanKind::YourMix as usize].cost.value(),
        17_000.0,
    );
    let years = &by_year(&valid(&document), &comparison)[PlanKind::YourMix as usize].years;
    let paid: Vec<f64> = years
        .iter()
        .map(|year| year.lines[Line::Lease].value())
        .collect();
    // A third of ten people each: 1 200 + 1 200 + 1 200; 1 200 + (1 200 + 600) + 1 200; (1 200 + 50) + 0
    // + 1 200; (1 200 + 16.67) + 0 + (1 200 + 40).
    for (paid, by_hand) in paid.iter().zip([3_600.0, 4_200.0, 2_450.0, 2_456.666_667]) {
        close(*paid, by_hand * 10.0 / 3.0);
    }
}

/// Where the period ends before the lease, who buys it out still owes the rest, and has a device that
/// is worth what one of that age is; who does not pays for the months in it.
#[test]
fn a_lease_that_the_period_cuts_off() {
    let lease = json!({ "feePerMonth": 100, "months": 24, "buyOutPrice": 600 });
    let comparison = compared(&document(
        1.0,
        vec![
            (
                "new",
                json!({ "price": 9000, "plannedYears": 4, "lease": lease }),
            ),
            (
                "new",
                json!({ "price": 9000,
                "lease": { "feePerMonth": 100, "months": 24, "endFee": 50 } }),
            ),
        ],
    ));
    has_lines(
        &comparison,
        0,
        &[
            (Line::Lease, 3_000.0),
            (Line::Deployment, 125.0), // a quarter of 500
            (Line::Disposal, 25.0),
            (Line::Resale, -2_250.0), // 75 % after a year
        ],
    );
    has_lines(
        &comparison,
        1,
        &[
            (Line::Lease, 1_225.0), // 12 × 100 and half of 50
            (Line::Deployment, 250.0),
        ],
    );
    // A life shorter than the lease: all of its months are paid.
    let short = json!({ "price": 9000, "plannedYears": 1,
        "lease": { "feePerMonth": 100, "months": 24, "endFee": 50 } });
    let comparison = compared(&document(1.0, vec![("new", short)]));
    has_lines(
        &comparison,
        0,
        &[(Line::Lease, 2_450.0), (Line::Deployment, 500.0)],
    );
}

/// 690 at once; 21 a month for 36 months and three more to own it; 21 for 36 months and back.
#[test]
fn a_tablet_leased_or_bought() {
    let priced = |horizon: f64, offer: Json| {
        let mut document = document(horizon, vec![("new", offer)]);
        document["method"]["discountRatePercent"] = json!(2.5);
        document["method"]["deploymentHours"] = json!(0);
        document["method"]["disposalCost"] = json!(0);
        document["groups"][0]["options"][0]["offer"]["soldOn"] = json!(false);
        compared(&document).groups[0].options[0].cost.total.value()
    };
    let lease = |months: u32, buy_out: Json| {
        json!({ "price": 690, "lease": { "feePerMonth": 21, "months": months, "buyOutPrice": buy_out },
            "plannedYears": if buy_out.is_null() { 3 } else { 4 } })
    };
    let without_null = |mut offer: Json| {
        if offer["lease"]["buyOutPrice"].is_null() {
            offer["lease"]
                .as_object_mut()
                .expect("a lease")
                .remove("buyOutPrice");
        }
        offer
    };
    close(
        priced(4.0, json!({ "price": 690, "plannedYears": 4 })),
        690.0,
    );
    // (1 − 1.025^(−39/12)) ÷ (1.025^(1/12) − 1) = 37.4376; × 21
    let owned = priced(4.0, lease(39, json!(0)));
    assert!((owned - 786.19).abs() < 0.01, "{owned}");
    // 34.6632 × 21
    let back = priced(3.0, without_null(lease(36, Json::Null)));
    assert!((back - 727.93).abs() < 0.01, "{back}");
    // A device bought for what its lease is worth on the day, and worth nothing in the end, costs the
    // same to the öre.
    let worth: f64 = (1..=36)
        .map(|month| 21.0 * libm::pow(1.025, -f64::from(month) / 12.0))
        .sum();
    let bought = priced(3.0, json!({ "price": worth, "plannedYears": 3 }));
    assert!((bought - back).abs() < 0.005, "{bought} {back}");
}

/// Without interest it is the same whether a sum is paid at once or by the month, wherever the period
/// ends, new and used, with spares and without.
#[test]
fn leasing_and_buying_for_the_same_sum_are_the_same() {
    for (sourcing, age) in [("new", 0), ("refurbished", 3)] {
        for spares in [0, 20] {
            for horizon in [0.5, 1.0, 2.0, 2.75, 4.0, 5.5, 9.0] {
                let with = |offer: Json| {
                    let mut all = json!({ "plannedYears": 4, "ageAtPurchaseYears": age,
                        "sparePercent": spares, "freeSparePercent": spares, "lossPercentPerYear": 2,
                        "takeBackAgreement": { "reuseSharePercent": 60 } });
                    for (key, value) in offer.as_object().expect("an offer") {
                        all[key] = value.clone();
                    }
                    all
                };
                // 33 × 90 + 30 + 300 = 3 300
                let lease = json!({ "feePerMonth": 90, "months": 33, "endFee": 30,
                    "buyOutPrice": 300 });
                let options = vec![
                    (sourcing, with(json!({ "price": 3300 }))),
                    (sourcing, with(json!({ "price": 3300, "lease": lease }))),
                ];
                let mut document = document(horizon, options);
                for option in document["groups"][0]["options"]
                    .as_array_mut()
                    .expect("options")
                {
                    option["offer"]
                        .as_object_mut()
                        .expect("an offer")
                        .remove("soldOn");
                }
                let comparison = compared(&document);
                let costs: Vec<f64> = comparison.groups[0]
                    .options
                    .iter()
                    .map(|option| option.cost.total.value())
                    .collect();
                assert!(
                    (costs[0] - costs[1]).abs() < 0.005,
                    "{sourcing} {horizon} {costs:?}"
                );
            }
        }
    }
}

/// What goes back to a lessor is used again more often than not.
#[test]
fn who_leases_is_the_first_user() {
    let lease = json!({ "feePerMonth": 100, "months": 36 });
    let mut document = document(3.0, vec![("new", json!({ "lease": lease }))]);
    let offer = &mut document["groups"][0]["options"][0]["offer"];
    offer.as_object_mut().expect("an offer").remove("soldOn");
    document["method"]["allocation"] = json!("half-and-half");
    let option = &compared(&document).groups[0].options[0];
    close(option.service_life.years.value(), 3.0);
    // 200 × (1 − 0.97 × 0.5)
    close(option.carbon.per_device.value(), 103.0);
}

// What comes with it

#[test]
fn accessories_licence_and_a_warranty_with_a_price() {
    let offer = json!({ "price": 6000, "plannedYears": 2, "licencePrice": 400,
        "accessories": [{ "name": "bag", "price": 300, "kg": 3, "reusedPercent": 80 }],
        "warranty": { "price": 250 } });
    let mut document = document(5.0, vec![("new", offer)]);
    document["limits"] = json!({ "firstYearBudget": 100_000 });
    let comparison = compared(&document);
    // Bought at 0, 2 and 4 years, the last with half of its life left: 2.5 of what is used up evenly.
    has_lines(
        &comparison,
        0,
        &[
            // 3 × 6 000, and bags: one, then 1.5 of which a fifth are new: 300 × 1.3
            (Line::Purchase, 18_390.0),
            (Line::Deployment, 1_250.0),
            (Line::WarrantyUpgrade, 625.0),
            (Line::Support, 1_000.0),
            (Line::Disposal, 250.0),
            (Line::Resale, -10_500.0), // 50 % twice, 75 % once
        ],
    );
    close(
        comparison.groups[0].options[0].carbon.embodied.value(),
        503.9,
    ); // 2.5 × 200 + 1.3 × 3
    let budget = comparison.budget.as_ref().expect("a budget");
    let first = budget.first_year.as_ref().expect("for the first year");
    // 6 000 + 300 + 500 + 250 + 400
    close(
        first.plans[PlanKind::YourMix as usize].cost.value(),
        74_500.0,
    );
}

/// A tablet whose management costs 14 a year; a Chromebook whose licence of 36 is bought with it, and
/// again with the next.
#[test]
fn licences_a_year_and_once() {
    let comparison = compared(&document(
        4.0,
        vec![
            (
                "new",
                json!({ "price": 300, "plannedYears": 4, "supportPerYear": 14 }),
            ),
            (
                "refurbished",
                json!({ "price": 150, "plannedYears": 2, "licencePrice": 36 }),
            ),
        ],
    ));
    let support = |option: usize| comparison.groups[0].options[option].cost.lines[Line::Support];
    close(support(0).value(), 56.0); // 14 × 4
    close(support(1).value(), 72.0); // 36 twice
}

/// 100 refurbished computers at 300 with ten more free of charge and five years of warranty.
#[test]
fn spares_that_come_with_it() {
    let offer = |spares: f64| {
        json!({ "price": 300, "plannedYears": 3, "freeSparePercent": spares,
            "failurePercentByAge": [10], "soldOn": false, "warranty": { "months": 60 } })
    };
    let of = |spares: f64| {
        let mut document = document(3.0, vec![("refurbished", offer(spares))]);
        document["groups"][0]["count"] = json!(100);
        document["method"]["downtimeCostPerHour"] = json!(100);
        compared(&document)
    };
    let with = of(10.0);
    close(
        with.plan(PlanKind::YourMix).cost.lines[Line::Purchase].value(),
        30_000.0,
    );
    has_lines(
        &with,
        0,
        &[
            (Line::Purchase, 300.0),
            (Line::Deployment, 500.0),
            (Line::Downtime, 60.0), // 0.10 × 3 × 2 h × 100
            (Line::Disposal, 110.0),
        ],
    );
    close(with.groups[0].options[0].carbon.embodied.value(), 22.0); // 1.1 × 10 % of 200
    let without = &of(0.0).groups[0].options[0];
    close(without.cost.lines[Line::Downtime].value(), 1_200.0); // 40 h
}

#[test]
fn spares_that_are_bought() {
    let comparison = compared(&document(
        2.0,
        vec![
            (
                "new",
                json!({ "price": 8000, "plannedYears": 2, "sparePercent": 5 }),
            ),
            (
                "refurbished",
                json!({ "price": 3000, "plannedYears": 4, "ageAtPurchaseYears": 3,
                "sparePercent": 10, "freeSparePercent": 10 }),
            ),
        ],
    ));
    has_lines(
        &comparison,
        0,
        &[
            (Line::Purchase, 8_400.0),
            (Line::Deployment, 500.0),
            (Line::Disposal, 105.0),
            (Line::Resale, -4_200.0), // 50 % of 8 400
        ],
    );
    close(
        comparison.groups[0].options[0].carbon.embodied.value(),
        210.0,
    );
    has_lines(
        &comparison,
        1,
        &[
            // 1.1 × 3 000, less half of what of it is not in the 1.2 × 2 400 that they are worth:
            // 3 300 − (3 300 − 2 880) ÷ 2
            (Line::Purchase, 3_090.0),
            (Line::Deployment, 250.0),
            (Line::Disposal, 60.0),   // 1.2 × 50
            (Line::Resale, -1_440.0), // 1.2 × 15 % of 8 000
        ],
    );
}

/// Half of the pupils buy theirs for 800; of the others 80 % are used again, at 20 % of the price.
#[test]
fn users_who_buy_their_device() {
    let offer = json!({ "price": 8000, "plannedYears": 4, "buyOut": { "price": 800, "percent": 50 },
        "takeBackAgreement": { "reuseSharePercent": 80 } });
    let comparison = compared(&document(4.0, vec![("new", offer)]));
    has_lines(
        &comparison,
        0,
        &[
            (Line::Purchase, 8_000.0),
            (Line::Deployment, 500.0),
            (Line::Disposal, 100.0),
            (Line::Resale, -1_040.0), // 0.5 × 800 + 0.5 × 0.8 × 1 600
        ],
    );
}

/// 30 used tablets for 7 000 in all, 341 for 101 618; without a number it is for the whole group.
#[test]
fn the_price_of_the_lot() {
    let price = |lot: Json| {
        let offer = json!({ "plannedYears": 3, "soldOn": false, "lot": lot });
        let comparison = compared(&document(3.0, vec![("refurbished", offer)]));
        comparison.groups[0].options[0].cost.lines[Line::Purchase].value()
    };
    close(price(json!({ "price": 7000, "devices": 30 })), 233.333_333);
    close(price(json!({ "price": 101_618, "devices": 341 })), 298.0);
    close(price(json!({ "price": 7000 })), 700.0);
    // It takes the place of the price.
    let both = document(
        3.0,
        vec![(
            "new",
            json!({ "price": 500, "soldOn": false, "plannedYears": 3,
            "lot": { "price": 7000 } }),
        )],
    );
    let valid = valid(&both);
    assert_eq!(valid.warnings()[0].path, "groups[0].options[0].offer.price");
    let purchase = compared(&both).groups[0].options[0].cost.lines[Line::Purchase];
    close(purchase.value(), 700.0);
}

/// How long somebody waits for a repair and what an hour costs has its fields.
#[test]
fn waiting_for_a_repair_can_be_entered() {
    for quantity in [
        Quantity::DowntimeHourlyCost,
        Quantity::DowntimeHoursCovered,
        Quantity::DowntimeHoursUncovered,
        Quantity::SparePoolShare,
    ] {
        assert!(quantity.edited().is_some(), "{quantity:?}");
    }
    // A pupil without a computer for three weeks of 30 hours, one failure in ten years, 50 an hour.
    let offer = json!({ "price": 5000, "plannedYears": 4, "failurePercentByAge": [10],
        "warranty": { "months": 24, "downtimeHours": 90 } });
    let mut document = document(4.0, vec![("new", offer)]);
    document["method"]["downtimeCostPerHour"] = json!(50);
    document["method"]["downtimeHours"] = json!(600);
    let option = &compared(&document).groups[0].options[0];
    // 0.10 × (2 × 90 + 2 × 600) × 50
    close(option.cost.lines[Line::Downtime].value(), 6_900.0);
}
