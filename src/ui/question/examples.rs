//! All examples and published cases, to start from another.

use crate::presets::PresetId;
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit};
use crate::text::{preset_description, preset_name};
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::view::View;

/// An example: its name and what it is about, as a button.
fn example(view: &View, preset: PresetId) -> Element {
    let language = view.state.language;
    let is_now = view.state.preset() == Some(preset);
    let edit = Edit::Choice(ChoicePlace::Preset, preset.id().to_owned());
    let mark = is_now.then(|| element("em").text(view.words().example_now()));
    let choose = button(view, Action::Edit(edit))
        .attributes(&[
            ("class", "example"),
            ("data-preset", preset.id()),
            ("aria-current", if is_now { "true" } else { "false" }),
        ])
        .child(element("strong").text(preset_name(preset, language)))
        .maybe(mark)
        .child(element("span").text(preset_description(preset, language)));
    element("li").child(choose)
}

/// The examples, then the published cases.
pub fn examples(view: &View) -> Element {
    let words = view.words();
    let some = |title: &str, cases: bool| {
        let all = PresetId::ALL.into_iter();
        let these = all.filter(|preset| preset.case().is_some() == cases);
        element("div")
            .child(heading(view, 2).text(title))
            .child(element("ul").each(these.map(|preset| example(view, preset))))
    };
    panel_of(view, "examples", words.change_example())
        .child(close_button(view, words.close()))
        .child(some(words.presets_examples(), false))
        .child(some(words.presets_cases(), true))
}
