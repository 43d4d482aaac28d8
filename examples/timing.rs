//! Prints how long the work takes, for `cargo xtask bench`: lines of a name, which for a comparison
//! is the number of groups, and milliseconds. With words after it only what has one in its name:
//! `cargo run --release --features bench --example timing sensitivity`.

use std::time::Instant;

use refurb_or_new::bench::{
    best_mix_checksum, compare_checksum, fleets_checksum, sensitivity_checksum, trade_off_checksum,
    uncertainty_checksum,
};

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted =
        |name: &str| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str()));
    let repeated: [(&str, fn(u32, u32) -> f64, u32); 7] = [
        ("1", compare_checksum, 1),
        ("10", compare_checksum, 10),
        ("100", compare_checksum, 100),
        ("trade-off", trade_off_checksum, 50),
        ("trade-off-400", trade_off_checksum, 400),
        ("best-mix", best_mix_checksum, 20),
        ("best-mix-60", best_mix_checksum, 60),
    ];
    for (name, work, groups) in repeated {
        if is_wanted(name) {
            repeat(name, work, groups);
        }
    }
    let sliced: [(&str, Work, u32); 4] = [
        ("uncertainty-20", uncertainty_checksum, 20),
        ("uncertainty-100", uncertainty_checksum, 100),
        ("fleets-20", fleets_checksum, 20),
        ("sensitivity-20", sensitivity_checksum, 20),
    ];
    for (name, work, groups) in sliced {
        if !is_wanted(name) {
            continue;
        }
        // The first run warms up.
        run(work, groups);
        let (total, longest) = run(work, groups);
        println!("{name} {total}");
        println!("{name}-slice {longest}");
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
