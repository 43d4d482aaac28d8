//! What is told first of a decision, as the page and programs get it.

use crate::common::{as_published, compared};
use refurb_or_new::decide::decide;
use refurb_or_new::decide::told::{equal_warranty, told};
use refurb_or_new::decision::measure::{Leaning, Measure};
use refurb_or_new::decision::told::{Drivers, EqualWarranty, Standing, Told};
use refurb_or_new::engine::compare;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Objective, Scenario, Sourcing, validate};
use serde_json::{Value as Json, json};

/// What is told of a scenario, and the whole decision as programs get it.
fn told_of(scenario: &Scenario) -> (Told, Json) {
    let valid = validate(scenario).expect("a valid scenario");
    let comparison = compare(&valid);
    let decision = decide(&valid);
    (
        told(&valid, &comparison, &decision),
        as_published(&valid, &decision),
    )
}

fn index(value: &Json) -> usize {
    value.as_u64().expect("an index") as usize
}

#[test]
fn every_preset_tells_what_turns_the_answer_first() {
    for preset in PresetId::ALL {
        let (told, json) = told_of(&preset.scenario());
        let sensitivity = &json["sensitivity"];
        for (measure, drivers) in Measure::ALL.into_iter().zip([told.cost, told.carbon]) {
            let key = ["cost", "carbon"][measure as usize];
            let Some(Drivers {
                answer,
                closest,
                first,
                switches,
                ..
            }) = drivers
            else {
                assert!(sensitivity.is_null() && json["told"][key].is_null());
                continue;
            };
            let difference = sensitivity[key].as_f64().expect("a number");
            assert_eq!(answer, Leaning::of(difference, measure.nothing()));
            if let Some(closest) = closest {
                // The closest turns it, so what stands first does.
                assert!(first.contains(&closest.variable) && closest.turn.answer != answer);
                let break_evens = ["breakEvenCost", "breakEvenCarbon"][measure as usize];
                let stands_first = &sensitivity["variables"][first[0]][break_evens];
                assert!(!stands_first.as_array().expect("a list").is_empty());
            }
            // What turns the answer stands before what does not.
            let turns = ["turnsCost", "turnsCarbon"][measure as usize];
            let switches = switches.expect("tried").into_iter();
            let turns: Vec<bool> = switches
                .map(|one| json["switches"][one][turns].as_bool().expect("either"))
                .collect();
            assert!(turns.is_sorted_by(|one, next| one >= next), "{turns:?}");
        }
    }
}

#[test]
fn programs_get_it_in_words_and_indices() {
    let (_, json) = told_of(&PresetId::SchoolLaptops.scenario());
    let closest = &json["told"]["cost"]["closest"];
    let variables = json["sensitivity"]["variables"].as_array().expect("a list");
    let variable = &variables[index(&closest["variable"])];
    let turn = &closest["turn"];
    let mut break_evens = variable["breakEvenCost"].as_array().expect("a list").iter();
    assert!(break_evens.any(|one| one["value"] == turn["value"]));
    let is_below = turn["value"].as_f64() < variable["current"].as_f64();
    assert_eq!(
        turn["side"],
        json!(if is_below { "below" } else { "above" })
    );
}

/// A new laptop with 36 months of warranty and a refurbished one with so many, and the price of a
/// year more.
fn with_warranty(months: f64, price_per_year: f64) -> Scenario {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.groups.truncate(1);
    for option in &mut scenario.groups[0].options {
        let is_new = option.sourcing == Some(Sourcing::New);
        let warranty = &mut option.offer.warranty;
        warranty.months = Some(if is_new { 36.0 } else { months });
        warranty.bought_years = None;
        warranty.upgrade_price_per_year = Some(price_per_year);
    }
    scenario
}

#[test]
fn a_longer_warranty_is_told_with_its_price() {
    // Two years more at 350 each.
    let told = equal_warranty(&compared(&with_warranty(12.0, 350.0)));
    let expected = EqualWarranty::ForSale {
        price: 700.0,
        is_one_price: true,
        is_refurbished_against_new: true,
    };
    assert_eq!(told, expected);
    let told = equal_warranty(&compared(&with_warranty(36.0, 350.0)));
    assert_eq!(told, EqualWarranty::AsItIs);
}

#[test]
fn where_your_mix_stands_is_told() {
    let mut scenario = PresetId::MixedFleet.scenario();
    let (_, json) = told_of(&scenario);
    // The mix at the greenest point, taken over, is that point, and the best for the least carbon.
    let point = index(&json["tradeOff"]["greenest"]);
    let taken = &json["tradeOff"]["points"][point]["groups"];
    for (group, devices) in scenario
        .groups
        .iter_mut()
        .zip(taken.as_array().expect("a list"))
    {
        let devices = devices["options"].as_array().expect("a list");
        for (option, devices) in group.options.iter_mut().zip(devices) {
            let devices = devices["devices"].as_f64().expect("a number");
            option.share_percent = 100.0 * devices / f64::from(group.count);
        }
    }
    scenario.limits.objective = Some(Objective::LeastCarbon);
    let (told, _) = told_of(&scenario);
    let mine = told.your_mix.expect("a frontier");
    assert_eq!(mine.point, Some(point));
    assert_eq!(mine.standing, Standing::OnFrontier);
    assert_eq!(mine.is_best, Some(true));
}
