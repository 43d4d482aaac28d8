//! What leaves the widget: what things are called and the tables, as data, from which the page and
//! documents are written.

pub mod answer;
pub mod cards;
pub mod cohorts;
pub mod csv;
pub mod embed;
pub mod figures;
pub mod files;
pub mod fleet;

pub mod json;
#[cfg(test)]
mod marked_tests;
pub mod minutes;
pub mod names;
pub mod note;
pub mod plans;
pub mod prose;
pub mod question;
mod subject;
pub mod sureness;
pub mod table;
pub mod tables;
pub mod tender;
pub mod turning;
pub mod workbook;
pub mod years;

pub use subject::Report;
