//! Changes to a scenario, as people make them.

use crate::catalogue::{self, DeviceClass};
use crate::presets::PresetId;
use crate::scenario::{Currency, DeviceOption, Group, Scenario, Sourcing};

/// A number that can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberPlace {
    Horizon,
    Count { group: usize },
    Share { group: usize, option: usize },
    Price { group: usize, option: usize },
    PlannedYears { group: usize, option: usize },
    WarrantyMonths { group: usize, option: usize },
    DiscountRate,
    ElectricityPrice,
    GridIntensity,
    RepairCost,
    DeploymentHours,
}

/// A choice from a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoicePlace {
    Preset,
    Place,
    Currency,
    Need { group: usize },
    Device { group: usize, option: usize },
    Sourcing { group: usize, option: usize },
    Allocation,
    FootprintSource,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Sets a number; `None` takes what was entered back, so that the default applies.
    Number(NumberPlace, Option<f64>),
    /// Chooses a word of a list.
    Choice(ChoicePlace, String),
    /// Divides a group between new and refurbished, in percent refurbished.
    Mix {
        group: usize,
        refurbished_percent: f64,
    },
    Rename {
        group: usize,
        name: String,
    },
    AddGroup,
    DuplicateGroup {
        group: usize,
    },
    RemoveGroup {
        group: usize,
    },
    AddOption {
        group: usize,
    },
    RemoveOption {
        group: usize,
        option: usize,
    },
    /// Everything at once: a preset, a scenario of the page, a reset.
    Replace(Box<Scenario>),
}

/// What an edit is called when it can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Number(NumberPlace),
    Choice(ChoicePlace),
    Mix { group: usize },
    Name { group: usize },
    GroupAdded,
    GroupRemoved,
    OptionAdded,
    OptionRemoved,
    Replaced,
}

impl Edit {
    pub fn change(&self) -> Change {
        match self {
            Edit::Number(place, _) => Change::Number(*place),
            Edit::Choice(place, _) => Change::Choice(*place),
            Edit::Mix { group, .. } => Change::Mix { group: *group },
            Edit::Rename { group, .. } => Change::Name { group: *group },
            Edit::AddGroup | Edit::DuplicateGroup { .. } => Change::GroupAdded,
            Edit::RemoveGroup { .. } => Change::GroupRemoved,
            Edit::AddOption { .. } => Change::OptionAdded,
            Edit::RemoveOption { .. } => Change::OptionRemoved,
            Edit::Replace(_) => Change::Replaced,
        }
    }

    /// The scenario after the edit. `None` where the edit does not fit the scenario, such as a
    /// group that is no longer there.
    pub fn apply(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut after = scenario.clone();
        match self {
            Edit::Number(place, value) => set_number(&mut after, *place, *value)?,
            Edit::Choice(ChoicePlace::Preset, id) => {
                return PresetId::from_id(id).map(PresetId::scenario);
            }
            Edit::Choice(place, word) => choose(&mut after, *place, word)?,
            Edit::Mix {
                group,
                refurbished_percent,
            } => divide(after.groups.get_mut(*group)?, *refurbished_percent),
            Edit::Rename { group, name } => {
                let name = name.trim();
                after.groups.get_mut(*group)?.name = (!name.is_empty()).then(|| name.to_owned());
            }
            Edit::AddGroup => {
                let mut group = new_group(&after);
                group.set_count(group.count, &after.organisations);
                after.groups.push(group);
            }
            Edit::DuplicateGroup { group } => {
                let mut copy = after.groups.get(*group)?.clone();
                copy.id = unused_id("group", |id| {
                    after.groups.iter().any(|group| group.id == id)
                });
                after.groups.insert(group + 1, copy);
            }
            Edit::RemoveGroup { group } => {
                if after.groups.len() < 2 {
                    return None;
                }
                after.groups.get(*group)?;
                after.groups.remove(*group);
            }
            Edit::AddOption { group } => add_option(after.groups.get_mut(*group)?),
            Edit::RemoveOption { group, option } => {
                remove_option(after.groups.get_mut(*group)?, *option)?;
            }
            Edit::Replace(replacement) => return Some((**replacement).clone()),
        }
        Some(after)
    }
}

/// The number as entered; `None` where the default applies.
pub fn entered_number(scenario: &Scenario, place: NumberPlace) -> Option<f64> {
    let option = |group: usize, option: usize| scenario.groups.get(group)?.options.get(option);
    match place {
        NumberPlace::Horizon => Some(scenario.horizon_years),
        NumberPlace::Count { group } => scenario
            .groups
            .get(group)
            .map(|group| f64::from(group.count)),
        NumberPlace::Share { group, option: o } => {
            option(group, o).map(|option| option.share_percent)
        }
        NumberPlace::Price { group, option: o } => option(group, o)?.offer.price,
        NumberPlace::PlannedYears { group, option: o } => option(group, o)?.offer.planned_years,
        NumberPlace::WarrantyMonths { group, option: o } => option(group, o)?.offer.warranty.months,
        NumberPlace::DiscountRate => scenario.method.discount_rate_percent,
        NumberPlace::ElectricityPrice => scenario.method.electricity_price_per_kwh,
        NumberPlace::GridIntensity => scenario.method.grid_grams_per_kwh,
        NumberPlace::RepairCost => scenario.method.repair_cost,
        NumberPlace::DeploymentHours => scenario.method.deployment_hours,
    }
}

