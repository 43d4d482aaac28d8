//! What stands around the figures: missed requirements, problems of a document, avoided emissions,
//! a published case, what is not included, where the data comes from.

use super::markup::{Element, button, element};
use super::mix::{group_name, option_name};
use super::state::Action;
use super::verdict::missed;
use super::view::View;
use crate::engine::plan::PlanKind;
use crate::engine::requirements::RequirementResult;
use crate::scenario::Issue;
use crate::text::{fill, issue, mass_in_words, not_included, remedy, requirement};

/// The problems of a document that could not be used. The last result stays.
pub fn issues_panel(view: &View) -> Element {
    let words = view.words();
    let issues = view.state.issues();
    let format = view.format();
    let item = |problem: &Issue| {
        let path = if problem.path.is_empty() {
            words.in_document
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
            .child(view.heading(1).text(words.issues))
            .child(element("ul").each(issues.iter().map(item)))
            .child(element("p").text(words.issues_kept))
            .child(
                button(view, Action::DismissIssues)
                    .class("outlined")
                    .text(words.close),
            )
    });
    element("div")
        .attributes(&[("class", "issues"), ("role", "alert")])
        .maybe(panel)
}

fn missed_item(view: &View, result: &RequirementResult) -> Element {
    let format = view.format();
    let scenario = view.state.scenario();
    let group = result
        .group
        .and_then(|index| Some((index, scenario.groups.get(index)?)));
    let name = group.map_or_else(String::new, |(index, group)| {
        let option = result.option.and_then(|option| group.options.get(option));
        let device = option.map(|option| option_name(option, view.state.language));
        let group = group_name(group, index, view.state.language);
        [group, device.unwrap_or_default()].join(", ")
    });
    let remedy = result
        .remedy
        .as_ref()
        .map(|found| remedy(found, view.currency(), &format));
    let wish = (!result.hard).then(|| element("b").text(view.words().wish).text(". "));
    let told = requirement(result, &name, &format);
    element("li")
        .class("warning")
        .child(element("p").maybe(wish).text(&told))
        .maybe(remedy.map(|remedy| element("p").class("remedy").text(&remedy)))
}

pub fn missed_requirements(view: &View) -> Element {
    let missed = missed(view);
    element("section")
        .class("requirements")
        .hidden(missed.is_empty())
        .child(view.section_heading(view.words().requirements))
        .child(element("ul").each(missed.iter().map(|result| missed_item(view, result))))
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
        fill(words.avoided_text, &[("mass", &mass)])
    } else {
        words.avoided_none.to_owned()
    };
    element("section")
        .class("avoided")
        .child(view.section_heading(words.avoided))
        .child(element("p").text(&text))
}

pub fn footer(view: &View) -> Element {
    let words = view.words();
    let comparison = view.state.comparison();
    let version = fill(
        words.version,
        &[
            ("vintage", comparison.data_vintage),
            ("version", comparison.engine_version),
        ],
    );
    let about = [&version, " ", words.attribution, " ", words.privacy].concat();
    let not_included = not_included(view.state.language);
    element("footer")
        .attribute("part", "footer")
        .child(view.section_heading(words.not_included))
        .child(
            element("ul")
                .class("not-included")
                .each(not_included.iter().map(|item| element("li").text(item))),
        )
        .child(element("p").text(&about))
}
