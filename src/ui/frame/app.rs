//! The whole widget.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::change_name::change_text;
use super::foot_bar::foot_bar;
use super::head::head;
use super::notes::{footer, issues_panel};
use super::notice::notice;
use super::store::Store;
use crate::report::fleet::fleet_in_short;
use crate::state::page::fold;
use crate::state::shown::part;
use crate::state::{Action, Rest, State};
use crate::text::sentence_start;
use crate::ui::answer::explanation::explanation_panel;
use crate::ui::answer::verdict::{verdict, verdict_text};
use crate::ui::cards::cards;
use crate::ui::kit::choice_field::show_choices;
use crate::ui::kit::explain_button::focus_opener;
use crate::ui::kit::focus::{Pressed, focus_on};
use crate::ui::kit::fold::section_fold;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, EventKind, button, element};
use crate::ui::kit::region::region;
use crate::ui::kit::view::View;
use crate::ui::options::groups::{mix, options_in_short};
use crate::ui::question::assumptions::{assumptions, assumptions_in_short};
use crate::ui::question::fleet::fleet;
use crate::ui::question::key_sentence::{about_preset, key_sentence};
use crate::ui::question::limits::{limits, limits_in_short};
use crate::ui::question::panel::panel;
use crate::ui::question::published_case::{published, published_case};
use crate::ui::question::requirements::{requirements, requirements_in_short};
use crate::ui::question::together::{together, together_in_short};
use crate::ui::tabs::tab_list::tabs;

/// How long after the last change the verdict is read out, in milliseconds.
const ANNOUNCE_AFTER: u32 = 1_000;

/// Told after the page shows a state: the state, and whether the scenario is another than before.
pub type OnRender = Callback<(Rc<State>, bool)>;

#[derive(Clone, Properties)]
pub struct AppProps {
    pub store: Rc<Store>,
    pub on_render: OnRender,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

/// The state that is shown, and what is done with it outside the elements of Yew.
pub struct App {
    state: Rc<State>,
    dispatch: Callback<Action>,
    /// The state of the last render.
    shown: Option<Rc<State>>,
    widget: NodeRef,
    explanation_place: NodeRef,
    table_place: NodeRef,
    pressed: Pressed,
    announcer: Announcer,
}

pub enum Message {
    /// The store has another state. It is not sent along: a page that changes many things in a row
    /// would have them all wait here.
    Show,
    Announce,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let store = &context.props().store;
        store.listen(Some(context.link().callback(|()| Message::Show)));
        let dispatch = {
            let store = store.clone();
            Callback::from(move |action| store.dispatch(action))
        };
        let mut app = Self {
            state: store.state(),
            dispatch,
            shown: None,
            widget: NodeRef::default(),
            explanation_place: NodeRef::default(),
            table_place: NodeRef::default(),
            pressed: Pressed::default(),
            announcer: Announcer::default(),
        };
        app.announcer.verdict = app.verdict();
        app
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Show => {
                let state = context.props().store.state();
                if Rc::ptr_eq(&state, &self.state) {
                    return false;
                }
                // What is only known better, after more computing, is no news by itself.
                let is_news = state.language != self.state.language
                    || !Rc::ptr_eq(state.comparison(), self.state.comparison());
                let before = std::mem::replace(&mut self.state, state);
                if let Some(done) = self.done(&before) {
                    self.announcer.announced = done;
                }
                let link = context.link().clone();
                self.announcer.take(self.verdict(), is_news, move || {
                    link.send_message(Message::Announce);
                });
            }
            Message::Announce => self.announcer.announce(),
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.widget(&self.whole()).into()
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let Some(widget) = self.widget.cast::<web_sys::Element>() {
            show_choices(&widget);
        }
        self.pressed.hand_on_focus();
        let state = &self.state;
        let before = self.shown.replace(state.clone());
        let before = before.as_deref();
        if before.is_some_and(|before| std::ptr::eq(before, &**state)) {
            return;
        }
        let subject = |state: &State| state.explained().map(|explained| explained.subject);
        let explained = subject(state);
        if explained.is_some() && explained != before.and_then(subject) {
            bring_into_view(&self.explanation_place);
        }
        let table = state.open_table();
        if table.is_some() && table != before.and_then(State::open_table) {
            bring_into_view(&self.table_place);
        }
        let sought = state.page().sought();
        if let (Some((sought, _)), Some(widget)) = (sought, self.widget.cast::<web_sys::Element>())
            && before.is_some_and(|before| before.page().sought() != state.page().sought())
        {
            focus_on(&widget, &sought.id);
        }
        let is_same =
            before.is_some_and(|before| Rc::ptr_eq(before.comparison(), state.comparison()));
        context.props().on_render.emit((state.clone(), !is_same));
    }

    fn destroy(&mut self, context: &Context<Self>) {
        context.props().store.listen(None);
    }
}

impl App {
    fn whole(&self) -> View {
        View::new(self.state.clone(), self.dispatch.clone())
    }

    fn verdict(&self) -> String {
        verdict_text(&self.whole())
    }

