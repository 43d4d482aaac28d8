//! The trade-off where it is no curve of straight lines: mixes at evenly spaced costs.

use std::rc::Rc;

use super::search::{Amount, Search};
use crate::decision::frontier::{Frontier, moves_between};
use crate::decision::problem::{Limits, Problem};

/// Mixes between the cheapest and the greenest.
const SAMPLES: u32 = 23;

/// Steps of work for each.
const STEPS: u64 = 40_000;

/// Mixes that are looked for one after another: the cheapest, the greenest, then those between.
pub(super) struct Sampling {
    mixes: Vec<Vec<Vec<u32>>>,
    /// Costs of the first two.
    ends: [f64; 2],
    /// Samples that have been looked for.
    done: u32,
    search: Search,
}

impl Sampling {
    pub(super) fn new(problem: &Rc<Problem>) -> Self {
        Self {
            mixes: Vec::new(),
            ends: [0.0; 2],
            done: 0,
            search: Search::new(problem, Amount::Cost, Limits::default(), STEPS),
        }
    }

    /// Goes on for about so many steps. Returns whether there is more to do.
    pub(super) fn advance(&mut self, problem: &Rc<Problem>, steps: u64) -> bool {
        if self.search.advance(steps) {
            return true;
        }
        let found = self.search.found().best;
        let is_end = self.mixes.len() < 2;
        if let Some(mix) = found {
            if is_end {
                self.ends[self.mixes.len()] = problem.totals(&mix).cost;
            }
            self.mixes.push(mix);
        } else if is_end {
            self.mixes.clear();
            return false;
        }
        if self.mixes.len() == 1 {
            self.search = Search::new(problem, Amount::Carbon, Limits::default(), STEPS);
            return true;
        }
        if self.done == SAMPLES {
            return false;
        }
        self.done += 1;
        let part = f64::from(self.done) / f64::from(SAMPLES + 1);
        let [least, most] = self.ends;
        let limits = Limits {
            budget: Some(least + (most - least) * part),
            ..Limits::default()
        };
        self.search = Search::new(problem, Amount::Carbon, limits, STEPS);
        true
    }

    /// Fills in what was found.
    pub(super) fn fill_in(mut self, problem: &Problem, curve: &mut Frontier) {
        crate::order::sort_by(&mut self.mixes, |a, b| {
            let cost = |mix: &[Vec<u32>]| problem.totals(mix).cost;
            cost(a).total_cmp(&cost(b))
        });
        let Some(cheapest) = self.mixes.first() else {
            return;
        };
        let mut devices = cheapest.clone();
        curve.start.clone_from(&devices);
        let limits = &problem.limits;
        let of = |mix: &[Vec<u32>]| (problem.totals(mix), problem.models_in_use(mix));
        let (totals, models) = of(&devices);
        curve.add_point(limits, totals, models, 0);
        for mix in self.mixes {
            let carbon = problem.totals(&mix).carbon;
            if curve
                .points
                .last()
                .is_some_and(|last| last.totals.carbon <= carbon)
            {
                continue;
            }
            let bought = problem.bought_together(&mix);
            for (index, group) in problem.groups.iter().enumerate() {
                curve.moves.extend(moves_between(
                    index,
                    group,
                    &devices[index],
                    &mix[index],
                    &bought,
                ));
            }
            let (totals, models) = of(&mix);
            curve.add_point(limits, totals, models, curve.moves.len());
            devices = mix;
        }
    }
}
