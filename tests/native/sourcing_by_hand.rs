//! Keeping and handing down, worked out with pencil and paper. Every number below is computed in the
//! comment beside it; none was copied from the engine.

use crate::common::{compared, near_rounded as close};
use refurb_or_new::engine::Comparison;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::{Demand, RemedyAction};
use refurb_or_new::scenario::{IssueCode, Value, read};
use serde_json::{Value as Json, json};

/// A four-year-old laptop is kept for two years of five, with more memory and a new battery; then
/// the group's new one follows. 10 % interest, dearer electricity and a cleaner grid every year.
fn keep() -> Json {
    json!({
        "schema": 1, "horizonYears": 5, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 10, "need": { "memoryGb": 10 }, "options": [
            { "id": "keep", "sourcing": "keep", "sharePercent": 100,
              "specification": { "class": "laptop", "memoryGb": 8, "yearlyKwh": 50,
                "embodiedKg": 200 },
              "offer": { "plannedYears": 2, "ageAtPurchaseYears": 4,
                "failurePercentByAge": [10, 10, 10, 10, 20, 30],
                "upgrade": { "memoryGb": 16, "newBattery": true, "price": 1500, "partsKg": 12 } } },
            { "id": "new", "sourcing": "new", "sharePercent": 0,
              "specification": { "class": "laptop", "memoryGb": 16, "yearlyKwh": 40,
                "embodiedKg": 200 },
              "offer": { "price": 8000, "plannedYears": 4, "failurePercentByAge": [10],
                "takeBackAgreement": { "reuseSharePercent": 100 },
                "warranty": { "months": 36 } } }
        ] }],
        "method": {
            "discountRatePercent": 10, "electricityPricePerKwh": 1,
            "energyPriceGrowthPercent": 10, "gridGramsPerKwh": 100, "gridDeclinePercent": 10,
            "memoryGrowthPercent": 4, "deploymentHours": 1, "itCostPerHour": 500,
            "repairCost": 1000, "batteryPrice": 800, "disposalCost": 100
        }
    })
}

#[test]
fn a_kept_device_and_its_successor() {
    let comparison = compared(&keep());
    let kept = &comparison.groups[0].options[0];
    assert!(kept.service_life.meets_need); // 16 GB put in for a need of 10
    close(kept.service_life.years.value(), 2.0);
    let successor = kept.successor.as_ref().expect("one");
    close(successor.from_year, 2029.0);
    assert_eq!(successor.device.option.as_deref(), Some("new"));
    let expected = [
        // 1 500 today, 8 000 after two years: 1 500 + 8 000 ÷ 1.21 = 1 500 + 6 611.570248
        (Line::Purchase, 8_111.570_248),
        // Only the new one is set up, and a quarter of its life is left: 500 ÷ 1.21 − 125 ÷ 1.61051 =
        // 413.223140 − 77.615165
        (Line::Deployment, 335.607_975),
        (Line::WarrantyUpgrade, 0.0),
        // Fifth and sixth year of age, no warranty: 200 ÷ 1.1 + 300 ÷ 1.21 = 181.818182 +
        // 247.933884. The new one is under warranty for its three years.
        (Line::Repairs, 429.752_066),
        (Line::Downtime, 0.0),
        // The battery put in lasts four years.
        (Line::Batteries, 0.0),
        // What electricity rises is what is discounted: each year is 1 ÷ 1.1 a kWh.
        // (2 × 50 + 3 × 40) ÷ 1.1
        (Line::Energy, 200.0),
        (Line::Support, 0.0),
        // The old one is got rid of in every plan. The new one at five years, for three quarters of
        // its life: 75 ÷ 1.61051
        (Line::Disposal, 46.569_099),
        // Three years of four: at the end of its life 8 000 × 0.2 = 1 600, and (30 − 20) ÷ (100 −
        // 20) = 1 ÷ 8 of what it loses is left: 1 600 + 6 400 ÷ 8 = 2 400; ÷ 1.61051
        (Line::Resale, -1_490.211_175),
    ];
    for (line, by_hand) in expected {
        close(kept.cost.lines[line].value(), by_hand);
    }
    close(kept.cost.devices_bought.value(), 1.0);
    // 12 kg of parts, and three of four years of 200 kg.
    close(kept.carbon.embodied.value(), 162.0);
    // 0.1 + 0.09 kg for 50 kWh, 0.081 + 0.0729 + 0.06561 for 40: 9.5 + 8.7804
    close(kept.carbon.use_carbon.value(), 18.280_4);
    // Year by year, for ten people: 32.4 kg embodied each, and 5, 4.5, 3.24, 2.916, 2.6244 of use.
    let mix = comparison.plan(PlanKind::YourMix);
    for (year, in_use) in mix
        .carbon
        .by_year
        .iter()
        .zip([5.0, 4.5, 3.24, 2.916, 2.6244])
    {
        close(year.value(), 10.0 * (32.4 + in_use));
    }
    // Booked: the parts today, the new laptop in the third year.
    let booked = [12.0 + 5.0, 4.5, 200.0 + 3.24, 2.916, 2.6244];
    for (year, by_hand) in mix.carbon.booked_by_year.iter().zip(booked) {
        close(year.value(), 10.0 * by_hand);
    }
}

