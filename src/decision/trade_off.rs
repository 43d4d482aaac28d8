//! The trade-off of a scenario: the mixes of which none is beaten, and the problem they are of.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::frontier::{Frontier, Move, moves_between};
use super::problem::Problem;

/// The trade-off of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TradeOff {
    pub frontier: Frontier,
    /// Its objective and limits do not matter to the frontier.
    pub problem: Rc<Problem>,
}

impl TradeOff {
    /// The moves that lead from one mix to another, at the prices of the other. Both are by group
    /// and option.
    pub fn moves(&self, from: &[Vec<u32>], to: &[Vec<u32>]) -> Vec<Move> {
        let bought = self.problem.bought_together(to);
        let groups = self
            .problem
            .groups
            .iter()
            .enumerate()
            .zip(from.iter().zip(to));
        groups
            .flat_map(|((index, group), (from, to))| moves_between(index, group, from, to, &bought))
            .collect()
    }

    /// Groups that cannot be equipped.
    pub fn impossible_groups(&self) -> Vec<usize> {
        self.problem.impossible_groups()
    }
}
