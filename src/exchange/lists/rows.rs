//! The rows of a list, cell by cell as numbers of texts.

use super::amounts::{self, AmountText};
use super::cells::clean;
use super::dates::{self, DateText};
use super::doubt::DoubtKind;
use super::doubts::Doubts;
use super::fault::{Fault, ListError, MOST_ROWS};
use super::interned::Interned;
use super::left_out::{LeftOut, Reason};
use super::records::{CellAt, Records};
use super::role::Role;
use super::table::Table;

/// What is read of a list.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    pub table: Table,
    records: Records,
    /// Where each column's text goes, by its place.
    slots: Vec<Option<usize>>,
    /// The roles that columns have, in the order of their texts.
    pub roles: Vec<Role>,
    pub texts: Vec<Interned>,
    /// Of columns of dates, what each text says.
    pub dates: Vec<Vec<DateText>>,
    /// Of prices, what each text says.
    pub amounts: Vec<AmountText>,
    /// The number of each row in the list.
    pub numbers: Vec<u32>,
    /// Row after row, the number of each role's text.
    pub cells: Vec<u32>,
    pub left_out: Vec<LeftOut>,
    pub doubts: Doubts,
    row: u32,
    at_cells: Vec<CellAt>,
}

impl Rows {
    pub fn of(table: Table) -> Self {
        let mut roles = Vec::new();
        let mut slots = Vec::new();
        for column in &table.columns {
            slots.push(column.role.map(|role| {
                // A role stated for two columns is that of the first.
                roles
                    .iter()
                    .position(|other| *other == role)
                    .unwrap_or_else(|| {
                        roles.push(role);
                        roles.len() - 1
                    })
            }));
        }
        let mut taken = vec![false; roles.len()];
        for slot in &mut slots {
            if let Some(at) = *slot
                && core::mem::replace(&mut taken[at], true)
            {
                *slot = None;
            }
        }
        Self {
            records: Records::of(table.separator.byte()),
            texts: vec![Interned::new(); roles.len()],
            dates: vec![vec![DateText::None]; roles.len()],
            amounts: vec![AmountText::None],
            slots,
            roles,
            table,
            numbers: Vec::new(),
            cells: Vec::new(),
            left_out: Vec::new(),
            doubts: Doubts::default(),
            row: 0,
            at_cells: Vec::new(),
        }
    }

    /// Bytes that have been read.
    pub fn at(&self) -> usize {
        self.records.at()
    }

    /// Rows that have been read, whatever stands in them.
    pub fn row(&self) -> u32 {
        self.row
    }

    /// The texts of a role, by their place.
    pub fn slot(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|other| *other == role)
    }

    /// The column of a role.
    pub fn column(&self, role: Role) -> Option<u32> {
        let slot = self.slot(role);
        let column = self
            .slots
            .iter()
            .position(|other| other.is_some() && *other == slot)?;
        u32::try_from(column).ok()
    }

    /// Reads some rows; whether there are more.
    pub fn read(&mut self, text: &str, rows: usize) -> Result<bool, ListError> {
        let mut cells = core::mem::take(&mut self.at_cells);
        for _ in 0..rows {
            if !self.records.next(text, &mut cells) {
                return Ok(false);
            }
            self.row += 1;
            if self.records.is_unclosed {
                self.doubts.add(DoubtKind::QuoteUnclosed, None, self.row);
            }
            let last_heading = self.table.headings.last().copied().unwrap_or(0);
            if self.row > last_heading {
                self.keep(text, &cells)?;
            }
        }
        self.at_cells = cells;
        Ok(true)
    }

    fn keep(&mut self, text: &str, cells: &[CellAt]) -> Result<(), ListError> {
        let raw = |at: &CellAt| text.get(at.start..at.end).unwrap_or("");
        let is_blank = |at: &CellAt| raw(at).bytes().all(|byte| byte == b' ');
        if cells.iter().all(is_blank) {
            return Ok(());
        }
        let is_heading = |heading: &Vec<String>| {
            cells.len() >= heading.len()
                && heading
                    .iter()
                    .zip(cells)
                    .all(|(name, at)| clean(raw(at), at.is_quoted) == *name)
        };
        if self.table.heading_cells.iter().any(is_heading) {
            self.left_out.push(LeftOut {
                row: self.row,
                reason: Reason::Heading,
                count: 0,
                counted_in: None,
            });
            return Ok(());
        }
        if self.numbers.len() >= MOST_ROWS as usize {
            return Err(ListError {
                fault: Fault::TooManyRows,
                row: Some(self.row),
                column: None,
            });
        }
        let over = cells.get(self.table.columns.len()..).unwrap_or(&[]);
        if over.iter().any(|at| !is_blank(at)) {
            self.doubts.add(DoubtKind::CellsOver, None, self.row);
        }
        self.numbers.push(self.row);
        let first = self.cells.len();
        self.cells.resize(first + self.roles.len(), 0);
        for (slot, at) in self.slots.iter().zip(cells) {
            let Some(slot) = *slot else {
                continue;
            };
            let cell = clean(raw(at), at.is_quoted);
            let texts = &mut self.texts[slot];
            let before = texts.len();
            let number = texts.number(&cell);
            self.cells[first + slot] = number;
            if texts.len() == before {
                continue;
            }
            match self.roles[slot] {
                role if role.is_date() => self.dates[slot].push(dates::read(&cell)),
                Role::Price => self.amounts.push(amounts::read(&cell)),
                _ => {}
            }
        }
        Ok(())
    }
}
