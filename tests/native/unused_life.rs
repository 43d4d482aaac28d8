//! What a device is worth when it leaves, what is left of everything else that was paid for it, and
//! what years of updates cost. Figures are worked out in the comments; none was copied from the
//! engine.

use crate::common::generate::{scenario, without_fleet};
use crate::common::{cases, compared, near_rounded as close};
use proptest::prelude::*;
use refurb_or_new::engine::carbon::carbon_repay_time;
use refurb_or_new::engine::compare;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::option::evaluate_options;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::RemedyAction;
use refurb_or_new::engine::results::Comparison;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{IssueCode, Scenario, Sourcing, Value, read, validate};
use refurb_or_new::units::{KgCo2e, KgCo2ePerKwh, KwhPerYear, Ratio};
use serde_json::{Value as Json, json};

#[track_caller]
fn of_document(document: &Json) -> Comparison {
    let document: Value = serde_json::from_value(document.clone()).expect("plain data");
    match read(&document) {
        Ok(valid) => compare(&valid),
        Err(issues) => panic!("{issues:?}"),
    }
}

/// Ten people with one option, no interest and nothing paid but what the offer says.
fn one(sourcing: &str, horizon: f64, offer: Json) -> Json {
    let option = json!({ "id": "one", "sourcing": sourcing, "sharePercent": 100,
        "specification": { "class": "laptop" }, "offer": offer });
    json!({ "schema": 1, "horizonYears": horizon, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 10, "options": [option] }],
        "method": { "discountRatePercent": 0, "deploymentHours": 0, "disposalCost": 0,
            "repairCost": 0, "batteryPrice": 0, "electricityPricePerKwh": 0 } })
}

fn line(document: &Json, line: Line) -> f64 {
    of_document(document).groups[0].options[0].cost.lines[line].value()
}

#[track_caller]
fn paid_and_sold(document: &Json, paid: f64, sold: f64) {
    close(line(document, Line::Purchase), paid);
    close(line(document, Line::Resale), -sold);
}

#[test]
fn a_stated_amount_is_that_of_the_end_of_the_planned_life() {
    let offer = json!({ "price": 8000, "plannedYears": 4, "soldOn": true });
    // After two of four years the curve has it at 50 %.
    paid_and_sold(&one("new", 2.0, offer.clone()), 8_000.0, 4_000.0);
    let stated = |amount: f64, horizon| {
        let mut offer = offer.clone();
        offer["resaleValue"] = json!(amount);
        one("new", horizon, offer)
    };
    // What the curve gives for the end is 20 % of 8 000.
    paid_and_sold(&stated(1_600.0, 2.0), 8_000.0, 4_000.0);
    // Of what it loses, (50 − 20) ÷ (100 − 20) = 3 ÷ 8 are not yet lost: 2 400 + 5 600 × 3 ÷ 8.
    paid_and_sold(&stated(2_400.0, 2.0), 8_000.0, 4_500.0);
    paid_and_sold(&stated(2_400.0, 4.0), 8_000.0, 2_400.0);
    let mut not_credited = stated(2_400.0, 2.0);
    not_credited["method"]["creditUnusedLife"] = json!(false);
    paid_and_sold(&not_credited, 8_000.0, 0.0);
}

#[test]
fn nobody_uses_it_again_nobody_pays_for_it() {
    let offer = |percent: f64| {
        json!({ "price": 8000, "plannedYears": 4, "resaleValue": 1600,
            "takeBackAgreement": { "reuseSharePercent": percent } })
    };
    paid_and_sold(&one("new", 4.0, offer(0.0)), 8_000.0, 0.0);
    paid_and_sold(&one("new", 4.0, offer(25.0)), 8_000.0, 400.0);
    // Half of its life is left: of what is worth nothing to anyone else, half of the price.
    paid_and_sold(&one("new", 2.0, offer(0.0)), 4_000.0, 0.0);
    // A quarter of 4 000 is sold; of the other 6 000 of the price half is left.
    paid_and_sold(&one("new", 2.0, offer(25.0)), 5_000.0, 1_000.0);
}

#[test]
fn devices_that_nobody_uses_again_bring_nothing() {
    let option = json!({ "id": "n", "sourcing": "new", "device": "lenovo-thinkpad-e14-gen-6",
        "offer": { "price": 7500, "plannedYears": 4,
            "takeBackAgreement": { "reuseSharePercent": 0 } },
        "sharePercent": 100 });
    let document = json!({ "schema": 1, "horizonYears": 4, "groups": [{ "id": "t", "count": 100,
        "need": { "profile": "pupil-windows" }, "options": [option] }] });
    let mix = &of_document(&document).plans[PlanKind::YourMix as usize];
    assert_eq!(mix.cost.lines[Line::Resale].value(), 0.0);
}

