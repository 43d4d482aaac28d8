//! The options of a group side by side: what one enters as rows, an option in each column.

use yew::Html;

use super::device_field::device_of;
use super::offer_fields::offer_toggle;
use super::option_details::option_details;
use super::option_notes::option_notes;
use crate::quantity::Quantity;
use crate::report::names::distinct_option;
use crate::scenario::{Cell, Choice, Number, Sourcing};
use crate::state::edit::NumberPlace;
use crate::state::place::OfferSwitch;
use crate::state::shares::sourcing_of;
use crate::text::fill;
use crate::ui::kit::charts::Place;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::quantity_field::{field_id, quantity_cell};
use crate::ui::kit::view::View;

/// The width, in px, that an option has at least where there are more than two beside one another.
const LEAST_WIDTH: f64 = 176.0;

/// What the labels of the rows take, in px.
const LABELS_WIDTH: f64 = 88.0;

/// The most options that stand beside one another.
const MOST_BESIDE: usize = 4;

/// What one enters of an option, a row for each.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entered {
    Device,
    Price,
    Warranty,
    Years,
    Age,
    Battery,
    Share,
}

/// The rows of a group: those that any of its options has.
fn rows(view: &View, group: usize) -> Vec<Entered> {
    use Entered::{Age, Battery, Device, Price, Share, Warranty, Years};
    let all = [Device, Price, Warranty, Years, Age, Battery, Share];
    let options = 0..view.state.scenario().groups[group].options.len();
    let has = |entered: &Entered| {
        let mut options = options.clone();
        options.any(|option| is_entered(view, (group, option), *entered))
    };
    all.into_iter().filter(has).collect()
}

fn is_entered(view: &View, cell: Cell, entered: Entered) -> bool {
    let options = &view.state.scenario().groups[cell.0].options;
    let sourcing = sourcing_of(&options[cell.1]);
    let is_bought = matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
    match entered {
        Entered::Device | Entered::Years => true,
        Entered::Price | Entered::Warranty => is_bought,
        Entered::Age => sourcing == Sourcing::Keep,
        Entered::Battery => {
            let inputs = &view.state.valid().inputs().groups[cell.0].options[cell.1];
            sourcing == Sourcing::Refurbished && inputs.battery.is_some()
        }
        // Two that are bought are divided by the slider.
        Entered::Share => {
            let mut sourcings = options.iter().map(sourcing_of);
            let are_two = options.len() == 2
                && sourcings.clone().any(|one| one == Sourcing::New)
                && sourcings.any(|one| one == Sourcing::Refurbished);
            !are_two
        }
    }
}

/// The options of a group, so many beside one another as there is room for.
pub fn columns(view: &View, group: usize) -> Element {
    let options = view.state.scenario().groups[group].options.len();
    let room = (view.chart_width(Place::Left) - LABELS_WIDTH) / LEAST_WIDTH;
    let beside = (room as usize).clamp(2, MOST_BESIDE).min(options.max(1));
    let rows = rows(view, group);
    let starts = (0..options).step_by(beside);
    let block = |start: usize| {
        let end = (start + beside).min(options);
        block(view, group, start..end, beside, &rows).key(&start.to_string())
    };
    element("div").class("options").each(starts.map(block))
}

/// Options beside one another, with the names of the rows at their left.
fn block(
    view: &View,
    group: usize,
    options: core::ops::Range<usize>,
    beside: usize,
    rows: &[Entered],
) -> Element {
    // A row for the head, one for each number, one for notes, one for the rest.
    let number = (rows.len() + 3).to_string();
    // What none of these has is named beside those that have it.
    let is_here = |row: Entered| {
        let mut here = options.clone();
        here.any(|option| is_entered(view, (group, option), row))
    };
    let labels = rows.iter().map(|row| match is_here(*row) {
        true => element("span").text(label(view, *row)),
        false => element("span"),
    });
    let labels = element("div")
        .attributes(&[("class", "labels"), ("aria-hidden", "true")])
        .child(element("span"))
        .each(labels)
        .child(element("span"))
        .child(element("span"));
    element("div")
        .attributes(&[
            ("class", "block"),
            ("data-rows", &number),
            ("data-beside", &beside.to_string()),
        ])
        .child(labels)
        .each(options.map(|option| column(view, (group, option), rows)))
}

fn label(view: &View, entered: Entered) -> &'static str {
    let words = view.words();
    match entered {
        Entered::Device => words.device(),
        Entered::Price => words.price(),
        Entered::Warranty => words.warranty_months(),
        Entered::Years => words.years(),
        Entered::Age => words.age_today(),
        Entered::Battery => words.battery(),
        Entered::Share => words.share(),
    }
}

fn column(view: &View, cell: Cell, rows: &[Entered]) -> Element {
    let words = view.words();
    let (group, option) = cell;
    let options = &view.state.scenario().groups[group].options;
    let entered = &options[option];
    let sourcing = sourcing_of(entered);
    let name = distinct_option(&view.state, cell);
    let head = element("div")
        .class("head")
        .child(element("span").class("mark"))
        .child(element("b").text(words.option_head(sourcing)));
    let legend = [words.option_head(sourcing), ": ", &name].concat();
    let cells = rows.iter().map(|row| -> Html {
        match is_entered(view, cell, *row) {
            true => element("div")
                .class("cell")
                .child(field(view, cell, *row, &name))
                .into(),
            false => element("div").class("cell none").into(),
        }
    });
    element("fieldset")
        .key(&entered.id)
        .class(&["option ", sourcing.word()].concat())
        .child(element("legend").class("unseen").text(&legend))
        .child(head)
        .each(cells)
        .child(option_notes(view, cell))
        .child(option_details(view, cell, &name))
}

fn field(view: &View, cell: Cell, entered: Entered, name: &str) -> Html {
    let (group, option) = cell;
    let called = fill(
        view.words().called_of(),
        &[("field", label(view, entered)), ("of", name)],
    );
    let number = |quantity| quantity_cell(view, Number::of_option(cell, quantity), &called);
    match entered {
        Entered::Device => device_of(view, cell, name),
        Entered::Price => number(Quantity::Price),
        Entered::Warranty => number(Quantity::WarrantyMonths),
        Entered::Years => number(Quantity::PlannedYears),
        Entered::Age => number(Quantity::AgeAtPurchase),
        Entered::Battery => offer_toggle(
            view,
            cell,
            OfferSwitch::BatteryIncluded,
            view.words().battery_included(),
        ),
        Entered::Share => number_field(NumberFieldProps {
            unit: "%",
            label_hidden: true,
            ..NumberFieldProps::new(
                view,
                NumberPlace::Share { group, option },
                field_id("share", cell),
                called,
                "share",
                view.state.scenario().groups[group].options[option].share_percent,
            )
        }),
    }
}
