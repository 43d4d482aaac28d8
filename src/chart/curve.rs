//! How an answer moves with one input: a curve around the line of zero, between two axes.

use super::axis::{Axis, Level, range};
use super::drawing::{Anchor, Area, Drawing, LINE, Point, Role, Shape, widest, wrap};
use super::frame::Upright;

/// An answer over an input. All values are `(input, answer)`.
#[derive(Clone, Copy)]
pub struct Curve<'a> {
    /// The curve from left to right. Where it jumps, one piece ends and the next begins.
    pub pieces: &'a [Vec<(f64, f64)>],
    /// What holds now, and what it is called.
    pub current: (f64, f64),
    pub now: &'a str,
    /// The inputs at which the answer changes its sign.
    pub break_evens: &'a [f64],
    /// The input.
    pub across: Axis<'a>,
    /// The answer, from zero upwards and downwards.
    pub up: Axis<'a>,
    /// What is better above zero, and below it.
    pub above: (Role, &'a str),
    pub below: (Role, &'a str),
}

/// Radius of the ring at the current value, in px.
const RING: f64 = 4.5;
/// Half of the height of the mark at a break-even, in px.
const HALF_MARK: f64 = 7.0;
/// Between a text and what it must not touch, in px.
const AIR: f64 = 4.0;
/// Height of the plot, in sizes of the font.
const PLOT: f64 = 9.0;

/// Lays a curve out in `width` px. Answers above zero lie above the line of zero, which is always
/// shown. A jump is a [`Role::Jump`] from the end of one piece to the beginning of the next. A text
/// for which there is no place free of lines is left out: the sentence beside the picture says it
/// too.
pub fn curve(curve: &Curve, width: f64, font: f64) -> Drawing {
    let points = || curve.pieces.iter().flatten().chain([&curve.current]);
    let inputs = range(points().map(|point| point.0));
    let answers = range(points().map(|point| point.1));
    let upright = Upright::new(curve.up, answers, width, PLOT * font, font);
    let level = Level::round(inputs, &curve.across, (upright.left, RING, width), font);
    let mut drawing = Drawing::new(width, 0.0, font);
    let (across, up) = upright.draw(&mut drawing, &level, curve.across.title);
    let place = |(input, answer): (f64, f64)| Point {
        x: across.at(input),
        y: up.at(answer),
    };
    let zero = up.at(0.0);
    drawing.line(Role::Zero, (across.start, zero), (across.end, zero));
    let mut lines: Vec<Vec<Point>> = Vec::new();
    for piece in curve.pieces {
        let line: Vec<Point> = piece.iter().map(|point| place(*point)).collect();
        let Some(first) = line.first().copied() else {
            continue;
        };
        if let Some(end) = lines.last().and_then(|line| line.last()).copied() {
            drawing.line(Role::Jump, (end.x, end.y), (first.x, first.y));
            lines.push(vec![end, first]);
        }
        drawing.add(Role::Curve, Shape::Line(line.clone()));
        lines.push(line);
    }
    for input in curve.break_evens {
        // Beyond the ends of the curve there is nothing to point at.
        if *input >= inputs.0 && *input <= inputs.1 {
            let x = across.at(*input);
            let ends = [zero - HALF_MARK, zero + HALF_MARK].map(|y| y.max(up.end).min(up.start));
            drawing.line(Role::BreakEven, (x, ends[0]), (x, ends[1]));
            lines.push(ends.map(|y| Point { x, y }).to_vec());
        }
    }
    let now = place(curve.current);
    drawing.circle(Role::Current, now, RING);
    lines.push(
        [across.start, across.end]
            .map(|x| Point { x, y: zero })
            .to_vec(),
    );
    let mut labels = Labels {
        plot: Area {
            x: across.start + AIR,
            y: up.end,
            width: across.end - across.start - 2.0 * AIR,
            height: up.start - up.end - 2.0,
        },
        lines,
        taken: vec![Area::around(now, RING)],
    };
    let plot = labels.plot;
    for (role, text, top, bottom) in [
        (curve.above.0, curve.above.1, plot.y, zero),
        (curve.below.0, curve.below.1, zero, plot.bottom()),
    ] {
        // As wide as half of the plot, or where that is narrow, as all of it.
        for share in [0.5, 0.75, 1.0] {
            let wrapped = wrap(text, share * plot.width, font, role);
            let height = wrapped.len() as f64 * LINE * font;
            let is_upper = top == plot.y;
            let outer = if is_upper { top } else { bottom - height };
            let inner = if is_upper {
                bottom - height - AIR
            } else {
                top + AIR
            };
            let tops = [outer, (outer + inner) / 2.0, inner];
            let fits = bottom - top >= height;
            if fits && labels.write(&mut drawing, role, &wrapped, &tops) {
                break;
            }
        }
    }
    let height = LINE * font;
    let tops = [
        now.y - RING - height - 1.0,
        now.y + RING + 1.0,
        now.y - height / 2.0,
    ];
    let word = [curve.now.to_owned()];
    let beside = [(now.x, Anchor::Middle), (now.x + RING + AIR, Anchor::Start)];
    let other = (now.x - RING - AIR, Anchor::End);
    labels.write_at(
        &mut drawing,
        Role::Other,
        &word,
        &tops,
        &[beside[0], beside[1], other],
    );
    drawing
}

/// Texts in a plot, where nothing else is.
struct Labels {
    plot: Area,
    lines: Vec<Vec<Point>>,
    taken: Vec<Area>,
}

impl Labels {
    /// Writes a text at either end of the plot or in its middle, at the first of these heights that
    /// is free. Returns whether one was.
    fn write(&mut self, drawing: &mut Drawing, role: Role, text: &[String], tops: &[f64]) -> bool {
        let plot = self.plot;
        let places = [
            (plot.right(), Anchor::End),
            (plot.x, Anchor::Start),
            (plot.x + plot.width / 2.0, Anchor::Middle),
        ];
        self.write_at(drawing, role, text, tops, &places)
    }

    fn write_at(
        &mut self,
        drawing: &mut Drawing,
        role: Role,
        text: &[String],
        tops: &[f64],
        places: &[(f64, Anchor)],
    ) -> bool {
        let font = drawing.font;
        let width = widest(text, font, role);
        for top in tops {
            for (x, anchor) in places {
                let before = match anchor {
                    Anchor::Start => 0.0,
                    Anchor::Middle => width / 2.0,
                    Anchor::End => width,
                };
                let area = Area {
                    x: x - before,
                    y: *top,
                    width,
                    height: text.len() as f64 * LINE * font,
                };
                if self.is_free(&area) {
                    self.taken.push(area);
                    drawing.block(role, *x, *top, *anchor, text.to_vec());
                    return true;
                }
            }
        }
        false
    }

    fn is_free(&self, area: &Area) -> bool {
        let crosses = |line: &Vec<Point>| {
            let mut steps = line.windows(2);
            steps.any(|ends| area.meets(ends[0], ends[1]))
        };
        self.plot.contains(area)
            && !self.taken.iter().any(|taken| taken.overlaps(area))
            && !self.lines.iter().any(crosses)
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    fn line(shape: &Shape) -> &[Point] {
        match shape {
            Shape::Line(points) => points,
            _ => panic!("a line"),
        }
    }

    fn drawn(
        pieces: &[Vec<(f64, f64)>],
        current: (f64, f64),
        break_evens: &[f64],
        width: f64,
    ) -> Drawing {
        let label = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
        let axis = |title, zero| Axis {
            title,
            label: &label,
            zero,
        };
        let input = Curve {
            pieces,
            current,
            now: "now",
            break_evens,
            across: axis("kr", false),
            up: axis("difference in cost, kr", true),
            above: (Role::Refurbished, "all refurbished costs less"),
            below: (Role::New, "all new costs less"),
        };
        curve(&input, width, 13.0)
    }

    #[test]
    fn a_break_even_lies_where_the_curve_crosses_zero() {
        let piece = (0..=40).map(|index| (f64::from(index), f64::from(index) - 10.0));
        let drawing = drawn(&[piece.collect()], (30.0, 20.0), &[10.0, 99.0], 240.0);
        is_readable(&drawing);
        let marks = of_role(&drawing, Role::BreakEven);
        assert_eq!(marks.len(), 1);
        let mark = line(marks[0]);
        let curve = line(of_role(&drawing, Role::Curve)[0]);
        let zero = line(of_role(&drawing, Role::Zero)[0])[0].y;
        assert_eq!(mark[0].x, curve[10].x);
        assert!((curve[10].y - zero).abs() < 1e-9 && mark[0].y < zero && mark[1].y > zero);
        assert!(curve[40].y < zero, "more is above");
        // Who is better on which side stands there.
        let texts = of_texts(&drawing);
        let all: Vec<&str> = texts.iter().map(|(text, _)| text.as_str()).collect();
        let said = all.join(" ");
        for name in ["refurbished", "new", "now", "difference", "kr"] {
            assert!(said.contains(name), "{name} in {said}");
        }
    }

    #[test]
    fn a_jump_is_not_drawn_as_a_slope() {
        let pieces = [vec![(0.0, 1.0), (1.0, 1.0)], vec![(1.0, -1.0), (2.0, -1.0)]];
        let drawing = drawn(&pieces, (1.0, 1.0), &[1.0], 240.0);
        is_readable(&drawing);
        assert_eq!(of_role(&drawing, Role::Curve).len(), 2);
        let jump = line(of_role(&drawing, Role::Jump)[0]);
        assert_eq!(jump[0].x, jump[1].x);
    }

    #[test]
    fn a_curve_without_values_has_its_line_of_zero() {
        for current in [(0.0, 0.0), (f64::NAN, f64::NAN), (1e9, -1e9)] {
            is_readable(&drawn(&[], current, &[], 240.0));
        }
    }

    proptest! {
        #[test]
        fn every_curve_stays_in_its_box(
            answers in prop::collection::vec(-1e7..1e7f64, 1..42),
            jump in 0usize..41,
            width in 240.0..400.0f64,
        ) {
            let points: Vec<_> = (0..).map(f64::from).zip(answers).collect();
            let (before, after) = points.split_at(jump.min(points.len()));
            let pieces = [before.to_vec(), after.to_vec()];
            is_readable(&drawn(&pieces, points[0], &[0.5], width));
        }
    }
}
