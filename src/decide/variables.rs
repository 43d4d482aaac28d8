//! Finds everything in a scenario whose value is uncertain or could be chosen otherwise.

use super::variable::{RangeOrigin, Variable, priced_by};
use crate::catalogue::Evidence;
use crate::catalogue::{DeviceClass, Figure};
use crate::decision::sensitivity::Origin;
use crate::engine::traced::Traced;
use crate::presets::{PresetId, example};
use crate::scalar::{Provenance, Scalar};
use crate::scenario::inputs::{Fallback, Inputs};
use crate::scenario::{
    Cell, Currency, Identified, Number, Quantity, Scenario, Sourcing, Valid, amount_in_currency,
};

/// Everything that is uncertain or could be chosen otherwise, in the order of [`Quantity::varied`].
pub fn variables(valid: &Valid) -> Vec<Variable> {
    let scenario = valid.filled();
    let traced: Inputs<Traced> = valid.known();
    let ranges = scenario.uncertainty.iter();
    let mut finder = Finder {
        scenario,
        examples: examples(scenario),
        ranges: ranges
            .map(|range| Number::at(&range.path, scenario))
            .collect(),
        keys: Vec::new(),
        found: Vec::new(),
    };
    let options = || scenario.groups.iter().flat_map(|group| &group.options);
    let most_tiers = options().map(|option| option.offer.tiers.len()).max();
    let most_accessories = options().map(|option| option.offer.accessories.len());
    let most_accessories = most_accessories.max();
    for quantity in Quantity::varied() {
        let start = finder.found.len();
        if let Some(number) = traced.common.number(quantity) {
            finder.add_common(quantity, number);
            continue;
        }
        let entries = match quantity {
            Quantity::TierPrice => most_tiers.unwrap_or(0),
            _ if quantity.is_of_accessory() => most_accessories.unwrap_or(0),
            _ => 1,
        };
        for entry in 0..entries {
            for (group, inputs) in traced.groups.iter().enumerate() {
                for (option, of_option) in inputs.options.iter().enumerate() {
                    if let Some(number) = of_option.number(quantity, entry) {
                        let place = Number::of_option((group, option), quantity).entry(entry);
                        finder.add(place, start, (group, option), number);
                    }
                }
            }
            for (group, inputs) in traced.groups.iter().enumerate() {
                for (index, cohort) in inputs.fleet.cohorts.iter().enumerate() {
                    if let Some(number) = cohort.device.number(quantity, entry) {
                        let place = (group, index);
                        finder.add_of_cohort(quantity, start, (place, cohort.class), number);
                    }
                }
            }
        }
    }
    finder.apply_entered_ranges();
    let Finder {
        mut found, keys, ..
    } = finder;
    for (variable, key) in found.iter_mut().zip(keys) {
        if matches!(key, Key::Default(..)) {
            variable.typical = typical(variable, valid.inputs());
        }
        variable.reached = reached(variable, valid.inputs());
    }
    found
}

/// The options of a variable that stands for a default whose stand-in has the same default.
fn typical(variable: &Variable, inputs: &Inputs) -> Vec<Cell> {
    let has_it = |cell: &Cell| match &inputs.groups[cell.0].options[cell.1].fallback {
        Some(Fallback::Typical(device)) => {
            let value = device.number(variable.quantity, variable.entry);
            variable.quantity != Quantity::Price && value == Some(&variable.value)
        }
        _ => false,
    };
    variable.cells.iter().copied().filter(has_it).collect()
}

fn reached(variable: &Variable, inputs: &Inputs) -> Vec<Cell> {
    let mut reached = variable.cells.clone();
    // What is kept in use today stands in every option of its group.
    for (group, _) in &variable.cohorts {
        let options = 0..inputs.groups[*group].options.len();
        reached.extend(options.map(|option| (*group, option)));
    }
    for (index, group) in inputs.groups.iter().enumerate() {
        if variable.prices_fleet(index, group) {
            reached.extend((0..group.options.len()).map(|option| (index, option)));
        }
    }
    if variable.quantity == Quantity::Price {
        for (group, option) in &variable.cells {
            let beside = priced_by(*option, &inputs.groups[*group]);
            reached.extend(beside.into_iter().map(|beside| (*group, beside)));
        }
    }
    add_dependent(&mut reached, inputs);
    crate::order::sort(&mut reached);
    reached.dedup();
    reached
}

/// Adds the options that depend on others: what is handed down is as its giver leaves it, and what
/// is kept is followed by another option.
fn add_dependent(reached: &mut Vec<Cell>, inputs: &Inputs) {
    let mut before = 0;
    while before < reached.len() {
        before = reached.len();
        for (group, of_group) in inputs.groups.iter().enumerate() {
            for (index, option) in of_group.options.iter().enumerate() {
                let giver = option.handed_down.as_ref().map(|from| from.giver);
                let next = match &option.fallback {
                    Some(Fallback::Option(next)) => Some((group, *next)),
                    _ => None,
                };
                let depends = [giver, next].into_iter().flatten();
                let depends = depends.into_iter().any(|cell| reached.contains(&cell));
                if depends && !reached.contains(&(group, index)) {
                    reached.push((group, index));
                }
            }
        }
    }
}

