//! The answer in a few sentences.

use super::change_it::change_it;
use super::sureness::{opened_outcomes, sureness};
use super::why::why;
use crate::report::answer::{answer, verdict as in_words};
use crate::state::Action;
use crate::state::edit::Edit;
use crate::state::page::{Sought, Tab};
use crate::text::add_what_is_lacking;
use crate::ui::kit::focus::{parting_button, seek_button};
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::view::View;

/// The id of the heading of the answer: others lead to it.
pub const ANSWER: &str = "answer";

/// The verdict as plain text.
pub fn verdict_text(view: &View) -> String {
    let report = view.report();
    in_words(&report, &answer(&report)).line()
}

pub fn verdict(view: &View) -> Element {
    let words = view.words();
    let report = view.report();
    let answer = answer(&report);
    let said = in_words(&report, &answer);
    // There is nothing to compare with: what is lacking can be added.
    let add = answer.judgement.is_none().then(|| {
        let edit = Edit::AddWhatIsLacking(answer.lacking);
        parting_button(view, Action::Edit(edit), ".verdict", "[data-explain]")
            .attributes(&[("class", "outlined"), ("data-action", "add-lacking")])
            .text(add_what_is_lacking(answer.lacking, view.state.language))
    });
    // Which of the options meet what is asked stands in a tab of its own.
    let which = (!answer.missed.is_empty()).then(|| {
        seek_button(view, Sought::in_tab(Tab::Requirements, "requirements"))
            .attributes(&[("class", "quiet"), ("data-action", "which-meet")])
            .text(words.which_meet_them())
    });
    let shown = element("div")
        .child(
            heading(view, 1)
                .attributes(&[("id", ANSWER), ("class", "unseen"), ("tabindex", "-1")])
                .text(words.verdict()),
        )
        .child(
            // What follows another claim is said anew, and does not move from where it stood.
            element("p").class("answer").each([
                element("strong").key("claim").text(&said.claim),
                element("span")
                    .key(&said.claim)
                    .text(&[" ", &said.rest, " "].concat()),
            ]),
        )
        .child(
            element("p")
                .class("beside")
                .text(&said.beside())
                .text(" ")
                .maybe(which),
        )
        .maybe(add)
        .child(why(view, answer.judgement.as_ref()))
        .child(change_it(view));
    element("section")
        .attributes(&[("class", "verdict"), ("part", "verdict")])
        .child(shown)
        .child(sureness(view, answer.judgement.as_ref()))
        .child(opened_outcomes(view))
}
