//! What programs get of what was found: groups and options by their ids, and what is told first
//! beside it.

use std::rc::Rc;

use serde::Serialize;

use super::Decision;
use super::best_mix::{Best, Obstacles, Outcome, Proof};
use super::frontier::Move;
use super::picture::Picture;
use super::problem::Totals;
use super::sensitivity::Sensitivity;
use super::switches::SwitchResult;
use super::told::Told;
use super::trade_off::TradeOff;
use crate::scenario::{Choice, Scenario};

/// A decision as programs get it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Published<'a> {
    uncertainty: Option<Rc<Picture>>,
    sensitivity: Option<Rc<Sensitivity>>,
    switches: Option<Rc<Vec<SwitchResult>>>,
    trade_off: Option<TradeOffResult<'a>>,
    best_mix: Option<BestResult<'a>>,
    told: Told,
}

impl<'a> Published<'a> {
    /// What was found out of a scenario, and what is told first of it.
    pub fn new(scenario: &'a Scenario, decision: &Decision, told: Told) -> Self {
        let ids = Ids(scenario);
        Self {
            uncertainty: decision.uncertainty.clone(),
            sensitivity: decision.sensitivity.clone(),
            switches: decision.switches.clone(),
            trade_off: decision.trade_off.as_deref().map(|of| trade_off(ids, of)),
            best_mix: decision.best_mix.as_deref().map(|best| best_mix(ids, best)),
            told,
        }
    }
}

/// Ids of groups and their options.
#[derive(Clone, Copy)]
struct Ids<'a>(&'a Scenario);

impl<'a> Ids<'a> {
    fn group(self, group: usize) -> &'a str {
        let group = self.0.groups.get(group);
        group.map_or("", |group| &group.id)
    }

    fn option(self, group: usize, option: usize) -> &'a str {
        let group = self.0.groups.get(group);
        let option = group.and_then(|group| group.options.get(option));
        option.map_or("", |option| &option.id)
    }

    fn groups(self, groups: &[usize]) -> Vec<&'a str> {
        groups.iter().map(|group| self.group(*group)).collect()
    }

    fn mix(self, devices: &[Vec<u32>]) -> Vec<GroupResult<'a>> {
        let option = |group: usize, option: usize, devices: u32| OptionResult {
            id: self.option(group, option),
            devices,
        };
        let group = |(index, devices): (usize, &Vec<u32>)| {
            let options = devices.iter().enumerate();
            GroupResult {
                id: self.group(index),
                options: options
                    .map(|(at, number)| option(index, at, *number))
                    .collect(),
            }
        };
        devices.iter().enumerate().map(group).collect()
    }
}

#[derive(Debug, Serialize)]
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

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PointResult<'a> {
    cost: f64,
    first_year: f64,
    carbon: f64,
    groups: Vec<GroupResult<'a>>,
    is_within_limits: bool,
    moves: Vec<MoveResult<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct MixResult<'a> {
    cost: f64,
    first_year: f64,
    carbon: f64,
    groups: Vec<GroupResult<'a>>,
}

#[derive(Debug, Serialize)]
struct GroupResult<'a> {
    id: &'a str,
    options: Vec<OptionResult<'a>>,
}

#[derive(Debug, Serialize)]
struct OptionResult<'a> {
    id: &'a str,
    devices: u32,
}

#[derive(Debug, Serialize)]
struct MoveResult<'a> {
    group: &'a str,
    from: &'a str,
    to: &'a str,
    devices: u32,
    cost: f64,
    carbon: f64,
}

#[derive(Debug, Serialize)]
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

#[derive(Debug, Serialize)]
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

fn trade_off<'a>(ids: Ids<'a>, of: &TradeOff) -> TradeOffResult<'a> {
    let frontier = &of.frontier;
    let moved = |moved: &Move| MoveResult {
        group: ids.group(moved.group),
        from: ids.option(moved.group, moved.from),
        to: ids.option(moved.group, moved.to),
        devices: moved.devices,
        cost: moved.cost,
        carbon: moved.carbon,
    };
    let point = |index: usize| {
        let point = &frontier.points[index];
        let Totals {
            cost,
            first_year,
            carbon,
        } = point.totals;
        PointResult {
            cost,
            first_year,
            carbon,
            groups: ids.mix(&frontier.devices_at(index)),
            is_within_limits: point.is_within_limits,
            moves: frontier.moves_to(index).iter().map(moved).collect(),
        }
    };
    TradeOffResult {
        points: (0..frontier.points.len()).map(point).collect(),
        cheapest: frontier.cheapest(),
        balanced: frontier.balanced,
        greenest: frontier.greenest(),
        is_exact: frontier.is_exact,
        impossible_groups: ids.groups(&of.impossible_groups()),
    }
}

fn best_mix<'a>(ids: Ids<'a>, best: &Best) -> BestResult<'a> {
    let none = Obstacles::default();
    let obstacles = best.obstacles().unwrap_or(&none);
    let (outcome, mix) = match &best.outcome {
        Outcome::Found(mix) => ("found", Some(mix)),
        Outcome::Infeasible(_) => ("infeasible", None),
        Outcome::Undecided { .. } => ("undecided", None),
    };
    let blocking = obstacles.blocking.iter();
    let relaxations = obstacles.relaxations.iter().map(|one| RelaxationResult {
        limit: one.limit.field(),
        value: one.value,
        gap: gap(one.proof),
    });
    BestResult {
        objective: best.objective.word(),
        outcome,
        mix: mix.map(|mix| MixResult {
            cost: mix.totals.cost,
            first_year: mix.totals.first_year,
            carbon: mix.totals.carbon,
            groups: ids.mix(&mix.devices),
        }),
        gap: mix.map(|mix| gap(mix.proof)),
        groups: ids.groups(&obstacles.groups),
        blocking: blocking.map(|limit| limit.field()).collect(),
        relaxations: relaxations.collect(),
    }
}
