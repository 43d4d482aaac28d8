//! What is reported on, and in which language.

use crate::scenario::Currency;
use crate::state::State;
use crate::text::{Format, Words};

/// A state, and the number formats of the language it is told in.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub state: &'a State,
    pub format: &'a dyn Format,
}

impl Report<'_> {
    /// The currency of every amount.
    pub fn currency(&self) -> Currency {
        self.state.comparison().currency
    }

    /// The fixed words.
    pub fn words(&self) -> Words {
        self.state.language.words()
    }
}
