//! Lists in a record.

use super::field::{Field, Range, Row, Rows};
use super::issue::{Allowed, IssueCode};
use super::path::{Issues, Path};
use super::value::Value;

/// The most entries a list may hold: groups, options of a group, price tiers.
pub const LONGEST_LIST: usize = 100;

/// Whether a list is short enough.
fn is_short(length: usize, at: &Path, issues: &mut Issues) -> bool {
    let is_short = length <= LONGEST_LIST;
    if !is_short {
        let allowed = Allowed {
            minimum: 0.0,
            maximum: LONGEST_LIST as f64,
        };
        issues.report(at, IssueCode::TooLong, Some(allowed));
    }
    is_short
}

/// The values of a list, unless it is none or too long.
fn read_list<'a>(value: Option<&'a Value>, at: &Path, issues: &mut Issues) -> &'a [Value] {
    match value {
        Some(Value::List(values)) if is_short(values.len(), at, issues) => return values,
        None | Some(Value::List(_)) => {}
        Some(_) => issues.report(at, IssueCode::WrongType, None),
    }
    &[]
}

impl<T: Rows> Rows for Vec<T> {
    const ROWS: &'static [Row] = T::ROWS;
}

impl<T: Field + Default> Field for Vec<T> {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        Vec::clear(self);
        for (index, value) in read_list(value, at, issues).iter().enumerate() {
            let mut element = T::default();
            element.read(Some(value), range, &Path::Index(at, index), issues);
            self.push(element);
        }
    }

    fn write(&self) -> Option<Value> {
        if self.is_empty() {
            return None;
        }
        // An entry that says nothing is written as an empty record: those behind it keep their place.
        let written = |entry: &T| entry.write().unwrap_or(Value::Record(Vec::new()));
        Some(Value::List(self.iter().map(written).collect()))
    }

    fn check(&mut self, range: Range, at: &Path, issues: &mut Issues) {
        if !is_short(self.len(), at, issues) {
            Vec::clear(self);
        }
        for (index, element) in self.iter_mut().enumerate() {
            element.check(range, &Path::Index(at, index), issues);
        }
    }

    fn is_entered(&self) -> bool {
        !self.is_empty()
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn entry(&self, index: usize) -> Option<&dyn Field> {
        self.get(index).map(|entry| entry as &dyn Field)
    }

    fn entry_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.get_mut(index).map(|entry| entry as &mut dyn Field)
    }
}
