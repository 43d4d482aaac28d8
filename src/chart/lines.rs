//! Values over the years, a line for each plan, named where it ends.

use super::axis::{Axis, Label, Level, range};
use super::drawing::{Anchor, Area, Drawing, LINE, Point, Role, Shape, widest, wrap};
use super::frame::Upright;

/// A line: its value from year to year. A step is two points in the same year.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    pub role: Role,
    pub name: &'a str,
    /// `(calendar year, value)`, in the order of the years.
    pub points: &'a [(f64, f64)],
}

/// Space between the end of a line and its name, in px.
const REACH: f64 = 14.0;

/// Lays the lines out in `width` px, later ones above earlier ones. `year` writes a calendar year.
pub fn lines(lines: &[Line], value: Axis, year: Label, width: f64, font: f64) -> Drawing {
    let points = || lines.iter().flat_map(|line| line.points);
    let (low, high) = range(points().map(|point| point.1));
    let (from, to) = range(points().map(|point| point.0));
    let names: Vec<(Role, Vec<String>)> = lines
        .iter()
        .map(|line| (line.role, wrap(line.name, 0.3 * width, font, line.role)))
        .collect();
    let mut names_width: f64 = 0.0;
    let mut names_height = 0.0;
    for (role, lines) in &names {
        names_width = names_width.max(widest(lines, font, *role));
        names_height += lines.len() as f64 * LINE * font;
    }
    let plot_height = (0.5 * width).max(150.0).min(230.0).max(names_height);
    let upright = Upright::new(value, (low, high), width, plot_height, font);
    let right = names_width + REACH;

    // Whole years, and of those as many as have room.
    let (first, last) = (libm::ceil(from), libm::floor(to));
    let count = (last - first).max(0.0).min(1000.0) as usize + 1;
    let years = (0..count).map(|index| first + index as f64);
    let years: Vec<f64> = years.filter(|year| *year <= to).collect();
    let texts: Vec<String> = years.iter().map(|value| year(*value, 0)).collect();
    let edges = (upright.left, right, width);
    let level = Level::new((from, to), years, texts, edges, font);
    let mut drawing = Drawing::new(width, 0.0, font);
    let (x, y) = upright.draw(&mut drawing, &level, "");
    let place = |point: &(f64, f64)| Point {
        x: x.at(point.0),
        y: y.at(point.1),
    };
    let mut ends = Vec::new();
    for line in lines {
        let points: Vec<Point> = line.points.iter().map(place).collect();
        let end = points.last().copied().unwrap_or(Point {
            x: x.end,
            y: y.start,
        });
        ends.push(end);
        drawing.add(line.role, Shape::Line(points));
    }
    let heights: Vec<f64> = names
        .iter()
        .map(|(_, lines)| lines.len() as f64 * LINE * font)
        .collect();
    let room = Area {
        x: 0.0,
        y: 0.0,
        width,
        height: upright.top + plot_height + 0.4 * font,
    };
    let tops = stacked(&ends, &heights, &room);
    for (((role, lines), end), (top, height)) in names
        .into_iter()
        .zip(&ends)
        .zip(tops.into_iter().zip(heights))
    {
        let middle = top + height / 2.0;
        let start = width - names_width;
        if (middle - end.y).abs() > 0.5 * font || end.x < x.end {
            drawing.line(Role::Leader, (end.x + 2.0, end.y), (start - 2.0, middle));
        }
        drawing.block(role, start, top + 0.05 * font, Anchor::Start, lines);
    }
    drawing
}

/// Blocks that stand together, as high up or as far down as their ends ask for on average.
struct Pile {
    /// The blocks, from the top.
    members: Vec<usize>,
    height: f64,
    /// Sum of the tops that the members would give the pile.
    wanted: f64,
}

impl Pile {
    fn top(&self, room: &Area) -> f64 {
        let top = self.wanted / self.members.len() as f64;
        top.min(room.bottom() - self.height).max(room.y)
    }
}

