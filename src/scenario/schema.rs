//! The published JSON Schema, made from the declarations of the format.

use super::format::{SCHEMA, Scenario};
use super::record::{FieldDescription, Kind, LONGEST_LIST, LONGEST_TEXT, NONE, Record};
use super::value::Value;

/// Fields that may be left out while a record is put together, but not when it is compared.
const NEEDED: [(&str, &str); 3] = [
    ("Scenario", "groups"),
    ("Group", "options"),
    ("Requirement", "kind"),
];

/// The schema as a document. `pkg/scenario.schema.json` is this, and a test holds it so.
pub fn json_schema() -> Value {
    let mut definitions = Vec::new();
    let mut schema = record_schema(Scenario::name(), &Scenario::describe(), &mut definitions);
    let head = vec![
        entry(
            "$schema",
            text("https://json-schema.org/draft/2020-12/schema"),
        ),
        entry("title", text("refurb-or-new scenario")),
        entry(
            "description",
            text("What a comparison of new and refurbished devices is made from. Version 1."),
        ),
    ];
    schema.splice(0..0, head);
    schema.push(entry("$defs", Value::Record(definitions)));
    if let Some((_, Value::Record(properties))) =
        schema.iter_mut().find(|(key, _)| key == "properties")
        && let Some((_, version)) = properties.iter_mut().find(|(key, _)| key == "schema")
    {
        *version = Value::Record(vec![entry("const", Value::Number(f64::from(SCHEMA)))]);
    }
    Value::Record(schema)
}

fn record_schema(
    name: &str,
    fields: &[FieldDescription],
    definitions: &mut Vec<(String, Value)>,
) -> Vec<(String, Value)> {
    let needed = |field: &FieldDescription| NEEDED.contains(&(name, field.key));
    let required = fields
        .iter()
        .filter(|field| field.required || needed(field));
    let required = required.map(|field| text(field.key)).collect();
    let properties = fields.iter().map(|field| {
        let mut schema = kind_schema(&field.kind, field.range, definitions);
        schema.insert(0, entry("description", text(field.docs.trim())));
        match field.kind {
            Kind::List(_) if needed(field) => schema.push(entry("minItems", Value::Number(1.0))),
            Kind::Text if field.required => schema.push(entry("minLength", Value::Number(1.0))),
            _ => {}
        }
        entry(field.key, Value::Record(schema))
    });
    let properties = properties.collect();
    vec![
        entry("type", text("object")),
        entry("required", Value::List(required)),
        entry("properties", Value::Record(properties)),
    ]
}

fn kind_schema(
    kind: &Kind,
    range: (f64, f64),
    definitions: &mut Vec<(String, Value)>,
) -> Vec<(String, Value)> {
    match kind {
        Kind::Number { whole } => vec![
            entry("type", text(if *whole { "integer" } else { "number" })),
            entry("minimum", Value::Number(range.0)),
            entry("maximum", Value::Number(range.1)),
        ],
        Kind::NumberOrNone => {
            let number = kind_schema(&Kind::Number { whole: false }, range, definitions);
            let none = vec![entry("const", text(NONE))];
            let either = vec![Value::Record(number), Value::Record(none)];
            vec![entry("anyOf", Value::List(either))]
        }
        Kind::Text => vec![
            entry("type", text("string")),
            entry("maxLength", Value::Number(LONGEST_TEXT as f64)),
        ],
        Kind::Bool => vec![entry("type", text("boolean"))],
        Kind::Choice(words) => {
            let words = words.iter().map(|word| text(word)).collect();
            vec![entry("enum", Value::List(words))]
        }
        Kind::List(of) => {
            let items = kind_schema(of, range, definitions);
            vec![
                entry("type", text("array")),
                entry("maxItems", Value::Number(LONGEST_LIST as f64)),
                entry("items", Value::Record(items)),
            ]
        }
        Kind::Record { name, fields } => {
            if !definitions.iter().any(|(known, _)| known == name) {
                let schema = record_schema(name, &fields(), definitions);
                definitions.push(entry(name, Value::Record(schema)));
            }
            vec![entry("$ref", text(&format!("#/$defs/{name}")))]
        }
    }
}

fn entry(key: &str, value: Value) -> (String, Value) {
    (key.to_owned(), value)
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
