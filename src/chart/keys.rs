//! Names of what a plot consists of: beside it, each as near as can be to what it names, or below it
//! where there is no room beside.

use super::drawing::{Anchor, Area, Drawing, LINE, Point, Role, Shape, widest, wrap};

/// What is named, with a sample of its look.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub role: Role,
    pub name: String,
    pub sample: Sample,
    /// Where it lies in the plot, from the top, when it is named beside it.
    pub at: f64,
}

/// The look of what is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    Filled,
    Line,
}

/// Space between the plot and the names, in sizes of the font.
const GAP: f64 = 1.4;
/// Length of a sample, and of what is between it and its name, in sizes of the font.
const SAMPLE: f64 = 1.2;
const AFTER_SAMPLE: f64 = 0.4;
/// Where the names stand.
pub struct Keys {
    /// The lines of each name.
    lines: Vec<Vec<String>>,
    /// What they take beside the plot; nothing where they stand below.
    pub beside: f64,
}

impl Keys {
    /// Decides where the names of a chart stand: beside the plot they take no more than a share of the
    /// width.
    pub fn new(names: &[&str], share: f64, (width, height): (f64, f64), font: f64) -> Self {
        let before = (SAMPLE + AFTER_SAMPLE) * font;
        let most = share * width - before - GAP * font;
        let lines: Vec<Vec<String>> = names
            .iter()
            .map(|name| wrap(name, most, font, Role::Other))
            .collect();
        let text = lines.iter().map(|lines| widest(lines, font, Role::Other));
        let text = text.fold(0.0, f64::max);
        let count: usize = lines.iter().map(Vec::len).sum();
        let has_room = count as f64 * LINE * font <= height;
        if names.is_empty() || (text <= most && has_room) {
            let beside = if names.is_empty() {
                0.0
            } else {
                text + before + GAP * font
            };
            return Self { lines, beside };
        }
        let whole = |name: &&str| wrap(name, width - before, font, Role::Other);
        Self {
            lines: names.iter().map(whole).collect(),
            beside: 0.0,
        }
    }

    /// Writes the names. Beside the plot they keep their order from the top; `plot` is where it lies.
    pub fn draw(self, drawing: &mut Drawing, keys: &[Key], plot: Area) {
        if self.beside > 0.0 {
            self.draw_beside(drawing, keys, plot);
        } else {
            self.draw_below(drawing, keys);
        }
    }

    fn draw_beside(self, drawing: &mut Drawing, keys: &[Key], plot: Area) {
        let font = drawing.font;
        let height = |lines: &[String]| lines.len() as f64 * LINE * font;
        let mut tops: Vec<f64> = Vec::new();
        let mut free = plot.y;
        for (key, lines) in keys.iter().zip(&self.lines) {
            let top = (key.at - 0.5 * LINE * font).max(free);
            free = top + height(lines);
            tops.push(top);
        }
        let mut end = plot.bottom();
        for (top, lines) in tops.iter_mut().zip(&self.lines).rev() {
            *top = top.min(end - height(lines));
            end = *top;
        }
        for ((key, lines), top) in keys.iter().zip(self.lines).zip(tops) {
            draw_key(drawing, key, lines, plot.right() + GAP * font, top);
        }
    }

    fn draw_below(self, drawing: &mut Drawing, keys: &[Key]) {
        let font = drawing.font;
        let (mut x, mut top, mut row) = (0.0, drawing.height + 0.3 * font, 0.0_f64);
        for (key, lines) in keys.iter().zip(self.lines) {
            let before = (SAMPLE + AFTER_SAMPLE) * font;
            let width = before + widest(&lines, font, Role::Other);
            if x > 0.0 && x + width > drawing.width {
                (x, top, row) = (0.0, top + row, 0.0);
            }
            row = row.max(lines.len() as f64 * LINE * font);
            draw_key(drawing, key, lines, x, top);
            x += width + 1.2 * font;
        }
        drawing.height = top + row;
    }
}

fn draw_key(drawing: &mut Drawing, key: &Key, lines: Vec<String>, x: f64, top: f64) {
    let font = drawing.font;
    let size = SAMPLE * font;
    let middle = top + 0.5 * LINE * font;
    match key.sample {
        Sample::Filled => drawing.add(
            key.role,
            Shape::Rect(Area {
                x: x + 1.0,
                y: middle - 0.4 * font,
                width: 0.8 * font,
                height: 0.8 * font,
            }),
        ),
        Sample::Line => {
            drawing.line(key.role, (x, middle), (x + size, middle));
            let at = Point {
                x: x + size / 2.0,
                y: middle,
            };
            drawing.marker(key.role, at);
        }
    }
    drawing.block(
        Role::Other,
        x + size + AFTER_SAMPLE * font,
        top,
        Anchor::Start,
        lines,
    );
}
