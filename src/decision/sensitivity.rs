//! What drives a difference: the variables ranked, how the difference answers to each, and how the
//! two strongest act together.

use serde::{Deserialize, Serialize, Serializer};

use super::break_even::{BreakEven, Side, Turn, turns};
use super::measure::{Leaning, Measure, Pair};
use crate::engine::plan_kind::PlanKind;
use crate::quantity::{Quantity, Unit};
use crate::scenario::{Cell, Entry};

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
    /// Every figure that could be otherwise, whether it is among the strongest or not.
    pub assumptions: Vec<Assumption>,
}

/// A figure that the result rests on, and how far it moves the difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assumption {
    #[serde(
        rename(serialize = "field", deserialize = "quantity"),
        serialize_with = "key_of"
    )]
    pub quantity: Quantity,
    /// As in a variable, and the index of the entry where it is one of a list.
    #[serde(skip_serializing)]
    pub cells: Vec<Cell>,
    #[serde(skip_serializing)]
    pub entry: usize,
    /// The fields of the scenario that it stands for.
    pub paths: Vec<String>,
    pub value: f64,
    pub origin: Origin,
    pub swing_cost: f64,
    pub swing_carbon: f64,
}

/// Whose figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// An example of ours, of the catalogue or of the preset, to be replaced.
    Ours,
    /// Of a source that is named.
    Source,
    /// Entered.
    Yours,
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
    /// What was entered to see the answer turn; null where nothing that can be entered turns it.
    #[serde(skip_serializing)]
    pub tried_cost: Option<Tried>,
    #[serde(skip_serializing)]
    pub tried_carbon: Option<Tried>,
}

/// A value that was entered, with which another plan does better.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tried {
    /// The turn of the answer that it lies beyond.
    pub turn: Turn,
    /// A round one, on the far side of the turn.
    pub value: f64,
    pub entries: Vec<Entry>,
    /// The difference then.
    pub cost: f64,
    pub carbon: f64,
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

    /// What was entered to see the answer turn.
    pub fn tried(&self, measure: Measure) -> Option<&Tried> {
        match measure {
            Measure::Cost => self.tried_cost.as_ref(),
            Measure::Carbon => self.tried_carbon.as_ref(),
        }
    }

    /// Where a turn is in three digits, rounded away from the present value: what is said to turn
    /// the answer does.
    pub fn rounded(&self, turn: &Turn) -> f64 {
        if turn.side == Side::At {
            return turn.value;
        }
        let step = self.step(turn.value);
        if step == 0.0 {
            return turn.value;
        }
        // What is round already stays.
        let steps = match turn.side {
            Side::Below => libm::floor(turn.value / step + 1e-6),
            _ => libm::ceil(turn.value / step - 1e-6),
        };
        in_steps(steps, step)
    }

    /// What a value of three digits is written in steps of; none for zero.
    pub fn step(&self, value: f64) -> f64 {
        let size = libm::fabs(value);
        if size == 0.0 {
            return 0.0;
        }
        let step = libm::pow(10.0, libm::floor(libm::log10(size)) - 2.0);
        match self.quantity.unit() {
            // As they are written.
            Unit::Years | Unit::Months | Unit::Hours => step.max(0.1),
            Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerHour if size > 10.0 => step.max(1.0),
            _ => step,
        }
    }

    /// All that was searched for a value at which the answer changes: the range of the curve.
    pub fn searched(&self) -> (f64, f64) {
        let ends = self.curve.first().zip(self.curve.last());
        ends.map_or((self.low, self.high), |(first, last)| {
            (first.value, last.value)
        })
    }
}

/// So many steps: of a step below 1 as a fraction, so that it is the number one would enter.
fn in_steps(steps: f64, step: f64) -> f64 {
    if step < 1.0 {
        steps / libm::round(1.0 / step)
    } else {
        steps * step
    }
}

impl Assumption {
    pub fn swing(&self, measure: Measure) -> f64 {
        let (cost, carbon) = (self.swing_cost, self.swing_carbon);
        Pair { cost, carbon }[measure]
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
