//! A table as data: what its cells are, before they are written in a language.

use crate::scenario::Currency;
use crate::text::{
    Digits, Format, Unit, compact_mass, compact_money, kilograms_alike, list_of, quantity,
};

/// A table whose first column names the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Unique among the tables of a report: `cost`.
    pub name: &'static str,
    pub title: String,
    /// What the figures hold under, where that is not all there is to say; else empty.
    pub note: String,
    /// The headings, that of the column with the names of the rows first.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// A row: its name and the cells after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub name: String,
    pub cells: Vec<Cell>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    /// A number, in the unit of its notation.
    Number(f64, Notation),
    /// Several of them, such as the values at which an answer changes.
    Numbers(Vec<f64>, Notation),
    /// There is none, and it is said that there is none.
    None,
}

/// What a number is an amount of, and how exactly it is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Notation {
    /// A plain number.
    Number(Digits),
    /// A share of 1.
    Share(Digits),
    Money(Currency, Digits),
    /// An amount in three digits.
    CompactMoney(Currency),
    /// Kilograms, all of a column with the same decimals: the largest has four digits.
    Kilograms,
    /// Kilograms, told in whole kilograms.
    WholeKilograms,
    /// Kilograms, told in tonnes with one decimal.
    Tonnes,
    /// Kilograms, in two or three digits of kilograms or tonnes.
    CompactMass,
    /// A quantity as in an explanation; the currency is for those that are money.
    Quantity(Unit, Currency),
}

impl Table {
    /// The table as texts, the headings first.
    pub fn written(&self, format: &dyn Format) -> Vec<Vec<String>> {
        let mut written = vec![self.columns.clone()];
        for row in &self.rows {
            let cells = row.cells.iter().enumerate();
            let cells = cells.map(|(column, cell)| self.write(cell, column, format));
            written.push(core::iter::once(row.name.clone()).chain(cells).collect());
        }
        written
    }

    fn write(&self, cell: &Cell, column: usize, format: &dyn Format) -> String {
        match cell {
            Cell::Text(text) => text.clone(),
            Cell::None => "–".to_owned(),
            Cell::Number(value, Notation::Kilograms) => self.kilograms(*value, column, format),
            Cell::Number(value, notation) => notation.write(*value, format),
            Cell::Numbers(values, notation) => {
                let values = values.iter().map(|value| notation.write(*value, format));
                list_of(&values.collect::<Vec<_>>(), format.language())
            }
        }
    }

    /// Kilograms with the decimals of their column.
    fn kilograms(&self, value: f64, column: usize, format: &dyn Format) -> String {
        let cells = self.rows.iter().filter_map(|row| row.cells.get(column));
        let all = cells.filter_map(|cell| match cell {
            Cell::Number(other, Notation::Kilograms) => Some(*other),
            _ => None,
        });
        let all: Vec<f64> = all.chain([value]).collect();
        let mut written = kilograms_alike(&all, format);
        written.pop().unwrap_or_default()
    }
}

impl Notation {
    fn write(self, value: f64, format: &dyn Format) -> String {
        let with_sign = |number: String, sign: &str| [&number, "\u{a0}", sign].concat();
        match self {
            Notation::Number(digits) => format.number(value, digits),
            Notation::Share(digits) => format.percent(value, digits),
            Notation::Money(currency, digits) => format.money(value, currency, digits),
            Notation::CompactMoney(currency) => compact_money(value, currency, format),
            Notation::Kilograms => kilograms_alike(&[value], format).concat(),
            Notation::WholeKilograms => with_sign(format.number(value, Digits::Decimals(0)), "kg"),
            Notation::Tonnes => {
                let number = format.number(value / 1_000.0, Digits::Decimals(1));
                with_sign(number, format.language().words().tonnes())
            }
            Notation::CompactMass => compact_mass(value, format),
            Notation::Quantity(unit, currency) => quantity(value, unit, currency, format),
        }
    }
}
