//! What few offers say, or what is seldom entered: accidents and loss.

use yew::Html;

use super::device_field::details_of;
use super::offer_fields::{field, offer_toggle, part};
use crate::quantity::{Part, Quantity};
use crate::scenario::{Cell, Number};
use crate::state::place::OfferSwitch;
use crate::text::fill;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// A fold, so that a plain offer stays short; it says how much in it was entered.
pub(super) fn more_of_offer(view: &View, cell: Cell) -> Element {
    let words = view.words();
    let text = match entered(view, cell) {
        0 => words.offer_more().to_owned(),
        number => fill(
            words.offer_more_entered(),
            &[("number", number.to_string().as_str())],
        ),
    };
    let name = [&details_of(view, cell), "/more"].concat();
    disclosure(view, &name, &text, &|| {
        element("div").child(accidents(view, cell))
    })
}

/// The parts in which numbers stand here.
const PARTS: [Part; 1] = [Part::Accidents];

fn entered(view: &View, cell: Cell) -> usize {
    let numbers = PARTS.into_iter().flat_map(Quantity::edited_in);
    let is_entered = |quantity: &Quantity| {
        let number = Number::of_option(cell, *quantity);
        number.entered(view.state.scenario()).is_some()
    };
    let offer = &view.state.scenario().groups[cell.0].options[cell.1].offer;
    numbers.filter(is_entered).count() + usize::from(offer.warranty.accidental_damage == Some(true))
}

/// What is left to pay is asked for where something bears the rest.
fn accidents(view: &View, cell: Cell) -> Element {
    let words = view.words();
    let inputs = &view.state.valid().inputs().groups[cell.0].options[cell.1].accidents;
    let is_shown = |quantity: &Quantity| match quantity {
        Quantity::InsuranceExcess => inputs.insurance_excess.is_some(),
        Quantity::WarrantyExcess => inputs.covered_excess.is_some(),
        _ => true,
    };
    let quantities = Quantity::edited_in(Part::Accidents).into_iter();
    let mut fields: Vec<Html> = quantities
        .filter(is_shown)
        .map(|quantity| field(view, cell, quantity))
        .collect();
    let covered = OfferSwitch::AccidentsCovered;
    fields.push(offer_toggle(view, cell, covered, words.accidents_covered()));
    part(words.accidents_and_loss(), fields)
}
