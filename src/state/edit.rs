//! Changes to a scenario, as people make them.

use std::rc::Rc;

use super::adding::{add_option, add_what_is_lacking};
use super::fleet::{FleetChange, FleetEdit};
use super::guide;
use super::opening::Origin;
use super::organisations::{add_organisation, remove_organisation};
use super::place::{choose, new_requirement, set_number, switch};
use super::remedy::{self, Asked};
use super::shares::{divide, scale_to, share_out};
use super::sourcing::let_go;
use crate::catalogue::DeviceClass;
use crate::decision::switches::SwitchKind;
use crate::engine::requirements::{Remedy, RemedyAction};
use crate::presets::PresetId;
use crate::quantity::Quantity;
use crate::scenario::{
    Accessory, Choice, Entry, Group, Number, Pilot, PriceTier, Requirement, RequirementKind,
    Scenario, Sourcing, new_group, unused_id,
};

pub use super::place::{ChoicePlace, NumberPlace, SwitchPlace, counted_number, entered_number};
pub use super::shares::refurbished_percent;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Sets a number; `None` takes what was entered back, so that the default applies.
    Number(NumberPlace, Option<f64>),
    /// Sets the same number of several options, or takes it back in all of them.
    Numbers(Rc<[Number]>, Option<f64>),
    /// Chooses a word of a list.
    Choice(ChoicePlace, String),
    /// Turns something that is so or not.
    Switch(SwitchPlace),
    /// Divides what a group buys between new and refurbished, in percent refurbished.
    Mix {
        group: usize,
        refurbished_percent: f64,
    },
    /// Names a group, letter by letter while it is typed; without a name it is called by its need.
    Rename {
        group: usize,
        name: Option<String>,
    },
    AddGroup,
    DuplicateGroup {
        group: usize,
    },
    RemoveGroup {
        group: usize,
    },
    /// An option that is had in a way, at first without a share. One that is handed down in a group
    /// to which nobody could comes with a group that buys new ones.
    AddOption {
        group: usize,
        sourcing: Sourcing,
    },
    /// An option that is had in a way, at first without a share, in every group that has none.
    AddWhatIsLacking(Sourcing),
    RemoveOption {
        group: usize,
        option: usize,
    },
    /// A price from a number of devices upwards, above those that there are.
    AddTier {
        group: usize,
        option: usize,
        tier: PriceTier,
    },
    RemoveTier {
        group: usize,
        option: usize,
        tier: usize,
    },
    /// Something bought with each device.
    AddAccessory {
        group: usize,
        option: usize,
    },
    RemoveAccessory {
        group: usize,
        option: usize,
        accessory: usize,
    },
    /// Names it, letter by letter while it is typed.
    RenameAccessory {
        group: usize,
        option: usize,
        accessory: usize,
        name: Option<String>,
    },
    /// Enters a pilot, or takes it back.
    Pilot {
        group: usize,
        option: usize,
        pilot: Pilot,
    },
    /// Adds an organisation; the first time two, who share the people.
    AddOrganisation,
    /// An organisation leaves, with its people where others stay.
    RemoveOrganisation {
        organisation: usize,
    },
    RenameOrganisation {
        organisation: usize,
        name: Option<String>,
    },
    /// Calls the device of an option by a name of its own.
    RenameDevice {
        group: usize,
        option: usize,
        name: Option<String>,
    },
    /// Divides every group in whole devices, by group and option.
    TakeMix(Vec<Vec<u32>>),
    /// Changes what is in use today.
    Fleet(FleetEdit),
    AddRequirement,
    /// Sets a requirement, in place of another of the same sort.
    Require(Requirement),
    RemoveRequirement {
        requirement: usize,
    },
    /// Meets a requirement in the cheapest way, in each of these options, or of these cohorts.
    Remedies(Vec<(Asked, Remedy)>),
    /// Enters what was found to change the answer, as one step.
    Try {
        tried: Tried,
        entries: Vec<Entry>,
    },
    /// A saved plan.
    OpenPlan(Box<Scenario>),
    /// What came from outside the page.
    Open(Origin, Box<Scenario>),
    /// What a person brought along, entered.
    Bring(Brought, Box<Scenario>),
    /// Everything at once: a preset, a scenario of the page, a reset.
    Replace(Box<Scenario>),
}

