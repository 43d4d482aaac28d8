//! Round numbers along an axis.

use super::drawing::{Role, widest};

/// Writes a number of an axis with as many decimals as its steps need.
pub type Label<'a> = &'a dyn Fn(f64, u8) -> String;

/// What an axis measures and how its numbers are written.
#[derive(Clone, Copy)]
pub struct Axis<'a> {
    /// Quantity and unit, as in "cost, mn kr".
    pub title: &'a str,
    pub label: Label<'a>,
    /// Whether the axis begins at zero (or ends there) whatever the values are.
    pub zero: bool,
}

/// The round numbers of an axis, from the one below all values to the one above them.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    pub values: Vec<f64>,
    /// The decimals that tell the numbers apart.
    pub decimals: u8,
}

impl Ticks {
    pub fn first(&self) -> f64 {
        self.values.first().copied().unwrap_or(0.0)
    }

    pub fn last(&self) -> f64 {
        self.values.last().copied().unwrap_or(1.0)
    }

    /// The numbers as texts.
    pub fn labels(&self, label: Label) -> Vec<String> {
        let text = |value: &f64| label(*value, self.decimals);
        self.values.iter().map(text).collect()
    }
}

/// Beyond this nothing can be told apart.
const LARGEST: f64 = 1e300;

/// The lowest and the highest of some values; those that are not numbers are passed over.
pub fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values {
        low = low.min(value);
        high = high.max(value);
    }
    if low > high {
        return (0.0, 0.0);
    }
    let finite = |value: f64| value.max(-LARGEST).min(LARGEST);
    (finite(low), finite(high))
}

/// Round numbers that enclose `low` to `high` in at most `steps` steps (but two may be needed) of
/// 1, 2, 2.5 or 5 times a power of ten. With `zero`, zero is among them.
///
/// Worked example: 1.38 to 2.21 in at most 6 steps. Steps of 0.1 would be 10 and of 0.2 are 6, from
/// 6 × 0.2 = 1.2 to 12 × 0.2 = 2.4.
/// ```
/// # use refurb_or_new::chart::axis::ticks;
/// let ticks = ticks(1.38, 2.21, 6, false);
/// assert_eq!(ticks.values, [1.2, 1.4, 1.6, 1.8, 2.0, 2.2, 2.4]);
/// assert_eq!(ticks.decimals, 1);
/// ```
pub fn ticks(low: f64, high: f64, steps: usize, zero: bool) -> Ticks {
    let (mut low, mut high) = (low, high);
    if zero {
        low = low.min(0.0);
        high = high.max(0.0);
    }
    let size = low.abs().max(high.abs());
    // Steps finer than the numbers themselves would never end.
    if high - low <= 1e-9 * size || size == 0.0 {
        let around = if size == 0.0 { 1.0 } else { size / 10.0 };
        low = if size == 0.0 { 0.0 } else { low - around };
        high += around;
    }
    let most = steps.max(2) as f64;
    let rough = (high - low) / most;
    let mut exponent = 0;
    while power(exponent) > rough {
        exponent -= 1;
    }
    while power(exponent + 1) <= rough {
        exponent += 1;
    }
    loop {
        for mantissa in [1.0, 2.0, 2.5, 5.0] {
            let step = times_power(mantissa, exponent);
            let (first, last) = (libm::floor(low / step), libm::ceil(high / step));
            if last - first > most {
                continue;
            }
            let mut values = Vec::new();
            let mut index = first;
            while index <= last {
                // Zero has no sign.
                values.push(times_power(index * mantissa, exponent) + 0.0);
                index += 1.0;
            }
            let decimals = i32::from(mantissa == 2.5) - exponent;
            return Ticks {
                values,
                decimals: decimals.max(0).min(20) as u8,
            };
        }
        exponent += 1;
    }
}

fn power(exponent: i32) -> f64 {
    times_power(1.0, exponent)
}

/// Powers of ten are exact up to 22: a division by one gives the nearest number, 0.3 and not
/// 0.30000000000000004.
fn times_power(value: f64, exponent: i32) -> f64 {
    let mut power = 1.0;
    for _ in 0..exponent.abs() {
        power *= 10.0;
    }
    if exponent < 0 {
        value / power
    } else {
        value * power
    }
}

/// The numbers along a level axis with their texts, and the space they take beyond both its ends.
pub struct Level {
    pub low: f64,
    pub high: f64,
    /// Only those whose texts have room.
    pub values: Vec<f64>,
    pub labels: Vec<String>,
    /// From the edge of the chart to either end of the axis.
    pub left: f64,
    pub right: f64,
}

