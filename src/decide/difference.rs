//! What a plan costs and emits more than all new, as a function of what is varied.

use serde::Serialize;

use super::variable::{Reach, Variable};
use crate::engine::cost::Line;
use crate::engine::option::{HorizonFactors, evaluate_option};
use crate::engine::plan::{
    Evaluated, PlanKind, PlanTotals, evaluate_options, plan_shares, plan_totals,
};
use crate::scenario::inputs::{Fallback, Inputs};
use crate::scenario::{Cell, Quantity};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Measure {
    Cost,
    Carbon,
}

impl Measure {
    pub const ALL: [Measure; 2] = [Measure::Cost, Measure::Carbon];
}

/// How a plan stands to all new on one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    /// It costs or emits less.
    Less,
    /// The same, but for rounding.
    Equal,
    /// It costs or emits more.
    More,
}

/// A difference that is less than this share of what was added up is made of rounding.
const ROUNDING: f64 = 1e-12;

impl Answer {
    /// The answer for a difference between sums whose terms add up to `size` without their signs.
    pub fn of(difference: f64, size: f64) -> Self {
        if libm::fabs(difference) <= ROUNDING * size {
            Answer::Equal
        } else if difference < 0.0 {
            Answer::Less
        } else {
            Answer::More
        }
    }
}

/// A plan minus all new: cost in the scenario's currency, carbon in kg CO2e, in the order of
/// [`Measure::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Differences {
    pub of: [f64; 2],
    /// What was added up, without signs.
    pub size: [f64; 2],
}

impl Differences {
    /// The answer on one measure.
    pub fn answer(&self, measure: Measure) -> Answer {
        let index = measure as usize;
        Answer::of(self.of[index], self.size[index])
    }

    /// Of two plans that were added up.
    pub fn between(plan: &PlanTotals, new: &PlanTotals) -> Self {
        let lines = |plan: &PlanTotals| {
            let mut sum = 0.0;
            for line in Line::ALL {
                sum += libm::fabs(plan.lines[line].value());
            }
            sum
        };
        let carbon = |plan: &PlanTotals| {
            libm::fabs(plan.embodied.value()) + libm::fabs(plan.use_carbon.value())
        };
        Self {
            of: [
                plan.cost().value() - new.cost().value(),
                plan.carbon().value() - new.carbon().value(),
            ],
            size: [lines(plan) + lines(new), carbon(plan) + carbon(new)],
        }
    }

    fn plus(mut self, other: &Self) -> Self {
        for index in 0..2 {
            self.of[index] += other.of[index];
            self.size[index] += other.size[index];
        }
        self
    }
}

/// Evaluates the difference again and again, each time only where something has changed.
#[derive(Debug)]
pub struct Differ {
    plan: PlanKind,
    /// Whether an option may be what another one was before.
    hands_down: bool,
    /// The scenario as it is.
    inputs: Inputs,
    evaluated: Evaluated,
    whole: Differences,
    /// Each group by itself. None where groups hang together, by tiers or by devices that one
    /// hands to another: then all are added up each time.
    by_group: Vec<Differences>,
    /// By group and option, whether the difference depends on it.
    matters: Vec<Vec<bool>>,
    /// The same, changed.
    changed: Inputs,
    changed_evaluated: Evaluated,
}

/// So many options are added up in the time in which one is evaluated.
const ADDED_UP_AS_ONE: usize = 5;

/// What variables reach: all that is evaluated anew when they change.
#[derive(Debug)]
pub struct Reached {
    cells: Vec<Cell>,
    is_common: bool,
    /// Groups to add up anew; none where all are.
    groups: Vec<usize>,
    /// What the other groups come to.
    rest: Differences,
    work: usize,
}

impl Reached {
    /// What one value takes, in options to be evaluated; adding up a few counts as one.
    pub fn work(&self) -> usize {
        self.work
    }
}

impl Differ {
    pub fn new(plan: PlanKind, inputs: &Inputs) -> Self {
        let evaluated = evaluate_options(inputs);
        let options = || inputs.groups.iter().flat_map(|group| &group.options);
        let hands_down = options().any(|option| option.handed_down.is_some());
        let is_joined = hands_down || options().any(|option| !option.tiers.is_empty());
        let matters = inputs.groups.iter().map(|group| {
            let (own, _) = plan_shares(plan, group);
            let (new, _) = plan_shares(PlanKind::AllNew, group);
            let pairs = own.iter().zip(&new);
            pairs.map(|(own, new)| is_joined || own != new).collect()
        });
        let mut differ = Self {
            plan,
            hands_down,
            whole: difference(plan, inputs, &evaluated),
            by_group: Vec::new(),
            matters: matters.collect(),
            changed: inputs.clone(),
            changed_evaluated: evaluated.clone(),
            inputs: inputs.clone(),
            evaluated,
        };
        if !is_joined {
            let groups = 0..inputs.groups.len();
            differ.by_group = groups.map(|group| differ.added_up(&[group])).collect();
        }
        differ
    }