/// What is brought along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// A device list as today's fleet.
    Fleet,
    /// A supplier's price list as options.
    Offers,
    /// A manufacturer's footprint as the device of an option.
    Footprint,
}

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tried {
    Number(Quantity),
    Switch(SwitchKind),
}

/// What an edit is called when it can be undone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    Number(NumberPlace),
    Choice(ChoicePlace),
    Switch(SwitchPlace),
    Mix { group: usize },
    Name { group: usize },
    GroupAdded,
    GroupRemoved,
    OptionAdded,
    OptionRemoved,
    TierAdded,
    TierRemoved,
    AccessoryAdded,
    AccessoryRemoved,
    PilotAdded,
    PilotRemoved,
    OrganisationAdded,
    OrganisationRemoved,
    OrganisationName { organisation: usize },
    DeviceName { group: usize, option: usize },
    AccessoryName { place: (usize, usize, usize) },
    MixTaken,
    Fleet(FleetChange),
    RequirementAdded,
    RequirementRemoved,
    Remedy(RemedyAction),
    PlanOpened,
    Opened(Origin),
    Brought(Brought),
    Tried(Tried),
    Replaced,
}

impl Change {
    /// Whether a further change of the same kind is still the same step: a number that is typed, a
    /// slider that is moved, a list that is gone through.
    pub fn is_gradual(self) -> bool {
        let is_gone_through = |place| place != ChoicePlace::Preset;
        matches!(
            self,
            Change::Number(_)
                | Change::Mix { .. }
                | Change::Name { .. }
                | Change::OrganisationName { .. }
                | Change::DeviceName { .. }
                | Change::AccessoryName { .. }
        ) || matches!(self, Change::Choice(place) if is_gone_through(place))
            || matches!(self, Change::Fleet(change) if change.is_gradual())
    }
}

impl Edit {
    /// What it is called, of the scenario `before` it.
    pub fn change(&self, before: &Scenario) -> Change {
        match self {
            Edit::Number(place, _) => Change::Number(*place),
            Edit::Numbers(numbers, _) => match numbers.first() {
                Some(first) => Change::Number(NumberPlace::Field(*first)),
                None => Change::Replaced,
            },
            Edit::Choice(place, _) => Change::Choice(*place),
            Edit::Switch(place) => Change::Switch(*place),
            Edit::Mix { group, .. } => Change::Mix { group: *group },
            Edit::Rename { group, .. } => Change::Name { group: *group },
            Edit::AddGroup | Edit::DuplicateGroup { .. } => Change::GroupAdded,
            Edit::RemoveGroup { .. } => Change::GroupRemoved,
            Edit::AddOption { .. } | Edit::AddWhatIsLacking(_) => Change::OptionAdded,
            Edit::RemoveOption { .. } => Change::OptionRemoved,
            Edit::AddTier { .. } => Change::TierAdded,
            Edit::RemoveTier { .. } => Change::TierRemoved,
            Edit::AddAccessory { .. } => Change::AccessoryAdded,
            Edit::RemoveAccessory { .. } => Change::AccessoryRemoved,
            Edit::Pilot { pilot, .. } if pilot.devices.is_some() => Change::PilotAdded,
            Edit::Pilot { .. } => Change::PilotRemoved,
            Edit::AddOrganisation => Change::OrganisationAdded,
            Edit::RemoveOrganisation { .. } => Change::OrganisationRemoved,
            Edit::RenameOrganisation { organisation, .. } => Change::OrganisationName {
                organisation: *organisation,
            },
            Edit::RenameAccessory {
                group,
                option,
                accessory,
                ..
            } => Change::AccessoryName {
                place: (*group, *option, *accessory),
            },
            Edit::RenameDevice { group, option, .. } => Change::DeviceName {
                group: *group,
                option: *option,
            },
            Edit::TakeMix(_) => Change::MixTaken,
            Edit::Fleet(edit) => edit.change(before).map_or(Change::Replaced, Change::Fleet),
            Edit::AddRequirement | Edit::Require(_) => Change::RequirementAdded,
            Edit::RemoveRequirement { .. } => Change::RequirementRemoved,
            Edit::Remedies(remedies) => match remedies.first() {
                Some((_, remedy)) => Change::Remedy(remedy.action),
                None => Change::Replaced,
            },
            Edit::Try { tried, .. } => Change::Tried(*tried),
            Edit::OpenPlan(_) => Change::PlanOpened,
            Edit::Open(origin, _) => Change::Opened(*origin),
            Edit::Bring(brought, _) => Change::Brought(*brought),
            Edit::Replace(_) => Change::Replaced,
        }
    }

