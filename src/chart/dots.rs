//! A dot for each of a number of equally likely differences, stacked on both sides of zero.

use super::axis::range;
use super::drawing::{Anchor, Drawing, LINE, Point, Role, text_width};

/// What stands under the dots: at the left end, at zero, at the right end.
#[derive(Clone, Copy)]
pub struct Ends<'a> {
    pub left: &'a str,
    pub zero: &'a str,
    pub right: &'a str,
}

/// Space between two texts, in sizes of the font.
const AIR: f64 = 0.6;
/// How much wider people may set their text (WCAG 2.2, 1.4.12), and still no text runs into another.
const SET_WIDER: f64 = 1.3;
/// The widest and the narrowest that a dot with its space should be, in px.
const WIDEST: f64 = 16.0;
const NARROWEST: f64 = 6.0;

/// Columns of dots: all as wide in the values they stand for, and zero between two of them.
struct Columns {
    /// Width of a dot with its space, in px.
    dot: f64,
    /// Dots beside one another in a column.
    across: usize,
    /// Width of a column with its space, in px.
    width: f64,
    /// Columns left of zero, counted from zero, with the number of dots in each.
    below: Vec<usize>,
    above: Vec<usize>,
    /// Dots on zero itself.
    level: usize,
}

impl Columns {
    fn tallest(&self) -> f64 {
        let columns = self.below.iter().chain(&self.above);
        let most = columns.fold(self.level, |most, count| most.max(*count));
        self.dot * most.div_ceil(self.across) as f64
    }

    /// Half of the space that the dots on zero push between the two sides.
    fn gap(&self) -> f64 {
        if self.level > 0 {
            self.width / 2.0
        } else {
            0.0
        }
    }
}

/// Lays the dots out. `width` and `height` (in px) are never exceeded. Dots of values below zero are
/// [`Role::Below`] and lie left of the line, those above are [`Role::Above`] and lie right of it;
/// only a difference of exactly zero lies on it.
pub fn dots(values: &[f64], ends: &Ends, width: f64, height: f64, font: f64) -> Drawing {
    let text = |text: &str| SET_WIDER * text_width(text, font, Role::Tick);
    let (left, zero, right) = (text(ends.left), text(ends.zero), text(ends.right));
    let air = AIR * font;
    // On one line if there is room, else the ends below zero, else each on a line of its own.
    let beside = zero / 2.0 + air;
    let rows = if left + right + 2.0 * beside <= width {
        1.0
    } else if left + air + right <= width {
        2.0
    } else {
        3.0
    };
    let (room_left, room_right) = if rows == 1.0 {
        (left + beside, right + beside)
    } else {
        (zero / 2.0, zero / 2.0)
    };
    let base = (height - rows * LINE * font - 4.0).max(0.0);
    let columns = fitting(values, width, base - 2.0, room_left, room_right);
    let step = columns.width;
    // What the dots leave free is shared between both sides, as far as the texts let it be.
    let (used_left, used_right) = (
        columns.below.len() as f64 * step + columns.gap(),
        columns.above.len() as f64 * step + columns.gap(),
    );
    let free = (width - used_left - used_right).max(0.0);
    let lowest = used_left.max(room_left);
    let highest = (width - used_right.max(room_right)).max(lowest);
    let line = (used_left + free / 2.0).max(lowest).min(highest);

    let mut drawing = Drawing::new(width, height, font);
    drawing.line(Role::Axis, (0.0, base), (width, base));
    drawing.line(Role::Zero, (line, 0.0), (line, base));
    let mut column = |role: Role, start: f64, direction: f64, count: usize| {
        let margin = (step - columns.dot * columns.across as f64) / 2.0;
        for index in 0..count {
            let (row, place) = (index / columns.across, index % columns.across);
            let at = Point {
                x: start + direction * (margin + (place as f64 + 0.5) * columns.dot),
                y: base - 1.0 - (row as f64 + 0.5) * columns.dot,
            };
            drawing.circle(role, at, 0.44 * columns.dot);
        }
    };
    for (index, count) in columns.below.iter().enumerate() {
        let start = line - columns.gap() - index as f64 * step;
        column(Role::Below, start, -1.0, *count);
    }
    for (index, count) in columns.above.iter().enumerate() {
        let start = line + columns.gap() + index as f64 * step;
        column(Role::Above, start, 1.0, *count);
    }
    column(Role::Level, line - columns.gap(), 1.0, columns.level);

    let row = |row: f64| base + 4.0 + (row - 0.3) * LINE * font;
    drawing.text(Role::Tick, line, row(1.0), Anchor::Middle, ends.zero.into());
    let second = row(rows.min(2.0));
    drawing.text(Role::Tick, 0.0, second, Anchor::Start, ends.left.into());
    drawing.text(Role::Tick, width, row(rows), Anchor::End, ends.right.into());
    drawing
}

