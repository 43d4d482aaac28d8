//! Ways to bring one's own: device lists, offers, footprints.

mod bringing;
mod choosing;
mod doubts;
mod ending;
mod fields;
mod file_text;
mod fleet;
mod fleet_group;
mod footprints;
mod left_out;
mod list_columns;
mod offers;
mod progress;
mod sheets;
mod work;

pub use bringing::bring;
