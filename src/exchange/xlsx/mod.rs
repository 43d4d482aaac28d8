//! Workbooks: what a spreadsheet opens, written and read.
//!
//! A [`Workbook`] is sheets as data. [`write`] makes the file; how a number is written is handed in, since
//! nothing here writes one that is not whole. The file is a zip archive of XML parts, stored as they are.
//!
//! ```
//! use refurb_or_new::exchange::xlsx::{Cell, Look, Opened, Row, Sheet, Workbook, write};
//!
//! let sheet = Sheet {
//!     name: "Devices".to_owned(),
//!     rows: vec![Row::of(Look::Plain, vec![Cell::Text("=1+1".to_owned()), Cell::Number(2.5, None)])],
//!     ..Sheet::default()
//! };
//! let bytes = write(&Workbook { sheets: vec![sheet] }, &|number| format!("{number:?}"));
//!
//! let mut opened = Opened::open(bytes).expect("a workbook");
//! while opened.advance(1 << 16).expect("in order") {}
//! assert_eq!(opened.text(), "=1+1\t2.5\n");
//! ```
//!
//! [`Opened`] reads a workbook, hostile ones too, into the text that a device list is read from.

mod archive;
mod book;
mod day_formats;
mod fault;
mod inflate;
mod marks;
mod numbers;
mod opened;
mod parts;
mod rows;
mod shared;
mod styles;
mod xml;
mod zip;

pub use book::{At, Cell, Formula, Look, NumberFormat, Row, Sheet, Workbook, is_name};
pub use fault::Fault;
pub use marks::{escaped, unescaped};
pub use numbers::{day_of, plain_number};
pub use opened::{Found, MOST_BYTES, Opened};
pub use parts::write;
pub use rows::{MOST_COLUMNS, MOST_ROWS};
pub use zip::checksum;
