//! What would change the answer.

mod curves;
pub mod drivers;
pub mod figures;
pub mod switches;
pub mod turning;
pub mod two_at_a_time;
