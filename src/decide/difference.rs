//! What a plan costs and emits more than another, as a function of what is varied.

use super::likeness::likes;
use super::variable::{Reach, Variable};
use crate::decision::measure::{Leaning, Measure, Pair};
use crate::engine::cost::{Line, Lines};
use crate::engine::fleet::fleet_totals;
use crate::engine::fleet_totals::FleetTotals;
use crate::engine::horizon::HorizonFactors;
use crate::engine::judged::Judged;
use crate::engine::life::{ServiceLife, service_life};
use crate::engine::option::{evaluate_for_life, evaluate_options};
use crate::engine::plan::option_uses;
use crate::engine::plan_totals::{PlanTotals, plan_totals};
use crate::engine::totals::{Evaluated, OptionTotals};
use crate::scenario::inputs::{Fallback, Inputs, OptionInputs};
use crate::scenario::{Cell, Quantity};

/// A plan minus another: cost in the scenario's currency, carbon in kg CO2e.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Differences {
    pub of: Pair<f64>,
    /// What was added up, without signs.
    pub size: Pair<f64>,
}

impl Differences {
    /// The answer on one measure.
    pub fn answer(&self, measure: Measure) -> Leaning {
        Leaning::beyond_rounding(self.of[measure], self.size[measure])
    }

    /// Of two plans that were added up.
    pub fn between(plan: &PlanTotals, other: &PlanTotals) -> Self {
        let carbon = |plan: &PlanTotals| {
            libm::fabs(plan.tally.embodied.value()) + libm::fabs(plan.tally.use_carbon.value())
        };
        Self {
            of: Pair {
                cost: plan.cost().value() - other.cost().value(),
                carbon: plan.tally.carbon().value() - other.tally.carbon().value(),
            },
            size: Pair {
                cost: size_of_lines(&plan.tally.lines) + size_of_lines(&other.tally.lines),
                carbon: carbon(plan) + carbon(other),
            },
        }
    }

    fn plus(mut self, other: &Self) -> Self {
        for measure in Measure::ALL {
            self.of[measure] += other.of[measure];
            self.size[measure] += other.size[measure];
        }
        self
    }
}

fn size_of_lines(lines: &Lines) -> f64 {
    let mut sum = 0.0;
    for line in Line::ALL {
        sum += libm::fabs(lines[line].value());
    }
    sum
}

/// Evaluates the difference again and again, each time only where something has changed.
#[derive(Debug)]
pub struct Differ {
    judged: Judged,
    /// Whether an option may be what another one was before. Then everything is added up each time;
    /// otherwise a plan is so many times each of its options.
    hands_down: bool,
    /// The scenario as it is.
    inputs: Inputs,
    evaluated: Evaluated,
    whole: Differences,
    /// Those that the difference depends on, in order.
    options: Vec<OptionOfPlans>,
    /// The same, changed.
    changed: Inputs,
    changed_factors: HorizonFactors,
}

/// What an option adds to the difference.
#[derive(Debug)]
struct OptionOfPlans {
    cell: Cell,
    /// The first option that is like it in all that its totals depend on; often itself.
    like: Cell,
    /// Its life in the scenario as it is, without what else is known of that.
    life: ServiceLife,
    /// At the price of each tier.
    used: Vec<Used>,
    /// In the scenario as it is.
    now: Differences,
}

#[derive(Debug)]
struct Used {
    tier: Option<usize>,
    /// People in the plan minus those in the other, and both together.
    difference: f64,
    sum: f64,
}

impl OptionOfPlans {
    fn differences(&self, option: &OptionInputs, totals: &OptionTotals) -> Differences {
        let mut found = Differences::default();
        let (embodied, use_carbon) = (
            totals.tally.embodied.value(),
            totals.tally.use_carbon.value(),
        );
        for used in &self.used {
            let price = used.tier.map(|tier| &option.tiers[tier].1);
            let at_tier = price.map(|price| totals.lines_at(option, price));
            let lines = at_tier.as_ref().unwrap_or(&totals.tally.lines);
            found = found.plus(&Differences {
                of: Pair {
                    cost: lines.total().value() * used.difference,
                    carbon: (embodied + use_carbon) * used.difference,
                },
                size: Pair {
                    cost: size_of_lines(lines) * used.sum,
                    carbon: (libm::fabs(embodied) + libm::fabs(use_carbon)) * used.sum,
                },
            });
        }
        found
    }
}

/// So many options are added up in the time in which one is evaluated.
const ADDED_UP_AS_ONE: usize = 5;