    /// What is to be said at once: what a button has added or taken away, or what is wrong with a
    /// field that was left.
    fn done(&self, before: &State) -> Option<String> {
        let state = &*self.state;
        if !Rc::ptr_eq(state.said(), before.said()) {
            return Some(state.said().to_string());
        }
        let is_same = Rc::ptr_eq(state.comparison(), before.comparison());
        let change = state.undoable().filter(|change| !change.is_gradual())?;
        let is_here = state.rest == Rest::Here;
        let is_done = !is_same && state.redoable().is_none() && is_here;
        is_done.then(|| sentence_start(&change_text(&self.whole(), change)))
    }

    fn widget(&self, view: &View) -> Element {
        let on_key = {
            let view = view.clone();
            Callback::from(move |event: Event| {
                let is_open = view.state.explained().is_some();
                if is_open && event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
                    focus_opener(&event);
                    view.dispatch.emit(Action::CloseExplanation);
                }
            })
        };
        let pressed = self.pressed.clone();
        let announced = element("p").attributes(&[("class", "unseen"), ("role", "status")]);
        let nowhere = NodeRef::default();
        let entered = element("div").class("entered").key("entered").child(region(
            view,
            &nowhere,
            entered,
            shows_same_entries,
        ));
        let outcome = element("div")
            .class("outcome")
            .key("outcome")
            .child(region(
                view,
                &nowhere,
                |view, _| part(view, part::ANSWER, &|| verdict(view)),
                shows_same_findings,
            ))
            .child(region(
                view,
                &self.table_place,
                |view, place| part(view, part::CARDS, &|| cards(view, place)),
                shows_same_cards,
            ))
            .child(explanation_panel(view, &self.explanation_place))
            .child(element("div").maybe(whole_button(view)))
            .child(region(view, &nowhere, |view, _| tabs(view), shows_same_tab));
        // On a phone the answer comes first, for those too who go from one to the next.
        let columns = match view.is_narrow() {
            true => [outcome, entered],
            false => [entered, outcome],
        };
        let is_any_entered = part::ENTERED.into_iter().any(|part| view.state.shows(part));
        let class = if is_any_entered {
            "columns"
        } else {
            "columns one"
        };
        element("div")
            .attributes(&[("class", "widget"), ("lang", view.state.language.tag())])
            .at(&self.widget)
            .on(EventKind::KeyDown, on_key)
            .on(
                EventKind::Click,
                Callback::from(move |event: Event| pressed.note(&event)),
            )
            .child(region(
                view,
                &nowhere,
                |view, _| part(view, part::HEAD, &|| head(view)),
                shows_same_head,
            ))
            .child(region(
                view,
                &nowhere,
                |view, _| part(view, part::QUESTION, &|| question(view)),
                shows_same_entries,
            ))
            .child(notice(view))
            .child(issues_panel(view))
            .child(element("div").class(class).each(columns))
            .child(region(
                view,
                &nowhere,
                |view, _| part(view, part::FOOTER, &|| footer(view)),
                shows_same_footer,
            ))
            .child(region(
                view,
                &nowhere,
                |view, _| part(view, part::OPTIONS, &|| foot_bar(view)),
                shows_same_findings,
            ))
            .child(announced.text(&self.announcer.announced))
    }
}

/// A part of the page, unless the page around leaves it out.
fn part(view: &View, name: &str, make: &dyn Fn() -> Element) -> Element {
    match view.state.shows(name) {
        true => make(),
        false => element("div").hidden(true),
    }
}

/// Where only the answer is asked for: the way to the rest, and back.
fn whole_button(view: &View) -> Option<Element> {
    let words = view.words();
    let is_whole = view.state.page().is_whole;
    let text = if is_whole {
        words.open_answer_only()
    } else {
        words.open_whole()
    };
    view.state.shown().is_compact.then(|| {
        button(view, Action::Whole(!is_whole))
            .attributes(&[
                ("class", "outlined whole"),
                ("data-action", "whole"),
                ("aria-expanded", if is_whole { "true" } else { "false" }),
            ])
            .text(text)
    })
}

/// The question, and what its figures started from.
fn question(view: &View) -> Element {
    element("section")
        .class("question")
        .child(key_sentence(view))
        .child(about_preset(view))
        .child(panel(view))
}

/// What one enters.
fn entered(view: &View, _: &NodeRef) -> Element {
    let words = view.words();
    let case = published_case(view).map(|_| {
        section_fold(view, fold::PUBLISHED, (words.published_case(), ""), &|| {
            folded(view, fold::PUBLISHED)
        })
    });
    let mut folds = element("div")
        .class("folds")
        .child(part(view, part::OPTIONS, &|| {
            section_fold(
                view,
                fold::OPTIONS,
                (words.options(), &options_in_short(view)),
                &|| mix(view),
            )
        }))
        .maybe(case.filter(|_| view.state.shows(part::OPTIONS)));
    for (shown, name) in CLOSED_AT_FIRST {
        folds = folds.child(part(view, shown, &|| closed_at_first(view, name)));
    }
    folds
}

