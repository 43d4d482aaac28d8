//! What was found, written as a document and read again.

use proptest::prelude::*;
use refurb_or_new::decide::Deliberation;
use refurb_or_new::decision::Decision;
use refurb_or_new::decision::document::{read, write};
use refurb_or_new::document::Value;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Objective, Scenario, validate};

use crate::common::cases;
use crate::common::generate::scenario;

/// What is found in so many steps; all of it where they are enough.
fn found(scenario: &Scenario, steps: usize) -> Decision {
    let mut work = Deliberation::new(&validate(scenario).expect("a valid scenario"));
    let mut known = Decision::default();
    for _ in 0..steps {
        let is_done = work.step();
        known = work.news().unwrap_or(known);
        if is_done {
            break;
        }
    }
    known
}

/// The bits of every number of a document, in order.
fn bits(value: &Value, found: &mut Vec<u64>) {
    match value {
        Value::Number(number) => found.push(number.to_bits()),
        Value::List(values) => values.iter().for_each(|value| bits(value, found)),
        Value::Record(entries) => entries.iter().for_each(|(_, value)| bits(value, found)),
        _ => {}
    }
}

#[track_caller]
fn survives(decision: &Decision) {
    let document = write(decision);
    let again = read(&document).expect("a decision");
    assert_eq!(&again, decision);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    bits(&document, &mut before);
    bits(&write(&again), &mut after);
    assert_eq!(before, after);
}

#[test]
fn decisions_of_presets_are_read_as_they_were_written() {
    for preset in [
        PresetId::SchoolLaptops,
        PresetId::MixedFleet,
        PresetId::UmeaRounds,
    ] {
        let mut scenario = preset.scenario();
        scenario.limits.objective = Some(Objective::LeastCarbon);
        survives(&found(&scenario, usize::MAX));
        // Nothing meets this, and it says why.
        scenario.limits.budget = Some(1.0);
        scenario.limits.carbon_cap_kg = Some(1.0);
        let known = found(&scenario, 60);
        assert!(known.best_mix.is_some());
        survives(&known);
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn whatever_was_found_is_read_as_it_was_written(scenario in scenario(), steps in 0_usize..80) {
        survives(&found(&scenario, steps));
    }
}

#[test]
fn another_document_is_no_decision() {
    let decision = found(&PresetId::SchoolLaptops.scenario(), usize::MAX);
    assert!(read(&Value::Null).is_none());
    assert!(read(&PresetId::SchoolLaptops.scenario().to_value()).is_none());
    // A text for a number.
    let mut document = write(&decision);
    let points = document
        .get_mut("uncertainty")
        .and_then(|picture| picture.get_mut("points"));
    *points.expect("points") = Value::Text("4096".to_owned());
    assert!(read(&document).is_none());
}
