//! What is behind the answer: why, what would change it, other mixes, requirements, sources.

pub mod change;
pub mod requirements;
pub mod sources;
pub mod trade_off;
pub mod why;