impl Level {
    /// An axis across `width` px that leaves at least `left` and `right` px free at its ends, with as
    /// many of the texts as stand beside one another with air between them.
    pub fn new(
        (low, high): (f64, f64),
        values: Vec<f64>,
        labels: Vec<String>,
        (left, right, width): (f64, f64, f64),
        font: f64,
    ) -> Self {
        // The first and the last text reach beyond the ends of the axis by half of themselves.
        let half = widest(&labels, font, Role::Tick) / 2.0;
        let (left, right) = (left.max(half), right.max(half));
        let span = high - low;
        let between = match values.get(..2) {
            Some([first, second]) if span > 0.0 => (second - first) / span,
            _ => 1.0,
        };
        let every = stride(&labels, (width - left - right) * between, font);
        Self {
            low,
            high,
            values: values.into_iter().step_by(every).collect(),
            labels: labels.into_iter().step_by(every).collect(),
            left,
            right,
        }
    }

    /// An axis of as many round numbers as have room.
    pub fn round(range: (f64, f64), axis: &Axis, edges: (f64, f64, f64), font: f64) -> Self {
        let mut steps = 8;
        loop {
            let ticks = ticks(range.0, range.1, steps, axis.zero);
            let labels = ticks.labels(axis.label);
            let (count, ends) = (labels.len(), (ticks.first(), ticks.last()));
            let level = Self::new(ends, ticks.values, labels, edges, font);
            if steps == 2 || level.labels.len() == count {
                return level;
            }
            steps -= 1;
        }
    }
}

/// Of labels `spacing` apart, which can stand side by side: every first, every second and so on.
pub fn stride(labels: &[String], spacing: f64, font: f64) -> usize {
    let needed = (widest(labels, font, Role::Tick) + 0.8 * font) / spacing.max(1e-9);
    libm::ceil(needed).max(1.0).min(1e6) as usize
}

/// From values to px along an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
    /// Where `low` lies.
    pub start: f64,
    /// Where `high` lies.
    pub end: f64,
}

impl Scale {
    /// Where a value lies; what lies outside is moved to the end of the axis.
    pub fn at(&self, value: f64) -> f64 {
        let span = self.high - self.low;
        // A value that is no number falls to the start as well.
        let share = if span > 0.0 {
            ((value - self.low) / span).max(0.0).min(1.0)
        } else {
            0.5
        };
        self.start + (self.end - self.start) * share
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_are_round() {
        assert_eq!(
            ticks(0.0, 61.0, 4, true).values,
            [0.0, 20.0, 40.0, 60.0, 80.0]
        );
        assert_eq!(ticks(0.0, 0.9, 4, true).values, [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(ticks(0.0, 0.9, 4, true).decimals, 2);
        assert_eq!(ticks(0.0, 90.0, 4, true).decimals, 0);
        assert_eq!(
            ticks(-30.0, 70.0, 4, true).values,
            [-50.0, 0.0, 50.0, 100.0]
        );
    }

    #[test]
    fn values_that_do_not_differ_have_an_axis() {
        assert_eq!(ticks(0.0, 0.0, 4, true).values, [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(ticks(5.0, 5.0, 4, true).first(), 0.0);
        let alone = ticks(5.0, 5.0, 4, false);
        assert!(alone.first() < 5.0 && alone.last() > 5.0);
    }

    #[test]
    fn labels_stand_apart() {
        let label = |value: f64, _: u8| (value as i64).to_string();
        let axis = Axis {
            title: "",
            label: &label,
            zero: true,
        };
        for width in [60.0, 120.0, 240.0, 700.0] {
            let level = Level::round((0.0, 123_456.0), &axis, (0.0, 0.0, width), 13.0);
            let spacing = (width - level.left - level.right) / (level.labels.len() - 1) as f64;
            assert!(level.labels.len() == 1 || stride(&level.labels, spacing, 13.0) == 1);
        }
    }

    proptest! {
        #[test]
        fn ticks_enclose_what_they_measure(
            low in -1e12..1e12f64,
            span in prop_oneof![Just(0.0), 1e-6..1e12f64],
            steps in 1usize..10,
            zero: bool,
        ) {
            let high = low + span;
            let ticks = ticks(low, high, steps, zero);
            prop_assert!(ticks.first() <= low && ticks.last() >= high);
            prop_assert!(ticks.values.len() >= 2 && ticks.values.len() <= steps.max(2) + 1);
            prop_assert!(!zero || ticks.values.contains(&0.0));
            prop_assert!(ticks.values.is_sorted());
        }
    }
}
