//! What was found as a document, so that it can be worked out in one place and shown in another.
//!
//! It holds everything, groups and options by their index, and nothing that follows from it; what
//! programs get is [`super::published`].

use super::Decision;
use crate::document::{Value, from_value, to_value};
use crate::quantity::Quantity;
use crate::scenario::Cell;

/// The document of what has been found so far.
pub fn write(decision: &Decision) -> Value {
    let mut document = to_value(decision);
    let written = document.get_mut("sensitivity");
    if let (Some(written), Some(found)) = (written, &decision.sensitivity) {
        let variables = found.variables.iter().map(|variable| {
            let tried = [
                ("triedCost", to_value(&variable.tried_cost)),
                ("triedCarbon", to_value(&variable.tried_carbon)),
            ];
            (variable.quantity, &variable.cells, tried.to_vec())
        });
        name(written.get_mut("variables"), variables);
        let assumptions = found.assumptions.iter().map(|assumption| {
            let entry = vec![("entry", to_value(&assumption.entry))];
            (assumption.quantity, &assumption.cells, entry)
        });
        name(written.get_mut("assumptions"), assumptions);
    }
    document
}

/// Puts what programs know otherwise in place of what they get.
fn name<'a>(
    written: Option<&mut Value>,
    known: impl Iterator<Item = (Quantity, &'a Vec<Cell>, Vec<(&'static str, Value)>)>,
) {
    let Some(Value::List(written)) = written else {
        return;
    };
    for (written, (quantity, cells, more)) in written.iter_mut().zip(known) {
        let Value::Record(entries) = written else {
            continue;
        };
        entries.retain(|(key, _)| key != "field");
        let known = [
            ("quantity", to_value(&quantity)),
            ("cells", to_value(cells)),
        ];
        let known = known.into_iter().chain(more);
        entries.extend(known.map(|(key, value)| (key.to_owned(), value)));
    }
}

/// What a document was written from; `None` where it is no such document. The document has to be one
/// that [`write`] has made: that its indices fit together is not checked.
pub fn read(document: &Value) -> Option<Decision> {
    from_value(document)
}
