//! JSON Schema, made from the declarations of a format.

use super::description::{FieldDescription, Kind};
use super::list::LONGEST_LIST;
use super::number::NONE;
use super::text::LONGEST_TEXT;
use super::value::Value;

/// A field that may be left out while a record is put together, but not when the document is used:
/// the name of the record, and its key.
pub type Needed = &'static [(&'static str, &'static str)];

/// The schema of a document that is a record of this kind; nothing for any other kind.
pub fn json_schema(kind: &Kind, title: &str, about: &str, needed: Needed) -> Value {
    let Kind::Record { name, fields, .. } = kind else {
        return Value::Null;
    };
    let mut definitions = Vec::new();
    let mut schema = record_schema(name, &fields(), needed, &mut definitions);
    let dialect = text("https://json-schema.org/draft/2020-12/schema");
    let head = vec![
        entry("$schema", dialect),
        entry("title", text(title)),
        entry("description", text(about)),
    ];
    schema.splice(0..0, head);
    schema.push(entry("$defs", Value::Record(definitions)));
    Value::Record(schema)
}

fn record_schema(
    name: &str,
    fields: &[FieldDescription],
    all_needed: Needed,
    definitions: &mut Vec<(String, Value)>,
) -> Vec<(String, Value)> {
    let needed = |field: &FieldDescription| all_needed.contains(&(name, field.key));
    let required = fields
        .iter()
        .filter(|field| field.required || needed(field));
    let required = required.map(|field| text(field.key)).collect();
    let properties = fields.iter().map(|field| {
        let mut schema = kind_schema(&field.kind, field.range, all_needed, definitions);
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
    needed: Needed,
    definitions: &mut Vec<(String, Value)>,
) -> Vec<(String, Value)> {
    match kind {
        Kind::Number { whole } => vec![
            entry("type", text(if *whole { "integer" } else { "number" })),
            entry("minimum", Value::Number(range.0)),
            entry("maximum", Value::Number(range.1)),
        ],
        Kind::NumberOrNone => {
            let number = kind_schema(&Kind::Number { whole: false }, range, needed, definitions);
            let none = vec![entry("const", text(NONE))];
            let either = vec![Value::Record(number), Value::Record(none)];
            vec![entry("anyOf", Value::List(either))]
        }
        Kind::Text => vec![
            entry("type", text("string")),
            entry("maxLength", Value::Number(LONGEST_TEXT as f64)),
        ],
        Kind::Bool => vec![entry("type", text("boolean"))],
        Kind::Choice { words, .. } => {
            let words = words.iter().map(|word| text(word)).collect();
            vec![entry("enum", Value::List(words))]
        }
        Kind::List(of) => {
            let items = kind_schema(of, range, needed, definitions);
            vec![
                entry("type", text("array")),
                entry("maxItems", Value::Number(LONGEST_LIST as f64)),
                entry("items", Value::Record(items)),
            ]
        }
        Kind::Record { name, fields, .. } => {
            if !definitions.iter().any(|(known, _)| known == name) {
                let schema = record_schema(name, &fields(), needed, definitions);
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
