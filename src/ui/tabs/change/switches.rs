//! What is not a number and could be otherwise, and what would come of it: the ways of counting and
//! what offers include.

use crate::decision::measure::{Leaning, Measure};
use crate::decision::switches::SwitchResult;
use crate::report::names::{option_at, place_name, plan_in_sentence};
use crate::text::{
    compact_mass, compact_money, device_classes, fill, sentence_start, switch_condition,
    switch_name, switch_value,
};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// "with a new battery included, all refurbished costs 177,000 kr less than all new"
pub fn outcome(view: &View, result: &SwitchResult, measure: Measure) -> String {
    let words = view.words();
    let format = view.format();
    let Some(pair) = view.state.comparison().judged else {
        return String::new();
    };
    let [_, after] = result.differences(measure);
    let size = libm::fabs(after);
    let amount = match measure {
        Measure::Cost => compact_money(size, view.currency(), &format),
        Measure::Carbon => compact_mass(size, &format),
    };
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
    };
    element("ul")
        .class("drivers")
        .each(switches.iter().map(row))
}

/// What a switch is called for tests and host pages.
pub fn name_of(result: &SwitchResult) -> &'static str {
    use crate::decision::switches::SwitchKind;
    match result.kind {
        SwitchKind::Allocation => "allocation",
        SwitchKind::FootprintSource => "footprint-source",
        SwitchKind::NewBattery => "new-battery",
        SwitchKind::Reuse => "reuse",
        SwitchKind::UnusedLife => "unused-life",
        SwitchKind::Vat => "vat",
        SwitchKind::EqualWarranty => "equal-warranty",
    }
}
