//! What moves the difference: what turns the answer, nearest first, and what of the rest is told
//! first.

use super::weights::{examples, weights};
use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::decision::switches::{SwitchKind, SwitchResult};
use crate::decision::told::{Driver, Drivers, Turning};
use crate::quantity::{Place, Quantity, Variation};

/// How many are told of first.
const FIRST: usize = 5;

/// How many of the first may be the same quantity.
const ALIKE: usize = 2;

/// A switch is as far as a tenth of what is searched for a number.
const STEP: f64 = 0.1;

/// What nobody on the buyer's side decides or can ask for, such as the grid or a way of counting, is
/// as far as something of theirs that takes twice the change.
const NOT_A_BUYERS: f64 = 2.0;

/// What moves the difference on a measure, and what is told of it first. `switches` are those that
/// were tried, where they are known.
pub fn drivers(
    found: &Sensitivity,
    switches: Option<&[SwitchResult]>,
    measure: Measure,
) -> Drivers {
    let order = found.by_swing(measure);
    let tried = switches.unwrap_or_default();
    let turning = turning(found, &order, tried, measure);
    let closest = turning.iter().find_map(|one| match one.driver {
        Driver::Number { variable, .. } => Some(variable),
        Driver::Switch { .. } => None,
    });
    let [first, rest] = first_and_rest(found, &order, closest);
    // What turns the answer stands first.
    let answer = found.leaning(measure);
    let has_turn = |index: &usize| !found.variables[*index].turns(measure, answer).is_empty();
    let (turns, others): (Vec<usize>, Vec<usize>) = first.into_iter().partition(has_turn);
    let weights = weights(found, measure);
    Drivers {
        answer,
        examples: examples(found, &weights, measure),
        weights,
        first: [turns, others].concat(),
        rest,
        switches: switches.map(|tried| effective(tried, measure)),
        turning,
    }
}

/// Everything that turns the answer, by how far it is: for a number the share of all that was
/// searched which lies between its value and the nearest turn, for what is no number [`STEP`]; twice
/// that where it is [`NOT_A_BUYERS`]. Of equal ones the stronger comes first.
///
/// Worked example: a price of 1,690 was searched from 507 to 3,380 and turns the answer at 1,460: 230
/// of 2,873 are 0.08, nearer than a new battery at 0.1. A grid that turns it after 0.08 of its range
/// is at 0.16, and comes after both.
fn turning(
    found: &Sensitivity,
    order: &[usize],
    switches: &[SwitchResult],
    measure: Measure,
) -> Vec<Turning> {
    let numbers = order.iter().filter_map(|index| {
        let variable = &found.variables[*index];
        of_number(*index, variable, measure, found.leaning(measure))
    });
    let switches = switches.iter().enumerate();
    let switches = switches
        .filter(|(_, one)| one.turns(measure))
        .map(|(index, one)| of_switch(index, one));
    let mut turning: Vec<Turning> = numbers.chain(switches).collect();
    crate::order::sort_by(&mut turning, |a, b| a.distance.total_cmp(&b.distance));
    turning
}

fn of_number(
    index: usize,
    variable: &VariableSensitivity,
    measure: Measure,
    now: Leaning,
) -> Option<Turning> {
    let tried = variable.tried(measure);
    let distance = |value: f64| {
        let (from, to) = variable.searched();
        libm::fabs(value - variable.current) / (to - from)
    };
    let turns = variable.turns(measure, now);
    let nearest = || {
        let turns = turns.into_iter();
        turns.min_by(|a, b| distance(a.value).total_cmp(&distance(b.value)))
    };
    let turn = tried.map(|tried| tried.turn).or_else(nearest)?;
    let is_a_buyers = is_a_buyers(variable.quantity);
    Some(Turning {
        driver: Driver::Number {
            variable: index,
            turn,
        },
        is_a_buyers,
        distance: distance(turn.value) * if is_a_buyers { 1.0 } else { NOT_A_BUYERS },
        entries: tried.map_or_else(Vec::new, |tried| tried.entries.clone()),
        value: tried.map(|tried| tried.value),
        cost: tried.map(|tried| tried.cost),
        carbon: tried.map(|tried| tried.carbon),
    })
}

