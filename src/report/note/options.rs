//! The options with their terms, and whether they do what is asked.

use super::about::Length;
use crate::engine::requirements::{RequirementResult, RequirementState};
use crate::report::Report;
use crate::report::fleet::fleet_in_short;
use crate::report::names::{distinct_name, distinct_option};
use crate::report::prose::Block;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::report::tables::Asked;
use crate::scenario::{Cell as Place, Sourcing};
use crate::text::{Digits, Unit, fill, quantity, sentence_start, sourcing_name};

/// The options as a table; of many, those that your mix has most of.
pub fn options(report: &Report, length: Length) -> Vec<Block> {
    let own = report.document_words();
    let room = length.room(report);
    let all = places(report);
    let shown = most_used(report, &all, room.options);
    let mut rows = Vec::new();
    let mut group = None;
    let has_groups = report.state.scenario().groups.len() > 1;
    for place in &shown {
        if has_groups && group.replace(place.0) != Some(place.0) {
            rows.push(Row {
                name: distinct_name(report.state, place.0),
                cells: Vec::new(),
            });
        }
        rows.push(option_row(report, *place));
    }
    let columns = [
        own.note_option(),
        own.note_how(),
        own.note_number(),
        own.note_price(),
        own.note_age(),
        own.note_warranty(),
        own.note_used(),
        own.note_meets(),
    ];
    let table = Table {
        name: "note-options",
        title: String::new(),
        note: String::new(),
        columns: columns.map(str::to_owned).to_vec(),
        rows,
    };
    let mut blocks = vec![
        Block::Heading(own.note_options().to_owned()),
        Block::Table(table),
    ];
    blocks.extend(in_use_today(report).map(Block::text));
    let more = all.len() - shown.len();
    if more > 0 {
        let category = report.format.category_of_count(more);
        let message = match length {
            Length::Short => own.note_more_options(category),
            Length::Full => own.note_more_in_workbook(category),
        };
        let number = report.whole(more as f64);
        blocks.push(Block::small(fill(message, &[("number", &number)])));
    }
    blocks
}

/// What is in use today and what is due of it; `None` where nothing is said of that.
fn in_use_today(report: &Report) -> Option<String> {
    let groups = &report.state.scenario().groups;
    let is_any = groups.iter().any(|group| !group.fleet.is_empty());
    is_any.then(|| {
        let said = sentence_start(&fleet_in_short(report));
        [report.words().fleet(), ": ", &said, "."].concat()
    })
}

/// The options of all groups.
pub fn places(report: &Report) -> Vec<Place> {
    let groups = report.state.comparison().groups.iter().enumerate();
    let places = groups.flat_map(|(at, group)| (0..group.options.len()).map(move |of| (at, of)));
    places.collect()
}

/// At most so many, in their order: those that your mix has most of.
fn most_used(report: &Report, all: &[Place], most: usize) -> Vec<Place> {
    let groups = &report.state.comparison().groups;
    let devices = |place: &Place| groups[place.0].options[place.1].users.value();
    let mut by_number = all.to_vec();
    crate::order::sort_by(&mut by_number, |one, other| {
        devices(other).total_cmp(&devices(one))
    });
    by_number.truncate(most);
    let kept = all.iter().filter(|place| by_number.contains(place));
    kept.copied().collect()
}

/// An option with its terms: how it is had, how many your mix has, price, age, warranty, how long it is
/// used, and whether it does what is asked.
pub fn option_row(report: &Report, place: Place) -> Row {
    let language = report.state.language;
    let result = &report.state.comparison().groups[place.0].options[place.1];
    let inputs = &report.state.valid().inputs().groups[place.0].options[place.1];
    let years =
        |years: f64| Cell::Number(years, Notation::Quantity(Unit::Years, report.currency()));
    let is_bought = matches!(inputs.sourcing, Sourcing::New | Sourcing::Refurbished);
    let price = match &inputs.lease {
        _ if !is_bought => Cell::None,
        Some(lease) => {
            let fee = lease.fee.value();
            let amount = quantity(fee, Unit::Money, report.currency(), report.format);
            let message = report.document_words().note_a_month();
            Cell::Text(fill(message, &[("amount", &amount)]))
        }
        None => {
            let notation = Notation::Money(report.currency(), Digits::Decimals(0));
            Cell::Number(inputs.price.value(), notation)
        }
    };
    let age = inputs.life.age_at_purchase.value();
    Row {
        name: distinct_option(report.state, place),
        cells: vec![
            Cell::Text(sentence_start(sourcing_name(inputs.sourcing, language))),
            Cell::Number(result.users.value(), Notation::Number(Digits::Decimals(0))),
            price,
            if age > 0.0 { years(age) } else { Cell::None },
            years(result.warranty.years.value()),
            years(result.service_life.years.value()),
            Cell::Text(meets(report, place)),
        ],
    }
}

/// What it misses of what is asked of it, and what is not known.
fn meets(report: &Report, place: Place) -> String {
    let own = report.document_words();
    let results = report.state.comparison().requirements.iter();
    let of_place = results.filter(|result| result.group.zip(result.option) == Some(place));
    let hard: Vec<&RequirementResult> = of_place.filter(|result| result.hard).collect();
    let named = |state: RequirementState| {
        let found = hard.iter().filter(|result| result.state == state);
        let names = found.map(|result| Asked::of(result).name(report));
        names.collect::<Vec<_>>().join(", ")
    };
    let parts = [
        (own.note_lacks(), named(RequirementState::Missed)),
        (own.note_not_known(), named(RequirementState::NotKnown)),
    ];
    let parts = parts.into_iter().filter(|(_, what)| !what.is_empty());
    let said: Vec<String> = parts
        .map(|(message, what)| fill(message, &[("what", &what)]))
        .collect();
    match said.is_empty() {
        true => own.note_meets_all().to_owned(),
        false => said.join("; "),
    }
}
