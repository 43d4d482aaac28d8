//! How an answer moves with one input: a small curve around the line of zero.

use super::axis::{Scale, range};
use super::drawing::{Drawing, Point, Role, Shape};

/// An answer over an input. All values are `(input, answer)`.
#[derive(Clone, Copy)]
pub struct Curve<'a> {
    /// The curve from left to right. Where it jumps, one piece ends and the next begins.
    pub pieces: &'a [Vec<(f64, f64)>],
    /// What holds now.
    pub current: (f64, f64),
    /// The inputs at which the answer changes its sign.
    pub break_evens: &'a [f64],
}

/// Radius of the ring at the current value, in px.
const RING: f64 = 4.0;
/// Half of the height of the mark at a break-even, in px.
const HALF_MARK: f64 = 6.0;
/// The line of a curve and of its ring reaches this far out of its middle, in px.
const STROKE: f64 = 1.5;

/// Lays a curve out in a box (in px). Answers above zero lie above the line of zero, which is always
/// shown. A jump is a [`Role::Jump`] from the end of one piece to the beginning of the next.
pub fn curve(curve: &Curve, width: f64, height: f64) -> Drawing {
    let points = || curve.pieces.iter().flatten().chain([&curve.current]);
    let (from, to) = range(points().map(|point| point.0));
    let (low, high) = range(points().map(|point| point.1));
    let margin = RING + STROKE;
    let across = Scale {
        low: from,
        high: to,
        start: margin,
        end: width - margin,
    };
    let up = Scale {
        low: low.min(0.0),
        high: high.max(0.0),
        start: height - margin,
        end: margin,
    };
    let place = |(input, answer): (f64, f64)| Point {
        x: across.at(input),
        y: up.at(answer),
    };
    let mut drawing = Drawing::new(width, height, 0.0);
    let zero = up.at(0.0);
    drawing.line(Role::Zero, (0.0, zero), (width, zero));
    let mut end: Option<Point> = None;
    for piece in curve.pieces {
        let line: Vec<Point> = piece.iter().map(|point| place(*point)).collect();
        let (Some(first), Some(last)) = (line.first().copied(), line.last().copied()) else {
            continue;
        };
        if let Some(end) = end {
            drawing.line(Role::Jump, (end.x, end.y), (first.x, first.y));
        }
        end = Some(last);
        drawing.add(Role::Curve, Shape::Line(line));
    }
    for input in curve.break_evens {
        // Beyond the ends of the curve there is nothing to point at.
        if *input >= from && *input <= to {
            let x = across.at(*input);
            let (top, bottom) = ((zero - HALF_MARK).max(0.0), (zero + HALF_MARK).min(height));
            drawing.line(Role::BreakEven, (x, top), (x, bottom));
        }
    }
    drawing.circle(Role::Current, place(curve.current), RING);
    drawing
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role};
    use super::*;
    use proptest::prelude::*;

    fn line(shape: &Shape) -> &[Point] {
        match shape {
            Shape::Line(points) => points,
            _ => panic!("a line"),
        }
    }

    #[test]
    fn a_break_even_lies_where_the_curve_crosses_zero() {
        let piece = (0..=40).map(|index| (f64::from(index), f64::from(index) - 10.0));
        let drawing = curve(
            &Curve {
                pieces: &[piece.collect()],
                current: (30.0, 20.0),
                break_evens: &[10.0, 99.0],
            },
            96.0,
            40.0,
        );
        is_readable(&drawing);
        let marks = of_role(&drawing, Role::BreakEven);
        assert_eq!(marks.len(), 1);
        let mark = line(marks[0]);
        let curve = line(of_role(&drawing, Role::Curve)[0]);
        let zero = line(of_role(&drawing, Role::Zero)[0])[0].y;
        assert_eq!(mark[0].x, curve[10].x);
        assert!((curve[10].y - zero).abs() < 1e-9 && mark[0].y < zero && mark[1].y > zero);
        assert!(curve[40].y < zero, "more is above");
    }

    #[test]
    fn a_jump_is_not_drawn_as_a_slope() {
        let pieces = [vec![(0.0, 1.0), (1.0, 1.0)], vec![(1.0, -1.0), (2.0, -1.0)]];
        let input = Curve {
            pieces: &pieces,
            current: (1.0, 1.0),
            break_evens: &[1.0],
        };
        let drawing = curve(&input, 96.0, 40.0);
        is_readable(&drawing);
        assert_eq!(of_role(&drawing, Role::Curve).len(), 2);
        let jump = line(of_role(&drawing, Role::Jump)[0]);
        assert_eq!(jump[0].x, jump[1].x);
    }

    #[test]
    fn a_curve_without_values_has_its_line_of_zero() {
        for current in [(0.0, 0.0), (f64::NAN, f64::NAN), (1e300, -1e300)] {
            let input = Curve {
                pieces: &[],
                current,
                break_evens: &[],
            };
            is_readable(&curve(&input, 96.0, 40.0));
        }
    }

    proptest! {
        #[test]
        fn every_curve_stays_in_its_box(
            answers in prop::collection::vec(-1e9..1e9f64, 1..42),
            jump in 0usize..41,
            width in 96.0..320.0f64,
        ) {
            let points: Vec<_> = (0..).map(f64::from).zip(answers).collect();
            let (before, after) = points.split_at(jump.min(points.len()));
            let input = Curve {
                pieces: &[before.to_vec(), after.to_vec()],
                current: points[0],
                break_evens: &[0.5],
            };
            is_readable(&curve(&input, width, 40.0));
        }
    }
}
