//! Break-evens: the values at which the answer changes.

use serde::Serialize;

use super::difference::{Answer, Measure};
use super::piece::Piece;

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

/// Those of a range, in rising order: inside its pieces and where one follows on another.
pub(super) fn break_evens(pieces: &[Piece], measure: Measure) -> Vec<BreakEven> {
    let mut found = Vec::new();
    let mut last: Option<(Answer, &Piece)> = None;
    for piece in pieces {
        let course = piece.course(measure);
        if let (Some((below, before)), Some(above)) = (last, course.first)
            && below != above
        {
            let value = if before.from == before.to {
                before.to
            } else if piece.from == piece.to {
                piece.from
            } else {
                before.to + (piece.from - before.to) / 2.0
            };
            found.push(BreakEven {
                value,
                below,
                above,
                is_jump: before.jumps_to(piece, measure),
            });
        }
        found.extend_from_slice(&course.changes);
        last = course.last.map(|answer| (answer, piece)).or(last);
    }
    // An end of the range that is even counts: somebody may well be there.
    if let Some(piece) = pieces.first()
        && let course = piece.course(measure)
        && let (true, Some(above)) = (course.starts_at_zero, course.first)
    {
        found.push(BreakEven {
            value: piece.from,
            below: Answer::Equal,
            above,
            is_jump: false,
        });
    }
    if let Some(piece) = pieces.last()
        && let course = piece.course(measure)
        && let (true, Some(below)) = (course.ends_at_zero, course.last)
    {
        found.push(BreakEven {
            value: piece.to,
            below,
            above: Answer::Equal,
            is_jump: false,
        });
    }
    crate::order::sort_by(&mut found, |a, b| a.value.total_cmp(&b.value));
    found
}
