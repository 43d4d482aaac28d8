//! When two numbers count as the same.

/// Two ways to the same number: what is left is rounding of the last digits.
#[track_caller]
pub fn close(computed: f64, expected: f64) {
    let most = 1e-10 * expected.abs().max(1.0);
    assert!(
        (computed - expected).abs() <= most,
        "{computed} instead of {expected}"
    );
}

/// A number worked out with pencil and paper, which is written with some digits.
#[track_caller]
pub fn near_rounded(computed: f64, by_hand: f64) {
    let most = 1e-4_f64.max(1e-7 * by_hand.abs());
    assert!(
        (computed - by_hand).abs() < most,
        "{computed} instead of {by_hand}"
    );
}