/// What variables reach: all that is evaluated anew when they change.
#[derive(Debug)]
pub struct Reached {
    /// The options that they change, in order.
    cells: Vec<Cell>,
    is_common: bool,
    options: Vec<Evaluation>,
    /// What the others come to.
    rest: Differences,
    work: usize,
}

/// One option to evaluate.
#[derive(Debug)]
struct Evaluation {
    /// Its index among those that the difference depends on.
    option: usize,
    /// The place in the list of one before it that comes to the same, because the variables do the
    /// same to it.
    same_as: Option<usize>,
    /// Whether there is one after it that comes to the same.
    is_model: bool,
}

impl Reached {
    /// What one value takes, in options to be evaluated; adding up a few counts as one.
    pub fn work(&self) -> usize {
        self.work
    }
}

impl Differ {
    pub fn new(judged: Judged, inputs: &Inputs) -> Self {
        let evaluated = evaluate_options(inputs);
        let mut all = inputs.groups.iter().flat_map(|group| &group.options);
        let hands_down = all.any(|option| option.handed_down.is_some());
        let mut options: Vec<OptionOfPlans> = Vec::new();
        let likes = likes(inputs);
        for (group, of_group) in inputs.groups.iter().enumerate() {
            options.extend((0..of_group.options.len()).map(|option| OptionOfPlans {
                cell: (group, option),
                like: likes[group][option],
                life: ServiceLife {
                    caps: Vec::new(),
                    ..evaluated.groups[group][option].life.clone()
                },
                used: Vec::new(),
                now: Differences::default(),
            }));
        }
        if !hands_down {
            for (kind, sign) in [(judged.plan, 1.0), (judged.against, -1.0)] {
                for part in option_uses(kind, inputs, &evaluated) {
                    let place = options.partition_point(|option| option.cell < part.cell);
                    let used = &mut options[place].used;
                    match used.iter_mut().find(|used| used.tier == part.tier) {
                        Some(used) => {
                            used.difference += sign * part.users;
                            used.sum += part.users;
                        }
                        None => used.push(Used {
                            tier: part.tier,
                            difference: sign * part.users,
                            sum: part.users,
                        }),
                    }
                }
            }
            for option in &mut options {
                option.used.retain(|used| used.difference != 0.0);
                let (group, index) = option.cell;
                let inputs = &inputs.groups[group].options[index];
                option.now = option.differences(inputs, &evaluated.groups[group][index]);
            }
            options.retain(|option| !option.used.is_empty());
        }
        Self {
            judged,
            hands_down,
            whole: difference(judged, inputs, &evaluated),
            options,
            changed: inputs.clone(),
            changed_factors: evaluated.factors.clone(),
            inputs: inputs.clone(),
            evaluated,
        }
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
        crate::order::sort(&mut cells);
        cells.dedup();
        let mut options: Vec<Evaluation> = Vec::new();
        let mut rest = Differences::default();
        // What stands for each kind of option, how variables stand in it, and its place.
        let mut models: Vec<((Cell, u32), usize)> = Vec::new();
        for (index, option) in self.options.iter().enumerate() {
            if is_common || cells.binary_search(&option.cell).is_ok() {
                let kind = (option.like, self.touches(variables, option.cell));
                let known = models.binary_search_by(|(other, _)| other.cmp(&kind));
                let same_as = known.ok().map(|known| models[known].1);
                match (known, same_as) {
                    (Err(place), _) => models.insert(place, (kind, options.len())),
                    (_, Some(model)) => options[model].is_model = true,
                    _ => {}
                }
                options.push(Evaluation {
                    option: index,
                    same_as,
                    is_model: false,
                });
            } else {
                rest = rest.plus(&option.now);
            }
        }
        let all = self.options.len();
        Reached {
            work: 1 + if self.hands_down {
                all + all / ADDED_UP_AS_ONE
            } else {
                options.len()
            },
            cells,
            is_common,
            options,
            rest,
        }
    }

