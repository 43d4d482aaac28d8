//! How the difference answers to one variable: a curve over its search range, and the break-evens.

use super::difference::Differences;
use super::jumps::gap;
use super::piece::Piece;
use crate::decision::break_even::BreakEven;
use crate::decision::measure::{Leaning, Measure, Pair};
use crate::decision::sensitivity::CurvePoint;

/// How many values a curve has.
pub const CURVE_VALUES: usize = 41;

/// What is found for one variable.
#[derive(Clone, Debug)]
pub struct Response {
    pub curve: Vec<CurvePoint>,
    /// In rising order; empty where there is none within the range.
    pub cost: Vec<BreakEven>,
    pub carbon: Vec<BreakEven>,
}

/// Finds a response by asking for the difference at one value after another.
///
/// ```
/// # use refurb_or_new::decide::{difference::Differences, response::Sweep};
/// # use refurb_or_new::decision::measure::Pair;
/// // 3 · (x − 2) up to 4, and 7 less from there on: it passes zero at 2, and falls from 6 to −1 at 4.
/// let difference = |x: f64| 3.0 * (x - 2.0) - if x > 4.0 { 7.0 } else { 0.0 };
/// let mut sweep = Sweep::new((1.0, 4.3), &[4.0], None);
/// while let Some(x) = sweep.ask() {
///     let of = Pair { cost: difference(x), carbon: 1.0 };
///     sweep.tell(&Differences { of, size: Pair { cost: 10.0, carbon: 10.0 } });
/// }
/// let found = sweep.response();
/// assert_eq!(found.cost.len(), 2);
/// assert!((found.cost[0].value - 2.0).abs() < 1e-9 && !found.cost[0].is_jump);
/// assert!((found.cost[1].value - 4.0).abs() < 1e-9 && found.cost[1].is_jump);
/// assert!(found.carbon.is_empty());
/// ```
#[derive(Debug)]
pub struct Sweep {
    shown: Vec<f64>,
    /// In rising order, a jump between each and the next.
    pieces: Vec<Piece>,
    /// Values to be shown that lie on a jump, and what is known of them.
    on_jumps: Vec<(f64, Option<Differences>)>,
}

impl Sweep {
    /// Over a range, with the values at which the difference may jump in any order. One that is
    /// known for a line but for bends at these values is asked for at fewer.
    pub fn new(range: (f64, f64), jumps: &[f64], bends: Option<&[f64]>) -> Self {
        let (low, high) = range;
        let last = CURVE_VALUES - 1;
        let step = |index: usize| match index {
            _ if index == last => high,
            _ => low + (high - low) * (index as f64 / last as f64),
        };
        let shown: Vec<f64> = (0..CURVE_VALUES).map(step).collect();
        // Each with half the width that is left out about it.
        let mut ends: Vec<(f64, f64)> = jumps.iter().map(|jump| (*jump, gap(*jump))).collect();
        ends.retain(|(jump, _)| low <= *jump && *jump <= high);
        let bends_inside = bends.unwrap_or_default().iter();
        let bends_inside = bends_inside.filter(|bend| low < **bend && **bend < high);
        ends.extend(bends_inside.map(|bend| (*bend, 0.0)));
        crate::order::sort_by(&mut ends, |a, b| a.0.total_cmp(&b.0));
        let mut pieces = Vec::new();
        let mut from = low;
        let mut close = |from: f64, to: f64| {
            if from <= to {
                let inside = shown.iter().copied();
                let inside = inside.filter(|value| from <= *value && *value <= to);
                pieces.push(Piece::new(
                    from,
                    to,
                    high - low,
                    inside.collect(),
                    bends.is_some(),
                ));
            }
        };
        for (end, gap) in ends {
            // The ends of the range are values that somebody may well enter.
            close(from, (end - gap).max(low));
            from = from.max(end + gap);
        }
        close(from.min(high), high);
        let is_inside = |value: f64| {
            let mut pieces = pieces.iter();
            pieces.any(|piece: &Piece| piece.from <= value && value <= piece.to)
        };
        let on_jumps = shown.iter().filter(|value| !is_inside(**value));
        Self {
            on_jumps: on_jumps.map(|value| (*value, None)).collect(),
            pieces,
            shown,
        }
    }

    /// The value at which the difference is to be told next; `None` when all is known.
    pub fn ask(&mut self) -> Option<f64> {
        let mut open = self.on_jumps.iter();
        if let Some((value, _)) = open.find(|(_, known)| known.is_none()) {
            return Some(*value);
        }
        self.pieces.iter_mut().find_map(Piece::ask)
    }

    /// Takes the difference at the value that was asked for last.
    pub fn tell(&mut self, differences: &Differences) {
        let mut open = self.on_jumps.iter_mut();
        if let Some((_, known)) = open.find(|(_, known)| known.is_none()) {
            *known = Some(*differences);
        } else if let Some(piece) = self.pieces.iter_mut().find(|piece| piece.is_waiting()) {
            piece.tell(differences);
        }
    }

    /// What was found.
    pub fn response(&self) -> Response {
        let at = |value: f64| {
            let on_jump = self.on_jumps.iter().find(|(other, _)| *other == value);
            match on_jump {
                Some((_, known)) => known.map(|known| known.of),
                None => self.pieces.iter().find_map(|piece| piece.at(value)),
            }
        };
        let curve = self.shown.iter().filter_map(|value| {
            let Pair { cost, carbon } = at(*value)?;
            Some(CurvePoint {
                value: *value,
                cost,
                carbon,
            })
        });
        Response {
            curve: curve.collect(),
            cost: break_evens(&self.pieces, Measure::Cost),
            carbon: break_evens(&self.pieces, Measure::Carbon),
        }
    }
}

/// Those of a range, in rising order: inside its pieces and where one follows on another.
fn break_evens(pieces: &[Piece], measure: Measure) -> Vec<BreakEven> {
    let mut found = Vec::new();
    let mut last: Option<(Leaning, &Piece)> = None;
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
            below: Leaning::Equal,
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
            above: Leaning::Equal,
            is_jump: false,
        });
    }
    crate::order::sort_by(&mut found, |a, b| a.value.total_cmp(&b.value));
    found
}
