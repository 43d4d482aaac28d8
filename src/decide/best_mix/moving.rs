//! A mix that one move after another changes, with what it comes to.

use crate::decision::frontier::Move;
use crate::decision::problem::{BLOCK, Problem, Totals};

/// Only the groups about the one that a move is in are added up anew.
pub(super) struct Moving<'a> {
    problem: &'a Problem,
    devices: Vec<Vec<u32>>,
    bought: Vec<u32>,
    blocks: Vec<Totals>,
    /// Each model in rising order, with the number of options in use that are of it.
    models: Vec<(usize, u32)>,
}

impl<'a> Moving<'a> {
    /// At the start, for prices that do not depend on volume.
    pub(super) fn new(problem: &'a Problem, devices: Vec<Vec<u32>>) -> Self {
        let options = problem.groups.iter().flat_map(|group| &group.options);
        let mut models: Vec<(usize, u32)> = options
            .filter_map(|option| option.model)
            .map(|model| (model, 0))
            .collect();
        crate::order::sort(&mut models);
        models.dedup();
        let bought = problem.bought_together(&devices);
        let blocks = 0..devices.len().div_ceil(BLOCK);
        let of_block = |block| problem.totals_of_block(block, &devices, &bought);
        let mut moving = Self {
            problem,
            blocks: blocks.map(of_block).collect(),
            devices: Vec::new(),
            bought,
            models,
        };
        for (group, devices) in devices.iter().enumerate() {
            for (option, devices) in devices.iter().enumerate() {
                if *devices > 0 {
                    moving.count(group, option, 1);
                }
            }
        }
        moving.devices = devices;
        moving
    }

    /// Makes a move.
    pub(super) fn make(&mut self, step: &Move) {
        let group = step.group;
        let before = [step.from, step.to].map(|option| self.devices[group][option] > 0);
        self.devices[group][step.from] -= step.devices;
        self.devices[group][step.to] += step.devices;
        for (option, before) in [step.from, step.to].into_iter().zip(before) {
            match (before, self.devices[group][option] > 0) {
                (true, false) => self.count(group, option, -1),
                (false, true) => self.count(group, option, 1),
                _ => {}
            }
        }
        let block = group / BLOCK;
        self.blocks[block] = self
            .problem
            .totals_of_block(block, &self.devices, &self.bought);
    }

    fn count(&mut self, group: usize, option: usize, change: i32) {
        if let Some(model) = self.problem.groups[group].options[option].model
            && let Ok(place) = self.models.binary_search_by(|(own, _)| own.cmp(&model))
        {
            let number = &mut self.models[place].1;
            *number = number.saturating_add_signed(change);
        }
    }

    pub(super) fn totals(&self) -> Totals {
        self.problem.with_fixed(&Totals::sum(&self.blocks))
    }

    pub(super) fn models_in_use(&self) -> u32 {
        let used = self.models.iter().filter(|(_, number)| *number > 0);
        used.count() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::problem::{Choice, Group};

    #[test]
    fn what_moves_come_to_is_what_the_mix_comes_to() {
        let option = |number: usize| Choice {
            cost: 1_000.1 + 17.3 * number as f64,
            first_year: 900.7 + 3.1 * number as f64,
            carbon: 300.9 - 0.7 * number as f64,
            model: (!number.is_multiple_of(3)).then_some(number % 7),
            allowed: true,
            least: 0,
            most: 10,
            volume: None,
        };
        let group = |number: usize| Group {
            devices: 10,
            options: (0..3).map(|index| option(3 * number + index)).collect(),
        };
        let problem = Problem {
            groups: (0..70).map(group).collect(),
            ..Problem::default()
        };
        let mut devices = vec![vec![10, 0, 0]; 70];
        let mut moving = Moving::new(&problem, devices.clone());
        for (group, from, to) in [(3, 0, 1), (69, 0, 2), (3, 1, 2), (40, 0, 1), (32, 0, 2)] {
            for number in [4, 6] {
                devices[group][from] -= number;
                devices[group][to] += number;
                moving.make(&Move {
                    group,
                    from,
                    to,
                    devices: number,
                    cost: 0.0,
                    carbon: 0.0,
                });
                assert_eq!(moving.totals(), problem.totals(&devices));
                assert_eq!(moving.models_in_use(), problem.models_in_use(&devices));
            }
        }
    }
}
