//! What is asked: so many devices for so many years; and what its figures started from.

use super::Report;
use crate::scenario::Identified;
use crate::state::own_values::own_values;
use crate::text::{DeviceKind, Digits, fill, needed, period_phrase, preset_name, values_are_yours};

/// How many devices are needed, and what they are called.
pub fn devices_in_words(report: &Report) -> (f64, String) {
    let options = report.state.valid().filled().groups.iter();
    let options = options.flat_map(|group| &group.options);
    let classes = options.filter_map(Identified::of).map(|of| of.class);
    let kind = DeviceKind::of(&classes.collect::<Vec<_>>());
    let groups = &report.state.scenario().groups;
    let number = groups.iter().map(|group| f64::from(group.count)).sum();
    let what = needed(kind, number, groups.len(), report.format);
    (number, what)
}

/// "300 laptops"
pub fn needed_devices(report: &Report) -> String {
    let (number, what) = devices_in_words(report);
    let number = report.format.number(number, Digits::Decimals(0));
    [&number, " ", &what].concat()
}

/// "We need 300 laptops for 4 years."
pub fn question(report: &Report) -> String {
    let words = report.words();
    let (number, what) = devices_in_words(report);
    let number = report.format.number(number, Digits::Decimals(0));
    let years = report.state.scenario().horizon_years;
    let told = report.format.number(years, Digits::UpTo(2));
    // That people share devices is said of the only group.
    let shared = match &report.state.scenario().groups[..] {
        [group] => group.users_per_device,
        _ => None,
    };
    let shared = shared.map(|users| {
        let users = report.format.number(users, Digits::UpTo(2));
        fill(words.key_shared(), &[("number", &users)])
    });
    let need = fill(words.key_need(), &[("number", &number), ("what", &what)]);
    let period = fill(period_phrase(years, report.format), &[("years", &told)]);
    let phrases = [Some(need), shared, Some(period)].into_iter().flatten();
    phrases.collect::<Vec<_>>().join(" ")
}

/// What the figures started from, and how many of them are the person's own.
pub fn started_from(report: &Report) -> [String; 2] {
    let words = report.words();
    let state = report.state;
    let of = state.preset();
    let own = of.map_or(0, |of| own_values(state.scenario(), of));
    let example = of.map_or("", |of| preset_name(of, state.language));
    let starts = match of {
        None => words.starts_from_own().to_owned(),
        Some(of) if of.case().is_some() => fill(words.starts_from_case(), &[("example", example)]),
        Some(_) => fill(words.starts_from(), &[("example", example)]),
    };
    let yours = match own {
        0 if of.is_some_and(|of| of.case().is_none()) => words.prices_are_examples().to_owned(),
        _ => values_are_yours(own, report.format),
    };
    [starts, yours]
}
