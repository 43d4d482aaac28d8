//! What is published about the format, made from its declarations.

use super::format::{SCHEMA, Scenario};
use crate::document::Value;
use crate::document::description::Described;
use crate::document::schema::{self, Needed};
use crate::document::types::type_declarations;

/// Fields that may be left out while a record is put together, but not when it is compared.
const NEEDED: Needed = &[
    ("Scenario", "groups"),
    ("Group", "options"),
    ("Requirement", "kind"),
];

/// The types of the format. `pkg/scenario.d.ts` is this, and a test holds it so.
pub fn types() -> String {
    let head = "// The types of a scenario, written from the declarations of the format.\n\n";
    let types = type_declarations(&Scenario::kind(), NEEDED);
    let types = types.replace("  schema: number;", &format!("  schema: {SCHEMA};"));
    [head, types.trim_end(), "\n"].concat()
}

/// The schema as a document. `pkg/scenario.schema.json` is this, and a test holds it so.
pub fn json_schema() -> Value {
    let mut schema = schema::json_schema(
        &Scenario::kind(),
        "refurb-or-new scenario",
        "What a comparison of new and refurbished devices is made from. Version 1.",
        NEEDED,
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
