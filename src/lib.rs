//! refurb-or-new

pub mod catalogue;
pub mod element;
pub mod engine;
pub mod presets;
pub mod scalar;
pub mod scenario;
pub mod units;
