//! Everything the widget knows, and how it changes: one pure function.

use std::rc::Rc;

use super::action::Action;
use super::edit::{Change, Edit, counted_number};
use super::explained::Explained;
use super::history::History;
use super::kept::Kept;
use super::note::Typed;
use super::opening::Notice;
use super::page::{Page, Panel, Sought};
use super::plans::{PlanAction, Plans};
use super::rest::Rest;
use super::sharing::Shared;
use super::shown::Shown;
use super::size::Size;
use crate::decision::Decision;
use crate::decision::measure::Measure;
use crate::engine::plan_kind::PlanKind;
use crate::engine::traced::Traced;
use crate::engine::{Comparison, Subject, compare};
use crate::presets::{PresetId, in_currency};
use crate::scenario::inputs::Inputs;
use crate::scenario::{Allocation, Currency, Issue, Scenario, Valid, validate};
use crate::text::Language;

/// What the widget shows and remembers.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) valid: Rc<Valid>,
    pub(super) comparison: Rc<Comparison>,
    /// The inputs of the calculation with where they come from.
    known: Rc<Inputs<Traced>>,
    /// What is known so far of how sure the answer is and what would change it.
    decision: Rc<Decision>,
    /// What a reset goes back to, and what counts as not changed.
    pub(super) baseline: Rc<Scenario>,
    /// The same with what is the example's in the currency of the scenario.
    starting_point: Rc<Scenario>,
    /// What was saved in this visit.
    pub(super) plans: Rc<Plans>,
    past: History,
    future: History,
    /// Whether the next edit of the same place belongs to the same step.
    pub(super) in_one_step: bool,
    /// What was wrong with the last document that could not be used.
    pub(super) issues: Rc<Vec<Issue>>,
    /// What is told of figures from outside until somebody has read it.
    pub(super) notice: Option<Rc<Notice>>,
    /// What a field has last said to those who listen.
    pub(super) said: Rc<str>,
    explained: Option<Rc<Explained>>,
    /// Whether what is explained is of a scenario before this one.
    is_explained_before: bool,
    /// Name of the card or chart whose table is open.
    open_table: Option<&'static str>,
    /// What of the page is open.
    pub(super) page: Rc<Page>,
    /// What is asked of when it is asked what would change the answer.
    pub measure: Measure,
    /// The plan that is shown year by year; `None` for the one that is judged.
    pub years_of: Option<PlanKind>,
    /// The point of the trade-off that is looked at.
    point: Option<usize>,
    /// What is written on documents that leave.
    pub(super) typed: Rc<Typed>,
    pub(super) shown: Rc<Shown>,
    pub language: Language,
    pub heading_level: u8,
    pub size: Size,
    /// Whether what is open is kept in the browser.
    pub kept: Kept,
    /// Whether the page around leaves links out.
    pub is_without_links: bool,
    /// What the panel *Share* has last done.
    shared: Option<Rc<Shared>>,
    /// What is fetched right after the first answer.
    pub rest: Rest,
    /// What works on documents, fetched when it is first asked for.
    pub documents: Rest,
}

impl State {
    /// The state to start from.
    ///
    /// # Errors
    /// The issues of a scenario that is not valid.
    pub fn new(
        scenario: Scenario,
        language: Language,
        heading_level: u8,
    ) -> Result<Self, Vec<Issue>> {
        let valid = validate(&scenario)?;
        let page = Rc::new(Page::new(&scenario.groups));
        let baseline = Rc::new(scenario);
        Ok(Self {
            comparison: Rc::new(compare(&valid)),
            known: Rc::new(valid.known()),
            decision: Rc::default(),
            valid: Rc::new(valid),
            starting_point: baseline.clone(),
            baseline,
            plans: Rc::default(),
            past: History::default(),
            future: History::default(),
            in_one_step: false,
            issues: Rc::default(),
            notice: None,
            said: Rc::from(""),
            explained: None,
            is_explained_before: false,
            open_table: None,
            page,
            measure: Measure::Cost,
            years_of: None,
            point: None,
            typed: Rc::default(),
            shown: Rc::default(),
            language,
            heading_level,
            size: Size::default(),
            kept: Kept::default(),
            is_without_links: false,
            shared: None,
            rest: Rest::default(),
            documents: Rest::default(),
        })
    }

    pub fn scenario(&self) -> &Scenario {
        self.valid.scenario()
    }

