//! The rows of a sheet as text: cells parted by tabs, so that a list can be read from it.

use super::fault::Fault;
use super::marks::unescaped;
use super::numbers::{day_of, plain_number};
use super::shared::{Inside, Shared};
use super::xml::{Mark, Tag, next, text, whole};

/// The most rows and columns in which anything may stand.
pub const MOST_ROWS: usize = 100_001;
pub const MOST_COLUMNS: usize = 200;

/// The longest text that comes of a sheet.
const LONGEST_TEXT: usize = 64 << 20;

/// What the whole workbook says of its cells.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    pub shared: Shared,
    /// By the number of a style, whether it shows a day.
    pub days: Vec<bool>,
    pub is_from_1904: bool,
}

/// Rows that are being read.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub text: String,
    at: usize,
    /// The lines that are written, and the row that is being read, from 1.
    lines: usize,
    row: usize,
    /// The column of the next cell, from 0, and how many cells of the row are written.
    column: usize,
    written: usize,
    cell: Cell,
    inside: Inside,
    is_value: bool,
    /// How many cells of the row have anything.
    in_row: usize,
}

/// The cell that is being read.
#[derive(Clone, Debug, Default)]
struct Cell {
    kind: Kind,
    is_day: bool,
    contents: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Text,
    Truth,
    /// What a formula could not work out.
    Error,
}

impl Rows {
    /// Reads on for so many bytes; whether there is more.
    pub fn go_on(&mut self, part: &[u8], terms: &Terms, bytes: usize) -> Result<bool, Fault> {
        let until = self.at.saturating_add(bytes);
        while self.at < until {
            let Some(mark) = next(part, &mut self.at)? else {
                self.end_row();
                return Ok(false);
            };
            self.take(&mark, terms)?;
            if self.text.len() > LONGEST_TEXT {
                return Err(Fault::TooLarge);
            }
        }
        Ok(true)
    }

    fn take(&mut self, mark: &Mark, terms: &Terms) -> Result<(), Fault> {
        if let Some(written) = self.inside.take(mark) {
            self.cell.contents.push_str(&unescaped(&text(written)));
        }
        match mark {
            Mark::Opens(tag) => match tag.name {
                b"row" => {
                    self.end_row();
                    self.row = tag.whole("r").unwrap_or(self.row + 1);
                    (self.column, self.written, self.in_row) = (0, 0, 0);
                }
                b"c" => self.begin_cell(tag, terms),
                b"v" => self.is_value = !tag.is_closed,
                _ => {}
            },
            Mark::Closes(b"v") => self.is_value = false,
            Mark::Closes(b"c") => self.end_cell(terms)?,
            Mark::Text(written) if self.is_value => {
                self.cell.contents.push_str(&unescaped(&text(written)));
            }
            _ => {}
        }
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag, terms: &Terms) {
        if let Some(column) = tag.get("r").and_then(column_of) {
            self.column = column;
        }
        let style = tag.whole("s").unwrap_or(0);
        self.cell = Cell {
            kind: match tag.get("t") {
                Some(b"s") => Kind::Shared,
                Some(b"str" | b"inlineStr" | b"d") => Kind::Text,
                Some(b"b") => Kind::Truth,
                Some(b"e") => Kind::Error,
                _ => Kind::Number,
            },
            is_day: terms.days.get(style).copied().unwrap_or(false),
            contents: String::new(),
        };
        if tag.is_closed {
            self.column += 1;
        }
    }

    fn end_cell(&mut self, terms: &Terms) -> Result<(), Fault> {
        let cell = core::mem::take(&mut self.cell);
        let written = &cell.contents;
        let day = || day_of(written, terms.is_from_1904).filter(|_| cell.is_day);
        let contents = match cell.kind {
            Kind::Shared => {
                let place = whole(written.as_bytes());
                place
                    .and_then(|at| terms.shared.get(at))
                    .unwrap_or_default()
            }
            Kind::Number => &day().unwrap_or_else(|| plain_number(written)),
            Kind::Truth if written == "1" => "TRUE",
            Kind::Truth => "FALSE",
            Kind::Text => written,
            Kind::Error => "",
        };
        let column = self.column;
        self.column += 1;
        // A cell that comes again, or too late, has no place.
        let has_place = self.in_row == 0 || column > self.written;
        if contents.trim().is_empty() || !has_place {
            return Ok(());
        }
        if self.row > MOST_ROWS {
            return Err(Fault::TooManyRows);
        }
        if column >= MOST_COLUMNS {
            return Err(Fault::TooManyColumns);
        }
        // Lines have the numbers of their rows.
        while self.lines + 1 < self.row {
            self.text.push('\n');
            self.lines += 1;
        }
        while self.written < column {
            self.text.push('\t');
            self.written += 1;
        }
        if contents.contains(['\t', '\n', '\r', '"']) {
            self.text.push('"');
            self.text.push_str(&contents.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(contents);
        }
        self.in_row += 1;
        Ok(())
    }

    fn end_row(&mut self) {
        if self.in_row > 0 {
            self.text.push('\n');
            self.lines += 1;
            self.in_row = 0;
        }
    }

    pub fn done(&self) -> usize {
        self.at
    }
}

/// The column of a cell by its name, from 0: 1 for `B12`.
fn column_of(name: &[u8]) -> Option<usize> {
    let letters = name.iter().take_while(|byte| byte.is_ascii_alphabetic());
    let mut column = 0_usize;
    for letter in letters.take(4) {
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    column.checked_sub(1)
}