#[test]
fn a_group_that_buys_nothing_gets_a_typical_new_device() {
    let mut document = keep();
    document["groups"][0]["options"]
        .as_array_mut()
        .expect("options")
        .pop();
    let comparison = compared(&document);
    let successor = comparison.groups[0].options[0]
        .successor
        .as_ref()
        .expect("one");
    assert_eq!(successor.device.option, None);
    assert_eq!(successor.device.device, Some("laptop-typical-new"));
}

#[test]
fn too_little_memory_is_a_matter_of_an_upgrade() {
    let mut document = keep();
    document["groups"][0]["options"][0]["offer"]["upgrade"] = json!({});
    let comparison = compared(&document);
    let missed = comparison
        .requirements
        .iter()
        .find(|result| result.is_missed())
        .expect("one");
    assert_eq!(missed.demand, Demand::Performance);
    // 10 GB growing by 4 % for two years are 10.8: the next size is 16.
    let remedy = missed.remedy.as_ref().expect("one");
    assert_eq!(
        remedy.action,
        RemedyAction::ExtendMemory { gigabytes: 16.0 }
    );
    // The upgrade that the remedy names meets the need, for what the remedy says.
    document["groups"][0]["options"][0]["offer"]["upgrade"] = json!({ "memoryGb": 16 });
    let upgraded = compared(&document);
    assert!(upgraded.requirements.iter().all(|result| result.is_met()));
    let purchase = |comparison: &Comparison| {
        comparison.groups[0].options[0].cost.lines[Line::Purchase].value()
    };
    let cost = remedy.cost_per_device.expect("a price").value();
    close(purchase(&upgraded) - purchase(&comparison), cost);
    // A need that grows faster asks for more: 10 × 1.3² = 16.9.
    document["groups"][0]["options"][0]["offer"]["upgrade"] = json!({});
    document["method"]["memoryGrowthPercent"] = json!(30);
    let comparison = compared(&document);
    let remedy = comparison.requirements[0].remedy.as_ref().expect("one");
    assert_eq!(
        remedy.action,
        RemedyAction::ExtendMemory { gigabytes: 32.0 }
    );
}

/// 100 people have new laptops for two years, 60 take them over for two more, and 20 for a last
/// one. What is not handed down is sold on. No interest, no electricity.
fn rounds() -> Json {
    let handed_down = |group: &str, option: &str, years: u32| {
        json!({ "id": "handed-down", "sourcing": "handed-down", "sharePercent": 100,
            "handedDownFrom": { "group": group, "option": option },
            "offer": { "plannedYears": years, "soldOn": true } })
    };
    json!({
        "schema": 1, "horizonYears": 4,
        "groups": [
            { "id": "first", "count": 100, "options": [
                { "id": "new", "sourcing": "new", "sharePercent": 100,
                  "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 0 },
                  "offer": { "price": 8000, "plannedYears": 2, "failurePercentByAge": [10],
                    "soldOn": true,
                    "warranty": { "months": 24 } } } ] },
            { "id": "second", "count": 60, "options": [handed_down("first", "new", 2)] },
            { "id": "third", "count": 20, "options": [handed_down("second", "handed-down", 1)] }
        ],
        "method": {
            "discountRatePercent": 0, "electricityPricePerKwh": 0, "gridGramsPerKwh": 0,
            "deploymentHours": 1, "itCostPerHour": 500, "repairCost": 1000, "batteryPrice": 800,
            "disposalCost": 100, "allocation": "half-and-half"
        }
    })
}

