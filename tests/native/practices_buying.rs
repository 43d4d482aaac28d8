//! Three practices as their people would enter them: what they asked is read off and held against
//! pencil and paper. Published figures of the same places are in `cases`; amounts here are examples.

use crate::common::{close, compared};
use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::{Demand, RemedyAction, RequirementResult};
use refurb_or_new::engine::{Comparison, by_year, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Cohort, Specification, validate};
use serde_json::{Value as Json, json};

fn held(comparison: &Comparison, demand: Demand) -> impl Iterator<Item = &RequirementResult> {
    let results = comparison.requirements.iter();
    results.filter(move |result| result.demand == demand)
}

/// The price of a device and nothing else.
fn price_only() -> Json {
    json!({
        "discountRatePercent": 0, "electricityPricePerKwh": 0, "deploymentHours": 0,
        "repairCost": 0, "batteryPrice": 0, "disposalCost": 0
    })
}

// Gällivare

fn bought(sourcing: &str, class: &str, model: &str, price: u32, percent: u32) -> Json {
    json!({
        "id": sourcing, "sourcing": sourcing, "sharePercent": percent,
        "specification": { "class": class, "name": model },
        "offer": { "price": price, "plannedYears": 4, "resaleValue": 0,
            "warranty": { "months": 12 } }
    })
}

/// The whole fleet: one desktop, a few laptops, tablets, and servers that are only bought new.
fn gallivare() -> Json {
    let group = |id: &str, count: u32, class: &str, model: &str, price: u32| {
        json!({ "id": id, "count": count, "options": [
            bought("new", class, &format!("{model}, new"), price, 0),
            bought("refurbished", class, model, price / 2, 100),
        ] })
    };
    json!({
        "schema": 1, "horizonYears": 4,
        "groups": [
            group("desktops", 600, "desktop-small", "EliteDesk", 8_000),
            group("staff", 700, "laptop", "EliteBook 14", 10_000),
            group("schools", 500, "laptop", "ProBook 11", 10_000),
            group("tablets", 200, "tablet", "Tablet", 4_000),
            { "id": "servers", "count": 10,
                "options": [bought("new", "server", "ProLiant", 80_000, 100)] },
        ],
        "requirements": [
            { "kind": "warranty-months", "value": 12 },
            { "kind": "max-models", "value": 4 },
        ],
        "limits": { "budget": 10_000_000 },
        "method": price_only()
    })
}

#[test]
fn gallivare_equips_everyone_on_a_fixed_budget() {
    let mut document = gallivare();
    let comparison = compared(&document);
    // 600 × 8 000 + 1 200 × 10 000 + 200 × 4 000 + 10 × 80 000; half of all but the servers.
    let (new, refurbished) = (18_400_000.0, 9_600_000.0);
    close(comparison.plan(PlanKind::AllNew).cost.total.value(), new);
    let mix = comparison.plan(PlanKind::YourMix);
    close(mix.cost.total.value(), refurbished);
    let plan = comparison.plan(PlanKind::AllRefurbished);
    assert_eq!(plan.unchanged_groups, ["servers"]);

    let view = comparison.budget.expect("a budget");
    let budget = view.over_horizon.expect("over the horizon");
    let equipped = |plan: usize| budget.plans[plan].users_equipped.expect("a limit").value();
    // 2 010 in all; 10 ÷ 18.4 × 2 010 = 1 092.4 and 10 ÷ 9.6 × 2 010 = 2 093.8
    close(equipped(0), 1_092.0);
    close(equipped(2), 2_093.0);
    close(budget.plans[0].left.value(), -8_400_000.0);
    close(budget.plans[1].left.value(), 400_000.0);

    // What the saving buys elsewhere: with the money that everything new would cost, 8.8 million are
    // left over, which is 110 servers.
    document["limits"]["budget"] = json!(new);
    let comparison = compared(&document);
    let view = comparison.budget.expect("a budget");
    let left = view.over_horizon.expect("over the horizon").plans[2].left;
    let server = comparison.groups[4].options[0].cost.total;
    close(left.value(), 8_800_000.0);
    close((left / server).value(), 110.0);
}

