//! The four cards: cost, warranty and risk, performance, climate.

pub mod four;
