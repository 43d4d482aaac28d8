//! Columns over the years.

use crate::chart::axis::Axis;
use crate::chart::columns::{Column, Columns, columns};
use crate::chart::drawing::{Drawing, Role};
use crate::report::years::Shown;
use crate::text::{Digits, Format};
use crate::ui::kit::view::View;

/// What stands over the years in columns: what they are made of, and the columns of each year.
pub struct InColumns {
    pub layers: Vec<(Role, String)>,
    pub stacks: Vec<Vec<Column>>,
    /// What is measured, as the title of the axis.
    pub title: String,
    /// A line across all years, with its name.
    pub line: Option<(f64, String)>,
}

/// Draws columns over the years; `sum` writes what one comes to.
pub fn in_columns(
    view: &View,
    shown: &Shown,
    of: InColumns,
    sum: &dyn Fn(f64) -> String,
    width: f64,
) -> Drawing {
    let format = view.format();
    columns(
        &Columns {
            names: &shown.names,
            layers: &of.layers,
            columns: &of.stacks,
            amount: Axis {
                title: &of.title,
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
            sum,
            line: of.line,
        },
        width,
        view.chart_font(),
    )
}
