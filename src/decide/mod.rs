//! What a decision rests on: everything in a scenario that is uncertain or could be chosen
//! otherwise, and what comes of it.

pub mod best_mix;
pub mod picture;
pub mod points;
pub mod tape;
pub mod totals;
pub mod uncertainty;
pub mod variable;
