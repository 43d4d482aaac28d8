//! From a scenario to numbers.

use super::problem::{Choice, Group, Limits, Objective, Problem, Tier, Totals, Volume};
use crate::engine::Comparison;
use crate::engine::option::OptionTotals;
use crate::engine::plan::{PlanKind, cost_of_giving, evaluate_options, plan_parts};
use crate::scenario::inputs::OptionInputs;
use crate::scenario::{Cell, DeviceOption, RequirementKind, Scenario, Sourcing, Valid};
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
    /// Amounts are those of the engine for one person, at the price of each tier. Handing down is
    /// kept as it was entered, because who receives depends on who gives: receivers get as many
    /// devices as there are, givers are at least as many as they are now, and what they give up is
    /// fixed. What is left to the engine: show the figures of a mix after it has been compared again.
    pub fn from_scenario(
        valid: &Valid,
        comparison: &Comparison,
        objective: Objective,
        limits: Limits,
    ) -> Self {
        let (scenario, inputs) = (valid.filled(), valid.inputs());
        let evaluated = evaluate_options(inputs);
        let mix = plan_parts(PlanKind::YourMix, inputs, &evaluated);
        let setup = inputs.common.setup.value();
        let mut fixed = Totals {
            cost: setup,
            first_year: setup,
            carbon: 0.0,
        };
        // Options that give or receive, with their people as whole devices.
        let mut held: Vec<(Cell, u32)> = Vec::new();
        for part in mix.parts.iter().filter(|part| !part.typical) {
            let users = libm::floor(part.users.value() + 1e-9) as u32;
            if part.handed_share.is_some() {
                let (cost, carbon) = cost_of_giving(part, &mix);
                fixed.cost += cost.value();
                fixed.carbon += carbon.value();
                held.push((part.place, users));
            } else if part.inputs.handed_down.is_some() {
                held.push((part.place, users));
            }
        }
        let mut names = Names::default();
        let mut groups = Vec::new();
        for (index, group) in scenario.groups.iter().enumerate() {
            let option = |(place, entered): (usize, &DeviceOption)| {
                let inputs = &inputs.groups[index].options[place];
                let result = &comparison.groups[index].options[place];
                let totals = &evaluated.groups[index][place];
                let (cost, first_year) = prices(inputs, totals, None);
                let share = |percent: Option<f64>, default: f64| {
                    percent.unwrap_or(default) / 100.0 * f64::from(group.count)
                };
                let held = held.iter().find(|(held, _)| *held == (index, place));
                let received = inputs.handed_down.is_some();
                let least = libm::floor(share(entered.least_share_percent, 0.0) + 1e-9) as u32;
                let most = libm::ceil(share(entered.most_share_percent, 100.0) - 1e-9) as u32;
                let (least, most) = match held {
                    // One that is both: it receives as many as there are.
                    Some((_, users)) if received => (*users, *users),
                    Some((_, users)) => (least.max(*users), most.max(*users)),
                    None if received => (0, 0),
                    None => (least, most),
                };
                Choice {
                    cost,
                    first_year,
                    carbon: totals.carbon().value(),
                    model: names.model(entered),
                    allowed: result.recommendable,
                    least,
                    most,
                    volume: names.volume(inputs, totals),
                }
            };
            groups.push(Group {
                devices: group.count,
                options: group.options.iter().enumerate().map(option).collect(),
            });
        }
        Self {
            groups,
            fixed,
            objective,
            limits,
        }
    }
}

/// Cost over the horizon and what is paid in the first year, for one person, at the
/// price of a tier or at the option's own.
fn prices(inputs: &OptionInputs, totals: &OptionTotals, tier: Option<&Money>) -> (f64, f64) {
    let lines = tier.map(|price| totals.lines_at(inputs, price));
    let cost = lines.as_ref().unwrap_or(&totals.lines).total();
    let price = *tier.unwrap_or(&inputs.price);
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
