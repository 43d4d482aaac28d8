//! The curve between cost and carbon, from the cheapest mix to the greenest.

use super::problem::{Choice, Group, Problem, Totals};

/// Mixes of which none is beaten in both cost and carbon, from the cheapest to the greenest, and
/// the moves that lead from one to the next. Every mix in whole devices costs or emits at least as
/// much as the straight line between two neighbours.
///
/// Options that are not allowed and the fewest and most devices are kept to; the limits on the
/// whole mix are not: they are lines across the picture.
///
/// Where prices depend on volume no such curve is exact. Then the moves follow the prices of the
/// tiers that the cheapest mix reaches at its own prices, every point is priced at the tiers that
/// it reaches itself, and points that another one beats are left out; [`TradeOff::is_exact`] says
/// so.
#[derive(Clone, Debug)]
pub struct TradeOff {
    /// By group and option, before the first move.
    start: Vec<Vec<u32>>,
    /// In the order in which they are made: the cheapest reductions first.
    pub moves: Vec<Move>,
    /// Costs rise and carbon falls from each to the next. None when some group cannot be equipped.
    pub points: Vec<Point>,
    /// The point that lies farthest from the straight line between cheapest and greenest, both
    /// axes being measured from 0 at their lower end to 1 at their upper: beyond it a kilogram less
    /// costs more than on average over the whole curve.
    pub balanced: usize,
    /// False where prices depend on volume.
    pub is_exact: bool,
}

/// Devices of one group moved from one option to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    pub group: usize,
    pub from: usize,
    pub to: usize,
    pub devices: u32,
    /// Change in all: not negative, at the prices that the curve follows.
    pub cost: f64,
    /// Change in all, kg CO2e: negative.
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

/// Amounts of one option for one device.
#[derive(Clone, Copy)]
struct Price {
    cost: f64,
    carbon: f64,
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
    let is_possible = problem.impossible_groups().is_empty();
    let groups = if is_possible {
        &problem.groups[..]
    } else {
        &[]
    };
    let mut bought = Vec::new();
    let mut start = cheapest(groups, &bought);
    // The tiers that the cheapest mix reaches, should its prices call for another mix.
    for _ in 0..8 {
        let reached = problem.bought_together(&start);
        if reached == bought {
            break;
        }
        bought = reached;
        start = cheapest(groups, &bought);
    }
    let mut steps = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        add_steps(
            index,
            group,
            &prices(group, &bought),
            &start[index],
            &mut steps,
        );
    }
    // Stable, so that the order of groups decides between equals.
    steps.sort_by(|a, b| a.cost_per_kg.total_cmp(&b.cost_per_kg));
    let options = groups.iter().flat_map(|group| &group.options);
    let mut tiers = options.filter_map(|option| option.volume.as_ref());
    let mut curve = TradeOff {
        moves: steps.into_iter().map(|priced| priced.step).collect(),
        points: Vec::new(),
        balanced: 0,
        is_exact: tiers.all(|volume| volume.tiers.is_empty()),
        start,
    };
    if is_possible && !groups.is_empty() {
        curve.add_points(problem);
    }
    curve
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

    fn add_points(&mut self, problem: &Problem) {
        let mut devices = self.start.clone();
        for made in 0..=self.moves.len() {
            if let Some(step) = made.checked_sub(1).map(|last| self.moves[last]) {
                devices[step.group][step.from] -= step.devices;
                devices[step.group][step.to] += step.devices;
            }
            let totals = problem.totals(&devices);
            let models = problem.models_in_use(&devices);
            let point = Point {
                is_within_limits: problem.limits.allow(&totals, models),
                totals,
                moves: made,
            };
            let (cost, carbon) = (totals.cost, totals.carbon);
            let mut rest = self.points.iter();
            if rest.any(|other| other.totals.cost <= cost && other.totals.carbon <= carbon) {
                continue;
            }
            self.points
                .retain(|other| other.totals.cost < cost || other.totals.carbon < carbon);
            self.points.push(point);
        }
        self.points
            .sort_by(|a, b| a.totals.cost.total_cmp(&b.totals.cost));
        self.balanced = self.knee();
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

/// Prices of a group's options when pools buy so many.
fn prices(group: &Group, bought: &[u32]) -> Vec<Price> {
    let price = |option: &Choice| {
        let pool = option.volume.as_ref().and_then(|own| bought.get(own.pool));
        let (cost, _) = option.prices(pool.copied().unwrap_or(0));
        Price {
            cost,
            carbon: option.carbon,
        }
    };
    group.options.iter().map(price).collect()
}

fn cheapest(groups: &[Group], bought: &[u32]) -> Vec<Vec<u32>> {
    let each = groups.iter();
    each.map(|group| fill(group, &prices(group, bought), 0.0))
        .collect()
}

/// Divides a group at the least cost when a kilogram costs so much; of equals, the greener first,
/// and at an infinite price the greenest first.
fn fill(group: &Group, prices: &[Price], kg_price: f64) -> Vec<u32> {
    let mut devices: Vec<u32> = group
        .options
        .iter()
        .map(|option| option.bounds().0)
        .collect();
    let mut rest = group.devices - devices.iter().sum::<u32>();
    while rest > 0 {
        let weight = |price: &Price| (price.cost + kg_price * price.carbon, price.carbon);
        let mut best: Option<usize> = None;
        for (index, option) in group.options.iter().enumerate() {
            if devices[index] >= option.bounds().1 {
                continue;
            }
            let (sum, carbon) = weight(&prices[index]);
            let is_better = best.is_none_or(|other| {
                let (least, other_carbon) = weight(&prices[other]);
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
fn add_steps(
    index: usize,
    group: &Group,
    prices: &[Price],
    start: &[u32],
    steps: &mut Vec<Priced>,
) {
    let mut at: Vec<f64> = Vec::new();
    for dirty in prices {
        for clean in prices {
            if clean.carbon < dirty.carbon && clean.cost > dirty.cost {
                at.push((clean.cost - dirty.cost) / (dirty.carbon - clean.carbon));
            }
        }
    }
    at.sort_unstable_by(|a, b| a.total_cmp(b));
    // From dirty to clean, so that where several options are worth the same, none is moved back.
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_unstable_by(|a, b| prices[*b].carbon.total_cmp(&prices[*a].carbon));
    let mut before = start.to_vec();
    for kg_price in at {
        let after = fill(group, prices, kg_price);
        let mut left: Vec<u32> = before.clone();
        for to in order.iter().copied() {
            for from in order.iter().copied() {
                let gives = left[from].saturating_sub(after[from]);
                let devices = gives.min(after[to].saturating_sub(left[to]));
                if devices == 0 {
                    continue;
                }
                left[from] -= devices;
                left[to] += devices;
                let number = f64::from(devices);
                let cost = (prices[to].cost - prices[from].cost) * number;
                let carbon = (prices[to].carbon - prices[from].carbon) * number;
                let step = Move {
                    group: index,
                    from,
                    to,
                    devices,
                    cost,
                    carbon,
                };
                steps.push(Priced {
                    cost_per_kg: kg_price,
                    step,
                });
            }
        }
        before = after;
    }
}
