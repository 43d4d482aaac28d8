//! Rows that are no devices in use.

use super::role::{Word, words};

words! {
    /// Why a row is left out of the count.
    pub enum Reason {
        /// Archived, scrapped, deregistered, returned.
        Retired = "retired",
        Lost = "lost",
        Stolen = "stolen",
        Sold = "sold",
        /// Broken, being repaired, blocked, not to be handed out: whether it still counts is asked.
        OutOfUse = "out-of-use",
        /// A virtual machine, a computer in the cloud.
        Virtual = "virtual",
        /// It belongs to the person who uses it.
        Private = "private",
        /// What is used with a device: a charger, a keyboard, a bag, a dock.
        Accessory = "accessory",
        /// Software, a subscription.
        Licence = "licence",
        /// Equipment of a kind that the comparison does not have: a projector, a printer.
        OtherEquipment = "other-equipment",
        /// Nothing says what it is.
        UnknownClass = "unknown-class",
        /// A serial number that has been counted.
        SameSerial = "same-serial",
        /// A line of totals.
        Total = "total",
        /// A heading within the list.
        Heading = "heading",
        /// The quantity is 0.
        NoneOfThem = "none-of-them",
    }
}

/// A row that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// From 1, the heading included.
    pub row: u32,
    pub reason: Reason,
    /// The devices that it would have been.
    pub count: u32,
    /// The row that has been counted with the same serial number.
    pub counted_in: Option<u32>,
}
