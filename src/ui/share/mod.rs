//! Ways to take along what is shown: a link, files, texts.

mod files;
mod outcome;
mod panel;
mod texts;

pub use outcome::{exported, file, link_document, told};
pub use panel::share;
