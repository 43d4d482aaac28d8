//! How an option is had, and who hands down to whom. Whatever is chosen here leaves a scenario
//! valid.

use super::device::{class_of, forget_battery, usual_class};
use super::shares::sourcing_of;
use crate::catalogue;
use crate::scenario::{
    Cell, DeviceOption, HandedDownFrom, Identified, Scenario, Sourcing, giver, with_device_of_giver,
};

/// Options that can hand down to a group: those of other groups that do not themselves live on what
/// this one hands down. What is kept is used up where it is, and what is leased may go back.
pub fn possible_givers(scenario: &Scenario, receiver: usize) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (index, group) in scenario.groups.iter().enumerate() {
        if !lives_on(scenario, index, receiver) {
            let options = group.options.iter().enumerate();
            let give = options
                .filter(|(_, option)| sourcing_of(option) != Sourcing::Keep && !option.goes_back());
            cells.extend(give.map(|(option, _)| (index, option)));
        }
    }
    cells
}

/// The one of them that is taken where none is chosen: it has devices to give, of the kind that the
/// group has, and best new ones.
fn best_giver(scenario: &Scenario, receiver: usize) -> Option<Cell> {
    let class = usual_class(scenario, scenario.groups.get(receiver)?);
    let worth = |cell: &Cell| {
        let option = scenario.option(*cell);
        option.map(|option| {
            (
                option.share_percent > 0.0,
                class_of(scenario, option) == Some(class),
                sourcing_of(option) == Sourcing::New,
            )
        })
    };
    // Of several that are as good, the last one is the greatest.
    let givers = possible_givers(scenario, receiver).into_iter().rev();
    givers.max_by_key(worth)
}

/// Whether devices of `source` reach a group, in however many rounds, or are its own. Groups do not
/// hand down in a circle, so this ends.
fn lives_on(scenario: &Scenario, group: usize, source: usize) -> bool {
    group == source
        || scenario.groups[group]
            .options
            .iter()
            .filter(|option| sourcing_of(option) == Sourcing::HandedDown)
            .filter_map(|option| giver(scenario, option))
            .any(|(from, _)| lives_on(scenario, from, source))
}

/// A giver as a word for a list of choices.
pub fn giver_word((group, option): Cell) -> String {
    [&group.to_string(), "-", &option.to_string()].concat()
}

fn name_giver(scenario: &Scenario, (group, option): Cell) -> Option<HandedDownFrom> {
    let group = scenario.groups.get(group)?;
    Some(HandedDownFrom {
        group: Some(group.id.clone()),
        option: Some(group.options.get(option)?.id.clone()),
    })
}

/// Chooses how an option is had. What was entered for the former way and means something else, or
/// nothing, in the new one is taken back.
pub fn choose(scenario: &mut Scenario, (group, option): Cell, sourcing: Sourcing) -> Option<()> {
    let handed_down_from = match sourcing {
        Sourcing::HandedDown => {
            let giver = best_giver(scenario, group)?;
            name_giver(scenario, giver)?
        }
        _ => HandedDownFrom::default(),
    };
    let entered = scenario.groups.get(group)?.options.get(option)?;
    let was = sourcing_of(entered);
    let (filled, _) = with_device_of_giver(scenario, entered);
    let changed = scenario.option_mut((group, option))?;
    changed.sourcing = Some(sourcing);
    changed.handed_down_from = handed_down_from;
    if was == Sourcing::HandedDown {
        settle_device(changed, &filled);
    }
    if sourcing == Sourcing::HandedDown {
        // It is the giver's.
        changed.device = None;
        changed.specification = Default::default();
    }
    let offer = &mut changed.offer;
    offer.price = None;
    offer.tiers.clear();
    offer.pilot = Default::default();
    forget_battery(offer);
    let is_bought = |sourcing| matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
    if !(is_bought(was) && is_bought(sourcing)) {
        offer.planned_years = None;
        offer.age_at_purchase_years = None;
        offer.warranty = Default::default();
        offer.upgrade = Default::default();
    }
    Some(())
}

/// Chooses the giver of a handed-down option by its word.
pub fn receive_from(scenario: &mut Scenario, (group, option): Cell, word: &str) -> Option<()> {
    let givers = possible_givers(scenario, group);
    let chosen = givers.into_iter().find(|cell| giver_word(*cell) == word)?;
    let from = name_giver(scenario, chosen)?;
    scenario.option_mut((group, option))?.handed_down_from = from;
    Some(())
}

/// Gives an option a device of its own: the one it had from its giver, or a typical one.
fn settle_device(option: &mut DeviceOption, filled: &DeviceOption) {
    option.device = filled.device.clone();
    option.specification = filled.specification.clone();
    if option.device.is_none() && option.specification.class.is_none() {
        let class = Identified::of(filled).map_or(catalogue::DeviceClass::Laptop, |of| of.class);
        let typical = catalogue::typical_device(class, sourcing_of(option) == Sourcing::New);
        option.device = Some(typical.id.to_owned());
    }
}

/// Before a giver goes: those who live on it get the next possible one, or else buy refurbished.
/// Without `gone.1` the whole group goes.
pub fn let_go(scenario: &mut Scenario, gone: (usize, Option<usize>)) -> Option<()> {
    let goes = |(group, option): Cell| group == gone.0 && gone.1.is_none_or(|at| at == option);
    for group in 0..scenario.groups.len() {
        for option in 0..scenario.groups[group].options.len() {
            let entered = &scenario.groups[group].options[option];
            let is_received = sourcing_of(entered) == Sourcing::HandedDown;
            if !is_received || goes((group, option)) || !giver(scenario, entered).is_some_and(goes)
            {
                continue;
            }
            let others = possible_givers(scenario, group);
            match others.into_iter().find(|cell| !goes(*cell)) {
                Some(other) => {
                    let from = name_giver(scenario, other)?;
                    scenario.option_mut((group, option))?.handed_down_from = from;
                }
                None => choose(scenario, (group, option), Sourcing::Refurbished)?,
            }
        }
    }
    Some(())
}
