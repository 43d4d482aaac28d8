//! How two variables act together.

use super::difference::Differ;
use super::ranking::ranked_range;
use super::variable::Variable;
use crate::decision::measure::Pair;

/// How many values of each variable a map shows.
pub const MAP_VALUES: usize = 9;

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
) -> Pair<Vec<f64>> {
    let both = [across, down];
    let reached = differ.reach(&both);
    let mut row = Pair::<Vec<f64>>::default();
    for value in map_values(across) {
        let found = differ.at(&both, &reached, &[value, value_down]);
        row.cost.push(found.of.cost);
        row.carbon.push(found.of.carbon);
    }
    differ.restore(&reached);
    row
}
