//! What leaves the widget: what things are called and the tables, as data, from which the page and
//! documents are written.

pub mod cohorts;
pub mod csv;
pub mod figures;
#[cfg(test)]
mod marked_tests;
pub mod names;
pub mod plans;
mod subject;
pub mod table;
pub mod tables;

pub use subject::Report;
