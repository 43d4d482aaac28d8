//! What a field holds, for those who publish a description of a format. Nothing of it is in the
//! module.

use super::choice::Choice;
use super::field::{Field, Range};
use super::number::NumberOrNone;

/// What a field holds.
pub enum Kind {
    Number {
        whole: bool,
    },
    /// A number, or the word for there being none.
    NumberOrNone,
    Text,
    Bool,
    Choice {
        name: &'static str,
        words: Vec<&'static str>,
    },
    Record {
        name: &'static str,
        docs: &'static str,
        fields: fn() -> Vec<FieldDescription>,
    },
    List(Box<Kind>),
}

/// A field of a record.
pub struct FieldDescription {
    pub key: &'static str,
    pub docs: &'static str,
    pub kind: Kind,
    pub range: Range,
    pub required: bool,
}

/// A type that can be described.
pub trait Described {
    fn kind() -> Kind;

    /// Whether reading reports it where it is left out.
    fn required() -> bool {
        false
    }
}

impl Described for f64 {
    fn kind() -> Kind {
        Kind::Number { whole: false }
    }

    fn required() -> bool {
        true
    }
}

impl Described for u32 {
    fn kind() -> Kind {
        Kind::Number { whole: true }
    }

    fn required() -> bool {
        true
    }
}

impl Described for String {
    fn kind() -> Kind {
        Kind::Text
    }

    fn required() -> bool {
        true
    }
}

impl Described for Option<f64> {
    fn kind() -> Kind {
        f64::kind()
    }
}

impl Described for Option<u32> {
    fn kind() -> Kind {
        u32::kind()
    }
}

impl Described for Option<NumberOrNone> {
    fn kind() -> Kind {
        Kind::NumberOrNone
    }
}

impl Described for Option<bool> {
    fn kind() -> Kind {
        Kind::Bool
    }
}

impl Described for Option<String> {
    fn kind() -> Kind {
        Kind::Text
    }
}

impl<C: Choice> Described for Option<C> {
    fn kind() -> Kind {
        Kind::Choice {
            name: C::NAME,
            words: C::WORDS.iter().map(|(word, _)| *word).collect(),
        }
    }
}

impl<T: Field + Described> Described for Vec<T> {
    fn kind() -> Kind {
        Kind::List(Box::new(T::kind()))
    }
}
