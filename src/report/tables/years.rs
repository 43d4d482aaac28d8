//! Plans year by year.

use super::money::WHOLE;
use crate::engine::by_year::{PlanYear, PlanYears};
use crate::engine::cost::{Line, Lines};
use crate::engine::plan_kind::PlanKind;
use crate::report::Report;
use crate::report::names::{plan_in_sentence, plan_name};
use crate::report::table::{Cell, Notation, Row, Table};
use crate::state::State;
use crate::text::{Digits, allocation_name, fill, line_name, with_or_without_vat, year_from};

/// The lines on which a plan pays anything: another line says nothing of a year.
pub fn lines_paid(plan: &PlanYears) -> Vec<Line> {
    let is_any = |lines: &Lines, line: Line| lines[line].value() != 0.0;
    let is_paid = |line: &Line| {
        let mut years = plan.years.iter();
        years.any(|year| is_any(&year.lines, *line)) || is_any(&plan.left_at_end.lines, *line)
    };
    Line::ALL.into_iter().filter(is_paid).collect()
}

/// What a plan pays in each year by line, what is left at the end, and the sum of both.
pub fn paid(report: &Report, plan: &PlanYears) -> Table {
    paid_on(report, plan, &lines_paid(plan))
}

/// The same on some lines. The total is that of all.
pub fn paid_on(report: &Report, plan: &PlanYears, lines: &[Line]) -> Table {
    let words = report.words();
    let (scenario, language) = (report.state.scenario(), report.state.language);
    let vat = with_or_without_vat(scenario, language);
    let row = |name: String, years: &dyn Fn(&PlanYear) -> f64, left: f64| {
        let years = plan.years.iter().map(years);
        let amounts: Vec<f64> = years.chain([left]).collect();
        let sum = amounts.iter().sum();
        Row {
            name,
            cells: amounts
                .into_iter()
                .chain([sum])
                .map(|amount| report.money(amount))
                .collect(),
        }
    };
    let left = &plan.left_at_end;
    let lines = lines.iter().map(|line| {
        let name = line_name(*line, report.state.language);
        row(
            name,
            &|year| year.lines[*line].value(),
            left.lines[*line].value(),
        )
    });
    let mut rows: Vec<Row> = lines.collect();
    let total = words.column_total().to_owned();
    rows.push(row(total, &|year| year.paid.value(), left.total.value()));
    let years = plan.years.iter().map(|year| year_from(year.year));
    let mut columns = vec![words.cost_line().to_owned()];
    columns.extend(years);
    columns.push(words.years_left_column().to_owned());
    columns.push(words.column_total().to_owned());
    Table {
        name: match plan.plan {
            PlanKind::AllNew => "paid-new",
            PlanKind::YourMix => "paid-mix",
            PlanKind::AllRefurbished => "paid-refurbished",
        },
        title: fill(
            words.years_paid_of(),
            &[("plan", plan_in_sentence(report.state, plan.plan))],
        ),
        note: fill(words.years_about(), &[("vat", vat)]),
        columns,
        rows,
    }
}

/// What is left at the end, under its name, and what all comes to with it.
struct Left<'a> {
    name: &'a str,
    left: &'a dyn Fn(&PlanYears) -> Cell,
    all: &'a dyn Fn(&PlanYears) -> Cell,
}

impl Report<'_> {
    /// A row for each year and a column for each plan; where something is left, a row with it and
    /// one with all of it.
    fn over_years(
        &self,
        (name, title): (&'static str, &str),
        plans: &[PlanYears],
        of_year: &dyn Fn(&PlanYears, usize) -> Cell,
        left: Option<Left>,
    ) -> Table {
        let words = self.words();
        let row = |name: String, cell: &dyn Fn(&PlanYears) -> Cell| Row {
            name,
            cells: plans.iter().map(cell).collect(),
        };
        let years = plans.first().map(|plan| plan.years.as_slice());
        let years = years.unwrap_or_default().iter().enumerate();
        let mut rows: Vec<Row> = years
            .map(|(index, year)| row(year_from(year.year), &|plan| of_year(plan, index)))
            .collect();
        if let Some(Left { name, left, all }) = left {
            rows.push(row(name.to_owned(), left));
            rows.push(row(words.column_total().to_owned(), all));
        }
        let names = plans
            .iter()
            .map(|plan| plan_name(self.state, plan.plan).to_owned());
        Table {
            name,
            title: title.to_owned(),
            note: String::new(),
            columns: core::iter::once(words.years_year().to_owned())
                .chain(names)
                .collect(),
            rows,
        }
    }
}

/// The sum of the years up to one, itself included.
fn up_to(plan: &PlanYears, year: usize, of_year: fn(&PlanYear) -> f64) -> f64 {
    plan.years.iter().take(year + 1).map(of_year).sum()
}

