//! Options whose branches depend on variables: evaluated on the tape where that holds, and by the
//! plain engine elsewhere.

use super::commons::{Commons, MEASURES, Users, work};
use super::holds::Holds;
use super::kept::Kept;
use super::tape::{BATCH, Batch, Form};
use super::variable::Variable;
use crate::engine::fleet_totals::FleetTotals;
use crate::engine::life::ServiceLife;
use crate::engine::option::evaluate_option;
use crate::engine::totals::OptionTotals;
use crate::scenario::Cell;
use crate::scenario::inputs::{GroupInputs, OptionInputs};
use crate::units::Money;

/// An option's people in each plan, at the price of one tier.
pub struct Used {
    pub tier: Option<usize>,
    pub users: Users,
}

/// An option that the plain engine has to evaluate at some points or at all of them.
pub struct Unsteady {
    pub cell: Cell,
    /// Another one, by its index, that comes to the same everywhere.
    pub model: Option<usize>,
    /// For which values the option is on the tape, where the fleet of its group is.
    holds: Holds,
    /// Whether both are anywhere.
    pub on_tape: bool,
    touched_by: Vec<Touch>,
    pub used: Vec<Used>,
    /// For each of `used` the cost, then the carbon, for one person.
    pub forms: Vec<Form>,
    pub before: Vec<f64>,
    /// The values of the variables where the plain engine was last asked, and what it came to.
    last: (Vec<f64>, Vec<f64>),
    at: OptionInputs,
    /// When people come to it where the fleet of its group is on the tape, without what is kept.
    spells: Option<FleetTotals>,
}

/// How a variable stands in an option.
#[derive(Clone, Copy, PartialEq)]
pub struct Touch {
    variable: usize,
    own: bool,
    as_new: bool,
    /// Whether it stands in the fleet of the group.
    in_fleet: bool,
}

impl Unsteady {
    /// What about an option the variables change so that its tape does not hold everywhere.
    pub fn of(
        cell: Cell,
        group: &GroupInputs,
        (life, fleet): (&ServiceLife, Option<(&FleetTotals, &Kept)>),
        variables: &[Variable],
    ) -> Option<Self> {
        let option = &group.options[cell.1];
        let mut touched_by = Vec::new();
        let mut holds = Holds::everywhere();
        for (index, variable) in variables.iter().enumerate() {
            let (own, as_new) = variable.stands_in(cell, group);
            let in_fleet = fleet.is_some_and(|(_, kept)| kept.rests_on(index));
            if own || as_new || in_fleet {
                touched_by.push(Touch {
                    variable: index,
                    own,
                    as_new,
                    in_fleet,
                });
            }
            if own {
                holds.narrow((index, variable), &option.life, life);
            }
        }
        let of_fleet = fleet.map(|(_, kept)| &kept.holds);
        if holds.is_everywhere() && of_fleet.is_none_or(Holds::is_everywhere) {
            return None;
        }
        Some(Self {
            cell,
            model: None,
            on_tape: holds.on_tape && of_fleet.is_none_or(|holds| holds.on_tape),
            holds,
            touched_by,
            used: Vec::new(),
            forms: Vec::new(),
            before: Vec::new(),
            last: (Vec::new(), Vec::new()),
            at: option.clone(),
            spells: fleet.map(|(totals, _)| {
                let mut spells = totals.clone();
                spells.take_kept();
                spells
            }),
        })
    }

    /// Cost and carbon at the price of each tier, at the points of a batch: from the tape where it
    /// holds, otherwise from the plain engine.
    pub fn evaluate(
        &mut self,
        slots: &[Batch],
        values: &[Batch],
        count: usize,
        commons: &mut Commons,
    ) -> Vec<Batch> {
        let mut each = vec![[0.0; BATCH]; MEASURES * self.used.len()];
        for (form, values) in self.forms.iter().zip(&mut each) {
            form.evaluate(slots, values, count);
        }
        let group = &commons.inputs.groups[self.cell.0];
        for point in 0..count {
            let fleet_at_point = commons.fleets.get(point).cloned().flatten();
            if fleet_at_point.is_none() && self.holds.at(values, point) {
                continue;
            }
            let own = self.touched_by.iter().map(|touch| touch.variable);
            let reaching = own.chain(commons.shared.iter().copied());
            let now = reaching.map(|variable| values[variable][point]);
            if !now.clone().eq(self.last.0.iter().copied()) {
                let (at, came_to) = &mut self.last;
                at.clear();
                at.extend(now);
                came_to.clear();
                self.move_to(group, commons.variables, values, point);
                commons.plain_evaluations += work(self.spells.as_ref());
                let (common, factors) = commons.at_point(values, point);
                let fleet = match (&fleet_at_point, &mut self.spells) {
                    (Some(at_point), _) => Some(&at_point.totals),
                    (None, Some(spells)) => {
                        spells.discount_spells(common, factors);
                        Some(&*spells)
                    }
                    (None, None) => None,
                };
                let totals = evaluate_option(&self.at, None, None, fleet, common, factors);
                self.take(&totals);
            }
            for (values, outcome) in each.iter_mut().zip(&self.last.1) {
                values[point] = *outcome;
            }
        }
        each
    }

    /// Whether it comes to the same as another one that is like it: the same variables stand in it in
    /// the same way, and it is bought at the same tiers.
    pub fn comes_to(&self, other: &Self) -> bool {
        let tiers = |option: &Self| option.used.iter().map(|used| used.tier).collect::<Vec<_>>();
        self.touched_by == other.touched_by && tiers(self) == tiers(other)
    }

    /// Takes cost and carbon for one person at the price of each tier.
    fn take(&mut self, totals: &OptionTotals) {
        let came_to = &mut self.last.1;
        for used in &self.used {
            let price = used.tier.map(|tier| &self.at.tiers[tier].1);
            let cost = match price {
                Some(price) => totals.lines_at(&self.at, price).total(),
                None => totals.tally.lines.total(),
            };
            came_to.push(cost.value());
            came_to.push(totals.tally.carbon().value());
        }
    }

    /// Gives the option the values of a point.
    fn move_to(
        &mut self,
        group: &GroupInputs,
        variables: &[Variable],
        values: &[Batch],
        point: usize,
    ) {
        // Failures are set in proportion to what they were.
        let option = &group.options[self.cell.1];
        let by_age = &mut self.at.failures.by_age;
        by_age.clone_from(&option.failures.by_age);
        for touch in &self.touched_by {
            let value = values[touch.variable][point];
            if touch.own {
                let variable = &variables[touch.variable];
                self.at.set(variable.quantity, variable.entry, value);
            }
            if touch.as_new {
                self.at.price_as_new = Money::of(value);
            }
        }
    }
}
