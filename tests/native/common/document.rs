//! Scenarios in the forms in which tests write them.

use refurb_or_new::decide::published;
use refurb_or_new::decision::Decision;
use refurb_or_new::document::{Issue, Value};
use refurb_or_new::engine::{Comparison, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Scenario, Valid, read, validate};

/// Something that is read as a scenario.
pub trait Document {
    fn read(&self) -> Result<Valid, Vec<Issue>>;
}

impl Document for Scenario {
    fn read(&self) -> Result<Valid, Vec<Issue>> {
        validate(self)
    }
}

impl Document for PresetId {
    fn read(&self) -> Result<Valid, Vec<Issue>> {
        validate(&self.scenario())
    }
}

impl Document for Value {
    fn read(&self) -> Result<Valid, Vec<Issue>> {
        read(self)
    }
}

impl Document for serde_json::Value {
    fn read(&self) -> Result<Valid, Vec<Issue>> {
        let mut document = self.clone();
        undamaged(&mut document);
        read(&serde_json::from_value(document).expect("plain data"))
    }
}

impl Document for str {
    fn read(&self) -> Result<Valid, Vec<Issue>> {
        let document: serde_json::Value = serde_json::from_str(self).expect("JSON");
        document.read()
    }
}

/// Where a test states nothing of accidents and loss there are none: it is about something else.
fn undamaged(document: &mut serde_json::Value) {
    let none = || serde_json::json!(0);
    let groups = document["groups"].as_array_mut();
    let options = groups
        .into_iter()
        .flatten()
        .filter_map(|group| group.get_mut("options")?.as_array_mut())
        .flatten()
        .filter_map(|option| option.as_object_mut());
    for option in options {
        let offer = option.entry("offer").or_insert(serde_json::json!({}));
        if let Some(offer) = offer.as_object_mut() {
            for key in ["accidentPercentPerYear", "lossPercentPerYear"] {
                offer.entry(key).or_insert_with(none);
            }
        }
    }
}

/// A scenario that the test knows to be valid.
#[track_caller]
pub fn valid<D: Document + ?Sized>(document: &D) -> Valid {
    match document.read() {
        Ok(valid) => valid,
        Err(issues) => panic!("{issues:?}"),
    }
}

/// The comparison of a scenario that the test knows to be valid.
#[track_caller]
pub fn compared<D: Document + ?Sized>(document: &D) -> Comparison {
    compare(&valid(document))
}

/// A decision as programs get it.
pub fn as_published(valid: &Valid, decision: &Decision) -> serde_json::Value {
    let published = published(valid, &compare(valid), decision);
    serde_json::to_value(published).expect("plain data")
}
