//! Values that are entered by the paths of their fields.

use serde::{Deserialize, Serialize};

use super::format::Scenario;
use super::quantity::Number;
use crate::document::{Field, Issues, Path, Value, field_at, field_at_mut, range_at};
use crate::quantity::Rival;

/// A value that is entered in a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The path of the field, written as in an issue.
    pub path: String,
    /// What is entered; null takes back what was.
    pub value: Value,
}

impl Entry {
    /// Enters it. `None` as the answer where there is no such field, or where the value cannot stand
    /// there.
    ///
    /// ```
    /// use refurb_or_new::presets::PresetId;
    /// use refurb_or_new::scenario::{Entry, Value};
    ///
    /// let mut scenario = PresetId::SchoolLaptops.scenario();
    /// let path = "groups[0].options[1].offer.newBattery".to_owned();
    /// let entry = Entry { path, value: Value::Bool(true) };
    /// assert!(entry.enter(&mut scenario).is_some());
    /// assert_eq!(scenario.groups[0].options[1].offer.new_battery, Some(true));
    /// ```
    pub fn enter(&self, scenario: &mut Scenario) -> Option<()> {
        let range = range_at(Scenario::ROWS, &self.path);
        let field = field_at_mut(scenario, &self.path, 0)?;
        let value = (self.value != Value::Null).then_some(&self.value);
        let mut issues = Issues::default();
        field.read(value, range, &Path::Root, &mut issues);
        issues.0.is_empty().then_some(())
    }
}

impl Number {
    /// What is entered for the number to be this: itself, and what says the same in another way and
    /// means more is taken back. `None` for what the format does not have.
    pub fn entries(&self, scenario: &Scenario, value: f64) -> Option<Vec<Entry>> {
        let own = Entry {
            path: self.path()?,
            value: Value::Number(value),
        };
        let (Rival::Stronger(rival) | Rival::Weaker(rival)) = self.quantity.row()?.rival else {
            return Some(vec![own]);
        };
        let rival = self.beside(rival)?;
        let is_entered = field_at(scenario, &rival, 0).is_some_and(Field::is_entered);
        let rival = is_entered.then_some(Entry {
            path: rival,
            value: Value::Null,
        });
        Some([own].into_iter().chain(rival).collect())
    }
}
