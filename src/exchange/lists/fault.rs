//! What makes a list unreadable.

/// The longest list, in bytes of UTF-8.
pub(super) const LONGEST_TEXT: usize = 64 << 20;

/// The most rows of a list.
pub(super) const MOST_ROWS: u32 = 100_000;

/// The most columns.
pub(super) const MOST_COLUMNS: usize = 500;

/// What is wrong with a list as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It is no text: a workbook, a picture, a program.
    NotText,
    /// More than 64 MB of text.
    TooLong,
    /// More than 100,000 rows.
    TooManyRows,
    /// More than 500 columns.
    TooManyColumns,
}

/// Why a list could not be read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListError {
    pub fault: Fault,
    /// From 1, the heading included.
    pub row: Option<u32>,
    /// From 1.
    pub column: Option<u32>,
}

impl ListError {
    pub(super) const fn of(fault: Fault) -> Self {
        Self {
            fault,
            row: None,
            column: None,
        }
    }
}
