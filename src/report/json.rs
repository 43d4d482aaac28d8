//! The scenario and what comes of it, as programs get it.

use super::Report;
use crate::decide::published;
use crate::engine::by_year;
use crate::exchange::export;
use crate::scenario::{Value, to_value};

/// The document: under `result` what `compare` returns with its decision, as far as that is found.
pub fn json(report: &Report) -> Value {
    let state = report.state;
    let (valid, comparison) = (state.valid(), state.comparison());
    let mut result = to_value(comparison);
    if let Value::Record(entries) = &mut result {
        let years = to_value(&by_year(valid, comparison));
        let decision = to_value(&published(valid, comparison, state.decision()));
        entries.push(("years".to_owned(), years));
        entries.push(("decision".to_owned(), decision));
    }
    export::document(state.scenario(), result)
}
