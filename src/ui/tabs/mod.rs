//! What is behind the answer, a tab for each: why, what would change it, other mixes, requirements.

pub mod change;
mod fixed_figures;
mod plans;
pub mod requirements;
mod sources;
pub mod tab_list;
pub mod trade_off;
pub mod why;
pub mod years;
