//! What the parts of the panel show.

use crate::report::embed::{Known, Wanted};

/// What is wanted, and what the page's script has told; nothing before it has.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub wanted: &'a Wanted,
    pub known: Option<&'a Known>,
}
