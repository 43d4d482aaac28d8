//! Which variables move the difference most.

use super::difference::Differ;
use super::variable::Variable;
use crate::decision::measure::{Measure, Pair};

/// What the difference comes to at the ends of a variable's range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// The range: from low to high; for a choice and for what is certain, all that is searched.
    pub range: (f64, f64),
    /// At its low end.
    pub at_low: Pair<f64>,
    pub at_high: Pair<f64>,
    /// The greatest minus the least of both ends and the scenario itself.
    pub size: Pair<f64>,
}

/// The range over which a variable is ranked.
pub fn ranked_range(variable: &Variable) -> (f64, f64) {
    if variable.is_uncertain() {
        (variable.low, variable.high)
    } else {
        variable.search
    }
}

/// The swing of a variable. Takes two evaluations.
pub fn swing(variable: &Variable, differ: &mut Differ) -> Swing {
    let reached = differ.reach(&[variable]);
    let range = ranked_range(variable);
    let at_low = differ.at(&[variable], &reached, &[range.0]).of;
    let at_high = differ.at(&[variable], &reached, &[range.1]).of;
    differ.restore(&reached);
    let whole = differ.whole();
    let size = Pair::of(|measure| {
        let (low, high) = (at_low[measure], at_high[measure]);
        let now = whole.of[measure];
        let size = low.max(high).max(now) - low.min(high).min(now);
        // What is made of rounding is none.
        if size <= ROUNDING * whole.size[measure] {
            0.0
        } else {
            size
        }
    });
    Swing {
        range,
        at_low,
        at_high,
        size,
    }
}

/// A swing below this share of what is added up is made of rounding.
const ROUNDING: f64 = 1e-11;

/// The variables that have an effect on a measure, strongest first: those of which `belongs` says
/// so. Of equal ones the first comes first.
pub fn ranked(swings: &[Swing], measure: Measure, belongs: impl Fn(usize) -> bool) -> Vec<usize> {
    let size = |index: &usize| swings[*index].size[measure];
    let mut order: Vec<usize> = (0..swings.len())
        .filter(|index| size(index) > 0.0 && belongs(*index))
        .collect();
    crate::order::sort_by(&mut order, |a, b| {
        size(b).total_cmp(&size(a)).then(a.cmp(b))
    });
    order
}

/// The first of all orders, in turns, until there are so many.
pub fn strongest(orders: &[Vec<usize>], most: usize) -> Vec<usize> {
    let mut taken: Vec<usize> = Vec::new();
    let longest = orders.iter().map(Vec::len).max().unwrap_or(0);
    for place in 0..longest {
        for order in orders {
            if let Some(index) = order.get(place)
                && taken.len() < most
                && !taken.contains(index)
            {
                taken.push(*index);
            }
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_of_every_order_are_taken_in_turns() {
        let orders = [vec![3, 1, 0, 2], vec![3, 2], vec![]];
        assert_eq!(strongest(&orders, 3), [3, 1, 2]);
        assert_eq!(strongest(&orders, 9), [3, 1, 2, 0]);
    }
}