    /// The difference with these values of the variables.
    pub fn at(
        &mut self,
        variables: &[&Variable],
        reached: &Reached,
        values: &[f64],
    ) -> Differences {
        if reached.options.is_empty() {
            return self.whole;
        }
        // Before any of them is set: two variables may be the failures of different options.
        let scales_failures = |variable: &&Variable| variable.quantity == Quantity::FailureRate;
        if variables.iter().any(scales_failures) {
            self.restore_failures(&reached.cells);
        }
        for (variable, value) in variables.iter().zip(values) {
            variable.set(*value, &mut self.changed);
        }
        if self.hands_down {
            let evaluated = evaluate_options(&self.changed).divided_as(&self.evaluated.fits);
            return difference(self.judged, &self.changed, &evaluated);
        }
        if reached.is_common {
            self.changed_factors = self.evaluated.factors.anew(&self.changed.common);
        }
        let mut sum = reached.rest;
        let mut models: Vec<(usize, OptionTotals)> = Vec::new();
        let mut fleet: Option<(usize, Option<FleetTotals>)> = None;
        for (place, evaluation) in reached.options.iter().enumerate() {
            let option = &self.options[evaluation.option];
            let (group, index) = option.cell;
            let inputs = &self.changed.groups[group].options[index];
            let model = evaluation.same_as.and_then(|wanted| {
                let known = models.binary_search_by(|(place, _)| place.cmp(&wanted));
                known.ok().map(|known| &models[known].1)
            });
            if let Some(totals) = model {
                sum = sum.plus(&option.differences(inputs, totals));
                continue;
            }
            let of_fleet = match &mut fleet {
                Some((of, fleet)) if *of == group => fleet,
                other => &mut other.insert((group, self.fleet(group, variables))).1,
            };
            let totals = self.evaluate(option, of_fleet.as_ref());
            sum = sum.plus(&option.differences(inputs, &totals));
            if evaluation.is_model {
                models.push((place, totals));
            }
        }
        sum
    }

    /// What is in use in a group today, worked out again only where it has changed.
    fn fleet(&self, group: usize, variables: &[&Variable]) -> Option<FleetTotals> {
        let known = self.evaluated.fleets[group].as_ref()?;
        let stands = |variable: &&Variable| {
            let mut cohorts = variable.cohorts().iter();
            variable.is_common()
                || cohorts.any(|cohort| cohort.0 == group)
                || variable.prices_fleet(group, &self.inputs.groups[group])
        };
        if !variables.iter().any(stands) {
            return Some(known.clone());
        }
        let fleet = &self.changed.groups[group].fleet;
        fleet_totals(fleet, &self.changed.common, &self.changed_factors)
    }

    /// An option as it is now. Its life is worked out again only where what bounds it has changed.
    fn evaluate(&self, option: &OptionOfPlans, fleet: Option<&FleetTotals>) -> OptionTotals {
        let (group, index) = option.cell;
        let options = &self.changed.groups[group].options;
        let inputs = &options[index];
        let successor = match &inputs.fallback {
            Some(Fallback::Option(other)) => Some(&options[*other]),
            Some(Fallback::Typical(device)) => Some(&**device),
            None => None,
        };
        let is_as_before = inputs.life == self.inputs.groups[group].options[index].life;
        let life = if is_as_before {
            option.life.clone()
        } else {
            service_life(&inputs.life)
        };
        let (common, factors) = (&self.changed.common, &self.changed_factors);
        evaluate_for_life(inputs, life, None, successor, fleet, common, factors)
    }

    /// In which ways the variables stand in an option, two bits for each.
    fn touches(&self, variables: &[&Variable], cell: Cell) -> u32 {
        let group = &self.inputs.groups[cell.0];
        variables.iter().fold(0, |touches, variable| {
            let (own, as_new) = variable.stands_in(cell, group);
            let as_new = as_new || variable.prices_fleet(cell.0, group);
            touches << 2 | u32::from(own) << 1 | u32::from(as_new)
        })
    }

    /// Back to the scenario as it is.
    pub fn restore(&mut self, reached: &Reached) {
        if reached.is_common {
            self.changed.common = self.inputs.common.clone();
            self.changed_factors = self.evaluated.factors.clone();
        }
        for (group, option) in &reached.cells {
            let fleet = &self.inputs.groups[*group].fleet;
            if !fleet.cohorts.is_empty() {
                self.changed.groups[*group].fleet.clone_from(fleet);
            }
            self.changed.groups[*group].options[*option] =
                self.inputs.groups[*group].options[*option].clone();
        }
    }

    /// A level is a proportion of the rates as they are, so they have to be those of the scenario.
    fn restore_failures(&mut self, cells: &[Cell]) {
        for (group, option) in cells {
            let rates = &self.inputs.groups[*group].options[*option].failures.by_age;
            let changed = &mut self.changed.groups[*group].options[*option].failures;
            changed.by_age.clone_from(rates);
            let fleet = &self.inputs.groups[*group].fleet;
            if !fleet.cohorts.is_empty() {
                self.changed.groups[*group].fleet.clone_from(fleet);
            }
        }
    }
}

fn difference(judged: Judged, inputs: &Inputs, evaluated: &Evaluated) -> Differences {
    Differences::between(
        &plan_totals(judged.plan, inputs, evaluated),
        &plan_totals(judged.against, inputs, evaluated),
    )
}
