//! Documents: plain data, and the records that are read from it and written as it. Nothing here knows
//! what a document is about.

mod choice;
#[cfg(not(target_arch = "wasm32"))]
pub mod description;
mod field;
pub mod flat;
mod gather;
mod issue;
mod list;
mod number;
mod path;
mod record;
mod restore;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod text;
#[cfg(not(target_arch = "wasm32"))]
pub mod types;
mod value;

pub use choice::Choice;
pub use field::{Field, Range, Record, Row, Rows};
pub use gather::{to_flat, to_value};
pub use issue::{Allowed, Issue, IssueCode};
pub use list::LONGEST_LIST;
pub use number::NumberOrNone;
pub use path::{Issues, Path};
pub use record::{
    check_record, field_at, field_at_mut, range_at, read_record, row_at, write_record,
};
pub use restore::from_value;
pub use text::LONGEST_TEXT;
pub use value::{DEEPEST, Value};

pub(crate) use choice::choice;
pub(crate) use record::record;
