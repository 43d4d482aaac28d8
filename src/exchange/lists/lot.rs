//! Devices that are alike in everything that groups are made by.

use super::day::Day;
use super::role::{Word, words};

words! {
    /// Who uses devices, as far as the list says.
    pub enum User {
        Pupils = "pupils",
        Staff = "staff",
        NotSaid = "not-said",
    }
}

/// Devices of one model and one day, used by the same people in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    /// Its model, by its place in the list of them.
    pub model: u32,
    pub user: User,
    /// Where they are; the index of its name.
    pub place: Option<u32>,
    /// Which part of the organisation has them; the index of its name.
    pub unit: Option<u32>,
    /// When they were new, or had been for some time.
    pub since: Option<Day>,
    /// Whether they may be older.
    pub is_least: bool,
    pub updates_until: Option<Day>,
    pub count: u32,
}
