//! Plans year by year: nothing is lost or counted twice, and the years are the engine's own.

use crate::common::generate::scenario;
use crate::common::{cases, compared, near_rounded as near, valid};
use proptest::prelude::*;
use refurb_or_new::engine::cost::{Line, Lines};
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::{PlanYears, by_year, compare};
use refurb_or_new::scenario::{Valid, validate};
use serde_json::{Value, json};

fn years_of(valid: &Valid) -> [PlanYears; 3] {
    by_year(valid, &compare(valid))
}

/// Ten people, two and a half years, with interest: new ones for five years, refurbished ones for
/// one.
fn by_hand() -> Value {
    json!({
        "schema": 1, "horizonYears": 2.5, "purchaseYear": 2026,
        "groups": [{ "id": "g", "count": 10, "options": [
            { "id": "new", "sourcing": "new", "sharePercent": 100,
              "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 50 },
              "offer": { "price": 8000, "plannedYears": 5, "supportPerYear": 100,
                "failurePercentByAge": [10], "batteryLifeYears": 2,
                "takeBackAgreement": { "reuseSharePercent": 100 },
                "warranty": { "months": 12, "batteryMonths": 12 } } },
            { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 0,
              "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 40 },
              "offer": { "price": 2000, "plannedYears": 1, "ageAtPurchaseYears": 3,
                "failurePercentByAge": [10], "firstYearMultiplier": 1, "batteryLifeYears": "none",
                "takeBackAgreement": { "reuseSharePercent": 100 },
                "warranty": { "months": 12 } } },
        ] }],
        "method": {
            "discountRatePercent": 5, "electricityPricePerKwh": 1, "energyPriceGrowthPercent": 0,
            "gridGramsPerKwh": 100, "gridDeclinePercent": 0, "deploymentHours": 1,
            "itCostPerHour": 500, "repairCost": 1000, "batteryPrice": 800, "disposalCost": 100,
            "setupCost": 3000, "refurbishingBurdenPercent": 10,
        },
        "limits": { "yearlyBudget": 25_000 },
    })
}

fn line(years: &PlanYears, line: Line) -> Vec<f64> {
    let years = years.years.iter();
    years.map(|year| year.lines[line].value()).collect()
}

#[track_caller]
fn are(found: &[f64], by_hand: &[f64]) {
    assert_eq!(found.len(), by_hand.len(), "{found:?}");
    for (found, by_hand) in found.iter().zip(by_hand) {
        near(*found, *by_hand);
    }
}

#[test]
fn new_devices_that_outlive_the_horizon() {
    let mut document = by_hand();
    document["method"]["energyPriceGrowthPercent"] = json!(20);
    let years = &years_of(&valid(&document))[PlanKind::AllNew as usize];
    let begin: Vec<f64> = years.years.iter().map(|year| year.year).collect();
    assert_eq!(begin, [2026.0, 2027.0, 2028.0]);
    are(
        &years
            .years
            .iter()
            .map(|year| year.length.value())
            .collect::<Vec<_>>(),
        &[1.0, 1.0, 0.5],
    );
    // Ten at the full price: what is left of them is no payment.
    are(&line(years, Line::Purchase), &[80_000.0, 0.0, 0.0]);
    // An hour each at 500, and 3 000 once.
    are(&line(years, Line::Deployment), &[8_000.0, 0.0, 0.0]);
    // A tenth fails a year, at 1 000; the first year is under warranty, the last is half a year.
    are(&line(years, Line::Repairs), &[0.0, 1_000.0, 500.0]);
    // Worn out after two years: paid when the third begins.
    are(&line(years, Line::Batteries), &[0.0, 0.0, 8_000.0]);
    // 500 kWh at 1, at 1.20, and half as many at 1.44.
    are(&line(years, Line::Energy), &[500.0, 600.0, 360.0]);
    are(&line(years, Line::Support), &[1_000.0, 1_000.0, 500.0]);
    are(&line(years, Line::Disposal), &[0.0, 0.0, 0.0]);
    are(&line(years, Line::Resale), &[0.0, 0.0, 0.0]);
    let left = &years.left_at_end;
    // Half of the life is left: of setting up, 2 500; of ten handlings, 500 are still to come.
    near(left.lines[Line::Deployment].value(), -2_500.0);
    near(left.lines[Line::Disposal].value(), 500.0);
    // At two and a half years a new one is worth 40 %.
    near(left.lines[Line::Resale].value(), -32_000.0);
    near(left.lines[Line::Purchase].value(), 0.0);
    near(left.total.value(), -34_000.0);
    let devices: Vec<f64> = years
        .years
        .iter()
        .map(|year| year.devices_bought.value())
        .collect();
    are(&devices, &[10.0, 0.0, 0.0]);
    let of = |of: fn(&refurb_or_new::engine::by_year::PlanYear) -> f64| {
        years.years.iter().map(of).collect::<Vec<_>>()
    };
    // 200 kg each, of which half is left at the end; a battery is 8 kg.
    are(
        &of(|year| year.carbon_of_purchases.value()),
        &[2_000.0, 0.0, 80.0],
    );
    are(&of(|year| year.carbon_of_use.value()), &[50.0, 50.0, 25.0]);
}