#[test]
fn gallivare_keeps_to_few_models_and_has_a_warranty_on_all() {
    let mut document = gallivare();
    let comparison = compared(&document);
    assert!(held(&comparison, Demand::WarrantyMonths).all(|result| result.is_met()));
    assert_eq!(held(&comparison, Demand::WarrantyMonths).count(), 9);
    // Desktop, two laptops, tablet, server: one too many.
    let models = held(&comparison, Demand::MaxModels).next();
    let models = models.expect("asked for");
    assert!(models.is_missed());
    assert_eq!(models.offered, Some(5.0));
    let remedy = models.remedy.as_ref().map(|remedy| remedy.action);
    assert_eq!(remedy, Some(RemedyAction::FewerModels { most: 4.0 }));
    // The schools take the laptop of the staff.
    document["groups"][2]["options"][1]["specification"]["name"] = json!("EliteBook 14");
    let comparison = compared(&document);
    assert!(held(&comparison, Demand::MaxModels).all(|result| result.is_met()));
}

/// The move as it went: a third of the computers is due each year, and what is due is bought refurbished.
#[test]
fn gallivare_moves_over_as_computers_fall_due() {
    let mut scenario = PresetId::Gallivare.scenario();
    let start = 2027.0;
    scenario.purchase_year = Some(start);
    let cohort = |number: u32| Cohort {
        id: number.to_string(),
        count: 600,
        specification: Specification {
            class: Some(DeviceClass::Laptop),
            ..Specification::default()
        },
        new_since: start - 3.0 + f64::from(number),
        due_year: Some(start + f64::from(number)),
        ..Cohort::default()
    };
    scenario.groups[0].fleet = (0..3).map(cohort).collect();
    let valid = validate(&scenario).expect("a valid scenario");
    let plans = by_year(&valid, &compare(&valid));
    let bought = |kind: PlanKind| -> Vec<f64> {
        let plan = plans.iter().find(|plan| plan.plan == kind).expect("it");
        for year in &plan.years {
            close(year.devices_bought.value(), 600.0);
            close(year.in_use.devices.value(), 1_800.0);
        }
        let years = plan.years.iter();
        years
            .map(|year| year.lines[Line::Purchase].value())
            .collect()
    };
    let (new, refurbished) = (bought(PlanKind::AllNew), bought(PlanKind::AllRefurbished));
    // 600 × 4 444 and 600 × 2 222 each year: half of it is left, and in three years the 4
    // million that were published.
    for (new, refurbished) in new.iter().zip(&refurbished) {
        close(*new, 2_666_400.0);
        close(*refurbished, 1_333_200.0);
    }
    close(
        new.iter().sum::<f64>() - refurbished.iter().sum::<f64>(),
        3_999_600.0,
    );
}

// Eskilstuna

/// 2,234 computers for schools and care at 55 % below the price new, the same three years of
/// warranty on both, and a pilot of 200 with not one support case in nearly a year.
fn eskilstuna() -> Json {
    let mut method = price_only();
    method["deploymentHours"] = json!(1);
    method["itCostPerHour"] = json!(500);
    json!({
        "schema": 1, "horizonYears": 3,
        "groups": [{ "id": "schools-and-care", "count": 2_234, "options": [
            { "id": "new", "sourcing": "new", "sharePercent": 0,
                "specification": { "class": "laptop" },
                "offer": { "price": 11_000, "plannedYears": 3, "resaleValue": 0,
                    "warranty": { "months": 36 } } },
            { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 100,
                "specification": { "class": "laptop" },
                "offer": { "price": 4_950, "plannedYears": 3, "resaleValue": 0,
                    "ageAtPurchaseYears": 3,
                    "warranty": { "months": 36 },
                    "pilot": { "devices": 200, "years": 0.9, "failures": 0 } } },
        ] }],
        "requirements": [{ "kind": "warranty-months", "value": 36 }],
        "limits": { "firstYearBudget": 10_000_000 },
        "method": method
    })
}

