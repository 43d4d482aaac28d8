//! Organisations that come to buy together, and that leave.

use crate::scenario::{Organisation, Scenario, unused_id};

/// The fewest organisations that buy together.
const FEWEST_TOGETHER: usize = 2;

/// One more; the first time two, who share the people.
pub fn add_organisation(scenario: &mut Scenario) {
    let is_first = scenario.organisations.is_empty();
    let added = if is_first { FEWEST_TOGETHER } else { 1 };
    for _ in 0..added {
        let organisations = &mut scenario.organisations;
        let used = organisations.iter().map(|organisation| &*organisation.id);
        let id = unused_id("organisation", used);
        organisations.push(Organisation { id, name: None });
    }
    divide_people(scenario);
}

/// One leaves, with its people where others stay.
pub fn remove_organisation(scenario: &mut Scenario, organisation: usize) -> Option<()> {
    scenario.organisations.get(organisation)?;
    let gone = scenario.organisations.remove(organisation);
    if scenario.organisations.len() < FEWEST_TOGETHER {
        // Nobody is left to buy together with; the people are those of the groups, as before.
        scenario.organisations.clear();
    }
    if !scenario.organisations.is_empty() {
        for group in &mut scenario.groups {
            group.counts.retain(|entry| entry.organisation != gone.id);
            let left: u32 = group.counts.iter().map(|entry| entry.count).sum();
            // A group has people: those of one that nobody else has any of are divided.
            if left > 0 {
                group.count = left;
            }
        }
    }
    divide_people(scenario);
    Some(())
}

/// Brings the numbers of the organisations in line with those of the groups.
fn divide_people(scenario: &mut Scenario) {
    for group in &mut scenario.groups {
        group.set_count(group.count, &scenario.organisations);
    }
}
