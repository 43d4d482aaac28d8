//! What the plans cost and emit where the variables have other values than in the scenario.
//!
//! A plan is its options' results times its people, so each option is put on a tape once, in
//! slices, and the plans become weighted sums. A tape holds only while a formula takes the same
//! branches. Which devices are bought when depends on the service life and on choices; where a
//! point may change that for an option, the plain engine evaluates that option there. Where devices
//! are kept or handed down, options depend on one another, and it evaluates everything.

use super::commons::{Commons, MEASURES, Users, work};
use super::holds::shapes_life;
use super::kept::Kept;
use super::likeness::likes;
use super::tape::{BATCH, Batch, Form, Tape};
use super::unsteady::{Unsteady, Used};
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
use crate::scenario::{Cell, Sourcing, Valid};

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
    /// What is kept of the fleet of each group.
    kept: Vec<Option<Kept>>,
    slots: Vec<Batch>,
    /// How many options the plain engine has evaluated so far.
    plain_evaluations: usize,
    /// What an option of each group takes.
    work: Vec<usize>,
    /// What is still to be put on the tape; `None` when everything is.
    waiting: Option<Waiting>,
}

/// What is not yet on the tape, last one first.
struct Waiting {
    inputs: Inputs<Traced>,
    factors: HorizonFactors<Traced>,
    parts: Vec<Part>,
    /// What is in use today in the group that something was last put on the tape of, without what is
    /// kept.
    fleet: (usize, Option<FleetTotals<Traced>>),
}

/// What is put on the tape at once.
enum Part {
    /// What is kept of the fleet of a group, before the options of the group.
    Kept(usize),
    /// An option; one that is not steady has its people elsewhere.
    Option(Cell, Vec<Used>),
}

