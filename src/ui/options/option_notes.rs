//! What an option's row says beneath its numbers: what ends the use, what comes after it, and what
//! is handed down.

use crate::catalogue;
use crate::engine::handed_down_results::{GiverResult, HandedDownResult, Replacement};
use crate::engine::life::LifeLimit;
use crate::engine::option_result::OptionResult;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::{option_at, place_name};
use crate::scenario::Cell;
use crate::text::{
    Digits, Format, Unit, calendar_year, device_phrase, fill, limit_reason, quantity,
};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The notes of an option; one that warns has a class of its own.
pub fn option_notes(view: &View, cell: Cell) -> Element {
    let result = &view.state.comparison().groups[cell.0].options[cell.1];
    let plan = view.state.comparison().plan(PlanKind::YourMix);
    let scenario = view.state.scenario();
    let group = &scenario.groups[cell.0];
    let is_here = |of_group: &str, of_option: &str| {
        of_group == group.id && of_option == group.options[cell.1].id
    };
    let mut notes = vec![(life_note(view, result), "note")];
    if let Some(successor) = &result.successor {
        let device = replacement(view, cell, &successor.device);
        let year = calendar_year(successor.from_year);
        let values = [("year", year.as_str()), ("device", &device)];
        notes.push((fill(view.words().succeeded_by(), &values), "note"));
    }
    if group.options[cell.1].offer.margin_scheme == Some(true) {
        notes.push((view.words().margin_scheme_note().to_owned(), "note"));
    }
    let mut received = plan.handing_down.iter();
    if let Some(flow) = received.find(|flow| is_here(&flow.group, &flow.option)) {
        notes.push(received_note(view, cell, flow));
    }
    let mut givers = plan.givers.iter();
    if let Some(giver) = givers.find(|giver| is_here(&giver.group, &giver.option)) {
        notes.push((released_note(view, giver), "note"));
    }
    let notes = notes.into_iter().filter(|(text, _)| !text.is_empty());
    element("div").each(notes.map(|(text, class)| element("p").class(class).text(&text)))
}

/// What ends the service life, where it is not the plan.
fn life_note(view: &View, result: &OptionResult) -> String {
    let life = &result.service_life;
    let words = view.words();
    if !life.meets_need {
        return words.not_meeting_need().to_owned();
    }
    if life.limit == LifeLimit::Planned {
        return String::new();
    }
    let years = quantity(
        life.years.value(),
        Unit::Years,
        view.currency(),
        &view.format(),
    );
    let reason = limit_reason(life.limit, life.limit_is_estimated, view.state.language);
    fill(
        words.life_limited(),
        &[("years", &years), ("reason", reason)],
    )
}

/// What equips people where there is no kept or handed-down device, inside a sentence.
fn replacement(view: &View, (group, _): Cell, by: &Replacement) -> String {
    let language = view.state.language;
    let options = &view.state.scenario().groups[group].options;
    let option = by.option.as_deref();
    let option = option.and_then(|id| options.iter().position(|option| option.id == id));
    let option = option.and_then(|option| {
        view.state.valid().filled().groups[group]
            .options
            .get(option)
    });
    let (name, device) = match option {
        Some(option) => (option.specification.name.clone(), option.device.as_deref()),
        None => (None, by.device),
    };
    let device = device.and_then(catalogue::device);
    name.or(device.map(|device| device_phrase(device, language)))
        .unwrap_or_default()
}

/// Devices a year, which are about so many: those of a small group are a few tenths.
fn devices(view: &View, number: f64) -> String {
    let digits = if number < 2.0 { 1 } else { 0 };
    view.format().number(number, Digits::UpTo(digits))
}

fn received_note(view: &View, cell: Cell, flow: &HandedDownResult) -> (String, &'static str) {
    let words = view.words();
    let needed = devices(view, flow.needed_per_year.value());
    let giver = option_at(&view.state, &flow.from_group, &flow.from_option);
    let giver = giver.map_or_else(String::new, |giver| place_name(&view.state, giver));
    let Some(rest) = &flow.rest else {
        let values = [("needed", needed.as_str()), ("giver", &giver)];
        return (fill(words.handed_enough(), &values), "note");
    };
    let values = [
        ("needed", needed.as_str()),
        ("handed", &devices(view, flow.handed_per_year.value())),
        ("giver", &giver),
        ("rest", &devices(view, flow.shortfall_per_year.value())),
        ("device", &replacement(view, cell, rest)),
    ];
    (fill(words.handed_short(), &values), "note warning")
}

fn released_note(view: &View, giver: &GiverResult) -> String {
    let values = [
        ("released", devices(view, giver.released_per_year.value())),
        ("handed", devices(view, giver.handed_per_year.value())),
        ("resold", devices(view, giver.resold_per_year.value())),
        ("disposed", devices(view, giver.disposed_per_year.value())),
    ];
    let values = values
        .each_ref()
        .map(|(place, text)| (*place, text.as_str()));
    fill(view.words().released(), &values)
}
