//! What can stand in a record: a value that can be read, written, checked and asked, whatever its
//! type.

use super::issue::IssueCode;
use super::path::{Issues, Path};
use super::record::{Record, Rows};
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
    fn clear(&mut self) {}

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

/// A closed set of words.
pub trait Choice: Copy + Sized + 'static {
    /// What the set is called in the published types.
    const NAME: &'static str;

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

impl<C: Choice> Rows for Option<C> {}

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

    fn is_entered(&self) -> bool {
        self.is_some()
    }
}

impl Rows for Option<bool> {}

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

    fn is_entered(&self) -> bool {
        self.is_some()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// Declares a closed set of words: `enum Name { Variant = "word" }`.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $crate::document::Choice for $name {
            const NAME: &'static str = stringify!($name);

            const WORDS: &'static [(&'static str, Self)] = &[$(($word, $name::$variant)),*];

            fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }
    };
}

pub(crate) use choice;
