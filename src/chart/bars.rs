//! Horizontal bars with their values written behind them.

/// What a stretch of a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    New,
    Refurbished,
    /// Neither alone.
    Mixed,
}

/// A row of the chart: stretches laid end to end.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub stretches: Vec<(Tone, f64)>,
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
    /// Where the bar ends and its label begins.
    pub end: f64,
}

/// Lays bars out on one scale that begins at zero. The longest takes `longest_percent` of the
/// width; the rest is for the labels. Negative stretches are drawn as none.
pub fn bars(rows: &[Row], longest_percent: f64) -> Vec<Bar> {
    let length = |row: &Row| -> f64 { row.stretches.iter().map(|(_, value)| value.max(0.0)).sum() };
    let longest = rows.iter().map(length).fold(0.0, f64::max);
    let scale = if longest > 0.0 {
        longest_percent / longest
    } else {
        0.0
    };
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
    fn the_longest_bar_leaves_room_for_labels() {
        let bars = bars(
            &[
                row(&[(Tone::New, 200.0)]),
                row(&[(Tone::New, 25.0), (Tone::Refurbished, 75.0)]),
            ],
            60.0,
        );
        assert_eq!(bars[0].end, 60.0);
        assert_eq!(bars[1].end, 30.0);
        assert_eq!(bars[1].marks[1].from, 7.5);
    }

    #[test]
    fn nothing_is_drawn_for_nothing() {
        let bars = bars(
            &[row(&[(Tone::New, 0.0)]), row(&[(Tone::Mixed, -5.0)])],
            60.0,
        );
        assert!(
            bars.iter()
                .all(|bar| bar.marks.is_empty() && bar.end == 0.0)
        );
    }
}
