//! The devices that the plans buy in each year.

use super::columns::{InColumns, in_columns};
use crate::chart::columns::Column;
use crate::chart::drawing::Role;
use crate::engine::by_year::PlanYears;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::{plan_name, plan_title};
use crate::report::tables::{devices_bought, due_by_year};
use crate::report::years::{Shown, role};
use crate::text::{Digits, Format, devices_by_year};
use crate::ui::kit::charts::{Chart, chart_figure};
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// The devices that the plans buy in each year, side by side.
pub fn of_devices(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let format = view.format();
    let number = |devices: f64| format.number(devices, Digits::Decimals(0));
    // What is due stands beside what is bought, outlined: it is no plan.
    let due = due_by_year(&view.state, shown.names.len());
    let due_layer = due
        .as_ref()
        .map(|_| (Role::Layer(4), words.years_due().to_owned()));
    let layers: Vec<(Role, String)> = shown
        .plans
        .iter()
        .map(|plan| {
            let role = match plan.plan {
                PlanKind::AllRefurbished => Role::Above,
                other => role(other),
            };
            (role, plan_name(&view.state, plan.plan).to_owned())
        })
        .chain(due_layer)
        .collect();
    let bought = |plan: &PlanYears, year: usize| plan.years[year].devices_bought.value();
    let of_year = |year: usize| -> Vec<Column> {
        let of_plan = |(place, plan): (usize, &PlanYears)| {
            let mut column = vec![0.0; layers.len()];
            column[place] = bought(plan, year);
            column
        };
        let due = due.as_ref().map(|due| {
            let mut column = vec![0.0; layers.len()];
            column[layers.len() - 1] = due[year];
            column
        });
        let plans = shown.plans.iter().enumerate().map(of_plan);
        plans.chain(due).collect()
    };
    let stacks: Vec<Vec<Column>> = (0..shown.names.len()).map(of_year).collect();
    let of = InColumns {
        layers: layers.clone(),
        stacks,
        title: match &due {
            Some(_) => words.years_devices_and_due_axis(),
            None => words.years_devices_axis(),
        }
        .to_owned(),
        line: None,
    };
    let drawing = in_columns(view, shown, of, &number, width);
    let said = |plan: Option<&str>, devices: &dyn Fn(usize) -> f64| {
        let years: Vec<usize> = (0..shown.names.len())
            .filter(|year| devices(*year) >= 0.5)
            .collect();
        let written: Vec<(String, String)> = years
            .iter()
            .map(|year| (shown.names[*year].clone(), number(devices(*year))))
            .collect();
        let most = (0..years.len()).max_by(|a, b| {
            devices(years[*a])
                .total_cmp(&devices(years[*b]))
                .then(b.cmp(a))
        });
        let all = years.iter().map(|year| devices(*year)).sum();
        devices_by_year(
            plan,
            &written,
            most.unwrap_or_default(),
            &number(all),
            view.state.language,
        )
    };
    let of_fleet = due.iter().map(|due| said(None, &|year| due[year]));
    let of_plans = shown.plans.iter().map(|plan| {
        let title = plan_title(&view.state, plan.plan);
        said(Some(&title), &|year| bought(plan, year))
    });
    let finding = of_fleet.chain(of_plans).collect::<Vec<_>>().join(" ");
    chart_figure(
        view,
        Chart {
            name: "devices-bought",
            title: match &due {
                Some(_) => words.years_devices_and_due_title(),
                None => words.years_devices_title(),
            },
            finding: &finding,
            drawing: &drawing,
            table: &|| Some(devices_bought(&view.report(), &shown.plans)),
        },
    )
}
