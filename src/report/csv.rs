//! Tables as a text file that a spreadsheet opens: numbers are numbers, and no text is a formula.

use super::Report;
use super::table::{Cell, Notation, Table};
use super::tables;
use crate::text::{Digits, Format};

/// What stands between cells and before decimals, whatever the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Semicolons and a decimal comma, with the mark by which Excel knows the encoding.
    Swedish,
    /// Commas and a decimal point.
    International,
}

impl Dialect {
    /// That of a language.
    pub fn of(format: &dyn Format) -> Self {
        match decimal_sign(format) {
            ',' => Self::Swedish,
            _ => Self::International,
        }
    }

    /// What the file begins with.
    fn mark(self) -> &'static str {
        match self {
            Self::Swedish => "\u{feff}",
            Self::International => "",
        }
    }

    fn separator(self) -> &'static str {
        match self {
            Self::Swedish => ";",
            Self::International => ",",
        }
    }

    fn decimal_sign(self) -> char {
        match self {
            Self::Swedish => ',',
            Self::International => '.',
        }
    }
}

fn decimal_sign(format: &dyn Format) -> char {
    let half = format.number(0.5, Digits::Decimals(1));
    half.chars().nth(1).unwrap_or('.')
}

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The table with its headings.
pub fn csv(table: &Table, dialect: Dialect, format: &dyn Format) -> String {
    let mut text = dialect.mark().to_owned();
    write(&mut text, table, dialect, format);
    text
}

/// Every table that the page shows, each under its title, with an empty line between them.
pub fn all(report: &Report, dialect: Dialect) -> String {
    let mut text = dialect.mark().to_owned();
    for (at, table) in tables::all(report).iter().enumerate() {
        if at > 0 {
            text.push_str("\r\n");
        }
        for line in [&table.title, &table.note] {
            if !line.is_empty() {
                text.push_str(&quoted(line, dialect.separator()));
                text.push_str("\r\n");
            }
        }
        write(&mut text, table, dialect, report.format);
    }
    text
}

fn write(text: &mut String, table: &Table, dialect: Dialect, format: &dyn Format) {
    let separator = dialect.separator();
    let units: Vec<Option<String>> = (0..table.columns.len())
        .map(|column| unit_of_column(table, column))
        .collect();
    for (at, row) in table.written(format).iter().enumerate() {
        let cells = row.iter().enumerate().map(|(column, written)| {
            let unit = units[column].as_deref();
            match (at.checked_sub(1), unit) {
                (None, Some(unit)) if !unit.is_empty() => {
                    quoted(&[written, " (", unit, ")"].concat(), separator)
                }
                (Some(row), Some(_)) => {
                    let cell = table.rows[row].cells.get(column.wrapping_sub(1));
                    match cell {
                        Some(Cell::Number(value, notation)) => {
                            plain(*value, *notation, dialect, format)
                        }
                        _ => String::new(),
                    }
                }
                (Some(_), None) if column > 0 => match bare_number(written, dialect, format) {
                    Some(number) => number,
                    None => quoted(written, separator),
                },
                _ => quoted(written, separator),
            }
        });
        text.push_str(&cells.collect::<Vec<_>>().join(separator));
        text.push_str("\r\n");
    }
}

/// The unit of a column of numbers alone, empty where they have none; `None` where something else
/// stands in it, or numbers of several units.
fn unit_of_column(table: &Table, column: usize) -> Option<String> {
    let cells = table
        .rows
        .iter()
        .filter_map(|row| row.cells.get(column.checked_sub(1)?));
    let mut unit: Option<String> = None;
    for cell in cells {
        let own = match cell {
            Cell::Number(_, notation) => unit_of(*notation)?,
            Cell::None => continue,
            Cell::Text(_) | Cell::Numbers(..) => return None,
        };
        if unit.get_or_insert_with(|| own.clone()) != &own {
            return None;
        }
    }
    unit
}

/// In which unit a number is written; `None` where that is for its notation to say.
fn unit_of(notation: Notation) -> Option<String> {
    Some(match notation {
        Notation::Number(_) => String::new(),
        Notation::Share(_) => "%".to_owned(),
        Notation::Money(currency, _) | Notation::CompactMoney(currency) => {
            use crate::scenario::Choice;
            currency.word().to_owned()
        }
        Notation::Kilograms
        | Notation::WholeKilograms
        | Notation::Tonnes
        | Notation::CompactMass => "kg".to_owned(),
        Notation::Quantity(..) => return None,
    })
}

/// A number without groups and unit.
fn plain(value: f64, notation: Notation, dialect: Dialect, format: &dyn Format) -> String {
    let (value, digits) = match notation {
        Notation::Number(digits) | Notation::Money(_, digits) => (value, digits),
        Notation::Share(digits) => (value * 100.0, digits),
        _ => (value, Digits::UpTo(1)),
    };
    in_dialect(&format.number(value, digits), dialect, format)
}

