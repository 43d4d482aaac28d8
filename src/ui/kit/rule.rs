//! The rule for sharing the manufacture of a device among its users, beside what depends on it.

use super::markup::{Element, element};
use super::view::View;
use crate::scenario::Allocation;
use crate::text::{allocation_clause, fill};

/// The rule for sharing manufacture between those who use a device one after the other.
pub fn rule_of(view: &View) -> Allocation {
    let entered = view.state.scenario().method.allocation;
    entered.unwrap_or(Allocation::CutOff)
}

/// The rule that emissions depend on, to stand beside what is said of them.
pub fn rule_note(view: &View) -> Element {
    let clause = allocation_clause(rule_of(view), view.state.language);
    let text = fill(view.words().emissions_if, &[("clause", clause)]);
    element("p").class("note rule").text(&text)
}
