//! Buying together, budgets and pilots, worked out with pencil and paper. Every number below is
//! computed in the comment beside it; none was copied from the engine.

use crate::common::{close, compared};
use refurb_or_new::engine::budget::Budget;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::{Comparison, Subject, explain};
use refurb_or_new::quantity::Quantity;
use refurb_or_new::scenario::{Issue, IssueCode, Value, read};
use serde_json::{Value as Json, json};

fn issues(document: &Json) -> Vec<Issue> {
    let document: Value = serde_json::from_value(document.clone()).expect("plain data");
    read(&document).expect_err("something wrong")
}

/// Nothing costs anything but purchase and what is paid once; nothing emits but manufacture.
fn method() -> Json {
    json!({
        "discountRatePercent": 0, "electricityPricePerKwh": 0, "gridGramsPerKwh": 0,
        "deploymentHours": 0, "repairCost": 0, "disposalCost": 0,
        "refurbishingBurdenPercent": 10, "setupCost": 10_000
    })
}

fn screen(id: &str, share_percent: u32, price: u32, tiers: Json) -> Json {
    json!({
        "id": id, "sourcing": id, "sharePercent": share_percent,
        "specification": { "class": "monitor", "embodiedKg": 200 },
        "offer": { "price": price, "tiers": tiers, "plannedYears": 4, "resaleValue": 0 }
    })
}

/// Two organisations: 60 and 40 people with a screen, and 100 of the second with another screen that
/// is only bought new.
fn two_organisations() -> Json {
    json!({
        "schema": 1, "horizonYears": 4,
        "organisations": [{ "id": "a" }, { "id": "b", "name": "Beta" }],
        "groups": [
            {
                "id": "desks", "count": 100,
                "counts": [{ "organisation": "b", "count": 40 }, { "organisation": "a", "count": 60 }],
                "options": [
                    screen("new", 50, 1_000,
                        json!([{ "from": 50, "price": 900 }, { "from": 100, "price": 800 }])),
                    screen("refurbished", 50, 500, json!([{ "from": 100, "price": 400 }]))
                ]
            },
            {
                "id": "halls", "count": 100,
                "counts": [{ "organisation": "b", "count": 100 }],
                "options": [screen("new", 100, 200, json!([]))]
            }
        ],
        "method": method()
    })
}

#[test]
fn each_organisation_has_its_part_and_its_gain() {
    let comparison = compared(&two_organisations());
    let total = |kind| comparison.plan(kind).cost.total.value();
    // Desks, halls, setup. All new reaches 800, all refurbished 400; the mix buys fifty of each and
    // reaches 900 and nothing.
    close(total(PlanKind::AllNew), 80_000.0 + 20_000.0 + 10_000.0);
    close(total(PlanKind::YourMix), 70_000.0 + 20_000.0 + 10_000.0);
    close(
        total(PlanKind::AllRefurbished),
        40_000.0 + 20_000.0 + 10_000.0,
    );

    // Of 200 devices a has 60 and bears 3 000 of the setup, b 140 and bears 7 000.
    let expected = [
        [
            // 60 × 800 + 3 000; alone 60 × 900 + 10 000
            (51_000.0, 64_000.0),
            // 60 % of 70 000 + 3 000; alone 30 × 1 000 + 30 × 500 + 10 000
            (45_000.0, 55_000.0),
            // 60 × 400 + 3 000; alone 60 × 500 + 10 000
            (27_000.0, 40_000.0),
        ],
        [
            // 40 × 800 + 20 000 + 7 000; alone 40 × 1 000 + 20 000 + 10 000
            (59_000.0, 70_000.0),
            // 40 % of 70 000 + 20 000 + 7 000; alone 20 × 1 000 + 20 × 500 + 20 000 + 10 000
            (55_000.0, 60_000.0),
            // 40 × 400 + 20 000 + 7 000; alone 40 × 500 + 20 000 + 10 000
            (43_000.0, 50_000.0),
        ],
    ];
    // kg: 200 for a new screen, 20 for a refurbished one.
    let carbon = [[12_000.0, 6_600.0, 1_200.0], [28_000.0, 24_400.0, 20_800.0]];
    let [a, b] = comparison.organisations.as_slice() else {
        panic!("two organisations");
    };
    assert_eq!((a.id.as_str(), b.id.as_str()), ("a", "b"));
    close(a.users.value(), 60.0);
    close(b.users.value(), 140.0);
    for (organisation, (expected, carbon)) in [a, b].into_iter().zip(expected.iter().zip(carbon)) {
        for (plan, ((cost, alone), kg)) in
            organisation.plans.iter().zip(expected.iter().zip(carbon))
        {
            close(plan.cost.value(), *cost);
            close(plan.cost_alone.value(), *alone);
            close(plan.gain.value(), alone - cost);
            close(plan.carbon.value(), kg);
        }
    }
}