    pub fn valid(&self) -> &Valid {
        &self.valid
    }

    /// The rule for sharing manufacture between those who use a device one after the other.
    pub fn allocation(&self) -> Allocation {
        let entered = self.scenario().method.allocation;
        entered.unwrap_or(Allocation::CutOff)
    }

    pub fn comparison(&self) -> &Rc<Comparison> {
        &self.comparison
    }

    /// The inputs of the calculation with where they come from.
    pub fn known(&self) -> &Inputs<Traced> {
        &self.known
    }

    /// What is known so far of how sure the answer is and what would change it.
    pub fn decision(&self) -> &Decision {
        &self.decision
    }

    pub fn baseline(&self) -> &Scenario {
        &self.baseline
    }

    /// What a reset goes back to, with what is the example's in the currency of the scenario: what
    /// stands there still is from the example.
    pub fn starting_point(&self) -> &Scenario {
        &self.starting_point
    }

    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// What is told of figures from outside until somebody has read it.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_deref()
    }

    /// What the panel *Share* has last done.
    pub fn shared(&self) -> Option<&Shared> {
        self.shared.as_deref()
    }

    /// What a field has last said; another one each time that one speaks.
    pub fn said(&self) -> &Rc<str> {
        &self.said
    }

    pub fn explained(&self) -> Option<&Rc<Explained>> {
        self.explained.as_ref()
    }

    /// What is explained, of the scenario as it stands.
    pub fn explained_anew(&self) -> Option<Rc<Explained>> {
        let explained = self.explained()?;
        let anew = explained.anew(&self.known, &self.starting_point);
        Some(Rc::new(anew))
    }

    /// Whether [`Action::Explained`] is due: like what is decided, an explanation of the scenario
    /// before stands until it is made anew, a moment after the change.
    pub fn is_explained_before(&self) -> bool {
        self.is_explained_before && self.explained.is_some()
    }

    /// The point of the trade-off that is looked at.
    pub fn point(&self) -> Option<usize> {
        self.point
    }

    pub fn open_table(&self) -> Option<&'static str> {
        self.open_table
    }

    /// What of the page is open.
    pub fn page(&self) -> &Rc<Page> {
        &self.page
    }

    /// What the page around asks for.
    pub fn shown(&self) -> &Rc<Shown> {
        &self.shown
    }

    /// What was saved in this visit.
    pub fn plans(&self) -> &Rc<Plans> {
        &self.plans
    }

    /// The preset that the scenario started from.
    pub fn preset(&self) -> Option<PresetId> {
        self.scenario()
            .preset
            .as_deref()
            .and_then(PresetId::from_id)
    }

    /// What undo would take back.
    pub fn undoable(&self) -> Option<Change> {
        self.past.next()
    }

    /// For a number that undo would take back, the one that counted before and the one that does now.
    pub fn undoable_numbers(&self) -> [Option<f64>; 2] {
        [self.past.next_number(), self.number_of_next(&self.past)]
    }

    fn number_of_next(&self, history: &History) -> Option<f64> {
        self.number_of(history.next()?)
    }

    /// The number that counts now where a change is one of a number.
    fn number_of(&self, change: Change) -> Option<f64> {
        match change {
            Change::Number(place) => counted_number(&self.valid, place),
            _ => None,
        }
    }

    /// Whether a change has been made that undo can still take back.
    pub fn has_done(&self, change: Change) -> bool {
        self.past.has(change)
    }

    /// For a number that redo would enter again, the one that counts now and that one.
    pub fn redoable_numbers(&self) -> [Option<f64>; 2] {
        [self.number_of_next(&self.future), self.future.next_number()]
    }

    /// What redo would do again.
    pub fn redoable(&self) -> Option<Change> {
        self.future.next()
    }

    /// Whether anything differs from what a reset goes back to.
    pub fn is_changed(&self) -> bool {
        self.scenario() != self.baseline()
    }

    /// The state after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Edit(edit) => next.edit(&edit),
            Action::Commit => next.in_one_step = false,
            Action::Undo => {
                let (now, number) = (self.scenario(), self.number_of_next(&self.past));
                let turned = next
                    .past
                    .turn(now, &self.baseline, number, &mut next.future);
                if let Some((before, baseline)) = turned {
                    next.take_over(&before, baseline);
                }
            }
            Action::Redo => {
                let (now, number) = (self.scenario(), self.number_of_next(&self.future));
                let turned = next
                    .future
                    .turn(now, &self.baseline, number, &mut next.past);
                if let Some((after, baseline)) = turned {
                    next.take_over(&after, baseline);
                }
            }
            Action::Reset => {
                let baseline = (*self.baseline).clone();
                if self.is_changed() {
                    next.edit(&Edit::Replace(Box::new(baseline)));
                }
            }
            Action::Decided(decision) => next.decision = Rc::new(decision.or(&self.decision)),
            Action::Explain(subject) => {
                next.explained = Some(Rc::new(Explained::asked(subject)));
            }
            Action::Explained(explained) => {
                next.explained = Some(explained);
                next.is_explained_before = false;
            }
            Action::CloseExplanation => next.explained = None,
            Action::ToggleTable(name) => {
                next.open_table = (self.open_table != Some(name)).then_some(name);
            }
            Action::Measure(measure) => next.measure = measure,
            Action::YearsOf(plan) => next.years_of = Some(plan),
            Action::LookAt(point) => next.point = Some(point),
            Action::Refuse(issues) => next.issues = Rc::new(issues),
            Action::DismissIssues => {
                next.issues = Rc::default();
                next.notice = None;
            }
            Action::Open(origin, opened) => next.open(origin, &opened),
            Action::BringBack(kept) => next.bring_back(&kept),
            Action::Keep(kept) => next.keep_in_browser(kept),
            Action::KeepNoMore(notice) => next.keep_no_more(notice),
            Action::WithoutLinks(is_without) => next.is_without_links = is_without,
            Action::Shared(shared) => {
                next.said = shared.text.as_str().into();
                next.shared = Some(shared);
            }
            Action::Say(text) => next.said = text.into(),
            Action::Fold { name, is_open } => {
                if self.page.is_open(&name) != is_open {
                    Rc::make_mut(&mut next.page).fold(&name, is_open);
                }
            }
            Action::Tab(tab) => Rc::make_mut(&mut next.page).tab = tab,
            Action::Panel(panel) => {
                Rc::make_mut(&mut next.page).turn_to(&self.scenario().groups, panel);
                next.shared = None;
                if panel.is_some_and(Panel::leads_to_documents) {
                    next.documents.ask();
                }
            }
            Action::Plan(PlanAction::Open(id)) => next.open_plan(id),
            Action::Plan(action) => next.keep(action),
            Action::WorkOn(group) => {
                Rc::make_mut(&mut next.page).work_on(&self.scenario().groups, group);
            }
            Action::Seek(sought) => {
                Rc::make_mut(&mut next.page).seek(&self.scenario().groups, sought);
            }
            Action::Language(language) => next.language = language,
            Action::HeadingLevel(level) => next.heading_level = level,
            Action::Shown(shown) => next.shown = Rc::new(shown),
            Action::Whole(is_whole) => Rc::make_mut(&mut next.page).is_whole = is_whole,
            Action::Size(size) => next.size = size,
            Action::Rest(rest) => next.rest = rest,
            Action::Documents(rest) => {
                next.documents = rest;
                // The focus goes to what was asked for now that it is there.
                if rest == Rest::Here && self.page.panel.is_some_and(Panel::is_of_documents) {
                    let panel = Sought::on_page(Panel::ID);
                    Rc::make_mut(&mut next.page).seek(&self.scenario().groups, panel);
                }
            }
            Action::Type(typed) => next.typed = Rc::new(typed),
        }
        next
    }

    pub(super) fn edit(&mut self, edit: &Edit) {
        let change = edit.change(self.scenario());
        let Some(scenario) = edit.apply(self.scenario()) else {
            return;
        };
        if scenario == *self.scenario() {
            return;
        }
        match validate(&scenario) {
            Err(issues) => self.issues = Rc::new(issues),
            Ok(valid) => {
                let continues =
                    self.in_one_step && change.is_gradual() && self.undoable() == Some(change);
                if !continues {
                    let number = self.number_of(change);
                    let before = self.valid.scenario();
                    self.past.push(change, number, before, &self.baseline);
                }
                self.future.clear();
                self.adopt(valid);
                self.issues = Rc::default();
                self.in_one_step = true;
                if change == Change::Choice(super::edit::ChoicePlace::Preset) {
                    self.baseline = Rc::new(scenario);
                    self.find_starting_point();
                    if self.page.panel == Some(Panel::Examples) {
                        let page = Rc::make_mut(&mut self.page);
                        page.turn_to(&self.valid.scenario().groups, None);
                    }
                }
                if matches!(change, Change::Number(_) | Change::Mix { .. }) {
                    return;
                }
                // Groups and options may be others now than those that were explained.
                let subject = self.explained().map(|explained| explained.subject);
                if let Some(Subject::Option(..)) = subject {
                    self.explained = None;
                }
            }
        }
    }

    /// Takes over a scenario that was valid before, with what a reset went back to then.
    fn take_over(&mut self, scenario: &Scenario, baseline: Rc<Scenario>) {
        self.in_one_step = false;
        match validate(scenario) {
            Ok(valid) => {
                self.adopt(valid);
                self.baseline = baseline;
                self.find_starting_point();
            }
            Err(issues) => self.issues = Rc::new(issues),
        }
    }

    fn adopt(&mut self, valid: Valid) {
        self.comparison = Rc::new(compare(&valid));
        self.known = Rc::new(valid.known());
        // What was found out about the former scenario stands until it is found out anew, a moment
        // later; unless it names groups and options that are no more.
        if !has_same_options(self.scenario(), valid.scenario()) {
            self.decision = Rc::default();
            self.point = None;
            let (before, after) = (&self.valid.scenario().groups, &valid.scenario().groups);
            Rc::make_mut(&mut self.page).follow(before, after);
        }
        let is_other = self.scenario().currency != valid.scenario().currency;
        self.valid = Rc::new(valid);
        self.is_explained_before = true;
        if is_other {
            self.find_starting_point();
        }
    }

    pub(super) fn find_starting_point(&mut self) {
        let currency = self.comparison.currency;
        let baseline = self.baseline.currency.unwrap_or(Currency::Sek);
        self.starting_point = if baseline == currency {
            self.baseline.clone()
        } else {
            Rc::new(in_currency(&self.baseline, currency))
        };
    }
}

