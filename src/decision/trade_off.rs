//! The trade-off of a scenario, with the names that programs know groups and options by.

use std::rc::Rc;

use serde::{Serialize, Serializer};

use super::frontier::{Frontier, Move, moves_between};
use super::problem::{Problem, Totals};
use crate::scenario::Scenario;

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

    pub(super) fn group(&self, group: usize) -> &str {
        &self.0[group].0
    }

    pub(super) fn option(&self, group: usize, option: usize) -> &str {
        &self.0[group].1[option]
    }
}

/// The trade-off of a scenario.
#[derive(Clone, Debug)]
pub struct TradeOff {
    pub frontier: Frontier,
    problem: Rc<Problem>,
    ids: Rc<Ids>,
}

impl TradeOff {
    pub fn new(frontier: Frontier, problem: Rc<Problem>, ids: Rc<Ids>) -> Self {
        Self {
            frontier,
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
pub(super) struct GroupResult<'a> {
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

pub(super) fn groups<'a>(ids: &'a Ids, devices: &[Vec<u32>]) -> Vec<GroupResult<'a>> {
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

impl Serialize for TradeOff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let curve = &self.frontier;
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