#[test]
fn what_is_wrong_with_organisations_is_said_with_its_place() {
    let mut document = two_organisations();
    document["organisations"][1]["id"] = json!("a");
    document["groups"][0]["counts"][1]["count"] = json!(59);
    document["groups"][1]["counts"] = json!([
        { "organisation": "a", "count": 50 }, { "organisation": "a", "count": 50 }
    ]);
    document["groups"][0]["options"][0]["leastSharePercent"] = json!(60);
    document["groups"][0]["options"][0]["mostSharePercent"] = json!(40);
    document["groups"][0]["options"][1]["offer"]["pilot"] = json!({ "devices": 200, "years": 1 });
    let found = issues(&document);
    let found: Vec<(&str, IssueCode)> = found
        .iter()
        .map(|issue| (issue.path.as_str(), issue.code))
        .collect();
    assert_eq!(
        found,
        [
            ("organisations[1].id", IssueCode::DuplicateId),
            (
                "groups[0].options[0].mostSharePercent",
                IssueCode::WrongOrder
            ),
            (
                "groups[0].options[1].offer.pilot.failures",
                IssueCode::Missing
            ),
            ("groups[0].counts[0].organisation", IssueCode::UnknownChoice),
            ("groups[0].counts", IssueCode::CountsSum),
            ("groups[1].counts[1].organisation", IssueCode::DuplicateId),
        ]
    );
    // Numbers by organisation where there are no organisations.
    document = two_organisations();
    document["organisations"] = json!([]);
    assert!(
        issues(&document)
            .iter()
            .all(|issue| issue.code == IssueCode::UnknownChoice)
    );
}

/// A hundred desks on a budget.
fn on_a_budget(limits: &Json) -> Comparison {
    let mut document = two_organisations();
    document["organisations"] = json!([]);
    document["groups"] = json!([document["groups"][0]]);
    document["groups"][0]["counts"] = json!([]);
    document["limits"] = limits.clone();
    compared(&document)
}

fn over_horizon(comparison: &Comparison) -> &Budget {
    let view = comparison.budget.as_ref().expect("a budget");
    view.over_horizon.as_ref().expect("over the horizon")
}

#[test]
fn a_budget_equips_the_most_people_that_it_can() {
    // (budget, people with new, people in the mix, people with refurbished), after 10 000 of setup.
    let expected = [
        // Nothing is left after the setup, or not even that.
        (10_000.0, 0.0, 0.0, 0.0),
        (5_000.0, 0.0, 0.0, 0.0),
        // 44 000 ÷ 900 = 48.9 does not reach fifty, so 44 000 ÷ 1 000. The mix: 44 000 ÷ 750 = 58.7.
        // Refurbished: 44 000 ÷ 400 = 110.
        (54_000.0, 44.0, 58.0, 110.0),
        // 45 000 ÷ 900 is fifty, where fifty at 1 000 are not to be had. Mix: 60. 45 000 ÷ 400 = 112.5
        (55_000.0, 50.0, 60.0, 112.0),
        // 79 999 ÷ 800 = 99.99 does not reach a hundred; 79 999 ÷ 900 = 88.9. The mix reaches 900 at a
        // hundred people, of whom fifty get a new one: 79 999 ÷ 700 = 114.3. 79 999 ÷ 400 = 199.99
        (89_999.0, 88.0, 114.0, 199.0),
        // One more: 80 000 ÷ 800 is a hundred.
        (90_000.0, 100.0, 114.0, 200.0),
    ];
    for (amount, new, mix, refurbished) in expected {
        let comparison = on_a_budget(&json!({ "budget": amount }));
        let budget = over_horizon(&comparison);
        close(budget.amount.value(), amount);
        let equipped = budget.plans.each_ref().map(|plan| {
            let users = plan.users_equipped.expect("a limit");
            users.value()
        });
        assert_eq!(equipped, [new, mix, refurbished], "{amount}");
        // The hundred cost 90 000, 80 000 and 50 000.
        for (plan, cost) in budget.plans.iter().zip([90_000.0, 80_000.0, 50_000.0]) {
            close(plan.cost.value(), cost);
            close(plan.left.value(), amount - cost);
        }
        assert!(comparison.budget.expect("a budget").first_year.is_none());
    }
    assert!(on_a_budget(&json!({})).budget.is_none());
}

