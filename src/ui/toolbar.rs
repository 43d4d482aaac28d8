//! Undo, redo, start over, the other language.

use super::edit::{Change, ChoicePlace, NumberPlace};
use super::markup::{Element, button, element};
use super::state::Action;
use super::view::View;
use crate::text::{Language, Words, fill};

fn change_name(change: Change, words: &Words) -> &'static str {
    match change {
        Change::Number(place) => match place {
            NumberPlace::Horizon => words.change_horizon,
            NumberPlace::Count { .. } => words.change_count,
            NumberPlace::Share { .. } => words.change_share,
            NumberPlace::Price { .. } => words.change_price,
            NumberPlace::PlannedYears { .. } => words.change_years,
            NumberPlace::WarrantyMonths { .. } => words.change_warranty,
            NumberPlace::DiscountRate
            | NumberPlace::ElectricityPrice
            | NumberPlace::GridIntensity
            | NumberPlace::RepairCost
            | NumberPlace::DeploymentHours => words.change_assumption,
        },
        Change::Choice(place) => match place {
            ChoicePlace::Preset => words.change_preset,
            ChoicePlace::Place => words.change_place,
            ChoicePlace::Currency => words.change_currency,
            ChoicePlace::Need { .. } => words.change_need,
            ChoicePlace::Device { .. } => words.change_device,
            ChoicePlace::Sourcing { .. } => words.change_sourcing,
            ChoicePlace::Allocation | ChoicePlace::FootprintSource => words.change_assumption,
        },
        Change::Mix { .. } => words.change_share,
        Change::Name { .. } => words.change_name,
        Change::GroupAdded => words.change_group_added,
        Change::GroupRemoved => words.change_group_removed,
        Change::OptionAdded => words.change_option_added,
        Change::OptionRemoved => words.change_option_removed,
        Change::Replaced => words.change_all,
    }
}

pub fn toolbar(view: &View) -> Element {
    let state = &view.state;
    let words = view.words();
    let label = |change: Option<Change>, named, nothing: &str| match change {
        Some(change) => fill(named, &[("change", change_name(change, words))]),
        None => nothing.to_owned(),
    };
    let tool = |name: &str, text: &str, enabled: bool, action: Action| {
        // A button that just did its work stays focusable, so that the keyboard keeps its place.
        let disabled = if enabled { "false" } else { "true" };
        button(view, action)
            .attributes(&[("data-action", name), ("aria-disabled", disabled)])
            .text(text)
    };
    let other = match state.language {
        Language::Swedish => Language::English,
        Language::English => Language::Swedish,
    };
    element("div")
        .class("toolbar")
        .attribute("role", "group")
        .label(words.toolbar)
        .child(tool(
            "undo",
            &label(state.undoable(), words.undo, words.undo_nothing),
            state.undoable().is_some(),
            Action::Undo,
        ))
        .child(tool(
            "redo",
            &label(state.redoable(), words.redo, words.redo_nothing),
            state.redoable().is_some(),
            Action::Redo,
        ))
        .child(tool(
            "reset",
            words.reset,
            state.is_changed(),
            Action::Reset,
        ))
        .child(
            button(view, Action::Language(other))
                .attributes(&[("data-action", "language"), ("lang", other.tag())])
                .text(words.other_language),
        )
}
