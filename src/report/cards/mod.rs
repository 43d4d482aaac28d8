//! The comparison in four parts: cost, warranty and risk, performance, climate.

mod card;
mod climate;
mod cost;
mod performance;
mod rows;
mod warranty;

pub use card::{Card, Finding};
pub use rows::tone;

use super::table::Table;
use super::{Report, tables};

/// All four, in the order of the page.
pub fn cards(report: &Report) -> [Card; 4] {
    [
        cost::cost(report),
        warranty::warranty(report),
        performance::performance(report),
        climate::climate(report),
    ]
}

/// The exact values of the one of this name.
pub fn table(report: &Report, name: &str) -> Table {
    let table = match name {
        "cost" => tables::cost,
        "warranty" => tables::warranty,
        "performance" => tables::performance,
        _ => tables::climate,
    };
    table(report)
}
