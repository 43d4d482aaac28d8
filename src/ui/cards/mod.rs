//! The four cards: cost, warranty and risk, performance, climate.

mod card;
mod row;

pub use row::cards;
