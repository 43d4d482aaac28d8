//! When a cohort of today's fleet is replaced, and why.

use super::life::{LifeLimit, ServiceLife, service_life};
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::ReplacementTime;
use crate::scenario::inputs::CohortInputs;
use crate::units::Years;

/// When and why a cohort is replaced.
#[derive(Clone, Debug)]
pub struct Due<S = f64> {
    /// Years from the start; possibly beyond the horizon.
    pub after: Years<S>,
    pub reason: DueReason,
    /// What would end its use whatever is planned: the life that is left in it.
    pub life: ServiceLife<S>,
}

/// Why a cohort is replaced when it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum DueReason {
    /// Everything is replaced at the start.
    Now,
    /// A person said in which year.
    Stated,
    /// Its planned life is over.
    Planned,
    /// It is no longer enough for the need.
    Need,
    /// Its security updates have ended.
    Updates,
}

/// The earliest of the planned life, the end of what the need allows, the end of updates and the year
/// that a person set; at once or a year later where everything is to be. A year that a person set is
/// the latest all the same.
///
/// A device of five years whose life is planned to be eight is due after three, one whose updates end
/// in two years after two; with a year longer, after three. If it is to be replaced after two and a
/// half at the latest, a year longer is half a year.
pub fn due<S: Scalar>(cohort: &CohortInputs<S>, replacement: ReplacementTime) -> Due<S> {
    let life = service_life(&cohort.device.life);
    let reason = match life.limit {
        LifeLimit::Planned => DueReason::Planned,
        LifeLimit::SecurityUpdates => DueReason::Updates,
        _ => DueReason::Need,
    };
    // What is no longer of use is due today.
    let after = match life.meets_need {
        true => life.years.clone(),
        false => Years::zero(),
    };
    let (after, reason) = match replacement {
        ReplacementTime::WhenDue => (after, reason),
        ReplacementTime::Now => (Years::zero(), DueReason::Now),
        ReplacementTime::YearLonger => (after + Years::constant(1.0), reason),
    };
    let (after, reason) = match &cohort.latest {
        Some(latest) if latest.value() < after.value() => (latest.clone(), DueReason::Stated),
        _ => (after, reason),
    };
    Due {
        after: after.named(Quantity::DueAfter),
        reason,
        life,
    }
}
