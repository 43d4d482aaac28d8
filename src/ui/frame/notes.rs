//! What stands around the figures: problems of a document, avoided emissions, what is not
//! included, where the data comes from.

use crate::engine::plan_kind::PlanKind;
use crate::scenario::Issue;
use crate::state::page::fold;
use crate::state::{Action, Rest};
use crate::text::{Digits, Format, fill, issue, mass_in_words, not_included};
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, button, element, heading, section_heading};
use crate::ui::kit::view::View;

/// The problems of a document that could not be used. The last result stays.
pub fn issues_panel(view: &View) -> Element {
    let is_any = !view.state.issues().is_empty();
    element("div")
        .attributes(&[("class", "issues"), ("role", "alert")])
        .maybe(is_any.then(|| once_here(view, view.state.rest, &|| issues(view))))
}

later! {
    later, "00000000000000000000000000000111",
    fn issues(view: &View) -> Element = issues_made_later
}

fn issues_made_later(view: &View) -> Element {
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

/// How many of the things that are not included are named at once.
const NAMED_AT_ONCE: usize = 1;

/// What is not included, and where the data come from.
pub fn footer(view: &View) -> Element {
    let is_here = view.state.rest == Rest::Here;
    element("footer")
        .attribute("part", "footer")
        .child(element("div").maybe(is_here.then(|| left_out(view))))
        .child(
            element("p")
                .text(&view.report().version())
                .text(" ")
                .text(view.words().privacy()),
        )
}

later! {
    later, "00000000000000000000000000000116",
    fn left_out(view: &View) -> Element = left_out_made_later
}

fn left_out_made_later(view: &View) -> Element {
    let words = view.words();
    let all = not_included(view.state.language);
    let (first, rest) = all.split_at(NAMED_AT_ONCE);
    let more = view.format().number(rest.len() as f64, Digits::Decimals(0));
    let values = [("what", &*first.join(", ")), ("number", &more)];
    let summary = fill(words.not_included_and_more(), &values);
    let list = || {
        let items = all.iter().map(|item| element("li").text(item));
        element("div")
            .child(element("ul").class("not-included").each(items))
            .child(element("p").text(words.attribution()))
    };
    disclosure(view, fold::NOT_INCLUDED, &summary, &list)
}
