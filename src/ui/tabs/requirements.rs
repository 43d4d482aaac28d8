//! Requirements and preferences that devices in the mix miss, each with its remedy.

use crate::engine::requirements::RequirementResult;
use crate::report::names::place_name;
use crate::state::Action;
use crate::state::edit::Edit;
use crate::text::{fill, remedy, remedy_button, requirement};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, element, section_heading};
use crate::ui::kit::view::View;

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

fn missed_item(view: &View, result: &RequirementResult) -> Element {
    let format = view.format();
    let language = view.state.language;
    let place = result.group.zip(result.option);
    let name = place.map_or_else(String::new, |cell| place_name(&view.state, cell));
    let mark = |text| element("b").text(text).text(". ");
    let soft = (!result.hard).then(|| mark(view.words().preference()));
    let unknown = (!result.is_missed()).then(|| mark(view.words().not_known()));
    let told = requirement(result, &name, &format);
    let found = result.remedy.as_ref();
    let done = place.zip(found).and_then(|((group, option), found)| {
        let text = remedy_button(found.action, language)?;
        let edit = Edit::Remedy {
            group,
            option,
            remedy: found.clone(),
        };
        let button = parting_button(view, Action::Edit(edit), ".missing", STAYS);
        let label = fill(view.words().action_of(), &[("what", text), ("of", &name)]);
        Some(
            button
                .attributes(&[("class", "outlined"), ("data-action", "remedy")])
                .label(&label)
                .text(text),
        )
    });
    let told_remedy = found.map(|found| remedy(found, view.currency(), &format));
    element("li")
        .class("warning")
        .child(element("p").maybe(soft).maybe(unknown).text(&told))
        .maybe(told_remedy.map(|text| element("p").class("remedy").text(&text)))
        .maybe(done)
}

/// What is missed or not known, each with the cheapest remedy.
pub fn requirements(view: &View) -> Element {
    let words = view.words();
    let missed = missed(view);
    let is_met = missed.is_empty();
    let none = is_met.then(|| {
        let text = match view.state.scenario().requirements.is_empty() {
            true => words.no_requirements(),
            false => words.all_requirements_met(),
        };
        element("p").class("note").text(text)
    });
    element("section")
        .class("missing")
        .child(
            // Others lead here. Around fields it would keep Shift+Tab from leaving them.
            section_heading(view, words.requirements())
                .id("requirements")
                .attribute("tabindex", "-1"),
        )
        .child(
            element("ul")
                .class("missed")
                .each(missed.iter().map(|result| missed_item(view, result))),
        )
        .maybe(none)
}
