//! The place the widget has.

/// The place the widget has, for what is laid out by numbers: charts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width of the widget, in px.
    width: f64,
    /// Size of the page's text, in px.
    rem: f64,
}

impl Default for Size {
    /// A usual place, until the true one is known.
    fn default() -> Self {
        Self::new(720.0, 16.0)
    }
}

impl Size {
    /// Width in px, in steps of eight so that dragging a window does not lay everything out anew
    /// with each px; never above the true one.
    pub fn new(width: f64, rem: f64) -> Self {
        let steps = libm::floor(width.max(240.0).min(4000.0) / 8.0);
        Self {
            width: steps * 8.0,
            rem: rem.max(8.0).min(64.0),
        }
    }

    pub fn width(self) -> f64 {
        self.width
    }

    /// Size of the texts of a chart, in px: 0.8125 rem, as in the style sheet.
    pub fn chart_font(self) -> f64 {
        0.8125 * self.rem
    }
}
