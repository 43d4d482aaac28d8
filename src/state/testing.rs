//! What tests of edits share.

use super::edit::Edit;
use crate::presets::PresetId;
use crate::scenario::{Scenario, validate};

pub fn school() -> Scenario {
    PresetId::SchoolLaptops.scenario()
}

/// The scenario after an edit that fits it, which is valid.
#[track_caller]
pub fn after(scenario: &Scenario, edit: Edit) -> Scenario {
    let after = edit.apply(scenario).expect("an edit that fits");
    if let Err(issues) = validate(&after) {
        panic!("{issues:?}");
    }
    after
}
