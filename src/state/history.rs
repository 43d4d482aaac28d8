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
    /// For a change of a number, the one that counted there.
    number: Option<f64>,
    kept: Rc<Kept>,
    /// What a reset went back to then.
    baseline: Rc<Scenario>,
}

/// A scenario that is kept. Groups that are the same in a step beside it are held once for both,
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

    /// For a number that this step changes, the one that counted on its other side.
    pub fn next_number(&self) -> Option<f64> {
        self.0.last()?.number
    }

    /// Keeps a scenario; the oldest one goes when there are too many.
    pub fn push(
        &mut self,
        change: Change,
        number: Option<f64>,
        scenario: &Scenario,
        baseline: &Rc<Scenario>,
    ) {
        self.add(change, number, scenario, baseline, None);
        if self.0.len() > LONGEST {
            self.0.remove(0);
        }
    }

    /// Takes a step out, and puts the scenario and the baseline that it replaces into the other
    /// history, with the number that counts in it where the step changes one.
    pub fn turn(
        &mut self,
        now: &Scenario,
        baseline_now: &Rc<Scenario>,
        number_now: Option<f64>,
        other: &mut Self,
    ) -> Option<(Scenario, Rc<Scenario>)> {
        let Step {
            change,
            kept,
            baseline,
            ..
        } = self.0.pop()?;
        other.add(change, number_now, now, baseline_now, Some(&kept));
        Some((kept.scenario(), baseline))
    }

    fn add(
        &mut self,
        change: Change,
        number: Option<f64>,
        scenario: &Scenario,
        baseline: &Rc<Scenario>,
        beside: Option<&Kept>,
    ) {
        let baseline = baseline.clone();
        let last = self.0.last().map(|step| &*step.kept);
        let kept = Rc::new(Kept::new(scenario, [last, beside]));
        self.0.push(Step {
            change,
            number,
            kept,
            baseline,
        });
    }

    /// Whether a change is among them.
    pub fn has(&self, change: Change) -> bool {
        self.0.iter().any(|step| step.change == change)
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl Kept {
    fn new(scenario: &Scenario, beside: [Option<&Kept>; 2]) -> Self {
        let mut rest = scenario.clone();
        let keep = |group: Group| {
            let mut held = beside.iter().flatten().flat_map(|beside| &beside.groups);
            let same = held.find(|held| ***held == group);
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
    use std::collections::BTreeSet;

    use super::*;
    use crate::presets::PresetId;

    #[test]
    fn a_group_that_does_not_change_is_held_once() {
        let mut scenario = PresetId::MixedFleet.scenario();
        let groups = scenario.groups.len();
        let baseline = Rc::new(scenario.clone());
        let mut history = History::default();
        for count in 0..2 * LONGEST {
            scenario.groups[0].count = 1 + count as u32;
            history.push(Change::GroupAdded, None, &scenario, &baseline);
        }
        assert_eq!(history.0.len(), LONGEST);
        let held = |history: &History| {
            let steps = history.0.iter();
            let groups = steps.flat_map(|step| step.kept.groups.iter().map(Rc::as_ptr));
            groups.collect::<BTreeSet<*const Group>>().len()
        };
        assert_eq!(held(&history), LONGEST + groups - 1);

        // Nor does going back and forth hold anything twice.
        let mut other = History::default();
        scenario.groups[0].count = 7;
        for _ in 0..2 {
            while let Some((before, _)) = history.turn(&scenario, &baseline, None, &mut other) {
                scenario = before;
            }
            assert_eq!(held(&other), LONGEST + groups - 1);
            std::mem::swap(&mut history, &mut other);
        }
        assert_eq!(history.0.len(), LONGEST);
    }

    #[test]
    fn a_scenario_comes_back_as_it_was_kept() {
        let one = PresetId::MixedFleet.scenario();
        let other = PresetId::ThreeMunicipalities.scenario();
        let (mut past, mut future) = (History::default(), History::default());
        let [first, second] = [&one, &other].map(|of| Rc::new(of.clone()));
        past.push(Change::Replaced, None, &one, &first);
        let before = past.turn(&other, &second, None, &mut future);
        assert_eq!(before, Some((one.clone(), first.clone())));
        assert_eq!(past.next(), None);
        assert_eq!(future.next(), Some(Change::Replaced));
        let after = future.turn(&one, &first, None, &mut past);
        assert_eq!(after, Some((other, second.clone())));
        let before = past.turn(&one, &second, None, &mut future);
        assert_eq!(before, Some((one, first)));
    }
}
