//! Options that are alike, so that one evaluation serves for all of them.

use crate::scenario::Cell;
use crate::scenario::inputs::{FleetInputs, Inputs, OptionInputs};

/// For each option the first one of the scenario that is like it in all that its totals depend on:
/// everything but its share. Often itself.
pub fn likes(inputs: &Inputs) -> Vec<Vec<Cell>> {
    // One of each kind so far.
    let mut kinds: Vec<(Cell, (&OptionInputs, &FleetInputs))> = Vec::new();
    let mut likes = Vec::with_capacity(inputs.groups.len());
    for (group, of_group) in inputs.groups.iter().enumerate() {
        let mut of_options = Vec::with_capacity(of_group.options.len());
        for (index, option) in of_group.options.iter().enumerate() {
            let mut known = kinds.iter();
            let like = known
                .find(|(_, (other, fleet))| are_alike(option, other) && of_group.fleet == **fleet);
            of_options.push(match like {
                Some((cell, _)) => *cell,
                None => {
                    kinds.push(((group, index), (option, &of_group.fleet)));
                    (group, index)
                }
            });
        }
        likes.push(of_options);
    }
    likes
}

fn are_alike(one: &OptionInputs, other: &OptionInputs) -> bool {
    let depends = |option: &OptionInputs| option.handed_down.is_some() || option.fallback.is_some();
    // Most differ in one of these.
    let looks_alike = one.price == other.price
        && one.electricity == other.electricity
        && one.sourcing == other.sourcing
        && one.price_as_new == other.price_as_new
        && one.life == other.life;
    looks_alike && !depends(one) && !depends(other) && {
        let share = one.share;
        OptionInputs {
            share,
            ..other.clone()
        } == *one
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;
    use crate::scenario::validate;

    #[test]
    fn an_option_twice_is_alike_whatever_its_share() {
        let mut scenario = PresetId::SchoolLaptops.scenario();
        let mut again = scenario.groups[0].options[1].clone();
        again.id = "again".to_owned();
        again.share_percent = 0.0;
        scenario.groups[0].options.push(again);
        let number = scenario.groups[0].options.len() - 1;
        let valid = validate(&scenario).expect("a valid scenario");
        assert_eq!(likes(valid.inputs())[0][number], (0, 1));
        assert_eq!(likes(valid.inputs())[0][0], (0, 0));
        scenario.groups[0].options[number].offer.price = Some(1.0);
        let valid = validate(&scenario).expect("a valid scenario");
        assert_eq!(likes(valid.inputs())[0][number], (0, number));
    }
}