#[test]
fn a_used_device_is_never_worth_more_than_the_curve_on_the_price_new() {
    // Three years old; a new one costs 8 000, so it is worth 2 400 and next year 1 600, whatever was
    // paid. Two thirds of the rest, 3 600, are left.
    let with_new = |price: f64| {
        let offer = json!({ "price": price, "plannedYears": 3, "ageAtPurchaseYears": 3,
            "soldOn": true });
        let mut document = one("refurbished", 1.0, offer);
        let options = document["groups"][0]["options"].as_array_mut();
        options
            .expect("options")
            .push(json!({ "id": "new", "sourcing": "new",
            "sharePercent": 0, "specification": { "class": "laptop" },
            "offer": { "price": 8000 } }));
        document
    };
    paid_and_sold(&with_new(6_000.0), 3_600.0, 1_600.0);
    // Below that the curve is that of its own price: 1 800 × 20 ÷ 30.
    paid_and_sold(&with_new(1_800.0), 1_800.0, 1_200.0);
    // So it is at the price of a tier: worth 1 500, then 1 000.
    let mut tiers = with_new(6_000.0);
    tiers["groups"][0]["options"][0]["offer"]["tiers"] = json!([{ "from": 10, "price": 1500 }]);
    let mix = &of_document(&tiers).plans[PlanKind::YourMix as usize];
    close(mix.cost.lines[Line::Purchase].value(), 15_000.0);
    close(mix.cost.lines[Line::Resale].value(), -10_000.0);
}

#[test]
fn the_adjustment_of_resale_values_holds_for_all_of_them() {
    // 60 % of 20 % of 8 000 after four of five years. It was worth 60 % of 8 000 when bought; of the
    // other 3 200 a fifth is left.
    let offer = json!({ "price": 8000, "plannedYears": 5, "soldOn": true });
    let mut document = one("new", 4.0, offer);
    document["method"]["residualPercent"] = json!(60);
    paid_and_sold(&document, 7_360.0, 960.0);
    // Not for an amount that is stated: 500 + (4 800 − 500) × (20 − 15) ÷ (100 − 15).
    document["groups"][0]["options"][0]["offer"]["resaleValue"] = json!(500);
    paid_and_sold(&document, 7_360.0, 752.941_176);
}

#[test]
fn what_was_paid_for_all_of_a_life_is_left_by_the_share_of_the_life() {
    // A year of four: three quarters are left of setting up, extra warranty, what was put in, and of
    // what getting rid of it will cost.
    let offer = json!({ "price": 0, "plannedYears": 4, "upgrade": { "price": 400 },
        "warranty": { "months": 12, "boughtYears": 1, "upgradePricePerYear": 200 } });
    let mut document = one("new", 1.0, offer);
    for (field, amount) in [
        ("deploymentHours", 1),
        ("itCostPerHour", 600),
        ("disposalCost", 80),
    ] {
        document["method"][field] = json!(amount);
    }
    let lines = [
        (Line::Purchase, 400.0),
        (Line::Deployment, 600.0),
        (Line::WarrantyUpgrade, 200.0),
        (Line::Disposal, 80.0),
    ];
    for (one, paid) in lines {
        close(line(&document, one), paid / 4.0);
    }
    document["method"]["creditUnusedLife"] = json!(false);
    for (one, paid) in lines {
        close(line(&document, one), paid);
    }
}

#[test]
fn a_kept_device_brings_what_is_stated_and_no_more() {
    let mut document = one(
        "keep",
        2.0,
        json!({ "plannedYears": 4, "soldOn": true, "upgrade": { "price": 1000 } }),
    );
    paid_and_sold(&document, 500.0, 0.0);
    document["groups"][0]["options"][0]["offer"]["resaleValue"] = json!(300);
    paid_and_sold(&document, 500.0, 300.0);
}

