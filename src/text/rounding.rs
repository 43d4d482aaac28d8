//! Rounding by the digits that are shown.

/// Digits before the decimal sign; zero or less for numbers below 1, by the zeros that follow it.
pub(super) fn magnitude(value: f64) -> i32 {
    let size = libm::fabs(value);
    if size == 0.0 {
        return 1;
    }
    libm::floor(libm::log10(size)) as i32 + 1
}

/// Decimals that show so many significant digits.
pub(super) fn decimals(value: f64, significant: u8) -> u8 {
    (i32::from(significant) - magnitude(value)).clamp(0, 8) as u8
}

/// Rounded to so many significant digits; never a negative zero.
pub(super) fn round_to(value: f64, significant: u8) -> f64 {
    round_at(value, i32::from(significant) - magnitude(value))
}

/// Rounded to so many digits after the decimal sign, or before it where there are less than none;
/// never a negative zero.
pub(super) fn round_at(value: f64, digits: i32) -> f64 {
    // The power is 10 to a whole number of digits, which is exact where it is at least 1.
    let scale = libm::pow(10.0, f64::from(digits.abs()));
    let rounded = if digits >= 0 {
        libm::round(value * scale) / scale
    } else {
        libm::round(value / scale) * scale
    };
    rounded + 0.0
}
