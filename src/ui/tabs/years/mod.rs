//! The plans year by year.

pub mod contents;
mod devices;
mod in_use;
mod payments;
mod shown;
mod so_far;