/// What each plan has cost by the end of each year.
pub fn cost_so_far(report: &Report, plans: &[PlanYears]) -> Table {
    let words = report.words();
    let of_year = |year: &PlanYear| year.paid.value();
    let left = |plan: &PlanYears| plan.left_at_end.total.value();
    report.over_years(
        ("cost-so-far", words.years_so_far_title()),
        plans,
        &|plan, year| report.money(up_to(plan, year, of_year)),
        Some(Left {
            name: words.years_left_column(),
            left: &|plan| report.money(left(plan)),
            all: &|plan| report.money(up_to(plan, plan.years.len(), of_year) + left(plan)),
        }),
    )
}

/// What each plan has emitted by the end of each year, purchases booked when they are made.
pub fn emissions_so_far(report: &Report, plans: &[PlanYears]) -> Table {
    let words = report.words();
    let mass = |kilograms| Cell::Number(kilograms, Notation::Kilograms);
    let emitted = |year: &PlanYear| year.carbon_of_purchases.value() + year.carbon_of_use.value();
    let left = |plan: &PlanYears| plan.left_at_end.carbon.value();
    let rule = report.state.allocation();
    Table {
        note: allocation_name(rule, report.state.language).to_owned(),
        ..report.over_years(
            ("emissions-so-far", words.years_carbon_title()),
            plans,
            &|plan, year| mass(up_to(plan, year, emitted)),
            Some(Left {
                name: words.years_carried_row(),
                left: &|plan| mass(left(plan)),
                all: &|plan| mass(up_to(plan, plan.years.len(), emitted) + left(plan)),
            }),
        )
    }
}

/// How many devices of today's fleet are due in each year; `None` where nothing is in use today. What is
/// due after the horizon is in none of them.
pub fn due_by_year(state: &State, years: usize) -> Option<Vec<f64>> {
    let comparison = state.comparison();
    let start = state.valid().inputs().common.purchase_year.value();
    let mut cohorts = comparison
        .groups
        .iter()
        .flat_map(|group| &group.fleet)
        .peekable();
    cohorts.peek()?;
    let mut due = vec![0.0; years];
    for cohort in cohorts {
        // What is due at the very end is followed by nothing.
        let after = libm::floor(cohort.due_year - start + 1e-6) as usize;
        if let Some(sum) = due.get_mut(after) {
            *sum += cohort.devices.value();
        }
    }
    Some(due)
}

/// What is in use in each year of a plan: how many devices, how old, how many under warranty, and how
/// many past their updates.
pub fn in_use(report: &Report, plan: &PlanYears) -> Table {
    let words = report.words();
    let row = |year: &PlanYear| {
        let of = &year.in_use;
        let devices = |devices: f64| Cell::Number(devices, Notation::Number(WHOLE));
        let age = of.mean_age_years.as_ref().map(|age| age.value());
        Row {
            name: year_from(year.year),
            cells: vec![
                devices(of.devices.value()),
                age.map_or(Cell::None, |age| {
                    Cell::Number(age, Notation::Number(Digits::Decimals(1)))
                }),
                Cell::Number(of.covered_share.value(), Notation::Share(WHOLE)),
                devices(of.past_updates.value()),
            ],
        }
    };
    let columns = [
        words.years_year(),
        words.years_in_use_devices(),
        words.years_in_use_age(),
        words.years_in_use_covered(),
        words.years_in_use_past(),
    ];
    Table {
        name: match plan.plan {
            PlanKind::AllNew => "in-use-new",
            PlanKind::YourMix => "in-use-mix",
            PlanKind::AllRefurbished => "in-use-refurbished",
        },
        title: fill(
            words.years_in_use_of(),
            &[("plan", plan_in_sentence(report.state, plan.plan))],
        ),
        note: String::new(),
        columns: columns.map(str::to_owned).to_vec(),
        rows: plan.years.iter().map(row).collect(),
    }
}

/// The devices that each plan buys in each year, and those of today's fleet that are due.
pub fn devices_bought(report: &Report, plans: &[PlanYears]) -> Table {
    let mut table = report.over_years(
        ("devices-bought", report.words().years_devices_title()),
        plans,
        &|plan, year| {
            let devices = plan.years.get(year);
            let devices = devices.map_or(0.0, |year| year.devices_bought.value());
            Cell::Number(devices, Notation::Number(WHOLE))
        },
        None,
    );
    if let Some(due) = due_by_year(report.state, table.rows.len()) {
        table.columns.push(report.words().years_due().to_owned());
        for (row, due) in table.rows.iter_mut().zip(due) {
            row.cells.push(Cell::Number(due, Notation::Number(WHOLE)));
        }
    }
    table
}
