//! A scenario as a link holds it: what differs from the preset that it started from, and back. What a
//! link holds is read by anybody and may be anything; what is made of it goes through the same door as
//! every document.

use super::difference::{apply, difference};
use super::fingerprint::fingerprint;
use crate::catalogue::DATA_VINTAGE;
use crate::document::{Issue, Value};
use crate::presets::PresetId;
use crate::scenario::{SCHEMA, Scenario, read, validate};

/// The version of this form.
const VERSION: f64 = 1.0;

/// The keys of the document.
mod key {
    pub const VERSION: &str = "v";
    pub const SCHEMA: &str = "schema";
    pub const PRESET: &str = "preset";
    /// The preset's figures, by their number.
    pub const OF: &str = "of";
    pub const DATA: &str = "data";
    pub const CHANGES: &str = "changes";
}

/// What a link or a file was opened as.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub scenario: Scenario,
    /// What a reset goes back to: the preset it started from, or itself where it started from none.
    pub baseline: Scenario,
    pub reserved: Reservations,
}

/// What a person is to know of what was opened: it need not be what was sent or saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reservations {
    /// The vintage of the data it was made with, where the data are others now: the preset and the
    /// defaults may have been others too.
    pub other_data: Option<String>,
    /// Whether the preset that it started from has other figures now: those that were left as they were
    /// follow it.
    pub has_other_preset: bool,
    /// The paths of what nobody knows, which is left out.
    pub unknown: Vec<String>,
}

impl Reservations {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The paths of what nobody knows, among what was found in a document beside its scenario.
pub(super) fn unknown(warnings: &[Issue], scenario: &Scenario) -> Vec<String> {
    if warnings.is_empty() {
        return Vec::new();
    }
    // What something else takes the place of is there all the same.
    let known = validate(scenario).map_or(Vec::new(), |valid| valid.warnings().to_vec());
    let unknown = warnings.iter().filter(|issue| !known.contains(issue));
    unknown.map(|issue| issue.path.clone()).collect()
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
        (key::OF, preset.map(|_| number_of(&from))),
        (key::DATA, text(DATA_VINTAGE)),
        (key::CHANGES, difference(&from, &scenario.to_value())),
    ];
    let entry = |(key, value): (&str, Option<Value>)| Some((key.to_owned(), value?));
    Value::Record(entries.into_iter().filter_map(entry).collect())
}

fn number_of(preset: &Value) -> Value {
    Value::Number(f64::from(fingerprint(preset)))
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
    let of = document.get(key::OF).filter(|_| preset.is_some());
    let has_other_preset = of.is_some_and(|of| *of != number_of(&whole));
    if let Some(changes) = document.get(key::CHANGES) {
        whole = apply(&whole, changes).ok_or(Refused::Broken)?;
    }
    // The door knows which it reads.
    if let (Value::Record(entries), Some(schema)) = (&mut whole, document.get(key::SCHEMA)) {
        entries.retain(|(name, _)| name != key::SCHEMA);
        entries.push((key::SCHEMA.to_owned(), schema.clone()));
    }
    let valid = read(&whole).map_err(Refused::Invalid)?;
    let scenario = valid.scenario().clone();
    Ok(Opened {
        reserved: Reservations {
            other_data: other_data(document.get(key::DATA)),
            has_other_preset,
            unknown: unknown(valid.warnings(), &scenario),
        },
        baseline: preset.unwrap_or_else(|| scenario.clone()),
        scenario,
    })
}

/// Whether a schema is one that only a later version knows.
fn is_later(schema: Option<&Value>) -> bool {
    matches!(schema, Some(Value::Number(schema)) if *schema > f64::from(SCHEMA))
}

/// The vintage of the data that a document says it was made with, where the data are others now.
pub(super) fn other_data(data: Option<&Value>) -> Option<String> {
    match data {
        Some(Value::Text(data)) if data != DATA_VINTAGE => Some(data.clone()),
        _ => None,
    }
}
