//! Today's fleet, worked out with pencil and paper. Every number below is computed in the comment
//! beside it; none was copied from the engine.

use crate::common::{compared, near_rounded as close, valid};
use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::due::DueReason;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::{RemedyAction, RequirementState};
use refurb_or_new::engine::{PlanYears, by_year, compare};
use refurb_or_new::scenario::validate;
use serde_json::{Value as Json, json};

/// Ten people over four years without interest. Four have laptops of five years, which are planned to
/// last eight; three have laptops of one year that are to be replaced in 2028; three have nothing.
fn two_cohorts() -> Json {
    json!({
        "schema": 1, "horizonYears": 4, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 10,
            "fleet": [
                { "id": "old", "count": 4, "newSince": 2022,
                  "specification": { "class": "laptop", "yearlyKwh": 50, "updatesUntil": 2031 } },
                { "id": "young", "count": 3, "newSince": 2026, "dueYear": 2028,
                  "specification": { "class": "laptop", "yearlyKwh": 50, "updatesUntil": 2040 } },
            ],
            "options": [
            { "id": "new", "sourcing": "new", "sharePercent": 100,
              "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 40,
                "updatesUntil": 2060 },
              "offer": { "price": 8000, "plannedYears": 4, "failurePercentByAge": [0],
                "takeBackAgreement": { "reuseSharePercent": 100 } } },
            { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 0,
              "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 40,
                "updatesUntil": 2060 },
              "offer": { "price": 3000, "plannedYears": 4, "failurePercentByAge": [0],
                "takeBackAgreement": { "reuseSharePercent": 100 } } },
        ] }],
        "method": {
            "discountRatePercent": 0, "electricityPricePerKwh": 1, "energyPriceGrowthPercent": 0,
            "gridGramsPerKwh": 100, "gridDeclinePercent": 0, "deploymentHours": 1,
            "itCostPerHour": 500, "repairCost": 1000, "disposalCost": 100,
        },
    })
}

fn line(years: &PlanYears, line: Line) -> Vec<f64> {
    years
        .years
        .iter()
        .map(|year| year.lines[line].value())
        .collect()
}

#[track_caller]
fn are(found: impl IntoIterator<Item = f64>, by_hand: &[f64]) {
    let found: Vec<f64> = found.into_iter().collect();
    assert_eq!(found.len(), by_hand.len(), "{found:?}");
    for (one, by_hand) in found.iter().zip(by_hand) {
        close(*one, *by_hand);
    }
}

#[test]
fn two_cohorts_due_in_different_years() {
    let comparison = compared(&two_cohorts());
    let fleet = &comparison.groups[0].fleet;
    // Five years new and three refurbished: eight in all.
    assert_eq!(
        (fleet[0].due_year, fleet[0].reason),
        (2030.0, DueReason::Planned)
    );
    assert_eq!(
        (fleet[1].due_year, fleet[1].reason),
        (2028.0, DueReason::Stated)
    );
    assert!(!fleet[0].outlives_updates);
    let new = comparison.plan(PlanKind::AllNew);
    let expected = [
        // Three today, three in a year, four in three years, 8 000 each. The value of what is left
        // is on the line of resale.
        (Line::Purchase, 80_000.0),
        (Line::Lease, 0.0),
        // 500 each, less what is left of it: a quarter for three, three quarters for four.
        (Line::Deployment, 5_000.0 - 375.0 - 1_500.0),
        (Line::WarrantyUpgrade, 0.0),
        // Four of the old ones in their sixth, seventh and eighth year: 18.5 + 20 + 21.5 % of 1 000.
        // The young ones have two years of warranty left.
        (Line::Repairs, 2_400.0),
        // Of what is in use today, 3 % a year break at 1 000, and half a percent are lost, which were
        // worth 11.25, 8.44 and 6.33 % of 8 000 at six, seven and eight years, 50 % at two:
        // 30 · 15 + 40 · (4 · 0.260156 + 3 · 0.5).
        (Line::Accidents, 450.0 + 101.625),
        (Line::Downtime, 0.0),
        // The old ones' second battery lasts until they leave.
        (Line::Batteries, 0.0),
        // 4 · 3 · 50 + 3 · 1 · 50 of what is in use today; 3 · 4 · 40 + 3 · 3 · 40 + 4 · 1 · 40.
        (Line::Energy, 600.0 + 150.0 + 480.0 + 360.0 + 160.0),
        (Line::Support, 0.0),
        // 100 for three, for three quarters of three and a quarter of four.
        (Line::Disposal, 300.0 + 225.0 + 100.0),
        // After four years 20 %, after three 30 %, after one 75 % of 8 000.
        (
            Line::Resale,
            -(3.0 * 1_600.0 + 3.0 * 2_400.0 + 4.0 * 6_000.0),
        ),
    ];
    for (line, by_hand) in expected {
        close(new.cost.lines[line].value(), by_hand);
    }
    close(new.devices_bought.value(), 10.0);
    // 200 kg a life: three whole ones, three quarters of three, a quarter of four.
    close(new.carbon.embodied.value(), 200.0 * 6.25);
    // 1 750 kWh.
    close(new.carbon.use_carbon.value(), 175.0);
}

