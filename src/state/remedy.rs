//! Doing what the cheapest way to meet a requirement says.

use super::device::choose_device;
use super::fleet::{CohortNumber, CohortPlace, set_cohort_number};
use super::shares::set_share;
use crate::engine::requirements::{Remedy, RemedyAction, RequirementResult};
use crate::scenario::{Cell, Scenario};

/// What a requirement is asked of, and a remedy done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Option(Cell),
    /// Devices that are in use today.
    Cohort(CohortPlace),
}

impl Asked {
    /// `None` for the whole mix.
    pub fn of(result: &RequirementResult) -> Option<Self> {
        let group = result.group?;
        let of_cohort = |cohort| Self::Cohort(CohortPlace { group, cohort });
        let of_option = |option| Self::Option((group, option));
        result
            .cohort
            .map(of_cohort)
            .or(result.option.map(of_option))
    }
}

/// Does it, for one option or cohort. `None` for what is for somebody else to do, or to be thought over.
pub fn do_it(scenario: &mut Scenario, asked: Asked, remedy: &Remedy) -> Option<()> {
    match (asked, remedy.action) {
        (Asked::Option(cell), _) => of_option(scenario, cell, remedy),
        (Asked::Cohort(at), RemedyAction::ReplaceEarlier { year, .. }) => {
            set_cohort_number(scenario, at, CohortNumber::DueYear, Some(year))
        }
        (Asked::Cohort(_), _) => None,
    }
}

fn of_option(scenario: &mut Scenario, (group, option): Cell, remedy: &Remedy) -> Option<()> {
    let more = |years: &mut Option<f64>, by: f64| *years = Some(years.unwrap_or(0.0) + by);
    if let RemedyAction::LowerShare { percent } = remedy.action {
        return set_share(scenario.groups.get_mut(group)?, option, percent);
    }
    let changed = scenario.option_mut((group, option))?;
    let offer = &mut changed.offer;
    let upgrade = &mut offer.upgrade;
    match remedy.action {
        RemedyAction::BuyWarranty { years } => more(&mut offer.warranty.bought_years, years),
        RemedyAction::ExtendUpdates { years } => more(&mut offer.extension_years, years),
        RemedyAction::ExtendMemory { gigabytes } => upgrade.memory_gb = Some(gigabytes),
        RemedyAction::ExtendStorage { gigabytes } => upgrade.storage_gb = Some(gigabytes),
        RemedyAction::ReplaceBattery => upgrade.new_battery = Some(true),
        RemedyAction::ChooseDevice { device } => return choose_device(changed, device),
        RemedyAction::LowerShare { .. }
        | RemedyAction::AskSupplier
        | RemedyAction::ReplaceEarlier { .. }
        | RemedyAction::FewerModels { .. } => return None,
    }
    let is_part = matches!(
        remedy.action,
        RemedyAction::ExtendMemory { .. }
            | RemedyAction::ExtendStorage { .. }
            | RemedyAction::ReplaceBattery
    );
    // A price that was entered for what is put in already does not cover this.
    if let (true, Some(price), Some(cost)) = (is_part, &mut upgrade.price, &remedy.cost_per_device)
    {
        *price += cost.value();
    }
    Some(())
}
