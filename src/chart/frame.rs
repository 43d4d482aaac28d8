//! The two axes around a plot: round numbers, lines of a grid, what is measured.

use super::axis::{Axis, Level, Scale, Ticks, ticks};
use super::drawing::{Anchor, Area, Drawing, LINE, Role, widest, wrap};

/// The upright axis, which is known first: what its numbers take is not there for the plot.
pub struct Upright<'a> {
    axis: Axis<'a>,
    ticks: Ticks,
    labels: Vec<String>,
    title: Vec<String>,
    /// What the numbers take, left of the plot.
    pub left: f64,
    /// Where the plot begins, from the top.
    pub top: f64,
    pub plot_height: f64,
}

impl<'a> Upright<'a> {
    /// An axis for values from `low` to `high`, in a chart of `width` px.
    pub fn new(
        axis: Axis<'a>,
        (low, high): (f64, f64),
        width: f64,
        plot_height: f64,
        font: f64,
    ) -> Self {
        let steps = (plot_height / (3.4 * font)).max(2.0).min(6.0) as usize;
        let ticks = ticks(low, high, steps, axis.zero);
        let labels = ticks.labels(axis.label);
        let title = wrap(axis.title, width, font, Role::Title);
        Self {
            left: widest(&labels, font, Role::Tick) + 0.6 * font,
            top: title.len() as f64 * LINE * font + 0.7 * font,
            axis,
            ticks,
            labels,
            title,
            plot_height,
        }
    }

    /// Draws both axes; the height of the drawing follows from it. The answer is where values lie,
    /// across and up.
    pub fn draw(&self, drawing: &mut Drawing, level: &Level, level_title: &str) -> (Scale, Scale) {
        let font = drawing.font;
        let end = drawing.width - level.right;
        let bottom = self.top + self.plot_height;
        let x = Scale {
            low: level.low,
            high: level.high,
            start: level.left,
            end,
        };
        let y = Scale {
            low: self.ticks.first(),
            high: self.ticks.last(),
            start: bottom,
            end: self.top,
        };
        drawing.block(Role::Title, 0.0, 0.0, Anchor::Start, self.title.clone());
        for (value, label) in self.ticks.values.iter().zip(&self.labels) {
            let at = y.at(*value);
            let is_zero = *value == 0.0 && self.axis.zero;
            let role = if is_zero { Role::Axis } else { Role::Grid };
            drawing.line(role, (x.start, at), (end, at));
            let label_end = x.start - 0.6 * font;
            let text = label.clone();
            drawing.text(Role::Tick, label_end, at + 0.35 * font, Anchor::End, text);
        }
        // Low enough to pass by the lowest number of the upright axis.
        let baseline = bottom + 1.6 * font;
        for (value, label) in level.values.iter().zip(&level.labels) {
            let at = x.at(*value);
            drawing.line(Role::Axis, (at, bottom), (at, bottom + 4.0));
            drawing.text(Role::Tick, at, baseline, Anchor::Middle, label.clone());
        }
        let title = wrap(level_title, drawing.width, font, Role::Title);
        let below = bottom + 1.9 * font;
        drawing.height = below + title.len() as f64 * LINE * font;
        drawing.block(Role::Title, drawing.width, below, Anchor::End, title);
        (x, y)
    }

    /// The plot between the axes, by the scale across.
    pub fn plot(&self, x: &Scale) -> Area {
        Area {
            x: x.start,
            y: self.top,
            width: x.end - x.start,
            height: self.plot_height,
        }
    }
}
