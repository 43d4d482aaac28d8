//! What a file is opened as, or what the browser has kept: a document of [`super::export`], which may say
//! what a reset goes back to.

use super::export;
use super::link::{Opened, Refused, Reservations, preset_of, unknown};
use crate::document::Value;
use crate::presets::PresetId;
use crate::scenario::read;

/// What a reset goes back to.
const BASELINE: &str = "baseline";

/// The scenario that a document holds.
///
/// ```
/// use refurb_or_new::exchange::{export, file};
/// use refurb_or_new::presets::PresetId;
/// use refurb_or_new::scenario::Value;
///
/// let mut scenario = PresetId::Phones.scenario();
/// scenario.horizon_years = 5.0;
/// let opened = file::open(&export::document(&scenario, Value::Null)).expect("ours");
/// assert_eq!(opened.scenario, scenario);
/// assert_eq!(opened.baseline, PresetId::Phones.scenario());
/// ```
///
/// # Errors
/// Why it cannot be used.
pub fn open(document: &Value) -> Result<Opened, Refused> {
    let opened = export::open(document)?;
    let stated = document.get(BASELINE).and_then(|one| read(one).ok());
    let baseline = match stated {
        Some(baseline) => baseline.scenario().clone(),
        None => {
            let preset = preset_of(&opened.scenario).map(PresetId::scenario);
            preset.unwrap_or_else(|| opened.scenario.clone())
        }
    };
    let mut unknown = unknown(&opened.warnings, &opened.scenario);
    unknown.retain(|path| path != BASELINE);
    Ok(Opened {
        scenario: opened.scenario,
        baseline,
        reserved: Reservations {
            other_data: opened.other_data,
            has_other_preset: false,
            unknown,
        },
    })
}
