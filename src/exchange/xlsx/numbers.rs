//! Numbers as workbooks hold them, as texts that a list is read from.

/// The longest number in digits, and the most places that it is moved by.
const MOST_DIGITS: usize = 25;

/// A number without its exponent, and in such a way that no point in it is taken to part thousands.
/// What is no number stays as it is.
///
/// ```
/// # use refurb_or_new::exchange::xlsx::plain_number;
/// assert_eq!(plain_number("45523"), "45523");
/// assert_eq!(plain_number("1.2E+4"), "12000");
/// assert_eq!(plain_number("3.57E-2"), "0.0357");
/// assert_eq!(plain_number("1499.123"), "1499.1230");
/// assert_eq!(plain_number("299.99000000000001"), "299.99");
/// ```
pub fn plain_number(written: &str) -> String {
    let (sign, number) = match written.strip_prefix('-') {
        Some(number) => ("-", number),
        None => ("", written),
    };
    let (number, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = [whole, fraction].concat();
    let exponent = exponent.trim_start_matches('+').parse::<i32>();
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty();
    let Some(exponent) = exponent
        .ok()
        .filter(|_| is_number && digits.len() <= MOST_DIGITS)
    else {
        return written.to_owned();
    };
    let point = whole.len() as i32 + exponent;
    if !(-(MOST_DIGITS as i32)..=MOST_DIGITS as i32).contains(&point) {
        return written.to_owned();
    }
    let before = "0".repeat((1 - point).max(0) as usize);
    let after = "0".repeat((point - digits.len() as i32).max(0) as usize);
    let all = [before, digits, after].concat();
    let (whole, fraction) = all.split_at(point.max(1) as usize);
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = shortest(fraction);
    match fraction.len() {
        0 => [sign, whole].concat(),
        3 => [sign, whole, ".", &fraction, "0"].concat(),
        _ => [sign, whole, ".", &fraction].concat(),
    }
}

/// A fraction without what comes of halves and tenths not being the same: "99000000000001" is "99".
fn shortest(fraction: &str) -> String {
    let kept = match fraction.find("00000000") {
        Some(at) => &fraction[..at],
        None => fraction,
    };
    kept.trim_end_matches('0').to_owned()
}

/// The day of a number that a format shows as one, as `2026-11-27`. The first is that of 1900, or of 1904
/// in workbooks that say so. `None` where it is none.
///
/// ```
/// # use refurb_or_new::exchange::xlsx::day_of;
/// assert_eq!(day_of("45523", false).as_deref(), Some("2024-08-19"));
/// assert_eq!(day_of("45523.75", false).as_deref(), Some("2024-08-19"));
/// assert_eq!(day_of("44061", true).as_deref(), Some("2024-08-19"));
/// assert_eq!(day_of("0.5", false), None);
/// ```
pub fn day_of(written: &str, is_from_1904: bool) -> Option<String> {
    let plain = plain_number(written);
    let whole = plain.split('.').next().unwrap_or_default();
    let number: i64 = whole.parse().ok()?;
    let number = number + if is_from_1904 { 1_462 } else { 0 };
    // Before March 1900 the numbers are one off, and after 9999 there are none.
    if !(61..=2_958_465).contains(&number) {
        return None;
    }
    // Days since the first of March of the year 0.
    let days = number + 693_899;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let years = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * years + years / 4 - years / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    let year = years + era * 400 + later;
    let two = |number: i64| [if number < 10 { "-0" } else { "-" }, &number.to_string()].concat();
    Some([year.to_string(), two(month), two(day)].concat())
}
