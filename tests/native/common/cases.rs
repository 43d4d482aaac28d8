//! How often a property is tried, and with what.

use std::env;

use proptest::test_runner::{Config, RngSeed};

/// Properties are tried with the same cases in every run, so that a run tells of the change before
/// it and of nothing else. Others are tried by `PROPTEST_RNG_SEED`, as `cargo xtask hostile` does.
const SEED: RngSeed = RngSeed::Fixed(27);

/// So many cases of each property, or `PROPERTY_TIMES` as many where that is set.
pub fn cases(number: u32) -> Config {
    let times = env::var("PROPERTY_TIMES").ok();
    let times: u32 = times.map_or(1, |times| {
        times.parse().expect("PROPERTY_TIMES is a number")
    });
    let mut config = Config::with_cases(number.saturating_mul(times));
    // A case that fails is printed, and stays by a test of its own.
    config.failure_persistence = None;
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = SEED;
    }
    config
}
