//! Texts in a record.

use super::field::{Field, Range, Rows};
use super::issue::{Allowed, IssueCode};
use super::path::{Issues, Path};
use super::value::Value;

/// The longest text a document may hold, in characters.
pub const LONGEST_TEXT: usize = 500;

/// Whether a text is short enough.
fn is_short(text: &str, at: &Path, issues: &mut Issues) -> bool {
    let is_short = text.chars().count() <= LONGEST_TEXT;
    if !is_short {
        let allowed = Allowed {
            minimum: 1.0,
            maximum: LONGEST_TEXT as f64,
        };
        issues.report(at, IssueCode::TooLong, Some(allowed));
    }
    is_short
}

fn read_text(value: &Value, at: &Path, issues: &mut Issues) -> Option<String> {
    match value {
        Value::Text(text) => is_short(text, at, issues).then(|| text.clone()),
        _ => {
            issues.report(at, IssueCode::WrongType, None);
            None
        }
    }
}

impl Rows for Option<String> {}

impl Field for Option<String> {
    fn read(&mut self, value: Option<&Value>, _: Range, at: &Path, issues: &mut Issues) {
        *self = value.and_then(|value| read_text(value, at, issues));
    }

    fn write(&self) -> Option<Value> {
        self.clone().map(Value::Text)
    }

    fn check(&mut self, _: Range, at: &Path, issues: &mut Issues) {
        self.take_if(|text| !is_short(text, at, issues));
    }

    fn is_entered(&self) -> bool {
        self.is_some()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl Rows for String {}

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

    fn check(&mut self, _: Range, at: &Path, issues: &mut Issues) {
        if self.is_empty() {
            issues.report(at, IssueCode::Empty, None);
        } else if !is_short(self, at, issues) {
            self.clear();
        }
    }

    fn is_entered(&self) -> bool {
        true
    }
}
