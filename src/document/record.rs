//! How records are declared.
//!
//! One declaration gives the Rust type, its reader (which reports every problem with its path), its
//! writer (which leaves out what was not entered), and the description that the published JSON
//! Schema and types are made from; so none of them can drift from the others.

use super::field::{Field, Range, Record, Row};
use super::issue::IssueCode;
use super::path::{Issues, Path};
use super::value::Value;

/// How a path writes the index of an entry that is told beside it.
const ENTRY: &str = "#]";

/// The key of a step of a path, and the index of the entry where it goes into a list.
fn step(step: &str, entry: usize) -> (&str, Option<usize>) {
    match step.split_once('[') {
        Some((key, ENTRY)) => (key, Some(entry)),
        Some((key, index)) => (key, index.split(']').next().and_then(|at| at.parse().ok())),
        None => (step, None),
    }
}

/// The row of a field below these rows.
///
/// ```
/// use refurb_or_new::document::row_at;
/// use refurb_or_new::scenario::DeviceOption;
///
/// let row = row_at(DeviceOption::ROWS, "offer.tiers[#].price").expect("a field");
/// assert!(row.is_amount && row.range == (0.0, 1e9));
/// assert!(row_at(DeviceOption::ROWS, "offer.nothing").is_none());
/// ```
pub fn row_at(rows: &'static [Row], path: &str) -> Option<&'static Row> {
    let mut rows = rows;
    let mut found = None;
    for each in path.split('.') {
        let (key, _) = step(each, 0);
        let row = rows.iter().find(|row| row.key == key)?;
        rows = row.below;
        found = Some(row);
    }
    found
}

/// What may stand in a field below these rows.
///
/// ```
/// use refurb_or_new::document::range_at;
/// use refurb_or_new::scenario::Scenario;
///
/// assert_eq!(range_at(Scenario::ROWS, "limits.mostModels"), (1.0, 1_000.0));
/// ```
pub fn range_at(rows: &'static [Row], path: &str) -> Range {
    row_at(rows, path).map_or((f64::NEG_INFINITY, f64::INFINITY), |row| row.range)
}

/// The field at a path of a record; where the path leads into a list at `#`, that of this entry.
pub fn field_at<'a>(record: &'a dyn Record, path: &str, entry: usize) -> Option<&'a dyn Field> {
    let (first, rest) = split(path);
    let (key, index) = step(first, entry);
    let at = record.rows().iter().position(|row| row.key == key)?;
    let mut field = record.field(at)?;
    if let Some(index) = index {
        field = field.entry(index)?;
    }
    match rest {
        None => Some(field),
        Some(rest) => field_at(field.record()?, rest, entry),
    }
}

/// The same, to be changed.
pub fn field_at_mut<'a>(
    record: &'a mut dyn Record,
    path: &str,
    entry: usize,
) -> Option<&'a mut dyn Field> {
    let (first, rest) = split(path);
    let (key, index) = step(first, entry);
    let at = record.rows().iter().position(|row| row.key == key)?;
    let mut field = record.field_mut(at)?;
    if let Some(index) = index {
        field = field.entry_mut(index)?;
    }
    match rest {
        None => Some(field),
        Some(rest) => field_at_mut(field.record_mut()?, rest, entry),
    }
}

fn split(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}

/// Fills a record from the entries of a document.
pub fn read_record(
    record: &mut dyn Record,
    entries: &[(String, Value)],
    at: &Path,
    issues: &mut Issues,
) {
    let rows = record.rows();
    for (key, _) in entries {
        if !rows.iter().any(|row| row.key == key) {
            issues.report(&Path::Key(at, key), IssueCode::UnknownKey, None);
        }
    }
    for (index, row) in rows.iter().enumerate() {
        if let Some(field) = record.field_mut(index) {
            let value = entry(entries, row.key);
            field.read(value, row.range, &Path::Key(at, row.key), issues);
        }
    }
}

/// The value of a key; null counts as absent.
fn entry<'a>(entries: &'a [(String, Value)], key: &str) -> Option<&'a Value> {
    let (_, value) = entries.iter().find(|(name, _)| name == key)?;
    (*value != Value::Null).then_some(value)
}