#[test]
fn three_rounds() {
    let comparison = compared(&rounds());
    let option = |group: usize| &comparison.groups[group].options[0];
    let line = |group: usize, line: Line| option(group).cost.lines[line].value();

    // Each of the second group: a laptop twice. Wiping is half of 100, setting up 500.
    close(line(1, Line::Purchase), 0.0);
    close(line(1, Line::Deployment), 1_100.0);
    close(line(1, Line::Batteries), 1_600.0); // a new one at each hand-over
    close(line(1, Line::Repairs), 400.0); // 10 % in each of four years, no warranty
    close(line(1, Line::Disposal), 200.0);
    close(line(1, Line::Resale), -3_200.0); // twice 8 000 × 20 %, at four years of age
    close(option(1).carbon.embodied.value(), 16.0); // two batteries
    // Each of the third: four times one year, and 8 000 × 15 % at five years of age.
    close(line(2, Line::Deployment), 2_200.0);
    close(line(2, Line::Resale), -4_800.0);

    let mix = comparison.plan(PlanKind::YourMix);
    let [second, third] = &mix.handing_down[..] else {
        panic!("two flows")
    };
    // 100 ÷ 2 released a year, 60 ÷ 2 needed; of those 30 the third group needs 20.
    close(second.needed_per_year.value(), 30.0);
    close(second.handed_per_year.value(), 30.0);
    close(second.shortfall_users.value(), 0.0);
    close(third.handed_per_year.value(), 20.0);
    assert_eq!(
        (third.from_group.as_str(), third.group.as_str()),
        ("second", "third")
    );
    // 60 laptops twice, each worth half of 8 000 at two years of age.
    close(second.resale_forgone.value(), 480_000.0);
    // 20 a year for four years, each worth 1 600.
    close(third.resale_forgone.value(), 128_000.0);
    let [first, again] = &mix.givers[..] else {
        panic!("two givers")
    };
    close(first.released_per_year.value(), 50.0);
    close(first.resold_per_year.value(), 20.0);
    close(again.released_per_year.value(), 30.0);
    close(again.resold_per_year.value(), 10.0);

    // Sold: 40 laptops twice after the first round at 4 000; 10 a year after the second at 1 600; 20
    // a year after the third at 1 200.
    let sold = 80.0 * 4_000.0 + 40.0 * 1_600.0 + 80.0 * 1_200.0;
    close(mix.cost.lines[Line::Resale].value(), -sold);
    // Each of the 200 laptops is got rid of once, by whoever has it last.
    close(mix.cost.lines[Line::Disposal].value(), 20_000.0);
    close(mix.cost.lines[Line::Purchase].value(), 1_600_000.0);
    // 120 laptops go on to the second round and are counted in full; of 80 that are sold on, half.
    // Batteries: 120 and 80 of them, 8 kg each.
    let embodied = 120.0 * 200.0 + 80.0 * 100.0 + 200.0 * 8.0;
    close(mix.carbon.embodied.value(), embodied);
    // Booked as they are bought: 100 laptops at the start, 100 after two years.
    let booked: f64 = mix
        .carbon
        .booked_by_year
        .iter()
        .map(|year| year.value())
        .sum();
    close(booked, embodied);
    assert!(comparison.requirements.iter().all(|result| result.is_met()));
    // In plans of one kind nobody hands down: 180 people with a device of their own.
    let new = comparison.plan(PlanKind::AllNew);
    assert!(new.handing_down.is_empty() && new.givers.is_empty());
    close(new.user_years.value(), 720.0);
    assert!(new.devices_bought.value() > 200.0);
}

#[test]
fn what_is_not_released_has_to_be_bought() {
    let mut document = rounds();
    // 80 need 40 a year; 10 of 50 are left for the third group, which needs 40.
    document["groups"][1]["count"] = json!(80);
    document["groups"][2]["count"] = json!(40);
    document["groups"][2]["options"][0]["handedDownFrom"]["group"] = json!("first");
    document["groups"][2]["options"][0]["handedDownFrom"]["option"] = json!("new");
    let comparison = compared(&document);
    let mix = comparison.plan(PlanKind::YourMix);
    let third = &mix.handing_down[1];
    close(third.needed_per_year.value(), 40.0);
    close(third.handed_per_year.value(), 10.0);
    close(third.shortfall_per_year.value(), 30.0);
    close(third.shortfall_users.value(), 30.0);
    let rest = third.rest.as_ref().expect("something else");
    assert_eq!(rest.device, Some("laptop-typical-new"));
    close(comparison.groups[2].options[0].users.value(), 10.0);
    let mut missed = comparison
        .requirements
        .iter()
        .filter(|result| result.is_missed());
    let missed = missed.next().expect("one");
    assert_eq!(missed.demand, Demand::HandedDownSupply);
    assert_eq!((missed.group, missed.hard), (Some(2), true));
    close(missed.users.value(), 30.0);
    let remedy = missed.remedy.as_ref().expect("one");
    assert_eq!(remedy.action, RemedyAction::LowerShare { percent: 25.0 });
    assert!(!comparison.groups[2].options[0].recommendable);
}

