//! A figure that is asked how it came about. It is found out once for each scenario, not each time
//! that it is shown.

use std::rc::Rc;

use crate::engine::explain::{ExplainedInput, Explanation, explain_inputs};
use crate::engine::traced::Traced;
use crate::engine::{Subject, explain};
use crate::scalar::Provenance;
use crate::scenario::inputs::Inputs;
use crate::scenario::{Scenario, validate};

/// A figure and how it came about.
#[derive(Clone, Debug)]
pub struct Explained {
    pub subject: Subject,
    /// `None` where the scenario has no such figure.
    pub explanation: Option<Explanation>,
    /// The example that was started from.
    example: Rc<Scenario>,
    /// The numbers behind the same figure in it.
    of_example: Rc<[ExplainedInput]>,
}

impl Explained {
    /// Explains a figure of a calculation that started from an example.
    pub fn new(subject: Subject, known: &Inputs<Traced>, example: &Rc<Scenario>) -> Self {
        let valid = validate(example).ok();
        let explanation = valid.and_then(|valid| explain(&valid, subject));
        let of_example = explanation.map(|explanation| explanation.inputs);
        Self {
            subject,
            explanation: explain_inputs(known, subject),
            example: example.clone(),
            of_example: of_example.unwrap_or_default().into(),
        }
    }

    /// The same figure of another calculation.
    #[must_use]
    pub fn anew(&self, known: &Inputs<Traced>, example: &Rc<Scenario>) -> Self {
        if !Rc::ptr_eq(&self.example, example) {
            return Self::new(self.subject, known, example);
        }
        Self {
            subject: self.subject,
            explanation: explain_inputs(known, self.subject),
            example: self.example.clone(),
            of_example: self.of_example.clone(),
        }
    }

    /// Whether a number is what the example has: nobody entered it.
    pub fn is_of_example(&self, input: &ExplainedInput) -> bool {
        let entered =
            |input: &ExplainedInput| matches!(input.provenance, Provenance::Entered { .. });
        entered(input)
            && self.of_example.iter().any(|other| {
                let same =
                    (other.term, other.value, other.at) == (input.term, input.value, input.at);
                same && entered(other)
            })
    }
}
