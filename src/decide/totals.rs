//! What the plans cost and emit where the variables have other values than in the scenario.
//!
//! A plan is its options' results times its people, so each option is put on a tape once, in
//! slices, and the plans become weighted sums. A tape holds only while a formula takes the same
//! branches. Which devices are bought when depends on the service life and on choices; where a
//! point may change that for an option, the plain engine evaluates that option there. Where devices
//! are kept or handed down, options depend on one another, and it evaluates everything.

use super::likeness::likes;
use super::tape::{BATCH, Batch, Form, Tape};
use super::unsteady::{Commons, MEASURES, Unsteady, Used, shapes_life, work};
use super::variable::Variable;
use crate::engine::fleet::fleet_totals;
use crate::engine::fleet_totals::FleetTotals;
use crate::engine::horizon::HorizonFactors;
use crate::engine::option::{evaluate_option, evaluate_options};
use crate::engine::plan::option_uses;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_totals::plan_totals;
use crate::engine::totals::Evaluated;
use crate::engine::traced::Traced;
use crate::scalar::{Provenance, Scalar};
use crate::scenario::inputs::Inputs;
use crate::scenario::{Cell, Valid};

/// The outcomes of a point: cost and carbon of each plan, in the order of [`PlanKind::ALL`].
pub const OUTCOMES: usize = MEASURES * PlanKind::ALL.len();

/// Totals of the plans as functions of some variables.
pub struct Totals {
    inputs: Inputs,
    factors: HorizonFactors,
    variables: Vec<Variable>,
    /// The plain outcomes, with the scenario's own values.
    plain: [f64; OUTCOMES],
    /// What plans of one kind are divided by.
    fits: Vec<Vec<bool>>,
    /// Whether options depend on one another, so that nothing is on the tape.
    entangled: bool,
    tape: Tape,
    /// Of everything whose branches no variable changes.
    steady: [Form; OUTCOMES],
    steady_before: [f64; OUTCOMES],
    unsteady: Vec<Unsteady>,
    slots: Vec<Batch>,
    /// How many options the plain engine has evaluated so far.
    plain_evaluations: usize,
    /// What an option of each group takes.
    work: Vec<usize>,
    /// What is still to be put on the tape; `None` when everything is.
    waiting: Option<Waiting>,
}

/// Options not yet on the tape, last one first.
struct Waiting {
    inputs: Inputs<Traced>,
    factors: HorizonFactors<Traced>,
    options: Vec<(Cell, Vec<Used>)>,
    /// What is in use today in the group that an option was last put on the tape of.
    fleet: (usize, Option<FleetTotals<Traced>>),
}

impl Totals {
    /// Prepares the totals as functions of these variables. [`Totals::compile`] has to follow.
    pub fn new(valid: &Valid, variables: Vec<Variable>) -> Self {
        let inputs = valid.inputs().clone();
        let evaluated = evaluate_options(&inputs);
        let entangled = is_entangled(&inputs);
        let mut options: Vec<(Cell, Vec<Used>)> = Vec::new();
        for kind in PlanKind::ALL.into_iter().filter(|_| !entangled) {
            for part in option_uses(kind, &inputs, &evaluated) {
                let place = options.binary_search_by(|(cell, _)| part.cell.cmp(cell));
                let place = place.unwrap_or_else(|place| {
                    options.insert(place, (part.cell, Vec::new()));
                    place
                });
                let used = &mut options[place].1;
                let same = used.iter().position(|used| used.tier == part.tier);
                let same = same.unwrap_or_else(|| {
                    let users = [0.0; PlanKind::ALL.len()];
                    let tier = part.tier;
                    used.push(Used { tier, users });
                    used.len() - 1
                });
                used[same].users[kind as usize] += part.users;
            }
        }
        let mut tape = Tape::new(variables.len());
        let mut traced: Inputs<Traced> = valid.known();
        for (index, variable) in variables.iter().enumerate() {
            if !shapes_life(variable.quantity) {
                let leaf = Traced::input(inside(variable), variable.quantity, Provenance::Stated);
                tape.set_variable(&leaf, index);
                variable.set(leaf, &mut traced);
            }
        }
        let mut totals = Self {
            plain: plain_outcomes(&inputs, &evaluated),
            entangled,
            tape,
            steady: core::array::from_fn(|_| Form::default()),
            steady_before: [0.0; OUTCOMES],
            unsteady: Vec::new(),
            slots: Vec::new(),
            plain_evaluations: 0,
            work: evaluated
                .fleets
                .iter()
                .map(|fleet| work(fleet.as_ref()))
                .collect(),
            fits: Vec::new(),
            waiting: Some(Waiting {
                factors: HorizonFactors::new(&traced.common),
                inputs: traced,
                options: Vec::new(),
                fleet: (usize::MAX, None),
            }),
            factors: evaluated.factors.clone(),
            inputs,
            variables,
        };
        let likes = likes(&totals.inputs);
        let mut waiting = Vec::new();
        for (cell, used) in options {
            let life = &evaluated.groups[cell.0][cell.1].life;
            let group = &totals.inputs.groups[cell.0];
            let fleet = evaluated.fleets[cell.0].as_ref();
            let Some(mut unsteady) = Unsteady::of(cell, group, (life, fleet), &totals.variables)
            else {
                waiting.push((cell, used));
                continue;
            };
            unsteady.used = used;
            let like = likes[cell.0][cell.1];
            unsteady.model = totals.unsteady.iter().position(|other| {
                likes[other.cell.0][other.cell.1] == like
                    && other.model.is_none()
                    && unsteady.comes_to(other)
            });
            if unsteady.on_tape && unsteady.model.is_none() {
                waiting.push((cell, Vec::new()));
            }
            totals.unsteady.push(unsteady);
        }
        if let Some(left) = &mut totals.waiting {
            left.options = waiting;
        }
        totals.fits = evaluated.fits;
        totals
    }

