//! Numbers of the file, with a decimal point or a decimal comma.

/// A number and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Read<'a> {
    pub value: f64,
    pub unit: &'a str,
}

/// The most digits, all in all.
const MOST_DIGITS: usize = 15;

/// Reads a number; `None` where a text is none.
pub(super) fn number(text: &str) -> Option<Read<'_>> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mut digits, mut scale) = (0_i64, 0_usize);
    let (mut count, mut is_behind) = (0, false);
    let mut end = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' if count < MOST_DIGITS => {
                digits = digits * 10 + i64::from(byte - b'0');
                scale += usize::from(is_behind);
                count += 1;
            }
            // Further digits behind the mark are less than anything counts.
            b'0'..=b'9' if is_behind => {}
            b'.' | b',' if !is_behind && count > 0 => is_behind = true,
            b'0'..=b'9' => return None,
            _ => break,
        }
        end = at + 1;
    }
    if count == 0 {
        return None;
    }
    // Powers of ten are exact up to 22.
    let divisor = (0..scale).fold(1.0, |power, _| power * 10.0);
    let value = digits as f64 / divisor;
    Some(Read {
        value: if negative { -value } else { value },
        unit: text[end..].trim(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_either_mark() {
        let cases = [
            ("161", Some((161.0, ""))),
            ("0.1500", Some((0.15, ""))),
            ("0,15", Some((0.15, ""))),
            ("1,2 t", Some((1.2, "t"))),
            ("-0.5", Some((-0.5, ""))),
            ("161 kg CO2e", Some((161.0, "kg CO2e"))),
            ("0.333333333333333333333", Some((0.333_333_333_333_33, ""))),
            ("", None),
            ("n/a", None),
            (".5", None),
            ("12345678901234567890", None),
        ];
        for (text, expected) in cases {
            let read = number(text).map(|read| (read.value, read.unit));
            assert_eq!(read, expected, "{text}");
        }
    }
}
