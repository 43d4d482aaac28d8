//! What a decision rests on: everything in a scenario that is uncertain or could be chosen
//! otherwise, and what comes of it.

pub mod answer;
pub mod best_mix;
mod commons;
pub mod deliberation;
pub mod difference;
mod holds;
pub mod interactions;
mod jumps;
mod kept;
mod likeness;
pub mod picture;
mod piece;
pub mod points;
mod polynomial;
pub mod ranking;
pub mod response;
pub mod sensitivity;
pub mod switches;
pub mod tape;
pub mod told;
pub mod totals;
pub mod trying;
pub mod uncertainty;
mod unsteady;
pub mod variable;
pub mod variables;

pub use deliberation::{Deliberation, decide};
pub use told::published;
