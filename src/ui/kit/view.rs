//! What every component is given: the state to show and the way to change it.

use std::rc::Rc;

use yew::Callback;

use super::intl::IntlFormat;
use crate::report::Report;
use crate::scenario::Currency;
use crate::state::{Action, State};
use crate::text::{Words, currency_sign};

/// The state to show and the way to change it.
#[derive(Clone)]
pub struct View {
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
    format: IntlFormat,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.dispatch == other.dispatch
    }
}

impl View {
    pub fn new(state: Rc<State>, dispatch: Callback<Action>) -> Self {
        let format = IntlFormat(state.language);
        Self {
            state,
            dispatch,
            format,
        }
    }

    /// The state as what is told of it in the page's language.
    pub fn report(&self) -> Report<'_> {
        Report {
            state: &self.state,
            format: &self.format,
        }
    }

    pub fn words(&self) -> Words {
        self.state.language.words()
    }

    pub fn format(&self) -> IntlFormat {
        self.format
    }

    pub fn currency(&self) -> Currency {
        self.state.comparison().currency
    }

    /// "excl. VAT", where amounts are so.
    pub fn vat(&self) -> &'static str {
        self.report().vat()
    }

    /// The sign written behind an amount that is typed.
    pub fn currency_sign(&self) -> &'static str {
        currency_sign(self.currency())
    }
}
