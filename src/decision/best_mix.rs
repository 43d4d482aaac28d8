//! What a search for the best mix comes to.

use std::rc::Rc;

use serde::{Serialize, Serializer};

use super::problem::{Limit, Objective, Totals};
use super::trade_off::{GroupResult, Ids, groups};
use crate::scenario::Choice;

/// What the search came to.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    /// Devices by group and option.
    pub devices: Vec<Vec<u32>>,
    pub totals: Totals,
    pub proof: Proof,
}

/// How good a mix is known to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// No mix is better. Differences of less than a hundred-millionth of the largest total that
    /// the groups could come to count as none.
    Optimal,
    /// No mix is better by more than this, in the unit of the objective.
    WithinGap(f64),
}

/// What is in the way. When all lists are empty it is no limit: what is handed down cannot suffice.
#[derive(Clone, Debug, Default, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq)]
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
#[derive(Clone, Debug)]
pub struct Best {
    pub objective: Objective,
    pub outcome: Outcome,
    /// False while the search goes on.
    pub is_done: bool,
    ids: Rc<Ids>,
}

impl Best {
    pub fn new(objective: Objective, outcome: Outcome, is_done: bool, ids: Rc<Ids>) -> Self {
        Self {
            objective,
            outcome,
            is_done,
            ids,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MixResult<'a> {
    cost: f64,
    first_year: f64,
    carbon: f64,
    groups: Vec<GroupResult<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BestResult<'a> {
    objective: &'static str,
    outcome: &'static str,
    mix: Option<MixResult<'a>>,
    gap: Option<f64>,
    groups: Vec<&'a str>,
    blocking: Vec<&'static str>,
    relaxations: Vec<RelaxationResult>,
}

#[derive(Serialize)]
struct RelaxationResult {
    limit: &'static str,
    value: f64,
    gap: f64,
}

fn gap(proof: Proof) -> f64 {
    match proof {
        Proof::Optimal => 0.0,
        Proof::WithinGap(gap) => gap,
    }
}

impl Serialize for Best {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (outcome, mix, obstacles) = match &self.outcome {
            Outcome::Found(mix) => ("found", Some(mix), Obstacles::default()),
            Outcome::Infeasible(obstacles) => ("infeasible", None, obstacles.clone()),
            Outcome::Undecided { .. } => ("undecided", None, Obstacles::default()),
        };
        let relaxations = obstacles.relaxations.iter().map(|one| RelaxationResult {
            limit: one.limit.field(),
            value: one.value,
            gap: gap(one.proof),
        });
        let blocked = obstacles.groups.iter();
        let result = BestResult {
            objective: self.objective.word(),
            outcome,
            mix: mix.map(|mix| MixResult {
                cost: mix.totals.cost,
                first_year: mix.totals.first_year,
                carbon: mix.totals.carbon,
                groups: groups(&self.ids, &mix.devices),
            }),
            gap: mix.map(|mix| gap(mix.proof)),
            groups: blocked.map(|group| self.ids.group(*group)).collect(),
            blocking: obstacles
                .blocking
                .iter()
                .map(|limit| limit.field())
                .collect(),
            relaxations: relaxations.collect(),
        };
        result.serialize(serializer)
    }
}
