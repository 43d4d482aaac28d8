//! Where a figure is entered.

use crate::decision::sensitivity::VariableSensitivity;
use crate::quantity::{Part, Quantity};
use crate::scenario::{Cell, Sourcing};
use crate::state::page::{Sought, fold};
use crate::state::shares::sourcing_of;
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

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
