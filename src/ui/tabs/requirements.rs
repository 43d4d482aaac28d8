//! Which options meet what is asked, and what helps where they do not.

use crate::engine::requirements::RequirementResult;
use crate::report::cohorts::distinct_cohort;
use crate::report::names::{distinct_name, place_name};
use crate::report::tables::{self, Asked};
use crate::state::Action;
use crate::state::edit::Edit;
use crate::state::remedy::Asked as Place;
use crate::text::{Digits, Format, fill, remedy, remedy_button, requirement, sentence_start};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, element, section_heading};
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;
use crate::ui::question::fleet::without_updates;

/// Where the focus goes when what helped is gone.
const STAYS: &str = "#requirements";

/// The requirements and preferences that devices in the mix miss or are not known to meet, the
/// requirements first.
fn missed(view: &View) -> Vec<RequirementResult> {
    let results = view.state.comparison().requirements.iter();
    let missed = results.filter(|result| !result.is_met() && result.users.value() > 0.0);
    let (mut hard, soft): (Vec<_>, Vec<_>) = missed.cloned().partition(|result| result.hard);
    hard.extend(soft);
    hard
}

/// Whether two results have the same remedy, for the same reason.
fn are_alike(one: &RequirementResult, other: &RequirementResult) -> bool {
    let is_of_option = |result: &RequirementResult| result.option.is_some();
    is_of_option(one)
        && is_of_option(other)
        && Asked::of(one) == Asked::of(other)
        && one.state == other.state
        && one.remedy == other.remedy
}

/// Results that are alike, those of the first one first.
fn alike(missed: &[RequirementResult]) -> Vec<Vec<&RequirementResult>> {
    let mut all: Vec<Vec<&RequirementResult>> = Vec::new();
    for result in missed {
        match all.iter_mut().find(|those| are_alike(those[0], result)) {
            Some(those) => those.push(result),
            None => all.push(vec![result]),
        }
    }
    all
}

/// What a result is of; nothing for the whole mix.
fn name_of(view: &View, result: &RequirementResult) -> String {
    match Place::of(result) {
        Some(Place::Option(cell)) => place_name(&view.state, cell),
        Some(Place::Cohort(at)) => {
            let name = distinct_cohort(&view.state, at, &view.format());
            match view.state.scenario().groups.len() > 1 {
                true => [&distinct_name(&view.state, at.group), ", ", &name].concat(),
                false => name,
            }
        }
        None => String::new(),
    }
}

/// What is missed or not known: of one option in a sentence, of several by their names.
fn told(view: &View, results: &[&RequirementResult]) -> String {
    let format = view.format();
    let names: Vec<String> = results.iter().map(|one| name_of(view, one)).collect();
    match results {
        [one] => {
            let longer = match Place::of(one) {
                Some(Place::Cohort(at)) => without_updates(view, at),
                _ => None,
            };
            match longer {
                Some(longer) => [&names[0], ": ", &longer].concat(),
                None => requirement(one, &names[0], &format),
            }
        }
        _ => {
            let what = sentence_start(&Asked::of(results[0]).name(&view.report()));
            [&what, ": ", &names.join("; "), "."].concat()
        }
    }
}

/// "for 4 options in 3 groups"
fn for_how_many(view: &View, results: &[&RequirementResult]) -> String {
    let format = view.format();
    let mut groups: Vec<Option<usize>> = results.iter().map(|result| result.group).collect();
    groups.dedup();
    let words = view.words();
    let message = words.for_options(format.category_of_count(groups.len()));
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let values = [
        ("options", &*count(results.len())),
        ("groups", &*count(groups.len())),
    ];
    fill(message, &values)
}

/// The button that does what helps, for all of them in one step.
fn remedy_of(view: &View, results: &[&RequirementResult]) -> Option<Element> {
    let first = results.first()?.remedy.as_ref()?;
    let text = remedy_button(first.action, view.state.language)?;
    let done = results
        .iter()
        .filter_map(|result| Some((Place::of(result)?, result.remedy.clone()?)));
    let done = Action::Edit(Edit::Remedies(done.collect()));
    let (text, of) = match results {
        [one] => (text.to_owned(), name_of(view, one)),
        _ => {
            let what = Asked::of(results[0]).name(&view.report());
            ([text, " ", &for_how_many(view, results)].concat(), what)
        }
    };
    let label = fill(view.words().action_of(), &[("what", &text), ("of", &of)]);
    Some(
        parting_button(view, done, ".missing", STAYS)
            .attributes(&[("class", "outlined"), ("data-action", "remedy")])
            .label(&label)
            .text(&text),
    )
}

fn missed_item(view: &View, results: &[&RequirementResult]) -> Option<Element> {
    let first = results.first()?;
    let words = view.words();
    let mark = |text| element("b").text(text).text(". ");
    let soft = (!first.hard).then(|| mark(words.preference()));
    let state = match first.is_missed() {
        true => (results.len() > 1).then(|| mark(words.missed())),
        false => Some(mark(words.not_known())),
    };
    let found = first.remedy.as_ref();
    let remedy = found.map(|found| remedy(found, view.currency(), &view.format()));
    Some(
        element("li")
            .class("warning")
            .child(
                element("p")
                    .maybe(soft)
                    .maybe(state)
                    .text(&told(view, results)),
            )
            .maybe(remedy.map(|text| element("p").class("remedy").text(&text)))
            .maybe(remedy_of(view, results)),
    )
}

/// What each option meets, and what is missed or not known with the cheapest remedy.
pub fn requirements(view: &View) -> Element {
    let words = view.words();
    let missed = missed(view);
    let none = missed.is_empty().then(|| {
        let text = match view.state.scenario().requirements.is_empty() {
            true => words.no_requirements(),
            false => words.all_requirements_met(),
        };
        element("p").class("note").text(text)
    });
    let met = tables::requirements(&view.report());
    let missed = alike(&missed);
    let items = missed.iter().filter_map(|those| missed_item(view, those));
    element("section")
        .class("missing")
        .child(
            // Others lead here. Around fields it would keep Shift+Tab from leaving them.
            section_heading(view, words.requirements())
                .id("requirements")
                .attribute("tabindex", "-1"),
        )
        .child(table(view, words.requirements(), &met))
        .child(element("ul").class("missed").each(items))
        .maybe(none)
}
