//! What the plans have cost and emitted by the end of each year.

use crate::chart::axis::Axis;
use crate::chart::lines::lines;
use crate::report::prose::Lines;
use crate::report::table::Table;
use crate::report::tables;
use crate::report::years::{self, Shown};
use crate::text::{Digits, Format};
use crate::ui::kit::charts::{Chart, chart_figure};
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

fn figure(view: &View, of: &Lines, table: Table, width: f64) -> Element {
    let format = view.format();
    let drawing = lines(
        &crate::chart::lines::Lines {
            names: &of.names,
            series: &of.series,
            amount: Axis {
                title: &of.axis,
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
        },
        width,
        view.chart_font(),
    );
    chart_figure(
        view,
        Chart {
            name: table.name,
            title: &of.title,
            finding: &of.finding,
            drawing: &drawing,
            table: &|| Some(table.clone()),
        },
    )
}

/// What the plans have cost by the end of each year.
pub fn of_cost(view: &View, shown: &Shown, width: f64) -> Element {
    let report = view.report();
    let lines = years::cost_so_far(&report, shown);
    let table = tables::cost_so_far(&report, &shown.plans);
    figure(view, &lines, table, width)
}

/// What the plans have emitted by the end of each year.
pub fn of_carbon(view: &View, shown: &Shown, width: f64) -> Element {
    let report = view.report();
    let lines = years::emissions_so_far(&report, shown);
    let table = tables::emissions_so_far(&report, &shown.plans);
    figure(view, &lines, table, width)
}
