//! How cohorts of today's fleet are called, and what is known of them.

use crate::catalogue;
use crate::engine::cohort_result::CohortResult;
use crate::scenario::Cohort;
use crate::state::State;
use crate::state::fleet::{CohortPlace, class_of_cohort, cohort};
use crate::text::{Format, cohort_in_short};

/// How a cohort is called: its own name, or else what, how many and since when.
fn cohort_name(cohort: &Cohort, format: &dyn Format) -> String {
    match cohort.name.as_deref() {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => {
            let device = cohort.device.as_deref().and_then(catalogue::device);
            let what = (class_of_cohort(cohort), device);
            cohort_in_short(what, cohort.count, cohort.new_since, format)
        }
    }
}

/// How a cohort is called among those of its group: one that is called as another is has its number
/// too.
pub fn distinct_cohort(state: &State, at: CohortPlace, format: &dyn Format) -> String {
    let Some(own) = cohort(state.scenario(), at) else {
        return String::new();
    };
    let name = cohort_name(own, format);
    let mut others = state.scenario().groups[at.group].fleet.iter().enumerate();
    if others.any(|(other, of)| other != at.cohort && cohort_name(of, format) == name) {
        return [&name, " (", &(at.cohort + 1).to_string(), ")"].concat();
    }
    name
}

/// What becomes of a cohort; `None` where it is not in use at the start.
pub fn cohort_result(state: &State, at: CohortPlace) -> Option<&CohortResult> {
    let in_use = &state.valid().inputs().groups.get(at.group)?.fleet.cohorts;
    let place = in_use.iter().position(|of| of.index == at.cohort)?;
    state.comparison().groups.get(at.group)?.fleet.get(place)
}

/// The cohorts of a group.
pub fn cohorts_of(state: &State, group: usize) -> impl Iterator<Item = CohortPlace> + use<> {
    let cohorts = state.scenario().groups[group].fleet.len();
    (0..cohorts).map(move |cohort| CohortPlace { group, cohort })
}

/// When the period ends, as a decimal year.
pub fn period_end(state: &State) -> f64 {
    let common = &state.valid().inputs().common;
    (common.purchase_year + common.horizon).value()
}
