//! The title, and undo, redo and the other languages.

use super::change_name::{plan_name, step};
use crate::report::question::needed_devices;
use crate::state::edit::Change;
use crate::state::kept::Kept;
use crate::state::page::{Panel, Tab};
use crate::state::plans::PlanAction;
use crate::state::shown::part;
use crate::state::{Action, Rest};
use crate::text::{Language, fill};
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::panel_frame::panel_button;
use crate::ui::kit::toolbar::toolbar;
use crate::ui::kit::view::View;

/// Saves the present figures as a plan. What is saved already leads to the saved ones.
fn save_button(view: &View) -> Element {
    let words = view.words();
    let plans = view.state.plans();
    let is_saved = plans.saved_as(view.state.scenario()).is_some();
    let (text, action) = if is_saved {
        (words.plan_is_saved(), Action::Tab(Tab::Plans))
    } else {
        let name = match view.state.rest {
            Rest::Here => plan_name(view),
            _ => needed_devices(&view.report()),
        };
        (words.save_plan(), Action::Plan(PlanAction::Save(name)))
    };
    button(view, action)
        .attributes(&[("class", "outlined"), ("data-action", "save-plan")])
        .text(text)
}

/// Opens the ways to take along what is shown.
fn share_button(view: &View) -> Option<Element> {
    let is_open = view.state.page().panel == Some(Panel::Share);
    view.state.shows(part::QUESTION).then(|| {
        button(view, Action::Panel((!is_open).then_some(Panel::Share)))
            .id(Panel::SHARE)
            .attributes(&[
                ("class", "outlined"),
                ("data-action", "share"),
                ("aria-expanded", if is_open { "true" } else { "false" }),
            ])
            .text(view.words().share_panel())
    })
}

/// That nothing leaves the browser; or that what is open is kept in it, and how it is forgotten.
fn keeping(view: &View) -> Element {
    let words = view.words();
    if view.state.kept != Kept::Yes {
        return element("span").class("privacy").text(words.privacy());
    }
    let forget = button(view, Action::Keep(Kept::Forgotten))
        .attributes(&[("class", "quiet"), ("data-action", "forget")])
        .text(words.forget());
    element("span")
        .class("privacy kept")
        .text(words.kept_here())
        .text(" · ")
        .child(forget)
}

/// What keeps the figures or takes them along: one stop of the Tab key.
fn take_along(view: &View) -> Element {
    let words = view.words();
    let print = view.state.shows(part::QUESTION).then(|| {
        let button = panel_button(view, Panel::Print, "print", words.print());
        button.id(Panel::PRINT).class("outlined")
    });
    let first = [Some(save_button(view)), share_button(view), print];
    toolbar(words.take_along(), first.into_iter().flatten()).class("take-along")
}

/// The title and the tools.
pub fn head(view: &View) -> Element {
    let state = &view.state;
    let words = view.words();
    // Before the names of changes are there, a change has none.
    let is_here = state.rest == Rest::Here;
    let label = |change: Option<Change>, values, named, nothing: &str| match change {
        Some(change) if is_here => fill(named, &[("change", &step(view, change, values))]),
        _ => nothing.to_owned(),
    };
    let has_history = state.undoable().is_some() || state.redoable().is_some();
    let tool = |name: &str, sign: &str, text: &str, enabled: bool, action: Action| {
        // A button that just did its work stays focusable, so that the keyboard keeps its place.
        let disabled = if enabled { "false" } else { "true" };
        button(view, action)
            .attributes(&[
                ("data-action", name),
                ("aria-disabled", disabled),
                ("title", text),
            ])
            .flag("disabled", !has_history)
            .child(element("span").attribute("aria-hidden", "true").text(sign))
            .child(element("span").class("text").text(text))
    };
    let language = |other: Language| {
        button(view, Action::Language(other))
            .attributes(&[("data-action", "language"), ("lang", other.tag())])
            .text(other.words().language_name())
    };
    let undo = label(
        state.undoable(),
        state.undoable_numbers(),
        words.undo(),
        words.undo_nothing(),
    );
    let redo = label(
        state.redoable(),
        state.redoable_numbers(),
        words.redo(),
        words.redo_nothing(),
    );
    let tools = element("div")
        .class("toolbar")
        .attribute("role", "group")
        .label(words.toolbar())
        .child(tool(
            "undo",
            "↶",
            &undo,
            state.undoable().is_some(),
            Action::Undo,
        ))
        .child(tool(
            "redo",
            "↷",
            &redo,
            state.redoable().is_some(),
            Action::Redo,
        ))
        .child(take_along(view))
        .each(state.language.others().map(language));
    let title = heading(view, 0).text(words.title());
    element("header")
        .child(title.attributes(&[("class", "title"), ("part", "heading")]))
        .child(keeping(view))
        .child(tools)
}
