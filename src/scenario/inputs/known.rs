//! Figures of the catalogue, as they are taken where nothing is entered.

use crate::catalogue::{Evidence, Figure, Source, sources};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};

pub(super) fn percent(figure: &'static Figure, entered: Option<f64>) -> Known {
    Known::catalogue(figure).unless(entered.map(|percent| percent / 100.0))
}

/// A proposal of ours, shown as an example.
pub(super) fn example(value: f64) -> Known {
    const OURS: &Source = &sources::OURS;
    Known {
        value,
        provenance: Provenance::Catalogue {
            evidence: Evidence::Proposal,
            source: OURS,
            figure: None,
        },
    }
}

/// What was entered, or else the sum of what stands in for it.
pub(super) fn stated_or_sum<S: Scalar>(entered: Option<f64>, parts: &[Known], term: Quantity) -> S {
    if let Some(value) = entered {
        let sum = parts.iter().map(|part| part.value).sum();
        let known = Known {
            value,
            provenance: Provenance::Entered {
                default: Some(sum),
                figure: None,
            },
        };
        return known.scalar(term);
    }
    let mut sum = S::constant(0.0);
    for part in parts {
        sum = sum + part.scalar(term);
    }
    sum.named(term)
}

/// What was entered where nothing else would do.
pub(super) fn entered(value: f64) -> Known {
    Known {
        value,
        provenance: Provenance::OWN,
    }
}
