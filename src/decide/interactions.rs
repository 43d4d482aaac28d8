//! How two variables act together.

use serde::Serialize;

use super::difference::Differ;
use super::ranking::ranked_range;
use super::variable::Variable;

/// How many values of each variable a map shows.
pub const MAP_VALUES: usize = 9;

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

/// The values of a map along one variable, in the unit of the inputs.
pub fn map_values(variable: &Variable) -> [f64; MAP_VALUES] {
    let (low, high) = ranked_range(variable);
    let last = MAP_VALUES - 1;
    core::array::from_fn(|index| match index {
        _ if index == last => high,
        _ => low + (high - low) * (index as f64 / last as f64),
    })
}

/// One row of a map: cost and carbon.
pub fn map_row(
    differ: &mut Differ,
    across: &Variable,
    down: &Variable,
    value_down: f64,
) -> [Vec<f64>; 2] {
    let both = [across, down];
    let reached = differ.reach(&both);
    let mut row = [const { Vec::new() }; 2];
    for value in map_values(across) {
        let found = differ.at(&both, &reached, &[value, value_down]);
        row[0].push(found.of[0]);
        row[1].push(found.of[1]);
    }
    differ.restore(&reached);
    row
}
