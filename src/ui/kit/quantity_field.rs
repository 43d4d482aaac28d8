//! The field of a quantity: everything about it follows from its row.

use yew::Html;

use super::badge::badge;
use super::markup::element;
use super::number_field::{NumberFieldProps, number_field};
use super::view::View;
use crate::engine::traced::Traced;
use crate::quantity::{Quantity, Unit};
use crate::scalar::{Provenance, Scalar};
use crate::scenario::{Cell, Number};
use crate::state::edit::{NumberPlace, entered_number};
use crate::text::{Digits, Format, fill, sentence_start};

/// An id for a field of an option.
pub fn field_id(name: &str, (group, option): Cell) -> String {
    [name, "-", &group.to_string(), "-", &option.to_string()].concat()
}

/// The field of a number; without a label it is called by its name on the page, or as in
/// explanations.
pub fn quantity_field(view: &View, number: Number, label: Option<&str>) -> Html {
    number_field(props(view, number, label))
}

/// The same of something by its name, which those hear who do not see where the field stands.
pub fn quantity_field_of(view: &View, number: Number, of: String) -> Html {
    number_field(NumberFieldProps {
        of: of.into(),
        ..props(view, number, None)
    })
}

/// The same where the label stands beside the row for those who see it.
pub fn quantity_cell(view: &View, number: Number, label: &str) -> Html {
    number_field(NumberFieldProps {
        label_hidden: true,
        ..props(view, number, Some(label))
    })
}

fn props(view: &View, number: Number, label: Option<&str>) -> NumberFieldProps {
    let quantity = number.quantity;
    let place = NumberPlace::Field(number);
    let applied = applied(view, number);
    let edited = quantity.edited();
    let name = edited.map_or("", |edited| edited.name);
    let entered = entered_number(view.state.scenario(), place);
    let value = entered.or(applied.value);
    let own = entered.map(|_| Provenance::OWN);
    let is_stated = value.is_some() || applied.spread.is_some();
    let badge = if is_stated {
        badge(view, place, quantity, applied.provenance.or(own))
    } else {
        // Nothing is counted with, and there is nothing to go back to.
        let text = view.words().not_stated();
        element("span").class("badge").text(text).into()
    };
    let label = label.map_or_else(|| name_on_page(view, quantity), str::to_owned);
    let label = match applied.spread {
        Some(spread) => by_kind(view, &label, spread),
        None => label,
    };
    let id = match number.cell {
        Some(cell) => field_id(name, cell),
        None => name.to_owned(),
    };
    let step = edited.map_or(0, |edited| edited.step);
    NumberFieldProps {
        step: (step > 0).then_some(f64::from(step)),
        unit: sign(view, quantity.unit()),
        badge,
        is_optional: value.is_none() || edited.is_some_and(|edited| edited.can_be_empty),
        ..NumberFieldProps::new(view, place, id, label, name, value)
    }
}

/// Whether a number counts anywhere: of devices that are all in use already, the time to put one into
/// use does not.
pub fn is_counted(view: &View, number: Number) -> bool {
    let applied = applied(view, number);
    applied.value.is_some() || applied.spread.is_some()
}

/// What applies where nothing is entered.
struct Applied {
    /// In the unit of the format; `None` where nothing does, or something else for each kind of
    /// device.
    value: Option<f64>,
    /// The least and the greatest, where they differ.
    spread: Option<(f64, f64)>,
    provenance: Option<Provenance>,
}

fn applied(view: &View, number: Number) -> Applied {
    let quantity = number.quantity;
    let known = view.state.known();
    let first = Number::of_option((0, 0), quantity);
    let one = |found: Option<&Traced>| Applied {
        value: found.map(|found| in_unit_of_format(quantity, found.value())),
        spread: None,
        provenance: found.and_then(Traced::provenance),
    };
    let bound = |value| Applied {
        value: Some(value),
        spread: None,
        provenance: None,
    };
    match (quantity, number.cell) {
        // An agreement on taking back may have stated what is counted with.
        (Quantity::StatedResale, _) => one(None),
        (Quantity::LeastShare, _) => bound(quantity.range().0),
        (Quantity::MostShare, _) => bound(quantity.range().1),
        // Without a price of its own it is a repair like any other.
        (Quantity::AccidentRepairCost, Some(cell)) => {
            let repair = Number::of_option(cell, Quantity::RepairCost);
            one(known.number(number).or_else(|| known.number(repair)))
        }
        (_, Some(_)) => one(known.number(number)),
        _ if quantity.edited().is_some_and(|edited| edited.is_by_kind) => of_kinds(view, quantity),
        _ => one(known.number(number).or_else(|| known.number(first))),
    }
}

/// Of every option of which anything is said.
fn of_kinds(view: &View, quantity: Quantity) -> Applied {
    let groups = view.state.known().groups.iter();
    let options = groups.flat_map(|group| &group.options);
    let found = options.filter_map(|option| option.number(quantity, 0));
    let is_said = |number: &&Traced| {
        let provenance = number.provenance();
        !matches!(provenance, None | Some(Provenance::Stated))
    };
    let said: Vec<&Traced> = found.filter(is_said).collect();
    let values = said.iter().map(|number| number.value());
    let least = values.clone().fold(f64::INFINITY, f64::min);
    let most = values.fold(f64::NEG_INFINITY, f64::max);
    let [least, most] = [least, most].map(|value| in_unit_of_format(quantity, value));
    Applied {
        value: (least == most).then_some(least),
        spread: (least < most).then_some((least, most)),
        provenance: said.first().and_then(|number| number.provenance()),
    }
}

fn in_unit_of_format(quantity: Quantity, value: f64) -> f64 {
    value / quantity.unit().of_format()
}

/// A label with the values of the kinds of devices.
fn by_kind(view: &View, label: &str, (least, most): (f64, f64)) -> String {
    let number = |value| view.format().number(value, Digits::UpTo(2));
    let values = [
        ("what", label),
        ("least", &number(least)),
        ("most", &number(most)),
    ];
    fill(view.words().by_kind(), &values)
}

/// What a number is called on the page.
fn name_on_page(view: &View, quantity: Quantity) -> String {
    let name = quantity.edited().map_or("", |edited| edited.name);
    let called = || sentence_start(view.words().term(quantity));
    view.words().label(name).map_or_else(called, str::to_owned)
}

/// The sign written behind a number of a unit that is typed.
pub fn sign(view: &View, unit: Unit) -> &'static str {
    match unit {
        Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerHour | Unit::MoneyPerKwh => {
            view.currency_sign()
        }
        Unit::Years => view.words().years_unit(),
        Unit::Months => view.words().months_unit(),
        Unit::Hours => view.words().hours_unit(),
        Unit::Percent => "%",
        Unit::Gigabytes => "GB",
        Unit::CarbonPerKwh => "g/kWh",
        Unit::Carbon => "kg",
        Unit::KwhPerYear => view.words().kilowatt_hours_a_year(),
        Unit::PercentPerYear => "%",
        _ => "",
    }
}
