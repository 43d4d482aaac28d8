//! What moves the difference: what of it is told first, and where the answer turns.

use crate::decision::measure::Measure;
use crate::decision::sensitivity::Sensitivity;
use crate::decision::switches::SwitchResult;
use crate::decision::told::{Closest, Drivers};

/// How many are told of first.
const FIRST: usize = 5;

/// How many of the first may be the same quantity.
const ALIKE: usize = 2;

/// What moves the difference on a measure, and what is told of it first. `switches` are those that
/// were tried, where they are known.
pub fn drivers(
    found: &Sensitivity,
    switches: Option<&[SwitchResult]>,
    measure: Measure,
) -> Drivers {
    let order = found.by_swing(measure);
    let closest = closest(found, &order, measure);
    let [first, rest] = first_and_rest(found, &order, closest.map(|closest| closest.variable));
    // What turns the answer stands first.
    let answer = found.leaning(measure);
    let has_turn = |index: &usize| !found.variables[*index].turns(measure, answer).is_empty();
    let (turning, others): (Vec<usize>, Vec<usize>) = first.into_iter().partition(has_turn);
    Drivers {
        answer,
        closest,
        first: [turning, others].concat(),
        rest,
        switches: switches.map(|tried| effective(tried, measure)),
    }
}

fn closest(found: &Sensitivity, order: &[usize], measure: Measure) -> Option<Closest> {
    let now = found.leaning(measure);
    let mut closest: Option<(f64, Closest)> = None;
    for index in order {
        let variable = &found.variables[*index];
        let (from, to) = variable.searched();
        for turn in variable.turns(measure, now) {
            let distance = libm::fabs(turn.value - variable.current) / (to - from);
            if closest.is_none_or(|(least, _)| distance < least) {
                let variable = *index;
                closest = Some((distance, Closest { variable, turn }));
            }
        }
    }
    closest.map(|(_, closest)| closest)
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

/// Those that change something on a measure, as their indices: what turns the answer first, then by
/// how much.
fn effective(tried: &[SwitchResult], measure: Measure) -> Vec<usize> {
    let change = |index: &usize| libm::fabs(tried[*index].change(measure));
    let effective = (0..tried.len()).filter(|index| change(index) >= measure.nothing());
    let (mut turning, mut others): (Vec<usize>, Vec<usize>) =
        effective.partition(|index| tried[*index].turns(measure));
    for list in [&mut turning, &mut others] {
        crate::order::sort_by(list, |a, b| change(b).total_cmp(&change(a)));
    }
    turning.append(&mut others);
    turning
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
                assert!(
                    told.closest
                        .is_none_or(|closest| told.first.contains(&closest.variable))
                );
                let mut all = [told.first, told.rest].concat();
                all.sort_unstable();
                expected.sort_unstable();
                assert_eq!(all, expected);
            }
        }
    }
}
