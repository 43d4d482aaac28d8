//! The plans year by year.

mod columns;
pub mod contents;
mod devices;
mod in_use;
mod payments;
mod so_far;
