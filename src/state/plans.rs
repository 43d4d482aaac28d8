//! Plans that a person saves in a visit, to come back to and to compare. Nothing is stored: they are
//! gone with the page.

use std::rc::Rc;

use crate::engine::plan_kind::PlanKind;
use crate::engine::{Comparison, by_year};
use crate::scenario::{Currency, Scenario, Valid};

/// The most plans that are kept.
pub const MOST: usize = 20;

/// The most plans that stand beside one another.
pub const MOST_COMPARED: usize = 4;

/// What a plan comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub currency: Currency,
    /// Over the whole period, and for a person a year.
    pub cost: f64,
    pub cost_per_user_year: f64,
    /// Kilograms under the rule in force.
    pub carbon: f64,
    /// Share of the time in use.
    pub under_warranty: f64,
    /// Requirements that are set, and of all that devices must meet, how many some of them miss.
    pub required: usize,
    pub missed: usize,
    /// Paid in the first year, in money of the day.
    pub first_year: f64,
}

impl Outcome {
    /// Of the mix as it was entered.
    pub fn of(valid: &Valid, comparison: &Comparison) -> Self {
        let plan = comparison.plan(PlanKind::YourMix);
        let years = &by_year(valid, comparison)[PlanKind::YourMix as usize].years;
        let missed = comparison.missed.iter();
        let missed = missed.filter(|one| one.hard && one.devices_missed.value() > 0.0);
        let set = valid.scenario().requirements.iter();
        Self {
            currency: comparison.currency,
            cost: plan.cost.total.value(),
            cost_per_user_year: plan.cost.per_user_year.value(),
            carbon: plan.carbon.total.value(),
            under_warranty: plan.warranty.covered_share.value(),
            required: set.filter(|one| one.hard != Some(false)).count(),
            missed: missed.count(),
            first_year: years.first().map_or(0.0, |year| year.paid.value()),
        }
    }
}

/// A scenario that was saved.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What it is known by as long as the page is open.
    pub id: u32,
    /// As it is being typed, perhaps empty.
    pub name: String,
    /// What it is called while its name is empty.
    called: String,
    pub scenario: Rc<Scenario>,
    /// What a reset went back to then.
    pub baseline: Rc<Scenario>,
    /// Worked out when it was saved.
    pub outcome: Rc<Outcome>,
}

impl Plan {
    /// Its name, which is never empty.
    pub fn title(&self) -> &str {
        let name = self.name.trim();
        if name.is_empty() { &self.called } else { name }
    }
}

/// What is saved: a scenario, what a reset goes back to, and what it comes to.
pub struct Saved {
    pub scenario: Rc<Scenario>,
    pub baseline: Rc<Scenario>,
    pub outcome: Rc<Outcome>,
}

/// The saved plans, and which of them are compared.
#[derive(Clone, Debug, Default)]
pub struct Plans {
    list: Vec<Plan>,
    /// Where each that was removed stood, the last one last.
    removed: Vec<(usize, Plan)>,
    compared: Vec<u32>,
    /// Whether the present figures are left out of the comparison.
    is_present_left_out: bool,
    last_id: u32,
}

/// What can be done with saved plans.
#[derive(Clone, Debug)]
pub enum PlanAction {
    /// Saves the present scenario under a name.
    Save(String),
    /// Takes over what was saved, as one step that can be undone.
    Open(u32),
    Rename(u32, String),
    Duplicate(u32),
    Remove(u32),
    /// Brings back what was removed last.
    PutBack,
    /// Compares a plan, or no longer.
    Compare(u32),
    /// Compares the present figures, or no longer.
    ComparePresent,
}

impl Plans {
    /// In the order in which they were saved.
    pub fn list(&self) -> &[Plan] {
        &self.list
    }

    /// The plan with an id.
    pub fn get(&self, id: u32) -> Option<&Plan> {
        self.list.iter().find(|plan| plan.id == id)
    }

