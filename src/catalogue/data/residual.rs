//! What a device is worth as it ages.

use super::super::Source;
use super::sources::RESIDUAL_VALUES;

/// Value as a share of the price new, at 0 to 5 years since new: a curve, not a line.
pub static RESIDUAL: [f64; 6] = [1.0, 0.75, 0.5, 0.3, 0.2, 0.15];

/// Where [`RESIDUAL`] comes from.
pub static RESIDUAL_SOURCE: &Source = &RESIDUAL_VALUES;

/// Share of its value that a device loses each year after the fifth; proposed.
pub const RESIDUAL_YEARLY_FALL: f64 = 0.25;
