//! Prints how long one comparison takes, for `cargo xtask bench`: lines of groups and milliseconds.

use std::time::Instant;

use refurb_or_new::bench::compare_checksum;

fn main() {
    for groups in [1, 10, 100] {
        let mut iterations = 1;
        // The first call also makes the scenario.
        let mut sum = compare_checksum(groups, 1);
        let milliseconds = loop {
            let start = Instant::now();
            sum += compare_checksum(groups, iterations);
            let elapsed = start.elapsed().as_secs_f64() * 1000.0;
            if elapsed >= 100.0 {
                break elapsed / f64::from(iterations);
            }
            iterations *= 2;
        };
        assert!(sum.is_finite());
        println!("{groups} {milliseconds}");
    }
}