fn set_number(scenario: &mut Scenario, place: NumberPlace, value: Option<f64>) -> Option<()> {
    match place {
        NumberPlace::Horizon => scenario.horizon_years = value?,
        NumberPlace::Count { group } => {
            let count = libm::round(value?) as u32;
            let group = scenario.groups.get_mut(group)?;
            group.set_count(count, &scenario.organisations);
        }
        NumberPlace::Share { group, option } => {
            set_share(scenario.groups.get_mut(group)?, option, value?)?;
        }
        NumberPlace::Price { group, option } => {
            option_mut(scenario, group, option)?.offer.price = value;
        }
        NumberPlace::PlannedYears { group, option } => {
            option_mut(scenario, group, option)?.offer.planned_years = value;
        }
        NumberPlace::WarrantyMonths { group, option } => {
            option_mut(scenario, group, option)?.offer.warranty.months = value;
        }
        NumberPlace::DiscountRate => scenario.method.discount_rate_percent = value,
        NumberPlace::ElectricityPrice => scenario.method.electricity_price_per_kwh = value,
        NumberPlace::GridIntensity => scenario.method.grid_grams_per_kwh = value,
        NumberPlace::RepairCost => scenario.method.repair_cost = value,
        NumberPlace::DeploymentHours => scenario.method.deployment_hours = value,
    }
    Some(())
}

fn option_mut(scenario: &mut Scenario, group: usize, option: usize) -> Option<&mut DeviceOption> {
    scenario.groups.get_mut(group)?.options.get_mut(option)
}

fn choose(scenario: &mut Scenario, place: ChoicePlace, word: &str) -> Option<()> {
    use crate::scenario::{Allocation, Choice, FootprintSource};
    match place {
        ChoicePlace::Preset => {}
        ChoicePlace::Place => scenario.place = Some(word.to_owned()),
        ChoicePlace::Currency => scenario.currency = Some(Currency::from_word(word)?),
        ChoicePlace::Need { group } => {
            scenario.groups.get_mut(group)?.need.profile = Some(word.to_owned());
        }
        ChoicePlace::Device { group, option } => {
            let option = option_mut(scenario, group, option)?;
            catalogue::device(word)?;
            option.device = Some(word.to_owned());
            // What was entered about the former device does not hold for this one.
            option.specification = Default::default();
            option.offer.price = None;
            option.offer.tiers.clear();
            option.offer.pilot = Default::default();
        }
        ChoicePlace::Sourcing { group, option } => {
            let option = option_mut(scenario, group, option)?;
            option.sourcing = Some(Sourcing::from_word(word)?);
            option.offer.price = None;
            option.offer.tiers.clear();
            option.offer.pilot = Default::default();
        }
        ChoicePlace::Allocation => {
            scenario.method.allocation = Some(Allocation::from_word(word)?);
        }
        ChoicePlace::FootprintSource => {
            scenario.method.footprint_source = Some(FootprintSource::from_word(word)?);
        }
    }
    Some(())
}

/// Percentage of a group that is equipped with refurbished devices.
pub fn refurbished_percent(group: &Group) -> f64 {
    let options = group.options.iter();
    options
        .filter(|option| !is_new(option))
        .map(|option| option.share_percent)
        .sum()
}

fn is_new(option: &DeviceOption) -> bool {
    option.sourcing.unwrap_or(Sourcing::New) == Sourcing::New
}

/// Divides a group between new and refurbished options, each side as it was divided before.
fn divide(group: &mut Group, refurbished_percent: f64) {
    let refurbished_percent = refurbished_percent.max(0.0).min(100.0);
    scale_to(group, 100.0 - refurbished_percent, is_new);
    scale_to(group, refurbished_percent, |option| !is_new(option));
}

/// Brings the options that `belongs` picks to a sum of percentages, in the proportion they have;
/// where all have none, the first one takes all.
fn scale_to(group: &mut Group, percent: f64, belongs: impl Fn(&DeviceOption) -> bool) {
    let mut members: Vec<&mut DeviceOption> = group
        .options
        .iter_mut()
        .filter(|option| belongs(option))
        .collect();
    let sum: f64 = members.iter().map(|option| option.share_percent).sum();
    let mut left = percent;
    let last = members.len().saturating_sub(1);
    for (index, option) in members.iter_mut().enumerate() {
        let share = if index == last {
            left
        } else if sum > 0.0 {
            percent * option.share_percent / sum
        } else if index == 0 {
            percent
        } else {
            0.0
        };
        option.share_percent = share.max(0.0);
        left -= option.share_percent;
    }
}

