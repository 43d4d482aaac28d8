//! What becomes of the state when something is done with the saved plans.

use std::rc::Rc;

use super::edit::Edit;
use super::plans::{Outcome, PlanAction, Saved};
use super::reduce::State;
use crate::text::fill;

impl State {
    /// Takes over a saved plan, with what a reset went back to when it was saved.
    pub(super) fn open_plan(&mut self, id: u32) {
        let plans = self.plans.clone();
        if let Some(plan) = plans.get(id) {
            self.in_one_step = false;
            self.edit(&Edit::OpenPlan(Box::new((*plan.scenario).clone())));
            self.baseline = plan.baseline.clone();
            self.find_starting_point();
        }
    }

    /// Saves, renames or removes a plan and so on, and says so.
    pub(super) fn keep(&mut self, action: PlanAction) {
        let words = self.language.words();
        let (scenario, baseline) = (Rc::new(self.scenario().clone()), self.baseline.clone());
        let outcome = |state: &Self| Rc::new(Outcome::of(&state.valid, &state.comparison));
        let mut plans = (*self.plans).clone();
        let done = match action {
            PlanAction::Save(name) => {
                let saved = Saved {
                    scenario,
                    baseline,
                    outcome: outcome(self),
                };
                Some((plans.save(&name, saved), words.plan_saved()))
            }
            PlanAction::Duplicate(id) => Some((plans.duplicate(id), words.plan_saved())),
            PlanAction::Remove(id) => Some((plans.remove(id), words.plan_removed())),
            PlanAction::PutBack => Some((plans.put_back(), words.plan_put_back())),
            PlanAction::Open(_) => None,
            PlanAction::Rename(id, name) => {
                plans.rename(id, &name);
                None
            }
            PlanAction::Compare(id) => {
                plans.compare(id);
                None
            }
            PlanAction::ComparePresent => {
                plans.compare_present();
                None
            }
        };
        if let Some((plan, message)) = done {
            self.said = match plan {
                Some(plan) => fill(message, &[("name", plan.title())]).into(),
                None => words.plans_full().into(),
            };
        }
        self.plans = Rc::new(plans);
    }
}
