//! The price of a device where many are bought together.

use crate::scalar::Scalar;
use crate::scenario::inputs::OptionInputs;
use crate::units::Money;

/// A number of devices is that of a tier where it falls short by no more than this share: a tenth
/// of 790 is 79, whatever the rounding of a tenth.
const ROUNDING: f64 = 1e-12;

/// The tier that so many devices reach; `None` below the first.
pub(super) fn reached_tier<S: Scalar>(option: &OptionInputs<S>, bought: f64) -> Option<usize> {
    let bought = bought * (1.0 + ROUNDING);
    option.tiers.iter().rposition(|(from, _)| bought >= *from)
}

/// The price of the tier that so many devices reach; `None` below the first.
pub(super) fn tier_price<S: Scalar>(option: &OptionInputs<S>, bought: f64) -> Option<&Money<S>> {
    reached_tier(option, bought).map(|tier| &option.tiers[tier].1)
}
