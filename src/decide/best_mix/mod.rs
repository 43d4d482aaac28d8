//! The best mix: whole devices per option and group at the least cost or carbon within limits, and
//! the curve of all mixes between the cheapest and the greenest.

mod branching;
mod core_search;
mod entered;
mod finder;
mod formulation;
mod from_scenario;
mod inquiry;
mod moving;
mod polygon;
mod region;
mod relaxation;
mod sampled;
mod search;
mod tracer;

pub use entered::entered_mix;
pub use finder::{Finder, STEPS, best_mix, best_mix_within};
pub use tracer::{Tracer, trade_off};
