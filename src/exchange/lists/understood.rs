//! What was understood of a list.

use super::day::Day;
use super::doubt::Doubt;
use super::left_out::{LeftOut, Reason};
use super::lot::Lot;
use super::money::Hundredths;
use super::role::Role;
use super::separator::Separator;
use super::settings::DateOrder;
use crate::catalogue::DeviceClass;

/// How sure it is what a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// Nothing is known.
    Unknown,
    /// Only what stands in it says so.
    ByContents,
    /// Part of its name says so.
    ByPart,
    /// Its name says so.
    ByName,
    /// A person says so.
    ByHand,
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name, as it stands in the heading.
    pub name: String,
    /// `None`: it is not used.
    pub role: Option<Role>,
    pub sureness: Sureness,
    /// The first cells that are not empty, three at most.
    pub examples: Vec<String>,
}

/// How the order of dates is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderKnown {
    /// Every date can be read in one way only.
    Plain,
    /// Some can be read in one way only, and the others follow them.
    ByOthers,
    /// All could be either way round: day first is assumed.
    Assumed,
    /// Both ways occur.
    Mixed,
    ByHand,
}

/// How the dates of a column were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatesRead {
    pub column: u32,
    pub order: DateOrder,
    pub known: OrderKnown,
}

/// How sure it is that a model of a list is one of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It is not in the catalogue, or nothing says which of several it is.
    None,
    /// Its name has words besides that could mean another one.
    Likely,
    /// By its name, or its maker's number.
    Sure,
    /// A person says so.
    ByHand,
}

/// Ages of devices, in tenths of years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    pub least: u32,
    pub median: u32,
    pub greatest: u32,
}

/// The devices of one model.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// A name for [`Settings`](super::Settings); the same whenever the same list is read.
    pub key: String,
    /// The name of the catalogue, or else as it stands in the list, with its maker.
    pub name: String,
    pub class: DeviceClass,
    /// Of a computer that may be micro, small or a tower: not stated, and `class` is assumed.
    pub is_form_assumed: bool,
    /// The id of the device in the catalogue.
    pub device: Option<&'static str>,
    pub certainty: Certainty,
    /// Devices of the catalogue that it may be.
    pub candidates: Vec<&'static str>,
    pub count: u32,
    /// Of those whose age is known.
    pub ages: Option<Ages>,
    /// Devices of which no date is known.
    pub without_date: u32,
    /// Devices that are at least as old as said, because only their enrolment is known.
    pub least_age: u32,
    /// What most of them cost.
    pub price: Option<Hundredths>,
    /// The first day on which one of them gets no updates any more, by the list.
    pub updates_until: Option<Day>,
    /// Memory of most of them.
    pub memory_gb: Option<u32>,
    /// Storage of most of them.
    pub storage_gb: Option<u32>,
}

/// What is left out because nothing says what kind of device it is; a person can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclassed {
    /// As [`Model::key`].
    pub key: String,
    pub name: String,
    pub count: u32,
}

/// What was understood of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    pub separator: Separator,
    /// The rows of the heading, from 1; none where the list has none.
    pub headings: Vec<u32>,
    /// All rows, the heading included.
    pub rows: u32,
    pub columns: Vec<Column>,
    /// For each column of dates in which a day and a month stand as numbers.
    pub dates: Vec<DatesRead>,
    /// Devices that count.
    pub devices: u32,
    /// The most devices first.
    pub models: Vec<Model>,
    /// The most devices first.
    pub unclassed: Vec<Unclassed>,
    /// In the order of the list.
    pub left_out: Vec<LeftOut>,
    pub doubts: Vec<Doubt>,
    pub(super) as_of: Day,
    /// The devices that count, as they are divided into groups.
    pub(super) lots: Vec<Lot>,
    /// Names that lots refer to.
    pub(super) places: Vec<String>,
}

impl Understood {
    pub(super) fn nothing(as_of: Day) -> Self {
        Self {
            separator: Separator::Comma,
            headings: Vec::new(),
            rows: 0,
            columns: Vec::new(),
            dates: Vec::new(),
            devices: 0,
            models: Vec::new(),
            unclassed: Vec::new(),
            left_out: Vec::new(),
            doubts: Vec::new(),
            as_of,
            lots: Vec::new(),
            places: Vec::new(),
        }
    }

    /// The column that has a role, from 0.
    pub fn column_of(&self, role: Role) -> Option<u32> {
        let mut columns = self.columns.iter();
        let index = columns.position(|column| column.role == Some(role))?;
        u32::try_from(index).ok()
    }

    /// Rows that are left out for a reason, and the devices that they would have been.
    pub fn left_out_for(&self, reason: Reason) -> (u32, u32) {
        let of_it = self.left_out.iter().filter(|row| row.reason == reason);
        of_it.fold((0, 0), |(rows, devices), row| {
            (rows + 1, u32::saturating_add(devices, row.count))
        })
    }
}