/// The columns with the largest dots that stay in a box. Dots too small to be told apart are
/// avoided by columns of several dots side by side.
fn fitting(values: &[f64], width: f64, height: f64, left: f64, right: f64) -> Columns {
    let mut across = 1;
    loop {
        let mut dot = WIDEST;
        while dot >= NARROWEST {
            if let Some(columns) = columns(values, width, left, right, dot, across)
                && columns.tallest() <= height
            {
                return columns;
            }
            dot -= 0.5;
        }
        across += 1;
        // Where nothing fits, the dots take what is there.
        if across > values.len().max(1) {
            let most = values.len().max(1) as f64;
            return Columns {
                dot: (height / most).min(width / most / 2.0).max(0.0),
                across: 1,
                width: width / 4.0,
                below: vec![values.iter().filter(|value| **value < 0.0).count()],
                above: vec![values.iter().filter(|value| **value > 0.0).count()],
                level: values.iter().filter(|value| **value == 0.0).count(),
            };
        }
    }
}

/// The most columns that a number of dots fill without falling apart: 17 for 20 dots, 25 for 50.
fn widest_shape(dots: usize) -> f64 {
    4.0 + 3.0 * libm::sqrt(dots as f64)
}

/// Columns for dots of a given width; none where they do not fit beside one another.
fn columns(
    values: &[f64],
    width: f64,
    left: f64,
    right: f64,
    dot: f64,
    across: usize,
) -> Option<Columns> {
    let level = values.iter().filter(|value| **value == 0.0).count();
    let (low, high) = range(values.iter().copied());
    let (low, high) = (low.min(0.0), high.max(0.0));
    let mut columns = Columns {
        dot,
        across,
        width: (dot * across as f64).max(width / widest_shape(values.len())),
        below: Vec::new(),
        above: Vec::new(),
        level,
    };
    let (step, gap) = (columns.width, columns.gap());
    // A side without dots still has to hold its text.
    let room_left = if low < 0.0 { 0.0 } else { left };
    let room_right = if high > 0.0 { 0.0 } else { right };
    let fit = |room: f64| libm::floor(room.max(0.0) / step);
    let most = fit(width - 2.0 * gap - room_left - room_right);
    if low == high {
        return (2.0 * gap <= width).then_some(columns);
    }
    // Columns on each side; a text at an end may need more room than the dots do.
    let mut value_of_column = (high - low) / most.max(1.0);
    loop {
        let count = |value: f64| libm::floor(value / value_of_column) + 1.0;
        let below = if low < 0.0 { count(-low) } else { 0.0 };
        let above = if high > 0.0 { count(high) } else { 0.0 };
        let needed_left = (below * step + gap).max(left);
        let needed_right = (above * step + gap).max(right);
        if needed_left + needed_right <= width {
            columns.below = vec![0; below as usize];
            columns.above = vec![0; above as usize];
            break;
        }
        if below <= 1.0 && above <= 1.0 {
            return None;
        }
        value_of_column *= 1.05;
    }
    for value in values {
        let place = |value: f64| libm::floor(value / value_of_column) as usize;
        let side = if *value < 0.0 {
            columns.below.get_mut(place(-value))
        } else if *value > 0.0 {
            columns.above.get_mut(place(*value))
        } else {
            None
        };
        if let Some(count) = side {
            *count += 1;
        }
    }
    Some(columns)
}

