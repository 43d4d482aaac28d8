//! What becomes of a cohort of today's fleet.

use serde::Serialize;

use super::due::DueReason;
use super::totals::Evaluated;
use crate::scenario::Valid;
use crate::units::Ratio;

/// What becomes of a cohort of today's fleet.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CohortResult {
    /// Its id in the scenario.
    pub id: String,
    /// Devices in use at the start: the oldest leave where there are more than people.
    pub devices: Ratio,
    /// When it is replaced, as a decimal year; beyond the horizon where it outlives that.
    pub due_year: f64,
    pub reason: DueReason,
    /// When its security updates end, as a decimal year; null where nothing is known of an end.
    pub updates_end: Option<f64>,
    /// Whether that is an estimate, because no end has been announced.
    pub updates_are_estimated: bool,
    /// Whether it is still in use when they have ended.
    pub outlives_updates: bool,
}

/// What becomes of the cohorts of a group, by its index.
pub fn cohort_results(index: usize, valid: &Valid, evaluated: &Evaluated) -> Vec<CohortResult> {
    let inputs = valid.inputs();
    let group = &inputs.groups[index];
    let entered = &valid.scenario().groups[index].fleet;
    let Some(fleet) = &evaluated.fleets[index] else {
        return Vec::new();
    };
    let start = inputs.common.purchase_year.value();
    let end = inputs.common.horizon.value();
    let cohorts = group.fleet.cohorts.iter().zip(&fleet.dues);
    let result = |(cohort, due): (&crate::scenario::inputs::CohortInputs, &super::due::Due)| {
        let life = &cohort.device.life;
        let updates = life
            .support_left
            .map(|left| (left + life.extension).value());
        let until = due.after.value().min(end);
        CohortResult {
            id: entered[cohort.index].id.clone(),
            devices: cohort.share * group.count,
            due_year: start + due.after.value(),
            reason: due.reason,
            updates_end: updates.map(|left| start + left),
            updates_are_estimated: updates.is_some() && life.support_is_estimated,
            outlives_updates: updates.is_some_and(|left| left < until),
        }
    };
    cohorts.map(result).collect()
}
