//! What the device of an option is, where the catalogue does not have it or has it otherwise.

use super::device_field::details_of;
use super::offer_fields::{field, part};
use crate::quantity::{Part, Quantity};
use crate::scenario::{Cell, Number};
use crate::state::edit::Edit;
use crate::text::fill;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, element, link};
use crate::ui::kit::name_field::name_field;
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

/// A fold, so that a device of the catalogue stays short; it says how much in it was entered.
pub(super) fn own_device(view: &View, cell: Cell) -> Element {
    let words = view.words();
    let text = match entered(view, cell) {
        0 => words.own_device().to_owned(),
        number => fill(
            words.own_device_entered(),
            &[("number", number.to_string().as_str())],
        ),
    };
    let name = [&details_of(view, cell), "/device"].concat();
    disclosure(view, &name, &text, &|| {
        let (group, option) = cell;
        let entered = &view.state.scenario().groups[group].options[option];
        let id = field_id("device-name", cell);
        let quantities = Quantity::edited_in(Part::Device).into_iter();
        let fields = quantities.map(|quantity| field(view, cell, quantity));
        element("div")
            .child(name_field(
                view,
                (&id, "device-name"),
                view.words().device_name(),
                (entered.specification.name.as_deref(), ""),
                move |name| Edit::RenameDevice {
                    group,
                    option,
                    name,
                },
            ))
            .child(part(view.words().specification(), fields.collect()))
            .maybe(
                entered
                    .specification
                    .source
                    .as_deref()
                    .map(|source| from(view, source)),
            )
    })
}

/// Where its figures stand; an address can be followed.
fn from(view: &View, source: &str) -> Element {
    let is_address = ["https://", "http://"]
        .iter()
        .any(|start| source.starts_with(start));
    let source = match is_address {
        true => link(source, source),
        false => element("span").text(source),
    };
    element("p")
        .class("note source")
        .text(view.words().device_source())
        .text(" ")
        .child(source)
}

/// How much of it was entered.
pub(super) fn entered(view: &View, cell: Cell) -> usize {
    let scenario = view.state.scenario();
    let quantities = Quantity::edited_in(Part::Device).into_iter();
    let is_entered = |quantity: &Quantity| {
        let number = Number::of_option(cell, *quantity);
        number.entered(scenario).is_some()
    };
    let name = scenario
        .option(cell)
        .and_then(|option| option.specification.name.as_ref());
    quantities.filter(is_entered).count() + usize::from(name.is_some())
}