fn of_switch(index: usize, switch: &SwitchResult) -> Turning {
    let is_a_buyers = matches!(
        switch.kind,
        SwitchKind::NewBattery
            | SwitchKind::EqualWarranty
            | SwitchKind::Reuse
            | SwitchKind::Replacement
    );
    Turning {
        driver: Driver::Switch { switch: index },
        is_a_buyers,
        distance: STEP * if is_a_buyers { 1.0 } else { NOT_A_BUYERS },
        entries: switch.entries.clone(),
        value: None,
        cost: Some(switch.cost),
        carbon: Some(switch.carbon),
    }
}

/// Whether a buyer can decide a number or ask for another: what is chosen and what is quoted of an
/// offer.
fn is_a_buyers(quantity: Quantity) -> bool {
    let is_of_offer = matches!(quantity.place(), Place::Option(_));
    is_of_offer && matches!(quantity.variation(), Variation::Chosen | Variation::Quoted)
}

/// Parts an order into what is told first and the rest. First come those that say something to a
/// person, not all about the same, and the one that is closest to changing the answer.
fn first_and_rest(found: &Sensitivity, order: &[usize], closest: Option<usize>) -> [Vec<usize>; 2] {
    let mut first: Vec<usize> = closest.into_iter().collect();
    for is_known in [true, false] {
        for index in order {
            let quantity = found.variables[*index].quantity;
            let alike = first.iter();
            let alike = alike.filter(|other| found.variables[**other].quantity == quantity);
            let fits = !is_known || quantity.is_known_at_work() && alike.count() < ALIKE;
            if first.len() < FIRST && fits && !first.contains(index) {
                first.push(*index);
            }
        }
    }
    let (first, rest) = order.iter().partition(|index| first.contains(index));
    [first, rest]
}

/// Those that change something on a measure and do not turn the answer, as their indices: by how
/// much.
fn effective(tried: &[SwitchResult], measure: Measure) -> Vec<usize> {
    let change = |index: &usize| {
        let one = &tried[*index];
        let of_difference = libm::fabs(one.change(measure));
        // What changes both plans alike is told where it is a decision of its own.
        match one.kind {
            SwitchKind::Replacement => {
                let of_plans = one.plan_changes(measure).into_iter();
                of_plans.map(libm::fabs).fold(of_difference, f64::max)
            }
            _ => of_difference,
        }
    };
    let is_effective =
        |index: &usize| change(index) >= measure.nothing() && !tried[*index].turns(measure);
    let mut effective: Vec<usize> = (0..tried.len()).filter(is_effective).collect();
    crate::order::sort_by(&mut effective, |a, b| change(b).total_cmp(&change(a)));
    effective
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::sensitivity::sensitivity;
    use crate::engine::judged::Judged;
    use crate::presets::PresetId;
    use crate::scenario::validate;

    /// `None` where a preset has nothing to compare with.
    fn found(preset: PresetId) -> Option<Sensitivity> {
        let valid = validate(&preset.scenario()).expect("valid");
        let judged = Judged::among(valid.inputs())?;
        Some(sensitivity(&valid, judged))
    }

    #[test]
    fn what_is_told_first_holds_the_closest_and_nothing_is_left_out() {
        for found in PresetId::ALL.into_iter().filter_map(found) {
            for measure in Measure::ALL {
                let told = drivers(&found, None, measure);
                let mut expected = found.by_swing(measure);
                assert_eq!(told.first.len(), expected.len().min(FIRST));
                let mut turning = told.turning.iter();
                assert!(turning.all(|one| match one.driver {
                    Driver::Number { variable, .. } => expected.contains(&variable),
                    Driver::Switch { .. } => false,
                }));
                let closest = told.turning.first().map(|one| one.driver);
                if let Some(Driver::Number { variable, .. }) = closest {
                    assert!(told.first.contains(&variable));
                }
                let mut all = [told.first, told.rest].concat();
                all.sort_unstable();
                expected.sort_unstable();
                assert_eq!(all, expected);
            }
        }
    }
}
