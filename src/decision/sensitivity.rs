//! What drives a difference: the variables ranked, how the difference answers to each, and how the
//! two strongest act together.

use serde::{Deserialize, Serialize, Serializer};

use super::break_even::{BreakEven, Turn, turns};
use super::measure::{Leaning, Measure, Pair};
use crate::engine::plan_kind::PlanKind;
use crate::quantity::Quantity;
use crate::scenario::Cell;

/// What drives the difference between two plans. Values of variables are in the units of
/// the scenario's fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sensitivity {
    /// The plan that is judged, and the one it is held against.
    pub plan: PlanKind,
    pub against: PlanKind,
    pub cost: f64,
    pub carbon: f64,
    /// The strongest variables.
    pub variables: Vec<VariableSensitivity>,
    /// How many others have an effect.
    pub others: usize,
    /// What is uncertain, by the swing of the cost and of the carbon from low to high, strongest
    /// first: indices of `variables`.
    pub uncertain_by_cost: Vec<usize>,
    pub uncertain_by_carbon: Vec<usize>,
    /// What is chosen or certain, by the swing over all that is searched.
    pub chosen_by_cost: Vec<usize>,
    pub chosen_by_carbon: Vec<usize>,
    /// Of the two uncertain variables that move the cost most; null where there are no two.
    pub map: Option<InteractionMap>,
}

/// One variable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VariableSensitivity {
    /// For programs, the key of the field it is entered in, which has its unit.
    #[serde(
        rename(serialize = "field", deserialize = "quantity"),
        serialize_with = "key_of"
    )]
    pub quantity: Quantity,
    /// Options in which it stands, by index of group and option; none for what all share. Programs
    /// have the paths.
    #[serde(skip_serializing)]
    pub cells: Vec<Cell>,
    /// The group and the option, by id, where it stands in one option only.
    pub group: Option<String>,
    pub option: Option<String>,
    /// The fields of the scenario that it stands for.
    pub paths: Vec<String>,
    pub is_choice: bool,
    pub current: f64,
    /// The range of what is uncertain; for what is not, what is searched.
    pub low: f64,
    pub high: f64,
    pub cost_at_low: f64,
    pub cost_at_high: f64,
    pub carbon_at_low: f64,
    pub carbon_at_high: f64,
    pub swing_cost: f64,
    pub swing_carbon: f64,
    /// In rising order; empty where there is none within the range of the curve.
    pub break_even_cost: Vec<BreakEven>,
    pub break_even_carbon: Vec<BreakEven>,
    /// Over all that is searched.
    pub curve: Vec<CurvePoint>,
}

fn key_of<S: Serializer>(quantity: &Quantity, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(quantity.key())
}

/// One value of a curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CurvePoint {
    pub value: f64,
    /// The plan minus all new.
    pub cost: f64,
    pub carbon: f64,
}

/// The difference over the ranges of two variables, each in the unit of its field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InteractionMap {
    /// The two variables, as indices of the variables of the result.
    pub across: usize,
    pub down: usize,
    pub values_across: Vec<f64>,
    pub values_down: Vec<f64>,
    /// The plan minus the other, a row for each value down.
    pub cost: Vec<Vec<f64>>,
    pub carbon: Vec<Vec<f64>>,
}

impl Sensitivity {
    /// The plan that is judged minus the one it is held against.
    pub fn difference(&self, measure: Measure) -> f64 {
        let Self { cost, carbon, .. } = *self;
        Pair { cost, carbon }[measure]
    }

    /// The answer as it is.
    pub fn leaning(&self, measure: Measure) -> Leaning {
        Leaning::of(self.difference(measure), measure.nothing())
    }

    /// The plan that does better where the answer is this, unless neither does.
    pub fn better(&self, answer: Leaning) -> Option<PlanKind> {
        match answer {
            Leaning::Less => Some(self.plan),
            Leaning::More => Some(self.against),
            Leaning::Equal => None,
        }
    }

    /// All that has an effect, strongest first, as indices of the variables.
    pub fn by_swing(&self, measure: Measure) -> Vec<usize> {
        let (uncertain, chosen) = match measure {
            Measure::Cost => (&self.uncertain_by_cost, &self.chosen_by_cost),
            Measure::Carbon => (&self.uncertain_by_carbon, &self.chosen_by_carbon),
        };
        let swing = |index: usize| self.variables[index].swing(measure);
        let mut order = [uncertain.as_slice(), chosen].concat();
        crate::order::sort_by(&mut order, |a, b| swing(*b).total_cmp(&swing(*a)));
        order
    }
}

impl VariableSensitivity {
    /// The greatest difference minus the least, over the range.
    pub fn swing(&self, measure: Measure) -> f64 {
        let (cost, carbon) = (self.swing_cost, self.swing_carbon);
        Pair { cost, carbon }[measure]
    }

    /// The values at which the answer changes, in rising order.
    pub fn break_evens(&self, measure: Measure) -> &[BreakEven] {
        match measure {
            Measure::Cost => &self.break_even_cost,
            Measure::Carbon => &self.break_even_carbon,
        }
    }

    /// The turns of the answer that are nearest to the present value, on either side.
    pub fn turns(&self, measure: Measure, now: Leaning) -> Vec<Turn> {
        turns(self.break_evens(measure), self.current, now)
    }

    /// All that was searched for a value at which the answer changes: the range of the curve.
    pub fn searched(&self) -> (f64, f64) {
        let ends = self.curve.first().zip(self.curve.last());
        ends.map_or((self.low, self.high), |(first, last)| {
            (first.value, last.value)
        })
    }
}

impl InteractionMap {
    /// The differences on a measure, a row for each value down.
    pub fn differences(&self, measure: Measure) -> &[Vec<f64>] {
        match measure {
            Measure::Cost => &self.cost,
            Measure::Carbon => &self.carbon,
        }
    }
}
