//! What few offers say, or what is seldom entered: accidents and loss, leases, what comes with a device.

use yew::Html;

use super::device_field::details_of;
use super::offer_fields::{field, offer_toggle, part};
use crate::quantity::{Part, Quantity};
use crate::report::names::distinct_option;
use crate::scenario::{Cell, Number, Sourcing};
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace};
use crate::state::place::OfferSwitch;
use crate::state::shares::sourcing_of;
use crate::text::{fill, sentence_start};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::name_field::name_field;
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::quantity_field::field_id;
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
        element("div")
            .child(accidents(view, cell))
            .maybe(is_bought(view, cell).then(|| lease(view, cell)))
            .child(comes_with(view, cell))
            .child(accessories(view, cell))
            .child(part(
                view.words().waiting(),
                fields(view, cell, Part::Waiting),
            ))
    })
}

/// The parts in which numbers stand here.
const PARTS: [Part; 4] = [Part::Accidents, Part::Lease, Part::ComesWith, Part::Waiting];

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

fn is_bought(view: &View, (group, option): Cell) -> bool {
    let sourcing = sourcing_of(&view.state.scenario().groups[group].options[option]);
    matches!(sourcing, Sourcing::New | Sourcing::Refurbished)
}

fn fields(view: &View, cell: Cell, part: Part) -> Vec<Html> {
    let quantities = Quantity::edited_in(part).into_iter();
    quantities
        .map(|quantity| field(view, cell, quantity))
        .collect()
}

/// A fee makes a lease; what else belongs to it is asked for then.
fn lease(view: &View, cell: Cell) -> Element {
    let words = view.words();
    let inputs = &view.state.valid().inputs().groups[cell.0].options[cell.1].lease;
    let is_shown = |quantity: &Quantity| *quantity == Quantity::LeaseFee || inputs.is_some();
    let quantities = Quantity::edited_in(Part::Lease).into_iter();
    let fields = quantities.filter(is_shown);
    let fields = fields.map(|quantity| field(view, cell, quantity)).collect();
    let goes_back = inputs.as_ref().is_some_and(|lease| lease.buy_out.is_none());
    part(words.lease(), fields).child(
        element("p")
            .class("note")
            .hidden(!goes_back)
            .text(words.lease_without_buy_out()),
    )
}

/// A share of those who buy their device is asked for where somebody does, and the number in a lot
/// where it has a price. What is bought has a price, a warranty and spares.
fn comes_with(view: &View, cell: Cell) -> Element {
    let offer = &view.state.scenario().groups[cell.0].options[cell.1].offer;
    let is_bought = is_bought(view, cell);
    let is_shown = |quantity: &Quantity| match quantity {
        Quantity::BuyOutShare => offer.buy_out.price.is_some(),
        Quantity::LotDevices => is_bought && offer.lot.price.is_some(),
        Quantity::LicencePrice | Quantity::BuyOutPrice => true,
        _ => is_bought,
    };
    let quantities = Quantity::edited_in(Part::ComesWith).into_iter();
    let fields = quantities.filter(is_shown);
    let fields = fields.map(|quantity| field(view, cell, quantity)).collect();
    part(view.words().comes_with(), fields)
}

fn accessories(view: &View, cell: Cell) -> Element {
    let words = view.words();
    let (group, option) = cell;
    let accessories = &view.state.scenario().groups[group].options[option]
        .offer
        .accessories;
    let rows = (0..accessories.len()).map(|index| accessory(view, cell, index));
    let add = button(view, Action::Edit(Edit::AddAccessory { group, option }));
    part(words.accessories(), Vec::new())
        .class("tiers")
        .each(rows)
        .child(
            add.attributes(&[("class", "quiet"), ("data-action", "add-accessory")])
                .text(words.add_accessory()),
        )
}

fn accessory(view: &View, cell: Cell, index: usize) -> Element {
    let words = view.words();
    let (group, option) = cell;
    let number = (index + 1).to_string();
    let own = view.state.scenario().groups[group].options[option]
        .offer
        .accessories
        .get(index)
        .and_then(|accessory| accessory.name.as_deref());
    let numbered = fill(words.accessory_number(), &[("number", &number)]);
    let of = match own {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => numbered.clone(),
    };
    let called = |field: &str, of: &str| fill(words.called_of(), &[("field", field), ("of", of)]);
    let of = called(&of, &distinct_option(&view.state, cell));
    let field = |quantity: Quantity, name: &'static str, label: &str, unit: &'static str| {
        let number = Number::of_option(cell, quantity).entry(index);
        let place = NumberPlace::Field(number);
        let entered = number.entered(view.state.scenario());
        let id = [&field_id(name, cell), "-", &index.to_string()].concat();
        number_field(NumberFieldProps {
            unit,
            is_optional: true,
            of: of.clone().into(),
            ..NumberFieldProps::new(view, place, id, label, name, Some(entered.unwrap_or(0.0)))
        })
    };
    let remove = Action::Edit(Edit::RemoveAccessory {
        group,
        option,
        accessory: index,
    });
    let name = name_field(
        view,
        (
            &[&field_id("accessory-name", cell), "-", &index.to_string()].concat(),
            "accessory-name",
        ),
        &called(words.accessory_name(), &of),
        (own, &sentence_start(&numbered)),
        move |name| Edit::RenameAccessory {
            group,
            option,
            accessory: index,
            name,
        },
    );
    element("div")
        .class("fields")
        .child(name)
        .child(field(
            Quantity::AccessoryPrice,
            "accessory-price",
            words.price(),
            view.currency_sign(),
        ))
        .child(field(
            Quantity::AccessoryFootprint,
            "accessory-kg",
            words.label("accessory-kg").unwrap_or_default(),
            "kg",
        ))
        .child(field(
            Quantity::AccessoryReused,
            "accessory-reused",
            words.label("accessory-reused").unwrap_or_default(),
            "%",
        ))
        .child(
            parting_button(view, remove, ".tiers", "[data-action=add-accessory]")
                .class("quiet")
                .label(&fill(
                    words.action_of(),
                    &[("what", words.remove_option()), ("of", &of)],
                ))
                .text(words.remove_option()),
        )
}
