//! Choices in a record: from a closed set of words, or yes or no.

use super::field::{Field, Range, Rows};
use super::issue::IssueCode;
use super::path::{Issues, Path};
use super::value::Value;

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

    fn clear(&mut self) {
        *self = None;
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
