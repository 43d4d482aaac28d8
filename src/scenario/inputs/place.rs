//! Which place a scenario is in.

use crate::catalogue::{self, Place};
use crate::scenario::format::Scenario;

/// The country where a scenario states none.
pub const DEFAULT_PLACE: &str = "SE";

/// The place a scenario names. The first of the catalogue stands in for one that is not known.
pub(super) fn place_of(scenario: &Scenario) -> &'static Place {
    let named = catalogue::place(scenario.place.as_deref().unwrap_or(DEFAULT_PLACE));
    named.unwrap_or(&catalogue::places()[0])
}