    pub fn variables(&self) -> &[Variable] {
        &self.variables
    }

    /// The outcomes with the scenario's own values, as the plain engine has them.
    pub fn plain(&self) -> &[f64; OUTCOMES] {
        &self.plain
    }

    /// The most options that the plain engine may have to evaluate at one point.
    pub fn most_plain_evaluations(&self) -> usize {
        if self.entangled {
            let options = self.inputs.groups.iter().map(|group| group.options.len());
            // Adding up the plans takes as long again.
            return 2 * options.sum::<usize>();
        }
        let own = self.unsteady.iter().filter(|option| option.model.is_none());
        own.map(|option| self.work[option.cell.0]).sum()
    }

    /// How many it has evaluated so far.
    pub fn plain_evaluations(&self) -> usize {
        self.plain_evaluations
    }

    /// Puts so many more options on the tape, fewer of groups with a fleet. Returns whether all of them are.
    pub fn compile(&mut self, options: usize) -> bool {
        let Some(waiting) = &mut self.waiting else {
            return true;
        };
        let mut left = options;
        while left > 0 {
            let Some((cell, used)) = waiting.options.pop() else {
                self.waiting = None;
                self.evaluate_before();
                return true;
            };
            left = left.saturating_sub(self.work[cell.0]);
            let group = &waiting.inputs.groups[cell.0];
            let (common, factors) = (&waiting.inputs.common, &waiting.factors);
            if waiting.fleet.0 != cell.0 {
                waiting.fleet = (cell.0, fleet_totals(&group.fleet, common, factors));
            }
            let option = &group.options[cell.1];
            let fleet = waiting.fleet.1.as_ref();
            let totals = evaluate_option(option, None, None, fleet, common, factors);
            let unsteady = self.unsteady.iter_mut().find(|other| other.cell == cell);
            let unsteady = unsteady.filter(|_| used.is_empty());
            let uses = unsteady.as_ref().map_or(&used, |unsteady| &unsteady.used);
            let mut forms = Vec::with_capacity(MEASURES * uses.len());
            for used in uses {
                let price = used.tier.map(|tier| &option.tiers[tier].1);
                let lines = match price {
                    Some(price) => totals.lines_at(option, price),
                    None => totals.tally.lines.clone(),
                };
                let cost = lines.total().scalar();
                forms.push(self.tape.form(&cost));
                forms.push(self.tape.form(&totals.tally.carbon().scalar()));
            }
            if let Some(unsteady) = unsteady {
                unsteady.forms = forms;
                continue;
            }
            for (used, forms) in used.iter().zip(forms.chunks_exact(MEASURES)) {
                for (plan, users) in used.users.iter().enumerate() {
                    for (measure, form) in forms.iter().enumerate() {
                        self.steady[MEASURES * plan + measure].add(form, *users);
                    }
                }
            }
        }
        false
    }

