//! The plans as rows of a card, and what is said of them.

use crate::chart::bars::{PlanRow, Row, Tone};
use crate::engine::judged::Difference;
use crate::engine::option_result::OptionResult;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::report::Report;
use crate::report::names::{plan_in_sentence, plan_name};
use crate::report::plans::plans;
use crate::scenario::Sourcing;
use crate::text::{Digits, fill, sentence_start};
use crate::units::Ratio;

/// How a plan is equipped, each way with what its devices add of a value, as parts of the whole.
fn parts(
    report: &Report,
    kind: PlanKind,
    of_option: &dyn Fn(&OptionResult) -> f64,
) -> Vec<(Tone, f64)> {
    let mut parts = SOURCINGS.map(|_| 0.0);
    for (option, devices) in report
        .state
        .comparison()
        .options_of(report.state.valid(), kind)
    {
        parts[option.sourcing as usize] += of_option(option).max(0.0) * devices;
    }
    let all: f64 = parts.iter().sum();
    let parts = SOURCINGS.into_iter().zip(parts);
    let parts = parts.filter(|(_, part)| *part > 0.0);
    parts
        .map(|(sourcing, part)| (tone(sourcing), part / all))
        .collect()
}

const SOURCINGS: [Sourcing; 4] = [
    Sourcing::New,
    Sourcing::Refurbished,
    Sourcing::Keep,
    Sourcing::HandedDown,
];

/// A bar for each plan, divided into what its new, refurbished, kept and handed-down devices add.
/// Where that adds nothing up, such as the first year in which one falls short, a plan that is
/// equipped in several ways has one mark.
pub fn plan_rows(
    report: &Report,
    value: &dyn Fn(&PlanResult) -> f64,
    of_option: Option<&dyn Fn(&OptionResult) -> f64>,
    texts: &[String],
) -> Vec<PlanRow> {
    let rows = plans(report.state).zip(texts).map(|(plan, text)| {
        let whole = value(plan);
        let parts = parts(report, plan.plan, of_option.unwrap_or(&|_| 1.0));
        let stretches = match parts.as_slice() {
            [] => vec![(Tone::Mixed, whole)],
            [_, _, ..] if of_option.is_none() => vec![(Tone::Mixed, whole)],
            parts => parts
                .iter()
                .map(|(tone, part)| (*tone, whole * part))
                .collect(),
        };
        PlanRow {
            name: plan_name(report.state, plan.plan),
            row: Row { stretches },
            text: text.clone(),
            is_mix: plan.plan == PlanKind::YourMix,
        }
    });
    rows.collect()
}

/// A text for each plan.
pub fn by_plan(report: &Report, text: &dyn Fn(&PlanResult) -> String) -> Vec<String> {
    plans(report.state).map(text).collect()
}

/// A figure of each plan.
pub fn figures(report: &Report, value: &dyn Fn(&PlanResult) -> f64) -> Vec<f64> {
    plans(report.state).map(value).collect()
}

/// "26 % lower than all new"
fn against(report: &Report, share: f64, other: PlanKind) -> String {
    let words = report.words();
    let percent = report.format.percent(share.abs(), Digits::Decimals(0));
    let than = match share {
        share if share.abs() < 1e-9 => words.same_as(),
        share if share.abs() < 0.005 => words.nearly_same_as(),
        share if share < 0.0 => words.lower_than(),
        _ => words.higher_than(),
    };
    let other = plan_in_sentence(report.state, other);
    fill(than, &[("percent", &percent), ("plan", other)])
}

/// The plan whose figures the cards tell of: the one that is judged, or your mix where there is
/// nothing to compare.
pub fn told_plan<'a>(report: &Report<'a>) -> &'a PlanResult {
    let comparison = report.state.comparison();
    let judged = comparison.judged;
    comparison.plan(judged.map_or(PlanKind::YourMix, |judged| judged.plan))
}

/// "All refurbished: "
pub fn of_told_plan(report: &Report) -> String {
    let name = sentence_start(plan_in_sentence(report.state, told_plan(report).plan));
    [&name, ": "].concat()
}

/// How the plan that is told of stands to the one that it is held against, after its figure: ", 26 %
/// lower than all new"; nothing where there is nothing to compare.
pub fn tail(report: &Report, share: impl Fn(&Difference) -> Option<Ratio>) -> String {
    let difference = report.state.comparison().judged_difference();
    let told = difference.and_then(|difference| {
        let share = share(&difference)?;
        Some(against(report, share.value(), difference.against))
    });
    told.map_or_else(String::new, |told| [", ", &told].concat())
}

/// The mark of devices by how they are had.
pub const fn tone(sourcing: Sourcing) -> Tone {
    match sourcing {
        Sourcing::New => Tone::New,
        Sourcing::Refurbished => Tone::Refurbished,
        Sourcing::Keep => Tone::Kept,
        Sourcing::HandedDown => Tone::HandedDown,
    }
}
