//! What a person writes on documents that leave, and how long a note is to be.

use std::rc::Rc;

use super::State;

/// What is typed; it is kept for the visit and belongs to no scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The heading.
    pub title: String,
    pub organisation: String,
    /// Whether the note is printed in full, and not on one page.
    pub is_full: bool,
}

impl State {
    /// What is written on documents that leave.
    pub fn typed(&self) -> &Rc<Typed> {
        &self.typed
    }
}
