//! Why no mix meets the limits, and how far one of them would have to move.

use super::Proof;
use super::problem::{Limit, Limits, Problem};
use super::search::{Quantity, Search};

/// What is in the way. When all lists are empty it is no limit: what is handed down cannot suffice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Obstacles {
    /// Groups that cannot be equipped whatever the limits: none of their options is allowed, or
    /// the fewest and most devices of the options leave no room. When there are any, nothing else
    /// is looked into.
    pub groups: Vec<usize>,
    /// Limits that cannot be met together, though any of them left out the rest can.
    pub blocking: Vec<Limit>,
    /// For every limit that alone, the others as they are, can move so that there is a mix: how
    /// far it must.
    pub relaxations: Vec<Relaxation>,
}

/// A value of one limit at which there is a mix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relaxation {
    pub limit: Limit,
    /// For models a whole number.
    pub value: f64,
    /// Whether it is the smallest such value.
    pub proof: Proof,
}

impl Obstacles {
    pub(super) fn of_groups(groups: Vec<usize>) -> Self {
        Self {
            groups,
            ..Self::default()
        }
    }

    /// For limits that are known not to be met together.
    pub(super) fn of_limits(problem: &Problem, steps: u64) -> Self {
        let limits = problem.limits;
        let is_set = |limit: &Limit| limits.get(*limit).is_some();
        let set: Vec<Limit> = Limit::ALL.into_iter().filter(is_set).collect();
        let relaxations = set.iter();
        let relaxations = relaxations.filter_map(|limit| relaxation(problem, *limit, steps));
        let mut blocking = limits;
        for limit in &set {
            let fewer = blocking.without(*limit);
            if is_impossible(problem, fewer, steps) {
                blocking = fewer;
            }
        }
        Self {
            groups: Vec::new(),
            relaxations: relaxations.collect(),
            blocking: set
                .iter()
                .copied()
                .filter(|limit| blocking.get(*limit).is_some())
                .collect(),
        }
    }
}

/// Whether it is certain that no mix meets these limits.
fn is_impossible(problem: &Problem, limits: Limits, steps: u64) -> bool {
    let found = Search::new(problem, Quantity::Cost, limits);
    let found = found.for_any().run(steps);
    found.best.is_none() && found.is_complete
}

/// The smallest value of a limit at which the others can be met.
fn relaxation(problem: &Problem, limit: Limit, steps: u64) -> Option<Relaxation> {
    let others = problem.limits.without(limit);
    let quantity = match limit {
        Limit::Budget => Quantity::Cost,
        Limit::FirstYearBudget => Quantity::FirstYear,
        Limit::CarbonCap => Quantity::Carbon,
        Limit::MostModels => return more_models(problem, steps),
    };
    let found = Search::new(problem, quantity, others).run(steps);
    let totals = problem.totals(&found.best?);
    let value = match quantity {
        Quantity::Cost => totals.cost,
        Quantity::FirstYear => totals.first_year,
        Quantity::Carbon => totals.carbon,
    };
    let proof = if found.is_complete {
        Proof::Optimal
    } else {
        Proof::WithinGap((value - found.bound).max(0.0))
    };
    Some(Relaxation {
        limit,
        value,
        proof,
    })
}

/// The smallest number of models with which the other limits can be met.
fn more_models(problem: &Problem, steps: u64) -> Option<Relaxation> {
    let others = problem.limits.without(Limit::MostModels);
    let any = Search::new(problem, Quantity::Cost, others)
        .for_any()
        .run(steps);
    let enough = problem.models_in_use(&any.best?);
    let fewest = problem.limits.most_models? + 1;
    let mut proven_from = fewest;
    for most in fewest..enough {
        let limits = Limits {
            most_models: Some(most),
            ..others
        };
        let found = Search::new(problem, Quantity::Cost, limits)
            .for_any()
            .run(steps);
        if found.best.is_none() && found.is_complete && proven_from == most {
            proven_from = most + 1;
        }
        if found.best.is_some() {
            return Some(of_models(most, proven_from));
        }
    }
    Some(of_models(enough, proven_from))
}

fn of_models(most: u32, proven_from: u32) -> Relaxation {
    Relaxation {
        limit: Limit::MostModels,
        value: f64::from(most),
        proof: if proven_from >= most {
            Proof::Optimal
        } else {
            Proof::WithinGap(f64::from(most - proven_from))
        },
    }
}
