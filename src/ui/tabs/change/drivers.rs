//! Where the answer turns, in words, and where a figure is entered.

use crate::decision::break_even::{Side, Turn};
use crate::decision::sensitivity::VariableSensitivity;
use crate::quantity::{Part, Quantity};
use crate::report::figures::amount;
use crate::scenario::Sourcing;
use crate::state::page::{Sought, fold};
use crate::state::shares::sourcing_of;
use crate::text::{Unit, unit};
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

/// Where a turn is, in three digits. It is rounded away from the present value: what is said to
/// change the answer does.
pub fn amount_of_turn(view: &View, variable: &VariableSensitivity, turn: &Turn) -> String {
    let size = libm::fabs(turn.value);
    if size == 0.0 || turn.side == Side::At {
        return amount(&view.report(), variable, turn.value);
    }
    let step = libm::pow(10.0, libm::floor(libm::log10(size)) - 2.0);
    let step = match unit(variable.quantity) {
        // As they are written.
        Unit::Years | Unit::Months | Unit::Hours => step.max(0.1),
        Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerHour if size > 10.0 => step.max(1.0),
        _ => step,
    };
    // What is round already stays.
    let steps = match turn.side {
        Side::Below => libm::floor(turn.value / step + 1e-6),
        _ => libm::ceil(turn.value / step - 1e-6),
    };
    amount(&view.report(), variable, steps * step)
}

/// The field in which a variable is entered, where there is one.
pub fn field(view: &View, variable: &VariableSensitivity) -> Option<Sought> {
    let edited = variable.quantity.edited()?;
    if variable.quantity == Quantity::Horizon {
        return Some(Sought::in_fold(fold::OPTIONS, "key-years"));
    }
    if edited.part == Part::Assumptions {
        return Some(Sought::in_fold(fold::ASSUMPTIONS, edited.name));
    }
    let [cell] = variable.cells[..] else {
        return None;
    };
    let option = view.state.scenario().groups.get(cell.0);
    let sourcing = sourcing_of(option?.options.get(cell.1)?);
    let is_bought = matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
    // What is always there beside an option; the rest may be folded.
    let is_there = match variable.quantity {
        Quantity::PlannedYears => true,
        Quantity::Price | Quantity::WarrantyMonths => is_bought,
        _ => false,
    };
    is_there.then(|| Sought::in_group(cell.0, &field_id(edited.name, cell)))
}
