//! A figure that is asked how it came about. It is found out once for each scenario, not each time
//! that it is shown.

use std::rc::Rc;

use crate::engine::explain::{ExplainedInput, Explanation, Traced, explain_inputs};
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
    /// The numbers behind the same figure in the example that was started from.
    of_example: Rc<[ExplainedInput]>,
}

impl Explained {
    /// Explains a figure of a calculation that started from an example.
    pub fn new(subject: Subject, known: &Inputs<Traced>, example: &Scenario) -> Self {
        let explained = Self {
            subject,
            explanation: None,
            of_example: Rc::default(),
        };
        explained.after(known).beside(example)
    }

    /// The same figure of another calculation.
    #[must_use]
    pub fn after(self, known: &Inputs<Traced>) -> Self {
        Self {
            explanation: explain_inputs(known, self.subject),
            ..self
        }
    }

    /// The same figure beside another example.
    #[must_use]
    pub fn beside(self, example: &Scenario) -> Self {
        let example = validate(example).ok();
        let explanation = example.and_then(|example| explain(&example, self.subject));
        let of_example = explanation.map(|explanation| explanation.inputs);
        Self {
            of_example: of_example.unwrap_or_default().into(),
            ..self
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
