//! A scenario as a link holds it: what differs from the preset that it started from, and back. What a
//! link holds is read by anybody and may be anything; what is made of it goes through the same door as
//! every document.

use super::difference::{apply, difference};
use crate::catalogue::DATA_VINTAGE;
use crate::document::{Issue, Value};
use crate::presets::PresetId;
use crate::scenario::{SCHEMA, Scenario, read};

/// The version of this form.
const VERSION: f64 = 1.0;

/// The keys of the document.
mod key {
    pub const VERSION: &str = "v";
    pub const SCHEMA: &str = "schema";
    pub const PRESET: &str = "preset";
    pub const DATA: &str = "data";
    pub const CHANGES: &str = "changes";
}

/// What a link or a file was opened as.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub scenario: Scenario,
    /// What a reset goes back to: the preset it started from, or itself where it started from none.
    pub baseline: Scenario,
    /// The vintage of the data it was made with, where the data are others now: the preset and the
    /// defaults may have been others too.
    pub other_data: Option<String>,
}

/// Why one cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// It is none of ours, or a piece of it is missing.
    Broken,
    /// It was made by a later version, in a form or from a preset that this one does not know.
    Later,
    /// What it holds is no valid scenario.
    Invalid(Vec<Issue>),
}

/// What a link to a scenario holds.
///
/// ```
/// use refurb_or_new::exchange::link;
/// use refurb_or_new::presets::PresetId;
/// use refurb_or_new::scenario::Value;
///
/// let mut scenario = PresetId::SchoolLaptops.scenario();
/// scenario.horizon_years = 5.0;
/// let document = link::document(&scenario);
/// let changes = vec![("horizonYears".to_owned(), Value::Number(5.0))];
/// assert_eq!(document.get("changes"), Some(&Value::Record(changes)));
/// assert_eq!(link::open(&document).expect("ours").scenario, scenario);
/// ```
pub fn document(scenario: &Scenario) -> Value {
    let preset = preset_of(scenario);
    let from = preset.map_or(Value::Record(Vec::new()), |preset| {
        preset.scenario().to_value()
    });
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    let entries = [
        (key::VERSION, Some(Value::Number(VERSION))),
        (key::SCHEMA, Some(Value::Number(f64::from(scenario.schema)))),
        (key::PRESET, preset.and_then(|preset| text(preset.id()))),
        (key::DATA, text(DATA_VINTAGE)),
        (key::CHANGES, difference(&from, &scenario.to_value())),
    ];
    let entry = |(key, value): (&str, Option<Value>)| Some((key.to_owned(), value?));
    Value::Record(entries.into_iter().filter_map(entry).collect())
}

/// The preset that a scenario started from.
pub(super) fn preset_of(scenario: &Scenario) -> Option<PresetId> {
    PresetId::from_id(scenario.preset.as_deref()?)
}

/// The scenario that a link holds.
///
/// # Errors
/// Why it cannot be opened.
pub fn open(document: &Value) -> Result<Opened, Refused> {
    let Some(Value::Number(version)) = document.get(key::VERSION) else {
        return Err(Refused::Broken);
    };
    if *version != VERSION {
        return Err(if *version > VERSION {
            Refused::Later
        } else {
            Refused::Broken
        });
    }
    if is_later(document.get(key::SCHEMA)) {
        return Err(Refused::Later);
    }
    let preset = match document.get(key::PRESET) {
        Some(Value::Text(id)) => Some(PresetId::from_id(id).ok_or(Refused::Later)?),
        Some(Value::Null) | None => None,
        Some(_) => return Err(Refused::Broken),
    };
    let preset = preset.map(PresetId::scenario);
    let mut whole = preset
        .as_ref()
        .map_or(Value::Record(Vec::new()), Scenario::to_value);
    if let Some(changes) = document.get(key::CHANGES) {
        whole = apply(&whole, changes).ok_or(Refused::Broken)?;
    }
    // The door knows which it reads.
    if let (Value::Record(entries), Some(schema)) = (&mut whole, document.get(key::SCHEMA)) {
        entries.retain(|(name, _)| name != key::SCHEMA);
        entries.push((key::SCHEMA.to_owned(), schema.clone()));
    }
    let scenario = read(&whole).map_err(Refused::Invalid)?.scenario().clone();
    Ok(Opened {
        baseline: preset.unwrap_or_else(|| scenario.clone()),
        scenario,
        other_data: other_data(document),
    })
}

/// Whether a schema is one that only a later version knows.
fn is_later(schema: Option<&Value>) -> bool {
    matches!(schema, Some(Value::Number(schema)) if *schema > f64::from(SCHEMA))
}

/// The vintage of the data that a document was made with, where the data are others now.
fn other_data(document: &Value) -> Option<String> {
    match document.get(key::DATA) {
        Some(Value::Text(data)) if data != DATA_VINTAGE => Some(data.clone()),
        _ => None,
    }
}
