//! What is kept of a group's fleet until its options follow it: on the tape where that holds, and worked
//! out by the plain engine elsewhere, once for all options of the group.

use std::rc::Rc;

use super::commons::{Commons, FleetAtPoint, MEASURES, Users, work};
use super::holds::Holds;
use super::tape::{BATCH, Batch, Form};
use super::variable::Variable;
use crate::engine::fleet::fleet_totals;
use crate::engine::fleet_totals::FleetTotals;
use crate::scenario::ReplacementTime;
use crate::scenario::inputs::{FleetInputs, GroupInputs};
use crate::units::Money;

/// What is kept of the fleet of a group.
pub struct Kept {
    /// For which values the fleet is on the tape: its devices are due as they are.
    pub holds: Holds,
    /// The group of another one, which comes to the same and whose options stand for those of this.
    pub model: Option<usize>,
    /// The variables that are the price of its devices as new.
    priced_by: Vec<usize>,
    /// The variables that stand in cohorts, each with the cohort.
    in_cohorts: Vec<(usize, usize)>,
    /// The people of each plan who have it.
    pub users: Users,
    /// Cost and carbon for one person.
    pub forms: Vec<Form>,
    pub before: [f64; MEASURES],
    at: FleetInputs,
    /// The values of the variables where the plain engine was last asked, and what it came to.
    last: (Vec<f64>, Option<Rc<FleetAtPoint>>),
}

impl Kept {
    /// Of a group, by its index, whose fleet comes to this.
    pub fn of(
        index: usize,
        group: &GroupInputs,
        totals: &FleetTotals,
        variables: &[Variable],
    ) -> Self {
        let mut in_cohorts = Vec::new();
        let mut holds = Holds::everywhere();
        for (number, variable) in variables.iter().enumerate() {
            let cohorts = variable.cohorts().iter().filter(|place| place.0 == index);
            for (_, cohort) in cohorts {
                in_cohorts.push((number, *cohort));
                let inputs = group.fleet.cohorts.get(*cohort);
                let due = totals.dues.get(*cohort);
                if let (Some(inputs), Some(due)) = (inputs, due)
                    && group.fleet.replacement != ReplacementTime::Now
                {
                    holds.narrow((number, variable), &inputs.device.life, &due.life);
                }
            }
        }
        let prices = variables.iter().enumerate();
        let prices = prices.filter(|(_, variable)| variable.prices_fleet(index, group));
        Self {
            holds,
            model: None,
            priced_by: prices.map(|(number, _)| number).collect(),
            in_cohorts,
            users: Users::default(),
            forms: Vec::new(),
            before: [0.0; MEASURES],
            at: group.fleet.clone(),
            last: (Vec::new(), None),
        }
    }

    /// Whether the plain engine has to work it out somewhere.
    pub fn is_unsteady(&self) -> bool {
        !self.holds.is_everywhere()
    }

    /// Whether anybody has it in any plan.
    pub fn is_used(&self) -> bool {
        self.users.iter().any(|users| *users != 0.0)
    }

    /// Whether a variable, by its index, stands in it.
    pub fn rests_on(&self, variable: usize) -> bool {
        let mut in_cohorts = self.in_cohorts.iter();
        self.priced_by.contains(&variable) || in_cohorts.any(|place| place.0 == variable)
    }

    /// Whether it comes to the same as another one of the same fleet.
    pub fn comes_to(&self, other: &Self) -> bool {
        self.priced_by == other.priced_by && self.in_cohorts == other.in_cohorts
    }

    /// Cost and carbon for one person at the points of a batch. Where the tape does not hold, what the
    /// plain engine comes to is left in `commons` for the options of the group.
    pub fn evaluate(
        &mut self,
        fleet: &FleetInputs,
        slots: &[Batch],
        values: &[Batch],
        count: usize,
        commons: &mut Commons,
    ) -> [Batch; MEASURES] {
        let mut each = [[0.0; BATCH]; MEASURES];
        for (form, values) in self.forms.iter().zip(&mut each) {
            form.evaluate(slots, values, count);
        }
        commons.fleets.clear();
        commons.fleets.resize(count, None);
        for point in 0..count {
            if self.holds.at(values, point) {
                continue;
            }
            let Some(known) = self.at_point(fleet, values, point, commons) else {
                continue;
            };
            for (values, kept) in each.iter_mut().zip(&known.kept) {
                values[point] = *kept;
            }
            commons.fleets[point] = Some(known);
        }
        each
    }

    fn at_point(
        &mut self,
        fleet: &FleetInputs,
        values: &[Batch],
        point: usize,
        commons: &mut Commons,
    ) -> Option<Rc<FleetAtPoint>> {
        let own = self.in_cohorts.iter().map(|place| place.0);
        let own = own.chain(self.priced_by.iter().copied());
        let reaching = own.chain(commons.shared.iter().copied());
        let now = reaching.map(|variable| values[variable][point]);
        if let (at, Some(known)) = &self.last
            && now.clone().eq(at.iter().copied())
        {
            return Some(known.clone());
        }
        self.last.0.clear();
        self.last.0.extend(now);
        self.move_to(fleet, commons.variables, values, point);
        let (common, factors) = commons.at_point(values, point);
        let mut totals = fleet_totals(&self.at, common, factors)?;
        let kept = totals.take_kept();
        let known = Rc::new(FleetAtPoint {
            kept: [kept.lines.total().value(), kept.carbon().value()],
            totals,
        });
        commons.plain_evaluations += work(Some(&known.totals));
        self.last.1 = Some(known.clone());
        Some(known)
    }

    /// Gives the cohorts the values of a point; `fleet` has those of the scenario.
    fn move_to(
        &mut self,
        fleet: &FleetInputs,
        variables: &[Variable],
        values: &[Batch],
        point: usize,
    ) {
        let cohorts = &mut self.at.cohorts;
        // Failures are set in proportion to what they were.
        for (at, cohort) in cohorts.iter_mut().zip(&fleet.cohorts) {
            let by_age = &mut at.device.failures.by_age;
            by_age.clone_from(&cohort.device.failures.by_age);
        }
        for variable in &self.priced_by {
            for at in cohorts.iter_mut() {
                at.device.price_as_new = Money::of(values[*variable][point]);
            }
        }
        for (index, cohort) in &self.in_cohorts {
            let variable = &variables[*index];
            if let Some(at) = cohorts.get_mut(*cohort) {
                let value = values[*index][point];
                at.device.set(variable.quantity, variable.entry, value);
            }
        }
    }
}
