//! The best mix, worked out in parts or at once.

use std::rc::Rc;

use super::inquiry::Inquiry;
use super::search::{Amount, Search};
use crate::decision::best_mix::{Mix, Obstacles, Outcome, Proof};
use crate::decision::problem::{Objective, Problem};

/// Steps of work after which the search says how good its best mix is instead of going on: about a
/// second in a browser.
pub const STEPS: u64 = 2_000_000;

/// Finds the best mix.
///
/// ```
/// # use refurb_or_new::{decide::best_mix::*, decision::{best_mix::*, problem::*}};
/// let option = |cost: f64, carbon: f64| Choice {
///     cost, first_year: cost, carbon, model: None, allowed: true, least: 0, most: 10, volume: None,
/// };
/// // New at 1 000 and 300 kg, refurbished at 1 100 and 100 kg, for ten people.
/// let group = Group { devices: 10, options: vec![option(1000.0, 300.0), option(1100.0, 100.0)] };
/// let limits = Limits { carbon_cap: Some(1500.0), ..Limits::default() };
/// let problem = Problem { groups: vec![group], limits, ..Problem::default() };
/// // Every refurbished device saves 200 kg. From 3 000 kg to 1 500 takes 7.5 of them, so 8:
/// // 2 × 1 000 + 8 × 1 100 = 10 800.
/// let Outcome::Found(mix) = best_mix(&problem) else { panic!() };
/// assert_eq!(mix.devices, [[2, 8]]);
/// assert_eq!((mix.totals.cost, mix.totals.carbon), (10_800.0, 1_400.0));
/// assert_eq!(mix.proof, Proof::Optimal);
/// ```
pub fn best_mix(problem: &Problem) -> Outcome {
    best_mix_within(problem, STEPS)
}

/// Finds the best mix in at most so many steps of work; the reasons why there is none may take as
/// many again for each limit.
pub fn best_mix_within(problem: &Problem, steps: u64) -> Outcome {
    let mut finder = Finder::new(Rc::new(problem.clone()), steps);
    while finder.advance(u64::MAX) {}
    finder.outcome()
}

/// The work on a best mix, which can be left after every part and taken up again. What it comes to
/// does not depend on how large the parts are.
pub struct Finder {
    problem: Rc<Problem>,
    /// Steps for each search.
    steps: u64,
    stage: Stage,
}

enum Stage {
    /// Groups that cannot be equipped.
    Impossible(Vec<usize>),
    Searching(Box<Search>),
    /// There is no mix; why not?
    Asking(Box<Inquiry>),
}

impl Finder {
    /// A search of at most so many steps; the reasons why there is no mix may take as many again
    /// for each limit.
    pub fn new(problem: Rc<Problem>, steps: u64) -> Self {
        let impossible = problem.impossible_groups();
        let stage = if impossible.is_empty() {
            let quantity = problem.objective.quantity();
            let search = Search::new(&problem, quantity, problem.limits, steps);
            Stage::Searching(Box::new(search))
        } else {
            Stage::Impossible(impossible)
        };
        Self {
            problem,
            steps,
            stage,
        }
    }

    /// Goes on for about so many steps. Returns whether there is more to do.
    pub fn advance(&mut self, steps: u64) -> bool {
        match &mut self.stage {
            Stage::Impossible(_) => false,
            Stage::Asking(inquiry) => inquiry.advance(steps),
            Stage::Searching(search) => {
                if search.advance(steps) {
                    return true;
                }
                let found = search.found();
                let is_impossible = found.best.is_none() && found.is_complete;
                if is_impossible {
                    let inquiry = Inquiry::new(&self.problem, self.steps);
                    self.stage = Stage::Asking(Box::new(inquiry));
                }
                is_impossible
            }
        }
    }

    /// What is known so far.
    pub fn outcome(&self) -> Outcome {
        let search = match &self.stage {
            Stage::Impossible(groups) => {
                return Outcome::Infeasible(Obstacles::of_groups(groups.clone()));
            }
            Stage::Asking(inquiry) => return Outcome::Infeasible(inquiry.obstacles.clone()),
            Stage::Searching(search) => search,
        };
        let found = search.found();
        let Some(devices) = found.best else {
            return Outcome::Undecided {
                at_least: found.bound,
            };
        };
        let totals = self.problem.totals(&devices);
        let objective = match self.problem.objective {
            Objective::LeastCost => totals.cost,
            Objective::LeastCarbon => totals.carbon,
        };
        Outcome::Found(Mix {
            devices,
            totals,
            proof: if found.is_complete {
                Proof::Optimal
            } else {
                Proof::WithinGap((objective - found.bound).max(0.0))
            },
        })
    }
}

impl Objective {
    fn quantity(self) -> Amount {
        match self {
            Objective::LeastCost => Amount::Cost,
            Objective::LeastCarbon => Amount::Carbon,
        }
    }
}