#[test]
fn year_by_year() {
    let valid = valid(&two_cohorts());
    let years = &by_year(&valid, &compare(&valid))[PlanKind::AllNew as usize];
    are(
        line(years, Line::Purchase),
        &[24_000.0, 24_000.0, 0.0, 32_000.0],
    );
    are(line(years, Line::Repairs), &[740.0, 800.0, 860.0, 0.0]);
    // 7 · 50 + 3 · 40; 4 · 50 + 6 · 40 twice; 10 · 40.
    are(line(years, Line::Energy), &[470.0, 440.0, 440.0, 400.0]);
    let of = |of: fn(&refurb_or_new::engine::by_year::PlanYear) -> f64| {
        years.years.iter().map(of).collect::<Vec<_>>()
    };
    are(
        of(|year| year.devices_bought.value()),
        &[3.0, 3.0, 0.0, 4.0],
    );
    are(of(|year| year.in_use.devices.value()), &[10.0; 4]);
    // The young ones are replaced when the first year ends, the old ones when the third does; three
    // of the new ones have had their four years when the last one ends.
    are(
        of(|year| year.in_use.replaced_of_fleet.value()),
        &[3.0, 0.0, 4.0, 0.0],
    );
    are(
        of(|year| year.in_use.leaving.value()),
        &[3.0, 0.0, 4.0, 3.0],
    );
    // In the first year 4 of 5.5, 3 of 1.5 and 3 of half a year: (22 + 4.5 + 1.5) ÷ 10.
    close(
        years.years[0]
            .in_use
            .mean_age_years
            .expect("devices")
            .value(),
        2.8,
    );
    // The young ones and the new ones are under warranty.
    close(years.years[0].in_use.covered_share.value(), 0.6);
    are(
        of(|year| year.carbon_of_purchases.value()),
        &[600.0, 600.0, 0.0, 800.0],
    );
}

#[test]
fn replacing_all_at_once_is_having_no_fleet() {
    let mut now = two_cohorts();
    now["method"]["replacement"] = json!("now");
    let mut without = two_cohorts();
    without["groups"][0]["fleet"] = json!([]);
    let (now, without) = (compared(&now), compared(&without));
    for kind in PlanKind::ALL {
        for line in Line::ALL {
            let of = |comparison: &refurb_or_new::engine::Comparison| {
                comparison.plan(kind).cost.lines[line].value()
            };
            close(of(&now), of(&without));
        }
        let carbon = |comparison: &refurb_or_new::engine::Comparison| {
            comparison.plan(kind).carbon.total.value()
        };
        close(carbon(&now), carbon(&without));
    }
}

#[test]
fn a_year_longer_outlives_updates() {
    let mut document = two_cohorts();
    document["method"]["replacement"] = json!("a-year-longer");
    document["groups"][0]["fleet"][0]["specification"]["updatesUntil"] = json!(2029);
    let fleet = compared(&document).groups[0].fleet.clone();
    assert_eq!(
        (fleet[0].due_year, fleet[0].reason),
        (2030.0, DueReason::Updates)
    );
    assert_eq!(fleet[0].updates_end, Some(2029.0));
    assert!(fleet[0].outlives_updates);
    // The young ones are to be replaced in 2028 at the latest, and that is not put off.
    assert_eq!(
        (fleet[1].due_year, fleet[1].reason),
        (2028.0, DueReason::Stated)
    );
    // Half a year longer is all that there is until the middle of 2029.
    document["groups"][0]["fleet"][0]["dueYear"] = json!(2029.5);
    let fleet = compared(&document).groups[0].fleet.clone();
    assert_eq!(
        (fleet[0].due_year, fleet[0].reason),
        (2029.5, DueReason::Stated)
    );
}

