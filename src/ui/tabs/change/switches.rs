//! What is not a number and could be otherwise, and what would come of it: the ways of counting and
//! what offers include.

use crate::decision::switches::{SwitchKind, SwitchResult};
use crate::report::turning::{beside, outcome, switched};
use crate::scenario::Entry;
use crate::state::Action;
use crate::state::edit::{Edit, Tried};
use crate::text::{fill, sentence_start, switch_value};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;

/// The same as notes.
pub fn all_beside(view: &View, result: &SwitchResult) -> Element {
    let said = beside(&view.report(), result);
    let said = said
        .iter()
        .map(|said| element("p").class("note").text(said));
    element("div").each(said)
}

/// The button that enters what was tried, as one step.
pub fn trying(view: &View, tried: Tried, of: &str, text: &str, entries: &[Entry]) -> Element {
    let name = [("what", text), ("of", of)];
    let entries = entries.to_vec();
    button(view, Action::Edit(Edit::Try { tried, entries }))
        .attributes(&[("class", "outlined try"), ("data-action", "try")])
        .label(&fill(view.words().action_of(), &name))
        .text(text)
}

/// A row for each that does not turn the answer: what it is, from what to what, and the difference
/// then.
pub fn list(view: &View, switches: &[&SwitchResult]) -> Element {
    let format = view.format();
    let row = |result: &&SwitchResult| {
        let value = |value| switch_value(result.kind, value, &format);
        let values = [value(&result.from), value(&result.to)].join(" → ");
        let outcome = sentence_start(&outcome(&view.report(), result, view.state.measure));
        let note = || element("p").class("note");
        element("li")
            .attribute("data-switch", name_of(result))
            .child(element("p").text(&switched(&view.report(), result)))
            .child(note().text(&values))
            .child(note().text(&outcome).text("."))
            .child(all_beside(view, result))
            .maybe((result.kind == SwitchKind::Replacement).then(|| {
                let tried = Tried::Switch(result.kind);
                let text = view.words().change_try_it();
                trying(
                    view,
                    tried,
                    &switched(&view.report(), result),
                    text,
                    &result.entries,
                )
            }))
    };
    element("ul")
        .class("drivers")
        .each(switches.iter().map(row))
}

/// What a switch is called for tests and host pages.
pub fn name_of(result: &SwitchResult) -> &'static str {
    match result.kind {
        SwitchKind::Allocation => "allocation",
        SwitchKind::FootprintSource => "footprint-source",
        SwitchKind::NewBattery => "new-battery",
        SwitchKind::Reuse => "reuse",
        SwitchKind::UnusedLife => "unused-life",
        SwitchKind::Vat => "vat",
        SwitchKind::EqualWarranty => "equal-warranty",
        SwitchKind::Replacement => "replacement",
    }
}
