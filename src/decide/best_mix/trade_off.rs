//! The curve between cost and carbon, from the cheapest mix to the greenest.

use std::rc::Rc;

use super::problem::{Choice, Group, Problem, Totals};
use super::sampled::Sampling;

/// Mixes of which none is beaten in both cost and carbon, from the cheapest to the greenest, and
/// the moves that lead from one to the next. Every mix in whole devices costs or emits at least as
/// much as the straight line between two neighbours.
///
/// Options that are not allowed and the fewest and most devices are kept to; the limits on the
/// whole mix are not: they are lines across the picture.
///
/// Where prices depend on volume, or devices are handed down from group to group, there is no such
/// curve of straight lines. Then the points are mixes at costs evenly spaced between the cheapest
/// and the greenest, each the greenest that was found within its cost, and there may be others
/// between them; [`TradeOff::is_exact`] says so.
#[derive(Clone, Debug)]
pub struct TradeOff {
    /// By group and option, before the first move.
    pub(super) start: Vec<Vec<u32>>,
    /// In the order in which they are made: the cheapest reductions first.
    pub moves: Vec<Move>,
    /// Costs rise and carbon falls from each to the next. None when some group cannot be equipped.
    pub points: Vec<Point>,
    /// The point that lies farthest from the straight line between cheapest and greenest, both
    /// axes being measured from 0 at their lower end to 1 at their upper: beyond it a kilogram less
    /// costs more than on average over the whole curve.
    pub balanced: usize,
    /// False where prices depend on volume or devices are handed down.
    pub is_exact: bool,
}

/// Devices of one group moved from one option to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    pub group: usize,
    pub from: usize,
    pub to: usize,
    pub devices: u32,
    /// Change in all. Where prices depend on volume, at those of the mix that the moves lead to.
    pub cost: f64,
    /// Change in all, kg CO2e.
    pub carbon: f64,
}

/// A mix on the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub totals: Totals,
    /// Moves made from the start.
    pub moves: usize,
    /// Whether the mix meets all limits of the problem.
    pub is_within_limits: bool,
}

/// A move with the cost of a kilogram less.
struct Priced {
    cost_per_kg: f64,
    step: Move,
}

/// Works out the curve.
///
/// ```
/// # use refurb_or_new::decide::best_mix::*;
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
pub fn trade_off(problem: &Problem) -> TradeOff {
    let mut tracer = Tracer::new(Rc::new(problem.clone()));
    while tracer.advance(u64::MAX) {}
    tracer.curve
}

/// The work on the curve, which can be left after every part and taken up again. What it comes to
/// does not depend on how large the parts are.
pub struct Tracer {
    problem: Rc<Problem>,
    curve: TradeOff,
    sampling: Option<Box<Sampling>>,
}

