//! Differences of the measure that is looked at, as bars around zero.

use crate::chart::axis::Axis;
use crate::chart::difference::{DifferenceRow, Differences, difference};
use crate::chart::drawing::{Drawing, Role};
use crate::decision::answer::Judgement;
use crate::decision::measure::Measure;
use crate::engine::plan_kind::PlanKind;
use crate::text::{
    Digits, Format, better_plan, fill, masses_alike, millions_unit, money_alike, sentence_start,
};
use crate::ui::kit::charts::Place;
use crate::ui::kit::view::View;

/// The bars of named differences, and what they come to.
pub fn bars(view: &View, judgement: &Judgement, differences: &[(String, f64)]) -> Drawing {
    let words = view.words();
    let format = view.format();
    let measure = view.state.measure;
    let sum: f64 = differences.iter().map(|(_, value)| value).sum();
    let values = differences.iter().map(|(_, value)| *value);
    let values: Vec<f64> = values.chain([sum]).collect();
    let texts = signed(view, &values);
    let names = differences.iter().map(|(name, _)| name.as_str());
    let (unit, per) = unit(view, &values);
    let rows = names.chain([words.why_sum()]).zip(&values).zip(texts);
    let mut rows: Vec<DifferenceRow> = rows
        .map(|((name, value), text)| DifferenceRow {
            name: name.to_owned(),
            value: value / per,
            text,
        })
        .collect();
    let Some(sum) = rows.pop() else {
        return Drawing::new(0.0, 0.0, 0.0);
    };
    let side = |difference: f64| {
        let plan = better_plan(judgement, difference, view.state.language);
        sentence_start(&fill(words.why_is_better(measure), &[("plan", plan)]))
    };
    let role = |kind: PlanKind| match kind {
        PlanKind::AllNew => Role::New,
        PlanKind::YourMix => Role::Mix,
        PlanKind::AllRefurbished => Role::Refurbished,
    };
    let label = |value: f64, decimals: u8| format.number(value, Digits::Decimals(decimals));
    let title = [words.why_difference(measure), ", ", &unit].concat();
    let chart = Differences {
        rows: &rows,
        sum: &sum,
        sides: [&side(-1.0), &side(1.0)],
        roles: judgement.pair().map(role),
        axis: Axis {
            title: &title,
            label: &label,
            zero: true,
        },
    };
    difference(&chart, view.chart_width(Place::Right), view.chart_font())
}

/// The unit of the axis, and how much of the measure it is.
fn unit(view: &View, values: &[f64]) -> (String, f64) {
    let sizes = values.iter().map(|value| value.abs());
    let largest = sizes.fold(0.0, f64::max);
    match view.state.measure {
        Measure::Cost if largest >= 1e6 => {
            (millions_unit(view.currency(), view.state.language), 1e6)
        }
        Measure::Cost => (view.currency_sign().to_owned(), 1.0),
        Measure::Carbon if largest >= 1e3 => (view.words().tonnes().to_owned(), 1e3),
        Measure::Carbon => ("kg".to_owned(), 1.0),
    }
}

/// Differences with their signs, in one unit and with the same decimals.
pub fn signed(view: &View, values: &[f64]) -> Vec<String> {
    let format = view.format();
    let texts = match view.state.measure {
        Measure::Cost => money_alike(values, view.currency(), &format),
        Measure::Carbon => masses_alike(values, &format),
    };
    let sign = |(text, value): (String, &f64)| {
        let is_more = *value > 0.0 && text.contains(|digit| matches!(digit, '1'..='9'));
        match is_more {
            true => ["+", &text].concat(),
            false => text,
        }
    };
    texts.into_iter().zip(values).map(sign).collect()
}
