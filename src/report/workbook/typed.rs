//! Cells of tables as cells of a workbook: a number stays a number, with the format by which the page
//! writes it.

use crate::exchange::xlsx::{Cell, NumberFormat};
use crate::report::table::{self, Notation};
use crate::text::{Digits, Format, Unit};

/// A cell; `written` is how the page writes it.
pub(super) fn typed(cell: &table::Cell, written: &str, format: &dyn Format) -> Cell {
    let text = || Cell::Text(written.replace('\u{a0}', " "));
    let number = |value: f64, written: &str| Cell::Number(value, Some(format_of(written, format)));
    let table::Cell::Number(value, notation) = cell else {
        return match cell {
            table::Cell::None => Cell::Empty,
            _ if written.is_empty() => Cell::Empty,
            _ => text(),
        };
    };
    match notation {
        Notation::Number(Digits::Plain) => Cell::Number(*value, Some(NumberFormat::default())),
        Notation::CompactMoney(currency) => {
            let whole = format.money(*value, *currency, Digits::Decimals(0));
            number(*value, &whole)
        }
        Notation::Tonnes | Notation::CompactMass => Cell::Number(*value, Some(kilograms())),
        Notation::Quantity(Unit::CalendarYear | Unit::CalendarMonth, _) => text(),
        Notation::Quantity(Unit::CarbonPerKwh | Unit::CarbonPerYearlyKwh, _) => {
            number(value * 1_000.0, written)
        }
        _ => number(*value, written),
    }
}

fn kilograms() -> NumberFormat {
    NumberFormat {
        is_grouped: true,
        after: "\u{a0}kg".to_owned(),
        ..NumberFormat::default()
    }
}

/// The format that shows numbers as one is written: "1 234,5 kg".
fn format_of(written: &str, format: &dyn Format) -> NumberFormat {
    let half = format.number(0.5, Digits::Decimals(1));
    let decimal = half.chars().find(|sign| !sign.is_ascii_digit());
    let is_digit = |sign: char| sign.is_ascii_digit();
    let first = written.find(is_digit).unwrap_or(0);
    let end = written.rfind(is_digit).map_or(0, |last| last + 1);
    let number = written.get(first..end).unwrap_or_default();
    let fraction = decimal.and_then(|sign| number.rsplit_once(sign));
    let before = written[..first].replace(['\u{2212}', '-'], "");
    let after = &written[end..];
    let (is_percent, after) = match after.split_once('%') {
        Some((_, rest)) => (true, rest),
        None => (false, after),
    };
    NumberFormat {
        decimals: fraction.map_or(0, |(_, fraction)| fraction.len() as u8),
        is_grouped: !is_percent,
        is_percent,
        before,
        after: after.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::testing::{ENGLISH, SWEDISH};

    #[test]
    fn numbers_have_the_format_in_which_the_page_writes_them() {
        let codes = |written: &str, format: &dyn Format| format_of(written, format).code();
        assert_eq!(
            codes("1\u{a0}234,5\u{a0}kg", &SWEDISH),
            "#,##0.0\"\u{a0}kg\""
        );
        assert_eq!(codes("−€1,234.50", &ENGLISH), "\"€\"#,##0.00");
        assert_eq!(codes("12,5\u{a0}%/år", &SWEDISH), "0.0%\"/år\"");
        assert_eq!(codes("75%", &ENGLISH), "0%");
        assert_eq!(codes("1,234", &ENGLISH), "#,##0");
    }
}
