//! Break-evens: the values at which the answer changes.

use serde::Serialize;

use super::measure::Answer;

/// A value at which the answer changes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BreakEven {
    pub value: f64,
    pub below: Answer,
    pub above: Answer,
    /// Whether the difference jumps there, as where a device more is bought, rather than passing
    /// zero.
    pub is_jump: bool,
}

/// The break-evens nearest to a value, below or at it and above it.
pub fn nearest(all: &[BreakEven], value: f64) -> (Option<&BreakEven>, Option<&BreakEven>) {
    let above = all.partition_point(|one| one.value <= value);
    (all[..above].last(), all.get(above))
}
