//! Figures with their ranges.

use super::data::sources;
use super::evidence::Evidence;
use super::source::Source;

/// A figure with its plausible range and where it comes from. The unit is that of the field or
/// constant that holds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The lowest plausible value.
    pub low: f64,
    /// The value used unless something else is entered.
    pub likely: f64,
    /// The highest plausible value.
    pub high: f64,
    /// How well `likely` is supported.
    pub evidence: Evidence,
    /// Where `likely` comes from; the model's own description for a proposal.
    pub source: &'static Source,
}

impl Figure {
    /// A figure whose likely value was read in `source`.
    #[must_use]
    pub const fn source(low: f64, likely: f64, high: f64, source: &'static Source) -> Self {
        Self {
            low,
            likely,
            high,
            evidence: Evidence::Source,
            source,
        }
    }

    /// A figure worked out from what `source` says.
    #[must_use]
    pub const fn calculated(low: f64, likely: f64, high: f64, source: &'static Source) -> Self {
        Self {
            low,
            likely,
            high,
            evidence: Evidence::Calculated,
            source,
        }
    }

    /// An example of ours, to be replaced by the reader's own figure.
    #[must_use]
    pub const fn proposal(low: f64, likely: f64, high: f64) -> Self {
        Self {
            low,
            likely,
            high,
            evidence: Evidence::Proposal,
            source: &sources::OURS,
        }
    }

    /// A figure read in `source` that has no range of its own.
    #[must_use]
    pub const fn exact(value: f64, source: &'static Source) -> Self {
        Self::source(value, value, value, source)
    }
}
