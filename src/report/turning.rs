//! Where the answer turns, in words: numbers, what offers include and ways of counting.

use super::Report;
use super::figures::{amount as amount_of, figure_in_sentence, is_time};
use super::names::{option_at, place_name, plan_in_sentence};
use crate::decision::Decision;
use crate::decision::break_even::{Side, Turn};
use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::decision::switches::{SwitchKind, SwitchResult};
use crate::decision::told::{Driver, Turning};
use crate::text::{
    Digits, compact_mass, compact_money, device_classes, fill, sentence_start, switch_condition,
    switch_name, year_from,
};

/// Something that turns the answer, with what it is about.
#[derive(Clone, Copy)]
pub enum About<'a> {
    Number(&'a VariableSensitivity),
    Switch(&'a SwitchResult),
}

/// What it is about.
pub fn about<'a>(
    decision: &'a Decision,
    found: &'a Sensitivity,
    one: &Turning,
) -> Option<About<'a>> {
    match one.driver {
        Driver::Number { variable, .. } => found.variables.get(variable).map(About::Number),
        Driver::Switch { switch } => decision.switches.as_ref()?.get(switch).map(About::Switch),
    }
}

/// What comes of it, without a capital: "with a new battery included, all refurbished costs 177,000
/// kr less than all new"; "how long refurbished devices are used. If it is shorter than 3.3 years, all
/// new costs less".
pub fn said(
    report: &Report,
    found: &Sensitivity,
    one: &Turning,
    measure: Measure,
) -> Option<String> {
    Some(
        match (about(report.state.decision(), found, one)?, one.driver) {
            (About::Number(variable), Driver::Number { turn, .. }) => {
                let turned = turned(report, found, (variable, &turn), measure);
                let figure = figure_in_sentence(report, variable);
                [&figure, ". ", &sentence_start(&turned)].concat()
            }
            (About::Switch(result), _) => outcome(report, result, measure),
            _ => return None,
        },
    )
}

/// Where a turn is, in three digits.
fn amount_of_turn(report: &Report, variable: &VariableSensitivity, turn: &Turn) -> String {
    amount_of(report, variable, variable.rounded(turn))
}

/// "shorter than 1.8 years"
pub fn place_of(report: &Report, variable: &VariableSensitivity, turn: &Turn) -> String {
    let words = report.words();
    let pattern = match (turn.side, is_time(variable)) {
        (Side::Below, false) => words.change_below_amount(),
        (Side::Below, true) => words.change_below_time(),
        (Side::Above, false) => words.change_above_amount(),
        (Side::Above, true) => words.change_above_time(),
        (Side::At, _) => words.change_at(),
    };
    fill(
        pattern,
        &[("value", &amount_of_turn(report, variable, turn))],
    )
}

/// "if it is shorter than 1.8 years, all new costs less"
pub fn turned(
    report: &Report,
    found: &Sensitivity,
    (variable, turn): (&VariableSensitivity, &Turn),
    measure: Measure,
) -> String {
    let words = report.words();
    let place = place_of(report, variable, turn);
    let (pattern, plan) = match found.better(turn.answer) {
        Some(plan) => (words.change_plan_is_less(measure), plan),
        None => (words.change_both_alike(measure), found.plan),
    };
    let plan = plan_in_sentence(report.state, plan);
    fill(pattern, &[("where", &place), ("plan", plan)])
}

/// "with a new battery included, all refurbished costs 177,000 kr less than all new"
pub fn outcome(report: &Report, result: &SwitchResult, measure: Measure) -> String {
    let words = report.words();
    let Some(pair) = report.state.comparison().judged else {
        return String::new();
    };
    let [_, after] = result.differences(measure);
    let amount = amount(report, after, measure);
    let says = match Leaning::of(after, measure.nothing()) {
        Leaning::Equal => words.change_would_be_alike(measure),
        Leaning::Less => words.change_would_be_less(measure),
        Leaning::More => words.change_would_be_more(measure),
    };
    let language = report.state.language;
    let condition = switch_condition(result.kind, &result.to, &whose(report, result), language);
    fill(
        says,
        &[
            ("condition", &condition),
            ("plan", plan_in_sentence(report.state, pair.plan)),
            ("other", plan_in_sentence(report.state, pair.against)),
            ("amount", &amount),
        ],
    )
}

/// Without its sign.
fn amount(report: &Report, of: f64, measure: Measure) -> String {
    let (size, format) = (libm::fabs(of), report.format);
    match measure {
        Measure::Cost => compact_money(size, report.currency(), format),
        Measure::Carbon => compact_mass(size, format),
    }
}

/// What else there is to say of it, in sentences: what it does to the plans themselves, and which of
/// today's devices would then be in use past their updates.
pub fn beside(report: &Report, result: &SwitchResult) -> Vec<String> {
    let words = report.words();
    let Some(pair) = report.state.comparison().judged else {
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
                fill(message, &[("amount", &amount(report, change, measure))])
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
                    ("plan", plan_in_sentence(report.state, pair.plan)),
                    ("other", plan_in_sentence(report.state, pair.against)),
                    ("change", &of_plan),
                    ("change-of-other", &of_other),
                ],
            )
        })
        .collect();
    said.extend(result.outlived.map(|outlived| {
        let devices = report.format.number(outlived.devices, Digits::Decimals(0));
        let year = year_from(outlived.from_year);
        let values = [("devices", &*devices), ("year", &*year)];
        fill(words.change_outlived(), &values)
    }));
    said
}

/// Of which devices it is, after a comma: those of an option, or of a class where there are others.
fn whose(report: &Report, result: &SwitchResult) -> String {
    let cell = result.group.as_deref().zip(result.option.as_deref());
    if let Some(cell) = cell.and_then(|(group, option)| option_at(report.state, group, option)) {
        let is_alone = report.state.scenario().groups.len() == 1;
        return match is_alone {
            true => String::new(),
            false => [", ", &place_name(report.state, cell)].concat(),
        };
    }
    result.class.map_or_else(String::new, |class| {
        [", ", device_classes(class, report.state.language)].concat()
    })
}

/// What is switched, and of which devices.
pub fn switched(report: &Report, result: &SwitchResult) -> String {
    let name = sentence_start(switch_name(result.kind, report.state.language));
    [&name, &*whose(report, result)].concat()
}
