//! What is in use in a group today, worked out.

use super::due::Due;
use super::horizon::HorizonFactors;
use super::spells::{Spell, Strand};
use super::tally::Tally;
use crate::scalar::Scalar;
use crate::scenario::inputs::Common;
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

impl<S: Scalar> FleetTotals<S> {
    /// Takes what is kept out, so that an option that follows it comes to its own alone.
    pub fn take_kept(&mut self) -> Tally<S> {
        self.kept_use_by_year.clear();
        self.kept_booked.clear();
        core::mem::replace(&mut self.kept, Tally::zero())
    }

    /// Takes other factors of the horizon, where people come to their options when they did; leaves
    /// what is kept as it is.
    pub fn discount_spells(&mut self, common: &Common<S>, factors: &HorizonFactors<S>) {
        for spell in self.spells.iter_mut().chain(&mut self.from_the_start) {
            spell.factors = factors.between(&spell.from, &spell.until, common);
        }
    }
}
