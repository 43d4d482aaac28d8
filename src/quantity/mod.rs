//! The numbers of the crate by name: one row for each that is entered or that the catalogue supplies,
//! and the unit of each that formulas find.
//!
//! A row says where the number stands in the scenario format, in which unit it is counted, whether it
//! can be something else and where that is searched for, and how it is edited. What the format allows
//! is read from the format, by the path. The words for each are in `text`, by its name.

mod entered;
mod row;
mod unit;

pub use entered::Quantity;
pub use row::{Edited, Part, Place, Rival, Row, Variation};
pub use unit::Unit;
