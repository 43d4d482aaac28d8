//! Numbers in a record.

use super::field::{Field, Range, Rows};
use super::issue::{Allowed, IssueCode};
use super::path::{Issues, Path};
use super::value::Value;

/// A range as an issue states it.
fn allowed((minimum, maximum): Range) -> Option<Allowed> {
    Some(Allowed { minimum, maximum })
}

/// The number, where it is one and in its range.
fn checked(number: f64, range: Range, at: &Path, issues: &mut Issues) -> Option<f64> {
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
    issues.report(at, code, allowed(range));
    None
}

fn read_number(value: &Value, range: Range, at: &Path, issues: &mut Issues) -> Option<f64> {
    match *value {
        Value::Number(number) => checked(number, range, at, issues),
        _ => {
            issues.report(at, IssueCode::WrongType, allowed(range));
            None
        }
    }
}

/// The whole number nearest to a number.
fn whole(number: f64) -> u32 {
    libm::round(number) as u32
}

impl Rows for Option<f64> {}

impl Field for Option<f64> {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        *self = value.and_then(|value| read_number(value, range, at, issues));
    }

    fn write(&self) -> Option<Value> {
        self.map(Value::Number)
    }

    fn check(&mut self, range: Range, at: &Path, issues: &mut Issues) {
        *self = self.and_then(|number| checked(number, range, at, issues));
    }

    fn is_entered(&self) -> bool {
        self.is_some()
    }

    fn number(&self) -> Option<f64> {
        *self
    }

    fn set_number(&mut self, number: Option<f64>) -> Option<()> {
        *self = number;
        Some(())
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

impl Rows for Option<NumberOrNone> {}

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

    fn check(&mut self, range: Range, at: &Path, issues: &mut Issues) {
        if let Some(NumberOrNone::Number(number)) = *self
            && checked(number, range, at, issues).is_none()
        {
            *self = None;
        }
    }

    fn is_entered(&self) -> bool {
        self.is_some()
    }

    fn number(&self) -> Option<f64> {
        match self {
            Some(NumberOrNone::Number(number)) => Some(*number),
            _ => None,
        }
    }

    fn set_number(&mut self, number: Option<f64>) -> Option<()> {
        *self = number.map(NumberOrNone::Number);
        Some(())
    }
}

impl Rows for f64 {}

/// A number that must be there.
impl Field for f64 {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        let number = match value {
            Some(value) => read_number(value, range, at, issues),
            None => {
                issues.report(at, IssueCode::Missing, allowed(range));
                None
            }
        };
        *self = number.unwrap_or(range.0);
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Number(*self))
    }

    fn check(&mut self, range: Range, at: &Path, issues: &mut Issues) {
        *self = checked(*self, range, at, issues).unwrap_or(range.0);
    }

    fn is_entered(&self) -> bool {
        true
    }

    fn number(&self) -> Option<f64> {
        Some(*self)
    }

    fn set_number(&mut self, number: Option<f64>) -> Option<()> {
        *self = number?;
        Some(())
    }
}

impl Rows for u32 {}

/// A whole number that must be there.
impl Field for u32 {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        let mut number = 0.0;
        number.read(value, range, at, issues);
        if number != libm::floor(number) {
            issues.report(at, IssueCode::NotWhole, allowed(range));
        }
        *self = number as u32;
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Number(f64::from(*self)))
    }

    fn check(&mut self, range: Range, at: &Path, issues: &mut Issues) {
        let mut number = f64::from(*self);
        number.check(range, at, issues);
        *self = number as u32;
    }

    fn is_entered(&self) -> bool {
        true
    }

    fn number(&self) -> Option<f64> {
        Some(f64::from(*self))
    }

    fn set_number(&mut self, number: Option<f64>) -> Option<()> {
        *self = whole(number?);
        Some(())
    }
}

impl Rows for Option<u32> {}

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

    fn check(&mut self, range: Range, at: &Path, issues: &mut Issues) {
        if let Some(number) = self {
            number.check(range, at, issues);
        }
    }

    fn is_entered(&self) -> bool {
        self.is_some()
    }

    fn number(&self) -> Option<f64> {
        self.map(f64::from)
    }

    fn set_number(&mut self, number: Option<f64>) -> Option<()> {
        *self = number.map(whole);
        Some(())
    }
}
