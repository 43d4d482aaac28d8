//! What each plan comes to: a table for each card.

use super::money::WHOLE;
use crate::engine::Comparison;
use crate::engine::cost::Line;
use crate::engine::plan_result::PlanResult;
use crate::report::Report;
use crate::report::names::plan_name;
use crate::report::plans::plans;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::text::{allocation_name, calendar_year, fill, line_name};

impl Report<'_> {
    /// A column for each plan; `rows` have a name and what is told of a plan.
    fn by_line(&self, name: &'static str, title: &str, heading: &str, rows: &[NamedCell]) -> Table {
        let names = plans(self.state).map(|plan| plan_name(self.state, plan.plan).to_owned());
        let row = |(name, cell): &NamedCell| Row {
            name: name.clone(),
            cells: plans(self.state).map(cell).collect(),
        };
        Table {
            name,
            title: title.to_owned(),
            note: String::new(),
            columns: core::iter::once(heading.to_owned()).chain(names).collect(),
            rows: rows.iter().map(row).collect(),
        }
    }

    /// A row for each plan; `columns` have a heading and what is told of a plan.
    fn by_plan(&self, name: &'static str, title: &str, columns: &[NamedCell]) -> Table {
        let headings = columns.iter().map(|(heading, _)| heading.clone());
        let heading = self.words().plan().to_owned();
        let row = |plan: &PlanResult| Row {
            name: plan_name(self.state, plan.plan).to_owned(),
            cells: columns.iter().map(|(_, cell)| cell(plan)).collect(),
        };
        Table {
            name,
            title: title.to_owned(),
            note: String::new(),
            columns: core::iter::once(heading).chain(headings).collect(),
            rows: plans(self.state).map(row).collect(),
        }
    }
}

/// A heading, and the cell that stands under it, or beside it, for a plan.
type NamedCell<'a> = (String, Box<dyn Fn(&PlanResult) -> Cell + 'a>);

/// The lines that are told: of what is leased only where something is.
pub(super) fn lines_told(comparison: &Comparison) -> impl Iterator<Item = Line> {
    let is_paid = |plan: &PlanResult| plan.cost.lines[Line::Lease].value() != 0.0;
    let is_leased = comparison.plans.iter().any(is_paid);
    let lines = Line::ALL.into_iter();
    lines.filter(move |line| is_leased || *line != Line::Lease)
}

/// Cost by line.
pub fn cost(report: &Report) -> Table {
    let words = report.words();
    let row = |name: String, value: Box<dyn Fn(&PlanResult) -> f64>| -> NamedCell {
        let cell = move |plan: &PlanResult| report.money(value(plan));
        (name, Box::new(cell))
    };
    let lines = lines_told(report.state.comparison()).map(|line| {
        let name = line_name(line, report.state.language);
        row(name, Box::new(move |plan| plan.cost.lines[line].value()))
    });
    let mut rows: Vec<NamedCell> = lines.collect();
    let total = words.column_total().to_owned();
    rows.push(row(total, Box::new(|plan| plan.cost.total.value())));
    let per_user_year = words.column_per_user_year().to_owned();
    rows.push(row(
        per_user_year,
        Box::new(|plan| plan.cost.per_user_year.value()),
    ));
    report.by_line("cost", words.cost(), words.cost_line(), &rows)
}

/// Time under warranty, and repairs outside it.
pub fn warranty(report: &Report) -> Table {
    let words = report.words();
    let share = |plan: &PlanResult| {
        let share = plan.warranty.covered_share.value();
        Cell::Number(share, Notation::Share(WHOLE))
    };
    let repairs = |plan: &PlanResult| {
        let repairs = plan.warranty.expected_failures_uncovered.value();
        Cell::Number(repairs, Notation::Number(WHOLE))
    };
    let cost = |plan: &PlanResult| report.money(plan.warranty.cost_outside_warranty.value());
    let columns: [NamedCell; 3] = [
        (words.column_covered().to_owned(), Box::new(share)),
        (words.column_repairs().to_owned(), Box::new(repairs)),
        (words.column_cost_of_repairs().to_owned(), Box::new(cost)),
    ];
    report.by_plan("warranty", words.warranty(), &columns)
}

/// Nobody knows what is asked of a device later than this many years from now, or whether its maker
/// still updates it: what is fit for longer is told and drawn as fit for at least so long.
pub const LONGEST_FIT: f64 = 10.0;

/// Until when the devices of a plan do what is asked of them: "2031–2034", "about 2033".
pub fn fit_until(report: &Report, plan: &PlanResult) -> String {
    let words = report.words();
    let fitness = &plan.fitness;
    if fitness.users_unmet.value() > 0.0 {
        return words.need_not_met_short().to_owned();
    }
    let latest = report.state.comparison().purchase_year + LONGEST_FIT;
    let end = |year: Option<f64>| match year {
        Some(year) if year < latest => calendar_year(year),
        _ => [&calendar_year(latest), "+"].concat(),
    };
    let (first, last) = (end(fitness.first_unmet_year), end(fitness.last_unmet_year));
    let is_near = |year: Option<f64>| year.is_some_and(|year| year < latest);
    let is_estimated = fitness.first_is_estimated && is_near(fitness.first_unmet_year)
        || fitness.last_is_estimated && is_near(fitness.last_unmet_year);
    let span = if first == last {
        first
    } else {
        [&first, "–", &last].concat()
    };
    if is_estimated {
        fill(words.about_year(), &[("year", &span)])
    } else {
        span
    }
}

/// Until when devices are fit for their use.
pub fn performance(report: &Report) -> Table {
    let words = report.words();
    let until = |plan: &PlanResult| Cell::Text(fit_until(report, plan));
    let columns: [NamedCell; 1] = [(words.column_fit_until().to_owned(), Box::new(until))];
    report.by_plan("performance", words.performance(), &columns)
}

/// Emissions, under the rule in force for sharing manufacture.
pub fn climate(report: &Report) -> Table {
    let words = report.words();
    let column = |heading: &str, value: fn(&PlanResult) -> f64| -> NamedCell {
        let cell = move |plan: &PlanResult| Cell::Number(value(plan), Notation::Kilograms);
        (heading.to_owned(), Box::new(cell))
    };
    let columns = [
        column(words.column_embodied(), |plan| plan.carbon.embodied.value()),
        column(words.column_use(), |plan| plan.carbon.use_carbon.value()),
        column(words.column_total(), |plan| plan.carbon.total.value()),
        column(words.column_per_user_year(), |plan| {
            plan.carbon.per_user_year.value()
        }),
        column(words.column_avoided(), |plan| plan.carbon.avoided.value()),
    ];
    let rule = report.state.allocation();
    Table {
        note: allocation_name(rule, report.state.language).to_owned(),
        ..report.by_plan("climate", words.climate(), &columns)
    }
}