/// What makes two figures the same fact.
#[derive(Clone, Copy, PartialEq)]
enum Key {
    /// Entered for this option alone.
    Own(Cell),
    /// The same default: its value, the class and the sourcing it is for.
    Default(u64, Option<(DeviceClass, Sourcing)>),
}

struct Finder<'a> {
    scenario: &'a Scenario,
    /// The preset that the scenario started from, where its prices are examples.
    examples: Option<Scenario>,
    /// What each range that a person entered is for.
    ranges: Vec<Option<Number>>,
    /// Beside each variable found.
    keys: Vec<Key>,
    found: Vec<Variable>,
}

impl Finder<'_> {
    fn add_common(&mut self, quantity: Quantity, number: &Traced) {
        let place = Number::of_all(quantity);
        self.push(place, number, Key::Default(0, None), Vec::new());
    }

    /// Adds the number of a cohort to the variable of the same fact, or as a new one. What is stated
    /// of a cohort is what is known of it; only what the catalogue says of it can be otherwise.
    fn add_of_cohort(
        &mut self,
        quantity: Quantity,
        start: usize,
        (cell, class): (Cell, DeviceClass),
        number: &Traced,
    ) {
        if quantity.is_choice() {
            return;
        }
        let key = match number.provenance() {
            Some(Provenance::Entered { .. }) if quantity.is_of_all() => Key::Default(0, None),
            Some(Provenance::Catalogue { .. }) => {
                let is_by_class = quantity.row().is_some_and(|row| row.is_by_class);
                let of_class = is_by_class.then_some((class, Sourcing::New));
                Key::Default(number.value().to_bits(), of_class)
            }
            _ => return,
        };
        let known = self.keys[start..].iter().position(|other| *other == key);
        if let Some(known) = known {
            self.found[start + known].cohorts.push(cell);
            return;
        }
        let figure = figure(number);
        if number.value() == 0.0 && figure.is_none_or(|figure| figure.high == 0.0) {
            return;
        }
        let place = Number::of_all(quantity);
        self.push(place, number, key, Vec::new());
        if let Some(found) = self.found.last_mut() {
            found.cohorts.push(cell);
        }
    }

    /// Adds the number of an option to the variable of the same fact, or as a new one. The
    /// variables of the quantity begin at `start`.
    fn add(&mut self, place: Number, start: usize, cell: Cell, number: &Traced) {
        let quantity = place.quantity;
        let option = &self.scenario.groups[cell.0].options[cell.1];
        let own = self.ranges.contains(&Some(place));
        let key = match number.provenance() {
            _ if own => Key::Own(cell),
            // What only other kinds of sourcing have, such as the burden of refurbishing.
            None | Some(Provenance::Stated) => return,
            Some(Provenance::Entered { .. }) if quantity.is_of_all() => Key::Default(0, None),
            Some(Provenance::Entered { .. }) => Key::Own(cell),
            Some(Provenance::Catalogue { .. }) => {
                let is_by_class = quantity.row().is_some_and(|row| row.is_by_class);
                let of_class = is_by_class.then(|| {
                    // Only prices differ by sourcing.
                    let sourcing = match quantity {
                        Quantity::Price => option.sourcing.unwrap_or(Sourcing::New),
                        _ => Sourcing::New,
                    };
                    let identified = Identified::of(option);
                    identified.map(|identified| (identified.class, sourcing))
                });
                Key::Default(number.value().to_bits(), of_class.flatten())
            }
        };
        let known = if matches!(key, Key::Own(_)) {
            None
        } else {
            self.keys[start..].iter().position(|other| *other == key)
        };
        if let Some(known) = known {
            self.found[start + known].cells.push(cell);
            return;
        }
        let figure = figure(number);
        let nothing = number.value() == 0.0 && figure.is_none_or(|figure| figure.high == 0.0);
        let is_default = matches!(key, Key::Default(..));
        if nothing && is_default && !quantity.is_choice() {
            return;
        }
        self.push(place, number, key, vec![cell]);
    }

    fn push(&mut self, place: Number, number: &Traced, key: Key, cells: Vec<Cell>) {
        let Number {
            quantity, entry, ..
        } = place;
        let value = number.value();
        let (provenance, figure) = (number.provenance(), figure(number));
        let is_quote = !cells.iter().any(|cell| self.is_example(*cell));
        let (low, high, range) = sampled(quantity, value, provenance, figure, is_quote);
        let (from, to) = self.search(quantity, value, figure);
        let origin = self.origin(place, provenance);
        self.keys.push(key);
        self.found.push(Variable {
            quantity,
            entry,
            value,
            low,
            likely: value,
            high,
            search: (from.min(low), to.max(high)),
            range,
            origin,
            cells,
            reached: Vec::new(),
            cohorts: Vec::new(),
            typical: Vec::new(),
        });
    }

    /// Whose figure a number is: what the preset states is an example, unless it was published.
    fn origin(&self, place: Number, provenance: Option<Provenance>) -> Origin {
        match provenance {
            Some(Provenance::Catalogue { evidence, .. }) if evidence != Evidence::Proposal => {
                Origin::Source
            }
            Some(Provenance::Catalogue { .. }) | None => Origin::Ours,
            Some(Provenance::Entered { .. } | Provenance::Stated) => {
                let entered = place.entered(self.scenario);
                let examples = self.examples.as_ref();
                let example = examples.and_then(|examples| place.entered(examples));
                match entered.is_some() && entered == example {
                    true => Origin::Ours,
                    false => Origin::Yours,
                }
            }
        }
    }

    /// Whether what is offered is what the preset says, and so nobody's quote.
    fn is_example(&self, (group, option): Cell) -> bool {
        let group = &self.scenario.groups[group];
        let option = &group.options[option];
        let examples = self.examples.iter().flat_map(|preset| &preset.groups);
        let of_group = examples.filter(|example| example.id == group.id);
        let mut options = of_group.flat_map(|example| &example.options);
        options.any(|example| {
            let (own, example_offer) = (&option.offer, &example.offer);
            example.id == option.id
                && own.price == example_offer.price
                && own.tiers == example_offer.tiers
        })
    }

    /// What a person entered takes the place of what the catalogue says or we propose.
    fn apply_entered_ranges(&mut self) {
        for (range, meant) in self.scenario.uncertainty.iter().zip(&self.ranges) {
            let Some(Number {
                quantity,
                cell,
                entry,
            }) = *meant
            else {
                continue;
            };
            let unit = quantity.unit().of_format();
            for variable in &mut self.found {
                let meant = cell.is_none_or(|cell| variable.cells == [cell]);
                if (variable.quantity, variable.entry) != (quantity, entry) || !meant {
                    continue;
                }
                variable.low = range.low * unit;
                variable.high = range.high * unit;
                let likely = range.likely.map_or(variable.value, |likely| likely * unit);
                variable.likely = likely.min(variable.high).max(variable.low);
                variable.range = RangeOrigin::Entered;
                variable.search.0 = variable.search.0.min(variable.low);
                variable.search.1 = variable.search.1.max(variable.high);
            }
        }
    }

    /// Where to look for a break-even, before the range itself is added: what somebody somewhere
    /// might decide or meet, and for amounts from a third to twice the value.
    fn search(&self, quantity: Quantity, value: f64, figure: Option<&Figure>) -> (f64, f64) {
        let (from, to) = match quantity.row().and_then(|row| row.searched) {
            Some(searched) => *searched,
            None if value > 0.0 => (0.3 * value, 2.0 * value),
            // What is off unless entered, all of it in kronor.
            None => {
                let high = figure.map_or(0.0, |figure| figure.high);
                let currency = self.scenario.currency.unwrap_or(Currency::Sek);
                (0.0, amount_in_currency(high, "SEK", currency))
            }
        };
        (from.min(value), to.max(value))
    }
}

