//! How two variables act together.

use super::difference::Differ;
use super::ranking::ranked_range;
use super::variable::Variable;

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
