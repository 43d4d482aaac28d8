//! Where the answer turns, in words, and where a figure is entered.

use crate::decision::break_even::{Side, Turn};
use crate::decision::measure::Measure;
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::quantity::{Part, Quantity};
use crate::report::figures::{amount, is_time};
use crate::report::names::plan_in_sentence;
use crate::scenario::{Cell, Sourcing};
use crate::state::page::{Sought, fold};
use crate::state::shares::sourcing_of;
use crate::text::fill;
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

/// Where a turn is, in three digits.
pub fn amount_of_turn(view: &View, variable: &VariableSensitivity, turn: &Turn) -> String {
    amount(&view.report(), variable, variable.rounded(turn))
}

/// "shorter than 1.8 years"
pub fn place_of(view: &View, variable: &VariableSensitivity, turn: &Turn) -> String {
    let words = view.words();
    let pattern = match (turn.side, is_time(variable)) {
        (Side::Below, false) => words.change_below_amount(),
        (Side::Below, true) => words.change_below_time(),
        (Side::Above, false) => words.change_above_amount(),
        (Side::Above, true) => words.change_above_time(),
        (Side::At, _) => words.change_at(),
    };
    fill(pattern, &[("value", &amount_of_turn(view, variable, turn))])
}

/// "if it is shorter than 1.8 years, all new costs less"
pub fn turned(
    view: &View,
    found: &Sensitivity,
    (variable, turn): (&VariableSensitivity, &Turn),
    measure: Measure,
) -> String {
    let words = view.words();
    let place = place_of(view, variable, turn);
    let (pattern, plan) = match found.better(turn.answer) {
        Some(plan) => (words.change_plan_is_less(measure), plan),
        None => (words.change_both_alike(measure), found.plan),
    };
    let plan = plan_in_sentence(&view.state, plan);
    fill(pattern, &[("where", &place), ("plan", plan)])
}

/// The field in which a variable is entered, where there is one.
pub fn field(view: &View, variable: &VariableSensitivity) -> Option<Sought> {
    field_of(view, variable.quantity, &variable.cells)
}

/// The same of a number of some options, or of all.
pub fn field_of(view: &View, quantity: Quantity, cells: &[Cell]) -> Option<Sought> {
    let edited = quantity.edited()?;
    if quantity == Quantity::Horizon {
        return Some(Sought::in_fold(fold::OPTIONS, "key-years"));
    }
    if edited.part == Part::Assumptions {
        return Some(Sought::in_fold(fold::ASSUMPTIONS, edited.name));
    }
    let &[cell] = cells else {
        return None;
    };
    let option = view.state.scenario().groups.get(cell.0);
    let sourcing = sourcing_of(option?.options.get(cell.1)?);
    let is_bought = matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
    // What is always there beside an option; the rest may be folded.
    let is_there = match quantity {
        Quantity::PlannedYears => true,
        Quantity::Price | Quantity::WarrantyMonths => is_bought,
        _ => false,
    };
    is_there.then(|| Sought::in_group(cell.0, &field_id(edited.name, cell)))
}
