//! The best mix: whole devices per option and group at the least cost or carbon within limits, and
//! the curve of all mixes between the cheapest and the greenest.

mod branching;
mod core_search;
mod finder;
mod formulation;
mod from_scenario;
mod obstacles;
mod polygon;
mod problem;
mod region;
mod relaxation;
mod results;
mod sampled;
mod search;
mod trade_off;

pub use finder::Finder;
pub use obstacles::{Obstacles, Relaxation};
pub use problem::{
    Choice, Group, Limit, Limits, Objective, Problem, Receiver, Supply, Tier, Totals, Volume,
    is_within,
};
pub use results::{Best, Curve, Ids};
pub use trade_off::{Move, Point, Tracer, TradeOff, trade_off};

use std::rc::Rc;

use search::Quantity;

/// Steps of work after which the search says how good its best mix is instead of going on: about a
/// second in a browser.
pub const STEPS: u64 = 2_000_000;

/// What the search came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Found(Mix),
    /// No mix meets the limits: proven.
    Infeasible(Obstacles),
    /// No mix was found within the work allowed, and none was ruled out. `at_least` bounds the
    /// objective of any there may be.
    Undecided {
        at_least: f64,
    },
}

/// A mix that meets all limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    /// Devices by group and option.
    pub devices: Vec<Vec<u32>>,
    pub totals: Totals,
    pub proof: Proof,
}

/// How good a mix is known to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// No mix is better. Differences of less than a hundred-millionth of the largest total that
    /// the groups could come to count as none.
    Optimal,
    /// No mix is better by more than this, in the unit of the objective.
    WithinGap(f64),
}

impl Objective {
    fn quantity(self) -> Quantity {
        match self {
            Objective::LeastCost => Quantity::Cost,
            Objective::LeastCarbon => Quantity::Carbon,
        }
    }
}

/// Finds the best mix.
///
/// ```
/// # use refurb_or_new::decide::best_mix::*;
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