/// The entries of a record, without what was not entered.
pub fn write_record(record: &dyn Record) -> Vec<(String, Value)> {
    let mut entries = Vec::new();
    for (index, row) in record.rows().iter().enumerate() {
        if let Some(value) = record.field(index).and_then(Field::write) {
            entries.push((row.key.to_owned(), value));
        }
    }
    entries
}

/// Checks every field of a record where it stands: finds what reading finds in what is written of
/// the record, and leaves the record that would be read.
pub fn check_record(record: &mut dyn Record, at: &Path, issues: &mut Issues) {
    for (index, row) in record.rows().iter().enumerate() {
        if let Some(field) = record.field_mut(index) {
            field.check(row.range, &Path::Key(at, row.key), issues);
        }
    }
}

fn read_record_field(
    record: &mut dyn Record,
    value: Option<&Value>,
    at: &Path,
    issues: &mut Issues,
) {
    match value {
        None => read_record(record, &[], at, issues),
        Some(Value::Record(entries)) => read_record(record, entries, at, issues),
        Some(_) => {
            issues.report(at, IssueCode::WrongType, None);
            read_record(record, &[], at, &mut Issues::default());
        }
    }
}

fn write_record_field(record: &dyn Record) -> Option<Value> {
    let entries = write_record(record);
    (!entries.is_empty()).then_some(Value::Record(entries))
}

fn is_any_entered(record: &dyn Record) -> bool {
    let mut fields = (0..record.rows().len()).filter_map(|index| record.field(index));
    fields.any(Field::is_entered)
}

impl<T: Record> Field for T {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        read_record_field(self, value, at, issues);
    }

    fn write(&self) -> Option<Value> {
        write_record_field(self)
    }

    fn check(&mut self, _: Range, at: &Path, issues: &mut Issues) {
        check_record(self, at, issues);
    }

    fn is_entered(&self) -> bool {
        is_any_entered(self)
    }

    fn record(&self) -> Option<&dyn Record> {
        Some(self)
    }

    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        Some(self)
    }
}

/// Declares a record: `struct Name { field: "key" Type [least, greatest], }`. The range may be left
/// out where the field is not a number; `money` after it says that the number is an amount.
macro_rules! record {
    ($(#[doc = $doc:literal])* pub struct $name:ident {
        $($(#[doc = $field_doc:literal])*
          $field:ident: $key:literal $type:ty $([$least:expr, $greatest:expr] $($money:ident)?)?,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// What the format says of each field.
            pub const ROWS: &'static [$crate::document::Row] = &[
                $($crate::document::Row {
                    key: $key,
                    range: record!(@range $($least, $greatest)?),
                    is_amount: record!(@amount $($($money)?)?),
                    below: <$type as $crate::document::Rows>::ROWS,
                },)*
            ];
        }

        impl $crate::document::Rows for $name {
            const ROWS: &'static [$crate::document::Row] = $name::ROWS;
        }

        impl $crate::document::Record for $name {
            fn rows(&self) -> &'static [$crate::document::Row] {
                Self::ROWS
            }

            // Compiled, the comparisons are one look-up in a table.
            fn field(&self, index: usize) -> Option<&dyn $crate::document::Field> {
                let mut fields = 0..;
                $(if fields.next() == Some(index) {
                    return Some(&self.$field);
                })*
                None
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::document::Field> {
                let mut fields = 0..;
                $(if fields.next() == Some(index) {
                    return Some(&mut self.$field);
                })*
                None
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $crate::document::description::Described for $name {
            fn kind() -> $crate::document::description::Kind {
                use $crate::document::description::{Described, FieldDescription, Kind};
                Kind::Record {
                    name: stringify!($name),
                    docs: concat!($($doc),*),
                    fields: || vec![$(FieldDescription {
                        key: $key,
                        docs: concat!($($field_doc),*),
                        kind: <$type as Described>::kind(),
                        range: record!(@range $($least, $greatest)?),
                        required: <$type as Described>::required(),
                    }),*],
                }
            }
        }
    };
    (@range $least:expr, $greatest:expr) => { ($least, $greatest) };
    (@range) => { (f64::NEG_INFINITY, f64::INFINITY) };
    (@amount money) => { true };
    (@amount) => { false };
}

pub(crate) use record;
