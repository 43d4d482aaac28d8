//! How the records of the scenario format are declared.
//!
//! One declaration gives the Rust type, its reader (which reports every problem with its path), its
//! writer (which leaves out what was not entered), and the description that the published JSON
//! Schema is made from; so none of them can drift from the others.

use super::issue::{Allowed, Issue, IssueCode};
use super::value::Value;
use crate::catalogue::Certificate;

/// The longest text a document may hold, in characters.
pub const LONGEST_TEXT: usize = 500;

/// The most entries a list may hold: groups, options of a group, price tiers.
pub const LONGEST_LIST: usize = 100;

/// A place in a document, as the chain of steps that leads there.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// `groups[2].options[0].price`
    pub fn write(&self) -> String {
        match self {
            Path::Root => String::new(),
            Path::Key(parent, key) => {
                let mut path = parent.write();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                path
            }
            Path::Index(parent, index) => {
                let mut path = parent.write();
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
                path
            }
        }
    }
}

/// Every problem found so far.
#[derive(Default)]
pub struct Issues(pub Vec<Issue>);

impl Issues {
    /// Whether something at this place was refused, so that what stands there is a stand-in.
    pub fn have(&self, at: &Path) -> bool {
        let path = at.write();
        self.0.iter().any(|issue| issue.path == path)
    }

    /// Notes a problem at a place.
    pub fn report(&mut self, at: &Path, code: IssueCode, allowed: Option<Allowed>) {
        self.0.push(Issue {
            path: at.write(),
            code,
            allowed,
        });
    }
}

/// Least and greatest value of a number; both are allowed.
pub type Range = (f64, f64);

/// What a field holds, for the published schema.
#[cfg(not(target_arch = "wasm32"))]
pub enum Kind {
    Number {
        whole: bool,
    },
    /// A number, or the word for there being none.
    NumberOrNone,
    Text,
    Bool,
    Choice(Vec<&'static str>),
    Record {
        name: &'static str,
        fields: fn() -> Vec<FieldDescription>,
    },
    List(Box<Kind>),
}

/// What a record says of a field to those who read and write it.
pub struct Row {
    pub key: &'static str,
    pub range: Range,
}

/// What the format allows in a field of a record, given the rows of the record.
///
/// ```
/// use refurb_or_new::scenario::{Limits, range_in};
///
/// assert_eq!(range_in(Limits::ROWS, "mostModels"), (1.0, 1_000.0));
/// ```
pub fn range_in(rows: &[Row], key: &str) -> Range {
    let row = rows.iter().find(|row| row.key == key);
    row.map_or((f64::NEG_INFINITY, f64::INFINITY), |row| row.range)
}

/// A field, for the published schema.
#[cfg(not(target_arch = "wasm32"))]
pub struct FieldDescription {
    pub key: &'static str,
    pub docs: &'static str,
    pub kind: Kind,
    pub range: Range,
    pub required: bool,
}

/// A type that can stand in a record. One loop goes through the fields of every record, so a field
/// is a value that can be filled and asked, whatever its type.
pub trait Field {
    /// Takes over the value of a field; `None` is a field that is absent or null. A value that
    /// cannot be used is reported and replaced by a stand-in, so that reading goes on to the next
    /// problem.
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues);

    /// The value to write, or `None` where nothing was entered.
    fn write(&self) -> Option<Value>;

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind
    where
        Self: Sized;

    #[cfg(not(target_arch = "wasm32"))]
    fn required() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A closed set of words.
pub trait Choice: Copy + Sized + 'static {
    const WORDS: &'static [(&'static str, Self)];

    /// The choice that a word stands for.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS
            .iter()
            .find_map(|(candidate, choice)| (*candidate == word).then_some(*choice))
    }

    /// The word that stands for the choice.
    fn word(self) -> &'static str;
}

/// A record: named fields in a fixed order, that of `rows`.
pub trait Record {
    fn rows(&self) -> &'static [Row];
    fn each(&self, take: &mut dyn FnMut(&dyn Field));
    fn each_mut(&mut self, take: &mut dyn FnMut(&mut dyn Field));

    #[cfg(not(target_arch = "wasm32"))]
    fn name() -> &'static str
    where
        Self: Sized;

    #[cfg(not(target_arch = "wasm32"))]
    fn describe() -> Vec<FieldDescription>
    where
        Self: Sized;
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
    let mut rows = rows.iter();
    record.each_mut(&mut |field| {
        if let Some(Row { key, range }) = rows.next() {
            field.read(entry(entries, key), *range, &Path::Key(at, key), issues);
        }
    });
}

