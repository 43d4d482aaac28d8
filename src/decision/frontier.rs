//! Mixes between the cheapest and the greenest, and the moves that lead along them.

use serde::{Deserialize, Serialize};

use super::problem::{Group, Totals};

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
/// between them; [`Frontier::is_exact`] says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frontier {
    /// By group and option, before the first move.
    pub(crate) start: Vec<Vec<u32>>,
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
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub totals: Totals,
    /// Moves made from the start.
    pub moves: usize,
    /// Whether the mix meets all limits of the problem.
    pub is_within_limits: bool,
}

impl Frontier {
    /// The cheapest point; its index in the points.
    pub fn cheapest(&self) -> usize {
        0
    }

    /// The greenest point; its index in the points.
    pub fn greenest(&self) -> usize {
        self.points.len().saturating_sub(1)
    }

    /// The points that matter, from the cheapest to the greenest.
    pub fn matter(&self) -> Vec<usize> {
        let mut points = vec![self.cheapest(), self.balanced, self.greenest()];
        points.dedup();
        points
    }

    /// The carbon of the curve at a cost, straight between its points; `None` beside it.
    pub fn carbon_at(&self, cost: f64) -> Option<f64> {
        let points = &self.points;
        let at = points.iter().position(|point| point.totals.cost >= cost)?;
        let next = &points[at].totals;
        if is_same(next.cost, cost) {
            return Some(next.carbon);
        }
        let before = &points[at.checked_sub(1)?].totals;
        let part = (cost - before.cost) / (next.cost - before.cost);
        Some(before.carbon + (next.carbon - before.carbon) * part)
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
}

/// Differences in cost or carbon below this share of the whole are none.
const SAME: f64 = 1e-6;

/// Whether two totals are the same but for rounding.
pub fn is_same(one: f64, other: f64) -> bool {
    libm::fabs(one - other) <= SAME * libm::fabs(one).max(libm::fabs(other)).max(1.0)
}

/// The moves that lead from one division of a group to another, from dirty to clean, so that where
/// several options are worth the same none is moved back. Priced where pools buy so many.
pub(crate) fn moves_between(
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
