//! What leaves for JavaScript is what `serde_json` would write.

use refurb_or_new::decide::{decide, published};
use refurb_or_new::document::to_value;
use refurb_or_new::engine::{by_year, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::validate;
use serde::Serialize;
use serde_json::Value as Json;

#[track_caller]
fn gathers<T: Serialize>(data: &T, name: &str) {
    let gathered = serde_json::to_value(to_value(data)).expect("plain data");
    let written = serde_json::to_value(data).expect("plain data");
    assert_eq!(with_doubles(gathered), with_doubles(written), "{name}");
}

/// The same with every number as a double, which is all that JavaScript has.
fn with_doubles(json: Json) -> Json {
    match json {
        Json::Number(number) => number.as_f64().into(),
        Json::Array(values) => values.into_iter().map(with_doubles).collect(),
        Json::Object(entries) => {
            let entries = entries.into_iter();
            let entries = entries.map(|(key, value)| (key, with_doubles(value)));
            Json::Object(entries.collect())
        }
        other => other,
    }
}

#[test]
fn the_results_of_every_preset_are_gathered_whole() {
    for preset in PresetId::ALL {
        let valid = validate(&preset.scenario()).expect("a preset is valid");
        let comparison = compare(&valid);
        gathers(&comparison, preset.id());
        gathers(&by_year(&valid, &comparison), preset.id());
        gathers(&preset.scenario().to_value(), preset.id());
    }
    let valid = validate(&PresetId::SchoolLaptops.scenario()).expect("a preset is valid");
    let published = published(&valid, &compare(&valid), &decide(&valid));
    gathers(&published, "a decision");
}
