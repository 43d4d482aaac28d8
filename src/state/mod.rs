//! What the widget knows and how it changes, apart from what shows it: plain data and pure functions,
//! with native tests.

mod action;
mod adding;
mod arriving;
pub mod bringing;
pub mod device;
pub mod differences;
pub mod edit;
pub mod explained;
pub mod fleet;
pub mod guide;
pub mod history;
mod keeping;
pub mod kept;
mod kind;
pub mod needs;
pub mod note;
pub mod opening;
mod organisations;
pub mod own_values;
pub mod page;
pub mod place;
pub mod plans;
mod reduce;
pub mod remedy;
mod rest;
pub mod shares;
pub mod sharing;
pub mod shown;
mod size;
pub mod sourcing;
#[cfg(test)]
mod testing;

pub use action::Action;
pub use reduce::State;
pub use rest::Rest;
pub use size::Size;
