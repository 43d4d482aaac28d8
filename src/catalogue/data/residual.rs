//! What a device is worth as it ages.

use super::super::{Evidence, Source};
use super::sources::OURS;

/// Value as a share of the price new, at 0 to 5 years since new: a curve, not a line.
///
/// The curve is a common one in requests for IT asset management, none of which can be given an
/// address here; it is therefore an example, not a source.
pub static RESIDUAL: [f64; 6] = [1.0, 0.75, 0.5, 0.3, 0.2, 0.15];

/// How well [`RESIDUAL`] is supported.
pub const RESIDUAL_EVIDENCE: Evidence = Evidence::Proposal;

/// Where [`RESIDUAL`] comes from.
pub static RESIDUAL_SOURCE: &Source = &OURS;

/// Share of its value that a device loses each year after the fifth; proposed.
pub const RESIDUAL_YEARLY_FALL: f64 = 0.25;
