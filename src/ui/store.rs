//! The one place where the state lives, outside the components: the page can read and change it
//! through the handle and sees the effect at once.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use super::state::{Action, State};

/// Holds the state and tells the application of every change.
pub struct Store {
    state: RefCell<Rc<State>>,
    listener: RefCell<Option<Callback<Rc<State>>>>,
}

impl Store {
    pub fn new(state: State) -> Rc<Self> {
        Rc::new(Self {
            state: RefCell::new(Rc::new(state)),
            listener: RefCell::new(None),
        })
    }

    pub fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// Changes the state and tells the listener.
    pub fn dispatch(&self, action: Action) {
        let next = Rc::new(self.state().after(action));
        *self.state.borrow_mut() = next.clone();
        // The listener may dispatch in turn, so nothing is borrowed while it runs.
        let listener = self.listener.borrow().clone();
        if let Some(listener) = listener {
            listener.emit(next);
        }
    }

    /// Who is told of changes; there is one application.
    pub fn listen(&self, listener: Option<Callback<Rc<State>>>) {
        *self.listener.borrow_mut() = listener;
    }
}
