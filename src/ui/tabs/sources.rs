//! Every figure that the result rests on, with its value to change in place, where it is from, and how
//! much it weighs.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::change::turning::to_replace;
use super::fixed_figures::fixed;
use crate::catalogue;
use crate::decide::told::drivers;
use crate::decision::measure::Measure;
use crate::decision::sensitivity::{Origin, Sensitivity};
use crate::decision::told::Drivers;
use crate::quantity::Quantity;
use crate::report::figures::of_field;
use crate::report::names::option_name;
use crate::report::tables::{Assumed, evidence, in_field, known, weight};
use crate::scalar::{Provenance, Scalar};
use crate::scenario::Number;
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace};
use crate::text::{fill, quantity as written};
use crate::ui::kit::markup::{Element, EventKind, button, element, link as link_to};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::quantity_field::{field_id, sign};
use crate::ui::kit::view::View;

/// The tab.
pub fn sources(view: &View) -> Element {
    let props = SourcesProps { view: view.clone() };
    element("section")
        .class("sources")
        .child(VComp::new::<Sources>(Rc::new(props), None))
}

#[derive(Clone, PartialEq, Properties)]
struct SourcesProps {
    view: View,
}

/// Which of them are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    All,
    Ours,
    Yours,
}

impl Filter {
    const ALL: [Filter; 3] = [Filter::All, Filter::Ours, Filter::Yours];

    fn passes(self, origin: Origin) -> bool {
        match self {
            Filter::All => true,
            Filter::Ours => origin == Origin::Ours,
            Filter::Yours => origin == Origin::Yours,
        }
    }
}

/// The rows in the order that they had when they were asked for: none moves or goes while one types
/// into it, however its weight changes.
struct Sources {
    filter: Filter,
    rows: Vec<Assumed>,
}

enum Message {
    Show(Filter),
}

impl Component for Sources {
    type Message = Message;
    type Properties = SourcesProps;

    fn create(context: &Context<Self>) -> Self {
        let mut sources = Self {
            filter: Filter::All,
            rows: Vec::new(),
        };
        sources.follow(&context.props().view);
        sources
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let Message::Show(filter) = message;
        self.filter = filter;
        self.rows.clear();
        self.follow(&context.props().view);
        true
    }

    fn changed(&mut self, context: &Context<Self>, before: &SourcesProps) -> bool {
        let view = &context.props().view;
        if view.state.baseline() != before.view.state.baseline() {
            self.rows.clear();
        }
        self.follow(view);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = &context.props().view;
        let words = view.words();
        let Some(found) = &view.state.decision().sensitivity else {
            let text = match view.state.comparison().judged {
                Some(_) => words.change_working(),
                None => words.change_nothing_to_compare(),
            };
            return element("p").class("note").text(text).into();
        };
        let link = context.link();
        let filter = |filter: Filter| {
            let (name, text) = match filter {
                Filter::All => ("all", words.source_all()),
                Filter::Ours => ("ours", words.source_ours_only()),
                Filter::Yours => ("yours", words.source_yours_only()),
            };
            let is_on = self.filter == filter;
            element("button")
                .attributes(&[
                    ("type", "button"),
                    ("class", "choice-button"),
                    ("data-filter", name),
                    ("aria-pressed", if is_on { "true" } else { "false" }),
                ])
                .on(
                    EventKind::Click,
                    link.callback(move |_| Message::Show(filter)),
                )
                .text(text)
        };
        let filters = element("div")
            .attributes(&[("class", "choices"), ("role", "group")])
            .label(words.source_show())
            .each(Filter::ALL.map(filter));
        let heading = |text| element("th").attribute("scope", "col").text(text);
        let head = element("tr").each([
            heading(words.source_assumption()),
            heading(words.source_value()),
            heading(words.source_from()),
            heading(words.source_weight()),
        ]);
        let rows = self.rows.iter().map(|one| row(view, found, one));
        element("div")
            .child(filters)
            .maybe(to_replace(view, found, &told(view, found)))
            .child(element("p").class("note").text(words.source_note()))
            .child(
                element("table")
                    .class("blocks assumed")
                    .child(element("caption").class("unseen").text(words.tab_sources()))
                    .child(element("thead").child(head))
                    .child(element("tbody").each(rows)),
            )
            .child(fixed(view, found, &|origin| self.filter.passes(origin)))
            .into()
    }
}

fn told(view: &View, found: &Sensitivity) -> Drivers {
    let switches = view.state.decision().switches.as_deref();
    drivers(found, switches.map(Vec::as_slice), Measure::Cost)
}

