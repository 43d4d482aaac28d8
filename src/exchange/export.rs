//! A scenario with what comes of it as one document, and back. Reading it takes the scenario: what comes of
//! it is worked out anew.

use super::link::{Refused, other_data};
use crate::catalogue::DATA_VINTAGE;
use crate::document::{Issue, IssueCode, Value};
use crate::scenario::{SCHEMA, Scenario, read};

/// The keys of the document.
mod key {
    pub const SCHEMA: &str = "schema";
    pub const VERSION: &str = "version";
    pub const DATA: &str = "data";
    pub const SCENARIO: &str = "scenario";
    pub const RESULT: &str = "result";
    pub const ALL: [&str; 5] = [SCHEMA, VERSION, DATA, SCENARIO, RESULT];
}

/// What a document was opened as.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub scenario: Scenario,
    /// What did not keep it from being opened, such as keys that nobody knows.
    pub warnings: Vec<Issue>,
    /// The vintage of the data it was made with, where the data are others now.
    pub other_data: Option<String>,
}

/// The document of a scenario and what comes of it.
///
/// ```
/// use refurb_or_new::exchange::export;
/// use refurb_or_new::presets::PresetId;
/// use refurb_or_new::scenario::Value;
///
/// let scenario = PresetId::SchoolLaptops.scenario();
/// let document = export::document(&scenario, Value::Null);
/// assert_eq!(document.get("schema"), Some(&Value::Number(1.0)));
/// assert_eq!(export::open(&document).expect("ours").scenario, scenario);
/// // A scenario alone is opened too.
/// assert_eq!(export::open(&scenario.to_value()).expect("a scenario").scenario, scenario);
/// ```
pub fn document(scenario: &Scenario, result: Value) -> Value {
    let text = |text: &str| Value::Text(text.to_owned());
    let entries = [
        (key::SCHEMA, Value::Number(f64::from(SCHEMA))),
        (key::VERSION, text(env!("CARGO_PKG_VERSION"))),
        (key::DATA, text(DATA_VINTAGE)),
        (key::SCENARIO, scenario.to_value()),
        (key::RESULT, result),
    ];
    let entries = entries.into_iter();
    Value::Record(
        entries
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

/// The scenario of a document, which may be that alone. Of the format there is one version so far, so
/// that no older one is to be brought up to it; a later one is refused.
///
/// # Errors
/// Why it cannot be opened.
pub fn open(document: &Value) -> Result<Opened, Refused> {
    let Value::Record(entries) = document else {
        return Err(Refused::Broken);
    };
    let schema = document.get(key::SCHEMA);
    if matches!(schema, Some(Value::Number(schema)) if *schema > f64::from(SCHEMA)) {
        return Err(Refused::Later);
    }
    let Some(scenario) = document.get(key::SCENARIO) else {
        return opened(document, Vec::new(), None);
    };
    let unknown = entries
        .iter()
        .filter(|(name, _)| !key::ALL.contains(&&**name));
    let unknown = unknown.map(|(name, _)| Issue {
        path: name.clone(),
        code: IssueCode::UnknownKey,
        allowed: None,
    });
    opened(scenario, unknown.collect(), document.get(key::DATA))
}

fn opened(
    scenario: &Value,
    mut warnings: Vec<Issue>,
    data: Option<&Value>,
) -> Result<Opened, Refused> {
    let valid = read(scenario).map_err(Refused::Invalid)?;
    warnings.extend_from_slice(valid.warnings());
    Ok(Opened {
        scenario: valid.scenario().clone(),
        warnings,
        other_data: other_data(data),
    })
}
