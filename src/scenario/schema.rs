//! What is published about the format, made from its declarations.

use super::format::{SCHEMA, Scenario};
use crate::document::Value;
use crate::document::description::Described;
use crate::document::schema;

/// The schema as a document. `pkg/scenario.schema.json` is this, and a test holds it so.
pub fn json_schema() -> Value {
    let mut schema = schema::json_schema(
        &Scenario::kind(),
        "refurb-or-new scenario",
        "What a comparison of new and refurbished devices is made from. Version 1.",
        &[
            ("Scenario", "groups"),
            ("Group", "options"),
            ("Requirement", "kind"),
        ],
    );
    if let Some(version) = schema
        .get_mut("properties")
        .and_then(|properties| properties.get_mut("schema"))
    {
        let number = Value::Number(f64::from(SCHEMA));
        *version = Value::Record(vec![("const".to_owned(), number)]);
    }
    schema
}
