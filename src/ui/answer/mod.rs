//! The answer in a few sentences, and how sure it is.

pub mod change_it;
pub mod explanation;
pub mod sureness;
pub mod verdict;
pub mod why;
