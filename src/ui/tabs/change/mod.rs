//! What would change the answer.

pub mod drivers;
pub mod figures;
pub mod switches;
pub mod two_at_a_time;
