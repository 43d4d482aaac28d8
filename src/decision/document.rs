//! What was found as a document, so that it can be worked out in one place and shown in another.
//!
//! It holds everything, groups and options by their index, and nothing that follows from it; what
//! programs get is [`super::published`].

use super::Decision;
use super::sensitivity::VariableSensitivity;
use crate::document::{Value, from_value, to_value};

/// The document of what has been found so far.
pub fn write(decision: &Decision) -> Value {
    let mut document = to_value(decision);
    let written = document
        .get_mut("sensitivity")
        .and_then(|found| found.get_mut("variables"));
    if let (Some(Value::List(written)), Some(found)) = (written, &decision.sensitivity) {
        for (written, variable) in written.iter_mut().zip(&found.variables) {
            name(written, variable);
        }
    }
    document
}

/// Puts what programs know otherwise in place of what they get.
fn name(written: &mut Value, variable: &VariableSensitivity) {
    if let Value::Record(entries) = written {
        entries.retain(|(key, _)| key != "field");
        entries.push(("quantity".to_owned(), to_value(&variable.quantity)));
        entries.push(("cells".to_owned(), to_value(&variable.cells)));
    }
}

/// What a document was written from; `None` where it is no such document. The document has to be one
/// that [`write`] has made: that its indices fit together is not checked.
pub fn read(document: &Value) -> Option<Decision> {
    from_value(document)
}
