//! The trade-off and the best mix of a scenario, with the names that programs know groups and
//! options by.

use std::rc::Rc;

use serde::{Serialize, Serializer};

use super::curve::{Move, TradeOff, moves_between};
use super::outcome::{Obstacles, Outcome, Proof};
use super::problem::{Objective, Problem, Totals};
use crate::scenario::{Choice, Scenario};

/// Ids of groups and their options.
#[derive(Clone, Debug)]
pub struct Ids(Vec<(String, Vec<String>)>);

impl Ids {
    pub fn of(scenario: &Scenario) -> Self {
        let groups = scenario.groups.iter().map(|group| {
            let options = group.options.iter().map(|option| option.id.clone());
            (group.id.clone(), options.collect())
        });
        Self(groups.collect())
    }

    fn group(&self, group: usize) -> &str {
        &self.0[group].0
    }

    fn option(&self, group: usize, option: usize) -> &str {
        &self.0[group].1[option]
    }
}

/// The trade-off of a scenario.
#[derive(Clone, Debug)]
pub struct Curve {
    pub trade_off: TradeOff,
    problem: Rc<Problem>,
    ids: Rc<Ids>,
}

impl Curve {
    pub fn new(trade_off: TradeOff, problem: Rc<Problem>, ids: Rc<Ids>) -> Self {
        Self {
            trade_off,
            problem,
            ids,
        }
    }

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
struct TradeOffResult<'a> {
    points: Vec<PointResult<'a>>,
    cheapest: usize,
    balanced: usize,
    greenest: usize,
    is_exact: bool,
    /// Groups none of whose options meets the need and the requirements.
    impossible_groups: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PointResult<'a> {
    cost: f64,
    first_year: f64,
    carbon: f64,
    groups: Vec<GroupResult<'a>>,
    is_within_limits: bool,
    moves: Vec<MoveResult<'a>>,
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
struct GroupResult<'a> {
    id: &'a str,
    options: Vec<OptionResult<'a>>,
}

#[derive(Serialize)]
struct OptionResult<'a> {
    id: &'a str,
    devices: u32,
}

#[derive(Serialize)]
struct MoveResult<'a> {
    group: &'a str,
    from: &'a str,
    to: &'a str,
    devices: u32,
    cost: f64,
    carbon: f64,
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

fn groups<'a>(ids: &'a Ids, devices: &[Vec<u32>]) -> Vec<GroupResult<'a>> {
    let option = |group: usize, option: usize, devices: u32| OptionResult {
        id: ids.option(group, option),
        devices,
    };
    let group = |(index, devices): (usize, &Vec<u32>)| {
        let options = devices.iter().enumerate();
        GroupResult {
            id: ids.group(index),
            options: options
                .map(|(at, number)| option(index, at, *number))
                .collect(),
        }
    };
    devices.iter().enumerate().map(group).collect()
}

fn gap(proof: Proof) -> f64 {
    match proof {
        Proof::Optimal => 0.0,
        Proof::WithinGap(gap) => gap,
    }
}

impl Serialize for Curve {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let curve = &self.trade_off;
        let moved = |moved: &Move| MoveResult {
            group: self.ids.group(moved.group),
            from: self.ids.option(moved.group, moved.from),
            to: self.ids.option(moved.group, moved.to),
            devices: moved.devices,
            cost: moved.cost,
            carbon: moved.carbon,
        };
        let point = |index: usize| {
            let point = &curve.points[index];
            let Totals {
                cost,
                first_year,
                carbon,
            } = point.totals;
            PointResult {
                cost,
                first_year,
                carbon,
                groups: groups(&self.ids, &curve.devices_at(index)),
                is_within_limits: point.is_within_limits,
                moves: curve.moves_to(index).iter().map(moved).collect(),
            }
        };
        let impossible = self.impossible_groups();
        let result = TradeOffResult {
            points: (0..curve.points.len()).map(point).collect(),
            cheapest: curve.cheapest(),
            balanced: curve.balanced,
            greenest: curve.greenest(),
            is_exact: curve.is_exact,
            impossible_groups: impossible
                .iter()
                .map(|group| self.ids.group(*group))
                .collect(),
        };
        result.serialize(serializer)
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