fn has_same_options(one: &Scenario, other: &Scenario) -> bool {
    one.groups.len() == other.groups.len()
        && one.groups.iter().zip(&other.groups).all(|(one, other)| {
            one.id == other.id
                && one.options.len() == other.options.len()
                && one
                    .options
                    .iter()
                    .zip(&other.options)
                    .all(|(one, other)| one.id == other.id)
        })
}

#[cfg(test)]
mod tests {
    use super::super::edit::{ChoicePlace, NumberPlace};
    use super::*;
    use crate::decision::problem::Limit;
    use crate::engine::explain;
    use crate::engine::plan_kind::PlanKind;
    use crate::quantity::Quantity;

    fn state() -> State {
        State::new(PresetId::SchoolLaptops.scenario(), Language::Swedish, 2).expect("valid")
    }

    fn count(value: f64) -> Action {
        Action::Edit(Edit::Number(NumberPlace::Count { group: 0 }, Some(value)))
    }

    /// What is shown of a figure is of the scenario and of the example that are shown.
    #[test]
    fn an_explanation_follows_the_scenario() {
        let subject = Subject::Plan(PlanKind::YourMix, Quantity::TotalCost);
        let found = |state: &State| {
            let explained = state.explained_anew().expect("it stays open");
            state.after(Action::Explained(explained))
        };
        let asked = state().after(Action::Explain(subject));
        assert!(
            asked
                .explained()
                .is_some_and(|explained| explained.is_asked())
        );
        let open = found(&asked);
        let edited = open.after(count(25.0)).after(Action::Commit);
        let other = edited.after(Action::Edit(Edit::Choice(
            ChoicePlace::Preset,
            PresetId::MixedFleet.id().to_owned(),
        )));
        let back = other.after(Action::Undo).after(Action::Undo);
        assert!(!open.is_explained_before() && edited.is_explained_before());
        for state in [&open, &edited, &other, &back] {
            let state = found(state);
            assert!(!state.is_explained_before());
            let shown = state.explained().expect("it stays open");
            let anew = Explained::asked(subject).anew(&state.known, &state.starting_point);
            assert_eq!(format!("{shown:?}"), format!("{anew:?}"));
            let total = explain(state.valid(), subject).expect("a total");
            assert_eq!(shown.explanation.as_ref(), Some(&total));
        }
    }

