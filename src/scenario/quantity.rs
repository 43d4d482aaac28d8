//! Where each quantity stands in a scenario, and what the format allows there.

use super::format::{DeviceOption, Scenario};
use crate::document::{Field, Range, field_at, field_at_mut, range_at};
use crate::quantity::{Place, Quantity, Rival, Variation};

/// An option, by index of group and of option in the group.
pub type Cell = (usize, usize);

/// A number of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub quantity: Quantity,
    /// The option it belongs to; `None` for one that all options share.
    pub cell: Option<Cell>,
    /// Of an entry of a list, its index.
    pub entry: usize,
}

impl Number {
    /// One that all options share.
    pub fn of_all(quantity: Quantity) -> Self {
        Self {
            quantity,
            cell: None,
            entry: 0,
        }
    }

    /// One of an option.
    pub fn of_option(cell: Cell, quantity: Quantity) -> Self {
        Self {
            quantity,
            cell: Some(cell),
            entry: 0,
        }
    }

    /// The same of another entry of the list that it is in.
    #[must_use]
    pub fn entry(self, entry: usize) -> Self {
        Self { entry, ..self }
    }

    /// As it was entered; `None` where it is not, so that a default applies.
    pub fn entered(&self, scenario: &Scenario) -> Option<f64> {
        let path = self.quantity.path();
        let Some(cell) = self.cell else {
            return field_at(scenario, path, self.entry)?.number();
        };
        let option = scenario.option(cell)?;
        match self.quantity {
            // All or none is a share too.
            Quantity::ReuseShare => option.offer.reuse_percent(),
            _ => field_at(option, path, self.entry)?.number(),
        }
    }

    /// Enters it, or takes it back. `None` as the answer where there is no such place, or where the
    /// number cannot be left out.
    pub fn enter(&self, scenario: &mut Scenario, value: Option<f64>) -> Option<()> {
        self.field(scenario, self.quantity.path())?
            .set_number(value)?;
        let rival = match self.quantity.row()?.rival {
            Rival::Stronger(rival) if value.is_some() => rival,
            Rival::Weaker(rival) => rival,
            _ => return Some(()),
        };
        self.field(scenario, rival)?.clear();
        Some(())
    }

    fn field<'a>(&self, scenario: &'a mut Scenario, path: &str) -> Option<&'a mut dyn Field> {
        match self.cell {
            None => field_at_mut(scenario, path, self.entry),
            Some(cell) => field_at_mut(scenario.option_mut(cell)?, path, self.entry),
        }
    }

    /// Its path in a scenario, written as in an issue; `None` for what the format does not have.
    pub fn path(&self) -> Option<String> {
        let path = self.quantity.path();
        match self.quantity.place() {
            Place::Nowhere(_) => None,
            Place::Scenario(_) => Some(path.to_owned()),
            Place::Option(_) => self.beside(&path.replace(INDEX, &self.entry.to_string())),
        }
    }

    /// The path of another field of what it belongs to.
    pub(super) fn beside(&self, path: &str) -> Option<String> {
        if self.quantity.is_of_all() {
            return Some(path.to_owned());
        }
        let (group, option) = self.cell?;
        let (group, option) = (group.to_string(), option.to_string());
        Some(["groups[", &group, "].options[", &option, "].", path].concat())
    }

    /// The number at a path. `None` where there is none in the scenario that a range could be given
    /// for; the horizon has none.
    pub fn at(path: &str, scenario: &Scenario) -> Option<Number> {
        let (cell, own): (Option<Cell>, &str) = match path.strip_prefix("groups[") {
            None => (None, path),
            Some(rest) => {
                // Sought by a character: seeking a text takes 3 kB of code.
                let (group, rest) = rest.split_once(']')?;
                let (option, own) = rest.strip_prefix(".options[")?.split_once(']')?;
                let own = own.strip_prefix('.')?;
                (Some((group.parse().ok()?, option.parse().ok()?)), own)
            }
        };
        let (quantity, entry) = Quantity::varied().find_map(|quantity| {
            let path = quantity.path();
            let entry = match path.split_once(INDEX) {
                None => (path == own).then_some(0)?,
                Some((before, after)) => {
                    let entry = own.strip_prefix(before)?.strip_suffix(after)?;
                    entry.parse().ok()?
                }
            };
            Some((quantity, entry))
        })?;
        let number = Number {
            quantity,
            cell,
            entry,
        };
        let is_there = !own.is_empty()
            && quantity != Quantity::Horizon
            && quantity.is_of_all() == cell.is_none()
            && number.is_in(scenario)?;
        is_there.then_some(number)
    }

    /// Whether there is such a number that could be another; `None` without such an option or entry.
    fn is_in(&self, scenario: &Scenario) -> Option<bool> {
        let Some(cell) = self.cell else {
            return Some(true);
        };
        let option = scenario.option(cell)?;
        Some(match self.quantity {
            Quantity::TierPrice => option.offer.tiers.get(self.entry).is_some(),
            _ if self.quantity.is_of_accessory() => {
                option.offer.accessories.get(self.entry).is_some()
            }
            // An agreement on taking back states it too.
            Quantity::StatedResale => option.offer.stated_resale().is_some(),
            _ => !is_beaten(self.quantity, option),
        })
    }
}