#[cfg(test)]
mod tests {
    use super::super::drawing::Shape;
    use super::super::drawing::tests::{is_readable, of_role};
    use super::*;
    use proptest::prelude::*;

    const ENDS: Ends = Ends {
        left: "dearer",
        zero: "0",
        right: "cheaper, up to 1.0 mn kr",
    };

    fn circles(drawing: &Drawing, role: Role) -> Vec<(Point, f64)> {
        let circle = |shape: &&Shape| match shape {
            Shape::Circle { at, radius } => Some((*at, *radius)),
            _ => None,
        };
        of_role(drawing, role).iter().filter_map(circle).collect()
    }

    fn line(drawing: &Drawing) -> f64 {
        match of_role(drawing, Role::Zero)[0] {
            Shape::Line(points) => points[0].x,
            _ => panic!("a line"),
        }
    }

    fn is_honest(values: &[f64], drawing: &Drawing) {
        is_readable(drawing);
        let zero = line(drawing);
        let below = circles(drawing, Role::Below);
        let above = circles(drawing, Role::Above);
        let level = circles(drawing, Role::Level);
        let count = |is: fn(f64) -> bool| values.iter().filter(|value| is(**value)).count();
        assert_eq!(below.len(), count(|value| value < 0.0));
        assert_eq!(above.len(), count(|value| value > 0.0));
        assert_eq!(level.len(), count(|value| value == 0.0));
        assert!(below.iter().all(|(at, radius)| at.x + radius < zero));
        assert!(above.iter().all(|(at, radius)| at.x - radius > zero));
        let all: Vec<_> = [below, above, level].concat();
        for (index, (at, radius)) in all.iter().enumerate() {
            for (other, _) in &all[..index] {
                let apart = (at.x - other.x).abs().max((at.y - other.y).abs());
                assert!(apart > 2.0 * radius, "{at:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_usual_difference_fills_its_box() {
        let values: Vec<f64> = (0..20)
            .map(|index| f64::from(index) * 70.0 - 190.0)
            .collect();
        let drawing = dots(&values, &ENDS, 300.0, 90.0, 13.0);
        is_honest(&values, &drawing);
        assert!(circles(&drawing, Role::Above)[0].1 > 3.0);
    }

    #[test]
    fn the_line_of_zero_stands_between_columns_of_equal_value() {
        let values = [-2.0, -1.0, 1.0, 2.0];
        let drawing = dots(&values, &ENDS, 600.0, 90.0, 13.0);
        let zero = line(&drawing);
        let places = |role| -> Vec<f64> {
            let distance = |(at, _): &(Point, f64)| (at.x - zero).abs();
            circles(&drawing, role).iter().map(distance).collect()
        };
        let (below, above) = (places(Role::Below), places(Role::Above));
        assert!((below[0] - above[0]).abs() < 1e-9 && (below[1] - above[1]).abs() < 1e-9);
    }

    #[test]
    fn equal_plans_lie_on_zero() {
        let drawing = dots(&[0.0; 20], &ENDS, 300.0, 80.0, 13.0);
        is_honest(&[0.0; 20], &drawing);
    }

    #[test]
    fn extremes_stay_in_the_box() {
        let mut one_huge = vec![1.0; 19];
        one_huge.push(1e12);
        let cases: [&[f64]; 5] = [&[5.0; 50], &[-5.0; 20], &one_huge, &[], &[-1e300, 1e300]];
        for values in cases {
            for width in [200.0, 320.0, 600.0] {
                for height in [60.0, 90.0] {
                    is_honest(values, &dots(values, &ENDS, width, height, 13.0));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn every_difference_is_shown_on_its_side(
            values in prop::collection::vec(-1e6..1e6f64, 1..51),
            shift in -2e6..2e6f64,
            width in 200.0..600.0f64,
            height in 60.0..140.0f64,
        ) {
            let values: Vec<f64> = values.iter().map(|value| value + shift).collect();
            is_honest(&values, &dots(&values, &ENDS, width, height, 13.0));
        }
    }
}
