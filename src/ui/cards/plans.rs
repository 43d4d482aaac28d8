//! The plans as rows of a card, and what is said of them.

use crate::chart::bars::{Row, Tone};
use crate::engine::judged::Difference;
use crate::engine::option_result::OptionResult;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_kind::plan_shares;
use crate::engine::plan_result::PlanResult;
use crate::scenario::Sourcing;
use crate::text::{Digits, Format, fill, sentence_start};
use crate::ui::kit::bar_chart::{PlanRow, tone};
use crate::ui::kit::names::{plan_in_sentence, plan_name};
use crate::ui::kit::view::View;
use crate::units::Ratio;

/// The options of a plan, each with how many devices it has of it.
pub fn options_of(view: &View, kind: PlanKind) -> impl Iterator<Item = (&OptionResult, f64)> {
    let results = &view.state.comparison().groups;
    let groups = results.iter().zip(&view.state.valid().inputs().groups);
    groups.flat_map(move |(result, group)| {
        let fits = result.options.iter();
        let fits: Vec<bool> = fits.map(|one| one.service_life.meets_need).collect();
        let (shares, _) = plan_shares(kind, group, &fits);
        let count = group.count.value();
        let options = result.options.iter().zip(shares);
        options.map(move |(option, share)| (option, share.value() * count))
    })
}

/// How a plan is equipped, each way with what its devices add of a value, as parts of the whole.
fn parts(
    view: &View,
    kind: PlanKind,
    of_option: &dyn Fn(&OptionResult) -> f64,
) -> Vec<(Tone, f64)> {
    let mut parts = SOURCINGS.map(|_| 0.0);
    for (option, devices) in options_of(view, kind) {
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
    view: &View,
    value: &dyn Fn(&PlanResult) -> f64,
    of_option: Option<&dyn Fn(&OptionResult) -> f64>,
    texts: &[String],
) -> Vec<PlanRow> {
    let rows = shown_plans(view).zip(texts).map(|(plan, text)| {
        let whole = value(plan);
        let parts = parts(view, plan.plan, of_option.unwrap_or(&|_| 1.0));
        let stretches = match parts.as_slice() {
            [] => vec![(Tone::Mixed, whole)],
            [_, _, ..] if of_option.is_none() => vec![(Tone::Mixed, whole)],
            parts => parts
                .iter()
                .map(|(tone, part)| (*tone, whole * part))
                .collect(),
        };
        PlanRow {
            name: plan_name(view, plan.plan),
            row: Row { stretches },
            text: text.clone(),
            second: String::new(),
            is_mix: plan.plan == PlanKind::YourMix,
        }
    });
    rows.collect()
}

/// The plans that there are: where nothing can be had new, or nothing refurbished, there is no plan
/// to be called so.
pub fn shown_plans(view: &View) -> impl Iterator<Item = &PlanResult> {
    let plans = view.state.comparison().plans.iter();
    plans.filter(|plan| match plan.plan {
        PlanKind::AllNew => plan.composition.new.value() > 0.0,
        PlanKind::YourMix => true,
        PlanKind::AllRefurbished => plan.composition.refurbished.value() > 0.0,
    })
}

/// A text for each plan.
pub fn by_plan(view: &View, text: &dyn Fn(&PlanResult) -> String) -> Vec<String> {
    shown_plans(view).map(text).collect()
}

/// A figure of each plan.
pub fn figures(view: &View, value: &dyn Fn(&PlanResult) -> f64) -> Vec<f64> {
    shown_plans(view).map(value).collect()
}

/// "26 % lower", or "26 % lower than all new" where it is said what it is held against.
pub fn against(view: &View, share: f64, other: Option<PlanKind>) -> String {
    let words = view.words();
    let percent = view.format().percent(share.abs(), Digits::Decimals(0));
    let [alone, than] = match share {
        share if share.abs() < 1e-9 => words.same,
        share if share.abs() < 0.005 => words.nearly_same,
        share if share < 0.0 => words.less,
        _ => words.more,
    };
    match other {
        None => fill(alone, &[("percent", &percent)]),
        Some(other) => {
            let other = plan_in_sentence(view, other);
            fill(than, &[("percent", &percent), ("plan", other)])
        }
    }
}

/// What is said of the plan that is judged, after a figure of your mix; nothing where there is
/// nothing to compare.
pub fn tail(view: &View, share: impl Fn(&Difference) -> Option<Ratio>) -> String {
    let Some(difference) = view.state.comparison().judged_difference() else {
        return String::new();
    };
    let Some(share) = share(&difference) else {
        return String::new();
    };
    let told = against(view, share.value(), Some(difference.against));
    match difference.plan {
        PlanKind::YourMix => [", ", &told].concat(),
        plan => {
            let plan = sentence_start(plan_in_sentence(view, plan));
            [". ", &plan, ": ", &told].concat()
        }
    }
}

/// A row for each plan; `columns` have a heading and a cell for each plan.
pub fn plan_table(view: &View, columns: &[(&str, Vec<String>)]) -> Vec<Vec<String>> {
    let mut table = vec![vec![view.words().plan.to_owned()]];
    table.extend(shown_plans(view).map(|plan| vec![plan_name(view, plan.plan).to_owned()]));
    for (heading, cells) in columns {
        table[0].push((*heading).to_owned());
        for (row, cell) in table[1..].iter_mut().zip(cells) {
            row.push(cell.clone());
        }
    }
    table
}
