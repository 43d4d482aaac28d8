//! Scenarios as links hold them, and back.

use proptest::prelude::*;
use refurb_or_new::catalogue::DATA_VINTAGE;
use refurb_or_new::engine::compare;
use refurb_or_new::exchange::difference::{apply, difference};
use refurb_or_new::exchange::link::{self, Opened, Refused, Reservations};
use refurb_or_new::exchange::{export, file};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{IssueCode, Scenario, Value, read, validate};

use crate::common::cases;
use crate::common::generate::{hostile, scenario};

fn json(value: &Value) -> String {
    serde_json::to_string(value).expect("plain data")
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

/// By way of the text that the link is made of.
fn opened(scenario: &Scenario) -> Opened {
    link::open(&value(&json(&link::document(scenario)))).expect("a link of our own")
}

/// Every figure of the comparison, to the bit.
fn results(scenario: &Scenario) -> String {
    let valid = validate(scenario).expect("a valid scenario");
    json(&refurb_or_new::document::to_value(&compare(&valid)))
}

#[track_caller]
fn survives(scenario: &Scenario) {
    let opened = opened(scenario);
    assert_eq!(&opened.scenario, scenario);
    assert_eq!(
        json(&opened.scenario.to_value()),
        json(&scenario.to_value())
    );
    assert_eq!(opened.reserved, Reservations::default());
}

fn any_preset() -> impl Strategy<Value = PresetId> {
    prop::sample::select(PresetId::ALL.to_vec())
}

#[test]
fn a_link_to_a_preset_has_no_changes() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let document = link::document(&scenario);
        assert_eq!(document.get("changes"), None, "{}", preset.id());
        survives(&scenario);
        let opened = opened(&scenario);
        assert_eq!(opened.baseline, scenario);
        assert_eq!(results(&opened.scenario), results(&scenario));
    }
}

#[test]
fn a_link_has_what_was_changed_and_no_more() {
    let mut scenario = PresetId::MixedFleet.scenario();
    scenario.groups[1].options[0].offer.price = Some(6_490.0);
    let id = &scenario.groups[1].id;
    let option = &scenario.groups[1].options[0].id;
    let changes = format!(
        r#"{{"groups":{{"of":{{"{id}":{{"options":{{"of":{{"{option}":{{"offer":{{"price":6490.0}}}}}}}}}}}}}}}}"#
    );
    let document = link::document(&scenario);
    assert_eq!(document.get("changes"), Some(&value(&changes)));
    survives(&scenario);
    assert_eq!(opened(&scenario).baseline, PresetId::MixedFleet.scenario());
}

#[test]
fn groups_come_and_go_and_change_their_places() {
    let mut scenario = PresetId::MixedFleet.scenario();
    scenario.groups.rotate_left(1);
    survives(&scenario);
    scenario.groups.remove(0);
    survives(&scenario);
    let mut copy = scenario.groups[0].clone();
    copy.id = "ids".to_owned();
    scenario.groups.insert(1, copy);
    survives(&scenario);
}

#[test]
fn what_started_from_no_preset_goes_back_to_itself() {
    let mut scenario = PresetId::Phones.scenario();
    for preset in [None, Some("another".to_owned())] {
        scenario.preset = preset;
        survives(&scenario);
        assert_eq!(opened(&scenario).baseline, scenario);
    }
}

#[test]
fn a_link_made_with_other_data_says_so() {
    let document = json(&link::document(&PresetId::Phones.scenario()));
    let older = document.replace(DATA_VINTAGE, "2025-01");
    let opened = link::open(&value(&older)).expect("it can be used");
    assert_eq!(opened.reserved.other_data.as_deref(), Some("2025-01"));
    assert!(!opened.reserved.has_other_preset);
}

#[test]
fn a_link_whose_preset_has_other_figures_now_says_so() {
    for preset in PresetId::ALL {
        let mut document = link::document(&preset.scenario());
        let Value::Record(entries) = &mut document else {
            panic!("{document:?}")
        };
        let of = entries.iter_mut().find(|(key, _)| key == "of");
        of.expect("it is told").1 = Value::Number(1.0);
        let opened = link::open(&document).expect("it can be used");
        assert!(opened.reserved.has_other_preset);
        // One that does not say is taken as it is.
        let Value::Record(entries) = &mut document else {
            panic!("{document:?}")
        };
        entries.retain(|(key, _)| key != "of");
        let opened = link::open(&document).expect("it can be used");
        assert_eq!(opened.reserved, Reservations::default());
    }
}