#[test]
fn what_is_given_up_is_what_it_would_fetch() {
    let round = |id: &str, count: u32, option: Json| json!({ "id": id, "count": count, "options": [option] });
    let offer = |years: u32, reused: u32| {
        json!({ "price": 8000, "plannedYears": years,
            "takeBackAgreement": { "reuseSharePercent": reused } })
    };
    let mut document = one("new", 4.0, offer(2, 50));
    document["groups"] = json!([
        round(
            "first",
            100,
            json!({ "id": "new", "sourcing": "new", "sharePercent": 100,
            "specification": { "class": "laptop" }, "offer": offer(2, 50) })
        ),
        round(
            "second",
            60,
            json!({ "id": "old", "sourcing": "handed-down", "sharePercent": 100,
            "handedDownFrom": { "group": "first" },
            "offer": { "plannedYears": 2, "takeBackAgreement": { "reuseSharePercent": 25 } } })
        ),
    ]);
    let comparison = of_document(&document);
    let mix = comparison.plan(PlanKind::YourMix);
    // Half of them would fetch 4 000: 60 laptops twice at 2 000.
    close(mix.handing_down[0].resale_forgone.value(), 240_000.0);
    // 200 less those 120 are sold so; and a quarter of the 120, at 20 % of 8 000.
    close(
        mix.cost.lines[Line::Resale].value(),
        -(80.0 * 2_000.0 + 120.0 * 400.0),
    );
}

#[test]
fn spares_never_cost_less_than_nothing() {
    let offer = json!({ "price": 500, "plannedYears": 4, "resaleValue": 900, "soldOn": true });
    for plan in of_document(&one("new", 4.0, offer)).plans {
        assert_eq!(plan.warranty.spare_pool_cost.value(), 0.0);
    }
}

/// A device with updates until then, bought in 2027, for so many years at 10 % interest.
fn extended(until: f64, horizon: f64, years: u32, prices: Json) -> Json {
    let mut document = one(
        "refurbished",
        horizon,
        json!({ "price": 0, "plannedYears": horizon, "extensionYears": years,
            "extensionPrices": prices }),
    );
    document["groups"][0]["options"][0]["specification"]["updatesUntil"] = json!(until);
    document["method"]["discountRatePercent"] = json!(10);
    document
}

#[test]
fn every_year_of_updates_has_its_price() {
    let prices = || json!([61, 122, 244]);
    // 61 ÷ 1.1 + 122 ÷ 1.21 + 244 ÷ 1.331 = 55.454545 + 100.826446 + 183.320811
    let in_time = extended(2027.0, 3.0, 3, prices());
    close(line(&in_time, Line::Support), 339.601_803);
    // The first year has passed; who joins in the second pays it too, at once: 61 + 122 ÷ 1.1 +
    // 244 ÷ 1.21 = 61 + 110.909091 + 201.652893. There are two years left of three.
    let late = extended(2026.0, 2.0, 3, prices());
    close(line(&late, Line::Support), 373.561_983);
    let life = &of_document(&late).groups[0].options[0].service_life;
    close(life.unmet_year.expect("an end"), 2029.0);
    // Half a year late, for two years: half of the first at once and half after half a year, the
    // second after one and a half, and half of the third: 30.5 + 30.5 ÷ 1.1^0.5 + 122 ÷ 1.1^1.5 +
    // 122 ÷ 1.21 = 30.5 + 29.080609 + 105.747668 + 100.826446
    let half_late = extended(2026.5, 2.0, 3, prices());
    close(line(&half_late, Line::Support), 266.154_723);
    // The last price holds for all later years: 10 ÷ 1.1 + 20 ÷ 1.21 + 20 ÷ 1.331 + 20 ÷ 1.4641 =
    // 9.090909 + 16.528926 + 15.026296 + 13.660269
    let longer = extended(2027.0, 4.0, 4, json!([10, 20]));
    close(line(&longer, Line::Support), 54.306_400);
    // Where all of them have passed there is nothing to buy.
    let over = extended(2023.0, 2.0, 3, prices());
    close(line(&over, Line::Support), 0.0);
    assert!(!of_document(&over).groups[0].options[0].recommendable);
}

#[test]
fn the_remedy_has_the_price_of_its_years() {
    // 2027 and 2028 beside 2026, which is bought: 122 + 244.
    let mut document = extended(2026.0, 1.0, 1, json!([61, 122, 244]));
    document["requirements"] = json!([{ "kind": "updates-until", "value": 2028 }]);
    let comparison = of_document(&document);
    let mut remedies = comparison
        .requirements
        .iter()
        .filter_map(|result| result.remedy.as_ref());
    let extend = RemedyAction::ExtendUpdates { years: 2.0 };
    let remedy = remedies.find(|remedy| remedy.action == extend);
    close(
        remedy
            .expect("one")
            .cost_per_device
            .expect("a price")
            .value(),
        366.0,
    );
}