#[test]
fn eskilstuna_compares_equal_warranties() {
    let mut document = eskilstuna();
    let comparison = compared(&document);
    for option in &comparison.groups[0].options {
        close(option.warranty.years.value(), 3.0);
        close(option.warranty.uncovered_years.value(), 0.0);
        let price = option.warranty.equal_warranty_price;
        close(price.expect("it is equal").value(), 0.0);
        assert!(option.recommendable);
    }
    // With the twelve months that most sellers give, the years that are missing have a price.
    let offer = &mut document["groups"][0]["options"][1]["offer"];
    offer["warranty"] = json!({ "months": 12, "upgradePricePerYear": 300 });
    let comparison = compared(&document);
    let refurbished = &comparison.groups[0].options[1];
    let price = refurbished.warranty.equal_warranty_price;
    close(price.expect("it can be bought").value(), 600.0);
    assert!(!refurbished.recommendable);
}

#[test]
fn eskilstuna_learns_from_its_pilot() {
    let mut document = eskilstuna();
    let failures = |document: &Json| {
        let comparison = compared(document);
        let warranty = &comparison.plan(PlanKind::AllRefurbished).warranty;
        close(warranty.expected_failures_uncovered.value(), 0.0);
        warranty.expected_failures_covered.value()
    };
    // The catalogue: laptops of four to six years 15.5, 17 and 18.5 % (midway between 9, 10, 11 and
    // 22, 24, 26), 1.3 times in the first year: 0.2015 + 0.17 + 0.185 = 0.5565 for each. The pilot:
    // 200 × 0.2015 × 0.9 = 36.27 expected and none seen: 10 ÷ 46.27.
    let learnt = failures(&document);
    let factor = compared(&document).groups[0].options[1]
        .warranty
        .learnt_factor;
    close(factor.expect("a pilot").value(), 10.0 / 46.27);
    close(learnt, 2_234.0 * 0.5565 * 10.0 / 46.27);
    document["groups"][0]["options"][1]["offer"]["pilot"] = json!({});
    close(failures(&document), 2_234.0 * 0.5565);
    // About 269 instead of 1 243 calls for the free hardware support.
    assert_eq!(learnt.round(), 269.0);
}

#[test]
fn eskilstuna_gets_more_devices_for_the_same_money() {
    let comparison = compared(&eskilstuna());
    let view = comparison.budget.expect("a budget");
    let budget = view.first_year.expect("for the first year");
    let equipped = budget
        .plans
        .each_ref()
        .map(|plan| plan.users_equipped.expect("a limit").value());
    // 10 000 000 ÷ 11 500 = 869.6, ÷ 5 450 = 1 834.9
    assert_eq!(equipped, [869.0, 1_834.0, 1_834.0]);
    // For all of them: 2 234 × 5 450
    close(budget.plans[2].cost.value(), 12_175_300.0);
    close(budget.plans[2].left.value(), -2_175_300.0);
    close(budget.plans[0].left.value(), -15_691_000.0);
}

// Hörby, Höör and Östra Göinge

/// The preset, with nothing in it but prices: each device is bought once and leaves without a value.
fn municipalities() -> Json {
    let scenario = PresetId::ThreeMunicipalities.scenario().to_value();
    let mut document = serde_json::to_value(scenario).expect("plain data");
    for group in document["groups"].as_array_mut().expect("groups") {
        for option in group["options"].as_array_mut().expect("options") {
            option["offer"]["plannedYears"] = json!(4);
            option["offer"]["resaleValue"] = json!(0);
            option["specification"] = json!({ "updatesUntil": 2040 });
        }
    }
    let setup = document["method"]["setupCost"].clone();
    document["method"] = price_only();
    document["method"]["setupCost"] = setup;
    document
}

#[test]
fn the_preset_counts_what_is_published() {
    let scenario = PresetId::ThreeMunicipalities.scenario();
    let counts = scenario.groups.iter().map(|group| group.count);
    assert_eq!(counts.collect::<Vec<_>>(), [4_300, 3_500, 2_150]);
    let names = scenario.organisations.iter();
    let names: Vec<&str> = names.filter_map(|one| one.name.as_deref()).collect();
    assert_eq!(names, ["Hörby", "Höör", "Östra Göinge"]);
}

