//! The trade-off where it is no curve of straight lines: mixes at evenly spaced costs.

use super::problem::{Limits, Problem};
use super::search::{Quantity, Search};
use super::trade_off::{TradeOff, moves_between};

/// Mixes between the cheapest and the greenest.
const SAMPLES: u32 = 23;

/// Steps of work for each.
const STEPS: u64 = 40_000;

impl TradeOff {
    /// Fills in mixes at evenly spaced costs.
    pub(super) fn sample(&mut self, problem: &Problem) {
        let best = |quantity: Quantity, budget: Option<f64>| {
            let limits = Limits {
                budget,
                ..Limits::default()
            };
            Search::new(problem, quantity, limits).run(STEPS).best
        };
        let (Some(cheapest), Some(greenest)) =
            (best(Quantity::Cost, None), best(Quantity::Carbon, None))
        else {
            return;
        };
        let least = problem.totals(&cheapest).cost;
        let most = problem.totals(&greenest).cost;
        let mut mixes = vec![cheapest];
        for sample in 1..=SAMPLES {
            let part = f64::from(sample) / f64::from(SAMPLES + 1);
            mixes.extend(best(Quantity::Carbon, Some(least + (most - least) * part)));
        }
        mixes.push(greenest);
        mixes.sort_by(|a, b| {
            let cost = |mix: &[Vec<u32>]| problem.totals(mix).cost;
            cost(a).total_cmp(&cost(b))
        });
        let mut devices = mixes[0].clone();
        self.start.clone_from(&devices);
        self.add_point(problem, &devices, 0);
        for mix in mixes {
            let carbon = problem.totals(&mix).carbon;
            if self
                .points
                .last()
                .is_some_and(|last| last.totals.carbon <= carbon)
            {
                continue;
            }
            let bought = problem.bought_together(&mix);
            for (index, group) in problem.groups.iter().enumerate() {
                self.moves.extend(moves_between(
                    index,
                    group,
                    &devices[index],
                    &mix[index],
                    &bought,
                ));
            }
            self.add_point(problem, &mix, self.moves.len());
            devices = mix;
        }
    }
}