    /// Whether no more can be saved.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MOST
    }

    /// The plan that a scenario is saved as.
    pub fn saved_as(&self, scenario: &Scenario) -> Option<&Plan> {
        self.list.iter().find(|plan| *plan.scenario == *scenario)
    }

    /// What was removed last.
    pub fn last_removed(&self) -> Option<&Plan> {
        self.removed.last().map(|(_, plan)| plan)
    }

    /// The plans that are compared, in the order of the list.
    pub fn compared(&self) -> impl Iterator<Item = &Plan> {
        let is_compared = |plan: &&Plan| self.is_compared(plan.id);
        self.list.iter().filter(is_compared)
    }

    pub fn is_compared(&self, id: u32) -> bool {
        self.compared.contains(&id)
    }

    /// Whether the present figures are compared with them.
    pub fn is_present_compared(&self) -> bool {
        !self.is_present_left_out
    }

    /// Whether there is room for one more beside those that are compared.
    pub fn has_room(&self) -> bool {
        self.compared.len() + usize::from(self.is_present_compared()) < MOST_COMPARED
    }

    /// Saves a plan under a name, or one like it that no other has. `None` where there are too many.
    pub fn save(&mut self, name: &str, saved: Saved) -> Option<&Plan> {
        self.add(self.list.len(), name, saved)
    }

    fn add(&mut self, at: usize, name: &str, saved: Saved) -> Option<&Plan> {
        if self.is_full() {
            return None;
        }
        self.last_id += 1;
        let name = self.unused_name(name);
        let plan = Plan {
            id: self.last_id,
            called: name.clone(),
            name,
            scenario: saved.scenario,
            baseline: saved.baseline,
            outcome: saved.outcome,
        };
        if self.has_room() {
            self.compared.push(plan.id);
        }
        self.list.insert(at, plan);
        self.list.get(at)
    }

    fn unused_name(&self, name: &str) -> String {
        let is_used = |name: &str| self.list.iter().any(|plan| plan.title() == name);
        let numbered = |number: u32| [name, " (", &number.to_string(), ")"].concat();
        let mut unused = name.to_owned();
        let mut number = 1;
        while is_used(&unused) {
            number += 1;
            unused = numbered(number);
        }
        unused
    }

    /// Names a plan, letter by letter while the name is typed.
    pub fn rename(&mut self, id: u32, name: &str) {
        if let Some(plan) = self.list.iter_mut().find(|plan| plan.id == id) {
            name.clone_into(&mut plan.name);
        }
    }

    /// A copy beside it, for a variation. `None` where there are too many.
    pub fn duplicate(&mut self, id: u32) -> Option<&Plan> {
        let at = self.list.iter().position(|plan| plan.id == id)?;
        let plan = &self.list[at];
        let name = plan.title().to_owned();
        let saved = Saved {
            scenario: plan.scenario.clone(),
            baseline: plan.baseline.clone(),
            outcome: plan.outcome.clone(),
        };
        self.add(at + 1, &name, saved)
    }

    /// Takes a plan out of the list; it can be put back.
    pub fn remove(&mut self, id: u32) -> Option<&Plan> {
        let at = self.list.iter().position(|plan| plan.id == id)?;
        let plan = self.list.remove(at);
        self.compared.retain(|other| *other != id);
        self.removed.push((at, plan));
        self.last_removed()
    }

    /// Brings back what was removed last. `None` where nothing was, or there are too many.
    pub fn put_back(&mut self) -> Option<&Plan> {
        if self.is_full() {
            return None;
        }
        let (at, plan) = self.removed.pop()?;
        let at = at.min(self.list.len());
        self.list.insert(at, plan);
        self.list.get(at)
    }

    /// Compares a plan, or no longer; not one more than there is room for.
    pub fn compare(&mut self, id: u32) {
        if self.is_compared(id) {
            self.compared.retain(|other| *other != id);
        } else if self.has_room() && self.get(id).is_some() {
            self.compared.push(id);
        }
    }

    /// The same of the present figures.
    pub fn compare_present(&mut self) {
        self.is_present_left_out = self.is_present_compared() || !self.has_room();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compare;
    use crate::presets::PresetId;
    use crate::scenario::validate;

    fn saved(preset: PresetId) -> Saved {
        let scenario = Rc::new(preset.scenario());
        let valid = validate(&scenario).expect("a preset");
        Saved {
            baseline: scenario.clone(),
            outcome: Rc::new(Outcome::of(&valid, &compare(&valid))),
            scenario,
        }
    }

    fn names(plans: &Plans) -> Vec<&str> {
        plans.list().iter().map(Plan::title).collect()
    }

    fn three() -> Plans {
        let mut plans = Plans::default();
        for preset in [PresetId::Phones, PresetId::Tablets, PresetId::StaffLaptops] {
            assert!(plans.save("plan", saved(preset)).is_some());
        }
        plans
    }

    #[test]
    fn names_are_unique() {
        let mut plans = three();
        assert_eq!(names(&plans), ["plan", "plan (2)", "plan (3)"]);
        assert!(plans.duplicate(1).is_some());
        assert_eq!(names(&plans), ["plan", "plan (4)", "plan (2)", "plan (3)"]);
        let [one, copy] = [0, 1].map(|at| plans.list()[at].scenario.clone());
        assert_eq!(one, copy);
    }

    #[test]
    fn a_plan_without_a_name_is_called_as_it_was() {
        let mut plans = three();
        plans.rename(2, " ");
        assert_eq!(names(&plans)[1], "plan (2)");
        plans.rename(2, "Two quotes ");
        assert_eq!(names(&plans)[1], "Two quotes");
    }

    #[test]
    fn what_is_removed_can_be_put_back_one_after_the_other() {
        let mut plans = three();
        for id in [1, 3] {
            assert!(plans.remove(id).is_some());
        }
        assert_eq!(names(&plans), ["plan (2)"]);
        assert!(plans.remove(9).is_none());
        while plans.put_back().is_some() {}
        assert_eq!(names(&plans), ["plan", "plan (2)", "plan (3)"]);
        assert!(plans.last_removed().is_none());
    }

    #[test]
    fn there_are_only_so_many() {
        let mut plans = Plans::default();
        for _ in 0..MOST {
            assert!(plans.save("plan", saved(PresetId::Phones)).is_some());
        }
        assert!(plans.is_full());
        assert!(plans.save("plan", saved(PresetId::Phones)).is_none());
        assert!(plans.duplicate(1).is_none());
        assert!(plans.remove(1).is_some());
        assert!(plans.save("plan", saved(PresetId::Phones)).is_some());
        // Nothing is lost: it waits until there is room.
        assert!(plans.put_back().is_none());
        assert!(plans.last_removed().is_some());
    }

    #[test]
    fn four_at_most_stand_beside_one_another() {
        let mut plans = three();
        assert_eq!(plans.compared().count(), 3);
        assert!(plans.is_present_compared() && !plans.has_room());
        assert!(plans.save("one more", saved(PresetId::Phones)).is_some());
        plans.compare(4);
        assert!(!plans.is_compared(4));
        plans.compare_present();
        plans.compare(4);
        assert_eq!(plans.compared().count(), MOST_COMPARED);
        // There is no room for the present figures now.
        plans.compare_present();
        assert!(!plans.is_present_compared());
        plans.compare(2);
        plans.compare_present();
        assert!(plans.is_present_compared() && !plans.is_compared(2));
    }

    #[test]
    fn what_a_plan_comes_to_is_that_of_the_mix() {
        let scenario = PresetId::StaffLaptops.scenario();
        let valid = validate(&scenario).expect("a preset");
        let comparison = compare(&valid);
        let outcome = Outcome::of(&valid, &comparison);
        let mix = &comparison.plans[1];
        assert_eq!(outcome.cost, mix.cost.total.value());
        assert!(outcome.first_year > 0.0 && outcome.first_year <= outcome.cost * 1.5);
        // The other is a preference.
        assert_eq!((outcome.required, scenario.requirements.len()), (1, 2));
    }
}
