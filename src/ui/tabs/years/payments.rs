//! What a plan pays in each year, and how that is beside another plan and the yearly budget.

use super::columns::{InColumns, in_columns};
use crate::chart::columns::Column;
use crate::chart::drawing::Role;
use crate::decide::told::Course;
use crate::engine::by_year::{PlanYear, PlanYears};
use crate::engine::cost::Line;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::{plan_in_sentence, plan_title};
use crate::report::tables::paid;
use crate::report::years::{Shown, money, size, unit_of_money};
use crate::text::{Digits, Format, fill, line_name, over_yearly_budget, year_from};
use crate::ui::kit::charts::{Chart, chart_figure};
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// So many lines of the cost have a layer of their own; the rest are one.
const LAYERS: usize = 4;

/// What a plan pays in each year, stacked by line.
pub fn of_payments(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let plan = &shown.plans[shown.plan];
    let budget = view.state.scenario().limits.yearly_budget;
    let (layers, stacks) = stacks(view, plan);
    let amounts = plan.years.iter().flat_map(|year| {
        let lines = Line::ALL.map(|line| year.lines[line].value());
        [
            lines.iter().copied().filter(|amount| *amount > 0.0).sum(),
            year.paid.value(),
        ]
    });
    let largest = size(amounts.chain(budget));
    let (per, unit) = unit_of_money(&view.report(), largest);
    let stacks: Vec<Vec<Column>> = stacks
        .into_iter()
        .map(|column| vec![column.into_iter().map(|amount| amount / per).collect()])
        .collect();
    let format = view.format();
    let places = match largest / per {
        ..10.0 if per > 1.0 => 2,
        ..100.0 if per > 1.0 => 1,
        _ => 0,
    };
    let of = InColumns {
        layers,
        stacks,
        title: fill(words.years_paid_axis(), &[("unit", &unit)]),
        line: budget.map(|budget| (budget / per, words.years_budget_line().to_owned())),
    };
    let sum = |sum| format.number(sum, Digits::Decimals(places));
    let drawing = in_columns(view, shown, of, &sum, width);
    let table = paid(&view.report(), plan);
    chart_figure(
        view,
        Chart {
            name: table.name,
            title: &table.title.clone(),
            finding: &said_of_payments(view, shown),
            drawing: &drawing,
            table: &|| Some(table.clone()),
        },
    )
}

/// The largest lines of what a plan pays, then all others as one, then what is received; and for each
/// year what is paid on each.
fn stacks(view: &View, plan: &PlanYears) -> (Vec<(Role, String)>, Vec<Column>) {
    let language = view.state.language;
    let of_line =
        |line: Line| -> f64 { plan.years.iter().map(|year| year.lines[line].value()).sum() };
    let mut own: Vec<Line> = Vec::new();
    for line in Line::ALL
        .into_iter()
        .filter(|line| *line != Line::Resale && of_line(*line) > 0.0)
    {
        let before = own
            .iter()
            .take_while(|other| of_line(**other) >= of_line(line));
        own.insert(before.count(), line);
    }
    // A single line more is named rather than called the rest.
    if own.len() > LAYERS + 1 {
        own.truncate(LAYERS);
    }
    let mut layers: Vec<(Role, String)> = (0..)
        .zip(&own)
        .map(|(place, line)| (Role::Layer(place), line_name(*line, language)))
        .collect();
    layers.push((
        Role::Layer(LAYERS as u8),
        view.words().years_other_lines().to_owned(),
    ));
    layers.push((Role::Received, line_name(Line::Resale, language)));
    let column = |year: &PlanYear| -> Column {
        let resale = year.lines[Line::Resale].value();
        let mut column: Column = own.iter().map(|line| year.lines[*line].value()).collect();
        let rest = year.paid.value() - resale - column.iter().sum::<f64>();
        // Less than a hundredth is what rounding leaves.
        let rest = if libm::fabs(rest) < 0.01 { 0.0 } else { rest };
        column.extend([rest, resale]);
        column
    };
    (layers, plan.years.iter().map(column).collect())
}

fn said_of_payments(view: &View, shown: &Shown) -> String {
    let words = view.words();
    let report = view.report();
    let money = money(&report);
    let plan = &shown.plans[shown.plan];
    let mut said = match (
        shown.course(Course::of_cost),
        shown.compared(&report, &money),
    ) {
        (Some(course), Some(compared)) => {
            let with = |year: Option<usize>| year.map(|year| (year, course.by_year[year]));
            let most = course.year_of_most();
            let why = most.map_or_else(String::new, |year| why_more(view, shown, &course, year));
            let least = with(course.year_of_least());
            compared.paid(least, with(most), &why, view.state.language)
        }
        _ => {
            let paid = |place: &usize| plan.years[*place].paid.value();
            let most = (0..plan.years.len()).max_by(|a, b| paid(a).total_cmp(&paid(b)));
            let most = most.unwrap_or_default();
            let title = plan_title(&view.state, plan.plan);
            let amount = money(paid(&most));
            let values = [
                ("plan", title.as_str()),
                ("year", &shown.names[most]),
                ("amount", &amount),
            ];
            fill(words.years_paid_most(), &values)
        }
    };
    if let Some(over) = said_of_budget(view, plan.plan) {
        said = [said, over].join(" ");
    }
    let left = plan.left_at_end.total.value();
    if libm::fabs(left) >= 1.0 {
        let message = if left < 0.0 {
            words.years_left()
        } else {
            words.years_left_cost()
        };
        let left = fill(message, &[("amount", &money(libm::fabs(left)))]);
        said = [said, left].join(" ");
    }
    said
}

/// Why the plan pays more than the other in a year, as the end of a sentence: devices that are bought
/// again, or else the line that makes most of it.
fn why_more(view: &View, shown: &Shown, course: &Course, year: usize) -> String {
    let words = view.words();
    let Some(other) = shown.other else {
        return String::new();
    };
    let [plan, other] = [shown.plan, other].map(|place| &shown.plans[place].years[year]);
    if year > 0 && plan.devices_bought.value() > other.devices_bought.value() {
        return words.years_again().to_owned();
    }
    let more = |line: Line| plan.lines[line].value() - other.lines[line].value();
    let lines = Line::ALL.into_iter().filter(|line| *line != Line::Resale);
    let largest = lines.max_by(|a, b| more(*a).total_cmp(&more(*b)));
    match largest.filter(|line| more(*line) >= 0.5 * course.by_year[year]) {
        Some(line) => fill(words.years_mostly(), &[("line", words.term(line.term()))]),
        None => String::new(),
    }
}

/// The years in which a plan is over the yearly budget; `None` without one.
fn said_of_budget(view: &View, plan: PlanKind) -> Option<String> {
    let yearly = view.state.comparison().budget.as_ref()?.yearly.as_ref()?;
    let report = view.report();
    let money = money(&report);
    let over = &yearly.plans[plan as usize].over;
    let worst = yearly.plans[plan as usize].worst();
    let most = over
        .iter()
        .position(|year| Some(year.index) == worst.map(|worst| worst.index));
    let written: Vec<(String, String)> = over
        .iter()
        .map(|year| (year_from(year.year), money(year.by.value())))
        .collect();
    let count = |number: usize| view.format().number(number as f64, Digits::Decimals(0));
    let years = libm::ceil(view.state.comparison().horizon_years.value()) as usize;
    Some(over_yearly_budget(
        plan_in_sentence(&view.state, plan),
        &written,
        most.unwrap_or_default(),
        (&count(over.len()), &count(years)),
        view.state.language,
    ))
}