/// The folds that are closed at first, with the parts of the page that they are.
const CLOSED_AT_FIRST: [(&str, &str); 5] = [
    (part::REQUIREMENTS, fold::REQUIREMENTS),
    (part::LIMITS, fold::LIMITS),
    (part::TOGETHER, fold::TOGETHER),
    (part::FLEET, fold::FLEET),
    (part::ASSUMPTIONS, fold::ASSUMPTIONS),
];

fn closed_at_first(view: &View, name: &str) -> Element {
    let words = view.words();
    let title = match name {
        fold::REQUIREMENTS => words.requirements(),
        fold::LIMITS => words.limits(),
        fold::TOGETHER => words.together(),
        fold::FLEET => words.fleet(),
        _ => words.assumptions(),
    };
    let is_here = view.state.rest == Rest::Here;
    let state = is_here.then(|| state_of_fold(view, name));
    section_fold(view, name, (title, &state.unwrap_or_default()), &|| {
        folded(view, name)
    })
}

later! {
    later, "00000000000000000000000000000112",
    fn state_of_fold(view: &View, name: &str) -> String = in_short_made_later
}

/// What is in a fold, in one line.
fn in_short_made_later(view: &View, name: &str) -> String {
    match name {
        fold::REQUIREMENTS => requirements_in_short(view),
        fold::LIMITS => limits_in_short(view),
        fold::TOGETHER => together_in_short(view),
        fold::FLEET => fleet_in_short(&view.report()),
        _ => assumptions_in_short(view),
    }
}

/// What is in the folds that are closed at first.
fn folded(view: &View, name: &str) -> Element {
    once_here(view, view.state.rest, &|| contents_of_fold(view, name))
}

later! {
    later, "00000000000000000000000000000004",
    fn contents_of_fold(view: &View, name: &str) -> Element = fold_made_later
}

fn fold_made_later(view: &View, name: &str) -> Element {
    match name {
        fold::REQUIREMENTS => requirements(view),
        fold::LIMITS => limits(view),
        fold::TOGETHER => together(view),
        fold::FLEET => fleet(view),
        fold::PUBLISHED => published(view),
        _ => assumptions(view),
    }
}

/// Whether two states are in the same language, for the same place.
fn is_same_page(one: &State, other: &State) -> bool {
    one.language == other.language
        && one.heading_level == other.heading_level
        && one.size == other.size
        && one.rest == other.rest
        && one.is_without_links == other.is_without_links
        && one.documents == other.documents
        && one.shown() == other.shown()
        && one.is_compact() == other.is_compact()
}

/// Whether they are of the same scenario.
fn is_same_scenario(one: &State, other: &State) -> bool {
    is_same_page(one, other)
        && Rc::ptr_eq(one.comparison(), other.comparison())
        && std::ptr::eq(one.baseline(), other.baseline())
}

fn shows_same_head(one: &State, other: &State) -> bool {
    is_same_scenario(one, other)
        && Rc::ptr_eq(one.plans(), other.plans())
        && one.kept == other.kept
        && one.page().panel == other.page().panel
}

fn shows_same_entries(one: &State, other: &State) -> bool {
    is_same_scenario(one, other)
        && one.page() == other.page()
        && one.kept == other.kept
        && one.shared() == other.shared()
        && Rc::ptr_eq(one.typed(), other.typed())
}

fn shows_same_footer(one: &State, other: &State) -> bool {
    is_same_page(one, other) && one.page() == other.page()
}

fn shows_same_cards(one: &State, other: &State) -> bool {
    let subject = |state: &State| state.explained().map(|explained| explained.subject);
    is_same_scenario(one, other)
        && one.open_table() == other.open_table()
        && subject(one) == subject(other)
}

fn shows_same_findings(one: &State, other: &State) -> bool {
    shows_same_cards(one, other) && one.decision().is_same(other.decision())
}

fn shows_same_tab(one: &State, other: &State) -> bool {
    shows_same_findings(one, other)
        && one.page() == other.page()
        && one.measure == other.measure
        && one.years_of == other.years_of
        && one.point() == other.point()
        && Rc::ptr_eq(one.plans(), other.plans())
        && one.kept == other.kept
}

/// Scrolls to a place, no further than needed, when something has opened there: on a phone it may
/// lie below what was pressed.
fn bring_into_view(place: &NodeRef) {
    if let Some(place) = place.cast::<web_sys::Element>() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        place.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Reads the verdict out once, some time after it last changed; not at the start.
#[derive(Default)]
struct Announcer {
    verdict: String,
    announced: String,
    /// Stopped when it is dropped.
    timer: Option<Timeout>,
}

impl Announcer {
    /// Takes the verdict over, to be read out after a while when it is news.
    fn take(&mut self, verdict: String, is_news: bool, then: impl FnOnce() + 'static) {
        if is_news && self.verdict != verdict {
            self.timer = Some(Timeout::new(ANNOUNCE_AFTER, then));
        }
        self.verdict = verdict;
    }

    fn announce(&mut self) {
        self.announced = self.verdict.clone();
    }
}
