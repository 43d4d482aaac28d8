//! What is in use in a group today, worked out.

use super::due::Due;
use super::spells::{Spell, Strand};
use super::tally::Tally;
use crate::units::KgCo2e;

/// A fleet worked out: what is kept until when, and who has an option from when on.
#[derive(Clone, Debug)]
pub struct FleetTotals<S = f64> {
    /// In the order of the cohorts.
    pub dues: Vec<Due<S>>,
    /// Who has what until when.
    pub(super) strands: Vec<Strand<S>>,
    /// Who has an option that follows what is in use today.
    pub spells: Vec<Spell<S>>,
    /// The same for an option that is kept from the start.
    pub from_the_start: Vec<Spell<S>>,
    /// The kept devices for each device at the start.
    pub(super) kept: Tally<S>,
    pub(super) kept_use_by_year: Vec<KgCo2e<S>>,
    pub(super) kept_booked: Vec<(f64, KgCo2e<S>)>,
}
