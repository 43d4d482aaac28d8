//! What the plans cost and emit where the variables have other values than in the scenario.
//!
//! A plan is its options' results times its people, so each option is put on a tape once, in
//! slices, and the plans become weighted sums. A tape holds only while a formula takes the same
//! branches. Which devices are bought when depends on the service life and on choices; where a
//! point may change that for an option, the plain engine evaluates that option there. Where devices
//! are kept or handed down, options depend on one another, and it evaluates everything.

use super::tape::{BATCH, Form, Tape};
use super::variable::Variable;
use crate::engine::explain::Traced;
use crate::engine::horizon::HorizonFactors;
use crate::engine::life::{LifeLimit, ServiceLife};
use crate::engine::option::evaluate_option;
use crate::engine::option::evaluate_options;
use crate::engine::plan::option_uses;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_totals::plan_totals;
use crate::engine::totals::Evaluated;
use crate::engine::totals::OptionTotals;
use crate::scalar::{Provenance, Scalar};
use crate::scenario::inputs::{Common, Inputs, LifeInputs, OptionInputs};
use crate::scenario::{Cell, Quantity, Valid};
use crate::units::Ratio;

/// Cost, then carbon.
pub const MEASURES: usize = 2;

/// The outcomes of a point: cost and carbon of each plan, in the order of [`PlanKind::ALL`].
pub const OUTCOMES: usize = MEASURES * PlanKind::ALL.len();

/// Values at the points of a batch.
pub type Batch = [f64; BATCH];

/// Totals of the plans as functions of some variables.
pub struct Totals {
    inputs: Inputs,
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
    /// What is still to be put on the tape; `None` when everything is.
    waiting: Option<Waiting>,
}

/// Options not yet on the tape, last one first.
struct Waiting {
    inputs: Inputs<Traced>,
    factors: HorizonFactors<Traced>,
    options: Vec<(Cell, Vec<Used>)>,
}

/// An option's people in each plan, at the price of one tier.
struct Used {
    tier: Option<usize>,
    users: [f64; PlanKind::ALL.len()],
}

/// An option that the plain engine has to evaluate at some points or at all of them.
struct Unsteady {
    cell: Cell,
    /// Variables up to which value the tape holds; all of them.
    up_to: Vec<(usize, f64)>,
    /// Variables down to which value it holds; all of them.
    down_to: Vec<(usize, f64)>,
    /// Whether it holds at all.
    on_tape: bool,
    touched_by: Vec<Touch>,
    used: Vec<Used>,
    /// For each of `used` the cost, then the carbon, for one person.
    forms: Vec<Form>,
    before: Vec<f64>,
    at: OptionInputs,
}

