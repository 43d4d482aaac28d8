//! How the two strongest uncertain figures act together: a small map, behind a disclosure.

use crate::chart::map::{Map, map};
use crate::decide::told::combinations;
use crate::decision::measure::Leaning;
use crate::decision::sensitivity::{InteractionMap, Sensitivity, VariableSensitivity};
use crate::decision::told::Combinations;
use crate::report::figures::{amount, figure};
use crate::report::names::plan_in_sentence;
use crate::report::tables::{map_title, two_at_a_time as two_table};
use crate::text::{Digits, Format, fill};
use crate::ui::kit::charts::{Chart, Place, chart_figure};
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// The map and its table; nothing where the two do not both act on what is asked of.
pub fn two_at_a_time(view: &View, found: &Sensitivity) -> Option<Element> {
    let words = view.words();
    let measure = view.state.measure;
    let shown = found.map.as_ref()?;
    let combinations = combinations(found, shown, measure)?;
    Some(disclosure(view, "change-two", words.change_two(), &|| {
        figure_of_two(view, found, shown, combinations)
    }))
}

fn figure_of_two(
    view: &View,
    found: &Sensitivity,
    shown: &InteractionMap,
    combinations: Combinations,
) -> Element {
    let words = view.words();
    let measure = view.state.measure;
    let [across, down] = [shown.across, shown.down].map(|index| &found.variables[index]);
    let found_values = shown.differences(measure);
    // What is better is above, as beside the curves.
    let saved = |row: &Vec<f64>| row.iter().map(|value| -value).collect();
    let values: Vec<Vec<f64>> = found_values.iter().map(saved).collect();
    let labels = |variable: &VariableSensitivity, values: &[f64]| -> Vec<String> {
        let label = |value: &f64| amount(&view.report(), variable, *value);
        values.iter().map(label).collect()
    };
    let columns = labels(across, &shown.values_across);
    let rows = labels(down, &shown.values_down);
    let (column_title, row_title) = (figure(&view.report(), across), figure(&view.report(), down));
    let says = |pattern: &str, answer| {
        let plan = found.better(answer).unwrap_or(found.plan);
        fill(pattern, &[("plan", plan_in_sentence(&view.state, plan))])
    };
    let drawing = map(
        &Map {
            values: &values,
            columns: &columns,
            rows: &rows,
            column_title: &column_title,
            row_title: &row_title,
            current: (
                nearest(&shown.values_down, down.current),
                nearest(&shown.values_across, across.current),
            ),
            below: &says(words.change_legend(measure), Leaning::More),
            above: &says(words.change_legend(measure), Leaning::Less),
        },
        view.chart_width(Place::Right),
        view.chart_font(),
    );
    let title = map_title(&view.report(), across, down);
    let chart = Chart {
        name: "change-map",
        title: &title,
        finding: &finding(view, found, combinations, &|answer| {
            says(words.change_plan_less(measure), answer)
        }),
        drawing: &drawing,
        table: &|| Some(two_table(&view.report(), found, shown)),
    };
    chart_figure(view, chart)
}

/// The place of the value nearest to another.
fn nearest(values: &[f64], to: f64) -> usize {
    let distance = |index: &usize| libm::fabs(values[*index] - to);
    let places = 0..values.len();
    let nearest = places.min_by(|a, b| distance(a).total_cmp(&distance(b)));
    nearest.unwrap_or_default()
}

/// Whether the answer changes within the combinations, and whether one of the two is enough.
fn finding(
    view: &View,
    found: &Sensitivity,
    combinations: Combinations,
    says: &dyn Fn(Leaning) -> String,
) -> String {
    let words = view.words();
    if combinations.turned == 0 {
        return words.change_two_hold().to_owned();
    }
    let pattern = match combinations.one_is_enough {
        true => words.change_two_turn(),
        false => words.change_only_two_turn(),
    };
    let other = match found.leaning(view.state.measure) {
        Leaning::Less => Leaning::More,
        _ => Leaning::Less,
    };
    let count = |number: usize| view.format().number(number as f64, Digits::Decimals(0));
    fill(
        pattern,
        &[
            ("number", &count(combinations.turned)),
            ("all", &count(combinations.all)),
            ("turned", &says(other)),
        ],
    )
}
