//! What other lists than those of devices are read with: rows of cells, and what people write in them.

use super::amounts::{self, AmountText};
use super::capacities;
use super::cells::clean;
use super::column_names;
use super::day::Day;
use super::facts::begins_totals;
use super::fault::{Fault, ListError, MOST_COLUMNS};
use super::folding::{Words, fold};
use super::left_out::Reason;
use super::money::Hundredths;
use super::quantities::{self, QuantityText};
use super::reading::is_text;
use super::records::{CellAt, Records};
use super::resolving::{Models, Texts, What};
use super::role::Role;
use super::separator::Separator;
use super::settings::Settings;
use super::table;
use super::understood::Certainty;
use crate::catalogue::DeviceClass;

/// Rows of a text, each with its number from 1.
pub(in crate::exchange) type NumberedRows = Vec<(u32, Vec<String>)>;

/// The rows of a text whose cells are separated so.
///
/// # Errors
/// Where it is no text, or has more rows or columns than it may.
pub(in crate::exchange) fn rows_of(
    text: &str,
    separator: Separator,
    most: u32,
) -> Result<NumberedRows, ListError> {
    if !is_text(text) {
        return Err(ListError::of(Fault::NotText));
    }
    let mut records = Records::of(separator.byte());
    let mut cells: Vec<CellAt> = Vec::new();
    let mut rows = Vec::new();
    let mut row = 0;
    while records.next(text, &mut cells) {
        row += 1;
        let too_many = if row > most {
            Some(Fault::TooManyRows)
        } else {
            (cells.len() > MOST_COLUMNS).then_some(Fault::TooManyColumns)
        };
        if let Some(fault) = too_many {
            return Err(ListError {
                fault,
                row: Some(row),
                column: None,
            });
        }
        let clean = |at: &CellAt| clean(&text[at.start..at.end], at.is_quoted).into_owned();
        rows.push((row, cells.iter().map(clean).collect()));
    }
    Ok(rows)
}

/// A list with a heading.
pub(in crate::exchange) struct Headed {
    /// What stands above the heading.
    pub above: Vec<String>,
    pub columns: Vec<String>,
    pub rows: NumberedRows,
}

/// Finds the heading of a list and takes it apart.
///
/// # Errors
/// Where it is no list.
pub(in crate::exchange) fn headed(text: &str, most: u32) -> Result<Headed, ListError> {
    if !is_text(text) {
        return Err(ListError::of(Fault::NotText));
    }
    let found = table::find(text, &Settings::new(Day::FIRST))?;
    let mut rows = rows_of(text, found.separator, most)?;
    let first = found.headings.first().map_or(0, |row| *row as usize - 1);
    let last = found.headings.last().map_or(0, |row| *row as usize);
    let body = rows.split_off(last.min(rows.len()));
    rows.truncate(first);
    let above = rows.into_iter().flat_map(|(_, cells)| cells);
    Ok(Headed {
        above: above.filter(|cell| !cell.is_empty()).collect(),
        columns: found
            .columns
            .into_iter()
            .map(|column| column.name)
            .collect(),
        rows: body,
    })
}

/// What the name of a column says, as it does in lists of devices.
pub(in crate::exchange) fn role(name: &str) -> Option<Role> {
    column_names::understand(name)?.role
}

/// A text in lower case without accents, its words a blank apart and one around them.
pub(in crate::exchange) fn folded(text: &str) -> String {
    [" ", &fold(text), " "].concat()
}

/// Whether a text has a word that begins so.
pub(in crate::exchange) fn has_any(text: &str, beginnings: &str) -> bool {
    Words::of(text).have_any(beginnings)
}

/// Whether a row sums up others, by the first of its cells that says something.
pub(in crate::exchange) fn is_total(cells: &[String]) -> bool {
    let first = cells.iter().find(|cell| !cell.is_empty());
    first.is_some_and(|cell| begins_totals(cell))
}

/// What a cell says that may be no number.
pub(in crate::exchange) enum Said<T> {
    Nothing,
    Unreadable,
    Value(T),
}

pub(in crate::exchange) fn price(text: &str) -> Said<Hundredths> {
    match amounts::read(text) {
        AmountText::None => Said::Nothing,
        AmountText::Unreadable => Said::Unreadable,
        AmountText::Amount(amount) => Said::Value(amount),
    }
}

pub(in crate::exchange) fn quantity(text: &str) -> Said<u32> {
    match quantities::read(text) {
        QuantityText::None => Said::Nothing,
        QuantityText::Unreadable => Said::Unreadable,
        QuantityText::Count { count, .. } => Said::Value(count),
    }
}

pub(in crate::exchange) fn memory(text: &str) -> Option<u32> {
    capacities::memory(text)
}

pub(in crate::exchange) fn storage(text: &str) -> Option<u32> {
    capacities::storage(text)
}

/// What devices are, by the words that lists have for them.
pub(in crate::exchange) struct Devices {
    models: Models,
    settings: Settings,
}

/// What a device is.
pub(in crate::exchange) struct Device {
    pub name: String,
    /// Why it is none, or its class.
    pub what: Result<DeviceClass, Reason>,
    /// The id of the device in the catalogue.
    pub device: Option<&'static str>,
    pub certainty: Certainty,
}

impl Devices {
    pub fn new() -> Self {
        Self {
            models: Models::new(),
            settings: Settings::new(Day::FIRST),
        }
    }

    /// A device by its model, its maker and what kind it is said to be.
    pub fn find(&mut self, model: &str, maker: &str, class: &str) -> Device {
        let texts = Texts {
            model,
            maker,
            class,
            ..Texts::default()
        };
        let place = self.models.resolve(texts, &self.settings);
        let found = &self.models.all[place as usize];
        Device {
            name: found.name.clone(),
            what: match found.what {
                What::Class(class) => Ok(class),
                What::Out(reason) => Err(reason),
            },
            device: found.device,
            certainty: found.certainty,
        }
    }
}
