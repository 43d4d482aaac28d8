//! A footprint as the device of an option.

use super::reading::Footprint;
use crate::scenario::{Cell, Scenario, Specification};

/// Makes a device the one of an option: its name, its class and the manufacturer's figures. Price and
/// terms stay. `None` where there is no such option, or no figure to enter.
pub fn enter(footprint: &Footprint, before: &Scenario, at: Cell) -> Option<Scenario> {
    let mut scenario = before.clone();
    let option = scenario.option_mut(at)?;
    option.device = None;
    option.specification = Specification {
        name: Some(footprint.name.clone()),
        class: Some(footprint.class),
        memory_gb: footprint.memory_gb,
        screen_inches: footprint.screen_inches,
        embodied_kg: Some(footprint.embodied_kg?),
        yearly_kwh: footprint.yearly_kwh,
        source: (!footprint.source.is_empty()).then(|| footprint.source.clone()),
        ..Specification::default()
    };
    Some(scenario)
}
