//! Where scenarios differ, value by value.

use crate::scenario::{Scenario, Value};

/// A value that is not the same in all of several scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where it stands in the first of them that has it: `groups[0].options[1].offer.price`.
    pub path: String,
    /// In each of them; `None` where it has none.
    pub values: Vec<Option<Value>>,
}

/// The values that are not the same in all scenarios, in the order of the format. Entries of a list
/// are the same where they have the same id; without one, where they stand at the same place. Ids
/// are no values that a person enters.
///
/// ```
/// use refurb_or_new::presets::PresetId;
/// use refurb_or_new::scenario::Value;
/// use refurb_or_new::state::differences::differences;
///
/// let one = PresetId::SchoolLaptops.scenario();
/// let mut other = one.clone();
/// other.groups[0].options[1].offer.price = Some(2_950.0);
/// let found = differences(&[&one, &other]);
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].path, "groups[0].options[1].offer.price");
/// assert_eq!(found[0].values[1], Some(Value::Number(2_950.0)));
/// ```
pub fn differences(scenarios: &[&Scenario]) -> Vec<Difference> {
    let values: Vec<Value> = scenarios.iter().map(|one| one.to_value()).collect();
    let mut found = Vec::new();
    let all: Vec<Option<&Value>> = values.iter().map(Some).collect();
    compare("", &all, &mut found);
    found
}

fn compare(path: &str, all: &[Option<&Value>], found: &mut Vec<Difference>) {
    if all.iter().all(|one| *one == all[0]) {
        return;
    }
    let mut seen: Vec<Step> = Vec::new();
    for value in all.iter().flatten() {
        for step in steps(value) {
            if !seen.iter().any(|other| other.is_same(&step)) {
                seen.push(step);
            }
        }
    }
    if seen.is_empty() {
        if !path.ends_with(".id") {
            found.push(Difference {
                path: path.to_owned(),
                values: all.iter().map(|one| one.cloned()).collect(),
            });
        }
        return;
    }
    for step in seen {
        let inside: Vec<_> = all.iter().map(|one| step.of((*one)?)).collect();
        compare(&step.path(path), &inside, found);
    }
}

/// From a value to one inside it.
enum Step<'a> {
    Key(&'a str),
    /// An entry of a list, by its id where it has one, and where it stands in the first list that
    /// has it.
    Entry(Option<&'a Value>, usize),
}

fn steps(value: &Value) -> Vec<Step<'_>> {
    match value {
        Value::Record(entries) => entries.iter().map(|(key, _)| Step::Key(key)).collect(),
        Value::List(values) => {
            let entries = values.iter().enumerate();
            entries
                .map(|(at, value)| Step::Entry(value.get("id"), at))
                .collect()
        }
        _ => Vec::new(),
    }
}

impl Step<'_> {
    fn is_same(&self, other: &Step) -> bool {
        match (self, other) {
            (Step::Key(one), Step::Key(other)) => one == other,
            (Step::Entry(None, one), Step::Entry(None, other)) => one == other,
            (Step::Entry(Some(one), _), Step::Entry(Some(other), _)) => one == other,
            _ => false,
        }
    }

    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        match (self, value) {
            (Step::Key(key), _) => value.get(key),
            (Step::Entry(Some(id), _), Value::List(values)) => {
                values.iter().find(|one| one.get("id") == Some(id))
            }
            (Step::Entry(None, at), Value::List(values)) => values.get(*at),
            _ => None,
        }
    }

    fn path(&self, before: &str) -> String {
        match self {
            Step::Key(key) if before.is_empty() => (*key).to_owned(),
            Step::Key(key) => [before, ".", key].concat(),
            Step::Entry(_, at) => [before, "[", &at.to_string(), "]"].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;

    #[test]
    fn the_same_scenarios_do_not_differ() {
        let one = PresetId::MixedFleet.scenario();
        assert_eq!(differences(&[&one, &one, &one]), []);
        assert_eq!(differences(&[&one]), []);
        assert_eq!(differences(&[]), []);
    }

    #[test]
    fn groups_are_known_by_their_ids() {
        let one = PresetId::MixedFleet.scenario();
        let mut other = one.clone();
        // One that is gone differs in all that it had; the others are what they were.
        let gone = other.groups.remove(0);
        other.groups[0].count += 1;
        let found = differences(&[&other, &one]);
        let counts = found.iter().filter(|of| of.path.ends_with(".count"));
        let counts: Vec<_> = counts.map(|of| of.values.clone()).collect();
        let number = |count: u32| Some(Value::Number(f64::from(count)));
        assert_eq!(
            counts,
            [
                vec![number(other.groups[0].count), number(one.groups[1].count)],
                vec![None, number(gone.count)],
            ]
        );
        assert!(found.iter().all(|of| !of.path.ends_with(".id")));
    }

    #[test]
    fn what_one_of_several_has_is_told() {
        let one = PresetId::SchoolLaptops.scenario();
        let mut other = one.clone();
        other.horizon_years = 5.0;
        let found = differences(&[&one, &one, &other]);
        let [years] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(years.path, "horizonYears");
        let [four, five] = [4.0, 5.0].map(|years| Some(Value::Number(years)));
        assert_eq!(years.values, [four.clone(), four, five]);
    }
}
