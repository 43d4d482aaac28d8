//! Requirements: what each option offers, whether that is enough, and the cheapest remedy.

mod check;
mod earlier;
mod missed;
mod remedy;
mod result;

pub use check::check_requirements;
pub use earlier::replace_earlier;
pub use missed::{MissedRequirement, missed_requirements};
pub use remedy::{Remedy, RemedyAction};
pub use result::{Demand, RequirementResult, RequirementState};
