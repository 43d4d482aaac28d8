//! The plans year by year.

pub mod contents;
mod devices;
mod payments;
mod shown;
mod so_far;
