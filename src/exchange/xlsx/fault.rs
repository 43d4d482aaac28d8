//! Why a workbook cannot be read.

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no workbook.
    NotWorkbook,
    /// It is one of the form that came before, or one with a password, which begins alike.
    OldOrLocked,
    /// A piece of it is missing or not as it should be.
    Broken,
    /// It has a way of packing that this does not know.
    UnknownPacking,
    /// What is in it is larger than [`MOST_BYTES`](super::MOST_BYTES) when it is unpacked.
    TooLarge,
    /// More rows than [`MOST_ROWS`](super::MOST_ROWS).
    TooManyRows,
    /// More columns than [`MOST_COLUMNS`](super::MOST_COLUMNS).
    TooManyColumns,
    /// There is no sheet with anything in it.
    Empty,
}