/// How a path writes an index that is told beside it.
const INDEX: char = '#';

/// Whether something else is entered that says the same in another way, and means more.
pub(super) fn is_beaten(quantity: Quantity, option: &DeviceOption) -> bool {
    match quantity.row().map(|row| row.rival) {
        Some(Rival::Stronger(rival)) => {
            field_at(option, rival, 0).is_some_and(|rival| rival.is_entered())
        }
        _ => false,
    }
}

impl Quantity {
    /// What the format allows, in its own unit. The catalogue's alone is not below zero.
    ///
    /// ```
    /// use refurb_or_new::quantity::Quantity;
    ///
    /// assert_eq!(Quantity::DiscountRate.range(), (0.0, 20.0));
    /// assert_eq!(Quantity::DiscountRate.limits(), (0.0, 0.2));
    /// ```
    pub fn range(self) -> Range {
        match self.place() {
            Place::Nowhere(_) => (0.0, f64::INFINITY),
            Place::Scenario(path) => range_at(Scenario::ROWS, path),
            Place::Option(path) => range_at(DeviceOption::ROWS, path),
        }
    }

    /// The same in the unit of the inputs.
    pub fn limits(self) -> Range {
        let (least, most) = self.range();
        let unit = self.unit().of_format();
        (least * unit, most * unit)
    }

    /// Whether it is certain once it was entered. What is entered about things to come stays
    /// uncertain in the proportions of the catalogue.
    pub fn is_certain_when_entered(self) -> bool {
        self.variation() == Variation::Quoted
    }
}

#[cfg(test)]
mod tests {
    use super::super::{DeviceOption, Group, Sourcing, validate};
    use super::*;

    /// One group with a new and a refurbished laptop.
    fn scenario() -> Scenario {
        let option = |id: &str, sourcing| DeviceOption {
            id: id.to_owned(),
            sourcing: Some(sourcing),
            device: Some("dell-latitude-5400".to_owned()),
            share_percent: 50.0,
            ..DeviceOption::default()
        };
        let group = Group {
            id: "office".to_owned(),
            count: 10,
            options: vec![
                option("new", Sourcing::New),
                option("refurbished", Sourcing::Refurbished),
            ],
            ..Group::default()
        };
        Scenario {
            schema: 1,
            horizon_years: 5.0,
            groups: vec![group],
            ..Scenario::default()
        }
    }

    #[test]
    fn a_path_leads_back_to_its_quantity() {
        let mut scenario = scenario();
        let offer = &mut scenario.groups[0].options[1].offer;
        offer.resale_value = Some(100.0);
        offer.tiers = vec![Default::default(), Default::default()];
        offer.accessories = vec![Default::default(), Default::default()];
        for quantity in Quantity::varied() {
            let number = if quantity.is_of_all() {
                Number::of_all(quantity)
            } else {
                Number::of_option((0, 1), quantity)
            };
            let number = number.entry(usize::from(quantity.is_of_entry()));
            let Some(path) = number.path() else {
                continue;
            };
            let found = Number::at(&path, &scenario);
            let expected = (quantity != Quantity::Horizon).then_some(number);
            assert_eq!(found, expected, "{path}");
        }
        for path in [
            "",
            "offer.price",
            "groups[0].options[9].offer.price",
            "groups[0].options[1].offer.tiers[2].price",
            "groups[0].options[1].method.batteryPrice",
            "groups[0].count",
        ] {
            assert_eq!(Number::at(path, &scenario), None, "{path}");
        }
    }

    #[test]
    fn what_is_set_is_read() {
        let valid = validate(&scenario()).expect("a valid scenario");
        for quantity in Quantity::varied() {
            let mut inputs = valid.inputs().clone();
            if inputs.common.number(quantity).is_some() {
                inputs.common.set(quantity, 0.125);
                assert_eq!(inputs.common.number(quantity), Some(&0.125));
                continue;
            }
            let option = &mut inputs.groups[0].options[1];
            if option.number(quantity, 0).is_some() {
                option.set(quantity, 0, 0.125);
                assert_eq!(option.number(quantity, 0), Some(&0.125), "{quantity:?}");
            }
        }
    }

    #[test]
    fn the_level_of_failures_moves_every_year() {
        let valid = validate(&scenario()).expect("a valid scenario");
        let mut option = valid.inputs().groups[0].options[0].clone();
        let before = option.failures.by_age.clone();
        let level = before[0].value();
        option.set(Quantity::FailureRate, 0, 2.0 * level);
        for (after, before) in option.failures.by_age.iter().zip(&before) {
            assert!((after.value() - 2.0 * before.value()).abs() < 1e-12);
        }
    }
}