impl Tracer {
    pub fn new(problem: Rc<Problem>) -> Self {
        let is_possible = problem.impossible_groups().is_empty() && !problem.groups.is_empty();
        let options = problem.groups.iter().flat_map(|group| &group.options);
        let mut volumes = options.filter_map(|option| option.volume.as_ref());
        let is_exact = volumes.all(|volume| volume.tiers.is_empty()) && problem.supplies.is_empty();
        let mut curve = TradeOff {
            start: Vec::new(),
            moves: Vec::new(),
            points: Vec::new(),
            balanced: 0,
            is_exact,
        };
        if is_possible && is_exact {
            curve.follow(&problem);
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
    pub fn curve(&self) -> &TradeOff {
        &self.curve
    }
}

impl TradeOff {
    /// The cheapest point; its index in the points.
    pub fn cheapest(&self) -> usize {
        0
    }

    /// The greenest point; its index in the points.
    pub fn greenest(&self) -> usize {
        self.points.len().saturating_sub(1)
    }

    /// Devices by group and option at a point; empty for an index that is none.
    pub fn devices_at(&self, point: usize) -> Vec<Vec<u32>> {
        let Some(point) = self.points.get(point) else {
            return Vec::new();
        };
        self.after(point.moves)
    }

    /// The moves that lead to a point from the one before it.
    pub fn moves_to(&self, point: usize) -> &[Move] {
        let Some(to) = self.points.get(point) else {
            return &[];
        };
        let from = point
            .checked_sub(1)
            .map_or(to.moves, |before| self.points[before].moves);
        &self.moves[from..to.moves]
    }

    /// The greenest mix on the curve that costs no more than `budget`, a move made in part where
    /// the budget does not reach for all of it; by group and option. `None` below the cheapest.
    /// Where the curve is not exact, the last point within the budget.
    ///
    /// It is the best mix within the budget but for less than one device of a group.
    pub fn within(&self, budget: f64) -> Option<Vec<Vec<u32>>> {
        let index = self
            .points
            .iter()
            .rposition(|point| point.totals.cost <= budget)?;
        let point = &self.points[index];
        let mut devices = self.after(point.moves);
        if let (Some(next), true) = (self.moves.get(point.moves), self.is_exact) {
            let one = next.cost / f64::from(next.devices);
            let part = libm::floor((budget - point.totals.cost) / one);
            // The last one goes with the whole move.
            let part = part.min(f64::from(next.devices - 1)) as u32;
            devices[next.group][next.from] -= part;
            devices[next.group][next.to] += part;
        }
        Some(devices)
    }

    fn after(&self, moves: usize) -> Vec<Vec<u32>> {
        let mut devices = self.start.clone();
        for step in &self.moves[..moves] {
            devices[step.group][step.from] -= step.devices;
            devices[step.group][step.to] += step.devices;
        }
        devices
    }

    /// Fills in the exact curve.
    fn follow(&mut self, problem: &Problem) {
        let mut steps = Vec::new();
        for (index, group) in problem.groups.iter().enumerate() {
            self.start.push(fill(group, 0.0));
            add_steps(index, group, &self.start[index], &mut steps);
        }
        // Stable, so that the order of groups decides between equals.
        crate::order::sort_by(&mut steps, |a, b| a.cost_per_kg.total_cmp(&b.cost_per_kg));
        self.moves = steps.into_iter().map(|priced| priced.step).collect();
        let mut devices = self.start.clone();
        self.add_point(problem, &devices, 0);
        for (index, step) in self.moves.clone().into_iter().enumerate() {
            devices[step.group][step.from] -= step.devices;
            devices[step.group][step.to] += step.devices;
            self.add_point(problem, &devices, index + 1);
        }
    }

    /// Adds a mix behind the others, and drops those that it beats; it may be one that they beat.
    pub(super) fn add_point(&mut self, problem: &Problem, devices: &[Vec<u32>], moves: usize) {
        let totals = problem.totals(devices);
        let models = problem.models_in_use(devices);
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
            is_within_limits: problem.limits.allow(&totals, models),
            totals,
            moves,
        });
    }

    fn knee(&self) -> usize {
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

/// The moves that lead from one division of a group to another, from dirty to clean, so that where
/// several options are worth the same none is moved back. Priced where pools buy so many.
pub(super) fn moves_between(
    index: usize,
    group: &Group,
    before: &[u32],
    after: &[u32],
    bought: &[u32],
) -> Vec<Move> {
    let options = &group.options;
    let mut order: Vec<usize> = (0..options.len()).collect();
    crate::order::sort_by(&mut order, |a, b| {
        options[*b].carbon.total_cmp(&options[*a].carbon)
    });
    let price = |option: usize| {
        let pool = options[option].volume.as_ref();
        let together = pool.and_then(|own| bought.get(own.pool)).copied();
        options[option].prices(together.unwrap_or(0)).0
    };
    let mut left = before.to_vec();
    let mut moves = Vec::new();
    for to in order.iter().copied() {
        for from in order.iter().copied() {
            let gives = left[from].saturating_sub(after[from]);
            let devices = gives.min(after[to].saturating_sub(left[to]));
            if devices == 0 {
                continue;
            }
            left[from] -= devices;
            left[to] += devices;
            moves.push(Move {
                group: index,
                from,
                to,
                devices,
                cost: (price(to) - price(from)) * f64::from(devices),
                carbon: (options[to].carbon - options[from].carbon) * f64::from(devices),
            });
        }
    }
    moves
}
