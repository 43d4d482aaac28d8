//! Fields of an offer, by what they are about.

use yew::Html;

use crate::quantity::Quantity;
use crate::report::names::distinct_option;
use crate::scenario::{Cell, Number};
use crate::state::Action;
use crate::state::edit::{Edit, SwitchPlace};
use crate::state::place::{OfferSwitch, is_on};
use crate::text::{fill, sentence_start};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::quantity_field::quantity_field_of;
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
    let field = sentence_start(text);
    let of = distinct_option(&view.state, cell);
    let called = fill(view.words().called_of(), &[("field", &field), ("of", &of)]);
    let toggle = toggle(view, &field, place).label(&called);
    toggle.key(text).into()
}

/// The field of a number of an option.
pub(super) fn field(view: &View, cell: Cell, quantity: Quantity) -> Html {
    let of = distinct_option(&view.state, cell);
    quantity_field_of(view, Number::of_option(cell, quantity), of)
}