/// How a variable stands in an option.
struct Touch {
    variable: usize,
    own: bool,
    as_new: bool,
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
            fits: Vec::new(),
            waiting: Some(Waiting {
                factors: HorizonFactors::new(&traced.common),
                inputs: traced,
                options: Vec::new(),
            }),
            inputs,
            variables,
        };
        let mut waiting = Vec::new();
        for (cell, used) in options {
            let life = &evaluated.groups[cell.0][cell.1].life;
            let Some(mut unsteady) = totals.unsteady_option(cell, life) else {
                waiting.push((cell, used));
                continue;
            };
            unsteady.used = used;
            if unsteady.on_tape {
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

    /// How many options the plain engine evaluates at some points or at all of them.
    pub fn unsteady_options(&self) -> usize {
        if self.entangled {
            let options = self.inputs.groups.iter().map(|group| group.options.len());
            // Adding up the plans takes as long again.
            return 2 * options.sum::<usize>();
        }
        self.unsteady.len()
    }

    /// Puts so many more options on the tape. Returns whether all of them are.
    pub fn compile(&mut self, options: usize) -> bool {
        let Some(waiting) = &mut self.waiting else {
            return true;
        };
        for _ in 0..options {
            let Some((cell, used)) = waiting.options.pop() else {
                self.waiting = None;
                self.evaluate_before();
                return true;
            };
            let option = &waiting.inputs.groups[cell.0].options[cell.1];
            let totals =
                evaluate_option(option, None, None, &waiting.inputs.common, &waiting.factors);
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
        self.tape.run(&mut self.slots);
        if self.entangled {
            let values = self.slots[..self.variables.len()].to_vec();
            self.steady_before = self.entangled_outcomes(&values, 0);
            return;
        }
        let mut values = [0.0; BATCH];
        for (form, before) in self.steady.iter().zip(&mut self.steady_before) {
            form.evaluate(&self.slots, &mut values);
            *before = values[0];
        }
        let values = &self.slots[..self.variables.len()];
        let mut commons = Commons::new(&self.inputs, &self.variables);
        for unsteady in &mut self.unsteady {
            let each = unsteady.evaluate(&self.slots, values, 1, &mut commons);
            unsteady.before = each.iter().map(|values| values[0]).collect();
        }
    }

    /// The outcomes at the points whose values the variables have, variable by variable. Only the
    /// first `count` points of the batch have a meaning. [`Totals::compile`] has to be done.
    pub fn evaluate(&mut self, values: &[Batch], count: usize, outcomes: &mut [Batch; OUTCOMES]) {
        if self.entangled {
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
        self.tape.run(&mut self.slots);
        for (index, outcome) in outcomes.iter_mut().enumerate() {
            self.steady[index].evaluate(&self.slots, outcome);
            for value in outcome {
                *value = self.plain[index] + (*value - self.steady_before[index]);
            }
        }
        let mut commons = Commons::new(&self.inputs, &self.variables);
        for unsteady in &mut self.unsteady {
            let each = unsteady.evaluate(&self.slots, values, count, &mut commons);
            for (index, (values, before)) in each.iter().zip(&unsteady.before).enumerate() {
                let used = &unsteady.used[index / MEASURES];
                for (plan, users) in used.users.iter().enumerate() {
                    let outcome = &mut outcomes[MEASURES * plan + index % MEASURES];
                    for (outcome, value) in outcome.iter_mut().zip(values) {
                        *outcome += users * (value - before);
                    }
                }
            }
        }
    }

    fn entangled_outcomes(&self, values: &[Batch], point: usize) -> [f64; OUTCOMES] {
        let mut inputs = self.inputs.clone();
        for (variable, values) in self.variables.iter().zip(values) {
            variable.set(values[point], &mut inputs);
        }
        let evaluated = evaluate_options(&inputs).divided_as(&self.fits);
        plain_outcomes(&inputs, &evaluated)
    }

    /// What about an option the variables change so that its tape does not hold everywhere.
    fn unsteady_option(&self, cell: Cell, life: &ServiceLife) -> Option<Unsteady> {
        let group = &self.inputs.groups[cell.0];
        let option = &group.options[cell.1];
        let mut touched_by = Vec::new();
        for (index, variable) in self.variables.iter().enumerate() {
            let (own, as_new) = variable.stands_in(cell, group);
            if own || as_new {
                touched_by.push(Touch {
                    variable: index,
                    own,
                    as_new,
                });
            }
        }
        let mut up_to = Vec::new();
        let mut down_to = Vec::new();
        let mut on_tape = true;
        for touch in touched_by.iter().filter(|touch| touch.own) {
            let variable = &self.variables[touch.variable];
            if !shapes_life(variable.quantity) {
                continue;
            }
            if variable.quantity == Quantity::UpdateYears {
                let least = least_update_years(&option.life, life.years.value());
                if life.limit == LifeLimit::SecurityUpdates {
                    on_tape = false;
                } else if let Some(least) = least {
                    // Where years are bought, their number changes too.
                    on_tape &= variable.value >= least;
                    if variable.low < least {
                        down_to.push((touch.variable, least));
                    }
                }
                continue;
            }
            let Some((limit, ratio)) = growing_axis(variable.quantity, &option.life) else {
                on_tape &= is_growth(variable.quantity);
                continue;
            };
            // A device below the need is so however the need grows.
            if ratio < 1.0 {
                continue;
            }
            if life.limit == limit {
                on_tape = false;
            } else if life.meets_need {
                let most = greatest_growth(ratio, life.years.value());
                if variable.high > most {
                    up_to.push((touch.variable, most));
                }
            }
        }
        (!on_tape || !up_to.is_empty() || !down_to.is_empty()).then(|| Unsteady {
            cell,
            up_to,
            down_to,
            on_tape,
            touched_by,
            used: Vec::new(),
            forms: Vec::new(),
            before: Vec::new(),
            at: option.clone(),
        })
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

impl Unsteady {
    /// Cost and carbon at the price of each tier, at the points of a batch: from the tape where it
    /// holds, otherwise from the plain engine.
    fn evaluate(
        &mut self,
        slots: &[Batch],
        values: &[Batch],
        count: usize,
        commons: &mut Commons,
    ) -> Vec<Batch> {
        let mut each = vec![[0.0; BATCH]; MEASURES * self.used.len()];
        for (form, values) in self.forms.iter().zip(&mut each) {
            form.evaluate(slots, values);
        }
        let option = &commons.inputs.groups[self.cell.0].options[self.cell.1];
        for point in 0..count {
            let beyond = |(variable, most): &(usize, f64)| values[*variable][point] > *most;
            let below = |(variable, least): &(usize, f64)| values[*variable][point] < *least;
            let outside = self.up_to.iter().any(beyond) || self.down_to.iter().any(below);
            if self.on_tape && !outside {
                continue;
            }
            self.move_to(option, commons.variables, values, point);
            let (common, factors) = commons.at(values, point);
            let totals = evaluate_option(&self.at, None, None, common, factors);
            for (values, outcome) in each.iter_mut().zip(self.outcomes(&totals)) {
                values[point] = outcome;
            }
        }
        each
    }

    /// Cost and carbon for one person at the price of each tier.
    fn outcomes(&self, totals: &OptionTotals) -> Vec<f64> {
        let mut outcomes = Vec::with_capacity(MEASURES * self.used.len());
        for used in &self.used {
            let price = used.tier.map(|tier| &self.at.tiers[tier].1);
            let cost = match price {
                Some(price) => totals.lines_at(&self.at, price).total(),
                None => totals.tally.lines.total(),
            };
            outcomes.push(cost.value());
            outcomes.push(totals.tally.carbon().value());
        }
        outcomes
    }

    /// Gives the option the values of a point.
    fn move_to(
        &mut self,
        option: &OptionInputs,
        variables: &[Variable],
        values: &[Batch],
        point: usize,
    ) {
        // Failures are set in proportion to what they were.
        let by_age = &mut self.at.failures.by_age;
        by_age.clone_from(&option.failures.by_age);
        for touch in &self.touched_by {
            let value = values[touch.variable][point];
            if touch.own {
                let variable = &variables[touch.variable];
                self.at.set(variable.quantity, variable.entry, value);
            }
            if touch.as_new {
                self.at.price_as_new = crate::units::Money::of(value);
            }
        }
    }
}

/// What all options share, at the points of a batch where it is asked for.
struct Commons<'a> {
    inputs: &'a Inputs,
    variables: &'a [Variable],
    at: [Option<(Common, HorizonFactors)>; BATCH],
}

impl<'a> Commons<'a> {
    fn new(inputs: &'a Inputs, variables: &'a [Variable]) -> Self {
        Self {
            inputs,
            variables,
            at: core::array::from_fn(|_| None),
        }
    }

    fn at(&mut self, values: &[Batch], point: usize) -> &(Common, HorizonFactors) {
        self.at[point].get_or_insert_with(|| {
            let mut common = self.inputs.common.clone();
            for (variable, values) in self.variables.iter().zip(values) {
                if variable.cells().is_empty() {
                    common.set(variable.quantity, values[point]);
                }
            }
            let factors = HorizonFactors::new(&common);
            (common, factors)
        })
    }
}

/// A value inside the range at which nothing drops out of a formula as it does at 0 and 1.
fn inside(variable: &Variable) -> f64 {
    variable.low + (variable.high - variable.low) * 0.618
}

fn is_growth(quantity: Quantity) -> bool {
    use Quantity as Q;
    matches!(quantity, Q::CpuGrowth | Q::MemoryGrowth | Q::StorageGrowth)
}

/// Whether the branches of the formulas depend on it.
fn shapes_life(quantity: Quantity) -> bool {
    use Quantity as Q;
    is_growth(quantity)
        || matches!(
            quantity,
            Q::UpdateYears
                | Q::PlannedYears
                | Q::AgeAtPurchase
                | Q::WarrantyMonths
                | Q::WarrantyYearsBought
        )
}

/// The limit that a growth leads to, and the device over the need; `None` without such an axis.
fn growing_axis(quantity: Quantity, life: &LifeInputs) -> Option<(LifeLimit, f64)> {
    let (limit, ratio): (LifeLimit, Ratio) = match quantity {
        Quantity::CpuGrowth => {
            let axis = life.cpu.as_ref()?;
            (LifeLimit::Cpu, axis.device / axis.need)
        }
        Quantity::MemoryGrowth => {
            let axis = life.memory.as_ref()?;
            (LifeLimit::Memory, axis.device / axis.need)
        }
        Quantity::StorageGrowth => {
            let axis = life.storage.as_ref()?;
            (LifeLimit::Storage, axis.device / axis.need)
        }
        _ => return None,
    };
    Some((limit, ratio.value()))
}

/// The years of updates from the launch with which they last so long without any being bought;
/// `None` where they do in any case. A little more for rounding.
fn least_update_years(life: &LifeInputs, years: f64) -> Option<f64> {
    let estimate = life.support_estimate.as_ref()?;
    let announced = estimate.announced.value() >= years;
    (!announced).then(|| years + life.model_age(estimate).value() + 1e-9)
}

/// The growth up to which a device lasts so long: `(device ÷ need)^(1 ÷ years) − 1`, less a little
/// for rounding, because beyond it nothing is wrong but slow.
///
/// The inverse of [`years_until_unmet`](crate::engine::life::years_until_unmet).
fn greatest_growth(ratio: f64, years: f64) -> f64 {
    let growth = libm::pow(ratio, 1.0 / years) - 1.0;
    growth * (1.0 - 1e-6) - 1e-9
}
