//! Every table that the page shows.

mod all;
mod change;
mod fixed_figures;
mod mixes;
mod money;
mod plans;
mod plans_compared;
mod published;
mod requirements;
mod sources;
mod sureness;
mod ways;
mod why;
mod years;

pub use all::all;
pub use change::{change, map_title, two_at_a_time};
pub use fixed_figures::{fixed_evidence, fixed_figures, fixed_name, fixed_value};
pub use mixes::{missing, organisations, point_name, point_titles, trade_off};
pub use plans::{LONGEST_FIT, climate, cost, fit_until, performance, warranty};
pub use plans_compared::{plans_compared, plans_differ, plans_in_numbers};
pub use published::published;
pub use requirements::{Asked, asked, requirements, state_of};
pub use sources::{Row as Assumed, evidence, in_field, known, sources, weight};
pub use sureness::sureness;
pub use ways::ways;
pub use why::{why, why_groups};
pub use years::{
    cost_so_far, devices_bought, due_by_year, emissions_so_far, in_use, lines_paid, paid, paid_on,
};
