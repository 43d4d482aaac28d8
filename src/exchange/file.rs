//! A scenario as a file holds it, or the browser's store: alone, or in a document beside what came of it.

use super::link::{Opened, Refused, is_later, other_data, preset_of};
use crate::document::Value;
use crate::presets::PresetId;
use crate::scenario::read;

/// The scenario that a document holds.
///
/// ```
/// use refurb_or_new::exchange::file::open;
/// use refurb_or_new::presets::PresetId;
/// use refurb_or_new::scenario::Value;
///
/// let scenario = PresetId::Phones.scenario();
/// let alone = scenario.to_value();
/// let beside = Value::Record(vec![("scenario".to_owned(), alone.clone())]);
/// assert_eq!(open(&alone).expect("ours").scenario, scenario);
/// assert_eq!(open(&beside), open(&alone));
/// ```
///
/// # Errors
/// Why it cannot be used.
pub fn open(document: &Value) -> Result<Opened, Refused> {
    let inside = document.get("scenario").unwrap_or(document);
    if is_later(inside.get("schema")) {
        return Err(Refused::Later);
    }
    if inside.get("groups").is_none() {
        return Err(Refused::Broken);
    }
    let valid = read(inside).map_err(Refused::Invalid)?;
    let scenario = valid.scenario().clone();
    let stated = document.get("baseline").and_then(|one| read(one).ok());
    let baseline = match stated {
        Some(baseline) => baseline.scenario().clone(),
        None => preset_of(&scenario).map_or_else(|| scenario.clone(), PresetId::scenario),
    };
    Ok(Opened {
        scenario,
        baseline,
        other_data: other_data(document),
    })
}
