//! The work on the curve between cost and carbon, from the cheapest mix to the greenest.

use std::rc::Rc;

use super::moving::Moving;
use super::sampled::Sampling;
use crate::decision::frontier::{Frontier, Move, Point, moves_between};
use crate::decision::problem::{Choice, Group, Limits, Problem, Totals};

/// A move with the cost of a kilogram less.
struct Priced {
    cost_per_kg: f64,
    step: Move,
}

/// Works out the curve.
///
/// ```
/// # use refurb_or_new::{decide::best_mix::*, decision::{best_mix::*, problem::*}};
/// let option = |cost: f64, carbon: f64| Choice {
///     cost, first_year: cost, carbon, model: None, allowed: true, least: 0, most: 10, volume: None,
/// };
/// let group = |devices, options| Group { devices, options };
/// let problem = Problem {
///     groups: vec![
///         group(10, vec![option(1000.0, 300.0), option(1100.0, 100.0)]),
///         group(4, vec![option(500.0, 200.0), option(1300.0, 100.0)]),
///     ],
///     ..Problem::default()
/// };
/// let curve = trade_off(&problem);
/// let points: Vec<_> = curve.points.iter().map(|point| (point.totals.cost, point.totals.carbon)).collect();
/// // Cheapest: 10 × 1 000 + 4 × 500. The first group saves a kilogram for 100 ÷ 200 = 0.5, the
/// // second for 800 ÷ 100 = 8, so the first one moves first.
/// assert_eq!(points, [(12_000.0, 3_800.0), (13_000.0, 1_800.0), (16_200.0, 1_400.0)]);
/// assert_eq!((curve.moves[0].group, curve.moves[0].devices), (0, 10));
/// // The middle point has 1 000 ÷ 4 200 of the cost and 400 ÷ 2 400 of the carbon.
/// assert_eq!(curve.balanced, 1);
/// assert_eq!(curve.devices_at(1), [[0, 10], [4, 0]]);
/// ```
pub fn trade_off(problem: &Problem) -> Frontier {
    let mut tracer = Tracer::new(Rc::new(problem.clone()));
    while tracer.advance(u64::MAX) {}
    tracer.curve
}

/// The work on the curve, which can be left after every part and taken up again. What it comes to
/// does not depend on how large the parts are.
pub struct Tracer {
    problem: Rc<Problem>,
    curve: Frontier,
    sampling: Option<Box<Sampling>>,
}

impl Tracer {
    pub fn new(problem: Rc<Problem>) -> Self {
        let is_possible = problem.impossible_groups().is_empty() && !problem.groups.is_empty();
        let options = problem.groups.iter().flat_map(|group| &group.options);
        let mut volumes = options.filter_map(|option| option.volume.as_ref());
        let is_exact = volumes.all(|volume| volume.tiers.is_empty()) && problem.supplies.is_empty();
        let mut curve = Frontier {
            start: Vec::new(),
            moves: Vec::new(),
            points: Vec::new(),
            balanced: 0,
            is_exact,
        };
        if is_possible && is_exact {
            follow(&mut curve, &problem);
            curve.balanced = curve.knee();
        }
        let is_sampled = is_possible && !is_exact;
        Self {
            sampling: is_sampled.then(|| Box::new(Sampling::new(&problem))),
            curve,
            problem,
        }
    }

    /// Goes on for about so many steps. Returns whether there is more to do.
    pub fn advance(&mut self, steps: u64) -> bool {
        if let Some(sampling) = &mut self.sampling
            && sampling.advance(&self.problem, steps)
        {
            return true;
        }
        if let Some(sampling) = self.sampling.take() {
            sampling.fill_in(&self.problem, &mut self.curve);
            self.curve.balanced = self.curve.knee();
        }
        false
    }

    /// Whether the curve is known at once.
    pub fn is_exact(&self) -> bool {
        self.curve.is_exact
    }

    /// The curve; without points as long as there is more to do.
    pub fn curve(&self) -> &Frontier {
        &self.curve
    }
}

