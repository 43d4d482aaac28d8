//! What drives a difference: the variables ranked, how the difference answers to each, and how the
//! two strongest act together.

use serde::Serialize;

use super::break_even::BreakEven;
use crate::engine::plan_kind::PlanKind;
use crate::scalar::Term;
use crate::scenario::Cell;

/// What drives the difference between two plans. Values of variables are in the units of
/// the scenario's fields.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VariableSensitivity {
    #[serde(skip)]
    pub term: Term,
    /// Options in which it stands, by index of group and option; none for what all share.
    #[serde(skip)]
    pub cells: Vec<Cell>,
    /// The key of the field it is entered in, which has its unit.
    pub field: &'static str,
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

/// One value of a curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurvePoint {
    pub value: f64,
    /// The plan minus all new.
    pub cost: f64,
    pub carbon: f64,
}

/// The difference over the ranges of two variables, each in the unit of its field.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
