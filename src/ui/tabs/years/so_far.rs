//! What the plans have cost and emitted by the end of each year.

use super::shown::{Shown, money, role, size, unit_of_money};
use crate::chart::axis::Axis;
use crate::chart::drawing::Drawing;
use crate::chart::lines::{Lines, Series, lines};
use crate::decide::told::Course;
use crate::engine::by_year::{PlanYear, PlanYears};
use crate::report::names::plan_name;
use crate::report::tables::{cost_so_far, emissions_so_far};
use crate::text::{Digits, Format, allocation_clause, fill, mass_in_words};
use crate::ui::kit::charts::{Chart, chart_figure};
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// A line for each plan: the sums of the years, and what they become when what is left is counted.
fn series(
    view: &View,
    shown: &Shown,
    of_year: fn(&PlanYear) -> f64,
    left: fn(&PlanYears) -> f64,
) -> Vec<Series> {
    let of_plan = |plan: &PlanYears| {
        let mut sum = 0.0;
        let values: Vec<f64> = plan
            .years
            .iter()
            .map(|year| {
                sum += of_year(year);
                sum
            })
            .collect();
        let left = left(plan);
        Series {
            role: role(plan.plan),
            name: plan_name(&view.state, plan.plan).to_owned(),
            values,
            end: (libm::fabs(left) >= 1.0).then_some(sum + left),
        }
    };
    shown.plans.iter().map(of_plan).collect()
}

fn drawn(
    view: &View,
    shown: &Shown,
    mut series: Vec<Series>,
    (per, title): (f64, String),
    width: f64,
) -> Drawing {
    for one in &mut series {
        one.values
            .iter_mut()
            .chain(&mut one.end)
            .for_each(|value| *value /= per);
    }
    let format = view.format();
    lines(
        &Lines {
            names: &shown.names,
            series: &series,
            amount: Axis {
                title: &title,
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
        },
        width,
        view.chart_font(),
    )
}

fn largest_of(series: &[Series]) -> f64 {
    size(series.iter().flat_map(|one| one.values.iter().copied()))
}

/// What a plan is beside another with what is left counted, where that is another figure.
fn counted(course: &Course) -> Option<f64> {
    let counted = course.told(course.counted);
    let is_other = libm::fabs(course.counted - course.in_the_end()) >= 1.0;
    (is_other && counted != 0.0).then_some(counted)
}

/// What the plans have cost by the end of each year.
pub fn of_cost(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let series = series(
        view,
        shown,
        |year| year.paid.value(),
        |plan| plan.left_at_end.total.value(),
    );
    let (per, unit) = unit_of_money(view, largest_of(&series));
    let title = fill(words.years_so_far_axis(), &[("unit", &unit)]);
    let money = money(view);
    let finding = match (shown.course(Course::of_cost), shown.compared(view, &money)) {
        (Some(course), Some(compared)) => compared.cost_so_far(
            course.in_the_end(),
            course.turned_after(),
            counted(&course),
            view.state.language,
        ),
        _ => words.years_so_far_title().to_owned(),
    };
    chart_figure(
        view,
        Chart {
            name: "cost-so-far",
            title: words.years_so_far_title(),
            finding: &finding,
            drawing: &drawn(view, shown, series, (per, title), width),
            table: cost_so_far(&view.report(), &shown.plans),
        },
    )
}

/// What the plans have emitted by the end of each year.
pub fn of_carbon(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let emitted = |year: &PlanYear| year.carbon_of_purchases.value() + year.carbon_of_use.value();
    let series = series(view, shown, emitted, |plan| plan.left_at_end.carbon.value());
    let (per, unit) = match largest_of(&series) {
        1e3.. => (1e3, words.tonnes()),
        _ => (1.0, "kg"),
    };
    let title = fill(words.years_carbon_axis(), &[("unit", unit)]);
    let format = view.format();
    let mass = |kilograms| mass_in_words(kilograms, &format);
    let clause = allocation_clause(view.state.allocation(), view.state.language);
    let finding = match (shown.course(Course::of_carbon), shown.compared(view, &mass)) {
        (Some(course), Some(compared)) => compared.carbon_so_far(
            course.in_the_end(),
            course.turned_after(),
            counted(&course),
            clause,
            view.state.language,
        ),
        _ => fill(words.emissions_if(), &[("clause", clause)]),
    };
    chart_figure(
        view,
        Chart {
            name: "emissions-so-far",
            title: words.years_carbon_title(),
            finding: &finding,
            drawing: &drawn(view, shown, series, (per, title), width),
            table: emissions_so_far(&view.report(), &shown.plans),
        },
    )
}
