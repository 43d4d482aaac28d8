//! The four cards: cost, warranty and risk, performance, climate.

mod card;
mod climate;
mod cost;
mod performance;
mod plans;
mod row;
mod warranty;

pub use plans::{options_of, shown_plans};
pub use row::cards;
