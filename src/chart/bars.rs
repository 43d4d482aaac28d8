//! Horizontal bars, whose values stand beside them.

/// What a stretch of a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    New,
    Refurbished,
    /// What is there already and goes on being used.
    Kept,
    /// What another group has done with.
    HandedDown,
    /// None of them alone.
    Mixed,
}

/// A row of the chart: stretches laid end to end.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub stretches: Vec<(Tone, f64)>,
}

/// A plan's row: its name, its bar, and its value as text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    pub name: &'static str,
    pub row: Row,
    pub text: String,
    /// The mix stands out.
    pub is_mix: bool,
}

/// On what the bars are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// The longest bar is as long as there is room.
    Longest,
    /// What is a whole is, and where it ends is marked.
    Whole(f64),
    /// The same, and something on the way to it is marked too.
    Marked { whole: f64, mark: f64 },
}

impl Scale {
    /// The whole, and what is marked on the way to it, in percent of it.
    pub fn ends(self) -> (Option<f64>, Option<f64>) {
        match self {
            Scale::Longest => (None, None),
            Scale::Whole(whole) => (Some(whole), None),
            Scale::Marked { whole, mark } => (Some(whole), Some(100.0 * mark / whole)),
        }
    }
}

/// A stretch of a bar, in percent of the width of the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub tone: Tone,
    pub from: f64,
    pub length: f64,
}

/// A bar, in percent of the width of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub marks: Vec<Mark>,
    /// Where the bar ends.
    pub end: f64,
}

/// Lays bars out on one scale that begins at zero. What is `whole` takes all of the width; where
/// nothing is, the longest bar does. Negative stretches are drawn as none.
///
/// Worked example: three quarters, on a scale of which 1 is the whole.
/// ```
/// # use refurb_or_new::chart::bars::{Row, Tone, bars};
/// let row = Row { stretches: vec![(Tone::New, 0.75)] };
/// assert_eq!(bars(&[row], Some(1.0))[0].end, 75.0);
/// ```
pub fn bars(rows: &[Row], whole: Option<f64>) -> Vec<Bar> {
    let length = |row: &Row| -> f64 { row.stretches.iter().map(|(_, value)| value.max(0.0)).sum() };
    let longest = rows.iter().map(length).fold(0.0, f64::max);
    let whole = whole.map_or(longest, |whole| whole.max(longest));
    let scale = if whole > 0.0 { 100.0 / whole } else { 0.0 };
    let bar = |row: &Row| {
        let mut end = 0.0;
        let marks = row
            .stretches
            .iter()
            .filter(|(_, value)| *value > 0.0)
            .map(|(tone, value)| {
                let from = end;
                let length = value * scale;
                end += length;
                Mark {
                    tone: *tone,
                    from,
                    length,
                }
            });
        let marks = marks.collect();
        Bar { marks, end }
    };
    rows.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(stretches: &[(Tone, f64)]) -> Row {
        Row {
            stretches: stretches.to_vec(),
        }
    }

    #[test]
    fn the_longest_bar_takes_all_the_width() {
        let bars = bars(
            &[
                row(&[(Tone::New, 200.0)]),
                row(&[(Tone::New, 25.0), (Tone::Refurbished, 75.0)]),
            ],
            None,
        );
        assert_eq!(bars[0].end, 100.0);
        assert_eq!(bars[1].end, 50.0);
        assert_eq!(bars[1].marks[1].from, 12.5);
    }

    #[test]
    fn a_share_is_drawn_as_a_share_of_the_whole() {
        let shares = [
            row(&[(Tone::New, 0.75)]),
            row(&[(Tone::Kept, 0.1), (Tone::HandedDown, 0.15)]),
            row(&[(Tone::Refurbished, 1.0)]),
        ];
        // The longest may be shorter than the whole.
        for rows in [&shares[..], &shares[..2]] {
            let bars = bars(rows, Some(1.0));
            assert_eq!(bars[0].end, 75.0);
            assert!((bars[1].end - 25.0).abs() < 1e-9);
        }
        assert_eq!(bars(&shares, Some(1.0))[2].end, 100.0);
    }

    #[test]
    fn nothing_is_drawn_for_nothing() {
        let bars = bars(
            &[row(&[(Tone::New, 0.0)]), row(&[(Tone::Mixed, -5.0)])],
            None,
        );
        assert!(
            bars.iter()
                .all(|bar| bar.marks.is_empty() && bar.end == 0.0)
        );
    }
}