#[test]
fn one_price_beside_a_list_is_reported_and_not_used() {
    let mut document = extended(2027.0, 3.0, 3, json!([61, 122, 244]));
    let before = line(&document, Line::Support);
    document["groups"][0]["options"][0]["offer"]["extensionPricePerYear"] = json!(9_999);
    assert_eq!(line(&document, Line::Support), before);
    let warnings = of_document(&document).warnings;
    let path = "groups[0].options[0].offer.extensionPricePerYear";
    assert_eq!(
        (warnings[0].path.as_str(), warnings[0].code),
        (path, IssueCode::UnknownKey)
    );
}

#[test]
fn on_a_falling_grid_carbon_is_repaid_later_or_never() {
    let years = |grams: f64, decline: f64| {
        let years = carbon_repay_time(
            KgCo2e::of(210.8),
            KwhPerYear::of(74.74),
            KwhPerYear::of(17.5),
            KgCo2ePerKwh::grams(grams),
            Ratio::of(decline),
        );
        years.map(|years| years.value())
    };
    // Sweden, the EU, Germany, Poland: in which year it is repaid where the grid falls by 3 % a year,
    // and after how many on a steady one.
    let expected = [
        (35.89, None, 102.6),
        (213.02, Some(25.0), 17.3),
        (342.06, Some(13.0), 10.8),
        (614.98, Some(7.0), 6.0),
    ];
    for (grams, falling, steady) in expected {
        assert_eq!(years(grams, 0.03).map(f64::ceil), falling);
        assert!((years(grams, 0.0).expect("it saves") - steady).abs() < 0.05);
        // Hardly falling is nearly steady.
        assert!((years(grams, 1e-6).expect("it saves") - steady).abs() < 0.06);
    }
    // And in a comparison.
    let mut scenario = PresetId::DesktopsWithMonitors.scenario();
    let options = &mut scenario.groups[0].options;
    options[0].specification.yearly_kwh = Some(17.5);
    options[0].specification.embodied_kg = Some(210.8);
    options[1].specification.yearly_kwh = Some(74.74);
    let repaid = |scenario: &Scenario| {
        let options = &compared(scenario).groups[0].options;
        options[1]
            .carbon
            .new_device_repay_years
            .map(|years| years.value())
    };
    assert_eq!(repaid(&scenario), None);
    scenario.method.grid_decline_percent = Some(0.0);
    assert!((repaid(&scenario).expect("it saves") - 102.6).abs() < 0.05);
}

/// States for every device that is bought or handed down what the curve gives for it in the end.
fn with_the_curves_own_values(scenario: &Scenario) -> Scenario {
    let valid = validate(scenario).expect("a valid scenario");
    let evaluated = evaluate_options(valid.inputs());
    let mut stated = scenario.clone();
    for (index, group) in stated.groups.iter_mut().enumerate() {
        for (place, option) in group.options.iter_mut().enumerate() {
            let totals = &evaluated.groups[index][place];
            let Some(resale) = &totals.resale else {
                continue;
            };
            let price = valid.inputs().groups[index].options[place].price;
            let basis = totals
                .received
                .as_ref()
                .map_or(price, |received| received.worth);
            option.offer.resale_value = Some(resale.at_end(basis).value());
        }
    }
    stated
}

/// The scenario without amounts that are stated, and without tiers, at each of which the curve gives
/// another.
fn by_curve(mut scenario: Scenario) -> Scenario {
    // What the engine finds is with VAT, and what is entered is without.
    scenario.method.vat = None;
    for option in scenario
        .groups
        .iter_mut()
        .flat_map(|group| &mut group.options)
    {
        option.offer.resale_value = None;
        option.offer.take_back_agreement.price_per_device = None;
        option.offer.tiers.clear();
    }
    scenario
}

#[track_caller]
fn assert_changes_nothing(scenario: &Scenario) {
    let (before, after) = (
        compared(scenario),
        compared(&with_the_curves_own_values(scenario)),
    );
    for (before, after) in before.plans.iter().zip(&after.plans) {
        let size: f64 = Line::ALL
            .iter()
            .map(|line| before.cost.lines[*line].value().abs())
            .sum();
        for line in Line::ALL {
            let (before, after) = (before.cost.lines[line], after.cost.lines[line]);
            let off = (before.value() - after.value()).abs();
            assert!(
                off <= 1e-9 * size.max(1e-3),
                "{line:?} {before:?} {after:?}"
            );
        }
    }
}

