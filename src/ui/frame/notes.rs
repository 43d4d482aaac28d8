//! What stands around the figures: problems of a document, avoided emissions, what is not
//! included, where the data comes from.

use crate::engine::plan_kind::PlanKind;
use crate::scenario::Issue;
use crate::state::Action;
use crate::text::{fill, issue, mass_in_words, not_included};
use crate::ui::kit::markup::{Element, button, element, heading, section_heading};
use crate::ui::kit::view::View;

/// The problems of a document that could not be used. The last result stays.
pub fn issues_panel(view: &View) -> Element {
    let words = view.words();
    let issues = view.state.issues();
    let format = view.format();
    let item = |problem: &Issue| {
        let path = if problem.path.is_empty() {
            words.in_document()
        } else {
            &problem.path
        };
        element("li")
            .child(element("code").text(path))
            .text(" ")
            .text(&issue(problem, &format))
    };
    let panel = (!issues.is_empty()).then(|| {
        element("div")
            .class("panel")
            .child(heading(view, 1).text(words.issues()))
            .child(element("ul").each(issues.iter().map(item)))
            .child(element("p").text(words.issues_kept()))
            .child(
                button(view, Action::DismissIssues)
                    .class("outlined")
                    .text(words.close()),
            )
    });
    element("div")
        .attributes(&[("class", "issues"), ("role", "alert")])
        .maybe(panel)
}

/// Avoided emissions, in a box of their own.
pub fn avoided(view: &View) -> Element {
    let words = view.words();
    let kilograms = view
        .state
        .comparison()
        .plan(PlanKind::YourMix)
        .carbon
        .avoided
        .value();
    let text = if kilograms > 0.0 {
        let mass = mass_in_words(kilograms, &view.format());
        fill(words.avoided_text(), &[("mass", &mass)])
    } else {
        words.avoided_none().to_owned()
    };
    element("section")
        .class("avoided")
        .child(section_heading(view, words.avoided()))
        .child(element("p").text(&text))
}

pub fn footer(view: &View) -> Element {
    let words = view.words();
    let comparison = view.state.comparison();
    let version = fill(
        words.version(),
        &[
            ("vintage", comparison.data_vintage),
            ("version", comparison.engine_version),
        ],
    );
    let about = [&version, " ", words.attribution(), " ", words.privacy()].concat();
    let not_included = not_included(view.state.language);
    element("footer")
        .attribute("part", "footer")
        .child(section_heading(view, words.not_included()))
        .child(
            element("ul")
                .class("not-included")
                .each(not_included.iter().map(|item| element("li").text(item))),
        )
        .child(element("p").text(&about))
}
