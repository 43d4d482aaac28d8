//! Every figure that the result rests on: its value, where it is from, and how much it weighs.

use crate::decide::told::weight as weight_of;
use crate::decision::measure::{Measure, Pair};
use crate::decision::sensitivity::{Assumption, Origin, Sensitivity};
use crate::decision::told::Weight;
use crate::engine::traced::Traced;
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::figures::{number_name, of_field};
use crate::report::table::{self, Cell, Notation, Table};
use crate::scalar::{Provenance, Scalar};
use crate::scenario::{Cell as Place, Number};
use crate::state::State;
use crate::text::{Words, fill, provenance_badge, publisher_short, unit};

/// A figure of one option, of several that have it in common, or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub quantity: Quantity,
    pub entry: usize,
    pub cells: Vec<Place>,
}

impl Row {
    fn of(assumption: &Assumption) -> Self {
        Self {
            quantity: assumption.quantity,
            entry: assumption.entry,
            cells: assumption.cells.clone(),
        }
    }

    /// Those of what was found, heaviest first.
    pub fn by_weight(found: &Sensitivity) -> Vec<Self> {
        let of = |one: &Assumption| {
            let share = |measure| one.swing(measure) / libm::fabs(found.difference(measure));
            let weights = weights(found, [one].into_iter());
            let shares = Measure::ALL.map(share);
            (weights.cost.max(weights.carbon), shares[0].max(shares[1]))
        };
        let mut order: Vec<&Assumption> = found.assumptions.iter().collect();
        crate::order::sort_by(&mut order, |a, b| {
            let ((weight, share), (other, of_other)) = (of(a), of(b));
            other.cmp(&weight).then(of_other.total_cmp(&share))
        });
        order.into_iter().map(Row::of).collect()
    }

    /// Whether it is of the same fact as an assumption, or of some of its options.
    pub fn covers(&self, assumption: &Assumption) -> bool {
        let is_same = (self.quantity, self.entry) == (assumption.quantity, assumption.entry);
        let mut cells = assumption.cells.iter();
        is_same && (assumption.cells.is_empty() || cells.any(|cell| self.cells.contains(cell)))
    }

    /// The fields it stands for.
    pub fn numbers(&self) -> Vec<Number> {
        if self.quantity.is_of_all() {
            return vec![Number::of_all(self.quantity)];
        }
        let cells = self.cells.iter();
        let numbers = cells.map(|cell| Number::of_option(*cell, self.quantity).entry(self.entry));
        numbers.collect()
    }

    pub fn name(&self, report: &Report) -> String {
        number_name(report, self.quantity, &self.cells)
    }

    /// What was found of it.
    pub fn found<'a>(&self, found: &'a Sensitivity) -> impl Iterator<Item = &'a Assumption> {
        let row = self.clone();
        let all = found.assumptions.iter();
        all.filter(move |assumption| row.covers(assumption))
    }
}

/// The number that is counted with in an option; without one, that of all.
pub fn known(state: &State, row: &Row, cell: Option<Place>) -> Option<Traced> {
    let number = Number {
        quantity: row.quantity,
        cell,
        entry: row.entry,
    };
    state.known().number(number).cloned()
}

/// A number in the unit of its field.
pub fn in_field(quantity: Quantity, number: &Traced) -> f64 {
    number.value() / quantity.unit().of_format()
}

fn weights<'a>(found: &Sensitivity, of: impl Iterator<Item = &'a Assumption>) -> Pair<Weight> {
    let mut most = Pair {
        cost: Weight::None,
        carbon: Weight::None,
    };
    for one in of {
        for measure in Measure::ALL {
            let weight = weight_of(one.swing(measure), found.difference(measure));
            most[measure] = most[measure].max(weight);
        }
    }
    most
}

/// How much a row weighs, and for what: "large for cost".
pub fn weight(row: &Row, found: &Sensitivity, words: Words) -> String {
    let Pair { cost, carbon } = weights(found, row.found(found));
    let weight = cost.max(carbon);
    let of = match () {
        () if weight == Weight::None => return words.weight(weight).to_owned(),
        () if cost == carbon => words.weighs_for_both(),
        () if cost > carbon => words.weighs_for_cost(),
        () => words.weighs_for_climate(),
    };
    fill(of, &[("weight", words.weight(weight))])
}

/// Where a row is from, in a few words: "our example: replace it", "Boavizta 2023".
pub fn evidence(report: &Report, row: &Row, origin: Origin) -> String {
    let words = report.words();
    let provenance =
        known(report.state, row, row.cells.first().copied()).and_then(|number| number.provenance());
    match (origin, provenance) {
        (Origin::Source, Some(Provenance::Catalogue { source, .. })) => {
            [publisher_short(source), " ", &source.year.to_string()].concat()
        }
        (Origin::Yours, Some(provenance)) => {
            let unit = unit(row.quantity);
            provenance_badge(&provenance, unit, report.currency(), report.format)
        }
        (Origin::Ours, Some(Provenance::Entered { .. } | Provenance::Stated)) => {
            words.source_of_example().to_owned()
        }
        (Origin::Yours, None) => words.badge_yours().to_owned(),
        _ => words.source_ours().to_owned(),
    }
}

/// All of them, heaviest first.
pub fn sources(report: &Report, found: &Sensitivity) -> Table {
    let words = report.words();
    let currency = report.currency();
    let headings = [
        words.source_assumption(),
        words.source_value(),
        words.source_from(),
        words.source_weight(),
    ];
    let row = |row: &Row| {
        let known = known(report.state, row, row.cells.first().copied());
        let value = known.map_or(Cell::None, |known| {
            let (value, unit) = of_field(row.quantity, in_field(row.quantity, &known));
            Cell::Number(value, Notation::Quantity(unit, currency))
        });
        let origin = row
            .found(found)
            .next()
            .map_or(Origin::Ours, |one| one.origin);
        table::Row {
            name: row.name(report),
            cells: vec![
                value,
                Cell::Text(evidence(report, row, origin)),
                Cell::Text(weight(row, found, words)),
            ],
        }
    };
    Table {
        name: "sources",
        title: words.tab_sources().to_owned(),
        note: words.source_note().to_owned(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: Row::by_weight(found).iter().map(row).collect(),
    }
}