    /// Works out what everything is with the scenario's own values, to take differences from.
    fn evaluate_before(&mut self) {
        self.slots = vec![[0.0; BATCH]; self.tape.slots()];
        for (slot, variable) in self.slots.iter_mut().zip(&self.variables) {
            *slot = [variable.value; BATCH];
        }
        self.tape.run(&mut self.slots, 1);
        if self.entangled {
            let values = self.slots[..self.variables.len()].to_vec();
            self.steady_before = self.entangled_outcomes(&values, 0);
            return;
        }
        let mut values = [0.0; BATCH];
        for (form, before) in self.steady.iter().zip(&mut self.steady_before) {
            form.evaluate(&self.slots, &mut values, 1);
            *before = values[0];
        }
        let values = &self.slots[..self.variables.len()];
        let mut commons = Commons::new(&self.inputs, &self.factors, &self.variables);
        for index in 0..self.unsteady.len() {
            let before = match self.unsteady[index].model {
                Some(model) => self.unsteady[model].before.clone(),
                None => {
                    let unsteady = &mut self.unsteady[index];
                    let each = unsteady.evaluate(&self.slots, values, 1, &mut commons);
                    each.iter().map(|values| values[0]).collect()
                }
            };
            self.unsteady[index].before = before;
        }
    }

    /// The outcomes at the points whose values the variables have, variable by variable. Only the
    /// first `count` points of the batch have a meaning. [`Totals::compile`] has to be done.
    pub fn evaluate(&mut self, values: &[Batch], count: usize, outcomes: &mut [Batch; OUTCOMES]) {
        if self.entangled {
            self.plain_evaluations += count * self.most_plain_evaluations();
            for point in 0..count {
                let at_point = self.entangled_outcomes(values, point);
                for (index, outcome) in outcomes.iter_mut().enumerate() {
                    let change = at_point[index] - self.steady_before[index];
                    outcome[point] = self.plain[index] + change;
                }
            }
            return;
        }
        for (slot, values) in self.slots.iter_mut().zip(values) {
            *slot = *values;
        }
        self.tape.run(&mut self.slots, count);
        for (index, outcome) in outcomes.iter_mut().enumerate() {
            self.steady[index].evaluate(&self.slots, outcome, count);
            for value in &mut outcome[..count] {
                *value = self.plain[index] + (*value - self.steady_before[index]);
            }
        }
        let mut commons = Commons::new(&self.inputs, &self.factors, &self.variables);
        let mut found: Vec<Vec<Batch>> = Vec::with_capacity(self.unsteady.len());
        for unsteady in &mut self.unsteady {
            let each = match unsteady.model {
                Some(_) => Vec::new(),
                None => unsteady.evaluate(&self.slots, values, count, &mut commons),
            };
            found.push(each);
            let each = &found[unsteady.model.unwrap_or(found.len() - 1)];
            for (index, (values, before)) in each.iter().zip(&unsteady.before).enumerate() {
                let used = &unsteady.used[index / MEASURES];
                for (plan, users) in used.users.iter().enumerate() {
                    let outcome = &mut outcomes[MEASURES * plan + index % MEASURES];
                    for (outcome, value) in outcome[..count].iter_mut().zip(values) {
                        *outcome += users * (value - before);
                    }
                }
            }
        }
        self.plain_evaluations += commons.plain_evaluations;
    }

    fn entangled_outcomes(&self, values: &[Batch], point: usize) -> [f64; OUTCOMES] {
        let mut inputs = self.inputs.clone();
        for (variable, values) in self.variables.iter().zip(values) {
            variable.set(values[point], &mut inputs);
        }
        let evaluated = evaluate_options(&inputs).divided_as(&self.fits);
        plain_outcomes(&inputs, &evaluated)
    }
}

/// Whether options depend on one another.
fn is_entangled(inputs: &Inputs) -> bool {
    let mut options = inputs.groups.iter().flat_map(|group| &group.options);
    options.any(|option| option.handed_down.is_some() || option.fallback.is_some())
}

fn plain_outcomes(inputs: &Inputs, evaluated: &Evaluated) -> [f64; OUTCOMES] {
    let mut outcomes = [0.0; OUTCOMES];
    for kind in PlanKind::ALL {
        let totals = plan_totals(kind, inputs, evaluated);
        let first = MEASURES * kind as usize;
        outcomes[first] = totals.cost().value();
        outcomes[first + 1] = totals.tally.carbon().value();
    }
    outcomes
}

/// A value inside the range at which nothing drops out of a formula as it does at 0 and 1.
fn inside(variable: &Variable) -> f64 {
    variable.low + (variable.high - variable.low) * 0.618
}