#[test]
fn each_municipality_sees_its_share_of_the_result() {
    let comparison = compared(&municipalities());
    let plan = |kind: PlanKind| comparison.plan(kind).cost.total.value();
    // Together they reach the lowest price of everything: 4 300 × 11 500 + 3 500 × 7 500 +
    // 2 150 × 5 000 + 600 000.
    close(plan(PlanKind::AllNew), 87_050_000.0);
    // 4 300 × 5 100 + 3 500 × 3 400 + 2 150 × 2 800 + 600 000
    close(plan(PlanKind::AllRefurbished), 40_450_000.0);

    // Hörby has 1 450, 1 200 and 725 of these, 3 375 of 9 950 devices.
    let horby = &comparison.organisations[0];
    close(horby.devices.value(), 3_375.0);
    // Its phones are its employees'.
    close(horby.users.value(), 2_650.0);
    let rest_of_setup = 600_000.0 * (1.0 - 3_375.0 / 9_950.0);
    let [new, mix, refurbished] = &horby.plans;
    // 1 450 × 11 500 + 1 200 × 7 500 + 725 × 5 000 and its part of the setup.
    close(new.cost.value(), 29_900_000.0 - rest_of_setup);
    // Alone it pays 12 500 instead of 11 500 for a laptop and 5 400 instead of 5 000 for a phone.
    close(new.gain.value(), 1_450_000.0 + 290_000.0 + rest_of_setup);
    // Half and half: 725 laptops at 12 500 and 5 500 instead of 11 500 and 5 100; 900 of the pupils
    // at 3 900 instead of 3 400; 362.5 phones at 5 800 and 3 100 instead of 5 400 and 2 800.
    close(
        mix.gain.value(),
        1_015_000.0 + 450_000.0 + 253_750.0 + rest_of_setup,
    );
    // 1 450 at 5 500 and 1 200 at 3 900; 725 phones reach their tier alone.
    close(
        refurbished.gain.value(),
        580_000.0 + 600_000.0 + rest_of_setup,
    );

    // Höör reaches the lowest price of a refurbished laptop by itself: 1 500.
    let hoor = &comparison.organisations[1].plans[2];
    close(
        hoor.gain.value(),
        1_250.0 * 500.0 + 600_000.0 * (1.0 - 3_500.0 / 9_950.0),
    );
    let goinge = &comparison.organisations[2].plans[2];
    close(
        goinge.gain.value(),
        1_350.0 * 400.0 + 1_050.0 * 500.0 + 600_000.0 * (1.0 - 3_075.0 / 9_950.0),
    );

    // Their parts are the whole, in money and in carbon.
    for (index, plan) in comparison.plans.iter().enumerate() {
        let parts = comparison.organisations.iter().map(|one| &one.plans[index]);
        close(
            parts.clone().map(|part| part.cost.value()).sum(),
            plan.cost.total.value(),
        );
        close(
            parts.map(|part| part.carbon.value()).sum(),
            plan.carbon.total.value(),
        );
    }
}

#[test]
fn everything_under_the_framework_agreement_is_taken_back() {
    let mut document = municipalities();
    let comparison = compared(&document);
    assert_eq!(held(&comparison, Demand::TakeBack).count(), 6);
    assert!(held(&comparison, Demand::TakeBack).all(|result| result.is_met()));
    document["groups"][2]["options"][1]["offer"]["takeBack"] = json!(false);
    let comparison = compared(&document);
    let missing: Vec<_> = held(&comparison, Demand::TakeBack)
        .filter(|result| result.is_missed())
        .collect();
    assert_eq!(missing.len(), 1);
    assert_eq!((missing[0].group, missing[0].option), (Some(2), Some(1)));
    let remedy = missing[0].remedy.as_ref().map(|remedy| remedy.action);
    assert_eq!(remedy, Some(RemedyAction::AskSupplier));
    assert!(!comparison.groups[2].options[1].recommendable);
}