    #[test]
    fn typing_into_one_field_is_one_step() {
        let typed = state()
            .after(count(2.0))
            .after(count(25.0))
            .after(count(250.0));
        assert_eq!(typed.scenario().groups[0].count, 250);
        let undone = typed.after(Action::Undo);
        assert_eq!(undone.scenario().groups[0].count, 300);
        assert_eq!(undone.after(Action::Redo).scenario().groups[0].count, 250);
    }

    #[test]
    fn undo_and_redo_of_a_number_have_both_values_also_where_one_is_the_default() {
        let place = NumberPlace::of_option((0, 0), Quantity::WarrantyMonths);
        let enter = |value| Action::Edit(Edit::Number(place, value));
        let entered = state().after(enter(Some(24.0)));
        assert_eq!(entered.undoable_numbers(), [Some(36.0), Some(24.0)]);
        let undone = entered.after(Action::Undo);
        assert_eq!(undone.redoable_numbers(), [Some(36.0), Some(24.0)]);
        let reset = entered.after(Action::Commit).after(enter(None));
        assert_eq!(reset.undoable_numbers(), [Some(24.0), Some(36.0)]);
        // In the unit of the field, and of all options.
        let rate = NumberPlace::of_all(Quantity::DiscountRate);
        let rated = state().after(Action::Edit(Edit::Number(rate, Some(1.5))));
        assert_eq!(rated.undoable_numbers(), [Some(2.5), Some(1.5)]);
        // Nothing is counted with where nothing is set.
        let budget = NumberPlace::Limit(Limit::Budget);
        let limited = state().after(Action::Edit(Edit::Number(budget, Some(1e6))));
        assert_eq!(limited.undoable_numbers(), [None, Some(1e6)]);
    }

