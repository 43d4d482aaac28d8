//! How many values of a scenario are not those of the example it started from.

use super::differences::differences;
use crate::presets::{PresetId, in_currency};
use crate::scenario::Scenario;

/// Values that were entered, changed or taken away since the preset was chosen.
pub fn own_values(scenario: &Scenario, preset: PresetId) -> usize {
    let mut example = preset.scenario();
    if let Some(currency) = scenario.currency {
        example = in_currency(&example, currency);
    }
    let found = differences(&[scenario, &example]);
    // Shares of a group add up to a hundred: one that is changed changes another.
    let shares = found.iter().filter_map(|of| {
        let is_in_both = of.values.iter().all(Option::is_some);
        let (group, _) = of.path.strip_suffix("].sharePercent")?.rsplit_once('[')?;
        is_in_both.then_some(group)
    });
    let shares: Vec<&str> = shares.collect();
    let mut groups = shares.clone();
    groups.dedup();
    let several = groups
        .iter()
        .filter(|group| shares.iter().filter(|other| other == group).count() > 1);
    found.len() - several.count()
}

#[cfg(test)]
mod tests {
    use super::super::edit::{Edit, NumberPlace};
    use super::*;
    use crate::quantity::Quantity;

    fn after(scenario: &Scenario, edit: Edit) -> Scenario {
        edit.apply(scenario).expect("an edit that fits")
    }

    #[test]
    fn a_preset_is_its_own() {
        for preset in PresetId::ALL {
            assert_eq!(own_values(&preset.scenario(), preset), 0);
        }
    }

    #[test]
    fn each_value_counts_once() {
        let preset = PresetId::SchoolLaptops;
        let horizon = Edit::Number(NumberPlace::of_all(Quantity::Horizon), Some(3.0));
        let one = after(&preset.scenario(), horizon);
        assert_eq!(own_values(&one, preset), 1);
        let share = Edit::Mix {
            group: 0,
            refurbished_percent: 40.0,
        };
        let two = after(&one, share);
        assert_eq!(own_values(&two, preset), 2);
        // The kind and the value of a requirement.
        let fewer = after(&two, Edit::RemoveRequirement { requirement: 0 });
        assert!(own_values(&fewer, preset) > 2);
    }

    #[test]
    fn what_is_entered_anew_and_taken_back_counts() {
        let preset = PresetId::StaffLaptops;
        let price = |value| {
            let place = NumberPlace::of_option((0, 0), Quantity::Price);
            Edit::Number(place, value)
        };
        let own = after(&preset.scenario(), price(Some(1_234.0)));
        assert_eq!(own_values(&own, preset), 1);
        let added = after(&own, Edit::AddGroup);
        assert!(own_values(&added, preset) > 5);
        let removed = after(&added, Edit::RemoveGroup { group: 1 });
        assert_eq!(own_values(&removed, preset), 1);
    }
}
