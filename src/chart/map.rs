//! An answer over two inputs at once: a cell for each pair, a line where the answer changes.

use super::axis::stride;
use super::drawing::{Anchor, Area, Drawing, LINE, Role, Shape, text_width, widest, wrap};

/// What a map shows. Cells are rows of columns, `values[row][column]`.
#[derive(Clone, Copy)]
pub struct Map<'a> {
    /// One value for each cell; the first row is drawn lowest, as on an upright axis.
    pub values: &'a [Vec<f64>],
    /// Texts of the columns, from left to right.
    pub columns: &'a [String],
    /// Texts of the rows, from the lowest to the highest.
    pub rows: &'a [String],
    /// What the columns and the rows stand for, with unit.
    pub column_title: &'a str,
    pub row_title: &'a str,
    /// Row and column of what holds now.
    pub current: (usize, usize),
    /// What it means that a value is below zero, or above.
    pub below: &'a str,
    pub above: &'a str,
}

fn role(value: f64) -> Role {
    if value < 0.0 {
        Role::Below
    } else if value > 0.0 {
        Role::Above
    } else {
        Role::Level
    }
}

/// Lays a map out in `width` px. Each cell is a rectangle with the role of its sign, so that signs
/// can be told apart by pattern; the line between them is [`Role::Boundary`].
pub fn map(map: &Map, width: f64, font: f64) -> Drawing {
    let mut drawing = Drawing::new(width, 0.0, font);
    let rows = map.values.len();
    let columns = map.columns.len();
    let left = widest(map.rows, font, Role::Tick) + 0.6 * font;
    let title = wrap(map.row_title, width, font, Role::Title);
    let top = title.len() as f64 * LINE * font + 0.5 * font;
    drawing.block(Role::Title, 0.0, 0.0, Anchor::Start, title);

    let cell_width = (width - left).max(0.0) / columns.max(1) as f64;
    let cell_height = (0.6 * cell_width).max(14.0).min(26.0);
    let cell = |row: usize, column: usize| Area {
        x: left + column as f64 * cell_width,
        y: top + (rows - 1 - row) as f64 * cell_height,
        width: cell_width,
        height: cell_height,
    };
    let value = |row: usize, column: usize| -> Option<f64> {
        let values = map.values.get(row)?;
        (column < columns).then(|| values.get(column).copied())?
    };
    for row in 0..rows {
        for column in 0..columns {
            if let Some(value) = value(row, column) {
                drawing.add(role(value), Shape::Rect(cell(row, column)));
            }
        }
    }
    for row in 0..rows {
        for column in 0..columns {
            let Some(here) = value(row, column) else {
                continue;
            };
            let area = cell(row, column);
            let differs = |other: Option<f64>| other.is_some_and(|other| role(other) != role(here));
            if differs(value(row, column + 1)) {
                let x = area.right();
                drawing.line(Role::Boundary, (x, area.y), (x, area.bottom()));
            }
            if differs(value(row + 1, column)) {
                drawing.line(Role::Boundary, (area.x, area.y), (area.right(), area.y));
            }
        }
    }
    let (row, column) = map.current;
    if value(row, column).is_some() {
        let area = cell(row, column);
        let inside = Area {
            x: area.x + 1.0,
            y: area.y + 1.0,
            width: area.width - 2.0,
            height: area.height - 2.0,
        };
        drawing.add(Role::Current, Shape::Rect(inside));
    }

    // Labels that have room, that of the current cell among them.
    let bottom = top + rows as f64 * cell_height;
    let every = stride(map.columns, cell_width, font);
    for (index, text) in map.columns.iter().enumerate() {
        let middle = left + (index as f64 + 0.5) * cell_width;
        let half = text_width(text, font, Role::Tick) / 2.0;
        if index % every == column % every && middle + half <= width && middle >= half {
            let y = bottom + 1.2 * font;
            drawing.text(Role::Tick, middle, y, Anchor::Middle, text.clone());
        }
    }
    let every = libm::ceil(LINE * font / cell_height) as usize;
    for (index, text) in map.rows.iter().enumerate().take(rows) {
        if index % every == row % every {
            let y = cell(index, 0).y + cell_height / 2.0 + 0.35 * font;
            drawing.text(Role::Tick, left - 0.6 * font, y, Anchor::End, text.clone());
        }
    }

    let mut y = bottom + 1.6 * font;
    let title = wrap(map.column_title, width, font, Role::Title);
    let title_height = title.len() as f64 * LINE * font;
    drawing.block(Role::Title, width, y, Anchor::End, title);
    y += title_height + 0.4 * font;
    drawing.height = legend(&mut drawing, map, width, y);
    drawing
}