    #[test]
    fn undo_of_another_example_goes_back_to_what_was_started_from() {
        let start = state();
        let place = ChoicePlace::Preset;
        let other = start.after(Action::Edit(Edit::Choice(place, "tablets".to_owned())));
        assert!(!other.is_changed());
        let undone = other.after(Action::Undo);
        assert!(!undone.is_changed());
        assert_eq!(undone.baseline(), start.baseline());
        assert_eq!(undone.starting_point(), start.starting_point());
        let redone = undone.after(Action::Redo);
        assert!(!redone.is_changed());
        assert_eq!(redone.baseline(), other.baseline());
    }

    #[test]
    fn a_size_is_rounded_down_and_within_reason() {
        assert_eq!(Size::new(1023.9, 16.0).width(), 1016.0);
        assert_eq!(Size::new(f64::NAN, f64::NAN).width(), 240.0);
        assert_eq!(Size::new(320.0, 32.0).chart_font(), 26.0);
    }

    #[test]
    fn leaving_the_field_ends_the_step() {
        let typed = state()
            .after(count(25.0))
            .after(Action::Commit)
            .after(count(30.0));
        assert_eq!(typed.after(Action::Undo).scenario().groups[0].count, 25);
    }

    #[test]
    fn a_reset_can_be_undone() {
        let reset = state().after(count(25.0)).after(Action::Reset);
        assert!(!reset.is_changed());
        assert_eq!(reset.after(Action::Undo).scenario().groups[0].count, 25);
    }

    #[test]
    fn an_edit_that_is_not_valid_changes_nothing() {
        let refused = state().after(count(0.0));
        assert_eq!(refused.scenario().groups[0].count, 300);
        assert_eq!(refused.issues().len(), 1);
    }

    #[test]
    fn another_currency_is_one_step() {
        let to = |word: &str| {
            let place = ChoicePlace::Currency;
            Action::Edit(Edit::Choice(place, word.to_owned()))
        };
        let price = |state: &State| state.scenario().groups[0].options[0].offer.price;
        let euros = state().after(to("EUR"));
        assert_eq!(price(&euros), Some(678.0));
        assert_eq!(euros.starting_point(), euros.scenario());
        assert!(euros.is_changed());
        let back = euros.after(Action::Undo);
        assert_eq!(price(&back), Some(7_500.0));
        assert_eq!(back.starting_point(), back.baseline());
        assert!(!euros.after(Action::Commit).after(to("SEK")).is_changed());
        assert!(!euros.after(Action::Reset).is_changed());
    }

    #[test]
    fn the_result_follows_the_scenario() {
        let fewer = state().after(count(150.0));
        let cost = |state: &State| state.comparison().plans[0].cost.total.value();
        assert!((cost(&fewer) * 2.0 - cost(&state())).abs() < 1e-6);
    }
}
