//! The trade-off and the best mix as programs read them.

use crate::common::as_published;
use refurb_or_new::decide::Deliberation;
use refurb_or_new::decision::Decision;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Allocation, Objective, Scenario, validate};
use serde_json::Value as Json;

/// What is found out of mixes.
fn mixes(scenario: &Scenario) -> (Json, Json) {
    let valid = validate(scenario).expect("a valid scenario");
    let mut work = Deliberation::new(&valid);
    let mut known = Decision::default();
    let is_asked = scenario.limits != Default::default();
    let is_enough = |known: &Decision| {
        let best = known.best_mix.as_ref();
        known.trade_off.is_some() && (!is_asked || best.is_some_and(|best| best.is_done))
    };
    while !is_enough(&known) {
        assert!(!work.step(), "the work ended before");
        known = work.news().unwrap_or(known);
    }
    let json = as_published(&valid, &known);
    (json["tradeOff"].clone(), json["bestMix"].clone())
}

/// Where buyers share the manufacture with whoever uses the device after them, what costs least is
/// not what emits least.
fn fleet() -> Scenario {
    let mut scenario = PresetId::MixedFleet.scenario();
    scenario.method.allocation = Some(Allocation::HalfAndHalf);
    scenario
}

fn number(json: &Json) -> f64 {
    json.as_f64().expect("a number")
}

fn list(json: &Json) -> &[Json] {
    json.as_array().expect("a list")
}

/// The devices of each group, all options together.
fn devices(mix: &Json) -> Vec<f64> {
    let sum = |group: &Json| {
        list(&group["options"])
            .iter()
            .map(|option| number(&option["devices"]))
            .sum()
    };
    list(&mix["groups"]).iter().map(sum).collect()
}

#[test]
fn the_points_lead_from_the_cheapest_mix_to_the_greenest() {
    let scenario = fleet();
    let (curve, best) = mixes(&scenario);
    assert_eq!(best, Json::Null, "nothing was asked");
    let points = list(&curve["points"]);
    assert!(points.len() > 2, "{}", points.len());
    let counts: Vec<f64> = scenario
        .groups
        .iter()
        .map(|group| f64::from(group.count))
        .collect();
    for pair in points.windows(2) {
        let change = |key: &str| number(&pair[1][key]) - number(&pair[0][key]);
        assert!(change("cost") > 0.0 && change("carbon") < 0.0);
        for key in ["cost", "carbon"] {
            let moves: f64 = list(&pair[1]["moves"])
                .iter()
                .map(|step| number(&step[key]))
                .sum();
            assert!(
                (moves - change(key)).abs() < 1e-6 * number(&pair[0][key]).abs(),
                "{key}"
            );
        }
    }
    for point in points {
        assert_eq!(devices(point), counts);
    }
    assert_eq!(curve["cheapest"], 0);
    assert_eq!(number(&curve["greenest"]) as usize, points.len() - 1);
    assert!(number(&curve["balanced"]) < points.len() as f64);
    let ids: Vec<&str> = scenario
        .groups
        .iter()
        .map(|group| group.id.as_str())
        .collect();
    let named = list(&points[0]["groups"])
        .iter()
        .map(|group| group["id"].as_str().expect("an id"));
    assert_eq!(named.collect::<Vec<_>>(), ids);
}

#[test]
fn a_budget_between_them_is_kept_to() {
    let mut scenario = fleet();
    let (curve, _) = mixes(&scenario);
    let ends =
        [0, list(&curve["points"]).len() - 1].map(|point| number(&curve["points"][point]["cost"]));
    let budget = (ends[0] + ends[1]) / 2.0;
    scenario.limits.budget = Some(budget);
    scenario.limits.objective = Some(Objective::LeastCarbon);
    let (_, best) = mixes(&scenario);
    assert_eq!(best["outcome"], "found");
    assert_eq!(best["objective"], "least-carbon");
    assert_eq!(number(&best["gap"]), 0.0);
    assert!(number(&best["mix"]["cost"]) <= budget);
    assert!(list(&best["relaxations"]).is_empty());
}

#[test]
fn a_budget_below_the_cheapest_is_named_with_what_would_do() {
    let mut scenario = fleet();
    scenario.limits.budget = Some(1.0);
    let (curve, best) = mixes(&scenario);
    assert_eq!(best["outcome"], "infeasible");
    assert_eq!(best["mix"], Json::Null);
    assert_eq!(list(&best["blocking"]), ["budget"]);
    let [relaxation] = list(&best["relaxations"]) else {
        panic!("one limit");
    };
    assert_eq!(relaxation["limit"], "budget");
    let cheapest = number(&curve["points"][0]["cost"]);
    assert!((number(&relaxation["value"]) - cheapest).abs() < 1e-6 * cheapest);
}