/// Sets one option's percentage; the others share the rest in the proportion they have.
fn set_share(group: &mut Group, option: usize, percent: f64) -> Option<()> {
    if group.options.len() < 2 {
        return None;
    }
    let percent = percent.max(0.0).min(100.0);
    let id = group.options.get(option)?.id.clone();
    group.options[option].share_percent = percent;
    scale_to(group, 100.0 - percent, |other| other.id != id);
    Some(())
}

fn unused_id(stem: &str, is_used: impl Fn(&str) -> bool) -> String {
    let mut number = 1_u32;
    loop {
        let id = format!("{stem}-{number}");
        if !is_used(&id) {
            return id;
        }
        number += 1;
    }
}

fn typical_option(class: DeviceClass, sourcing: Sourcing, id: &str, percent: f64) -> DeviceOption {
    let device = catalogue::typical_device(class, sourcing == Sourcing::New);
    DeviceOption {
        id: id.to_owned(),
        sourcing: Some(sourcing),
        device: Some(device.id.to_owned()),
        share_percent: percent,
        ..Default::default()
    }
}

fn new_group(scenario: &Scenario) -> Group {
    let class = DeviceClass::Laptop;
    Group {
        id: unused_id("group", |id| {
            scenario.groups.iter().any(|group| group.id == id)
        }),
        count: 50,
        need: crate::scenario::Need {
            profile: Some("office".to_owned()),
            ..Default::default()
        },
        options: vec![
            typical_option(class, Sourcing::New, "new", 50.0),
            typical_option(class, Sourcing::Refurbished, "refurbished", 50.0),
        ],
        ..Default::default()
    }
}

/// A further refurbished option of the class the group has, at first without a share.
fn add_option(group: &mut Group) {
    let class = group
        .options
        .first()
        .and_then(crate::scenario::Identified::of);
    let class = class.map_or(DeviceClass::Laptop, |identified| identified.class);
    let id = unused_id("option", |id| {
        group.options.iter().any(|option| option.id == id)
    });
    group
        .options
        .push(typical_option(class, Sourcing::Refurbished, &id, 0.0));
}

fn remove_option(group: &mut Group, option: usize) -> Option<()> {
    if group.options.len() < 2 {
        return None;
    }
    group.options.get(option)?;
    group.options.remove(option);
    scale_to(group, 100.0, |_| true);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(scenario: &Scenario) -> Vec<f64> {
        scenario.groups[0]
            .options
            .iter()
            .map(|option| option.share_percent)
            .collect()
    }

    fn school() -> Scenario {
        PresetId::SchoolLaptops.scenario()
    }

    #[test]
    fn the_slider_divides_between_new_and_refurbished() {
        let edit = Edit::Mix {
            group: 0,
            refurbished_percent: 40.0,
        };
        let after = edit.apply(&school()).expect("a group");
        assert_eq!(refurbished_percent(&after.groups[0]), 40.0);
        assert_eq!(shares(&after).iter().sum::<f64>(), 100.0);
    }

    #[test]
    fn a_typed_share_leaves_the_rest_to_the_others() {
        let school = Edit::AddOption { group: 0 }
            .apply(&school())
            .expect("a group");
        let place = NumberPlace::Share {
            group: 0,
            option: 2,
        };
        let after = Edit::Number(place, Some(20.0))
            .apply(&school)
            .expect("an option");
        assert_eq!(shares(&after)[2], 20.0);
        assert!((shares(&after).iter().sum::<f64>() - 100.0).abs() < 1e-9);
    }

    #[test]
    fn people_stay_divided_among_organisations() {
        let together = PresetId::ThreeMunicipalities.scenario();
        let place = NumberPlace::Count { group: 0 };
        for edit in [Edit::Number(place, Some(430.0)), Edit::AddGroup] {
            let after = edit.apply(&together).expect("a group");
            assert!(crate::scenario::validate(&after).is_ok());
            for group in &after.groups {
                let counts = group.counts.iter().map(|entry| entry.count);
                assert_eq!(counts.sum::<u32>(), group.count);
            }
        }
    }

    #[test]
    fn the_last_group_and_the_last_option_stay() {
        assert!(Edit::RemoveGroup { group: 0 }.apply(&school()).is_none());
        let one = Edit::RemoveOption {
            group: 0,
            option: 0,
        };
        let one = one.apply(&school()).expect("two options");
        assert_eq!(shares(&one), [100.0]);
        let last = Edit::RemoveOption {
            group: 0,
            option: 0,
        };
        assert!(last.apply(&one).is_none());
    }

    #[test]
    fn copies_get_ids_of_their_own() {
        let after = Edit::DuplicateGroup { group: 0 }
            .apply(&school())
            .expect("a group");
        assert_ne!(after.groups[0].id, after.groups[1].id);
        assert!(crate::scenario::validate(&after).is_ok());
    }
}
