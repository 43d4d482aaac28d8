//! A published case: what was published, and what its figures and today's factors give.

use crate::catalogue;
use crate::presets::{PresetId, PublishedCase};
use crate::report::tables;
use crate::state::own_values::own_values;
use crate::text::{fill, preset_description, why_it_differs};
use crate::ui::kit::markup::{Element, element, link};
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;

/// What was published, and what its figures and today's factors give.
pub fn published(view: &View) -> Element {
    let Some((preset, case)) = published_case(view) else {
        return element("div");
    };
    let words = view.words();
    let language = view.state.language;
    let contents = tables::published(&view.report(), case);
    let year = case.year.to_string();
    let origin = fill(
        words.published_by(),
        &[("publisher", case.publisher), ("year", &year)],
    );
    element("div")
        .class("published")
        .child(
            element("p")
                .text(preset_description(preset, language))
                .text(" ")
                .child(link(catalogue::reference(case.source).url, &origin)),
        )
        .child(table(view, &contents.title, &contents))
        .maybe(why_it_differs(preset, language).map(|why| element("p").class("note").text(why)))
}

/// The case that the figures are of; nothing where any of them is not its own.
pub fn published_case(view: &View) -> Option<(PresetId, &'static PublishedCase)> {
    let own = view.state.preset().filter(|preset| preset.case().is_some());
    let own = own.filter(|preset| own_values(view.state.scenario(), *preset) == 0);
    own.and_then(|preset| Some((preset, preset.case()?)))
}
