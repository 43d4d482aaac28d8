//! Differences around zero: a bar for each row, names on the left and values on the right.

use super::axis::{Axis, Level, Scale, range};
use super::drawing::{Anchor, Area, Drawing, LINE, Role, Shape, text_width, widest, wrap};

/// A row: what it is called, what it comes to, and that in words.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceRow {
    pub name: String,
    pub value: f64,
    pub text: String,
}

/// What is drawn.
pub struct Differences<'a> {
    pub rows: &'a [DifferenceRow],
    /// The last row, under a line: what the others come to.
    pub sum: &'a DifferenceRow,
    /// Who is better on the left of zero, and on its right.
    pub sides: [&'a str; 2],
    /// What the bars on either side stand for.
    pub roles: [Role; 2],
    pub axis: Axis<'a>,
}

/// Up to this width, in sizes of the font, a name stands above its bar.
const NARROW: f64 = 38.0;
/// The most that names take of the width where they stand beside the bars.
const NAMES: f64 = 0.3;
/// Between a name, the bars and the values, in sizes of the font.
const GAP: f64 = 0.8;
/// Height of a bar, and of the space between rows, in sizes of the font.
const BAR: f64 = 1.2;
const BETWEEN: f64 = 0.5;
/// The same where the name stands above its bar.
const NARROW_BAR: f64 = 0.8;
/// How much wider people may set their text (WCAG 2.2, 1.4.12), and still nothing is cut.
const SET_WIDER: f64 = 1.1;
/// The same for the two heads, which stand side by side.
const HEADS_WIDER: f64 = 1.3;

/// Lays the rows out in `width` px. Bars to the left of zero are of what is less. The height follows
/// from the rows.
pub fn difference(chart: &Differences, width: f64, font: f64) -> Drawing {
    let mut drawing = Drawing::new(width, 0.0, font);
    let is_narrow = width < NARROW * font;
    let all = || chart.rows.iter().chain([chart.sum]);
    let names: Vec<Vec<String>> = all()
        .map(|row| {
            let room = match is_narrow {
                true => width - SET_WIDER * text_width(&row.text, font, Role::Curve) - GAP * font,
                false => NAMES * width,
            };
            wrap(&row.name, room / SET_WIDER, font, Role::Curve)
        })
        .collect();
    let gap = GAP * font;
    let texts: Vec<String> = all().map(|row| row.text.clone()).collect();
    let of_names = names.iter().map(|lines| widest(lines, font, Role::Curve));
    let of_names = SET_WIDER * of_names.fold(0.0, f64::max);
    let of_texts = SET_WIDER * widest(&texts, font, Role::Curve);
    let left = if is_narrow { 0.0 } else { of_names + gap };
    let values = range(all().map(|row| row.value));
    let right = if is_narrow { 0.0 } else { of_texts + gap };
    let level = Level::round(values, &chart.axis, (left, right, width), font);
    let x = Scale {
        low: level.low,
        high: level.high,
        start: level.left,
        end: width - level.right,
    };
    let zero = x.at(0.0);

    let top = heads(&mut drawing, chart, &x);
    let mut y = top;
    for (index, (row, lines)) in all().zip(&names).enumerate() {
        if index == chart.rows.len() {
            // Above what they come to.
            drawing.line(Role::Axis, (0.0, y), (width, y));
            y += BETWEEN * font;
        }
        let name_height = lines.len() as f64 * LINE * font;
        let height = if is_narrow { NARROW_BAR } else { BAR } * font;
        let (bar, next) = if is_narrow {
            drawing.block(Role::Curve, 0.0, y, Anchor::Start, lines.clone());
            (y + name_height, y + name_height + height)
        } else {
            let row_height = name_height.max(height);
            let name = y + (row_height - name_height) / 2.0;
            drawing.block(Role::Curve, 0.0, name, Anchor::Start, lines.clone());
            (y + (row_height - height) / 2.0, y + row_height)
        };
        let end = x.at(row.value);
        let area = Area {
            x: zero.min(end),
            y: bar,
            width: (zero - end).abs(),
            height,
        };
        let role = chart.roles[usize::from(row.value > 0.0)];
        drawing.add(role, Shape::Rect(area));
        // Beside its bar, or at the end of the name's first line.
        let baseline = match is_narrow {
            true => y + LINE * font - 0.25 * font,
            false => bar + height / 2.0 + 0.35 * font,
        };
        let text = row.text.clone();
        drawing.text(Role::Curve, width, baseline, Anchor::End, text);
        y = next + BETWEEN * font;
    }
    foot(&mut drawing, &level, &x, (top, y), chart.axis.title);
    drawing
}