/// A text that is a number as the language writes it, as the dialect does: "1,350" in English is none of
/// one and a third.
fn bare_number(written: &str, dialect: Dialect, format: &dyn Format) -> Option<String> {
    let decimal = decimal_sign(format);
    let group = if decimal == ',' { '\u{a0}' } else { ',' };
    let is_part =
        |sign: char| sign.is_ascii_digit() || [decimal, group, '\u{2212}'].contains(&sign);
    let is_number = written.starts_with(|sign: char| sign.is_ascii_digit() || sign == '\u{2212}')
        && written.chars().all(is_part)
        && written.matches(decimal).count() <= 1;
    is_number.then(|| in_dialect(written, dialect, format))
}

/// A number of the language without groups.
fn in_dialect(written: &str, dialect: Dialect, format: &dyn Format) -> String {
    let decimal = decimal_sign(format);
    let kept = written.chars().filter_map(|sign| match sign {
        '\u{2212}' => Some('-'),
        sign if sign == decimal => Some(dialect.decimal_sign()),
        sign if sign.is_ascii_digit() || sign == '-' => Some(sign),
        _ => None,
    });
    kept.collect()
}

/// A text that stays one cell, and stays a text.
fn quoted(text: &str, separator: &str) -> String {
    let mut cell = text.replace('\u{a0}', " ");
    if cell.starts_with(FORMULA) {
        cell.insert(0, '\'');
    }
    let is_plain = !cell.contains(['"', '\n', '\r']) && !cell.contains(separator);
    match is_plain {
        true => cell,
        false => ["\"", &cell.replace('"', "\"\""), "\""].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Row;
    use super::*;
    use crate::scenario::Currency;
    use crate::text::testing::{ENGLISH, SWEDISH};

    fn table() -> Table {
        let money = Notation::Money(Currency::Sek, Digits::Decimals(0));
        let row = |name: &str, cells: Vec<Cell>| Row {
            name: name.to_owned(),
            cells,
        };
        Table {
            name: "cost",
            title: String::new(),
            note: String::new(),
            columns: ["Plan", "Cost", "Share", "Said"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                row(
                    "All new",
                    vec![
                        Cell::Number(2_096_118.4, money),
                        Cell::Number(0.125, Notation::Share(Digits::UpTo(1))),
                        Cell::Text("=SUM(A1), \"all\"; x".to_owned()),
                    ],
                ),
                row(
                    "@mix",
                    vec![
                        Cell::Number(-300.0, money),
                        Cell::None,
                        Cell::Number(3.0, Notation::Tonnes),
                    ],
                ),
            ],
        }
    }

    #[test]
    fn a_comma_parts_columns_where_a_point_parts_decimals() {
        let expected = "Plan,Cost (SEK),Share (%),Said\r\n\
                        All new,2096118,12.5,\"'=SUM(A1), \"\"all\"\"; x\"\r\n\
                        '@mix,-300,,0.0 t\r\n";
        assert_eq!(Dialect::of(&ENGLISH), Dialect::International);
        let text = csv(&table(), Dialect::International, &ENGLISH);
        assert_eq!(text.replace("tonnes", "t"), expected);
    }

    #[test]
    fn a_dialect_is_the_same_in_every_language() {
        let swedish = csv(&table(), Dialect::Swedish, &ENGLISH);
        assert!(swedish.contains("All new;2096118;12,5;"), "{swedish}");
        let other = csv(&table(), Dialect::International, &SWEDISH);
        assert!(other.contains("All new,2096118,12.5,"), "{other}");
        assert!(!other.starts_with('\u{feff}'));
    }

    #[test]
    fn a_semicolon_does_where_a_comma_parts_decimals() {
        assert_eq!(Dialect::of(&SWEDISH), Dialect::Swedish);
        let text = csv(&table(), Dialect::Swedish, &SWEDISH);
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines[0], "\u{feff}Plan;Cost (SEK);Share (%);Said");
        assert_eq!(
            lines[1],
            "All new;2096118;12,5;\"'=SUM(A1), \"\"all\"\"; x\""
        );
    }

    #[test]
    fn a_text_that_is_a_number_is_one_in_the_dialect() {
        let bare = |text: &str, dialect, format| bare_number(text, dialect, format);
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(bare("1,350", Dialect::Swedish, &ENGLISH), some("1350"));
        assert_eq!(bare("2.5", Dialect::Swedish, &ENGLISH), some("2,5"));
        assert_eq!(
            bare("−1\u{a0}350,5", Dialect::International, &SWEDISH),
            some("-1350.5")
        );
        for text in ["2031–2034", "1 350 kr", "", "−x", "1.2.2026"] {
            assert_eq!(bare(text, Dialect::Swedish, &ENGLISH), None, "{text}");
        }
    }

    #[test]
    fn nothing_that_is_a_text_is_a_formula() {
        for start in FORMULA {
            let cell = quoted(&[&start.to_string(), "1"].concat(), ";");
            assert!(cell.trim_start_matches('"').starts_with('\''), "{cell}");
        }
        assert_eq!(quoted("a-b", ";"), "a-b");
    }
}