    /// The scenario after the edit. `None` where the edit does not fit the scenario, such as a
    /// group that is no longer there.
    pub fn apply(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut after = scenario.clone();
        match self {
            Edit::Number(place, value) => set_number(&mut after, *place, *value)?,
            Edit::Numbers(numbers, value) => {
                for number in numbers.iter() {
                    set_number(&mut after, NumberPlace::Field(*number), *value)?;
                }
            }
            Edit::Choice(ChoicePlace::Preset, id) => {
                return PresetId::from_id(id).map(PresetId::scenario);
            }
            Edit::Choice(place, word) => choose(&mut after, *place, word)?,
            Edit::Switch(place) => switch(&mut after, *place)?,
            Edit::Mix {
                group,
                refurbished_percent,
            } => divide(after.groups.get_mut(*group)?, *refurbished_percent),
            Edit::Rename { group, name } => {
                after.groups.get_mut(*group)?.name = name.clone();
            }
            Edit::AddGroup => {
                let mut group = new_group(&after, DeviceClass::Laptop);
                group.set_count(group.count, &after.organisations);
                after.groups.push(group);
            }
            Edit::DuplicateGroup { group } => {
                let mut copy = after.groups.get(*group)?.clone();
                copy.id = unused_id("group", after.groups.iter().map(|group| &*group.id));
                after.groups.insert(group + 1, copy);
            }
            Edit::RemoveGroup { group } => remove_group(&mut after, *group)?,
            Edit::AddOption { group, sourcing } => add_option(&mut after, *group, *sourcing)?,
            Edit::AddWhatIsLacking(sourcing) => add_what_is_lacking(&mut after, *sourcing)?,
            Edit::RemoveOption { group, option } => remove_option(&mut after, *group, *option)?,
            Edit::AddTier { .. }
            | Edit::RemoveTier { .. }
            | Edit::AddAccessory { .. }
            | Edit::RemoveAccessory { .. }
            | Edit::Pilot { .. }
            | Edit::RenameAccessory { .. }
            | Edit::RenameDevice { .. } => self.apply_to_option(&mut after)?,
            Edit::AddOrganisation => add_organisation(&mut after),
            Edit::RemoveOrganisation { organisation } => {
                remove_organisation(&mut after, *organisation)?;
            }
            Edit::RenameOrganisation { organisation, name } => {
                after.organisations.get_mut(*organisation)?.name = name.clone();
            }
            Edit::Fleet(edit) => edit.apply(&mut after)?,
            Edit::AddRequirement => add_requirement(&mut after),
            Edit::Require(requirement) => match guide::place_of(&after, requirement) {
                Some(place) => after.requirements[place] = requirement.clone(),
                None => after.requirements.push(requirement.clone()),
            },
            Edit::RemoveRequirement { requirement } => {
                after.requirements.get(*requirement)?;
                after.requirements.remove(*requirement);
            }
            Edit::Remedies(remedies) => {
                for (asked, remedy) in remedies {
                    remedy::do_it(&mut after, *asked, remedy)?;
                }
            }
            Edit::TakeMix(devices) => {
                for (group, devices) in after.groups.iter_mut().zip(devices) {
                    share_out(group, devices)?;
                }
            }
            Edit::Try { entries, .. } => {
                for entry in entries {
                    entry.enter(&mut after)?;
                }
            }
            Edit::Replace(replacement)
            | Edit::OpenPlan(replacement)
            | Edit::Open(_, replacement)
            | Edit::Bring(_, replacement) => {
                return Some((**replacement).clone());
            }
        }
        Some(after)
    }