/// The value of a key; null counts as absent.
fn entry<'a>(entries: &'a [(String, Value)], key: &str) -> Option<&'a Value> {
    let (_, value) = entries.iter().find(|(name, _)| name == key)?;
    (*value != Value::Null).then_some(value)
}

/// The entries of a record, without what was not entered.
pub fn write_record(record: &dyn Record) -> Vec<(String, Value)> {
    let mut entries = Vec::new();
    let mut rows = record.rows().iter();
    record.each(&mut |field| {
        if let (Some(row), Some(value)) = (rows.next(), field.write()) {
            entries.push((row.key.to_owned(), value));
        }
    });
    entries
}

fn read_number(value: &Value, range: Range, at: &Path, issues: &mut Issues) -> Option<f64> {
    let allowed = Some(Allowed {
        minimum: range.0,
        maximum: range.1,
    });
    let Value::Number(number) = *value else {
        issues.report(at, IssueCode::WrongType, allowed);
        return None;
    };
    let code = if number.is_nan() {
        IssueCode::NotANumber
    } else if number.is_infinite() {
        IssueCode::Infinite
    } else if number < 0.0 && range.0 >= 0.0 {
        IssueCode::Negative
    } else if number < range.0 {
        IssueCode::BelowMinimum
    } else if number > range.1 {
        IssueCode::AboveMaximum
    } else {
        return Some(number);
    };
    issues.report(at, code, allowed);
    None
}

fn read_text(value: &Value, at: &Path, issues: &mut Issues) -> Option<String> {
    let allowed = Some(Allowed {
        minimum: 1.0,
        maximum: LONGEST_TEXT as f64,
    });
    match value {
        Value::Text(text) if text.chars().count() > LONGEST_TEXT => {
            issues.report(at, IssueCode::TooLong, allowed);
            None
        }
        Value::Text(text) => Some(text.clone()),
        _ => {
            issues.report(at, IssueCode::WrongType, None);
            None
        }
    }
}

impl Field for Option<f64> {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        *self = value.and_then(|value| read_number(value, range, at, issues));
    }

    fn write(&self) -> Option<Value> {
        self.map(Value::Number)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Number { whole: false }
    }
}

/// A number, or that there is none: where leaving a field out stands for a default.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberOrNone {
    Number(f64),
    None,
}

/// The word for there being none.
pub(super) const NONE: &str = "none";

impl Field for Option<NumberOrNone> {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        *self = match value {
            Some(Value::Text(word)) if word == NONE => Some(NumberOrNone::None),
            value => value
                .and_then(|value| read_number(value, range, at, issues))
                .map(NumberOrNone::Number),
        };
    }

    fn write(&self) -> Option<Value> {
        self.map(|entered| match entered {
            NumberOrNone::Number(number) => Value::Number(number),
            NumberOrNone::None => Value::Text(NONE.to_owned()),
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::NumberOrNone
    }
}

/// A number that must be there.
impl Field for f64 {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        let (minimum, maximum) = range;
        let number = match value {
            Some(value) => read_number(value, range, at, issues),
            None => {
                issues.report(at, IssueCode::Missing, Some(Allowed { minimum, maximum }));
                None
            }
        };
        *self = number.unwrap_or(minimum);
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Number(*self))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Number { whole: false }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn required() -> bool {
        true
    }
}

/// A whole number that must be there.
impl Field for u32 {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        let mut number = 0.0;
        number.read(value, range, at, issues);
        if number != libm::floor(number) {
            let (minimum, maximum) = range;
            issues.report(at, IssueCode::NotWhole, Some(Allowed { minimum, maximum }));
        }
        *self = number as u32;
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Number(f64::from(*self)))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Number { whole: true }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn required() -> bool {
        true
    }
}

impl Field for Option<u32> {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        *self = value.map(|value| {
            let mut number = 0;
            Field::read(&mut number, Some(value), range, at, issues);
            number
        });
    }

    fn write(&self) -> Option<Value> {
        self.map(|number| Value::Number(f64::from(number)))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Number { whole: true }
    }
}

impl Field for Option<bool> {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        *self = match value {
            None => None,
            Some(Value::Bool(value)) => Some(*value),
            Some(_) => {
                issues.report(at, IssueCode::WrongType, None);
                None
            }
        }
    }

    fn write(&self) -> Option<Value> {
        self.map(Value::Bool)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Bool
    }
}

