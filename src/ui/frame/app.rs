//! The whole widget.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::notes::{avoided, footer, issues_panel};
use super::store::Store;
use super::toolbar::{change_name, toolbar};
use crate::state::{Action, State};
use crate::text::sentence_start;
use crate::ui::answer::verdict::{verdict, verdict_text};
use crate::ui::cards::cards;
use crate::ui::kit::choice_field::show_choices;
use crate::ui::kit::explain_button::focus_opener;
use crate::ui::kit::focus::Pressed;
use crate::ui::kit::markup::{Element, EventKind, element, heading};
use crate::ui::kit::view::View;
use crate::ui::options::mix::mix;
use crate::ui::question::key_sentence::{about_preset, key_sentence};
use crate::ui::question::published_case::published_case_panel;
use crate::ui::question::together::together;
use crate::ui::tabs::change::figures::change;
use crate::ui::tabs::requirements::requirements;
use crate::ui::tabs::sources::assumptions;
use crate::ui::tabs::trade_off::best_mix::best_mix;
use crate::ui::tabs::trade_off::mixes::trade_off;
use crate::ui::tabs::why::explanation_panel;

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
        let is_done = !is_same && state.redoable().is_none();
        is_done.then(|| sentence_start(change_name(change, state.language)))
    }

    fn widget(&self, view: &View) -> Element {
        let words = view.words();
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
        let title = heading(view, 0).text(words.title());
        let title = title.attributes(&[("class", "title"), ("part", "heading")]);
        let announced = element("p").attributes(&[("class", "unseen"), ("role", "status")]);
        let side = element("div")
            .class("side")
            .child(change(view))
            .child(requirements(view))
            .child(published_case_panel(view))
            .child(avoided(view))
            .child(assumptions(view));
        element("div")
            .attributes(&[("class", "widget"), ("lang", view.state.language.tag())])
            .at(&self.widget)
            .on(EventKind::KeyDown, on_key)
            .on(
                EventKind::Click,
                Callback::from(move |event: Event| pressed.note(&event)),
            )
            .child(element("header").child(title).child(toolbar(view)))
            .child(key_sentence(view))
            .child(about_preset(view))
            .child(issues_panel(view))
            .child(verdict(view))
            .child(cards(view, &self.table_place))
            .child(explanation_panel(view, &self.explanation_place))
            .child(
                element("div")
                    .class("columns")
                    .child(
                        element("div")
                            .class("main")
                            .child(mix(view))
                            .child(together(view))
                            .child(trade_off(view))
                            .child(best_mix(view)),
                    )
                    .child(side),
            )
            .child(footer(view))
            .child(announced.text(&self.announcer.announced))
    }
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
