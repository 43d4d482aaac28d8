//! refurb-or-new

pub mod catalogue;
pub mod element;
pub mod engine;
pub mod scalar;
pub mod scenario;
pub mod units;