    /// What changes one option and its offer.
    fn apply_to_option(&self, scenario: &mut Scenario) -> Option<()> {
        match self {
            Edit::AddTier {
                group,
                option,
                tier,
            } => offer_mut(scenario, *group, *option)?
                .tiers
                .push(tier.clone()),
            Edit::RemoveTier {
                group,
                option,
                tier,
            } => {
                let tiers = &mut offer_mut(scenario, *group, *option)?.tiers;
                tiers.get(*tier)?;
                tiers.remove(*tier);
            }
            Edit::AddAccessory { group, option } => offer_mut(scenario, *group, *option)?
                .accessories
                // One of which nothing is said would not be written.
                .push(Accessory {
                    price: Some(0.0),
                    ..Accessory::default()
                }),
            Edit::RemoveAccessory {
                group,
                option,
                accessory,
            } => {
                let accessories = &mut offer_mut(scenario, *group, *option)?.accessories;
                accessories.get(*accessory)?;
                accessories.remove(*accessory);
            }
            Edit::Pilot {
                group,
                option,
                pilot,
            } => offer_mut(scenario, *group, *option)?.pilot = pilot.clone(),
            Edit::RenameAccessory {
                group,
                option,
                accessory,
                name,
            } => {
                let accessories = &mut offer_mut(scenario, *group, *option)?.accessories;
                accessories.get_mut(*accessory)?.name = name.clone();
            }
            Edit::RenameDevice {
                group,
                option,
                name,
            } => {
                let option = scenario.option_mut((*group, *option))?;
                option.specification.name = name.clone();
            }
            // Unreachable: the others are not of one option.
            _ => return None,
        }
        Some(())
    }
}

fn remove_group(scenario: &mut Scenario, group: usize) -> Option<()> {
    if scenario.groups.len() < 2 {
        return None;
    }
    scenario.groups.get(group)?;
    let_go(scenario, (group, None))?;
    let removed = scenario.groups.remove(group);
    count_people_of(&removed.id, &mut scenario.groups);
    Some(())
}

fn remove_option(scenario: &mut Scenario, group: usize, option: usize) -> Option<()> {
    let options = &scenario.groups.get(group)?.options;
    if options.len() < 2 {
        return None;
    }
    options.get(option)?;
    let_go(scenario, (group, Some(option)))?;
    let group = scenario.groups.get_mut(group)?;
    group.options.remove(option);
    scale_to(group, 100.0, &|_| true);
    Some(())
}

/// Of the devices whose people's group is gone, the first ones are those that count them now.
fn count_people_of(removed: &str, groups: &mut [Group]) {
    let mut first = None;
    for group in groups {
        if group.same_people_as.as_deref() == Some(removed) {
            group.same_people_as.clone_from(&first);
            first.get_or_insert_with(|| group.id.clone());
        }
    }
}

fn offer_mut(
    scenario: &mut Scenario,
    group: usize,
    option: usize,
) -> Option<&mut crate::scenario::Offer> {
    scenario
        .option_mut((group, option))
        .map(|option| &mut option.offer)
}

/// Adds a requirement of a kind that is not asked for yet.
fn add_requirement(scenario: &mut Scenario) {
    let requirements = &mut scenario.requirements;
    let asked: Vec<_> = requirements.iter().map(|asked| asked.kind).collect();
    let mut kinds = RequirementKind::WORDS.iter().map(|(_, kind)| *kind);
    let kind = kinds.find(|kind| !asked.contains(&Some(*kind)));
    let kind = kind.unwrap_or(RequirementKind::WarrantyMonths);
    requirements.push(new_requirement(kind, scenario.purchase_year));
}

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
