//! What a person states about a list.

use std::collections::{BTreeMap, BTreeSet};

use super::day::Day;
use super::left_out::Reason;
use super::role::{Role, Word, words};
use super::separator::Separator;
use crate::catalogue::DeviceClass;

words! {
    /// The order of day, month and year where all are numbers. A year of four digits is known
    /// wherever it stands.
    pub enum DateOrder {
        DayMonthYear = "day-month-year",
        MonthDayYear = "month-day-year",
        YearMonthDay = "year-month-day",
    }
}

/// What is stated about a list; what is not is found out.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Today: what ages are counted to.
    pub as_of: Day,
    pub separator: Option<Separator>,
    /// The row of the heading, the last one where it has several; 0 where there is none.
    pub heading: Option<u32>,
    /// By the place of a column, from 0: its role; `None`: nothing of interest stands in it.
    pub roles: BTreeMap<u32, Option<Role>>,
    pub date_order: Option<DateOrder>,
    /// Rows that count although they would be left out for such a reason.
    pub kept: BTreeSet<Reason>,
    /// The class of a model, by the [`key`](super::Model::key) that it has in what was understood.
    pub classes: BTreeMap<String, DeviceClass>,
    /// The device of the catalogue that a model is, by the same key; `None`: it is none of them.
    pub models: BTreeMap<String, Option<&'static str>>,
}

impl Settings {
    /// Nothing stated but the day.
    pub fn new(as_of: Day) -> Self {
        Self {
            as_of,
            separator: None,
            heading: None,
            roles: BTreeMap::new(),
            date_order: None,
            kept: BTreeSet::new(),
            classes: BTreeMap::new(),
            models: BTreeMap::new(),
        }
    }
}
