//! Prints how long one comparison takes, for `cargo xtask bench`: lines of a
//! name, which for a comparison is the number of groups, and milliseconds.

use std::time::Instant;

use refurb_or_new::bench::{
    best_mix_checksum, compare_checksum, trade_off_checksum, uncertainty_checksum,
};

fn main() {
    for groups in [1, 10, 100] {
        repeat(&groups.to_string(), compare_checksum, groups);
    }
    repeat("trade-off", trade_off_checksum, 50);
    repeat("best-mix", best_mix_checksum, 20);
    // The first run warms up.
    run(20);
    let (total, longest) = run(20);
    println!("uncertainty {total}");
    println!("slice {longest}");
}

/// Times work that is done for so many groups so many times.
fn repeat(name: &str, work: fn(u32, u32) -> f64, groups: u32) {
    let mut iterations = 1;
    // The first call also makes the scenario.
    let mut sum = work(groups, 1);
    let milliseconds = loop {
        let start = Instant::now();
        sum += work(groups, iterations);
        let elapsed = start.elapsed().as_secs_f64() * 1000.0;
        if elapsed >= 100.0 {
            break elapsed / f64::from(iterations);
        }
        iterations *= 2;
    };
    assert!(sum.is_finite());
    println!("{name} {milliseconds}");
}

/// All of a run over what is uncertain, and its longest slice, in milliseconds.
fn run(groups: u32) -> (f64, f64) {
    let (mut total, mut longest, mut begin) = (0.0, 0.0_f64, true);
    loop {
        let start = Instant::now();
        let sum = uncertainty_checksum(groups, begin);
        let elapsed = start.elapsed().as_secs_f64() * 1000.0;
        total += elapsed;
        longest = longest.max(elapsed);
        begin = false;
        if sum.is_some() {
            return (total, longest);
        }
    }
}
