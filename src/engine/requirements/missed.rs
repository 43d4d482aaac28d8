//! What devices of the mix miss or are not known to meet, requirement by requirement.

use serde::Serialize;

use super::result::{Demand, RequirementResult};
use crate::catalogue::DeviceClass;
use crate::scenario::{Identified, Scenario};
use crate::units::Ratio;

/// A requirement that devices of your mix miss or are not known to meet, over all options and over what is
/// in use today. A device that misses two requirements counts in each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MissedRequirement {
    pub demand: Demand,
    /// What is asked: a year, months, percent or a number; null for a yes or no.
    pub asked: Option<f64>,
    pub certificate: Option<&'static str>,
    pub hard: bool,
    pub devices_missed: Ratio,
    pub devices_not_known: Ratio,
    /// Those of them that are in use today, before others follow them.
    pub missed_in_use: Ratio,
    pub not_known_in_use: Ratio,
    /// The classes of these devices.
    pub classes: Vec<DeviceClass>,
}

impl MissedRequirement {
    fn about(result: &RequirementResult) -> Self {
        Self {
            demand: result.demand,
            asked: asked_of_all(result),
            certificate: result.certificate,
            hard: result.hard,
            devices_missed: Ratio::zero(),
            devices_not_known: Ratio::zero(),
            missed_in_use: Ratio::zero(),
            not_known_in_use: Ratio::zero(),
            classes: Vec::new(),
        }
    }

    fn is_about(&self, result: &RequirementResult) -> bool {
        self.demand == result.demand
            && self.certificate == result.certificate
            && self.asked == asked_of_all(result)
            && self.hard == result.hard
    }
}

/// What is asked, where it is asked of all alike: how many devices are to be handed down is each
/// receiver's own.
fn asked_of_all(result: &RequirementResult) -> Option<f64> {
    result
        .asked
        .filter(|_| result.demand != Demand::HandedDownSupply)
}

/// Group, option and cohort that a result is of.
type Place = (Option<usize>, Option<usize>, Option<usize>);

fn class_of(scenario: &Scenario, (group, option, cohort): Place) -> Option<DeviceClass> {
    let group = scenario.groups.get(group?)?;
    let of_option = option.and_then(|option| Identified::of(&group.options[option]));
    let of_cohort = || cohort.and_then(|cohort| Identified::of_cohort(&group.fleet[cohort]));
    of_option.or_else(of_cohort).map(|device| device.class)
}

/// The results that are not met by what they ask, the requirements first, then the preferences. The
/// scenario has the devices of givers filled in.
pub fn missed_requirements(
    scenario: &Scenario,
    results: &[RequirementResult],
) -> Vec<MissedRequirement> {
    let mut all: Vec<(MissedRequirement, Option<Place>)> = Vec::new();
    for result in results {
        let devices = result.users;
        if result.is_met() || devices.value() <= 0.0 {
            continue;
        }
        let known = all.iter().position(|(missed, _)| missed.is_about(result));
        let at = known.unwrap_or_else(|| {
            all.push((MissedRequirement::about(result), None));
            all.len() - 1
        });
        let (missed, last) = &mut all[at];
        let place = (result.group, result.option, result.cohort);
        // The same may be asked for twice; results are in the order of options.
        if last.replace(place) == Some(place) {
            continue;
        }
        let (number, in_use) = if result.is_missed() {
            (&mut missed.devices_missed, &mut missed.missed_in_use)
        } else {
            (&mut missed.devices_not_known, &mut missed.not_known_in_use)
        };
        *number += devices;
        if result.cohort.is_some() {
            *in_use += devices;
        }
        let class = class_of(scenario, place);
        let classes = &mut missed.classes;
        classes.extend(class.filter(|class| !classes.contains(class)));
    }
    let all = all.into_iter().map(|(missed, _)| missed);
    let (mut first, soft): (Vec<_>, Vec<_>) = all.partition(|missed| missed.hard);
    first.extend(soft);
    first
}