impl Sources {
    /// Takes over what is new, and lets go what is no more: options that are gone, and those that
    /// no longer have the figure in common with the first.
    fn follow(&mut self, view: &View) {
        let state = &view.state;
        let Some(found) = &state.decision().sensitivity else {
            self.rows.clear();
            return;
        };
        self.rows.retain_mut(|row| {
            if row.cells.is_empty() {
                return known(state, row, None).is_some();
            }
            let value = |cell| known(state, row, Some(cell)).map(|number| number.value());
            let first = row.cells.iter().find_map(|cell| value(*cell));
            let cells = row.cells.iter().copied();
            let cells = cells.filter(|cell| first.is_some() && value(*cell) == first);
            let cells: Vec<_> = cells.collect();
            row.cells = cells;
            !row.cells.is_empty()
        });
        for one in Assumed::by_weight(found) {
            let first = one.found(found).next();
            let passes = first.is_some_and(|assumption| self.filter.passes(assumption.origin));
            let is_covered = found.assumptions.iter().any(|assumption| {
                one.covers(assumption) && self.rows.iter().any(|row| row.covers(assumption))
            });
            if passes && !is_covered {
                self.rows.push(one);
            }
        }
    }
}

fn row(view: &View, found: &Sensitivity, row: &Assumed) -> Element {
    let words = view.words();
    let report = view.report();
    let name = row.name(&report);
    let key = row.quantity.key();
    let id = match row.cells.first() {
        Some(cell) => field_id(key, *cell),
        None => key.to_owned(),
    };
    let id = ["source-", &id, "-", &row.entry.to_string()].concat();
    let mut assumptions = row.found(found);
    let origin = assumptions.next().map_or(Origin::Yours, |one| one.origin);
    let text = evidence(&report, row, origin);
    let provenance =
        known(&view.state, row, row.cells.first().copied()).and_then(|number| number.provenance());
    let from = match (origin, provenance) {
        (Origin::Source, Some(Provenance::Catalogue { source, .. })) => {
            let reference = catalogue::reference(source);
            link_to(reference.url, &text).attribute("title", reference.title)
        }
        _ => element("span").text(&text),
    };
    let cell = |label: &str| element("td").attribute("data-label", label);
    let devices = devices(view, row);
    element("tr")
        .key(&id)
        .attribute("data-assumption", key)
        .child(
            element("th")
                .attribute("scope", "row")
                .text(&name)
                .maybe(devices.map(|text| element("span").class("note").text(&text))),
        )
        .child(cell(words.source_value()).child(value(view, row, &id, &name)))
        .child(
            cell(words.source_from())
                .child(from)
                .text(" ")
                .maybe(reset(view, row, origin, &name)),
        )
        .child(cell(words.source_weight()).text(&weight(row, found, words)))
}

/// The devices that a figure of a class or of a device is of; nothing of other figures.
fn devices(view: &View, row: &Assumed) -> Option<String> {
    let is_by_class = row.quantity.row().is_some_and(|row| row.is_by_class);
    if !is_by_class || row.quantity == Quantity::Price && row.cells.len() == 1 {
        return None;
    }
    let groups = &view.state.valid().filled().groups;
    let mut names: Vec<String> = Vec::new();
    for (group, option) in &row.cells {
        let group = groups.get(*group);
        if let Some(option) = group.and_then(|group| group.options.get(*option)) {
            let name = option_name(option, view.state.language);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// The value, in a field where it can be entered.
fn value(view: &View, row: &Assumed, id: &str, name: &str) -> Html {
    let quantity = row.quantity;
    let Some(known) = known(&view.state, row, row.cells.first().copied()) else {
        return Html::default();
    };
    let numbers = row.numbers();
    let (Some(first), true) = (numbers.first().copied(), is_entered_alone(view, row)) else {
        let (value, unit) = of_field(quantity, in_field(quantity, &known));
        let text = written(value, unit, view.currency(), &view.format());
        return element("span").text(&text).into();
    };
    let place = NumberPlace::Field(first);
    let value = in_field(quantity, &known);
    let alike: Rc<[Number]> = if numbers.len() > 1 {
        numbers.into()
    } else {
        Rc::default()
    };
    number_field(NumberFieldProps {
        label_hidden: true,
        alike,
        unit: sign(view, quantity.unit()),
        ..NumberFieldProps::new(view, place, id.to_owned(), name.to_owned(), "source", value)
    })
}

/// Whether a number has a field: not what the catalogue alone says, nor the first of a list that is
/// not entered, nor one field that stands for several kinds of devices.
fn is_entered_alone(view: &View, row: &Assumed) -> bool {
    let Some(found) = &view.state.decision().sensitivity else {
        return false;
    };
    let same = found.assumptions.iter();
    let same = same.filter(|one| one.quantity == row.quantity);
    match row.quantity {
        Quantity::FailureRate => false,
        quantity if quantity.path().is_empty() => false,
        quantity if quantity.is_of_all() => same.count() <= 1,
        _ => true,
    }
}

/// The way back to the default of what was entered.
fn reset(view: &View, row: &Assumed, origin: Origin, name: &str) -> Option<Element> {
    let words = view.words();
    let numbers = row.numbers();
    let is_entered = |number: &Number| number.entered(view.state.scenario()).is_some();
    let can_be_reset = origin == Origin::Yours
        && row.quantity != Quantity::Horizon
        && numbers.iter().any(is_entered);
    let edit = Edit::Numbers(numbers.into(), None);
    let what = [("what", words.reset_value()), ("of", name)];
    can_be_reset.then(|| {
        button(view, Action::Edit(edit))
            .class("quiet")
            .label(&fill(words.action_of(), &what))
            .text(words.reset_value())
    })
}