/// Four laptops whose updates end in 2029 and that are used a year longer.
fn used_without_updates() -> Json {
    let mut document = two_cohorts();
    document["method"]["replacement"] = json!("a-year-longer");
    document["method"]["accidentPercent"] = json!(0);
    document["groups"][0]["fleet"][0]["specification"]["updatesUntil"] = json!(2029);
    document["requirements"] = json!([{ "kind": "updates-until", "value": 2029 }]);
    document
}

#[test]
fn what_is_used_longer_than_it_has_updates_misses_the_requirement() {
    let comparison = compared(&used_without_updates());
    let of_cohorts: Vec<_> = comparison
        .requirements
        .iter()
        .filter(|result| result.cohort.is_some())
        .collect();
    let found = of_cohorts
        .iter()
        .map(|result| (result.cohort, result.state, result.users.value()));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            (Some(0), RequirementState::Missed, 4.0),
            (Some(1), RequirementState::Met, 3.0)
        ]
    );
    let missed = &comparison.missed[0];
    close(missed.devices_missed.value(), 4.0);
    close(missed.missed_in_use.value(), 4.0);
    assert_eq!(missed.classes, [DeviceClass::Laptop]);
    // Options are recommended as before: all plans keep alike.
    let options = &comparison.groups[0].options;
    assert!(options.iter().all(|option| option.recommendable));
}

#[test]
fn what_it_costs_to_replace_earlier() {
    let mut document = used_without_updates();
    for option in 0..2 {
        let offer = &mut document["groups"][0]["options"][option]["offer"];
        offer["accidentPercentPerYear"] = json!(0);
        offer["lossPercentPerYear"] = json!(0);
    }
    let comparison = compared(&document);
    let remedy = comparison.requirements.iter();
    let remedy = remedy.filter_map(|result| result.remedy.clone()).next();
    let remedy = remedy.expect("replaced earlier");
    let RemedyAction::ReplaceEarlier { year, cost_in_all } = remedy.action else {
        panic!("{remedy:?}");
    };
    assert_eq!(year, 2029.0);
    // In their eighth year 21.5 % of four would break at 1 000, 3 % have an accident at 1 000, and half
    // a percent be lost, worth 6.33 % of 8 000 then; and each would use 50 kWh. New ones use 40. The
    // last of three years, of one or of two, is what they lose in value, 8 000 less 50 % in place of
    // 25 %, and a quarter of setting up and of disposal more: 500 and 100.
    let kept = 4.0 * (215.0 + 30.0 + 0.005 * 0.063281 * 8_000.0 + 50.0);
    let new = 4.0 * (40.0 + 2_000.0 + 125.0 + 25.0);
    assert!(
        (cost_in_all.value() - (new - kept)).abs() < 0.5,
        "{cost_in_all:?}"
    );
    close(
        remedy.cost_per_device.expect("priced").value(),
        cost_in_all.value() / 4.0,
    );
    // It is what doing it comes to.
    let before = comparison.plan(PlanKind::YourMix).cost.total.value();
    document["groups"][0]["fleet"][0]["dueYear"] = json!(year);
    let done = compared(&document);
    let after = done.plan(PlanKind::YourMix).cost.total.value();
    close(after - before, cost_in_all.value());
    assert!(done.missed.is_empty());
}

#[test]
fn the_oldest_leave_where_there_are_more_devices_than_people() {
    let mut document = two_cohorts();
    document["groups"][0]["count"] = json!(5);
    let fleet = compared(&document).groups[0].fleet.clone();
    let devices: Vec<f64> = fleet.iter().map(|cohort| cohort.devices.value()).collect();
    are(devices, &[2.0, 3.0]);
}

