//! How plans, groups, options and organisations are called.

use crate::catalogue;
use crate::engine::plan_kind::PlanKind;
use crate::scenario::{Cell, DeviceOption, Group, Identified};
use crate::state::State;
use crate::state::shares::sourcing_of;
use crate::text::{
    self, Format, Language, Unit, device_classes, device_name, fill, need_profile_group, quantity,
    sentence_start, sourcing_name,
};

/// A plan by its whole name, with a capital: "All refurbished".
pub fn plan_title(state: &State, plan: PlanKind) -> String {
    sentence_start(plan_in_sentence(state, plan))
}

/// Whether every group has an option of what a plan is called by: only then is it all new or all
/// refurbished.
fn is_whole(state: &State, plan: PlanKind) -> bool {
    let comparison = state.comparison();
    comparison.plan(plan).unchanged_groups.is_empty()
}

/// A plan as a heading or at the end of a bar: "All new".
pub fn plan_name(state: &State, plan: PlanKind) -> &'static str {
    text::plan_name(plan, is_whole(state, plan), state.language)
}

/// A plan inside a sentence, without a capital: "all new".
pub fn plan_in_sentence(state: &State, plan: PlanKind) -> &'static str {
    text::plan_in_sentence(plan, is_whole(state, plan), state.language)
}

/// How a group is called: its own name, or else its need.
pub fn group_name(group: &Group, index: usize, language: Language) -> String {
    if let Some(name) = group.name.as_ref().filter(|name| !name.is_empty()) {
        return name.clone();
    }
    let of_profile = group
        .need
        .profile
        .as_deref()
        .and_then(|id| need_profile_group(id, language));
    if let Some(name) = of_profile {
        return name.to_owned();
    }
    let class = group.options.first().and_then(Identified::of);
    if let Some(identified) = class {
        return sentence_start(device_classes(identified.class, language));
    }
    let number = (index + 1).to_string();
    fill(language.words().group_numbered(), &[("number", &number)])
}

/// How an option is called: its device. Of one that is handed down that is the giver's, as in the
/// scenario that [`Valid::filled`](crate::scenario::Valid::filled) gives.
pub fn option_name(option: &DeviceOption, language: Language) -> String {
    if let Some(name) = &option.specification.name {
        return name.clone();
    }
    let device = option.device.as_deref().and_then(catalogue::device);
    match device {
        Some(device) => device_name(device, language),
        None => sentence_start(sourcing_name(sourcing_of(option), language)),
    }
}

/// How an option is called among those of its group: one of which another is the same device has in
/// which way it is had, and where that is the same too, its number.
pub fn distinct_option(state: &State, (group, option): Cell) -> String {
    let groups = &state.valid().filled().groups;
    let options = groups.get(group).map_or(&[][..], |group| &group.options);
    let Some(own) = options.get(option) else {
        return String::new();
    };
    let name = option_name(own, state.language);
    let same = options.iter().enumerate().filter(|(_, other)| {
        other.device == own.device && option_name(other, state.language) == name
    });
    let others = || same.clone().filter(|(at, _)| *at != option);
    if others().next().is_none() {
        return name;
    }
    let sourcing = sourcing_of(own);
    let is_had_alike = others().any(|(_, other)| sourcing_of(other) == sourcing);
    let number = (option + 1).to_string();
    let told = match is_had_alike {
        true => &number,
        false => sourcing_name(sourcing, state.language),
    };
    [&name, " (", told, ")"].concat()
}

/// How a group is called among the others: one that is called as another is has its number too.
pub fn distinct_name(state: &State, index: usize) -> String {
    let groups = &state.valid().filled().groups;
    let name = |index: usize, group: &Group| group_name(group, index, state.language);
    let Some(own) = groups.get(index).map(|group| name(index, group)) else {
        return String::new();
    };
    let mut named = groups
        .iter()
        .enumerate()
        .map(|(at, group)| (at, name(at, group)));
    if named.any(|(at, other)| at != index && other == own) {
        return [&own, " (", &(index + 1).to_string(), ")"].concat();
    }
    own
}

/// A group and an option of it: "Office staff, Dell Pro 14".
pub fn place_name(state: &State, (group, option): Cell) -> String {
    let option = distinct_option(state, (group, option));
    let name = distinct_name(state, group);
    match option.is_empty() {
        true => name,
        false => [&name, ", ", &option].concat(),
    }
}

/// The place of an option that is known by its ids.
pub fn option_at(state: &State, group: &str, option: &str) -> Option<Cell> {
    let groups = &state.scenario().groups;
    let at = groups.iter().position(|of| of.id == group)?;
    let options = &mut groups[at].options.iter();
    Some((at, options.position(|of| of.id == option)?))
}

/// How an organisation is called: its own name, or else its number.
pub fn organisation_name(state: &State, index: usize) -> String {
    let organisations = &state.scenario().organisations;
    let name = organisations.get(index).and_then(|of| of.name.clone());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| {
        let number = (index + 1).to_string();
        fill(
            state.language.words().organisation_numbered(),
            &[("number", &number)],
        )
    })
}

/// "4 years"
pub fn years_text(state: &State, format: &dyn Format) -> String {
    let years = state.scenario().horizon_years;
    quantity(years, Unit::Years, state.comparison().currency, format)
}
