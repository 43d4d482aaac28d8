//! A published case: what was published, and what its figures and today's factors give.

use crate::presets::{PresetId, PublishedCase};
use crate::report::tables::published;
use crate::state::own_values::own_values;
use crate::text::{fill, preset_description, why_it_differs};
use crate::ui::kit::markup::{Element, element, link, section_heading};
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;

fn body(view: &View, preset: PresetId, case: &PublishedCase) -> Element {
    let words = view.words();
    let language = view.state.language;
    let contents = published(&view.report(), case);
    let year = case.year.to_string();
    let origin = fill(
        words.published_by(),
        &[("publisher", case.publisher), ("year", &year)],
    );
    element("div")
        .child(section_heading(view, words.published_case()))
        .child(
            element("p")
                .text(preset_description(preset, language))
                .text(" ")
                .child(link(case.source.url, &origin)),
        )
        .child(table(view, &contents.title, &contents))
        .maybe(why_it_differs(preset, language).map(|why| element("p").class("note").text(why)))
}

pub fn published_case_panel(view: &View) -> Element {
    // Other figures than the case's own would stand there as its own.
    let own = view.state.preset().filter(|preset| preset.case().is_some());
    let own = own.filter(|preset| own_values(view.state.scenario(), *preset) == 0);
    let case = own.and_then(|preset| Some((preset, preset.case()?)));
    element("section")
        .class("published")
        .hidden(case.is_none())
        .maybe(case.map(|(preset, case)| body(view, preset, case)))
}
