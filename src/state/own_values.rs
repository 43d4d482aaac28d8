//! How many values of a scenario are not those of the example it started from.

use crate::presets::{PresetId, in_currency};
use crate::scenario::{Scenario, Value};

/// Values that were entered, changed or taken away since the preset was chosen.
pub fn own_values(scenario: &Scenario, preset: PresetId) -> usize {
    let mut example = preset.scenario();
    if let Some(currency) = scenario.currency {
        example = in_currency(&example, currency);
    }
    differing(Some(&scenario.to_value()), Some(&example.to_value()))
}

fn differing(one: Option<&Value>, other: Option<&Value>) -> usize {
    match (one, other) {
        (None, None) => 0,
        (Some(one), None) | (None, Some(one)) => leaves(one),
        (Some(Value::Record(one)), Some(Value::Record(other))) => {
            let find = |key: &str| other.iter().find(|(name, _)| name == key);
            let changed = one
                .iter()
                .map(|(key, value)| differing(Some(value), find(key).map(|(_, value)| value)));
            let gone = other
                .iter()
                .filter(|(key, _)| one.iter().all(|(name, _)| name != key))
                .map(|(_, value)| leaves(value));
            changed.chain(gone).sum()
        }
        (Some(Value::List(one)), Some(Value::List(other))) => differing_in_list(one, other),
        (Some(one), Some(other)) => usize::from(one != other),
    }
}

/// Entries are the same where they have the same id; without one, where they stand at the same
/// place.
fn differing_in_list(one: &[Value], other: &[Value]) -> usize {
    let counterpart = |list: &'_ [Value], at: usize, value: &Value| match value.get("id") {
        Some(id) => list.iter().position(|other| other.get("id") == Some(id)),
        None => (at < list.len()).then_some(at),
    };
    let mut number = 0;
    let mut shares = 0;
    for (at, value) in one.iter().enumerate() {
        let other = counterpart(other, at, value).map(|at| &other[at]);
        number += differing(Some(value), other);
        let share = |of: &Value| of.get("sharePercent").cloned();
        if other.is_some_and(|other| share(value) != share(other)) {
            shares += 1;
        }
    }
    for (at, value) in other.iter().enumerate() {
        if counterpart(one, at, value).is_none() {
            number += leaves(value);
        }
    }
    // Shares add up to a hundred: one that is changed changes another.
    if shares > 1 { number - 1 } else { number }
}

/// Values in a part of a document. Ids are no values that a person enters.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Record(entries) => entries
            .iter()
            .filter(|(key, _)| key != "id")
            .map(|(_, value)| leaves(value))
            .sum(),
        Value::List(values) => values.iter().map(leaves).sum(),
        _ => 1,
    }
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
