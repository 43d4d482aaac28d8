//! Upright columns over the years, stacked around zero: what is paid lies above it, what is received
//! below.

use super::axis::{Axis, Level, Scale, range};
use super::drawing::{Anchor, Area, Drawing, Role, Shape, text_width};
use super::frame::Upright;
use super::keys::{Key, Keys, Sample};

/// A column: an amount for each layer, the lowest first.
pub type Column = Vec<f64>;

/// What a chart of columns shows.
pub struct Columns<'a> {
    /// What stands along the level axis: years.
    pub names: &'a [String],
    /// What columns are made of, the lowest first.
    pub layers: &'a [(Role, String)],
    /// For each name, its columns side by side.
    pub columns: &'a [Vec<Column>],
    pub amount: Axis<'a>,
    /// Writes what a column comes to, above it.
    pub sum: &'a dyn Fn(f64) -> String,
    /// A line across all years, with its name.
    pub line: Option<(f64, String)>,
}

/// The share of the width that names beside the plot may take. A narrow plot needs all there is.
fn for_names(width: f64) -> f64 {
    if width < 440.0 { 0.0 } else { 0.3 }
}

/// The share of a year's room that its columns take.
const FILLED: f64 = 0.72;
/// What is lower than this, in px, is not seen.
const LEAST_HEIGHT: f64 = 0.05;

impl Columns<'_> {
    fn all(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().flatten()
    }

    /// The most columns that stand side by side in a year.
    fn side_by_side(&self) -> usize {
        self.columns.iter().map(Vec::len).fold(1, usize::max)
    }

    /// From where to where the columns and the line reach.
    fn range(&self) -> (f64, f64) {
        let part = |column: &Column, sign: f64| -> f64 {
            let parts = column.iter().map(|amount| (sign * amount).max(0.0));
            sign * parts.sum::<f64>()
        };
        let ends = self
            .all()
            .flat_map(|column| [part(column, 1.0), part(column, -1.0)]);
        range(ends.chain(self.line.as_ref().map(|(value, _)| *value)))
    }

    /// The layers that are named, from the top: what is stacked last comes first, then what lies below
    /// zero. Side by side they come as they stand.
    fn named(&self) -> Vec<usize> {
        let is_there = |layer: &usize| {
            let mut amounts = self.all().filter_map(|column| column.get(*layer));
            amounts.any(|amount| *amount != 0.0)
        };
        let is_below = |layer: &usize| self.layers[*layer].0 == Role::Received;
        let there = (0..self.layers.len()).filter(is_there);
        let (below, mut named): (Vec<usize>, Vec<usize>) = there.partition(is_below);
        if self.side_by_side() == 1 {
            named.reverse();
        }
        named.extend(below);
        named
    }
}

/// Lays columns out in `width` px. A layer that is nowhere is not named.
pub fn columns(input: &Columns, width: f64, font: f64) -> Drawing {
    let (low, high) = input.range();
    let plot_height = (0.4 * width).max(150.0).min(250.0);
    // Room for the sums above the columns.
    let above = (high.max(0.0) - low.min(0.0)) * 1.5 * font / plot_height;
    let upright = Upright::new(input.amount, (low, high + above), width, plot_height, font);
    let layers = input.named();
    let of_layers = layers.iter().map(|layer| input.layers[*layer].1.as_str());
    let of_line = input.line.iter().map(|(_, name)| name.as_str());
    let mut names: Vec<&str> = of_line.chain(of_layers).collect();
    if names.len() == 1 {
        // The title of the axis says what it is.
        names.clear();
    }
    let keys = Keys::new(&names, for_names(width), (width, plot_height), font);
    let count = input.names.len();
    let whole = (0.0, count.max(1) as f64);
    let middles = (0..count).map(|index| index as f64 + 0.5).collect();
    let edges = (upright.left, keys.beside, width);
    let level = Level::new(whole, middles, input.names.to_vec(), edges, font);
    let mut drawing = Drawing::new(width, 0.0, font);
    let (x, y) = upright.draw(&mut drawing, &level, "");
    let places = draw_columns(&mut drawing, input, &x, &y);
    drawing.line(Role::Zero, (x.start, y.at(0.0)), (x.end, y.at(0.0)));
    let line = input.line.as_ref().map(|(value, name)| {
        let at = y.at(*value);
        drawing.line(Role::Limit, (x.start, at), (x.end, at));
        Key {
            role: Role::Limit,
            name: name.clone(),
            sample: Sample::Line,
            at,
        }
    });
    let key = |layer: &usize| Key {
        role: input.layers[*layer].0,
        name: input.layers[*layer].1.clone(),
        sample: Sample::Filled,
        at: places[*layer],
    };
    let named: Vec<Key> = line.into_iter().chain(layers.iter().map(key)).collect();
    keys.draw(&mut drawing, &named, upright.plot(&x));
    drawing
}

