//! What every component is given: the state to show and the way to change it.

use std::rc::Rc;

use yew::Callback;

use super::intl::IntlFormat;
use super::markup::{Element, element};
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

    /// A heading `below` levels under the widget's own.
    pub fn heading(&self, below: u8) -> Element {
        let level = (self.state.heading_level + below).clamp(1, 6);
        element(["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level) - 1])
    }

    /// The heading of a section.
    pub fn section_heading(&self, text: &str) -> Element {
        self.heading(1).class("section").text(text)
    }
}
