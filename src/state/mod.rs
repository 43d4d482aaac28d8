//! What the widget knows and how it changes, apart from what shows it: plain data and pure functions,
//! with native tests.

mod adding;
pub mod device;
pub mod differences;
pub mod edit;
pub mod explained;
pub mod fleet;
pub mod guide;
pub mod history;
mod keeping;
mod kind;
pub mod needs;
mod organisations;
pub mod own_values;
pub mod page;
pub mod place;
pub mod plans;
mod reduce;
pub mod remedy;
mod rest;
pub mod shares;
pub mod shown;
mod size;
pub mod sourcing;
#[cfg(test)]
mod testing;

pub use reduce::{Action, State};
pub use rest::Rest;
pub use size::Size;
