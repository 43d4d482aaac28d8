//! How far a reading has come.

/// How far a reading has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Rows that were read.
    pub rows: u32,
    /// How much of the work is done, from 0 to 1.
    pub share: f64,
    pub is_done: bool,
}
