//! Which options the numbers of an explanation are of.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::option_figure;
use super::totals::{Evaluated, OptionTotals};
use super::traced::Traced;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Cell;
use crate::scenario::inputs::{Common, Inputs, OptionInputs};

/// A quantity and its value, by which numbers are known: what is the same is explained once.
type Known = (usize, u64);

/// The options that named numbers are of.
#[derive(Debug, Default)]
pub(super) struct ExplainedOptions {
    of: BTreeMap<Known, Vec<Cell>>,
    /// Those of what is explained.
    ours: Vec<Cell>,
    /// How many there are in all.
    all: usize,
}

impl ExplainedOptions {
    pub(super) fn new(
        inputs: &Inputs<Traced>,
        evaluated: &Evaluated<Traced>,
        ours: Vec<Cell>,
    ) -> Self {
        let mut whose = Self {
            ours,
            ..Self::default()
        };
        for (group, (options, totals)) in inputs.groups.iter().zip(&evaluated.groups).enumerate() {
            for (index, (option, totals)) in options.options.iter().zip(totals).enumerate() {
                whose.all += 1;
                each_beneath(totals, option, &inputs.common, &mut |number| {
                    whose.note((group, index), number);
                });
            }
        }
        whose
    }

    fn note(&mut self, cell: Cell, number: &Traced) {
        if let Some(known) = known(number) {
            let cells = self.of.entry(known).or_default();
            if cells.last() != Some(&cell) {
                cells.push(cell);
            }
        }
    }

    /// The options that a number is of; none where it is of all that is explained.
    pub(super) fn of(&self, number: &Traced) -> Vec<Cell> {
        let mut cells = self.beneath(number);
        if let [subject] = self.ours[..] {
            // What another option hands to this one.
            if cells.len() > 1 {
                cells.retain(|cell| *cell != subject);
            }
        } else {
            cells.retain(|cell| self.ours.contains(cell));
        }
        if cells == self.ours {
            cells.clear();
        }
        cells
    }

    /// What no option has by itself, as its share of a plan, is of those whose numbers it is made
    /// of. What all options share is of none.
    fn beneath(&self, number: &Traced) -> Vec<Cell> {
        let known = known(number).and_then(|known| self.of.get(&known));
        if let Some(cells) = known {
            return match cells.len() < self.all {
                true => cells.clone(),
                false => Vec::new(),
            };
        }
        let mut cells = Vec::new();
        number.each_part(&mut |part| cells.extend(self.beneath(part)));
        cells.sort_unstable();
        cells.dedup();
        cells
    }
}

fn known(number: &Traced) -> Option<Known> {
    Some((number.term()? as usize, number.value().to_bits()))
}

/// Everything that the figures and numbers of an option rest on, each once.
pub(super) fn each_beneath(
    totals: &OptionTotals<Traced>,
    option: &OptionInputs<Traced>,
    common: &Common<Traced>,
    visit: &mut dyn FnMut(&Traced),
) {
    let mut waiting = vec![option.share.as_scalar().clone()];
    for term in Quantity::ALL.iter().copied() {
        waiting.extend(option_figure(term, totals, option, common));
        waiting.extend(option.number(term, 0).cloned());
    }
    let mut seen = BTreeSet::new();
    while let Some(number) = waiting.pop() {
        if seen.insert(number.address()) {
            visit(&number);
            number.each_part(&mut |part| waiting.push(part.clone()));
        }
    }
}
