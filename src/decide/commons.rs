//! What all options share at the points of a batch, where the plain engine is asked for it.

use std::rc::Rc;

use super::tape::{BATCH, Batch};
use super::variable::Variable;
use crate::decision::measure::Measure;
use crate::engine::fleet_totals::FleetTotals;
use crate::engine::horizon::HorizonFactors;
use crate::engine::plan_kind::PlanKind;
use crate::scenario::inputs::{Common, Inputs};

/// Cost, then carbon.
pub const MEASURES: usize = Measure::ALL.len();

/// People in each plan.
pub type Users = [f64; PlanKind::ALL.len()];

/// What all options share, at the points of a batch where it is asked for.
pub struct Commons<'a> {
    pub inputs: &'a Inputs,
    pub variables: &'a [Variable],
    /// The variables that all options share.
    pub shared: Vec<usize>,
    factors: &'a HorizonFactors,
    at: [Option<(Common, HorizonFactors)>; BATCH],
    /// What is in use in the group whose options are evaluated, at each point where it is not on the
    /// tape; empty where it is at all of them.
    pub fleets: Vec<Option<Rc<FleetAtPoint>>>,
    /// How many options the plain engine has evaluated, in options of groups without a fleet.
    pub plain_evaluations: usize,
}

/// A fleet worked out by the plain engine.
pub struct FleetAtPoint {
    /// When people come to their options; what is kept is taken out.
    pub totals: FleetTotals,
    /// Cost and carbon of what is kept, for one person.
    pub kept: [f64; MEASURES],
}

impl<'a> Commons<'a> {
    /// With the factors of the scenario as it is.
    pub fn new(inputs: &'a Inputs, factors: &'a HorizonFactors, variables: &'a [Variable]) -> Self {
        let shared = variables.iter().enumerate();
        let shared = shared.filter(|(_, variable)| variable.is_common());
        Self {
            inputs,
            variables,
            shared: shared.map(|(index, _)| index).collect(),
            factors,
            at: core::array::from_fn(|_| None),
            fleets: Vec::new(),
            plain_evaluations: 0,
        }
    }

    /// What they are at a point.
    pub fn at_point(&mut self, values: &[Batch], point: usize) -> (&Common, &HorizonFactors) {
        let (common, factors) = self.at[point].get_or_insert_with(|| {
            let mut common = self.inputs.common.clone();
            for shared in &self.shared {
                common.set(self.variables[*shared].quantity, values[*shared][point]);
            }
            let factors = self.factors.anew(&common);
            (common, factors)
        });
        (common, factors)
    }
}

/// What an option of a group takes, in options of groups without a fleet: one for each spell. What is
/// kept takes as long.
pub fn work(fleet: Option<&FleetTotals>) -> usize {
    fleet.map_or(1, |fleet| fleet.spells.len().max(1))
}
