//! What is not a number and could be otherwise, and what would come of it: the ways of counting and
//! what offers include.

use crate::decision::measure::{Leaning, Measure};
use crate::decision::switches::{SwitchKind, SwitchResult};
use crate::report::names::{option_at, place_name, plan_in_sentence};
use crate::scenario::Entry;
use crate::state::Action;
use crate::state::edit::{Edit, Tried};
use crate::text::{
    Digits, Format, compact_mass, compact_money, device_classes, fill, sentence_start,
    switch_condition, switch_name, switch_value, year_from,
};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;

/// "with a new battery included, all refurbished costs 177,000 kr less than all new"
pub fn outcome(view: &View, result: &SwitchResult, measure: Measure) -> String {
    let words = view.words();
    let Some(pair) = view.state.comparison().judged else {
        return String::new();
    };
    let [_, after] = result.differences(measure);
    let amount = amount(view, after, measure);
    let says = match Leaning::of(after, measure.nothing()) {
        Leaning::Equal => words.change_would_be_alike(measure),
        Leaning::Less => words.change_would_be_less(measure),
        Leaning::More => words.change_would_be_more(measure),
    };
    let language = view.state.language;
    let condition = switch_condition(result.kind, &result.to, &whose(view, result), language);
    fill(
        says,
        &[
            ("condition", &condition),
            ("plan", plan_in_sentence(&view.state, pair.plan)),
            ("other", plan_in_sentence(&view.state, pair.against)),
            ("amount", &amount),
        ],
    )
}

/// Without its sign.
fn amount(view: &View, of: f64, measure: Measure) -> String {
    let (size, format) = (libm::fabs(of), view.format());
    match measure {
        Measure::Cost => compact_money(size, view.currency(), &format),
        Measure::Carbon => compact_mass(size, &format),
    }
}

/// What else there is to say of it, in sentences: what it does to the plans themselves, and which of
/// today's devices would then be in use past their updates.
fn beside(view: &View, result: &SwitchResult) -> Vec<String> {
    let words = view.words();
    let Some(pair) = view.state.comparison().judged else {
        return Vec::new();
    };
    if result.kind != SwitchKind::Replacement {
        return Vec::new();
    }
    let mut said: Vec<String> = Measure::ALL
        .into_iter()
        .map(|measure| {
            let change = |change: f64| {
                let message = match Leaning::of(change, measure.nothing()) {
                    Leaning::Less => words.change_by_less(),
                    Leaning::More => words.change_by_more(),
                    Leaning::Equal => return words.change_by_nothing().to_owned(),
                };
                fill(message, &[("amount", &amount(view, change, measure))])
            };
            let [of_plan, of_other] = result.plan_changes(measure).map(change);
            let is_alike = of_plan == of_other && of_plan != words.change_by_nothing();
            let message = match (measure, is_alike) {
                (Measure::Cost, true) => words.change_alone_cost(),
                (Measure::Carbon, true) => words.change_alone_carbon(),
                (Measure::Cost, false) => words.change_each_cost(),
                (Measure::Carbon, false) => words.change_each_carbon(),
            };
            fill(
                message,
                &[
                    ("plan", plan_in_sentence(&view.state, pair.plan)),
                    ("other", plan_in_sentence(&view.state, pair.against)),
                    ("change", &of_plan),
                    ("change-of-other", &of_other),
                ],
            )
        })
        .collect();
    said.extend(result.outlived.map(|outlived| {
        let devices = view.format().number(outlived.devices, Digits::Decimals(0));
        let year = year_from(outlived.from_year);
        let values = [("devices", &*devices), ("year", &*year)];
        fill(words.change_outlived(), &values)
    }));
    said
}

/// The same as notes.
pub fn all_beside(view: &View, result: &SwitchResult) -> Element {
    let said = beside(view, result);
    let said = said
        .iter()
        .map(|said| element("p").class("note").text(said));
    element("div").each(said)
}

/// The button that enters what was tried, as one step.
pub fn trying(view: &View, tried: Tried, of: &str, text: &str, entries: &[Entry]) -> Element {
    let name = [("what", text), ("of", of)];
    let entries = entries.to_vec();
    button(view, Action::Edit(Edit::Try { tried, entries }))
        .attributes(&[("class", "outlined try"), ("data-action", "try")])
        .label(&fill(view.words().action_of(), &name))
        .text(text)
}

/// Of which devices it is, after a comma: those of an option, or of a class where there are others.
fn whose(view: &View, result: &SwitchResult) -> String {
    let cell = result.group.as_deref().zip(result.option.as_deref());
    if let Some(cell) = cell.and_then(|(group, option)| option_at(&view.state, group, option)) {
        let is_alone = view.state.scenario().groups.len() == 1;
        return match is_alone {
            true => String::new(),
            false => [", ", &place_name(&view.state, cell)].concat(),
        };
    }
    result.class.map_or_else(String::new, |class| {
        [", ", device_classes(class, view.state.language)].concat()
    })
}

/// What is switched, and of which devices.
pub fn switched(view: &View, result: &SwitchResult) -> String {
    let name = sentence_start(switch_name(result.kind, view.state.language));
    [&name, &*whose(view, result)].concat()
}

/// A row for each that does not turn the answer: what it is, from what to what, and the difference
/// then.
pub fn list(view: &View, switches: &[&SwitchResult]) -> Element {
    let format = view.format();
    let row = |result: &&SwitchResult| {
        let value = |value| switch_value(result.kind, value, &format);
        let values = [value(&result.from), value(&result.to)].join(" → ");
        let outcome = sentence_start(&outcome(view, result, view.state.measure));
        let note = || element("p").class("note");
        element("li")
            .attribute("data-switch", name_of(result))
            .child(element("p").text(&switched(view, result)))
            .child(note().text(&values))
            .child(note().text(&outcome).text("."))
            .child(all_beside(view, result))
            .maybe((result.kind == SwitchKind::Replacement).then(|| {
                let tried = Tried::Switch(result.kind);
                let text = view.words().change_try_it();
                trying(view, tried, &switched(view, result), text, &result.entries)
            }))
    };
    element("ul")
        .class("drivers")
        .each(switches.iter().map(row))
}

/// What a switch is called for tests and host pages.
pub fn name_of(result: &SwitchResult) -> &'static str {
    match result.kind {
        SwitchKind::Allocation => "allocation",
        SwitchKind::FootprintSource => "footprint-source",
        SwitchKind::NewBattery => "new-battery",
        SwitchKind::Reuse => "reuse",
        SwitchKind::UnusedLife => "unused-life",
        SwitchKind::Vat => "vat",
        SwitchKind::EqualWarranty => "equal-warranty",
        SwitchKind::Replacement => "replacement",
    }
}
