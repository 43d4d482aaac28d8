//! Ways to take along what is shown: a link, files, texts.

mod outcome;
mod panel;
mod texts;

pub use outcome::{link_document, told};
pub use panel::share;
