//! Lines over the years, named where they end.

use super::axis::{Axis, Level, range};
use super::drawing::{Drawing, Point, Role, Shape};
use super::frame::Upright;
use super::keys::{Key, Keys, Sample};

/// A line of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub role: Role,
    pub name: String,
    /// A value for each year.
    pub values: Vec<f64>,
    /// What the last value becomes when all is counted, where that is another.
    pub end: Option<f64>,
}

/// What a chart of lines shows.
#[derive(Clone, Copy)]
pub struct Lines<'a> {
    /// What stands along the level axis: years.
    pub names: &'a [String],
    pub series: &'a [Series],
    pub amount: Axis<'a>,
}

/// The share of the width that names beside the plot may take.
const FOR_NAMES: f64 = 0.4;

/// From the last value to what it becomes, in px, and the ring that marks it.
const TO_END: f64 = 22.0;
const RING: f64 = 4.0;

/// Lays lines out in `width` px.
pub fn lines(input: &Lines, width: f64, font: f64) -> Drawing {
    let values = input
        .series
        .iter()
        .flat_map(|line| line.values.iter().copied().chain(line.end));
    let plot_height = (0.4 * width).max(150.0).min(250.0);
    let upright = Upright::new(input.amount, range(values), width, plot_height, font);
    // From the top, as the lines end.
    let mut order: Vec<&Series> = Vec::new();
    let last = |line: &Series| line.values.last().copied().unwrap_or_default();
    for line in input.series {
        let above = order.iter().take_while(|other| last(other) >= last(line));
        order.insert(above.count(), line);
    }
    let names: Vec<&str> = order.iter().map(|line| line.name.as_str()).collect();
    let keys = Keys::new(&names, FOR_NAMES, (width, plot_height), font);
    let count = input.names.len();
    let whole = (0.0, count.max(1) as f64);
    let middles = (0..count).map(|index| index as f64 + 0.5).collect();
    let edges = (upright.left, keys.beside.max(RING + 2.0), width);
    let level = Level::new(whole, middles, input.names.to_vec(), edges, font);
    let mut drawing = Drawing::new(width, 0.0, font);
    let (x, y) = upright.draw(&mut drawing, &level, "");
    let mut named: Vec<Key> = Vec::new();
    for line in &order {
        let place = |(index, value): (usize, &f64)| Point {
            x: x.at(index as f64 + 0.5),
            y: y.at(*value),
        };
        let points: Vec<Point> = line.values.iter().enumerate().map(place).collect();
        let at = points.last().copied().unwrap_or(Point {
            x: x.start,
            y: y.at(0.0),
        });
        drawing.add(line.role, Shape::Line(points.clone()));
        for point in points {
            drawing.marker(line.role, point);
        }
        if let Some(end) = line.end {
            let end = Point {
                x: at.x + TO_END.min(x.end - at.x),
                y: y.at(end),
            };
            drawing.line(Role::Jump, (at.x, at.y), (end.x, end.y));
            drawing.circle(Role::Current, end, RING);
        }
        named.push(Key {
            role: line.role,
            name: line.name.clone(),
            sample: Sample::Line,
            at: at.y,
        });
    }
    keys.draw(&mut drawing, &named, upright.plot(&x));
    drawing
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    const NAMES: [(Role, &str); 3] = [
        (Role::New, "All new"),
        (Role::Mix, "Your mix"),
        (Role::Refurbished, "Allt rekonditionerat"),
    ];

    fn drawn(values: &[Vec<f64>], ends: &[Option<f64>], width: f64) -> Drawing {
        let label = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
        let count = values.first().map_or(0, Vec::len);
        let names: Vec<String> = (0..count).map(|year| (2026 + year).to_string()).collect();
        let series = NAMES
            .iter()
            .zip(values)
            .zip(ends)
            .map(|(((role, name), values), end)| Series {
                role: *role,
                name: (*name).to_owned(),
                values: values.clone(),
                end: *end,
            });
        let input = Lines {
            names: &names,
            series: &series.collect::<Vec<_>>(),
            amount: Axis {
                title: "cost so far, m kr",
                label: &label,
                zero: true,
            },
        };
        lines(&input, width, 13.0)
    }

    #[test]
    fn names_stand_where_the_lines_end_in_their_order() {
        let values = [vec![4.0, 5.0], vec![3.0, 5.5], vec![1.0, 6.0]];
        let drawing = drawn(&values, &[Some(4.5), None, Some(5.9)], 760.0);
        is_readable(&drawing);
        let texts = of_texts(&drawing);
        let y = |word: &str| {
            texts
                .iter()
                .find(|(text, _)| text.contains(word))
                .expect(word)
                .1
                .y
        };
        assert!(y("Allt") < y("Your") && y("Your") < y("All new"));
        assert_eq!(of_role(&drawing, Role::Current).len(), 2);
    }

    proptest! {
        #[test]
        fn every_chart_of_lines_is_readable(
            count in 1usize..16,
            values in prop::collection::vec(-1e6..1e7f64, 48),
            ends in prop::collection::vec(prop::option::of(-1e6..1e7f64), 3),
            width in 240.0..1000.0f64,
        ) {
            let values: Vec<Vec<f64>> = values.chunks(16).map(|line| line[..count].to_vec()).collect();
            is_readable(&drawn(&values, &ends, width));
        }
    }
}
