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
    /// `None` until it has been found out, and where the scenario has no such figure.
    pub explanation: Option<Explanation>,
    /// The example that was started from; `None` until anything has been found out.
    example: Option<Rc<Scenario>>,
    /// The numbers behind the same figure in it.
    of_example: Rc<[ExplainedInput]>,
}

impl Explained {
    /// A figure of which nothing has been found out.
    pub fn asked(subject: Subject) -> Self {
        Self {
            subject,
            explanation: None,
            example: None,
            of_example: Rc::default(),
        }
    }

    /// Whether nothing has been found out of it.
    pub fn is_asked(&self) -> bool {
        self.example.is_none()
    }

    /// The figure explained of a calculation that started from an example.
    #[must_use]
    pub fn anew(&self, known: &Inputs<Traced>, example: &Rc<Scenario>) -> Self {
        let subject = self.subject;
        let is_same = |other| Rc::ptr_eq(other, example);
        let of_example = if self.example.as_ref().is_some_and(is_same) {
            self.of_example.clone()
        } else {
            let valid = validate(example).ok();
            let explanation = valid.and_then(|valid| explain(&valid, subject));
            let inputs = explanation.map(|explanation| explanation.inputs);
            inputs.unwrap_or_default().into()
        };
        Self {
            subject,
            explanation: explain_inputs(known, subject),
            example: Some(example.clone()),
            of_example,
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
