//! A number of a scenario that is uncertain or could be chosen otherwise.
//!
//! One variable stands for every figure that is the same fact: the footprint of a class is wrong in
//! the same direction for a new and for a refurbished device of it, so the two move together. What
//! a person entered for one option stands alone.

use crate::catalogue::{Evidence, Source};
use crate::decision::sensitivity::Origin;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Fallback, GroupInputs, Inputs};
use crate::scenario::{Cell, Number, Quantity, Sourcing};

/// A number of a scenario that can be something else. Values are in the unit of
/// [`Inputs`]: shares and rates as fractions, grids in kg CO2e per kWh, lengths of time in years.
#[derive(Clone, Debug)]
pub struct Variable {
    pub quantity: Quantity,
    /// Of an entry of a list, its index.
    pub entry: usize,
    /// Its value in the scenario.
    pub value: f64,
    /// The lowest plausible value.
    pub low: f64,
    /// The most plausible value; the scenario's own unless a person entered another.
    pub likely: f64,
    /// The highest plausible value. Where it is no higher than `low` the figure is certain.
    pub high: f64,
    /// Where to look for a value at which the answer changes; never narrower than the range.
    pub search: (f64, f64),
    /// Where the range comes from.
    pub range: RangeOrigin,
    /// Whose figure the value is.
    pub origin: Origin,
    /// The options in which the number stands, in order; none for one that all options share.
    pub(super) cells: Vec<Cell>,
    /// The options it has an effect on; none for one that all options share.
    pub(super) reached: Vec<Cell>,
    /// The cohorts of today's fleet in which it stands, by index of group and of cohort, in order.
    pub(super) cohorts: Vec<Cell>,
    /// The options whose stand-in, a typical new device, has the same figure.
    pub(super) typical: Vec<Cell>,
}

/// Where a range comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RangeOrigin {
    /// A person entered it.
    Entered,
    /// The catalogue states it.
    Catalogue {
        evidence: Evidence,
        source: &'static Source,
    },
    /// Our proposal: the proportions of the catalogue's range about another value.
    Proposal,
    /// There is none: what was entered is certain, or it is a choice.
    Certain,
}

/// What has to be evaluated anew when a variable changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach<'a> {
    All,
    /// These options, by index of group and of option.
    Options(&'a [Cell]),
}

impl Variable {
    /// Whether it is decided rather than found out. A choice is not sampled, unless a person
    /// entered a range for it.
    pub fn is_choice(&self) -> bool {
        self.quantity.is_choice()
    }

    /// Whether it has a range to draw from.
    pub fn is_uncertain(&self) -> bool {
        self.low < self.high
    }

    /// The fields of the scenario that it stands for, written as in an issue.
    pub fn paths(&self) -> Vec<String> {
        let numbers = self.numbers().into_iter();
        numbers.filter_map(|number| number.path()).collect()
    }

    /// The numbers of the scenario that it stands for.
    pub fn numbers(&self) -> Vec<Number> {
        if self.quantity.is_of_all() {
            return vec![Number::of_all(self.quantity)];
        }
        let own = self.cells.iter();
        let own = own.map(|cell| Number::of_option(*cell, self.quantity).entry(self.entry));
        own.collect()
    }

    /// The options in which the number stands; none for one that all options share.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The cohorts of today's fleet in which it stands, by index of group and of cohort.
    pub fn cohorts(&self) -> &[Cell] {
        &self.cohorts
    }

    /// Whether all options share it.
    pub fn is_common(&self) -> bool {
        self.cells.is_empty() && self.cohorts.is_empty()
    }

    /// What changes with it.
    pub fn reaches(&self) -> Reach<'_> {
        if self.is_common() {
            Reach::All
        } else {
            Reach::Options(&self.reached)
        }
    }

    /// Writes a value into every place of the inputs that the variable stands for.
    pub fn set<S: Scalar>(&self, value: S, inputs: &mut Inputs<S>) {
        if self.is_common() {
            inputs.common.set(self.quantity, value);
            return;
        }
        for cell in &self.cells {
            let Some(group) = inputs.groups.get_mut(cell.0) else {
                continue;
            };
            self.set_in_group(value.clone(), cell.1, group);
        }
        for (group, cohort) in &self.cohorts {
            if let Some(cohort) = inputs.groups[*group].fleet.cohorts.get_mut(*cohort) {
                cohort.device.set(self.quantity, self.entry, value.clone());
            }
        }
        for (group, option) in &self.typical {
            if let Some(Fallback::Typical(device)) =
                &mut inputs.groups[*group].options[*option].fallback
            {
                device.set(self.quantity, self.entry, value.clone());
            }
        }
    }

    /// Whether it stands in an option as itself, and whether as the price of a new device.
    pub fn stands_in<S: Scalar>(&self, cell: Cell, group: &GroupInputs<S>) -> (bool, bool) {
        let is_priced = |own: &Cell| own.0 == cell.0 && priced_by(own.1, group).contains(&cell.1);
        let own = self.cells.binary_search(&cell).is_ok();
        let as_new = self.quantity == Quantity::Price && self.cells.iter().any(is_priced);
        (own, as_new)
    }

    /// Whether it is the price that what is in use today in a group, by its index, would have as new.
    pub fn prices_fleet<S: Scalar>(&self, index: usize, group: &GroupInputs<S>) -> bool {
        let first = first_new(group).map(|option| (index, option));
        self.quantity == Quantity::Price
            && !group.fleet.cohorts.is_empty()
            && first.is_some_and(|first| self.cells.binary_search(&first).is_ok())
    }

    fn set_in_group<S: Scalar>(&self, value: S, option: usize, group: &mut GroupInputs<S>) {
        if self.quantity == Quantity::Price {
            let price = crate::units::Money::new(value.clone());
            for beside in priced_by(option, group) {
                group.options[beside].price_as_new = price.clone();
            }
            if first_new(group) == Some(option) {
                for cohort in &mut group.fleet.cohorts {
                    cohort.device.price_as_new = price.clone();
                }
            }
        }
        if let Some(option) = group.options.get_mut(option) {
            option.set(self.quantity, self.entry, value);
        }
    }
}

/// The first option of a group that is new.
fn first_new<S: Scalar>(group: &GroupInputs<S>) -> Option<usize> {
    let mut options = group.options.iter();
    options.position(|option| option.sourcing == Sourcing::New)
}

/// The options of a group that take their price as new from the price of an option: a new device
/// itself, and if it is the group's first, all that are not new.
pub(super) fn priced_by<S: Scalar>(option: usize, group: &GroupInputs<S>) -> Vec<usize> {
    let is_new = |index: &usize| group.options[*index].sourcing == Sourcing::New;
    let all = 0..group.options.len();
    let first = first_new(group) == Some(option);
    all.filter(|index| *index == option && is_new(index) || first && !is_new(index))
        .collect()
}