/// The preset that a scenario started from, in the currency of the scenario, unless its prices are
/// those of a published case.
fn examples(scenario: &Scenario) -> Option<Scenario> {
    let preset = PresetId::from_id(scenario.preset.as_deref()?)?;
    let example = preset.case().is_none().then(|| example(scenario));
    example.flatten()
}

/// The figure of the catalogue whose range applies.
fn figure(number: &Traced) -> Option<&'static Figure> {
    number.provenance()?.figure()
}

/// The range to draw from, and where it comes from. An entered price that is no quote is as
/// uncertain as the catalogue's.
fn sampled(
    quantity: Quantity,
    value: f64,
    provenance: Option<Provenance>,
    figure: Option<&Figure>,
    is_quote: bool,
) -> (f64, f64, RangeOrigin) {
    let certain = (value, value, RangeOrigin::Certain);
    let entered = matches!(provenance, Some(Provenance::Entered { .. }));
    let (least, most) = quantity.limits();
    // What is off unless it is entered stays off.
    let is_off = value == 0.0 && least >= 0.0;
    let is_price = matches!(quantity, Quantity::Price | Quantity::TierPrice);
    let known = entered && quantity.is_certain_when_entered() && (is_quote || !is_price);
    if quantity.is_choice() || is_off || known {
        return certain;
    }
    let Some(figure) = figure.filter(|figure| figure.low < figure.high) else {
        return certain;
    };
    let (low, high) = if figure.likely > 0.0 {
        let scale = value / figure.likely;
        (figure.low * scale, figure.high * scale)
    } else {
        (value + figure.low, value + figure.high)
    };
    let stated = matches!(provenance, Some(Provenance::Catalogue { source, .. })
        if source.id == figure.source.id);
    let range = if stated {
        RangeOrigin::Catalogue {
            evidence: figure.evidence,
            source: figure.source,
        }
    } else {
        RangeOrigin::Proposal
    };
    (low.max(least).min(value), high.min(most).max(value), range)
}