    /// The scenario as it is.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    pub fn evaluated(&self) -> &Evaluated {
        &self.evaluated
    }

    /// The difference in the scenario as it is.
    pub fn whole(&self) -> Differences {
        self.whole
    }

    /// What variables reach together.
    pub fn reach(&self, variables: &[&Variable]) -> Reached {
        let mut cells: Vec<Cell> = Vec::new();
        let mut is_common = false;
        for variable in variables {
            match variable.reaches() {
                Reach::All => is_common = true,
                Reach::Options(reached) => cells.extend_from_slice(reached),
            }
        }
        if is_common {
            cells.clear();
            for (group, options) in self.matters.iter().enumerate() {
                cells.extend((0..options.len()).map(|option| (group, option)));
            }
        }
        for index in 0..cells.len() {
            self.add_succeeded(cells[index], &mut cells);
        }
        crate::order::sort(&mut cells);
        cells.dedup();
        cells.retain(|(group, option)| self.matters[*group][*option]);
        let mut groups: Vec<usize> = Vec::new();
        if !is_common && !self.by_group.is_empty() {
            groups.extend(cells.iter().map(|(group, _)| *group));
            groups.dedup();
        }
        let mut rest = Differences::default();
        if !groups.is_empty() {
            for (index, of_group) in self.by_group.iter().enumerate() {
                if !groups.contains(&index) {
                    rest = rest.plus(of_group);
                }
            }
        }
        let options = |group: &usize| self.matters[*group].len();
        let added_up: usize = if groups.is_empty() {
            self.matters.iter().map(Vec::len).sum()
        } else {
            groups.iter().map(options).sum()
        };
        Reached {
            work: 1
                + if self.hands_down {
                    added_up
                } else {
                    cells.len()
                }
                + added_up / ADDED_UP_AS_ONE,
            cells,
            is_common,
            groups,
            rest,
        }
    }

    /// Adds the kept devices that an option succeeds.
    fn add_succeeded(&self, (group, option): Cell, cells: &mut Vec<Cell>) {
        let options = self.inputs.groups[group].options.iter().enumerate();
        let succeeded = options.filter(
            |(_, other)| matches!(&other.fallback, Some(Fallback::Option(next)) if *next == option),
        );
        cells.extend(succeeded.map(|(other, _)| (group, other)));
    }

    /// The difference with these values of the variables.
    pub fn at(
        &mut self,
        variables: &[&Variable],
        reached: &Reached,
        values: &[f64],
    ) -> Differences {
        if reached.cells.is_empty() && !reached.is_common {
            return self.whole;
        }
        for (variable, value) in variables.iter().zip(values) {
            if variable.quantity == Quantity::FailureLevel {
                self.restore_failures(&reached.cells);
            }
            variable.set(*value, &mut self.changed);
        }
        if reached.is_common {
            self.changed_evaluated.factors = HorizonFactors::new(&self.changed.common);
        }
        if self.hands_down {
            self.changed_evaluated = evaluate_options(&self.changed);
        } else {
            self.evaluate(&reached.cells);
        }
        if reached.groups.is_empty() {
            return difference(self.plan, &self.changed, &self.changed_evaluated);
        }
        self.added_up(&reached.groups).plus(&reached.rest)
    }

    /// Back to the scenario as it is.
    pub fn restore(&mut self, reached: &Reached) {
        if reached.is_common {
            self.changed.common = self.inputs.common.clone();
            self.changed_evaluated.factors = self.evaluated.factors.clone();
        }
        if self.hands_down {
            self.changed = self.inputs.clone();
            self.changed_evaluated = self.evaluated.clone();
            return;
        }
        for (group, option) in &reached.cells {
            let (group, option) = (*group, *option);
            self.changed.groups[group].options[option] =
                self.inputs.groups[group].options[option].clone();
            self.changed_evaluated.groups[group][option] =
                self.evaluated.groups[group][option].clone();
        }
    }

    /// Evaluates options anew that nobody hands down.
    fn evaluate(&mut self, cells: &[Cell]) {
        for (group, option) in cells {
            let options = &self.changed.groups[*group].options;
            let successor = match &options[*option].fallback {
                Some(Fallback::Option(other)) => Some(&options[*other]),
                Some(Fallback::Typical(device)) => Some(&**device),
                None => None,
            };
            self.changed_evaluated.groups[*group][*option] = evaluate_option(
                &options[*option],
                None,
                successor,
                &self.changed.common,
                &self.changed_evaluated.factors,
            );
        }
    }

    /// A level is a proportion of the rates as they are, so they have to be those of the scenario.
    fn restore_failures(&mut self, cells: &[Cell]) {
        for (group, option) in cells {
            let rates = &self.inputs.groups[*group].options[*option].failures.by_age;
            let changed = &mut self.changed.groups[*group].options[*option].failures;
            changed.by_age.clone_from(rates);
        }
    }

    /// The difference of some of the changed groups, which are lent for it.
    fn added_up(&mut self, groups: &[usize]) -> Differences {
        let mut inputs = Inputs {
            common: self.changed.common.clone(),
            groups: Vec::with_capacity(groups.len()),
        };
        let mut evaluated = Evaluated {
            factors: self.changed_evaluated.factors.clone(),
            groups: Vec::with_capacity(groups.len()),
            typical: Vec::with_capacity(groups.len()),
        };
        for index in groups {
            let group = &mut self.changed.groups[*index];
            let options = core::mem::take(&mut group.options);
            let mut lent = group.clone();
            let lent_options = options.len();
            lent.options = options;
            inputs.groups.push(lent);
            let totals = &mut self.changed_evaluated.groups[*index];
            evaluated.groups.push(core::mem::take(totals));
            evaluated.typical.push(vec![None; lent_options]);
        }
        let difference = difference(self.plan, &inputs, &evaluated);
        let lent = inputs.groups.into_iter().zip(evaluated.groups);
        for (index, (group, totals)) in groups.iter().zip(lent) {
            self.changed.groups[*index].options = group.options;
            self.changed_evaluated.groups[*index] = totals;
        }
        difference
    }
}

fn difference(plan: PlanKind, inputs: &Inputs, evaluated: &Evaluated) -> Differences {
    Differences::between(
        &plan_totals(plan, inputs, evaluated),
        &plan_totals(PlanKind::AllNew, inputs, evaluated),
    )
}
