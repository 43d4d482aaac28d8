//! What is published about the formats is what the code does.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::as_published;
use refurb_or_new::decide::{Deliberation, decide};
use refurb_or_new::decision::Decision;
use refurb_or_new::engine::{by_year, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Requirement, RequirementKind, Value, read, schema, validate};
use refurb_or_new::state::page::Tab;
use refurb_or_new::state::shown::part;
use serde_json::Value as Json;

const SCHEMA: &str = "pkg/scenario.schema.json";
const TYPES: &str = "pkg/index.d.ts";
const SCENARIO_TYPES: &str = "pkg/scenario.d.ts";

/// As JSON, with whole numbers written as such.
fn whole(value: &Value) -> Json {
    match value {
        Value::Number(number) if *number == number.trunc() && number.abs() < 1e15 => {
            Json::from(*number as i64)
        }
        Value::List(values) => values.iter().map(whole).collect(),
        Value::Record(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (key.clone(), whole(value)));
            Json::Object(entries.collect())
        }
        other => serde_json::to_value(other).expect("plain data"),
    }
}

/// In the order of the declarations, which `serde_json` does not keep.
fn write(value: &Value, indent: usize, text: &mut String) {
    let pad = "  ".repeat(indent + 1);
    let close = "  ".repeat(indent);
    match value {
        Value::List(values) if values.iter().all(|value| matches!(value, Value::Text(_))) => {
            let words: Vec<String> = values
                .iter()
                .map(|value| whole(value).to_string())
                .collect();
            text.push_str(&format!("[{}]", words.join(", ")));
        }
        Value::Record(entries) if !entries.is_empty() => {
            text.push_str("{\n");
            for (index, (key, value)) in entries.iter().enumerate() {
                text.push_str(&format!("{pad}{}: ", Json::from(key.as_str())));
                write(value, indent + 1, text);
                text.push_str(if index + 1 < entries.len() {
                    ",\n"
                } else {
                    "\n"
                });
            }
            text.push_str(&format!("{close}}}"));
        }
        other => text.push_str(&whole(other).to_string()),
    }
}

#[test]
fn the_published_schema_is_that_of_the_format() {
    let mut text = String::new();
    write(&schema::json_schema(), 0, &mut text);
    text.push('\n');
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(SCHEMA, &text).expect("a writable file");
    }
    let published = std::fs::read_to_string(SCHEMA).expect("pkg/scenario.schema.json");
    assert_eq!(
        published, text,
        "UPDATE_SCHEMA=1 cargo test --test native schema"
    );
}

#[test]
fn the_published_types_of_a_scenario_are_those_of_the_format() {
    let text = schema::types();
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(SCENARIO_TYPES, &text).expect("a writable file");
    }
    let published = std::fs::read_to_string(SCENARIO_TYPES).expect(SCENARIO_TYPES);
    let how = "UPDATE_TYPES=1 cargo test --test native schema";
    assert_eq!(published, text, "{how}");
}

/// The part of JSON Schema that ours uses.
fn check(document: &Json, schema: &Json, root: &Json, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let definition = root
            .pointer(reference.trim_start_matches('#'))
            .expect("a definition");
        return check(document, definition, root, at);
    }
    if let Some(words) = schema["enum"].as_array() {
        assert!(words.contains(document), "{at}: {document}");
    }
    if let Some(constant) = schema.get("const") {
        if constant.is_string() {
            assert_eq!(document, constant, "{at}");
        } else {
            assert_eq!(document.as_f64(), constant.as_f64(), "{at}");
        }
    }
    if let Some(either) = schema["anyOf"].as_array() {
        // A number or a word.
        let of_kind = either
            .iter()
            .find(|one| one["type"].is_null() == document.is_string());
        check(document, of_kind.expect(at), root, at);
    }
    match schema["type"].as_str() {
        Some("object") => {
            let entries = document.as_object().expect(at);
            for required in schema["required"].as_array().into_iter().flatten() {
                let required = required.as_str().expect("a key");
                assert!(entries.contains_key(required), "{at} lacks {required}");
            }
            for (key, value) in entries {
                let property = schema["properties"].get(key);
                let property = property.unwrap_or_else(|| panic!("{at}: unknown {key}"));
                check(value, property, root, &format!("{at}.{key}"));
            }
        }
        Some("array") => {
            let values = document.as_array().expect(at);
            assert!(values.len() as f64 <= schema["maxItems"].as_f64().expect("a limit"));
            for value in values {
                check(value, &schema["items"], root, at);
            }
        }
        Some("number" | "integer") => {
            let number = document.as_f64().expect(at);
            let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
            assert!(least.is_none_or(|least| number >= least), "{at}: {number}");
            assert!(most.is_none_or(|most| number <= most), "{at}: {number}");
            assert!(schema["type"] == "number" || number == number.trunc());
        }
        Some("string") => assert!(document.is_string(), "{at}"),
        Some("boolean") => assert!(document.is_boolean(), "{at}"),
        _ => {}
    }
}

