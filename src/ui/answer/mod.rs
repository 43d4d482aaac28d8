//! The answer in a few sentences, and how sure it is.

pub mod sureness;
pub mod verdict;
