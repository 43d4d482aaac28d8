//! The decision engine: a pure function from a valid scenario to a comparison.
//!
//! No clock, no input or output, no randomness; the same bits on every machine. Formulas are
//! written once, over [`Scalar`](crate::scalar::Scalar), so that the code that computes a number is
//! the code that explains it.

pub mod accessories;
pub mod accidents;
pub mod budget;
pub mod by_rule;
pub mod by_year;
pub mod carbon;
pub mod chain;
pub mod cohort_result;
pub mod contribution;
pub mod cost;
pub mod discount;
pub mod due;
pub mod explain;
mod explained_options;
pub mod figures;
pub mod fleet;
pub mod fleet_totals;
pub mod handed_down_results;
pub mod handing_down;
pub mod horizon;
pub mod in_use;
pub mod judged;
pub mod lease;
pub mod life;
pub mod option;
pub mod option_result;
pub mod organisations;
mod paid;
pub mod plan;
pub mod plan_kind;
pub mod plan_result;
pub mod plan_totals;
mod remembered;
pub mod requirements;
pub mod results;
pub mod spells;
mod stage;
pub mod tally;
pub mod timeline;
pub mod totals;
pub mod traced;
pub mod volume_price;
pub mod warranty;

pub use by_year::{PlanYears, by_year};
pub use explain::{Explanation, Subject, explain};
pub use results::{Comparison, Shortfall, Unmet, compare};
