//! From a scenario to numbers.

use crate::decision::problem::{
    Choice, Group, Limits, Objective, Problem, Receiver, Supply, Tier, Totals, Volume,
};
use crate::engine::Comparison;
use crate::engine::contribution::rest_of_manufacture;
use crate::engine::handing_down::value_at_end;
use crate::engine::option::evaluate_options;
use crate::engine::totals::Evaluated;
use crate::engine::totals::OptionTotals;
use crate::scenario::inputs::{Inputs, OptionInputs};
use crate::scenario::{DeviceOption, RequirementKind, Scenario, Sourcing, Valid};
use crate::units::Money;

impl Limits {
    /// The limits of a scenario. Models are also limited by a hard requirement.
    pub fn of(scenario: &Scenario) -> Self {
        let limits = &scenario.limits;
        let required = scenario.requirements.iter().filter(|requirement| {
            requirement.kind == Some(RequirementKind::MaxModels) && requirement.hard.unwrap_or(true)
        });
        let required = required.map(|requirement| requirement.value.unwrap_or(1.0) as u32);
        Self {
            budget: limits.budget,
            first_year_budget: limits.first_year_budget,
            carbon_cap: limits.carbon_cap_kg,
            most_models: required.chain(limits.most_models).min(),
        }
    }
}

impl Problem {
    /// The best-mix problem of a scenario: each person gets a whole device, an option may be used
    /// if the comparison finds it recommendable, and bounds of shares are kept to within a device.
    ///
    /// Amounts are those of the engine for one person, at the price of each tier; what a giver gives
    /// up for a handed-down device, at its list price, is with the one who receives it. Show the
    /// figures of a mix after it has been compared again.
    pub fn from_scenario(
        valid: &Valid,
        comparison: &Comparison,
        objective: Objective,
        limits: Limits,
    ) -> Self {
        let (scenario, inputs) = (valid.filled(), valid.inputs());
        let evaluated = evaluate_options(inputs);
        let mut names = Names::default();
        let mut groups = Vec::new();
        for (index, group) in scenario.groups.iter().enumerate() {
            let option = |(place, entered): (usize, &DeviceOption)| {
                let of_option = &inputs.groups[index].options[place];
                let result = &comparison.groups[index].options[place];
                let totals = &evaluated.groups[index][place];
                let (cost, first_year) = prices(of_option, totals, None);
                let (given_up, given_up_kg) = given_up(of_option, totals, inputs, &evaluated);
                let share = |percent: Option<f64>, default: f64| {
                    percent.unwrap_or(default) / 100.0 * f64::from(group.count)
                };
                Choice {
                    cost: cost + given_up,
                    first_year,
                    carbon: totals.tally.carbon().value() + given_up_kg,
                    model: names.model(entered),
                    allowed: result.recommendable,
                    least: libm::floor(share(entered.least_share_percent, 0.0) + 1e-9) as u32,
                    most: libm::ceil(share(entered.most_share_percent, 100.0) - 1e-9) as u32,
                    volume: match of_option.handed_down {
                        Some(_) => None,
                        None => names.volume(of_option, totals),
                    },
                }
            };
            groups.push(Group {
                devices: group.count,
                options: group.options.iter().enumerate().map(option).collect(),
            });
        }
        let setup = inputs.common.setup_paid().value();
        Self {
            groups,
            supplies: supplies(inputs, &evaluated),
            fixed: Totals {
                cost: setup,
                first_year: setup,
                carbon: 0.0,
            },
            objective,
            limits,
        }
    }
}

/// Cost over the horizon and what is paid in the first year, for one person, at the
/// price of a tier or at the option's own.
fn prices(inputs: &OptionInputs, totals: &OptionTotals, tier: Option<&Money>) -> (f64, f64) {
    let lines = tier.map(|price| totals.lines_at(inputs, price));
    let cost = lines.as_ref().unwrap_or(&totals.tally.lines).total();
    let price = inputs.paid_price(tier.unwrap_or(&inputs.price));
    let first_year = price * totals.first_year.purchases + totals.first_year.setting_up;
    (cost.value(), first_year.value())
}