#[test]
fn what_nobody_knows_is_named() {
    let group = &PresetId::Phones.scenario().groups[0].id;
    let changes =
        format!(r#"{{"ofNextYear": 3, "groups": {{"of": {{"{group}": {{"colour": "red"}}}}}}}}"#);
    let document = format!(r#"{{"v": 1, "preset": "phones", "changes": {changes}}}"#);
    let opened = link::open(&value(&document)).expect("the rest can be used");
    assert_eq!(opened.scenario, PresetId::Phones.scenario());
    assert_eq!(opened.reserved.unknown, ["ofNextYear", "groups[0].colour"]);
    // Of a file, also beside the scenario; what we write there ourselves is known.
    let entries = |value: Value| match value {
        Value::Record(entries) => entries,
        other => panic!("{other:?}"),
    };
    let nothing = |key: &str| (key.to_owned(), Value::Null);
    let mut scenario = entries(PresetId::Phones.scenario().to_value());
    scenario.push(nothing("colour"));
    let mut document = entries(export::document(&PresetId::Phones.scenario(), Value::Null));
    document.retain(|(key, _)| key != "scenario");
    document.push(("scenario".to_owned(), Value::Record(scenario)));
    document.extend([nothing("baseline"), nothing("by")]);
    let opened = file::open(&Value::Record(document)).expect("the rest can be used");
    assert_eq!(opened.reserved.unknown, ["by", "colour"]);
}

#[test]
fn what_is_no_link_says_why() {
    let open = |json: &str| link::open(&value(json)).expect_err("it is none");
    for broken in [
        "null",
        "[]",
        "{}",
        r#"{"v": "1"}"#,
        r#"{"v": 0}"#,
        r#"{"v": 1, "preset": 3}"#,
        r#"{"v": 1, "preset": "phones", "changes": {"groups": {"ids": 1}}}"#,
        r#"{"v": 1, "preset": "phones", "changes": {"groups": {"ids": ["x"]}}}"#,
        r#"{"v": 1, "preset": "phones", "changes": {"groups": {"ids": ["x", "x"], "of": {"x": {}}}}}"#,
    ] {
        assert_eq!(open(broken), Refused::Broken, "{broken}");
    }
    for later in [
        r#"{"v": 2}"#,
        r#"{"v": 1, "schema": 9, "preset": "phones"}"#,
        r#"{"v": 1, "preset": "of-next-year"}"#,
    ] {
        assert_eq!(open(later), Refused::Later, "{later}");
    }
    let codes = |refused: Refused| match refused {
        Refused::Invalid(issues) => issues.iter().map(|issue| issue.code).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let schema = open(r#"{"v": 1, "schema": 0, "preset": "phones"}"#);
    assert_eq!(codes(schema), [IssueCode::UnsupportedSchema]);
    let nothing = open(r#"{"v": 1, "schema": 1, "preset": "phones", "changes": {"groups": null}}"#);
    assert_eq!(codes(nothing), [IssueCode::Empty]);
}

proptest! {
    #![proptest_config(cases(2_000))]

    /// Of a scenario that has nothing to do with the preset it names, everything is told.
    #[test]
    fn every_scenario_comes_back_to_the_bit(scenario in scenario(), preset in prop::option::of(any_preset())) {
        let mut scenario = scenario;
        scenario.preset = preset.map(|preset| preset.id().to_owned());
        let scenario = read(&scenario.to_value()).expect("valid").scenario().clone();
        survives(&scenario);
    }

    #[test]
    fn two_documents_and_what_differs(one in scenario(), other in scenario()) {
        let (one, other) = (one.to_value(), other.to_value());
        let found = difference(&one, &other);
        let again = found.map_or(Some(one.clone()), |found| apply(&one, &found));
        let again = again.expect("what we wrote ourselves");
        prop_assert_eq!(difference(&again, &other), None);
        prop_assert_eq!(difference(&other, &again), None);
    }

    #[test]
    fn whatever_stands_in_a_link_is_opened_or_refused(changes in hostile(), preset in any_preset()) {
        let document = Value::Record(vec![
            ("v".to_owned(), Value::Number(1.0)),
            ("preset".to_owned(), Value::Text(preset.id().to_owned())),
            ("changes".to_owned(), changes),
        ]);
        if let Ok(opened) = link::open(&document) {
            prop_assert!(validate(&opened.scenario).is_ok());
        }
    }
}
