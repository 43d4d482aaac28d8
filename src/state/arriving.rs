//! What becomes of the state when figures come from outside the page.

use std::rc::Rc;

use super::edit::Edit;
use super::kept::Kept;
use super::opening::{KeptPlan, Notice, Origin};
use super::page::Panel;
use super::plans::{Outcome, Plan, Saved};
use super::reduce::State;
use crate::engine::compare;
use crate::exchange::link::{Opened, Refused};
use crate::scenario::validate;

impl State {
    /// Takes over what was opened, as one step that can be undone; what is refused changes nothing.
    pub(super) fn open(&mut self, origin: Origin, opened: &Result<Opened, Refused>) {
        self.issues = Rc::default();
        let notice = match opened {
            Ok(opened) => {
                if origin == Origin::Link {
                    self.keep_before_link();
                }
                self.in_one_step = false;
                self.edit(&Edit::Open(origin, Box::new(opened.scenario.clone())));
                self.baseline = Rc::new(opened.baseline.clone());
                self.find_starting_point();
                if origin == Origin::File && self.page().panel == Some(Panel::Bring) {
                    let page = Rc::make_mut(&mut self.page);
                    page.turn_to(&self.valid.scenario().groups, None);
                }
                let reserved = &opened.reserved;
                (!reserved.is_empty()).then(|| Notice::Reserved(reserved.clone()))
            }
            Err(Refused::Broken) => Some(Notice::Broken(origin)),
            Err(Refused::Later) => Some(Notice::Later(origin)),
            Err(Refused::Invalid(issues)) => {
                self.issues = Rc::new(issues.clone());
                Some(Notice::Invalid(origin))
            }
        };
        self.notice = notice.map(Rc::new);
    }

    /// A link takes the place of figures that the browser keeps: they become a plan.
    fn keep_before_link(&mut self) {
        let is_saved = self.plans.saved_as(self.scenario()).is_some();
        if self.kept == Kept::Yes && self.is_changed() && !is_saved {
            let saved = Saved {
                scenario: Rc::new(self.scenario().clone()),
                baseline: self.baseline.clone(),
                outcome: Rc::new(Outcome::of(&self.valid, &self.comparison)),
            };
            let name = self.language.words().plan_before_link();
            Rc::make_mut(&mut self.plans).save(name, saved);
        }
    }

    /// Keeps what is open in the browser, or no longer; what somebody has asked for is said.
    pub(super) fn keep_in_browser(&mut self, kept: Kept) {
        let words = self.language.words();
        match (self.kept, kept) {
            (Kept::Asked, Kept::Yes) => self.said = words.kept_here().into(),
            (_, Kept::Forgotten) => self.said = words.forgotten().into(),
            _ => {}
        }
        self.kept = kept;
    }

    /// The browser can keep nothing, or no more: that is told, and nothing else is another.
    pub(super) fn keep_no_more(&mut self, notice: Notice) {
        self.kept = Kept::No;
        self.notice = Some(Rc::new(notice));
    }

    /// Brings back the plans that the browser has kept.
    pub(super) fn bring_back(&mut self, kept: &[KeptPlan]) {
        for plan in kept {
            if let Ok(valid) = validate(&plan.scenario) {
                let comparison = compare(&valid);
                let saved = Saved {
                    scenario: Rc::new(plan.scenario.clone()),
                    baseline: Rc::new(plan.baseline.clone()),
                    outcome: Rc::new(Outcome::of(&valid, &comparison)),
                };
                let is_there =
                    |one: &Plan| *one.scenario == plan.scenario && one.title() == plan.name;
                if !self.plans.list().iter().any(is_there) {
                    Rc::make_mut(&mut self.plans).save(&plan.name, saved);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::link;
    use crate::presets::PresetId;
    use crate::scenario::Scenario;
    use crate::state::Action;
    use crate::state::edit::{Change, NumberPlace};
    use crate::text::Language;

    fn state() -> State {
        State::new(PresetId::SchoolLaptops.scenario(), Language::Swedish, 2).expect("valid")
    }

    fn opened(scenario: &Scenario) -> Box<Result<Opened, Refused>> {
        Box::new(link::open(&link::document(scenario)))
    }

    fn phones() -> Scenario {
        let mut phones = PresetId::Phones.scenario();
        phones.groups[0].count = 77;
        phones
    }

    #[test]
    fn a_link_is_one_step_of_undo() {
        let before = state();
        let after = before.after(Action::Open(Origin::Link, opened(&phones())));
        assert_eq!(*after.scenario(), phones());
        assert_eq!(*after.baseline(), PresetId::Phones.scenario());
        assert_eq!(after.undoable(), Some(Change::Opened(Origin::Link)));
        let back = after.after(Action::Undo);
        assert_eq!(back.scenario(), before.scenario());
        assert_eq!(back.baseline(), before.baseline());
        assert_eq!(back.after(Action::Redo).scenario(), after.scenario());
    }

    #[test]
    fn what_is_refused_changes_nothing_and_says_so() {
        let before = state();
        let issues = link::open(&link::document(&Scenario::default()));
        for (refused, notice) in [
            (Err(Refused::Broken), Notice::Broken(Origin::File)),
            (Err(Refused::Later), Notice::Later(Origin::File)),
            (issues, Notice::Invalid(Origin::File)),
        ] {
            let after = before.after(Action::Open(Origin::File, Box::new(refused)));
            assert_eq!(after.scenario(), before.scenario());
            assert_eq!(after.undoable(), None);
            assert_eq!(after.notice(), Some(&notice));
            assert_eq!(
                after.issues().is_empty(),
                notice != Notice::Invalid(Origin::File)
            );
            let read = after.after(Action::DismissIssues);
            assert!(read.notice().is_none() && read.issues().is_empty());
        }
    }

    #[test]
    fn other_data_are_told() {
        let mut opened = link::open(&link::document(&phones())).expect("ours");
        opened.reserved.other_data = Some("2025-01".to_owned());
        let told = Notice::Reserved(opened.reserved.clone());
        let after = state().after(Action::Open(Origin::Link, Box::new(Ok(opened))));
        assert_eq!(after.notice(), Some(&told));
    }

    #[test]
    fn a_link_does_not_take_what_the_browser_keeps() {
        let count = Edit::Number(NumberPlace::Count { group: 0 }, Some(12.0));
        let own = state().after(Action::Edit(count));
        let link = || Action::Open(Origin::Link, opened(&phones()));
        assert!(own.after(link()).plans().list().is_empty());
        let kept = own.after(Action::Keep(Kept::Yes)).after(link());
        let [plan] = kept.plans().list() else {
            panic!("{:?}", kept.plans())
        };
        assert_eq!(*plan.scenario, *own.scenario());
        // Once.
        let again = kept.after(Action::Undo).after(link());
        assert_eq!(again.plans().list().len(), 1);
    }

    #[test]
    fn plans_come_back_with_their_names() {
        let kept = |name: &str| KeptPlan {
            name: name.to_owned(),
            scenario: phones(),
            baseline: PresetId::Phones.scenario(),
        };
        let back = Action::BringBack(vec![kept("one"), kept("two")].into());
        let after = state().after(back.clone()).after(back);
        let names: Vec<_> = after
            .plans()
            .list()
            .iter()
            .map(|plan| plan.title())
            .collect();
        assert_eq!(names, ["one", "two"]);
    }
}
