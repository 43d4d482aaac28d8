//! The scenarios that undo and redo go to.

use std::rc::Rc;

use super::edit::Change;
use crate::scenario::{Group, Scenario};

/// The most steps that can be undone.
const LONGEST: usize = 200;

/// Steps in a row, the last one first to be taken.
#[derive(Clone, Debug, Default)]
pub struct History(Vec<Step>);

/// A change, and the scenario at its other side.
#[derive(Clone, Debug)]
struct Step {
    change: Change,
    kept: Rc<Kept>,
}

/// A scenario that is kept. Groups that are the same in the step beside it are held once for both,
/// so that a step takes about as much memory as what it changed.
#[derive(Debug)]
struct Kept {
    groups: Vec<Rc<Group>>,
    /// Everything but the groups.
    rest: Scenario,
}

impl History {
    /// The change of the step that is the first to be taken.
    pub fn next(&self) -> Option<Change> {
        self.0.last().map(|step| step.change)
    }

    /// Keeps a scenario; the oldest one goes when there are too many.
    pub fn push(&mut self, change: Change, scenario: &Scenario) {
        let beside = self.0.last().map(|step| &*step.kept);
        let kept = Rc::new(Kept::new(scenario, beside));
        self.0.push(Step { change, kept });
        if self.0.len() > LONGEST {
            self.0.remove(0);
        }
    }

    /// Takes a step out, and puts the scenario that it replaces into the other history.
    pub fn turn(&mut self, now: &Scenario, other: &mut Self) -> Option<Scenario> {
        let Step { change, kept } = self.0.pop()?;
        let replaced = Rc::new(Kept::new(now, Some(&kept)));
        other.0.push(Step {
            change,
            kept: replaced,
        });
        Some(kept.scenario())
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl Kept {
    fn new(scenario: &Scenario, beside: Option<&Kept>) -> Self {
        let mut rest = scenario.clone();
        let keep = |group: Group| {
            let same = beside.and_then(|beside| beside.groups.iter().find(|kept| ***kept == group));
            same.cloned().unwrap_or_else(|| Rc::new(group))
        };
        let groups = std::mem::take(&mut rest.groups);
        let groups = groups.into_iter().map(keep).collect();
        Self { groups, rest }
    }

    fn scenario(&self) -> Scenario {
        let groups = self.groups.iter().map(|group| (**group).clone());
        Scenario {
            groups: groups.collect(),
            ..self.rest.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;

    #[test]
    fn a_group_that_does_not_change_is_held_once() {
        let mut scenario = PresetId::MixedFleet.scenario();
        let groups = scenario.groups.len();
        let mut history = History::default();
        for count in 0..2 * LONGEST {
            scenario.groups[0].count = 1 + count as u32;
            history.push(Change::GroupAdded, &scenario);
        }
        assert_eq!(history.0.len(), LONGEST);
        let mut held: Vec<*const Group> = history
            .0
            .iter()
            .flat_map(|step| step.kept.groups.iter().map(Rc::as_ptr))
            .collect();
        held.sort();
        held.dedup();
        assert_eq!(held.len(), LONGEST + groups - 1);
    }

    #[test]
    fn a_scenario_comes_back_as_it_was_kept() {
        let one = PresetId::MixedFleet.scenario();
        let other = PresetId::ThreeMunicipalities.scenario();
        let (mut past, mut future) = (History::default(), History::default());
        past.push(Change::Replaced, &one);
        assert_eq!(past.turn(&other, &mut future), Some(one.clone()));
        assert_eq!(past.next(), None);
        assert_eq!(future.next(), Some(Change::Replaced));
        assert_eq!(future.turn(&one, &mut past), Some(other));
        assert_eq!(past.turn(&one, &mut future), Some(one));
    }
}
