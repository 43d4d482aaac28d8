//! Reading numbers as people type them.

use crate::text::Language;

/// Rewrites a typed number the way programs write it: `1 234,5` becomes `1234.5`. `None` when it is
/// no number.
///
/// Decimal comma and point, spaces of every kind, apostrophes and the minus sign U+2212 are
/// accepted. One separator before exactly three digits could be either; the language decides:
/// `1,234` is one and a bit in Swedish and over a thousand in English. The field then shows the
/// number as it was read.
pub fn plain_number(typed: &str, language: Language) -> Option<String> {
    let mut text = String::with_capacity(typed.len());
    for sign in typed.trim().chars() {
        match sign {
            '0'..='9' | '.' | ',' => text.push(sign),
            '-' | '\u{2212}' if text.is_empty() => text.push('-'),
            '+' if text.is_empty() => {}
            _ if sign.is_whitespace() || sign == '\'' || sign == '\u{2019}' => {}
            _ => return None,
        }
    }
    let decimal = decimal_sign(&text, language)?;
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '.' | ',' if Some(sign) == decimal => plain.push('.'),
            '.' | ',' => {}
            _ => plain.push(sign),
        }
    }
    plain
        .contains(|sign: char| sign.is_ascii_digit())
        .then_some(plain)
}

/// Which separator is the decimal sign: `Some(None)` when there is none, `None` when the text can
/// not be read.
fn decimal_sign(text: &str, language: Language) -> Option<Option<char>> {
    let count = |sign: char| text.matches(sign).count();
    let (points, commas) = (count('.'), count(','));
    match (points, commas) {
        (0, 0) => Some(None),
        (1, 0) => Some(single('.', text, language)),
        (0, 1) => Some(single(',', text, language)),
        (_, 0) | (0, _) => Some(None),
        _ => {
            // Both: the last one is the decimal sign, and there is one of it.
            let last = text.chars().rev().find(|sign| matches!(sign, '.' | ','))?;
            (count(last) == 1).then_some(Some(last))
        }
    }
}

fn single(sign: char, text: &str, language: Language) -> Option<char> {
    let (before, after) = text.split_once(sign).unwrap_or((text, ""));
    let whole = before.trim_start_matches('-');
    let could_group = after.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
    let decimal_of_language = match language {
        Language::Swedish => ',',
        Language::English => '.',
    };
    (!could_group || sign == decimal_of_language).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(typed: &str, swedish: Option<&str>, english: Option<&str>) {
        assert_eq!(
            plain_number(typed, Language::Swedish).as_deref(),
            swedish,
            "{typed} in Swedish"
        );
        assert_eq!(
            plain_number(typed, Language::English).as_deref(),
            english,
            "{typed} in English"
        );
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        let both = |typed, number| reads(typed, Some(number), Some(number));
        both("1,5", "1.5");
        both("0.05", "0.05");
        both("0,125", "0.125");
        both(" 7 500 ", "7500");
        both("7\u{a0}500,50", "7500.50");
        both("\u{2212}3", "-3");
        both("1.234,5", "1234.5");
        both("1,234.5", "1234.5");
        both("1.234.567", "1234567");
        both("1'234", "1234");
        both("12,", "12.");
        both(",5", ".5");
    }

    #[test]
    fn an_ambiguous_number_is_read_by_the_language() {
        reads("1,234", Some("1.234"), Some("1234"));
        reads("1.234", Some("1234"), Some("1.234"));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for typed in ["", " ", "abc", "12 kr", "1e5", "--2", "1.2,3,4.5", ".", "-"] {
            reads(typed, None, None);
        }
    }
}
