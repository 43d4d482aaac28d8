//! What a card says: a question, a figure of each plan, a finding.

use crate::chart::bars::{PlanRow, Scale};
use crate::engine::Subject;
use crate::text::fill;

/// One of the four parts of the comparison.
pub struct Card {
    /// Unique among the cards: `cost`.
    pub name: &'static str,
    pub title: &'static str,
    pub question: String,
    pub finding: Finding,
    pub rows: Vec<PlanRow>,
    pub scale: Scale,
}

/// A sentence with a figure in it that can be explained.
pub struct Finding {
    pub before: String,
    pub figure: Option<Explained>,
    pub after: String,
}

/// The part of a finding that has the figure.
pub struct Explained {
    pub message: &'static str,
    /// Where in the message the figure stands.
    pub place: &'static str,
    pub value: String,
    pub subject: Subject,
}

impl Finding {
    /// The sentence as plain text.
    pub fn text(&self) -> String {
        let figure = self.figure.as_ref();
        let figure = figure.map(|of| fill(of.message, &[(of.place, &of.value)]));
        [&self.before, &*figure.unwrap_or_default(), &self.after].concat()
    }
}
