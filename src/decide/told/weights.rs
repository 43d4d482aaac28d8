//! How much each assumption weighs in the answer, and which examples of ours to replace first.

use crate::decision::measure::Measure;
use crate::decision::sensitivity::{Origin, Sensitivity};
use crate::decision::told::Weight;

/// From this share of the difference upwards a swing is some.
const SOME: f64 = 0.1;

/// How many examples are named.
const EXAMPLES: usize = 6;

/// The weight of a figure that moves a difference so far.
///
/// ```
/// use refurb_or_new::decide::told::weight;
/// use refurb_or_new::decision::told::Weight;
///
/// // Of a difference of 140,000 kr:
/// assert_eq!(weight(150_000.0, -140_000.0), Weight::Large);
/// assert_eq!(weight(14_000.0, -140_000.0), Weight::Some);
/// assert_eq!(weight(13_000.0, -140_000.0), Weight::Little);
/// assert_eq!(weight(0.0, -140_000.0), Weight::None);
/// ```
pub fn weight(swing: f64, difference: f64) -> Weight {
    let size = libm::fabs(difference);
    if swing <= 0.0 {
        Weight::None
    } else if swing >= size {
        Weight::Large
    } else if swing >= SOME * size {
        Weight::Some
    } else {
        Weight::Little
    }
}

/// The weights of all assumptions on a measure.
pub(super) fn weights(found: &Sensitivity, measure: Measure) -> Vec<Weight> {
    let difference = found.difference(measure);
    let assumptions = found.assumptions.iter();
    let weights = assumptions.map(|one| weight(one.swing(measure), difference));
    weights.collect()
}

/// The examples of ours with at least some weight, heaviest first. What is chosen is no example.
pub(super) fn examples(found: &Sensitivity, weights: &[Weight], measure: Measure) -> Vec<usize> {
    let swing = |index: &usize| found.assumptions[*index].swing(measure);
    let is_example = |index: &usize| {
        let assumption = &found.assumptions[*index];
        assumption.origin == Origin::Ours
            && !assumption.quantity.is_choice()
            && weights[*index] >= Weight::Some
    };
    let mut examples: Vec<usize> = (0..weights.len()).filter(is_example).collect();
    crate::order::sort_by(&mut examples, |a, b| swing(b).total_cmp(&swing(a)));
    examples.truncate(EXAMPLES);
    examples
}
