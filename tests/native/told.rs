//! What is told first of a decision, as the page and programs get it.

use crate::common::generate::scenario;
use crate::common::{as_published, cases, compared};
use proptest::prelude::*;
use refurb_or_new::decide::decide;
use refurb_or_new::decide::told::{equal_warranty, told};
use refurb_or_new::decision::measure::{Leaning, Measure};
use refurb_or_new::decision::told::{
    Driver, Drivers, EqualWarranty, Standing, Told, Turning, Weight,
};
use refurb_or_new::engine::compare;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Entry, Objective, Scenario, Sourcing, validate};
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
                turning,
                switches,
                ..
            }) = drivers
            else {
                assert!(sensitivity.is_null() && json["told"][key].is_null());
                continue;
            };
            let difference = sensitivity[key].as_f64().expect("a number");
            assert_eq!(answer, Leaning::of(difference, measure.nothing()));
            let distances = turning.iter().map(|one| one.distance);
            assert!(distances.is_sorted(), "{preset:?}");
            // Each switch that has an effect is told once.
            let turns = ["turnsCost", "turnsCarbon"][measure as usize];
            let told = turning.iter().filter_map(|one| match one.driver {
                Driver::Switch { switch } => Some(switch),
                Driver::Number { .. } => None,
            });
            assert!(
                told.clone()
                    .all(|one| json["switches"][one][turns] == json!(true))
            );
            let others = switches.expect("tried");
            assert!(
                others
                    .iter()
                    .all(|one| json["switches"][*one][turns] == json!(false))
            );
        }
    }
}

/// A scenario after something is entered.
fn after(scenario: &Scenario, entries: &[Entry]) -> Scenario {
    let mut after = scenario.clone();
    for entry in entries {
        entry.enter(&mut after).expect("a field that takes it");
    }
    after
}

/// The judged difference on a measure.
fn difference(scenario: &Scenario, measure: Measure) -> f64 {
    let difference = compared(scenario).judged_difference().expect("two plans");
    match measure {
        Measure::Cost => difference.cost.value(),
        Measure::Carbon => difference.carbon.value(),
    }
}

/// What is said to turn the answer does when it is entered, and comes to what is said.
fn turns_when_entered(scenario: &Scenario) -> usize {
    let (told, _) = told_of(scenario);
    let mut tried = 0;
    for (measure, drivers) in Measure::ALL.into_iter().zip([told.cost, told.carbon]) {
        let turning = drivers.into_iter().flat_map(|drivers| drivers.turning);
        for one in turning.filter(|one| !one.entries.is_empty()) {
            let now = difference(scenario, measure);
            let then = difference(&after(scenario, &one.entries), measure);
            let [was, is] = [now, then].map(|of| Leaning::of(of, measure.nothing()));
            assert_ne!(was, is, "{measure:?} {now} {then} {one:?}");
            let said = [one.cost, one.carbon][measure as usize].expect("the difference");
            assert!(
                (said - then).abs() <= 1e-9 * said.abs().max(1e3),
                "{then} {one:?}"
            );
            tried += 1;
        }
    }
    tried
}

#[test]
fn what_turns_the_answer_does_when_it_is_tried() {
    let tried = PresetId::ALL.map(|preset| turns_when_entered(&preset.scenario()));
    assert!(tried.iter().sum::<usize>() > 40, "{tried:?}");
}

proptest! {
    #![proptest_config(cases(12))]
    #[test]
    fn whatever_is_entered_what_turns_the_answer_does_when_it_is_tried(scenario in scenario()) {
        turns_when_entered(&scenario);
    }
}

/// Of quotes of 2,990 new and 1,690 refurbished, the new battery is told before what nobody decides.
#[test]
fn what_a_buyer_can_ask_for_is_told_before_what_nobody_decides() {
    let mut scenario = PresetId::Chromebooks.scenario();
    for (option, price) in scenario.groups[0]
        .options
        .iter_mut()
        .zip([2_990.0, 1_690.0])
    {
        option.offer.price = Some(price);
        option.offer.warranty.months = Some(24.0);
    }
    let (told, json) = told_of(&scenario);
    let turning = told.cost.expect("two plans").turning;
    let place = |is_it: &dyn Fn(&Turning) -> bool| turning.iter().position(is_it);
    let battery = place(&|one| match one.driver {
        Driver::Switch { switch } => json["switches"][switch]["kind"] == json!("newBattery"),
        Driver::Number { .. } => false,
    });
    let battery = battery.expect("it turns the answer");
    assert_eq!(turning[battery].distance, 0.1);
    let not_ours = place(&|one| !one.is_a_buyers && one.distance >= 0.1);
    assert!(not_ours.is_none_or(|not_ours| battery < not_ours));
}

#[test]
fn the_examples_that_weigh_most_are_ours() {
    for preset in PresetId::ALL {
        let (told, json) = told_of(&preset.scenario());
        let assumptions = &json["sensitivity"]["assumptions"];
        for drivers in [told.cost, told.carbon].into_iter().flatten() {
            assert_eq!(
                drivers.weights.len(),
                assumptions.as_array().expect("a list").len()
            );
            assert!(drivers.examples.len() <= 6);
            for example in drivers.examples {
                assert_eq!(assumptions[example]["origin"], json!("ours"));
                assert!(drivers.weights[example] >= Weight::Some);
            }
        }
    }
}

#[test]
fn programs_get_it_in_words_and_indices() {
    let (_, json) = told_of(&PresetId::SchoolLaptops.scenario());
    let turning = json["told"]["cost"]["turning"].as_array().expect("a list");
    let number = turning.iter().find(|one| one["driver"]["kind"] == "number");
    let number = number.expect("a number turns it");
    let driver = &number["driver"];
    let variable = &json["sensitivity"]["variables"][index(&driver["variable"])];
    let turn = &driver["turn"];
    let mut break_evens = variable["breakEvenCost"].as_array().expect("a list").iter();
    assert!(break_evens.any(|one| one["value"] == turn["value"]));
    let is_below = turn["value"].as_f64() < variable["current"].as_f64();
    let side = if is_below { "below" } else { "above" };
    assert_eq!(turn["side"], json!(side));
    assert_eq!(number["entries"][0]["path"], variable["paths"][0]);
    assert_eq!(number["entries"][0]["value"], number["value"]);
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