/// Tops of blocks that lie beside the ends of their lines, pushed apart no further than needed, in
/// the order of the ends.
fn stacked(ends: &[Point], heights: &[f64], room: &Area) -> Vec<f64> {
    let mut order: Vec<usize> = Vec::new();
    for (index, end) in ends.iter().enumerate() {
        let at = order.iter().position(|other| ends[*other].y > end.y);
        order.insert(at.unwrap_or(order.len()), index);
    }
    let mut piles: Vec<Pile> = Vec::new();
    for index in order {
        let mut pile = Pile {
            members: vec![index],
            height: heights[index],
            wanted: ends[index].y - heights[index] / 2.0,
        };
        // A pile that touches the one above joins it, which may move that onto the next.
        while let Some(above) = piles.pop() {
            if above.top(room) + above.height <= pile.top(room) {
                piles.push(above);
                break;
            }
            let lower = pile.members.len() as f64;
            pile.wanted += above.wanted - lower * above.height;
            pile.height += above.height;
            pile.members = [above.members, pile.members].concat();
        }
        piles.push(pile);
    }
    let mut tops = vec![0.0; ends.len()];
    for pile in piles {
        let mut top = pile.top(room);
        for member in &pile.members {
            tops[*member] = top;
            top += heights[*member];
        }
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    fn drawn(values: [&[(f64, f64)]; 3], width: f64) -> Drawing {
        let plan = |role, name, points| Line { role, name, points };
        let label = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
        let money = Axis {
            title: "cost, mn kr",
            label: &label,
            zero: true,
        };
        let plans = [
            plan(Role::New, "All new", values[0]),
            plan(Role::Refurbished, "All refurbished", values[1]),
            plan(Role::Mix, "Your mix", values[2]),
        ];
        lines(&plans, money, &label, width, 13.0)
    }

    #[test]
    fn names_stand_beside_the_ends_of_their_lines() {
        let new = [(2027.0, 1.8), (2031.0, 2.2)];
        let refurbished = [(2027.0, 0.6), (2030.0, 0.9), (2030.0, 1.2), (2031.0, 1.35)];
        let mix = [(2027.0, 0.9), (2030.0, 1.2), (2030.0, 1.45), (2031.0, 1.6)];
        let drawing = drawn([&new, &refurbished, &mix], 480.0);
        is_readable(&drawing);
        assert!(of_role(&drawing, Role::Leader).is_empty());
        let texts = of_texts(&drawing);
        for year in ["2027", "2028", "2029", "2030", "2031", "0.0", "0.5", "2.5"] {
            assert!(texts.iter().any(|(text, _)| text == year), "{year}");
        }
    }

    #[test]
    fn names_of_equal_plans_are_stacked_with_lines_to_them() {
        let same = [(2027.0, 1.0), (2031.0, 2.0)];
        let drawing = drawn([&same, &same, &same], 480.0);
        is_readable(&drawing);
        assert_eq!(of_role(&drawing, Role::Leader).len(), 2);
    }

    #[test]
    fn extremes_stay_in_the_box() {
        let zero = [(2027.0, 0.0), (2031.0, 0.0)];
        let huge = [(2027.0, 0.0), (2031.0, 1e9)];
        let negative = [(2027.0, -5.0), (2031.0, -1e7)];
        let long = [(2027.0, 1.0), (2066.0, 2.0)];
        let one = [(2027.5, 3.0)];
        for width in [280.0, 320.0, 480.0, 760.0] {
            for values in [&zero[..], &huge, &negative, &long, &one, &[]] {
                is_readable(&drawn([values, &zero, values], width));
                is_readable(&drawn([values, values, &huge], width));
            }
        }
    }

    proptest! {
        #[test]
        fn the_order_of_the_names_is_that_of_the_ends(
            ends in prop::array::uniform3(-10.0..100.0f64),
            width in 280.0..760.0f64,
        ) {
            let line = |end: f64| [(2027.0, 0.0), (2030.0, end)];
            let [new, refurbished, mix] = ends.map(line);
            let drawing = drawn([&new, &refurbished, &mix], width);
            is_readable(&drawing);
            let texts = of_texts(&drawing);
            let top = |name: &str| {
                let is_last_word = |(text, _): &&(String, Area)| text.ends_with(name);
                texts.iter().find(is_last_word).expect("a name").1.y
            };
            let tops = [top("new"), top("refurbished"), top("mix")];
            for one in 0..3 {
                for other in 0..3 {
                    prop_assert!(ends[one] <= ends[other] || tops[one] < tops[other]);
                }
            }
        }
    }
}
