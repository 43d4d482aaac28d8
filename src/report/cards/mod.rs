//! The comparison in four parts: cost, warranty and risk, performance, climate.

mod card;
mod climate;
mod cost;
mod performance;
mod rows;
mod warranty;

pub use card::{Card, Finding};
pub use rows::tone;

use super::Report;

/// All four, in the order of the page.
pub fn cards(report: &Report) -> [Card; 4] {
    [
        cost::cost(report),
        warranty::warranty(report),
        performance::performance(report),
        climate::climate(report),
    ]
}
