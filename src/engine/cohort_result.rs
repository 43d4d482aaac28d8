//! What becomes of a cohort of today's fleet.

use serde::Serialize;

use super::discount::SLACK;
use super::due::DueReason;
use super::requirements::{Remedy, RequirementState};
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
    /// What it takes to have it replaced before that; null where it is.
    pub remedy: Option<Remedy>,
}

impl CohortResult {
    /// How it fares with updates until the end of a year: whether it has them for as long as it is in
    /// use, or at least as long as is asked. Past an end that is an estimate, or where there is not even
    /// that, nobody knows.
    ///
    /// With updates to the start of 2029 and use to 2030, updates until the end of 2028 are met and
    /// until the end of 2029 are missed; for one that is replaced in 2028 both are met.
    pub fn updates_until(&self, year: f64) -> RequirementState {
        match self.updates_end {
            Some(end) if !self.outlives_updates || end >= year + 1.0 => RequirementState::Met,
            Some(_) if !self.updates_are_estimated => RequirementState::Missed,
            // What is replaced at the start needs none.
            None if self.reason == DueReason::Now => RequirementState::Met,
            _ => RequirementState::NotKnown,
        }
    }
}

/// What becomes of the cohorts of a group, by its index, without remedies.
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
            outlives_updates: until > SLACK && updates.is_some_and(|left| left < until - SLACK),
            remedy: None,
        }
    };
    cohorts.map(result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_are_needed_as_long_as_it_is_in_use() {
        let of = |updates_end, updates_are_estimated, due_year: f64| CohortResult {
            id: String::new(),
            devices: Ratio::one(),
            due_year,
            reason: DueReason::Planned,
            updates_end,
            updates_are_estimated,
            outlives_updates: updates_end.is_some_and(|end: f64| end < due_year),
            remedy: None,
        };
        use RequirementState::{Met, Missed, NotKnown};
        let used_longer = of(Some(2029.0), false, 2030.0);
        assert_eq!(used_longer.updates_until(2028.0), Met);
        assert_eq!(used_longer.updates_until(2029.0), Missed);
        assert_eq!(of(Some(2029.0), false, 2028.0).updates_until(2029.0), Met);
        assert_eq!(
            of(Some(2029.0), true, 2030.0).updates_until(2029.0),
            NotKnown
        );
        assert_eq!(of(None, false, 2030.0).updates_until(2029.0), NotKnown);
    }
}
