//! What devices of a mix miss, by requirement.

use crate::common::{as_published, valid};
use refurb_or_new::catalogue::{self, DeviceClass};
use refurb_or_new::decide::decide;
use refurb_or_new::engine::requirements::{Demand, RemedyAction, RequirementState};
use refurb_or_new::engine::{Comparison, compare};

/// Two groups with refurbished devices that lack a label, one of them also memory.
fn two_groups() -> Comparison {
    compare(&valid(
        r#"{ "schema": 1, "horizonYears": 4, "groups": [
          { "id": "office", "count": 200, "need": { "memoryGb": 6 }, "options": [
            { "id": "n", "sourcing": "new", "device": "dell-pro-14", "sharePercent": 25 },
            { "id": "r", "sourcing": "refurbished", "device": "lenovo-thinkpad-t480", "sharePercent": 75 },
            { "id": "unused", "sourcing": "refurbished", "device": "lenovo-thinkpad-t470", "sharePercent": 0 }] },
          { "id": "desks", "count": 240, "need": { "memoryGb": 12 }, "options": [
            { "id": "r", "sourcing": "refurbished", "device": "dell-optiplex-7070-micro", "sharePercent": 100 }] }],
          "requirements": [
            { "kind": "certificate", "certificate": "tco-certified" },
            { "kind": "certificate", "certificate": "tco-certified" },
            { "kind": "social-terms", "hard": false }] }"#,
    ))
}

/// TCO Certified is missing for 150 laptops and 240 desktops; the desktops are counted for their
/// memory too, and nobody for the same requirement twice.
#[test]
fn devices_are_counted_once_for_each_requirement() {
    let comparison = two_groups();
    let missed: Vec<_> = comparison
        .missed
        .iter()
        .map(|one| {
            let (missed, not_known) = (one.devices_missed.value(), one.devices_not_known.value());
            (one.demand, one.hard, missed, not_known)
        })
        .collect();
    assert_eq!(
        missed,
        [
            (Demand::Certificate, true, 390.0, 0.0),
            (Demand::Performance, true, 240.0, 0.0),
            (Demand::SocialTerms, false, 440.0, 0.0),
        ]
    );
    let label = &comparison.missed[0];
    assert_eq!(label.certificate, Some("tco-certified"));
    assert_eq!(
        label.classes,
        [DeviceClass::Laptop, DeviceClass::DesktopMicro]
    );
}

/// Only a model carries a label: a typical device is no remedy, and is not known to carry one.
#[test]
fn a_typical_device_is_no_remedy_for_a_label() {
    let comparison = two_groups();
    let labels = comparison.requirements.iter();
    let labels = labels.filter(|one| one.demand == Demand::Certificate && one.is_missed());
    let mut remedies = 0;
    for result in labels {
        if let Some(remedy) = &result.remedy {
            let RemedyAction::ChooseDevice { device } = remedy.action else {
                panic!("{remedy:?}");
            };
            let device = catalogue::device(device).expect("a device");
            assert!(!catalogue::is_typical(device), "{}", device.id);
            remedies += 1;
        }
    }
    assert!(remedies > 0);
    let typical = compare(&valid(
        r#"{ "schema": 1, "horizonYears": 4, "groups": [{ "id": "g", "count": 10, "options": [
          { "id": "n", "device": "laptop-typical-new", "sharePercent": 100 }] }],
          "requirements": [{ "kind": "certificate", "certificate": "tco-certified" }] }"#,
    ));
    let label = typical
        .requirements
        .iter()
        .find(|one| one.demand == Demand::Certificate);
    let label = label.expect("a result");
    assert_eq!(label.state, RequirementState::NotKnown);
    let remedy = label.remedy.as_ref().expect("a model that carries it");
    assert!(
        matches!(remedy.action, RemedyAction::ChooseDevice { device } if device != "laptop-typical-new")
    );
    assert_eq!(typical.missed[0].devices_not_known.value(), 10.0);
}

/// Groups none of whose options can be recommended are named.
#[test]
fn groups_that_cannot_be_equipped_are_named() {
    let valid = valid(
        r#"{ "schema": 1, "horizonYears": 4, "groups": [
          { "id": "office", "count": 20, "options": [
            { "id": "n", "device": "dell-pro-14", "sharePercent": 100 }] },
          { "id": "desks", "count": 10, "need": { "memoryGb": 12 }, "options": [
            { "id": "r", "sourcing": "refurbished", "device": "dell-optiplex-7070-micro", "sharePercent": 100 }] }] }"#,
    );
    let json = as_published(&valid, &decide(&valid));
    assert_eq!(
        json["tradeOff"]["impossibleGroups"],
        serde_json::json!(["desks"])
    );
}