/// Draws the columns, and what each comes to where there is room for all of that. The answer is where
/// each layer lies in the last column.
fn draw_columns(drawing: &mut Drawing, input: &Columns, x: &Scale, y: &Scale) -> Vec<f64> {
    let font = drawing.font;
    let side_by_side = input.side_by_side();
    let pitch = (x.end - x.start) / (x.high - x.low);
    let breadth = FILLED * pitch / side_by_side as f64;
    let (apart, room) = match side_by_side {
        1 => (0.0, pitch),
        _ => (1.0, breadth),
    };
    let sum = |column: &Column| (input.sum)(column.iter().sum());
    let has_room = |column: &Column| text_width(&sum(column), font, Role::Other) <= room;
    let is_told = input.all().all(has_room);
    let mut places = vec![y.at(0.0); input.layers.len()];
    for (index, year) in input.columns.iter().enumerate() {
        let start = x.at(index as f64) + 0.5 * (1.0 - FILLED) * pitch;
        for (number, column) in year.iter().enumerate() {
            let left = start + number as f64 * breadth;
            let (mut up, mut down) = (0.0, 0.0);
            for ((layer, amount), place) in column.iter().enumerate().zip(&mut places) {
                let from = if *amount < 0.0 { &mut down } else { &mut up };
                let (a, b) = (y.at(*from), y.at(*from + amount));
                *from += amount;
                *place = 0.5 * (a + b);
                let height = (a - b).abs();
                if height >= LEAST_HEIGHT {
                    let area = Area {
                        x: left,
                        y: a.min(b),
                        width: breadth - apart,
                        height,
                    };
                    drawing.add(input.layers[layer].0, Shape::Rect(area));
                }
            }
            if is_told && up != 0.0 {
                let at = (left + 0.5 * breadth, y.at(up) - 0.45 * font);
                drawing.text(Role::Other, at.0, at.1, Anchor::Middle, sum(column));
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    const LAYERS: [(Role, &str); 6] = [
        (Role::Layer(0), "Inköp"),
        (Role::Layer(1), "Uppsättning och installation"),
        (Role::Layer(2), "Reparationer utanför garantin"),
        (Role::Layer(3), "Battery replacements"),
        (Role::Layer(4), "övrigt"),
        (Role::Received, "Resale"),
    ];

    fn drawn(years: &[Vec<Column>], limit: Option<f64>, width: f64) -> Drawing {
        let label = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
        let names: Vec<String> = (0..years.len())
            .map(|year| (2026 + year).to_string())
            .collect();
        let layers = LAYERS.map(|(role, name)| (role, name.to_owned()));
        let input = Columns {
            names: &names,
            layers: &layers,
            columns: years,
            amount: Axis {
                title: "betalt, mn kr",
                label: &label,
                zero: true,
            },
            sum: &|value| format!("{value:.0}"),
            line: limit.map(|limit| (limit, "årsbudget".to_owned())),
        };
        columns(&input, width, 13.0)
    }

    fn area(shape: &Shape) -> Area {
        match shape {
            Shape::Rect(area) => *area,
            _ => panic!("a rectangle"),
        }
    }

    #[test]
    fn what_is_paid_lies_above_zero_and_what_is_received_below() {
        let years = [
            vec![vec![30.0, 10.0, 0.0, 0.0, 0.0, -20.0]],
            vec![vec![0.0, 5.0]],
        ];
        let drawing = drawn(&years, Some(35.0), 700.0);
        is_readable(&drawing);
        let zero = match of_role(&drawing, Role::Zero)[0] {
            Shape::Line(points) => points[0].y,
            _ => panic!("a line"),
        };
        let first = |role| area(of_role(&drawing, role)[0]);
        let (purchase, deployment) = (first(Role::Layer(0)), first(Role::Layer(1)));
        let received = first(Role::Received);
        assert!((purchase.bottom() - zero).abs() < 1e-9 && (received.y - zero).abs() < 1e-9);
        assert!((deployment.bottom() - purchase.y).abs() < 1e-9);
        assert!((purchase.height / deployment.height - 3.0).abs() < 1e-9);
        assert!((received.height / deployment.height - 2.0).abs() < 1e-9);
        // What is nowhere has no name.
        let texts = of_texts(&drawing);
        let names = |word: &str| texts.iter().any(|(text, _)| text.contains(word));
        assert!(names("Inköp") && names("årsbudget") && names("Resale") && !names("Battery"));
    }

    proptest! {
        #[test]
        fn every_chart_of_columns_is_readable(
            years in prop::collection::vec(
                prop::collection::vec(
                    prop::collection::vec(prop_oneof![Just(0.0), -1e3..1e7f64], 6), 1..4), 0..16),
            limit in prop::option::of(0.0..1e7f64),
            width in 240.0..1000.0f64,
        ) {
            is_readable(&drawn(&years, limit, width));
        }
    }
}
