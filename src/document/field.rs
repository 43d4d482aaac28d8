//! What can stand in a record, which is read, written, checked and asked whatever its type; and what
//! a record is to those who do so.

use super::path::{Issues, Path};
use super::value::Value;

/// Least and greatest value of a number; both are allowed.
pub type Range = (f64, f64);

/// A type that can stand in a record. One loop goes through the fields of every record.
pub trait Field {
    /// Takes over the value of a field; `None` is a field that is absent or null. A value that
    /// cannot be used is reported and replaced by a stand-in, so that reading goes on to the next
    /// problem.
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues);

    /// The value to write, or `None` where nothing was entered.
    fn write(&self) -> Option<Value>;

    /// Checks what stands there already, as reading what is written of it would: what cannot be used
    /// is reported and replaced by the same stand-in.
    fn check(&mut self, _: Range, _: &Path, _: &mut Issues) {}

    /// Whether there is anything to write.
    fn is_entered(&self) -> bool;

    /// The number that stands there.
    fn number(&self) -> Option<f64> {
        None
    }

    /// Puts a number there, or takes it back; a whole number is rounded. `None` as the answer where
    /// none can stand, or where there must be one.
    fn set_number(&mut self, _: Option<f64>) -> Option<()> {
        None
    }

    /// Takes back what was entered, where it may be left out.
    fn clear(&mut self) {
        // Where a number must be there, none is taken back.
        let _ = self.set_number(None);
    }

    /// The record that stands there.
    fn record(&self) -> Option<&dyn Record> {
        None
    }

    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }

    /// An entry of the list that stands there.
    fn entry(&self, _: usize) -> Option<&dyn Field> {
        None
    }

    fn entry_mut(&mut self, _: usize) -> Option<&mut dyn Field> {
        None
    }
}

/// What a record says of a field to those who read and write it.
pub struct Row {
    pub key: &'static str,
    pub range: Range,
    /// Whether it is an amount of money in the currency of the document.
    pub is_amount: bool,
    /// The rows of the record that stands there, or of each record in the list that does.
    pub below: &'static [Row],
}

/// The rows of whatever can stand in a field; none of what is no record and no list of records.
pub trait Rows {
    const ROWS: &'static [Row] = &[];
}

/// A record: named fields in a fixed order, that of `rows`.
pub trait Record {
    fn rows(&self) -> &'static [Row];
    /// The field of the row with this index.
    fn field(&self, index: usize) -> Option<&dyn Field>;
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}
