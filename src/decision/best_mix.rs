//! What a search for the best mix comes to.

use serde::{Deserialize, Serialize};

use super::problem::{Limit, Objective, Totals};

/// What the search came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    Found(Mix),
    /// No mix meets the limits: proven.
    Infeasible(Obstacles),
    /// No mix was found within the work allowed, and none was ruled out. `at_least` bounds the
    /// objective of any there may be.
    Undecided {
        at_least: f64,
    },
}

/// A mix that meets all limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mix {
    /// Devices by group and option.
    pub devices: Vec<Vec<u32>>,
    pub totals: Totals,
    pub proof: Proof,
}

/// How good a mix is known to be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Proof {
    /// No mix is better. Differences of less than a hundred-millionth of the largest total that
    /// the groups could come to count as none.
    Optimal,
    /// No mix is better by more than this, in the unit of the objective.
    WithinGap(f64),
}

/// What is in the way. When all lists are empty it is no limit: what is handed down cannot suffice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Obstacles {
    /// Groups that cannot be equipped whatever the limits: none of their options is allowed, or
    /// the fewest and most devices of the options leave no room. When there are any, nothing else
    /// is looked into.
    pub groups: Vec<usize>,
    /// Limits that cannot be met together, though any of them left out the rest can.
    pub blocking: Vec<Limit>,
    /// For every limit that alone, the others as they are, can move so that there is a mix: how
    /// far it must.
    pub relaxations: Vec<Relaxation>,
}

/// A value of one limit at which there is a mix.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relaxation {
    pub limit: Limit,
    /// For models a whole number.
    pub value: f64,
    /// Whether it is the smallest such value.
    pub proof: Proof,
}

impl Obstacles {
    pub(crate) fn of_groups(groups: Vec<usize>) -> Self {
        Self {
            groups,
            ..Self::default()
        }
    }
}

/// The best mix within the limits of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Best {
    pub objective: Objective,
    pub outcome: Outcome,
    /// False while the search goes on.
    pub is_done: bool,
}

/// What is told of the best mix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Finding<'a> {
    Found(&'a Mix),
    /// Groups that cannot be equipped whatever the limits.
    Impossible(&'a [usize]),
    /// Limits that cannot be met together.
    Blocked(&'a [Limit]),
    /// What is handed down cannot suffice.
    NotSupplied,
    /// No mix was found within the work allowed, and none was ruled out.
    Undecided,
    Searching,
}

impl Best {
    /// What is to be told of it as far as the search has come.
    pub fn finding(&self) -> Finding<'_> {
        match &self.outcome {
            Outcome::Found(mix) => Finding::Found(mix),
            Outcome::Infeasible(Obstacles { groups, .. }) if !groups.is_empty() => {
                Finding::Impossible(groups)
            }
            Outcome::Infeasible(Obstacles { blocking, .. }) if !blocking.is_empty() => {
                Finding::Blocked(blocking)
            }
            _ if !self.is_done => Finding::Searching,
            Outcome::Infeasible(_) => Finding::NotSupplied,
            Outcome::Undecided { .. } => Finding::Undecided,
        }
    }

    /// What is in the way, where no mix meets the limits.
    pub fn obstacles(&self) -> Option<&Obstacles> {
        match &self.outcome {
            Outcome::Infeasible(obstacles) => Some(obstacles),
            _ => None,
        }
    }
}
