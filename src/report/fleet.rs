//! Today's fleet in a line.

use super::Report;
use super::cohorts::{cohort_result, cohorts_of, period_end};
use crate::scenario::ReplacementTime;
use crate::state::fleet::{class_of_cohort, cohort};
use crate::text::{Digits, calendar_year, fill, with_ends_of_updates};

/// How many are in use and how many are due next, and whose updates end before that, in one line: "40 of
/// 300 are in use today; 12 are due in 2028".
pub fn fleet_in_short(report: &Report) -> String {
    let state = report.state;
    let groups = 0..state.scenario().groups.len();
    let cohorts = groups.flat_map(|group| cohorts_of(state, group));
    let cohorts = cohorts.filter_map(|at| {
        let class = class_of_cohort(cohort(state.scenario(), at)?);
        Some((class, cohort_result(state, at)?))
    });
    with_ends_of_updates(in_use_and_due(report), cohorts, report.format)
}

fn in_use_and_due(report: &Report) -> String {
    let words = report.words();
    let scenario = report.state.scenario();
    if scenario.groups.iter().all(|group| group.fleet.is_empty()) {
        return words.fleet_nothing().to_owned();
    }
    let groups = report.state.comparison().groups.iter();
    let in_use: Vec<_> = groups.flat_map(|group| &group.fleet).collect();
    let have = in_use.iter().map(|cohort| cohort.devices.value()).sum();
    let all = scenario.groups.iter().map(|group| f64::from(group.count));
    let values = [
        ("have", &*report.whole(have)),
        ("all", &report.whole(all.sum())),
    ];
    let have = fill(words.fleet_have(), &values);
    if report
        .state
        .scenario()
        .method
        .replacement
        .unwrap_or_default()
        == ReplacementTime::Now
    {
        return fill(words.fleet_all_now(), &[("have", &have)]);
    }
    let end = period_end(report.state);
    let due = || in_use.iter().filter(|cohort| cohort.due_year < end);
    let years = due().map(|cohort| libm::floor(cohort.due_year));
    let next = years.fold(f64::INFINITY, f64::min);
    if next.is_infinite() {
        return fill(words.fleet_none_due(), &[("have", &have)]);
    }
    let then = due().filter(|cohort| libm::floor(cohort.due_year) == next);
    let number = then.map(|cohort| cohort.devices.value()).sum();
    let category = report.format.category(number, Digits::Decimals(0));
    let values = [
        ("have", have.as_str()),
        ("number", &report.whole(number)),
        ("year", &calendar_year(next)),
    ];
    fill(words.fleet_due(category), &values)
}
