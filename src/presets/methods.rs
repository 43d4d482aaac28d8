//! What presets say of how costs are counted.

use crate::scenario::Method;

/// Nothing is bought with the money that is not a device.
pub(super) fn devices_only(method: &mut Method) {
    method.discount_rate_percent = Some(0.0);
    method.deployment_hours = Some(0.0);
    method.repair_cost = Some(0.0);
    method.disposal_cost = Some(0.0);
    method.electricity_price_per_kwh = Some(0.0);
    method.credit_unused_life = Some(false);
}

/// The need grows fast, and parts of a workstation cost more than a laptop's.
pub(super) fn demanding(method: &mut Method) {
    method.cpu_growth_percent = Some(8.0);
    method.repair_cost = Some(3_500.0);
}

/// A platform is set up once, whoever uses it.
pub(super) fn with_platform(method: &mut Method) {
    method.setup_cost = Some(600_000.0);
}
