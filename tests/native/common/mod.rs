//! What tests share.

mod cases;
mod document;
pub mod drawn;
pub mod fleet;
mod format;
pub mod generate;
mod near;

pub use cases::cases;
pub use document::{as_published, compared, valid};
pub use format::Plain;
pub use near::{close, near_rounded};
