//! A whole scenario, ready to be evaluated.

use super::common::{Common, common};
use super::fleet::{FleetInputs, fleet};
use super::option::{OptionInputs, resolve_option};
use super::place::place_of;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::format::{Group, Scenario};
use crate::scenario::quantity::Number;
use crate::units::Ratio;

/// A whole scenario.
#[derive(Clone, Debug)]
pub struct Inputs<S = f64> {
    pub common: Common<S>,
    pub groups: Vec<GroupInputs<S>>,
}

impl<S: Scalar> Inputs<S> {
    /// A number that is calculated with: of an option, or of all.
    pub fn number(&self, number: Number) -> Option<&S> {
        let Some((group, option)) = number.cell else {
            return self.common.number(number.quantity);
        };
        let option = self.groups.get(group)?.options.get(option)?;
        option.number(number.quantity, number.entry)
    }

    /// Everyone, counted once however many devices each has.
    pub fn people(&self) -> Ratio<S> {
        let groups = self.groups.iter();
        groups
            .filter(|group| !group.same_people)
            .map(GroupInputs::people)
            .sum()
    }
}

impl<S: Scalar> GroupInputs<S> {
    /// Everyone who uses its devices.
    ///
    /// Thirty tablets that sixty children use in turn, two to each, are for 30 × 2 = 60 people.
    pub fn people(&self) -> Ratio<S> {
        match &self.users_per_device {
            Some(each) => &self.count * each,
            None => self.count.clone(),
        }
    }
}

/// One group.
#[derive(Clone, Debug)]
pub struct GroupInputs<S = f64> {
    /// Devices in use.
    pub count: Ratio<S>,
    /// People who share one of them; `None` where each has one.
    pub users_per_device: Option<Ratio<S>>,
    /// Whether they are used by the people of another group, so that they add none.
    pub same_people: bool,
    /// How many of them each organisation has, in the order of the scenario's organisations; empty
    /// where there are none.
    pub organisation_counts: Vec<f64>,
    /// What is in use today.
    pub fleet: FleetInputs<S>,
    pub options: Vec<OptionInputs<S>>,
}

/// Fills the gaps of a scenario that validation has accepted: its place is known, and so is the
/// class of every option.
pub fn resolve<S: Scalar>(scenario: &Scenario) -> Inputs<S> {
    let groups = scenario.groups.iter().map(|group| {
        let options = group
            .options
            .iter()
            .filter_map(|option| resolve_option(scenario, group, option));
        GroupInputs {
            count: Ratio::new(Known::stated(f64::from(group.count)).scalar(Quantity::DeviceCount)),
            users_per_device: group
                .users_per_device
                .filter(|each| *each != 1.0)
                .map(|each| Ratio::new(Known::stated(each).scalar(Quantity::UsersPerDevice))),
            same_people: group.same_people_as.is_some(),
            organisation_counts: organisation_counts(scenario, group),
            fleet: fleet(scenario, group),
            options: options.collect(),
        }
    });
    Inputs {
        common: common(scenario, place_of(scenario)),
        groups: groups.collect(),
    }
}

/// How many people of a group each organisation has.
fn organisation_counts(scenario: &Scenario, group: &Group) -> Vec<f64> {
    let of_group = |id: &str| {
        let mut counts = group.counts.iter();
        counts
            .find(|entry| entry.organisation == id)
            .map_or(0.0, |entry| f64::from(entry.count))
    };
    let organisations = scenario.organisations.iter();
    organisations
        .map(|organisation| of_group(&organisation.id))
        .collect()
}
