//! Which styles of a workbook show numbers as days.

use super::fault::Fault;
use super::xml::{Mark, next};

/// By the number of a style, whether it shows a day.
pub(super) fn days(part: &[u8]) -> Result<Vec<bool>, Fault> {
    let (mut at, mut own, mut styles, mut is_inside) = (0, Vec::new(), Vec::new(), false);
    while let Some(mark) = next(part, &mut at)? {
        match mark {
            Mark::Opens(tag) => match tag.name {
                b"numFmt" => {
                    let code = tag.text("formatCode").unwrap_or_default();
                    own.push((tag.whole("numFmtId"), shows_day(&code)));
                }
                b"cellXfs" => is_inside = !tag.is_closed,
                b"xf" if is_inside => {
                    let number = tag.whole("numFmtId");
                    let of_own = own.iter().find(|(other, _)| *other == number);
                    let built_in = matches!(number, Some(14..=17 | 22 | 27..=36 | 50..=58));
                    styles.push(of_own.map_or(built_in, |(_, is_day)| *is_day));
                }
                _ => {}
            },
            Mark::Closes(b"cellXfs") => is_inside = false,
            _ => {}
        }
    }
    Ok(styles)
}

/// Whether a format shows a day: a year or a day, outside of quotation marks and brackets.
fn shows_day(code: &str) -> bool {
    let (mut is_quoted, mut is_bracketed, mut is_literal) = (false, false, false);
    for sign in code.chars() {
        match sign {
            _ if is_literal => is_literal = false,
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '\\' | '_' | '*' => is_literal = true,
            '[' => is_bracketed = true,
            ']' => is_bracketed = false,
            _ if is_bracketed => {}
            'y' | 'Y' | 'd' | 'D' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_known_by_its_format() {
        for code in ["yyyy-mm-dd", "d/m/yyyy;@", "[$-41D]d mmm yyyy", "mmm\\-yy"] {
            assert!(shows_day(code), "{code}");
        }
        for code in [
            "0.00",
            "#,##0\" days\"",
            "[Red]0",
            "hh:mm",
            "General",
            "#,##0\\ \"kr\"",
        ] {
            assert!(!shows_day(code), "{code}");
        }
    }
}