impl Part {
    fn group(&self) -> usize {
        match self {
            Self::Kept(group) | Self::Option((group, _), _) => *group,
        }
    }
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
            kept: Vec::new(),
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
                parts: Vec::new(),
                fleet: (usize::MAX, None),
            }),
            factors: evaluated.factors.clone(),
            inputs,
            variables,
        };
        totals.set_unsteady(options, &evaluated);
        totals.fits = evaluated.fits;
        totals
    }

    /// Finds out what is on the tape everywhere, and what has to be put there.
    fn set_unsteady(&mut self, options: Vec<(Cell, Vec<Used>)>, evaluated: &Evaluated) {
        let groups = self.inputs.groups.iter().zip(&evaluated.fleets).enumerate();
        let kept = groups.map(|(index, (group, fleet))| {
            let fleet = fleet.as_ref()?;
            Some(Kept::of(index, group, fleet, &self.variables))
        });
        self.kept = kept.collect();
        let likes = likes(&self.inputs);
        let mut waiting = Vec::new();
        // Groups in which every option that is used has a model.
        let mut has_models = vec![true; self.inputs.groups.len()];
        for (cell, used) in options {
            let group = &self.inputs.groups[cell.0];
            if let Some(kept) = &mut self.kept[cell.0]
                && group.options[cell.1].sourcing != Sourcing::Keep
            {
                for used in &used {
                    for (sum, users) in kept.users.iter_mut().zip(used.users) {
                        *sum += users;
                    }
                }
            }
            let life = &evaluated.groups[cell.0][cell.1].life;
            let fleet = evaluated.fleets[cell.0].as_ref();
            let fleet = fleet.zip(self.kept[cell.0].as_ref());
            let Some(mut unsteady) = Unsteady::of(cell, group, (life, fleet), &self.variables)
            else {
                waiting.push(Part::Option(cell, used));
                continue;
            };
            unsteady.used = used;
            let like = likes[cell.0][cell.1];
            unsteady.model = self.unsteady.iter().position(|other| {
                likes[other.cell.0][other.cell.1] == like
                    && other.model.is_none()
                    && unsteady.comes_to(other)
            });
            has_models[cell.0] &= unsteady.model.is_some();
            if unsteady.on_tape && unsteady.model.is_none() {
                waiting.push(Part::Option(cell, Vec::new()));
            }
            self.unsteady.push(unsteady);
        }
        // Options are in falling order.
        for (index, has_models) in has_models.into_iter().enumerate().rev() {
            let (to, before) = self.kept.split_at_mut(index + 1);
            let Some(kept) = &mut to[index] else { continue };
            let fleet = &self.inputs.groups[index].fleet;
            let others = before.iter().zip(&self.inputs.groups[index + 1..]);
            let mut others = others.zip(index + 1..);
            let model = others.find(|((other, group), _)| {
                let other = other.as_ref();
                let other = other.filter(|other| other.model.is_none() && other.is_used());
                has_models
                    && group.fleet == *fleet
                    && other.is_some_and(|other| kept.comes_to(other))
            });
            kept.model = model.map(|(_, model)| model);
            if kept.holds.on_tape && (kept.model.is_none() || !kept.is_unsteady()) {
                let place = waiting.partition_point(|part| part.group() >= index);
                waiting.insert(place, Part::Kept(index));
            }
        }
        if let Some(left) = &mut self.waiting {
            left.parts = waiting;
        }
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
        let options = own.map(|option| self.work[option.cell.0]);
        let kept = self.kept.iter().zip(&self.work);
        let kept = kept.filter(|(kept, _)| {
            let kept = kept.as_ref().filter(|kept| kept.model.is_none());
            kept.is_some_and(|kept| !kept.holds.is_everywhere())
        });
        options.chain(kept.map(|(_, work)| *work)).sum()
    }

    /// How many it has evaluated so far.
    pub fn plain_evaluations(&self) -> usize {
        self.plain_evaluations
    }

    /// Puts so many more options on the tape, fewer of groups with a fleet, or finishes it. Returns
    /// whether that is done.
    pub fn compile(&mut self, options: usize) -> bool {
        let Some(waiting) = &mut self.waiting else {
            self.evaluate_before();
            return true;
        };
        let mut left = options;
        while left > 0 {
            let Some(part) = waiting.parts.pop() else {
                self.waiting = None;
                self.tape.forget_numbers();
                return false;
            };
            let index = part.group();
            left = left.saturating_sub(self.work[index]);
            let group = &waiting.inputs.groups[index];
            let (common, factors) = (&waiting.inputs.common, &waiting.factors);
            let fleet = &mut waiting.fleet;
            if fleet.0 != index {
                *fleet = (index, fleet_totals(&group.fleet, common, factors));
                let tally = fleet.1.as_mut().map(FleetTotals::take_kept);
                if let (Some(kept), Some(tally)) = (&mut self.kept[index], tally) {
                    let (cost, carbon) = (tally.lines.total(), tally.carbon());
                    let forms = [cost.scalar(), carbon.scalar()].map(|sum| self.tape.form(&sum));
                    if kept.holds.is_everywhere() {
                        add_times(&mut self.steady, &forms, &kept.users);
                    } else {
                        kept.forms = forms.into();
                    }
                }
            }
            let Part::Option(cell, used) = part else {
                continue;
            };
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
                add_times(&mut self.steady, forms, &used.users);
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
        let mut group = usize::MAX;
        for index in 0..self.unsteady.len() {
            let next = self.unsteady[index].cell.0;
            if next != group {
                group = next;
                commons.fleets.clear();
                let (to, others) = self.kept.split_at_mut(group + 1);
                if let Some(kept) = to[group].as_mut().filter(|kept| kept.is_unsteady()) {
                    let model = kept
                        .model
                        .and_then(|model| others[model - group - 1].as_ref());
                    kept.before = match model {
                        Some(model) => model.before,
                        None => {
                            let fleet = &self.inputs.groups[group].fleet;
                            let each = kept.evaluate(fleet, &self.slots, values, 1, &mut commons);
                            each.map(|values| values[0])
                        }
                    };
                }
            }
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
        let mut of_kept: Vec<(usize, [Batch; MEASURES])> = Vec::new();
        let mut group = usize::MAX;
        for unsteady in &mut self.unsteady {
            if unsteady.cell.0 != group {
                group = unsteady.cell.0;
                commons.fleets.clear();
                if let Some(kept) = self.kept[group].as_mut().filter(|kept| kept.is_unsteady()) {
                    let model = kept.model;
                    let known = of_kept.iter().find(|(of, _)| Some(*of) == model);
                    let each = match known {
                        Some((_, each)) => *each,
                        None => {
                            let fleet = &self.inputs.groups[group].fleet;
                            kept.evaluate(fleet, &self.slots, values, count, &mut commons)
                        }
                    };
                    add_changes(outcomes, &each, &kept.before, &kept.users, count);
                    if model.is_none() {
                        of_kept.push((group, each));
                    }
                }
            }
            let each = match unsteady.model {
                Some(_) => Vec::new(),
                None => unsteady.evaluate(&self.slots, values, count, &mut commons),
            };
            found.push(each);
            let each = &found[unsteady.model.unwrap_or(found.len() - 1)];
            let by_tier = each.chunks_exact(MEASURES);
            let by_tier = by_tier.zip(unsteady.before.chunks_exact(MEASURES));
            for (used, (each, before)) in unsteady.used.iter().zip(by_tier) {
                add_changes(outcomes, each, before, &used.users, count);
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

/// Adds so many people of each plan with forms of their cost and carbon.
fn add_times(steady: &mut [Form; OUTCOMES], forms: &[Form], users: &Users) {
    for (plan, users) in users.iter().enumerate() {
        for (measure, form) in forms.iter().enumerate() {
            steady[MEASURES * plan + measure].add(form, *users);
        }
    }
}

/// Adds what cost and carbon of so many people of each plan change by, at so many points.
fn add_changes(
    outcomes: &mut [Batch; OUTCOMES],
    each: &[Batch],
    before: &[f64],
    users: &Users,
    count: usize,
) {
    for (measure, (values, before)) in each.iter().zip(before).enumerate() {
        for (plan, users) in users.iter().enumerate() {
            let outcome = &mut outcomes[MEASURES * plan + measure];
            for (outcome, value) in outcome[..count].iter_mut().zip(values) {
                *outcome += users * (value - before);
            }
        }
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
