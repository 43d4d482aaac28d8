//! Where sheets stand that others take sums from.

pub(super) const COST: usize = 2;
pub(super) const CLIMATE: usize = 3;
