//! Handed-down devices: who gives, and what of the device is the giver's.

use super::choices::Sourcing;
use super::format::{DeviceOption, Group, Scenario};
use crate::document::{IssueCode, Issues, Path};

/// What of a handed-down device is the giver's, because nothing else is stated of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inherited {
    /// Its age when it is received: the giver's age at purchase and service life.
    pub age: bool,
    pub cpu: bool,
    pub memory: bool,
    pub storage: bool,
    pub updates: bool,
}

/// Group and option that hand down to an option; `None` where it names none that exists.
pub fn giver(scenario: &Scenario, option: &DeviceOption) -> Option<(usize, usize)> {
    let from = &option.handed_down_from;
    let wanted = from.group.as_deref()?;
    let group = scenario
        .groups
        .iter()
        .position(|group| group.id == wanted)?;
    Some((
        group,
        giving_option(&scenario.groups[group], from.option.as_deref())?,
    ))
}

/// The option named, or else the first new one, or else the first.
fn giving_option(group: &Group, named: Option<&str>) -> Option<usize> {
    let mut options = group.options.iter();
    match named {
        Some(id) => options.position(|option| option.id == id),
        None => options
            .position(|option| option.sourcing.unwrap_or(Sourcing::New) == Sourcing::New)
            .or((!group.options.is_empty()).then_some(0)),
    }
}

/// The option as it is calculated with: the device of a handed-down one is the giver's, as far as
/// nothing else is stated of it.
pub fn with_device_of_giver(
    scenario: &Scenario,
    option: &DeviceOption,
) -> (DeviceOption, Inherited) {
    // Groups do not hand down in a circle, so there are at most as many rounds as groups.
    fill(scenario, option, scenario.groups.len())
}

fn fill(scenario: &Scenario, option: &DeviceOption, rounds: usize) -> (DeviceOption, Inherited) {
    let mut filled = option.clone();
    let mut inherited = Inherited::default();
    if option.sourcing != Some(Sourcing::HandedDown) || rounds == 0 {
        return (filled, inherited);
    }
    inherited.age = option.offer.age_at_purchase_years.is_none();
    let Some((group, index)) = giver(scenario, option) else {
        return (filled, inherited);
    };
    if option.device.is_some() || option.specification.class.is_some() {
        return (filled, inherited);
    }
    let (giver, _) = fill(scenario, &scenario.groups[group].options[index], rounds - 1);
    let own = &mut filled.specification;
    let theirs = giver.specification;
    inherited.cpu = own.cpu_mark.is_none();
    inherited.memory = own.memory_gb.is_none();
    inherited.storage = own.storage_gb.is_none();
    inherited.updates = own.updates_until.is_none();
    own.name = own.name.take().or(theirs.name);
    own.class = theirs.class;
    own.cpu_mark = own.cpu_mark.or(theirs.cpu_mark);
    own.memory_gb = own
        .memory_gb
        .or(giver.offer.upgrade.memory_gb)
        .or(theirs.memory_gb);
    own.storage_gb = own
        .storage_gb
        .or(giver.offer.upgrade.storage_gb)
        .or(theirs.storage_gb);
    own.screen_inches = own.screen_inches.or(theirs.screen_inches);
    own.battery_hours = own.battery_hours.or(theirs.battery_hours);
    own.updates_until = own.updates_until.or(theirs.updates_until);
    own.embodied_kg = own.embodied_kg.or(theirs.embodied_kg);
    own.yearly_kwh = own.yearly_kwh.or(theirs.yearly_kwh);
    own.source = own.source.take().or(theirs.source);
    filled.device = giver.device;
    let offer = &mut filled.offer;
    if offer.failure_percent_by_age.is_empty() {
        offer.failure_percent_by_age = giver.offer.failure_percent_by_age;
    }
    if offer.certificates.is_empty() {
        offer.certificates = giver.offer.certificates;
    }
    (filled, inherited)
}

/// The scenario with the device of every handed-down option filled in; `None` where there is
/// nothing to fill in.
pub fn filled(scenario: &Scenario) -> Option<Scenario> {
    let hands_down = |option: &DeviceOption| option.sourcing == Some(Sourcing::HandedDown);
    let mut options = scenario.groups.iter().flat_map(|group| &group.options);
    if !options.any(hands_down) {
        return None;
    }
    let mut filled = scenario.clone();
    for (group, entered) in filled.groups.iter_mut().zip(&scenario.groups) {
        for (option, entered) in group.options.iter_mut().zip(&entered.options) {
            if hands_down(entered) {
                *option = with_device_of_giver(scenario, entered).0;
            }
        }
    }
    Some(filled)
}

/// Every handed-down option has a giver whose devices do not go back to who leases them out, and no group hands down to itself, however many rounds it
/// takes.
pub fn check(scenario: &Scenario, issues: &mut Issues) {
    let groups = &scenario.groups;
    let handed_down = |group: &Group| -> Vec<(usize, Option<usize>)> {
        let options = group.options.iter().enumerate();
        options
            .filter(|(_, option)| option.sourcing == Some(Sourcing::HandedDown))
            .map(|(index, option)| {
                let from = option.handed_down_from.group.as_deref();
                let giver = from.and_then(|id| groups.iter().position(|group| group.id == id));
                (index, giver)
            })
            .collect()
    };
    let givers: Vec<Vec<(usize, Option<usize>)>> = groups.iter().map(handed_down).collect();
    let root = Path::Root;
    let all = Path::Key(&root, "groups");
    for (receiver, options) in givers.iter().enumerate() {
        let group = Path::Index(&all, receiver);
        let in_group = Path::Key(&group, "options");
        let mut reached: Option<Vec<bool>> = None;
        for (index, giver) in options {
            let at = Path::Index(&in_group, *index);
            let from = Path::Key(&at, "handedDownFrom");
            let entered = &groups[receiver].options[*index].handed_down_from;
            let Some(giver) = *giver else {
                let code = match entered.group {
                    None => IssueCode::Missing,
                    Some(_) => IssueCode::UnknownChoice,
                };
                issues.report(&Path::Key(&from, "group"), code, None);
                continue;
            };
            match giving_option(&groups[giver], entered.option.as_deref()) {
                None => {
                    let option = Path::Key(&from, "option");
                    issues.report(&option, IssueCode::UnknownChoice, None);
                }
                Some(option) if groups[giver].options[option].goes_back() => {
                    issues.report(&from, IssueCode::HandedDownGoesBack, None);
                }
                Some(_) => {}
            }
            // From the giver to those who give to it, and so on: does that lead back here?
            let reached = reached.get_or_insert_with(|| receivers_of(receiver, &givers));
            if giver == receiver || reached[giver] {
                issues.report(&from, IssueCode::HandingDownCycle, None);
            }
        }
    }
}

/// The groups that devices of a group reach, in however many rounds.
fn receivers_of(group: usize, givers: &[Vec<(usize, Option<usize>)>]) -> Vec<bool> {
    let mut reached = vec![false; givers.len()];
    let mut waiting = vec![group];
    while let Some(from) = waiting.pop() {
        for (receiver, options) in givers.iter().enumerate() {
            let receives = options.iter().any(|(_, giver)| *giver == Some(from));
            if receives && !reached[receiver] {
                reached[receiver] = true;
                waiting.push(receiver);
            }
        }
    }
    reached
}
