//! The best mix, worked out in parts.

use std::rc::Rc;

use super::obstacles::{Inquiry, Obstacles};
use super::problem::{Objective, Problem};
use super::search::Search;
use super::{Mix, Outcome, Proof};

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