#[test]
fn needs_and_updates_go_on_while_the_giver_has_the_device() {
    let mut document = rounds();
    let specification = &mut document["groups"][0]["options"][0]["specification"];
    specification["memoryGb"] = json!(10);
    specification["updatesUntil"] = json!(2032);
    document["groups"][1]["need"] = json!({ "memoryGb": 9 });
    document["method"]["memoryGrowthPercent"] = json!(5);
    let comparison = compared(&document);
    let second = &comparison.groups[1].options[0].service_life;
    // Updates for five years from 2027, of which the first group has used two.
    let updates = second.axes.iter().find(|axis| axis.headroom.is_none());
    let left = updates
        .and_then(|axis| axis.years_until_unmet)
        .expect("an end");
    close(left.value(), 3.0);
    // 9 GB have grown to 9 × 1.05² = 9.9225: ln(10 ÷ 9.9225) ÷ ln 1.05 = 0.0077803 ÷ 0.0487902
    let memory = second.axes[0].years_until_unmet.expect("an end");
    close(memory.value(), 0.159_464);
    assert!(!second.meets_need);
    // Four more gigabytes put in at the hand-over are not two years old.
    document["groups"][1]["options"][0]["offer"]["upgrade"] = json!({ "memoryGb": 14 });
    let comparison = compared(&document);
    // ln(14 ÷ 9) ÷ ln 1.05 = 0.4418328 ÷ 0.0487902
    let memory = comparison.groups[1].options[0].service_life.axes[0].years_until_unmet;
    close(memory.expect("an end").value(), 9.055_775);
}

#[test]
fn agreements_set_price_and_share_of_reuse() {
    let mut document = rounds();
    document["groups"]
        .as_array_mut()
        .expect("groups")
        .truncate(1);
    document["requirements"] = json!([{ "kind": "take-back" }]);
    let offer = &mut document["groups"][0]["options"][0]["offer"];
    offer["resaleValue"] = json!(1);
    offer["takeBackAgreement"] = json!({ "pricePerDevice": 900, "reuseSharePercent": 80 });
    let comparison = compared(&document);
    let new = &comparison.groups[0].options[0];
    // Two laptops, 900 for each that is used again: 80 % of them.
    close(new.cost.lines[Line::Resale].value(), -1_440.0);
    // 0.8 × 0.5 + 0.2 × 1
    close(new.carbon.allocated_share.value(), 0.6);
    assert!(comparison.requirements.iter().all(|result| result.is_met()));
}

#[test]
fn the_residual_factor_varies_what_is_paid() {
    let mut document = rounds();
    document["groups"]
        .as_array_mut()
        .expect("groups")
        .truncate(1);
    let resale = |document: &Json| {
        let comparison = compared(document);
        comparison.groups[0].options[0].cost.lines[Line::Resale].value()
    };
    close(resale(&document), -8_000.0);
    document["method"]["residualPercent"] = json!(60);
    close(resale(&document), -4_800.0);
    // Twice half the price is the price, and nothing is ever worth more.
    document["method"]["residualPercent"] = json!(200);
    close(resale(&document), -16_000.0);
}

#[track_caller]
fn refused(document: &Json) -> Vec<(String, IssueCode)> {
    let document: Value = serde_json::from_value(document.clone()).expect("plain data");
    let issues = read(&document).expect_err("something wrong");
    issues
        .into_iter()
        .map(|issue| (issue.path, issue.code))
        .collect()
}

#[test]
fn nobody_hands_down_in_a_circle_or_from_nobody() {
    let from = |group: usize| format!("groups[{group}].options[0].handedDownFrom");
    let mut document = rounds();
    document["groups"][1]["options"][0]["handedDownFrom"] = json!({ "group": "third" });
    let cycle = IssueCode::HandingDownCycle;
    assert_eq!(refused(&document), [(from(1), cycle), (from(2), cycle)]);
    document["groups"][1]["options"][0]["handedDownFrom"] = json!({ "group": "second" });
    assert_eq!(refused(&document), [(from(1), cycle)]);
    document["groups"][1]["options"][0]["handedDownFrom"] = json!({ "group": "nobody" });
    let unknown = IssueCode::UnknownChoice;
    assert_eq!(refused(&document), [(from(1) + ".group", unknown)]);
    document["groups"][1]["options"][0]["handedDownFrom"] =
        json!({ "group": "first", "option": "none" });
    assert_eq!(refused(&document), [(from(1) + ".option", unknown)]);
    // What is leased and goes back is not there to be handed down; bought out it is.
    document["groups"][1]["options"][0]["handedDownFrom"] = json!({ "group": "first" });
    document["groups"][0]["options"][0]["offer"]["lease"] = json!({ "feePerMonth": 200 });
    let goes_back = IssueCode::HandedDownGoesBack;
    assert_eq!(refused(&document), [(from(1), goes_back)]);
    document["groups"][0]["options"][0]["offer"]["lease"]["buyOutPrice"] = json!(500);
    compared(&document);
    document["groups"][0]["options"][0]["offer"]["lease"] = json!({});
    document["groups"][1]["options"][0]["handedDownFrom"] = json!({});
    assert_eq!(
        refused(&document),
        [(from(1) + ".group", IssueCode::Missing)]
    );
}