impl Field for Option<String> {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        *self = value.and_then(|value| read_text(value, at, issues));
    }

    fn write(&self) -> Option<Value> {
        self.clone().map(Value::Text)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Text
    }
}

/// A text that must be there.
impl Field for String {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        let Some(value) = value else {
            issues.report(at, IssueCode::Missing, None);
            return;
        };
        let text = read_text(value, at, issues);
        if text.as_deref() == Some("") {
            issues.report(at, IssueCode::Empty, None);
        }
        *self = text.unwrap_or_default();
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Text(self.clone()))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Text
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn required() -> bool {
        true
    }
}

/// The values of a list, unless it is none or too long.
fn read_list<'a>(value: Option<&'a Value>, at: &Path, issues: &mut Issues) -> &'a [Value] {
    match value {
        None => {}
        Some(Value::List(values)) if values.len() > LONGEST_LIST => {
            let allowed = Allowed {
                minimum: 0.0,
                maximum: LONGEST_LIST as f64,
            };
            issues.report(at, IssueCode::TooLong, Some(allowed));
        }
        Some(Value::List(values)) => return values,
        Some(_) => issues.report(at, IssueCode::WrongType, None),
    }
    &[]
}

impl<T: Field + Default> Field for Vec<T> {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        self.clear();
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
        Some(Value::List(self.iter().filter_map(T::write).collect()))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::List(Box::new(T::kind()))
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

impl<T: Record> Field for T {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        read_record_field(self, value, at, issues);
    }

    fn write(&self) -> Option<Value> {
        write_record_field(self)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Record {
            name: T::name(),
            fields: T::describe,
        }
    }
}

impl<C: Choice> Field for Option<C> {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        *self = None;
        let code = match value {
            None => return,
            Some(Value::Text(word)) => {
                *self = C::from_word(word);
                IssueCode::UnknownChoice
            }
            Some(_) => IssueCode::WrongType,
        };
        if self.is_none() {
            issues.report(at, code, None);
        }
    }

    fn write(&self) -> Option<Value> {
        self.map(|choice| Value::Text(choice.word().to_owned()))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Kind::Choice(C::WORDS.iter().map(|(word, _)| *word).collect())
    }
}

/// Declares a closed set of words: `enum Name { Variant = "word" }`.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $crate::scenario::record::Choice for $name {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, $name::$variant)),*];

            fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }
    };
}

/// Declares a record: `struct Name { field: "key" Type [least, greatest], }`. The range may be left
/// out where the field is not a number.
macro_rules! record {
    ($(#[$doc:meta])* pub struct $name:ident {
        $($(#[doc = $field_doc:literal])*
          $field:ident: $key:literal $type:ty $([$least:expr, $greatest:expr])?,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// Key and range of each field.
            pub const ROWS: &'static [$crate::scenario::record::Row] = &[
                $($crate::scenario::record::Row {
                    key: $key,
                    range: record!(@range $($least, $greatest)?),
                },)*
            ];
        }

        impl $crate::scenario::record::Record for $name {
            fn rows(&self) -> &'static [$crate::scenario::record::Row] {
                Self::ROWS
            }

            fn each(&self, take: &mut dyn FnMut(&dyn $crate::scenario::record::Field)) {
                $(take(&self.$field);)*
            }

            fn each_mut(
                &mut self,
                take: &mut dyn FnMut(&mut dyn $crate::scenario::record::Field),
            ) {
                $(take(&mut self.$field);)*
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn name() -> &'static str {
                stringify!($name)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn describe() -> Vec<$crate::scenario::record::FieldDescription> {
                use $crate::scenario::record::{Field, FieldDescription};
                vec![$(FieldDescription {
                    key: $key,
                    docs: concat!($($field_doc),*),
                    kind: <$type as Field>::kind(),
                    range: record!(@range $($least, $greatest)?),
                    required: <$type as Field>::required(),
                }),*]
            }
        }
    };
    (@range $least:expr, $greatest:expr) => { ($least, $greatest) };
    (@range) => { (f64::NEG_INFINITY, f64::INFINITY) };
}

pub(crate) use {choice, record};

/// A word in a list of words.
impl Field for Certificate {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        let mut choice = None::<Self>;
        choice.read(value, range, at, issues);
        *self = choice.unwrap_or_default();
    }

    fn write(&self) -> Option<Value> {
        Some(*self).write()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn kind() -> Kind {
        Option::<Self>::kind()
    }
}