/// Who is better on which side, on a line where there is room and else on two. The answer is where
/// the rows begin.
fn heads(drawing: &mut Drawing, chart: &Differences, x: &Scale) -> f64 {
    let font = drawing.font;
    let zero = x.at(0.0);
    let line = LINE * font;
    let [left, right] = chart.sides;
    let size = |text: &str| HEADS_WIDER * text_width(text, font, Role::Tick);
    let air = GAP * font;
    // Beside the line of zero where they have room there, else from edge to edge.
    let fits = zero - air >= size(left) && drawing.width - zero - air >= size(right);
    let baseline = line - 0.25 * font;
    if fits {
        let texts = [
            (zero - air / 2.0, Anchor::End, left),
            (zero + air / 2.0, Anchor::Start, right),
        ];
        for (at, anchor, text) in texts {
            drawing.text(Role::Tick, at, baseline, anchor, text.to_owned());
        }
        return line + BETWEEN * font;
    }
    let is_one = size(left) + size(right) + air <= drawing.width;
    let blocks = [left, right].map(|text| wrap(text, drawing.width, font, Role::Tick));
    let [below_left, below_right] = blocks.each_ref().map(|lines| lines.len() as f64 * line);
    let second = if is_one { 0.0 } else { below_left };
    let [left, right] = blocks;
    drawing.block(Role::Tick, 0.0, 0.0, Anchor::Start, left);
    drawing.block(Role::Tick, drawing.width, second, Anchor::End, right);
    second + below_right + BETWEEN * font
}

/// The axis under the rows, its lines between them, and the line of zero.
fn foot(drawing: &mut Drawing, level: &Level, x: &Scale, (top, bottom): (f64, f64), title: &str) {
    let font = drawing.font;
    let mut lines = Drawing::new(drawing.width, 0.0, font);
    for value in &level.values {
        let at = x.at(*value);
        let role = if *value == 0.0 {
            Role::Zero
        } else {
            Role::Grid
        };
        let line = if *value == 0.0 {
            &mut *drawing
        } else {
            &mut lines
        };
        line.line(role, (at, top - 0.2 * font), (at, bottom));
    }
    let baseline = bottom + 1.1 * font;
    for (value, label) in level.values.iter().zip(&level.labels) {
        let at = x.at(*value);
        drawing.text(Role::Tick, at, baseline, Anchor::Middle, label.clone());
    }
    // Under the bars.
    lines.marks.append(&mut drawing.marks);
    drawing.marks = lines.marks;
    let title = wrap(title, drawing.width, font, Role::Title);
    let below = bottom + 1.5 * font;
    drawing.height = below + title.len() as f64 * LINE * font;
    drawing.block(Role::Title, drawing.width, below, Anchor::End, title);
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    fn row(name: &str, value: f64) -> DifferenceRow {
        DifferenceRow {
            name: name.to_owned(),
            value,
            text: format!("{value:.0} kr"),
        }
    }

    fn laid_out(rows: &[DifferenceRow], width: f64) -> Drawing {
        let sum = rows.iter().map(|row| row.value).sum();
        let label = |value: f64, decimals: u8| format!("{value:.0$}", usize::from(decimals));
        let chart = Differences {
            rows,
            sum: &row("In all", sum),
            sides: ["refurbished where it is offered cheaper", "new cheaper"],
            roles: [Role::Refurbished, Role::New],
            axis: Axis {
                title: "difference in cost, kr",
                label: &label,
                zero: true,
            },
        };
        difference(&chart, width, 13.0)
    }

    fn bars(drawing: &Drawing, role: Role) -> Vec<Area> {
        let shapes = of_role(drawing, role).into_iter();
        let areas = shapes.filter_map(|shape| match shape {
            Shape::Rect(area) => Some(*area),
            _ => None,
        });
        areas.collect()
    }

    #[test]
    fn what_is_less_lies_left_of_zero() {
        let rows = [row("Purchase", -546.0), row("Battery replacements", 273.0)];
        let drawing = laid_out(&rows, 760.0);
        is_readable(&drawing);
        let [purchase, sum] = bars(&drawing, Role::Refurbished)[..] else {
            panic!("two bars on the left")
        };
        let [batteries] = bars(&drawing, Role::New)[..] else {
            panic!("one on the right")
        };
        // Half as long, and from the same line.
        assert!((purchase.width - 2.0 * batteries.width).abs() < 1e-9);
        assert!((purchase.right() - batteries.x).abs() < 1e-9);
        assert!((sum.width - batteries.width).abs() < 1e-9);
        assert!(sum.y > batteries.y && batteries.y > purchase.y);
    }

    #[test]
    fn on_a_phone_a_name_stands_above_its_bar() {
        let rows = [row("Time without a device", -546.0)];
        let drawing = laid_out(&rows, 320.0);
        is_readable(&drawing);
        let name = of_texts(&drawing)
            .into_iter()
            .find(|(text, _)| text.starts_with("Time"));
        let (_, name) = name.expect("a name");
        let bar = bars(&drawing, Role::Refurbished)[0];
        assert!(name.bottom() <= bar.y + 1.0, "{name:?} {bar:?}");
        assert_eq!(name.x, 0.0);
    }

    proptest! {
        #[test]
        fn every_width_is_readable(
            values in proptest::collection::vec(-2e7..2e7_f64, 0..10),
            width in 240.0..1_000.0_f64,
        ) {
            let rows: Vec<DifferenceRow> = values.iter().map(|value| row("Wiping and disposal", *value)).collect();
            let drawing = laid_out(&rows, width);
            is_readable(&drawing);
        }
    }
}
