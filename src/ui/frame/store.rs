//! The one place where the state lives, outside the components: the page can read and change it
//! through the handle and sees the effect at once.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Date;
use yew::Callback;

use crate::decide::Deliberation;
use crate::decision::Decision;
use crate::scenario::Valid;
use crate::state::explained::Explained;
use crate::state::{Action, Rest, State};
use crate::ui::kit::later::later;

/// How long, in milliseconds, a slice of longer work may keep the page from answering.
const SLICE: f64 = 5.0;

/// Does the next step of finding out about a scenario: whether that was the last one, and what is
/// known when it is more than before.
type Work = Box<dyn FnMut() -> (bool, Option<Decision>)>;

later! {
    later, "00000000000000000000000000000005",
    fn deliberate(valid: &Valid) -> Work = work_made_later
}

fn work_made_later(valid: &Valid) -> Work {
    let mut work = Deliberation::new(valid);
    Box::new(move || (work.step(), work.news()))
}

later! {
    later, "00000000000000000000000000000106",
    fn explain(state: &State) -> Option<Rc<Explained>> = State::explained_anew
}

/// Brings what is explained up to the scenario, where that can be done yet.
fn explanation(state: &State) -> Option<Action> {
    let is_here = state.rest == Rest::Here;
    let found = is_here.then(|| explain(state)).flatten();
    found.map(Action::Explained)
}

/// Holds the state and tells the application of every change.
pub struct Store {
    state: RefCell<Rc<State>>,
    listener: RefCell<Option<Callback<()>>>,
    /// What is still being found out about the scenario, and when it goes on. Another scenario
    /// takes its place.
    work: RefCell<Option<(Work, Timeout)>>,
    /// Runs while what is explained waits to be explained anew.
    explaining: RefCell<Option<Timeout>>,
}

impl Store {
    pub fn new(state: State) -> Rc<Self> {
        let store = Rc::new(Self {
            state: RefCell::new(Rc::new(state)),
            listener: RefCell::new(None),
            work: RefCell::new(None),
            explaining: RefCell::new(None),
        });
        if store.state().rest == Rest::Here {
            store.go_on_later(deliberate(store.state().valid()));
        }
        store
    }

    pub fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// Changes the state and tells the listener.
    pub fn dispatch(self: &Rc<Self>, action: Action) {
        let before = self.state();
        let mut next = before.after(action);
        if next
            .explained()
            .is_some_and(|explained| explained.is_asked())
            && let Some(found) = explanation(&next)
        {
            next = next.after(found);
        }
        let next = Rc::new(next);
        let is_other = !Rc::ptr_eq(before.comparison(), next.comparison());
        *self.state.borrow_mut() = next.clone();
        if is_other {
            // What is quickly known is shown together with the change.
            self.work.take();
            if next.is_explained_before() {
                self.explain_later();
            }
            if next.rest == Rest::Here {
                self.go_on(deliberate(next.valid()));
                return;
            }
        } else if next.rest == Rest::Here && before.rest != Rest::Here {
            self.go_on_later(deliberate(next.valid()));
        }
        self.tell();
    }

    /// Who is told of changes; there is one application.
    pub fn listen(&self, listener: Option<Callback<()>>) {
        if listener.is_none() {
            self.work.take();
            self.explaining.take();
        }
        *self.listener.borrow_mut() = listener;
    }

    fn tell(&self) {
        // The listener may dispatch in turn, so nothing is borrowed while it runs.
        let listener = self.listener.borrow().clone();
        if let Some(listener) = listener {
            listener.emit(());
        }
    }

    /// Works for the time of a slice and shows what was found out.
    fn go_on(self: &Rc<Self>, mut work: Work) {
        let start = Date::now();
        let mut is_done = false;
        let mut found = None;
        while !is_done && Date::now() - start < SLICE {
            let news;
            (is_done, news) = work();
            found = news.or(found);
        }
        if !is_done {
            self.go_on_later(work);
        }
        if let Some(found) = found {
            let next = self.state().after(Action::Decided(Rc::new(found)));
            *self.state.borrow_mut() = Rc::new(next);
        }
        self.tell();
    }

    /// Explains anew what is explained, when the page has had time to answer and to paint.
    fn explain_later(self: &Rc<Self>) {
        let store = Rc::downgrade(self);
        let timer = Timeout::new(0, move || {
            if let Some(store) = store.upgrade()
                && let Some(found) = explanation(&store.state())
            {
                store.dispatch(found);
            }
        });
        self.explaining.replace(Some(timer));
    }

    /// Goes on when the page has had time to answer and to paint.
    fn go_on_later(self: &Rc<Self>, work: Work) {
        let store = Rc::downgrade(self);
        let timer = Timeout::new(0, move || {
            let Some(store) = store.upgrade() else {
                return;
            };
            let waiting = store.work.take();
            if let Some((work, _)) = waiting {
                store.go_on(work);
            }
        });
        self.work.replace(Some((work, timer)));
    }
}
