//! Prints how long one comparison takes, for `cargo xtask bench`: lines of a
//! name, which for a comparison is the number of groups, and milliseconds.

use std::time::Instant;

use refurb_or_new::bench::{
    best_mix_checksum, compare_checksum, sensitivity_checksum, trade_off_checksum,
    uncertainty_checksum,
};

fn main() {
    for groups in [1, 10, 100] {
        repeat(&groups.to_string(), compare_checksum, groups);
    }
    repeat("trade-off", trade_off_checksum, 50);
    repeat("best-mix", best_mix_checksum, 20);
    let works: [(Work, &str, &str); 2] = [
        (uncertainty_checksum, "uncertainty", "slice"),
        (sensitivity_checksum, "sensitivity", "sensitivity-slice"),
    ];
    for (work, name, slice) in works {
        // The first run warms up.
        run(work, 20);
        let (total, longest) = run(work, 20);
        println!("{name} {total}");
        println!("{slice} {longest}");
    }
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

/// Begins some work, or goes on by a slice; a number when all is done.
type Work = fn(u32, bool) -> Option<f64>;

/// All of some work, and its longest slice, in milliseconds.
fn run(work: Work, groups: u32) -> (f64, f64) {
    let (mut total, mut longest, mut begin) = (0.0, 0.0_f64, true);
    loop {
        let start = Instant::now();
        let sum = work(groups, begin);
        let elapsed = start.elapsed().as_secs_f64() * 1000.0;
        total += elapsed;
        longest = longest.max(elapsed);
        begin = false;
        if sum.is_some() {
            return (total, longest);
        }
    }
}
