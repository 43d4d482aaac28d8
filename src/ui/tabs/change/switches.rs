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
pub fn outcome(view: &View, result: &SwitchResult) -> String {
    let words = view.words();
    let format = view.format();
    let measure = view.state.measure;
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

/// "How manufacture is shared can change it: …"
pub fn can_change(view: &View, result: &SwitchResult, is_alone: bool) -> String {
    let language = view.state.language;
    let what = sentence_start(switch_name(result.kind, language));
    let outcome = outcome(view, result);
    let values = [("what", what.as_str()), ("outcome", &outcome)];
    let words = language.words();
    let message = match is_alone {
        true => words.change_can_change(),
        false => words.change_can_change_too(),
    };
    fill(message, &values)
}

/// A row for each: what it is, from what to what, and the difference then.
pub fn list(view: &View, switches: &[&SwitchResult]) -> Element {
    let language = view.state.language;
    let words = language.words();
    let format = view.format();
    let row = |result: &&SwitchResult| {
        let value = |value| switch_value(result.kind, value, &format);
        let name = sentence_start(switch_name(result.kind, language));
        let name = [&name, &*whose(view, result)].concat();
        let values = [value(&result.from), value(&result.to)].join(" → ");
        let outcome = outcome(view, result);
        let turns = result.turns(view.state.measure);
        let outcome = match turns {
            true => outcome,
            false => sentence_start(&outcome),
        };
        let turns = turns.then(|| element("b").text(words.change_turns_answer()).text(" "));
        element("li")
            .attribute("data-switch", name_of(result))
            .child(element("p").text(&name))
            .child(element("p").class("note").text(&values))
            .child(
                element("p")
                    .class("note")
                    .maybe(turns)
                    .text(&outcome)
                    .text("."),
            )
    };
    element("ul")
        .class("drivers switches")
        .hidden(switches.is_empty())
        .each(switches.iter().map(row))
}

/// What a switch is called for tests and host pages.
fn name_of(result: &SwitchResult) -> &'static str {
    use crate::decision::switches::SwitchKind;
    match result.kind {
        SwitchKind::Allocation => "allocation",
        SwitchKind::FootprintSource => "footprint-source",
        SwitchKind::NewBattery => "new-battery",
        SwitchKind::Reuse => "reuse",
        SwitchKind::UnusedLife => "unused-life",
        SwitchKind::EqualWarranty => "equal-warranty",
    }
}
