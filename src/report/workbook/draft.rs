//! A sheet while it is put together.

use super::typed::typed;
use crate::exchange::xlsx::{At, Cell, Formula, Look, Row, Sheet};
use crate::report::Report;
use crate::report::table::{self, Table};

/// How wide a column is, in characters: the first, and the others.
const FIRST_WIDTH: [usize; 2] = [24, 60];
const WIDTH: [usize; 2] = [11, 44];

pub(super) struct Draft<'a> {
    report: &'a Report<'a>,
    sheet: Sheet,
}

impl<'a> Draft<'a> {
    pub fn new(report: &'a Report<'a>, name: &str) -> Self {
        let sheet = Sheet {
            name: name.to_owned(),
            ..Sheet::default()
        };
        Self { report, sheet }
    }

    /// A row with one text.
    pub fn text(&mut self, look: Look, text: &str) {
        if !text.is_empty() {
            let cell = Cell::Text(text.replace('\u{a0}', " "));
            self.sheet.rows.push(Row::of(look, vec![cell]));
        }
    }

    pub fn gap(&mut self) {
        self.sheet.rows.push(Row::default());
    }

    /// The only table of the sheet, under the name of the sheet: its headings stay in sight.
    pub fn headed_table(&mut self, table: &Table) -> u32 {
        let name = self.sheet.name.clone();
        self.text(Look::Title, &name);
        self.text(Look::Said, &table.note);
        let first = self.rows_of(table);
        self.sheet.frozen_rows = first;
        first
    }

    /// A table among others, under its title.
    pub fn table(&mut self, table: &Table) -> u32 {
        if !self.sheet.rows.is_empty() {
            self.gap();
        }
        self.text(Look::Title, &table.title);
        self.text(Look::Said, &table.note);
        self.rows_of(table)
    }

    /// The headings and rows of a table; the number of the first row under the headings.
    fn rows_of(&mut self, table: &Table) -> u32 {
        let format = self.report.format;
        let mut written = table.written(format).into_iter();
        let heads = written.next().unwrap_or_default();
        for (column, head) in heads.iter().enumerate() {
            // A heading may stand on two lines.
            self.widen(column, head.chars().count().div_ceil(2));
        }
        let is_of_numbers = |column: usize| {
            let mut cells = table
                .rows
                .iter()
                .filter_map(|row| row.cells.get(column.wrapping_sub(1)));
            cells.any(|cell| matches!(cell, table::Cell::Number(..)))
        };
        let heads = heads
            .into_iter()
            .enumerate()
            .map(|(column, head)| match head {
                head if head.is_empty() => Cell::Empty,
                head if is_of_numbers(column) => Cell::RightText(head),
                head => Cell::Text(head),
            });
        let heads = heads.collect();
        self.sheet.rows.push(Row::of(Look::Head, heads));
        let first = self.sheet.rows.len() as u32;
        for (row, written) in table.rows.iter().zip(written) {
            for (column, text) in written.iter().enumerate() {
                self.widen(column, text.chars().count());
            }
            let look = match row.cells.is_empty() {
                true => Look::Part,
                false => Look::Plain,
            };
            let name = Cell::Text(row.name.replace('\u{a0}', " "));
            let cells = row.cells.iter().zip(&written[1..]);
            let cells =
                cells
                    .zip(1..)
                    .map(|((cell, text), column)| match typed(cell, text, format) {
                        Cell::Text(text) if is_of_numbers(column) => Cell::RightText(text),
                        cell => cell,
                    });
            let cells = core::iter::once(name).chain(cells).collect();
            self.sheet.rows.push(Row::of(look, cells));
        }
        first
    }

    fn widen(&mut self, column: usize, length: usize) {
        let [least, most] = if column == 0 { FIRST_WIDTH } else { WIDTH };
        let widths = &mut self.sheet.widths;
        while widths.len() <= column {
            let [least, _] = if widths.is_empty() {
                FIRST_WIDTH
            } else {
                WIDTH
            };
            widths.push(least as u16);
        }
        let width = (length + 2).clamp(least, most) as u16;
        widths[column] = widths[column].max(width);
    }

    /// Shows a row as a sum.
    pub fn total(&mut self, row: u32) {
        if let Some(row) = self.sheet.rows.get_mut(row as usize) {
            row.look = Look::Total;
        }
    }

    /// Has a formula say a number that stands there.
    pub fn formula(&mut self, at: At, formula: Formula) {
        let row = self.sheet.rows.get_mut(at.row as usize);
        let cell = row.and_then(|row| row.cells.get_mut(at.column as usize));
        if let Some(cell) = cell
            && let Cell::Number(value, format) = cell
        {
            *cell = Cell::Formula(formula, *value, format.take());
        }
    }

    pub fn sheet(self) -> Sheet {
        self.sheet
    }
}