#[test]
fn refurbished_devices_that_are_replaced_every_year() {
    let valid = valid(&by_hand());
    let years = &years_of(&valid)[PlanKind::AllRefurbished as usize];
    // Bought when each year begins, the last one too, and sold when the year has ended: from 30 % of
    // a new one to 20 % of it, two thirds of 2 000 are left.
    are(
        &line(years, Line::Purchase),
        &[20_000.0, 20_000.0, 20_000.0],
    );
    are(&line(years, Line::Deployment), &[8_000.0, 5_000.0, 5_000.0]);
    are(&line(years, Line::Disposal), &[1_000.0, 1_000.0, 0.0]);
    are(
        &line(years, Line::Resale),
        &[-13_333.333_333, -13_333.333_333, 0.0],
    );
    let devices: Vec<f64> = years
        .years
        .iter()
        .map(|year| year.devices_bought.value())
        .collect();
    are(&devices, &[10.0, 10.0, 10.0]);
    // After half a year half of what a device loses is lost: 2 000 − 333.33.
    near(
        years.left_at_end.lines[Line::Resale].value(),
        -16_666.666_667,
    );
    // 20 000 + 8 000 + 1 000 + 400 of electricity − 13 333.33 in the first year.
    near(years.years[0].paid.value(), 16_066.666_667);

    let budget = compare(&valid)
        .budget
        .expect("a budget")
        .yearly
        .expect("a yearly one");
    // All new pays 80 000 + 8 000 + 500 + 1 000 in the first year, and little after it.
    let [new, _, refurbished] = &budget.plans;
    assert_eq!(new.over.len(), 1);
    assert_eq!((new.over[0].year, new.over[0].index), (2026.0, 0));
    near(new.over[0].by.value(), 64_500.0);
    // The last refurbished ones are not sold within it: 20 000 + 5 000 + 200 of electricity.
    assert_eq!(refurbished.over.len(), 1);
    assert_eq!(
        (refurbished.over[0].year, refurbished.over[0].index),
        (2028.0, 2)
    );
    near(refurbished.over[0].by.value(), 200.0);
}

#[test]
fn what_is_not_credited_is_not_left() {
    let mut document = by_hand();
    document["method"]["creditUnusedLife"] = json!(false);
    for years in years_of(&valid(&document)) {
        assert_eq!(years.left_at_end.total.value(), 0.0);
        assert!(years.left_at_end.carbon.value().abs() < 1e-9);
        // Who is not credited gets rid of them when the horizon ends.
        near(line(&years, Line::Disposal)[2], 1_000.0);
    }
}

#[test]
fn without_a_yearly_budget_nothing_is_said_of_one() {
    let mut document = by_hand();
    document["limits"] = json!({ "budget": 1 });
    assert!(
        compared(&document)
            .budget
            .expect("a budget")
            .yearly
            .is_none()
    );
}

fn sum(years: &PlanYears) -> Lines {
    let mut sum = years.left_at_end.lines.clone();
    for year in &years.years {
        sum += year.lines.clone();
    }
    sum
}

proptest! {
    #![proptest_config(cases(400))]

    /// The years are the same whatever the discount rate, and what they add up to is what a rate of
    /// 0 gives: for every plan and line, devices and carbon.
    #[test]
    fn the_years_add_up_to_what_no_discounting_gives(scenario in scenario()) {
        let years = years_of(&validate(&scenario).expect("valid"));
        let mut steady = scenario;
        steady.method.discount_rate_percent = Some(0.0);
        let comparison = compare(&validate(&steady).expect("valid"));
        for (years, plan) in years.iter().zip(&comparison.plans) {
            let sum = sum(years);
            let amounts = |line| years.years.iter().map(move |year| year.lines[line].value().abs());
            for line in Line::ALL {
                let size: f64 = amounts(line).sum::<f64>() + plan.cost.lines[line].value().abs() + 1.0;
                let (a, b) = (sum[line].value(), plan.cost.lines[line].value());
                prop_assert!((a - b).abs() <= 1e-9 * size, "{line:?}: {a} and {b}");
            }
            for year in &years.years {
                let total: f64 = Line::ALL.map(|line| year.lines[line].value()).iter().sum();
                prop_assert!((total - year.paid.value()).abs() <= 1e-9 * (total.abs() + 1.0));
            }
            let devices: f64 = years.years.iter().map(|year| year.devices_bought.value()).sum();
            let bought = plan.devices_bought.value();
            prop_assert!((devices - bought).abs() <= 1e-9 * (bought + 1.0), "{devices} and {bought}");
            let carbon = years.years.iter().zip(&plan.carbon.booked_by_year);
            let mut all = years.left_at_end.carbon.value();
            for (year, booked) in carbon {
                let of_year = year.carbon_of_purchases.value() + year.carbon_of_use.value();
                prop_assert!((of_year - booked.value()).abs() <= 1e-9 * (of_year.abs() + 1.0));
                all += of_year;
            }
            let total = plan.carbon.total.value();
            prop_assert!((all - total).abs() <= 1e-9 * (total.abs() + all.abs() + 1.0), "{all} and {total}");
        }
    }

    /// A year that is over a budget is one in which more is paid.
    #[test]
    fn a_year_is_over_by_what_is_paid_beyond_the_budget(scenario in scenario(), budget in 0.0..1e6f64) {
        let mut scenario = scenario;
        scenario.limits.yearly_budget = Some(budget);
        let valid = validate(&scenario).expect("valid");
        let yearly = compare(&valid).budget.and_then(|view| view.yearly).expect("a yearly budget");
        for (years, plan) in years_of(&valid).iter().zip(&yearly.plans) {
            let over: Vec<(u32, f64)> = years
                .years
                .iter()
                .filter(|year| year.paid.value() > budget * (1.0 + 1e-12))
                .map(|year| (year.index, year.paid.value() - budget))
                .collect();
            let told: Vec<(u32, f64)> =
                plan.over.iter().map(|year| (year.index, year.by.value())).collect();
            prop_assert_eq!(over, told);
        }
    }
}
