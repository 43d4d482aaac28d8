//! What every component is given: the state to show and the way to change it.

use std::rc::Rc;

use yew::Callback;

use super::intl::IntlFormat;
use crate::scenario::Currency;
use crate::state::{Action, State};
use crate::text::{Words, currency_sign};

/// The state to show and the way to change it.
#[derive(Clone)]
pub struct View {
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.dispatch == other.dispatch
    }
}

impl View {
    pub fn words(&self) -> &'static Words {
        self.state.language.words()
    }

    pub fn format(&self) -> IntlFormat {
        IntlFormat(self.state.language)
    }

    pub fn currency(&self) -> Currency {
        self.state.comparison().currency
    }

    /// The sign written behind an amount that is typed.
    pub fn currency_sign(&self) -> &'static str {
        currency_sign(self.currency())
    }
}