impl Frontier {
    /// Adds a mix behind the others, and drops those that it beats; it may be one that they beat.
    pub(super) fn add_point(&mut self, limits: &Limits, totals: Totals, models: u32, moves: usize) {
        let is_beaten_by =
            |one: &Totals, other: &Totals| other.cost <= one.cost && other.carbon <= one.carbon;
        if self
            .points
            .last()
            .is_some_and(|last| is_beaten_by(&totals, &last.totals))
        {
            return;
        }
        while self
            .points
            .last()
            .is_some_and(|last| is_beaten_by(&last.totals, &totals))
        {
            self.points.pop();
        }
        self.points.push(Point {
            is_within_limits: limits.allow(&totals, models),
            totals,
            moves,
        });
    }

    /// The point farthest below the straight line between both ends; its index in the points.
    pub(super) fn knee(&self) -> usize {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else {
            return 0;
        };
        let width = last.totals.cost - first.totals.cost;
        let height = first.totals.carbon - last.totals.carbon;
        let mut best = (0.0, 0);
        if width > 0.0 && height > 0.0 {
            for (index, point) in self.points.iter().enumerate() {
                let along = (point.totals.cost - first.totals.cost) / width;
                let up = (point.totals.carbon - last.totals.carbon) / height;
                let below = 1.0 - along - up;
                if below > best.0 {
                    best = (below, index);
                }
            }
        }
        best.1
    }
}

/// Fills in the exact curve.
fn follow(curve: &mut Frontier, problem: &Problem) {
    let mut steps = Vec::new();
    for (index, group) in problem.groups.iter().enumerate() {
        curve.start.push(fill(group, 0.0));
        add_steps(index, group, &curve.start[index], &mut steps);
    }
    // Stable, so that the order of groups decides between equals.
    crate::order::sort_by(&mut steps, |a, b| a.cost_per_kg.total_cmp(&b.cost_per_kg));
    curve.moves = steps.into_iter().map(|priced| priced.step).collect();
    let limits = &problem.limits;
    let mut mix = Moving::new(problem, curve.start.clone());
    curve.add_point(limits, mix.totals(), mix.models_in_use(), 0);
    for (index, step) in curve.moves.clone().iter().enumerate() {
        mix.make(step);
        curve.add_point(limits, mix.totals(), mix.models_in_use(), index + 1);
    }
}

/// Divides a group at the least cost when a kilogram costs so much; of equals, the greener first,
/// and at an infinite price the greenest first.
fn fill(group: &Group, kg_price: f64) -> Vec<u32> {
    let mut devices: Vec<u32> = group
        .options
        .iter()
        .map(|option| option.bounds().0)
        .collect();
    let mut rest = group.devices - devices.iter().sum::<u32>();
    while rest > 0 {
        let weight = |option: &Choice| (option.cost + kg_price * option.carbon, option.carbon);
        let mut best: Option<usize> = None;
        for (index, option) in group.options.iter().enumerate() {
            if devices[index] >= option.bounds().1 {
                continue;
            }
            let (sum, carbon) = weight(option);
            let is_better = best.is_none_or(|other| {
                let (least, other_carbon) = weight(&group.options[other]);
                // Equal but for rounding: the two options that this price is about.
                let same =
                    libm::fabs(sum - least) <= 1e-12 * libm::fabs(sum).max(libm::fabs(least));
                if same {
                    carbon < other_carbon
                } else {
                    sum < least
                }
            });
            if is_better {
                best = Some(index);
            }
        }
        let Some(index) = best else {
            break;
        };
        let added = rest.min(group.options[index].bounds().1 - devices[index]);
        devices[index] += added;
        rest -= added;
    }
    devices
}

/// The moves of one group: at every price of a kilogram at which two options are worth the same,
/// those that the dearer carbon calls for.
fn add_steps(index: usize, group: &Group, start: &[u32], steps: &mut Vec<Priced>) {
    let prices = &group.options;
    let mut at: Vec<f64> = Vec::new();
    for dirty in prices {
        for clean in prices {
            if clean.carbon < dirty.carbon && clean.cost > dirty.cost {
                at.push((clean.cost - dirty.cost) / (dirty.carbon - clean.carbon));
            }
        }
    }
    crate::order::sort_by(&mut at, f64::total_cmp);
    let mut before = start.to_vec();
    for kg_price in at {
        let after = fill(group, kg_price);
        for step in moves_between(index, group, &before, &after, &[]) {
            steps.push(Priced {
                cost_per_kg: kg_price,
                step,
            });
        }
        before = after;
    }
}
