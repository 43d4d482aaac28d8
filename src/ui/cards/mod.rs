//! The four cards: cost, warranty and risk, performance, climate.

mod card;
mod climate;
mod cost;
mod performance;
mod plans;
mod row;
mod warranty;

pub use row::cards;
