//! Other mixes: between the cheapest and the greenest, and the best within limits.

pub mod best_mix;
pub mod mix_steps;
pub mod mixes;