#[test]
fn every_preset_keeps_to_the_schema() {
    let schema = whole(&schema::json_schema());
    for preset in PresetId::ALL {
        let document = serde_json::to_value(preset.scenario().to_value()).expect("plain data");
        check(&document, &schema, &schema, preset.id());
    }
}

/// What the schema forbids, the reader refuses, and with a path.
#[test]
fn the_schema_and_the_reader_agree_on_ranges() {
    let schema = whole(&schema::json_schema());
    let definitions = schema["$defs"].as_object().expect("definitions");
    let least = definitions["Offer"]["properties"]["plannedYears"]["minimum"].as_f64();
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.groups[0].options[0].offer.planned_years = least;
    assert!(validate(&scenario).is_ok());
    scenario.groups[0].options[0].offer.planned_years = least.map(|least| least - 0.01);
    let issues = read(&scenario.to_value()).expect_err("too little");
    assert_eq!(issues[0].path, "groups[0].options[0].offer.plannedYears");
    assert_eq!(issues[0].allowed.map(|allowed| allowed.minimum), least);
}

/// The members of each interface, and the text of everything else.
fn interfaces() -> (BTreeMap<String, BTreeSet<String>>, String) {
    let files = [TYPES, SCENARIO_TYPES];
    let text = files
        .map(|file| std::fs::read_to_string(file).expect(file))
        .concat();
    let mut interfaces: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("export interface ") {
            current = rest.split([' ', '<']).next().map(str::to_owned);
        } else if line == "}" {
            current = None;
        } else if let (Some(name), Some(member)) = (&current, line.strip_prefix("  ")) {
            let member = member.split([':', '(']).next().unwrap_or_default();
            let member = member
                .trim_start_matches("readonly ")
                .trim_matches(['"', '?']);
            if !member.starts_with([' ', '/', '*']) {
                interfaces
                    .entry(name.clone())
                    .or_default()
                    .insert(member.to_owned());
            }
        }
    }
    (interfaces, text)
}

#[test]
fn the_types_name_every_field_of_the_format() {
    let (interfaces, text) = interfaces();
    let schema = whole(&schema::json_schema());
    let definitions = schema["$defs"].as_object().expect("definitions");
    let scenario = ("Scenario".to_owned(), schema.clone());
    let all = definitions
        .iter()
        .map(|(name, schema)| (name.clone(), schema.clone()));
    for (name, schema) in all.chain([scenario]) {
        let properties = schema["properties"].as_object().expect("properties");
        let fields: BTreeSet<String> = properties.keys().cloned().collect();
        assert_eq!(interfaces.get(&name), Some(&fields), "{name}");
        for property in properties.values() {
            for word in property["enum"].as_array().into_iter().flatten() {
                assert!(text.contains(&word.to_string()), "{word}");
            }
        }
    }
}

