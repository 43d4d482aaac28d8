//! Fields of an offer, by what they are about.

use yew::Html;

use crate::quantity::Quantity;
use crate::scenario::{Cell, Number};
use crate::state::Action;
use crate::state::edit::{Edit, SwitchPlace};
use crate::state::place::{OfferSwitch, is_on};
use crate::text::sentence_start;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::quantity_field::quantity_field;
use crate::ui::kit::view::View;

/// Fields that belong together, under what they are about.
pub(super) fn part(legend: &str, fields: Vec<Html>) -> Element {
    element("fieldset")
        .child(element("legend").text(legend))
        .child(element("div").class("fields").each(fields))
}

/// A button that is pressed while something is so.
pub fn toggle(view: &View, text: &str, place: SwitchPlace) -> Element {
    let is_on = is_on(view.state.scenario(), place);
    button(view, Action::Edit(Edit::Switch(place)))
        .attributes(&[
            ("class", "toggle"),
            ("aria-pressed", if is_on { "true" } else { "false" }),
        ])
        .text(text)
}

/// Where an offer has something or not.
pub(super) fn offer_switch((group, option): Cell, switch: OfferSwitch) -> SwitchPlace {
    SwitchPlace::Offer {
        group,
        option,
        switch,
    }
}

/// The same of something that an offer has or not.
pub fn offer_toggle(view: &View, cell: Cell, switch: OfferSwitch, text: &str) -> Html {
    let place = offer_switch(cell, switch);
    toggle(view, &sentence_start(text), place).key(text).into()
}

/// The field of a number of an option.
pub(super) fn field(view: &View, cell: Cell, quantity: Quantity) -> Html {
    quantity_field(view, Number::of_option(cell, quantity), None)
}
