//! The numbers of an option: the field of each, with where its value comes from.

use yew::Html;

use crate::scalar::{Provenance, Scalar, Term};
use crate::scenario::inputs::OptionInputs;
use crate::scenario::{Cell, Quantity};
use crate::state::place::{NumberPlace, OfferNumber, entered_number};
use crate::text::{Unit, sentence_start, term, unit};
use crate::ui::kit::badge::badge;
use crate::ui::kit::markup::element;
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::view::View;

/// What is known of a number whatever the option.
struct About {
    /// For tests and host pages.
    name: &'static str,
    term: Term,
    /// Where it stands among the inputs.
    quantity: Option<Quantity>,
    step: Option<f64>,
}

fn about(number: OfferNumber) -> About {
    use OfferNumber as Number;
    let entry = |name, term, quantity, step| About {
        name,
        term,
        quantity,
        step,
    };
    let of = |name, quantity: Quantity, step| entry(name, quantity, Some(quantity), step);
    let alone = |name, term, step| entry(name, term, None, step);
    match number {
        Number::Price => of("price", Quantity::Price, Some(100.0)),
        Number::PlannedYears => of("years", Quantity::PlannedYears, Some(1.0)),
        Number::Age => of("age", Quantity::AgeAtPurchase, Some(1.0)),
        Number::WarrantyMonths => of("warranty", Quantity::WarrantyMonths, Some(12.0)),
        Number::WarrantyYearsBought => {
            of("warranty-bought", Quantity::WarrantyYearsBought, Some(1.0))
        }
        Number::WarrantyPrice => of("warranty-price", Quantity::WarrantyUpgradePrice, None),
        Number::ExtensionYears => alone("extension", Term::ExtensionYears, Some(1.0)),
        Number::ExtensionPrice => of("extension-price", Quantity::ExtensionPrice, None),
        Number::Memory => alone("memory", Term::DeviceMemory, Some(8.0)),
        Number::Storage => alone("storage", Term::DeviceStorage, Some(128.0)),
        Number::UpgradePrice => alone("upgrade-price", Term::UpgradePrice, None),
        Number::TakeBackPrice => alone("take-back-price", Term::StatedResale, None),
        Number::ReuseShare => of("reuse-share", Quantity::ReuseShare, None),
        Number::BatteryHealth => alone("battery-health", Term::BatteryHealth, None),
        Number::BatteryLife => alone("battery-life", Term::BatteryLife, Some(1.0)),
        Number::Resale => alone("resale", Term::StatedResale, None),
        Number::LeastShare => alone("least-share", Term::Share, None),
        Number::MostShare => alone("most-share", Term::Share, None),
    }
}

/// What a number is called, as in the name of a change.
pub fn term_of(number: OfferNumber) -> Term {
    about(number).term
}

/// A number that is no row of the table of quantities, as it is counted with; `None` where there is
/// none unless it is entered.
fn other<S: Scalar>(number: OfferNumber, option: &OptionInputs<S>) -> Option<S> {
    match number {
        OfferNumber::ExtensionYears => Some(option.life.extension.clone().scalar()),
        OfferNumber::Memory => Some(option.life.memory.as_ref()?.device.clone().scalar()),
        OfferNumber::Storage => Some(option.life.storage.as_ref()?.device.clone().scalar()),
        OfferNumber::UpgradePrice => Some(option.upgrade.as_ref()?.price.clone().scalar()),
        OfferNumber::BatteryLife => {
            let lives = option.battery.as_ref()?.lives.as_ref()?;
            Some(lives.first.clone().scalar())
        }
        _ => None,
    }
}

/// The value that applies where nothing is entered, and where it comes from.
fn applied(
    view: &View,
    (group, option): Cell,
    number: OfferNumber,
) -> (Option<f64>, Option<Provenance>) {
    let inputs = &view.state.valid().inputs().groups[group].options[option];
    let known = &view.state.known().groups[group].options[option];
    if let Some(quantity) = about(number).quantity {
        let value = inputs.number(quantity, 0);
        let value = value.map(|value| value / quantity.unit().of_format());
        let provenance = known.number(quantity, 0);
        let provenance = provenance.and_then(|known| known.provenance());
        return (value, provenance);
    }
    let value = match number {
        OfferNumber::LeastShare => Some(0.0),
        OfferNumber::MostShare => Some(100.0),
        other_number => other(other_number, inputs),
    };
    (
        value,
        other(number, known).and_then(|known| known.provenance()),
    )
}

/// The sign written behind a number of a unit that is typed.
fn sign(view: &View, unit: Unit) -> &'static str {
    match unit {
        Unit::Money | Unit::MoneyPerYear => view.currency_sign(),
        Unit::Years => view.words().years_unit(),
        Unit::Months => view.words().months_unit(),
        Unit::Percent => "%",
        Unit::Gigabytes => "GB",
        _ => "",
    }
}

/// The field of a number; without a label it is called as in explanations.
pub fn offer_field(view: &View, cell: Cell, number: OfferNumber, label: Option<&str>) -> Html {
    let (group, option) = cell;
    let place = NumberPlace::Offer {
        group,
        option,
        number,
    };
    let About {
        name,
        term: named,
        step,
        ..
    } = about(number);
    let (value, provenance) = applied(view, cell, number);
    let entered = entered_number(view.state.scenario(), place);
    let value = entered.or(value);
    let own = Provenance::OWN;
    let provenance = provenance.or(entered.map(|_| own));
    let badge = match value {
        Some(_) => badge(view, place, named, provenance),
        // Nothing is counted with, and there is nothing to go back to.
        None => element("span")
            .class("badge")
            .text(view.words().not_stated())
            .into(),
    };
    let called = || sentence_start(term(named, view.state.language));
    let label = label.map_or_else(called, str::to_owned);
    number_field(NumberFieldProps {
        step,
        unit: sign(view, unit(named)),
        badge,
        is_optional: true,
        ..NumberFieldProps::new(view, place, field_id(name, cell), label, name, value)
    })
}

/// An id for a field of an option.
pub fn field_id(name: &str, (group, option): Cell) -> String {
    [name, "-", &group.to_string(), "-", &option.to_string()].concat()
}