#[test]
fn a_budget_for_the_first_year_pays_for_what_is_bought_then() {
    let mut document = two_organisations();
    document["organisations"] = json!([]);
    document["groups"] = json!([{
        "id": "desks", "count": 100, "options": [
            { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 100,
                "specification": { "class": "monitor" },
                "offer": { "price": 500, "plannedYears": 2, "resaleValue": 0,
                    "warranty": { "months": 12, "boughtYears": 1, "upgradePricePerYear": 50 } } },
            { "id": "new", "sourcing": "new", "sharePercent": 0,
                "specification": { "class": "monitor" },
                "offer": { "price": 0, "plannedYears": 4, "resaleValue": 0 } }
        ]
    }]);
    document["method"]["deploymentHours"] = json!(1);
    document["method"]["itCostPerHour"] = json!(100);
    document["method"]["discountRatePercent"] = json!(10);
    document["limits"] = json!({ "firstYearBudget": 50_000 });
    let comparison = compared(&document);
    let view = comparison.budget.expect("a budget");
    assert!(view.over_horizon.is_none());
    let budget = view.first_year.expect("for the first year");
    let [new, mix, refurbished] = &budget.plans;
    // 500 + 100 + 50 for each, once in the first year, and 10 000: 75 000. 40 000 ÷ 650 = 61.5
    close(refurbished.cost.value(), 75_000.0);
    close(refurbished.left.value(), -25_000.0);
    close(refurbished.users_equipped.expect("a limit").value(), 61.0);
    close(mix.cost.value(), 75_000.0);
    // A gift is put into use all the same: 40 000 ÷ 100.
    close(new.users_equipped.expect("a limit").value(), 400.0);
    // Where it is not even that, there is no limit.
    document["method"]["deploymentHours"] = json!(0);
    let view = compared(&document).budget.expect("a budget");
    let [new, ..] = view.first_year.expect("for the first year").plans;
    assert!(new.users_equipped.is_none());
}

#[test]
fn a_pilot_lowers_or_raises_what_is_expected() {
    let document = |pilot: Json| {
        json!({
            "schema": 1, "horizonYears": 3,
            "groups": [{ "id": "g", "count": 100, "options": [
                { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 100,
                    "specification": { "class": "laptop" },
                    "offer": { "plannedYears": 3, "ageAtPurchaseYears": 1,
                        "failurePercentByAge": [5, 10, 20], "firstYearMultiplier": 1.5,
                        "warranty": { "months": 0 }, "pilot": pilot } }
            ] }],
            "method": { "repairCost": 1_000, "discountRatePercent": 0 }
        })
    };
    let failures = |pilot: Json| {
        let comparison = compared(&document(pilot));
        let option = &comparison.groups[0].options[0];
        close(
            option.cost.lines[refurb_or_new::engine::cost::Line::Repairs].value(),
            1_000.0 * option.warranty.expected_failures_uncovered.value(),
        );
        option.warranty.expected_failures_uncovered.value()
    };
    // Second to fourth year of age: 0.10 × 1.5 + 0.20 + 0.20
    close(failures(json!({})), 0.55);
    // Half a year of 200: 200 × 0.15 × 0.5 = 15 expected. None seen: 10 ÷ (10 + 15) = 0.4
    let pilot = |years: f64, seen: u32| json!({ "devices": 200, "years": years, "failures": seen });
    close(failures(pilot(0.5, 0)), 0.22);
    // As many as expected: nothing is learnt.
    close(failures(pilot(0.5, 15)), 0.55);
    // Twice as many: 40 ÷ 25 = 1.6
    close(failures(pilot(0.5, 30)), 0.88);
    let entered: Value = serde_json::from_value(document(pilot(0.5, 0))).expect("plain data");
    let valid = read(&entered).expect("a valid scenario");
    let explanation = explain(&valid, Subject::Option(0, 0, Quantity::LearntFactor));
    let steps = explanation.expect("a pilot").steps;
    close(steps[0].value, 0.4);
    let expected = steps
        .iter()
        .find(|step| step.term == Quantity::PilotExpected);
    close(expected.expect("a step").value, 15.0);
    // Two years of 200: 200 × (0.15 + 0.20) = 70 expected, 22 seen: 32 ÷ 80 = 0.4
    close(failures(pilot(2.0, 22)), 0.22);
}