#[test]
fn people_who_come_and_go() {
    let mut document = two_cohorts();
    // Two more in the second year; five fewer from the third on.
    document["groups"][0]["countByYear"] = json!([12, 7]);
    let valid = valid(&document);
    let comparison = compare(&valid);
    let new = comparison.plan(PlanKind::AllNew);
    // 10 + 12 + 7 + 7.
    close(new.user_years.value(), 36.0);
    let years = &by_year(&valid, &compare(&valid))[PlanKind::AllNew as usize];
    let of = |of: fn(&refurb_or_new::engine::by_year::PlanYear) -> f64| {
        years.years.iter().map(of).collect::<Vec<_>>()
    };
    // Three today; in a year the young ones' three and two who come. The four old ones are handed back
    // after two years, and one of those bought first, so nothing is bought for them.
    are(
        of(|year| year.devices_bought.value()),
        &[3.0, 5.0, 0.0, 0.0],
    );
    are(
        of(|year| year.in_use.devices.value()),
        &[10.0, 12.0, 7.0, 7.0],
    );
    are(
        of(|year| year.in_use.leaving.value()),
        &[3.0, 5.0, 0.0, 2.0],
    );
    // One of 8 000 after two years: half of it.
    are(line(years, Line::Resale), &[0.0, -4_000.0, 0.0, -3_200.0]);
}

/// Eight laptops, one of each age from one to eight years, replaced after eight years over eight years.
fn steady() -> Json {
    let cohort = |age: i32| {
        json!({ "id": format!("age-{age}"), "count": 1, "newSince": 2027 - age,
                "specification": { "class": "laptop", "yearlyKwh": 40, "updatesUntil": 2060 } })
    };
    let option = |id: &str, sourcing: &str, share: u32| {
        json!({ "id": id, "sourcing": sourcing, "sharePercent": share,
                "specification": { "class": "laptop", "yearlyKwh": 40, "updatesUntil": 2060 },
                "offer": { "price": 9000, "plannedYears": 8, "soldOn": false,
                  "accidentPercentPerYear": 3, "lossPercentPerYear": 0.5,
                  "warranty": { "months": 36 } } })
    };
    json!({
        "schema": 1, "horizonYears": 8, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 8, "fleet": (1..=8).map(cohort).collect::<Vec<_>>(),
            "options": [option("new", "new", 100), option("refurbished", "refurbished", 0)] }],
        "method": { "energyPriceGrowthPercent": 0, "gridDeclinePercent": 0, "disposalCost": 0,
            "discountRatePercent": 4 },
    })
}

#[test]
fn a_fleet_of_equal_cohorts_costs_the_same_every_year() {
    let valid = valid(&steady());
    let years = &by_year(&valid, &compare(&valid))[PlanKind::AllNew as usize];
    assert_eq!(years.years.len(), 8);
    for year in &years.years {
        close(year.devices_bought.value(), 1.0);
        close(year.in_use.leaving.value(), 1.0);
        close(year.in_use.devices.value(), 8.0);
        // Half a year, one and a half, … seven and a half.
        close(year.in_use.mean_age_years.expect("devices").value(), 4.0);
        for line in Line::ALL {
            close(year.lines[line].value(), years.years[0].lines[line].value());
        }
    }
    assert_eq!(line(years, Line::Purchase)[0], 9_000.0);
    assert!(line(years, Line::Batteries)[0] > 0.0 && line(years, Line::Repairs)[0] > 0.0);
}

#[test]
fn years_add_up_to_the_lines_without_interest() {
    let mut document = steady();
    document["method"]["discountRatePercent"] = json!(0);
    document["groups"][0]["countByYear"] = json!([9, 9, 5]);
    let valid = validate(valid(&document).scenario()).expect("valid");
    let comparison = compare(&valid);
    for (kind, years) in PlanKind::ALL
        .into_iter()
        .zip(by_year(&valid, &compare(&valid)))
    {
        for line in Line::ALL {
            let sum: f64 = years
                .years
                .iter()
                .map(|year| year.lines[line].value())
                .sum();
            let all = sum + years.left_at_end.lines[line].value();
            close(all, comparison.plan(kind).cost.lines[line].value());
        }
    }
}
