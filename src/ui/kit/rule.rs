//! The rule for sharing the manufacture of a device among its users, beside what depends on it.

use super::markup::{Element, element};
use super::view::View;
use crate::text::{allocation_clause, fill};

/// The rule that emissions depend on, to stand beside what is said of them.
pub fn rule_note(view: &View) -> Element {
    let clause = allocation_clause(view.state.allocation(), view.state.language);
    let text = fill(view.words().emissions_if(), &[("clause", clause)]);
    element("p").class("note rule").text(&text)
}