/// The words for the signs, from a height downwards, beside one another where they have room. Where
/// they end.
fn legend(drawing: &mut Drawing, map: &Map, width: f64, mut y: f64) -> f64 {
    let font = drawing.font;
    let swatch = 1.2 * font;
    let mut x = 0.0;
    for (role, words) in [(Role::Above, map.above), (Role::Below, map.below)] {
        let start = swatch + 0.5 * font;
        let needed = start + text_width(words, font, Role::Title);
        if x > 0.0 && x + needed > width {
            x = 0.0;
            y += LINE * font;
        }
        let lines = wrap(words, width - start, font, Role::Title);
        let extra = lines.len() as f64 - 1.0;
        let place = Area {
            x,
            y: y + 0.15 * font,
            width: swatch,
            height: 0.9 * font,
        };
        drawing.add(role, Shape::Rect(place));
        drawing.block(Role::Title, x + start, y, Anchor::Start, lines);
        x += needed + 1.5 * font;
        if extra > 0.0 {
            x = 0.0;
            y += (extra + 1.0) * LINE * font;
        }
    }
    if x > 0.0 { y + LINE * font } else { y }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    fn drawn(values: &[Vec<f64>], current: (usize, usize), width: f64) -> Drawing {
        let count = values.first().map_or(0, Vec::len);
        let columns: Vec<String> = (0..count)
            .map(|index| format!("{} kr", index * 2500))
            .collect();
        let rows: Vec<String> = (0..values.len())
            .map(|index| format!("{index} years"))
            .collect();
        let input = Map {
            values,
            columns: &columns,
            rows: &rows,
            column_title: "price of a refurbished device, kr",
            row_title: "life of a refurbished device, years",
            current,
            below: "your mix costs more than all new",
            above: "your mix costs less than all new",
        };
        map(&input, width, 13.0)
    }

    #[test]
    fn the_line_runs_between_the_signs() {
        let values: Vec<Vec<f64>> = (0..9)
            .map(|row| {
                (0..9)
                    .map(|column| f64::from(row) - f64::from(column) - 0.5)
                    .collect()
            })
            .collect();
        let drawing = drawn(&values, (4, 2), 480.0);
        is_readable(&drawing);
        // A staircase: eight steps up, eight across.
        assert_eq!(of_role(&drawing, Role::Boundary).len(), 16);
        assert_eq!(of_role(&drawing, Role::Above).len(), 36 + 1);
        assert_eq!(of_role(&drawing, Role::Below).len(), 45 + 1);
        assert!(of_texts(&drawing).iter().any(|(text, _)| text == "5000 kr"));
    }

    #[test]
    fn extremes_stay_in_the_box() {
        for width in [240.0, 280.0, 320.0, 760.0] {
            for value in [0.0, 1e300, -1.0] {
                let drawing = drawn(&vec![vec![value; 9]; 9], (8, 0), width);
                is_readable(&drawing);
                assert!(of_role(&drawing, Role::Boundary).is_empty());
            }
            is_readable(&drawn(&[], (0, 0), width));
            is_readable(&drawn(&[vec![1.0]], (7, 7), width));
        }
    }

    proptest! {
        #[test]
        fn the_current_cell_is_marked_and_named(
            row in 0usize..9,
            column in 0usize..9,
            width in 280.0..760.0f64,
        ) {
            let drawing = drawn(&vec![vec![1.0; 9]; 9], (row, column), width);
            is_readable(&drawing);
            prop_assert_eq!(of_role(&drawing, Role::Current).len(), 1);
            let name = format!("{row} years");
            prop_assert!(of_texts(&drawing).iter().any(|(text, _)| *text == name));
        }
    }
}
