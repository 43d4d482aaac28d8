//! The best mix: whole devices per option and group at the least cost or carbon within limits, and
//! the curve of all mixes between the cheapest and the greenest.

mod branching;
mod core_search;
mod curve;
mod finder;
mod formulation;
mod from_scenario;
mod inquiry;
mod outcome;
mod polygon;
mod problem;
mod region;
mod relaxation;
mod results;
mod sampled;
mod search;
mod trade_off;

pub use curve::{Move, Point, TradeOff};
pub use finder::{Finder, STEPS, best_mix, best_mix_within};
pub use outcome::{Mix, Obstacles, Outcome, Proof, Relaxation};
pub use problem::{
    Choice, Group, Limit, Limits, Objective, Problem, Receiver, Supply, Tier, Totals, Volume,
    is_within,
};
pub use results::{Best, Curve, Ids};
pub use trade_off::{Tracer, trade_off};