/// Numbers for models and for what is bought together.
#[derive(Default)]
struct Names {
    models: Vec<String>,
    pools: Vec<(Option<&'static str>, Sourcing)>,
}

impl Names {
    /// By the device's id, or the name that was entered.
    fn model(&mut self, entered: &DeviceOption) -> Option<usize> {
        let name = entered.device.as_ref();
        let name = name.or(entered.specification.name.as_ref())?;
        let known = self.models.iter().position(|model| model == name);
        Some(known.unwrap_or_else(|| {
            self.models.push(name.clone());
            self.models.len() - 1
        }))
    }

    /// Devices of the same model and sourcing are bought together; one that is not of the
    /// catalogue, alone.
    fn volume(&mut self, inputs: &OptionInputs, totals: &OptionTotals) -> Option<Volume> {
        let own = (inputs.purchase_key, inputs.sourcing);
        if own.0.is_none() && inputs.tiers.is_empty() {
            return None;
        }
        let known = self
            .pools
            .iter()
            .position(|pool| own.0.is_some() && *pool == own);
        let pool = known.unwrap_or_else(|| {
            self.pools.push(own);
            self.pools.len() - 1
        });
        let tier = |(from, price): &(f64, Money)| {
            let (cost, first_year) = prices(inputs, totals, Some(price));
            Tier {
                from: libm::ceil(*from) as u32,
                cost,
                first_year,
            }
        };
        Some(Volume {
            pool,
            tiers: inputs.tiers.iter().map(tier).collect(),
        })
    }
}

/// What is handed down between the options of a scenario.
fn supplies(inputs: &Inputs, evaluated: &Evaluated) -> Vec<Supply> {
    let mut supplies: Vec<Supply> = Vec::new();
    let a_year =
        |place: (usize, usize)| 1.0 / evaluated.groups[place.0][place.1].life.years.value();
    for (group, options) in inputs.groups.iter().enumerate() {
        for (option, inputs_of_option) in options.options.iter().enumerate() {
            let Some(handed_down) = &inputs_of_option.handed_down else {
                continue;
            };
            let giver = handed_down.giver;
            let receiver = Receiver {
                place: (group, option),
                needed: a_year((group, option)),
            };
            // A kept device leaves once and is not replaced in kind.
            let is_kept = inputs.groups[giver.0].options[giver.1].sourcing == Sourcing::Keep;
            match supplies.iter_mut().find(|supply| supply.giver == giver) {
                Some(supply) => supply.receivers.push(receiver),
                None => supplies.push(Supply {
                    giver,
                    released: if is_kept { 0.0 } else { a_year(giver) },
                    receivers: vec![receiver],
                }),
            }
        }
    }
    supplies
}

/// What one person with a handed-down device makes the giver give up: in money what its devices
/// would be worth, less their final handling, and in carbon what it would have left to others.
/// Nothing for other options.
///
/// A device in use for `m` years takes the place of `n ÷ m` people's devices of a giver that uses
/// them for `n` years.
fn given_up(
    option: &OptionInputs,
    own: &OptionTotals,
    inputs: &Inputs,
    evaluated: &Evaluated,
) -> (f64, f64) {
    let Some(handed_down) = &option.handed_down else {
        return (0.0, 0.0);
    };
    let (group, place) = handed_down.giver;
    let giver = &inputs.groups[group].options[place];
    let totals = &evaluated.groups[group][place];
    let people = totals.life.years / own.life.years;
    let worth = value_at_end(totals, giver.paid_price(&giver.price)) * totals.valued;
    let cost = (worth - giver.paid(&giver.disposal) * totals.leaving) * people;
    let rest = rest_of_manufacture(giver, totals);
    let carbon = rest.map(|rest| rest * totals.lives * people);
    (cost.value(), carbon.map_or(0.0, |carbon| carbon.value()))
}