#[test]
fn entering_what_the_curve_gives_changes_no_preset() {
    for preset in PresetId::ALL {
        let mut scenario = by_curve(preset.scenario());
        assert_changes_nothing(&scenario);
        scenario.horizon_years = 3.5;
        assert_changes_nothing(&scenario);
    }
}

/// All refurbished against all new over so many years, as a share of the cost in percent.
fn difference(scenario: &Scenario, years: f64) -> f64 {
    let mut scenario = scenario.clone();
    scenario.horizon_years = years;
    let share = compared(&scenario).differences[1].cost_share;
    100.0 * share.expect("a cost").value()
}

/// How far the difference over 1 to 15 years is from that over whole lives of both.
fn farthest(scenario: &Scenario) -> f64 {
    let of_options = &compared(scenario).groups[0].options;
    let lives: Vec<f64> = of_options
        .iter()
        .map(|option| option.service_life.years.value())
        .collect();
    let common = (1..=15).map(f64::from).find(|years| {
        let mut lives = lives.iter().map(|life| years / life);
        lives.all(|count| (count - count.round()).abs() < 1e-9)
    });
    let whole = difference(scenario, common.expect("a common multiple"));
    let off = (1..=15).map(|years| (difference(scenario, f64::from(years)) - whole).abs());
    off.fold(0.0, f64::max)
}

/// Where the horizon cuts a life moves the answer by little. What is left of it is not an accident of
/// the horizon: batteries and repairs are paid for late in a life, interest makes what is paid early
/// dearer, and by the curve a device loses most in its first years.
#[test]
fn the_answer_does_not_depend_on_where_the_horizon_cuts_a_life() {
    use PresetId as P;
    // Within five points, as they stand.
    for preset in [P::Tablets, P::Phones] {
        assert!(farthest(&preset.scenario()) < 5.0, "{}", preset.id());
    }
    for preset in [P::Tablets, P::Phones, P::Chromebooks, P::StaffLaptops] {
        let mut scenario = preset.scenario();
        // Without what is paid when it falls due, and all that is paid used up evenly.
        scenario.method.battery_price = Some(0.0);
        scenario.method.repair_cost = Some(0.0);
        scenario.method.residual_percent = Some(0.0);
        for group in &mut scenario.groups {
            for option in &mut group.options {
                option.offer.accident_percent_per_year = Some(0.0);
                option.offer.loss_percent_per_year = Some(0.0);
            }
        }
        assert!(farthest(&scenario) < 2.0, "{}", preset.id());
        // And without interest not at all.
        scenario.method.discount_rate_percent = Some(0.0);
        scenario.method.energy_price_growth_percent = Some(0.0);
        assert!(farthest(&scenario) < 1e-9, "{}", preset.id());
    }
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn entering_what_the_curve_gives_changes_nothing(scenario in scenario()) {
        assert_changes_nothing(&by_curve(scenario));
    }

    #[test]
    fn what_is_paid_per_purchase_costs_the_same_a_year_over_every_horizon(
        scenario in scenario(), horizons in (0.5..15.0, 0.5..15.0),
    ) {
        let mut scenario = without_fleet(scenario);
        let method = &mut scenario.method;
        method.credit_unused_life = Some(true);
        method.discount_rate_percent = Some(0.0);
        method.residual_percent = Some(0.0);
        method.setup_cost = None;
        let mut scenario = by_curve(scenario);
        for option in scenario.groups.iter_mut().flat_map(|group| &mut group.options) {
            if option.sourcing == Some(Sourcing::Keep) {
                option.sourcing = Some(Sourcing::Refurbished);
            }
            // What goes on to the next device is bought once.
            for accessory in &mut option.offer.accessories {
                accessory.reused_percent = None;
            }
        }
        let yearly = |horizon: f64| {
            let mut scenario = scenario.clone();
            scenario.horizon_years = horizon;
            let comparison = compared(&scenario);
            let options = comparison.groups.iter().flat_map(|group| &group.options);
            let lines = [Line::Purchase, Line::Deployment, Line::WarrantyUpgrade, Line::Disposal];
            let yearly = |line: Line, lines: &refurb_or_new::engine::cost::Lines| {
                lines[line].value() / horizon
            };
            let each = options.flat_map(|option| lines.map(|line| yearly(line, &option.cost.lines)));
            each.collect::<Vec<f64>>()
        };
        for (one, other) in yearly(horizons.0).into_iter().zip(yearly(horizons.1)) {
            prop_assert!((one - other).abs() <= 1e-9 * one.abs().max(1e-3), "{} {}", one, other);
        }
    }
}