/// Every key below a value, with the keys of what is below that.
fn keys(value: &Json, found: &mut BTreeSet<String>) {
    match value {
        Json::Array(values) => values.iter().for_each(|value| keys(value, found)),
        Json::Object(entries) => {
            for (key, value) in entries {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_types_name_every_field_of_a_comparison() {
    let (interfaces, text) = interfaces();
    let named: BTreeSet<String> = interfaces.into_values().flatten().collect();
    let mut found = BTreeSet::new();
    for preset in PresetId::ALL {
        let mut scenario = preset.scenario();
        // All kinds of requirements, so that all remedies come about.
        scenario.requirements.extend(requirements());
        scenario.limits.budget = Some(1e6);
        scenario.limits.first_year_budget = Some(1e6);
        scenario.limits.yearly_budget = Some(1e3);
        let mut document = scenario.to_value();
        if let Value::Record(entries) = &mut document {
            entries.push(("unknown".to_owned(), Value::Null));
        }
        let valid = read(&document).expect("a valid preset");
        let comparison = compare(&valid);
        let years = by_year(&valid, &comparison);
        let years = serde_json::to_value(years).expect("plain data");
        keys(&years, &mut found);
        let json = serde_json::to_value(comparison).expect("plain data");
        keys(&json, &mut found);
        words(&json, &text);
    }
    for key in found {
        assert!(named.contains(&key), "pkg/index.d.ts does not name {key}");
    }
}

#[test]
fn the_types_name_every_field_of_the_mixes() {
    let (interfaces, text) = interfaces();
    let named: BTreeSet<String> = interfaces.into_values().flatten().collect();
    for budget in [1.0, 1e9] {
        let mut scenario = PresetId::MixedFleet.scenario();
        scenario.limits.budget = Some(budget);
        let valid = validate(&scenario).expect("a valid preset");
        let mut work = Deliberation::new(&valid);
        let mut known = Decision::default();
        while known.trade_off.is_none() || known.best_mix.as_ref().is_none_or(|best| !best.is_done)
        {
            work.step();
            known = work.news().unwrap_or(known);
        }
        let json = as_published(&valid, &known);
        let mut found = BTreeSet::new();
        keys(&json, &mut found);
        for key in found {
            assert!(named.contains(&key), "pkg/index.d.ts does not name {key}");
        }
        let best = &json["bestMix"];
        for word in [&best["outcome"], &best["objective"], &best["blocking"][0]] {
            assert!(word.is_null() || text.contains(&word.to_string()), "{word}");
        }
    }
}

#[test]
fn the_types_name_every_field_of_a_decision() {
    let (interfaces, text) = interfaces();
    let named: BTreeSet<String> = interfaces.into_values().flatten().collect();
    let valid = validate(&PresetId::Chromebooks.scenario()).expect("a valid preset");
    let decision = decide(&valid);
    assert!(decision.switches.is_some() && decision.sensitivity.is_some());
    let json = as_published(&valid, &decision);
    let mut found = BTreeSet::new();
    keys(&json, &mut found);
    for key in found {
        assert!(named.contains(&key), "pkg/index.d.ts does not name {key}");
    }
    words(&json, &text);
    for switch in json["switches"].as_array().expect("a list") {
        assert!(text.contains(&switch["kind"].to_string()), "{switch}");
    }
}

fn requirements() -> Vec<Requirement> {
    let kinds = [
        (RequirementKind::UpdatesUntil, 2032.0),
        (RequirementKind::WarrantyMonths, 48.0),
        (RequirementKind::WarrantyMonths, 96.0),
        (RequirementKind::BatteryHealth, 90.0),
        (RequirementKind::SocialTerms, 0.0),
        (RequirementKind::TakeBack, 0.0),
        (RequirementKind::CertifiedWipe, 0.0),
        (RequirementKind::MaxModels, 0.0),
    ];
    let requirement = |(kind, value)| Requirement {
        kind: Some(kind),
        value: Some(value),
        ..Requirement::default()
    };
    kinds.map(requirement).to_vec()
}

/// Every word of a closed set stands in the types.
fn words(value: &Json, types: &str) {
    const CLOSED: [&str; 12] = [
        "plan",
        "against",
        "allocation",
        "sourcing",
        "limit",
        "firstLimit",
        "axis",
        "demand",
        "state",
        "action",
        "currency",
        "code",
    ];
    match value {
        Json::Array(values) => values.iter().for_each(|value| words(value, types)),
        Json::Object(entries) => {
            for (key, value) in entries {
                if CLOSED.contains(&key.as_str()) && value.is_string() {
                    assert!(types.contains(&value.to_string()), "{key}: {value}");
                }
                words(value, types);
            }
        }
        _ => {}
    }
}

#[test]
fn the_types_name_every_preset_code_and_failure() {
    let (_, text) = interfaces();
    for preset in PresetId::ALL {
        assert!(text.contains(&format!("\"{}\"", preset.id())), "{preset:?}");
    }
    let codes = std::fs::read_to_string("src/document/issue.rs");
    let codes = codes.expect("src/document/issue.rs");
    let (_, variants) = codes.split_once("pub enum IssueCode {").expect("the codes");
    let (variants, _) = variants.split_once("\n}").expect("an end");
    let variants = variants
        .lines()
        .map(str::trim)
        .filter_map(|line| line.strip_suffix(','));
    let mut count = 0;
    for variant in variants.filter(|variant| !variant.contains(' ')) {
        let mut code = String::new();
        for letter in variant.chars() {
            if letter.is_uppercase() && !code.is_empty() {
                code.push('_');
            }
            code.extend(letter.to_lowercase());
        }
        assert!(text.contains(&format!("\"{code}\"")), "{code}");
        count += 1;
    }
    assert!(count > 15, "{count} codes");
}

#[test]
fn the_types_name_every_part_of_the_page() {
    let types = std::fs::read_to_string(TYPES).expect(TYPES);
    let (_, named) = types.split_once("type PartName =").expect("the parts");
    let (named, _) = named.split_once(';').expect("an end");
    let named: BTreeSet<&str> = named.split('"').skip(1).step_by(2).collect();
    let all = part::ALL.into_iter().chain(Tab::ALL.map(Tab::part));
    assert_eq!(named, all.collect());
}

/// What the schema asks for is what the reader asks for.
#[test]
fn the_schema_and_the_reader_agree_on_what_is_needed() {
    let schema = whole(&schema::json_schema());
    let required = |name: &str| match name {
        "Scenario" => schema["required"].clone(),
        name => schema["$defs"][name]["required"].clone(),
    };
    let document = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let missing = |text: &str| -> BTreeSet<String> {
        let issues = read(&document(text)).expect_err("too little");
        issues.into_iter().map(|issue| issue.path).collect()
    };
    let expected = |name: &str, at: &str| -> BTreeSet<String> {
        let keys = required(name);
        let keys = keys.as_array().expect("keys").iter();
        keys.map(|key| format!("{at}{}", key.as_str().expect("a key")))
            .collect()
    };
    let of_scenario = missing("{}");
    assert_eq!(of_scenario, expected("Scenario", ""));
    let of_group = missing(r#"{"schema": 1, "horizonYears": 4, "groups": [{}]}"#);
    assert_eq!(of_group, expected("Group", "groups[0]."));
}
