//! Figures that come from outside the page: from a link, a file, what the browser has kept.

use crate::exchange::link::Reservations;
use crate::scenario::Scenario;

/// Where figures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Link,
    File,
    /// What the browser has kept of an earlier visit.
    Browser,
}

/// What is told until somebody has read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It cannot be read.
    Broken(Origin),
    /// A later version made it.
    Later(Origin),
    /// There are values in it that cannot be used; which ones, the issues tell.
    Invalid(Origin),
    /// It was opened, and this is to be known of it.
    Reserved(Reservations),
    /// The browser lets nothing be kept.
    Blocked,
    /// There is no room left in what the browser keeps.
    Full,
}

/// A plan that was kept: its name, and what was saved.
#[derive(Clone, Debug)]
pub struct KeptPlan {
    pub name: String,
    pub scenario: Scenario,
    pub baseline: Scenario,
}
