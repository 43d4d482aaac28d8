//! The comparison: every figure of every plan and option, as plain data.

use serde::Serialize;

use super::budget::{BudgetView, budget_view};
use super::by_rule::{RuleResult, by_rule};
use super::carbon::carbon_repay_time;
use super::cost::{Line, Lines};
use super::discount::equivalent_annual_cost;
use super::handed_down_results::{GiverResult, HandedDownResult, Replacement, givers, handed_down};
use super::handing_down::Allotment;
pub use super::judged::{Difference, Judged};
use super::life::LifeLimit;
use super::option::OptionTotals;
use super::organisations::{OrganisationResult, organisation_results};
use super::plan::{
    Evaluated, Part, Plan, PlanKind, PlanTotals, evaluate_options, plan_parts, totals_of,
};
use super::requirements::{
    MissedRequirement, RequirementResult, check_requirements, missed_requirements,
};
use super::timeline::{booked_by_option, booked_view, decision_view};
use super::warranty::{equal_warranty_price, has_warranty, learnt_from_pilot};
use crate::catalogue::DATA_VINTAGE;
use crate::scalar::{Scalar, Term};
use crate::scenario::inputs::{Common, Inputs, OptionInputs};
use crate::scenario::{Currency, Issue, SCHEMA, Sourcing, Valid};
use crate::units::{Failures, KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// What `compare` returns.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Version of this format.
    pub schema: u32,
    pub engine_version: &'static str,
    /// The month in which the catalogue was last gone through.
    pub data_vintage: &'static str,
    pub currency: Currency,
    pub purchase_year: f64,
    pub horizon_years: Years,
    /// All new, your mix, all refurbished.
    pub plans: [PlanResult; 3],
    /// Your mix and all refurbished, each minus all new: negative is less.
    pub differences: [Difference; 2],
    /// What is held against what; null where there is nothing to compare.
    pub judged: Option<Judged>,
    /// Carbon under each rule for sharing manufacture, whichever the scenario has: the first user
    /// carries all, each carries half, each carries the share of the years.
    pub by_rule: [RuleResult; 3],
    pub groups: Vec<GroupResult>,
    /// Organisations that buy together; none where all belong to the same.
    pub organisations: Vec<OrganisationResult>,
    /// What the budgets do; null where none is entered.
    pub budget: Option<BudgetView>,
    pub requirements: Vec<RequirementResult>,
    /// What devices of your mix miss or are not known to meet, by requirement, the hard ones first.
    pub missed: Vec<MissedRequirement>,
    /// Problems of the scenario that did not keep it from being compared.
    pub warnings: Vec<Issue>,
}

impl Comparison {
    /// One of the three plans.
    pub fn plan(&self, kind: PlanKind) -> &PlanResult {
        &self.plans[kind as usize]
    }

    /// The plan that is judged minus the one it is held against; `None` where there is nothing to
    /// compare.
    pub fn judged_difference(&self) -> Option<Difference> {
        let pair = self.judged?;
        Some(Difference::between(
            self.plan(pair.plan),
            self.plan(pair.against),
        ))
    }
}

/// One plan over the horizon and all its people.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanResult {
    pub plan: PlanKind,
    /// Those whom it equips.
    pub people: Ratio,
    pub user_years: Years,
    /// Devices in use at the start.
    pub composition: Composition,
    pub devices_bought: Ratio,
    /// Ids of groups that have no option of this sourcing and keep your mix.
    pub unchanged_groups: Vec<String>,
    pub cost: PlanCost,
    pub warranty: PlanWarranty,
    pub fitness: PlanFitness,
    pub carbon: PlanCarbon,
    /// What is handed down, receiver by receiver; left out where nothing is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub handing_down: Vec<HandedDownResult>,
    /// What becomes of the devices of those who hand down; left out likewise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub givers: Vec<GiverResult>,
}

/// Devices in use by how they are had.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Composition {
    pub new: Ratio,
    pub refurbished: Ratio,
    pub kept: Ratio,
    pub handed_down: Ratio,
}

impl Composition {
    fn of(parts: &[Part]) -> Self {
        let none = Ratio::zero();
        let mut found = Self {
            new: none,
            refurbished: none,
            kept: none,
            handed_down: none,
        };
        for part in parts {
            let devices = match part.inputs.sourcing {
                Sourcing::New => &mut found.new,
                Sourcing::Refurbished => &mut found.refurbished,
                Sourcing::Keep => &mut found.kept,
                Sourcing::HandedDown => &mut found.handed_down,
            };
            *devices = *devices + part.users;
        }
        found
    }
}

/// Cost of a plan, net present values excluding VAT.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanCost {
    /// Exactly the sum of the lines.
    pub total: Money,
    pub equivalent_annual: MoneyPerYear,
    pub per_user_year: MoneyPerYear,
    pub lines: Lines,
}

/// Warranty and failures of a plan.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanWarranty {
    pub covered_device_years: Years,
    pub uncovered_device_years: Years,
    pub covered_share: Ratio,
    pub expected_failures_covered: Failures,
    pub expected_failures_uncovered: Failures,
    pub cost_outside_warranty: Money,
    /// Spare devices in place of longer warranties.
    pub spare_pool_cost: Money,
}

/// Fitness of a plan.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanFitness {
    /// The year in which the first of the plan's options no longer meets its need or gets no more
    /// updates; null when none does.
    pub first_unmet_year: Option<f64>,
    /// The year in which the last of them does; null when some never do.
    pub last_unmet_year: Option<f64>,
    /// What ends the first of them.
    pub first_limit: Option<LifeLimit>,
    /// Whether the first year is an estimate, and whether the last is.
    pub first_is_estimated: bool,
    pub last_is_estimated: bool,
    /// Devices that do not meet the need at all.
    pub users_unmet: Ratio,
}

/// Carbon of a plan.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanCarbon {
    pub total: KgCo2e,
    pub embodied: KgCo2e,
    #[serde(rename = "use")]
    pub use_carbon: KgCo2e,
    pub per_user_year: KgCo2ePerYear,
    /// Avoided elsewhere; never subtracted from the total.
    pub avoided: KgCo2e,
    /// Each year of the horizon, embodied carbon spread over use.
    pub by_year: Vec<KgCo2e>,
    /// The same, embodied carbon booked in the year of purchase.
    pub booked_by_year: Vec<KgCo2e>,
}

/// One group.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupResult {
    pub id: String,
    pub options: Vec<OptionResult>,
}

/// One option, for one device in use over the horizon.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionResult {
    pub id: String,
    pub sourcing: Sourcing,
    /// Whether it meets the need and misses no hard requirement. What is not known is to be asked
    /// before buying, and does not speak against it: nobody announces an end for Windows machines,
    /// so else none could be recommended to whom long updates matter.
    pub recommendable: bool,
    pub service_life: LifeResult,
    /// Devices of this option in use in your mix.
    pub users: Ratio,
    /// What follows a kept device whose life ends within the horizon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<Successor>,
    pub cost: OptionCost,
    pub warranty: OptionWarranty,
    pub carbon: OptionCarbon,
}

/// What follows a kept device: there is no second old one, so it is bought.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Successor {
    /// When it is bought, as a decimal year.
    pub from_year: f64,
    #[serde(flatten)]
    pub device: Replacement,
}

/// Service life of an option.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LifeResult {
    pub years: Years,
    /// What ends it.
    pub limit: LifeLimit,
    /// Whether that is an estimate: an end of updates that nobody has announced.
    pub limit_is_estimated: bool,
    pub meets_need: bool,
    /// The year in which the need is no longer met or updates end; null when neither happens.
    pub unmet_year: Option<f64>,
    pub axes: Vec<AxisResult>,
}

/// The fit on one axis.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AxisResult {
    pub axis: LifeLimit,
    /// Device over need, minus one; null for updates.
    pub headroom: Option<Ratio>,
    /// Years from purchase until unmet; null for never.
    pub years_until_unmet: Option<Years>,
    /// The same as a year.
    pub unmet_year: Option<f64>,
    /// Whether that is an estimate.
    pub is_estimated: bool,
}

/// Cost of an option for one person.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionCost {
    pub total: Money,
    pub equivalent_annual: MoneyPerYear,
    pub per_user_year: MoneyPerYear,
    pub lines: Lines,
    pub devices_bought: Ratio,
}

/// Warranty of an option for one person.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionWarranty {
    pub years: Years,
    pub covered_years: Years,
    pub uncovered_years: Years,
    pub expected_failures_covered: Failures,
    pub expected_failures_uncovered: Failures,
    /// How many times the failures of the curve are expected after a pilot; null without one.
    pub learnt_factor: Option<Ratio>,
    /// For one device: what the longest warranty in the group would cost here; null when it cannot
    /// be bought.
    pub equal_warranty_price: Option<Money>,
}

/// Carbon of an option for one person.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionCarbon {
    pub total: KgCo2e,
    pub embodied: KgCo2e,
    #[serde(rename = "use")]
    pub use_carbon: KgCo2e,
    pub per_user_year: KgCo2ePerYear,
    /// The share of its manufacture that this user carries.
    pub allocated_share: Ratio,
    /// Charge of one device over its life.
    pub per_device: KgCo2e,
    /// For a refurbished option: years after which the lower electricity use of the group's new
    /// device would have made up for its manufacture, on the grid as it falls; null when it never
    /// does.
    pub new_device_repay_years: Option<Years>,
}

impl<S: Scalar> OptionTotals<S> {
    /// Embodied and use carbon of one person.
    pub fn carbon(&self) -> KgCo2e<S> {
        (self.embodied.clone() + self.use_carbon.clone()).named(Term::TotalCarbon)
    }

    fn cost_per_user_year(&self, common: &Common<S>) -> MoneyPerYear<S> {
        (self.lines.total() / common.horizon.clone()).named(Term::CostPerUserYear)
    }

    fn equivalent_annual_cost(&self, common: &Common<S>) -> MoneyPerYear<S> {
        let (rate, horizon) = (common.discount_rate.clone(), common.horizon.clone());
        equivalent_annual_cost(self.lines.total(), rate, horizon)
    }

    fn carbon_per_user_year(&self, common: &Common<S>) -> KgCo2ePerYear<S> {
        (self.carbon() / common.horizon.clone()).named(Term::CarbonPerUserYear)
    }
}

fn line_of(term: Term) -> Option<Line> {
    Line::ALL.into_iter().find(|line| line.term() == term)
}

/// A figure of a plan by its name: the one list of what can be shown and explained.
pub fn plan_figure<S: Scalar>(term: Term, plan: &PlanTotals<S>, common: &Common<S>) -> Option<S> {
    Some(match term {
        Term::TotalCost => plan.cost().scalar(),
        Term::EquivalentAnnualCost => plan.equivalent_annual_cost(common).scalar(),
        Term::CostPerUserYear => plan.cost_per_user_year().scalar(),
        Term::UserYears => plan.user_years.clone().scalar(),
        Term::DevicesBought => plan.devices.clone().scalar(),
        Term::YearsCovered => plan.covered.clone().scalar(),
        Term::YearsUncovered => plan.uncovered.clone().scalar(),
        Term::CoveredShare => plan.covered_share().scalar(),
        Term::FailuresCovered => plan.failures_covered.clone().scalar(),
        Term::FailuresUncovered => plan.failures_uncovered.clone().scalar(),
        Term::CostOutsideWarranty => plan.cost_outside_warranty().scalar(),
        Term::SparePoolCost => plan.spare_pool_cost(common).scalar(),
        Term::Embodied => plan.embodied.clone().scalar(),
        Term::UseCarbon => plan.use_carbon.clone().scalar(),
        Term::TotalCarbon => plan.carbon().scalar(),
        Term::CarbonPerUserYear => plan.carbon_per_user_year().scalar(),
        Term::AvoidedEmissions => plan.avoided.clone().scalar(),
        other => plan.lines[line_of(other)?].clone().scalar(),
    })
}

/// A figure of an option by its name.
pub fn option_figure<S: Scalar>(
    term: Term,
    totals: &OptionTotals<S>,
    option: &OptionInputs<S>,
    common: &Common<S>,
) -> Option<S> {
    let cap = |limit| totals.life.caps.iter().find(|cap| cap.limit == limit);
    let years = |limit| cap(limit)?.years.clone().map(Years::scalar);
    Some(match term {
        Term::TotalCost => totals.lines.total().scalar(),
        Term::EquivalentAnnualCost => totals.equivalent_annual_cost(common).scalar(),
        Term::CostPerUserYear => totals.cost_per_user_year(common).scalar(),
        Term::ServiceLife => totals.life.years.clone().scalar(),
        Term::NeedCapCpu => years(LifeLimit::Cpu)?,
        Term::NeedCapMemory => years(LifeLimit::Memory)?,
        Term::NeedCapStorage => years(LifeLimit::Storage)?,
        Term::SoftwareCap => years(LifeLimit::SecurityUpdates)?,
        Term::DevicesBought => totals.devices.clone().scalar(),
        Term::YearsCovered => totals.covered.clone().scalar(),
        Term::YearsUncovered => totals.uncovered.clone().scalar(),
        Term::FailuresCovered => totals.failures_covered.clone().scalar(),
        Term::FailuresUncovered => totals.failures_uncovered.clone().scalar(),
        Term::LearntFactor => learnt(totals, option)?.scalar(),
        Term::Embodied => totals.embodied.clone().scalar(),
        Term::UseCarbon => totals.use_carbon.clone().scalar(),
        Term::TotalCarbon => totals.carbon().scalar(),
        Term::CarbonPerUserYear => totals.carbon_per_user_year(common).scalar(),
        Term::AllocatedShare => totals.allocated.clone().scalar(),
        Term::ChargePerDevice => totals.charge_per_device.clone().scalar(),
        Term::Price => option.price.clone().scalar(),
        other => totals.lines[line_of(other)?].clone().scalar(),
    })
}

/// What the pilot of an option says about its failures.
fn learnt<S: Scalar>(totals: &OptionTotals<S>, option: &OptionInputs<S>) -> Option<Ratio<S>> {
    learnt_from_pilot(
        &option.failures,
        &totals.life_inputs(option).age_at_purchase,
    )
}

/// Compares a scenario: the whole engine in one call.
pub fn compare(valid: &Valid) -> Comparison {
    let inputs = valid.inputs();
    let evaluated = evaluate_options(inputs);
    let scenario = valid.scenario();
    let booked = booked_by_option(&inputs.common.horizon, &evaluated);
    let divided = PlanKind::ALL.map(|kind| plan_parts(kind, inputs, &evaluated));
    let plans = PlanKind::ALL
        .map(|kind| plan_result(kind, &divided[kind as usize], valid, &evaluated, &booked));
    let mix = &divided[PlanKind::YourMix as usize].allotment;
    let requirements = check_requirements(valid.filled(), inputs, &evaluated, mix);
    let groups = scenario
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| GroupResult {
            id: group.id.clone(),
            options: group_options(index, valid, &evaluated, mix, &requirements),
        });
    let difference = |kind: PlanKind| Difference::between(&plans[kind as usize], &plans[0]);
    let judged = Judged::of(inputs, divided.each_ref().map(|plan| &plan.allotment));
    let carbon = plans.each_ref().map(|plan| plan.carbon.total);
    Comparison {
        schema: SCHEMA,
        engine_version: env!("CARGO_PKG_VERSION"),
        data_vintage: DATA_VINTAGE,
        currency: scenario.currency.unwrap_or(Currency::Sek),
        purchase_year: inputs.common.purchase_year.value(),
        horizon_years: inputs.common.horizon,
        differences: [
            difference(PlanKind::YourMix),
            difference(PlanKind::AllRefurbished),
        ],
        judged,
        by_rule: by_rule(&divided, carbon, judged, inputs, &evaluated),
        plans,
        groups: groups.collect(),
        organisations: organisation_results(valid, &evaluated),
        budget: budget_view(valid, &evaluated),
        missed: missed_requirements(valid.filled(), &requirements),
        requirements,
        warnings: valid.warnings().to_vec(),
    }
}

fn plan_result(
    kind: PlanKind,
    plan: &Plan,
    valid: &Valid,
    evaluated: &Evaluated,
    booked: &[Vec<Vec<KgCo2e>>],
) -> PlanResult {
    let inputs = valid.inputs();
    let totals = totals_of(plan, inputs);
    let horizon = &inputs.common.horizon;
    let unchanged = totals.unchanged_groups.iter();
    PlanResult {
        plan: kind,
        people: inputs.people(),
        user_years: totals.user_years,
        composition: Composition::of(&plan.parts),
        devices_bought: totals.devices,
        unchanged_groups: unchanged
            .filter_map(|index| valid.scenario().groups.get(*index))
            .map(|group| group.id.clone())
            .collect(),
        cost: PlanCost {
            total: totals.cost(),
            equivalent_annual: totals.equivalent_annual_cost(&inputs.common),
            per_user_year: totals.cost_per_user_year(),
            lines: totals.lines.clone(),
        },
        warranty: PlanWarranty {
            covered_device_years: totals.covered,
            uncovered_device_years: totals.uncovered,
            covered_share: totals.covered_share(),
            expected_failures_covered: totals.failures_covered,
            expected_failures_uncovered: totals.failures_uncovered,
            cost_outside_warranty: totals.cost_outside_warranty(),
            spare_pool_cost: totals.spare_pool_cost(&inputs.common),
        },
        fitness: plan_fitness(&plan.parts, inputs),
        carbon: PlanCarbon {
            total: totals.carbon(),
            embodied: totals.embodied,
            use_carbon: totals.use_carbon,
            per_user_year: totals.carbon_per_user_year(),
            avoided: totals.avoided,
            by_year: decision_view(&totals, horizon, &evaluated.factors),
            booked_by_year: booked_view(&totals, &plan.parts, horizon, &evaluated.factors, booked),
        },
        handing_down: handed_down(plan, valid, evaluated),
        givers: givers(plan, valid, evaluated),
    }
}

fn plan_fitness(parts: &[Part], inputs: &Inputs) -> PlanFitness {
    let mut first: Option<(f64, LifeLimit, bool)> = None;
    let mut last = Some((0.0_f64, false));
    let mut users_unmet = 0.0;
    for part in parts {
        let life = &part.totals.life;
        users_unmet += part.unfit();
        let year = unmet_year(life.fit_for, inputs);
        let limit = life.caps.iter().find(|cap| cap.years == life.fit_for);
        if let (Some(year), Some(cap)) = (year, limit)
            && first.is_none_or(|(least, ..)| year < least)
        {
            first = Some((year, cap.limit, cap.is_estimated));
        }
        last = match (last, year) {
            (Some((last, _)), Some(year)) if year > last => {
                Some((year, limit.is_some_and(|cap| cap.is_estimated)))
            }
            (last, Some(_)) => last,
            _ => None,
        };
    }
    PlanFitness {
        first_unmet_year: first.map(|(year, ..)| year),
        last_unmet_year: last.map(|(year, _)| year),
        first_limit: first.map(|(_, limit, _)| limit),
        first_is_estimated: first.is_some_and(|(.., is_estimated)| is_estimated),
        last_is_estimated: last.is_some_and(|(_, is_estimated)| is_estimated),
        users_unmet: Ratio::of(users_unmet),
    }
}

fn unmet_year(fit_for: Option<Years>, inputs: &Inputs) -> Option<f64> {
    fit_for.map(|years| (inputs.common.purchase_year + years).value())
}

fn group_options(
    index: usize,
    valid: &Valid,
    evaluated: &Evaluated,
    mix: &Allotment,
    requirements: &[RequirementResult],
) -> Vec<OptionResult> {
    let inputs = valid.inputs();
    let group = &inputs.groups[index];
    let totals = &evaluated.groups[index];
    let longest_warranty = totals
        .iter()
        .map(|option| option.warranty)
        .fold(Years::zero(), |longest: Years, warranty| {
            longest.greatest(warranty)
        });
    let new_device = group
        .options
        .iter()
        .zip(totals)
        .find(|(option, totals)| option.sourcing == Sourcing::New && totals.life.meets_need);
    let entered = &valid.scenario().groups[index].options;
    // They are in the order of the groups, those about the whole mix last.
    let before = |other: Option<usize>, than: usize| other.is_some_and(|other| other < than);
    let from = requirements.partition_point(|result| before(result.group, index));
    let until = requirements.partition_point(|result| before(result.group, index + 1));
    let of_group = &requirements[from..until];
    let result = |position: usize| {
        let option = &group.options[position];
        let totals = &totals[position];
        let failed = of_group.iter().any(|requirement| {
            requirement.hard && requirement.is_missed() && requirement.option == Some(position)
        });
        let repay = new_device.filter(|_| option.sourcing != Sourcing::New);
        let repay = repay.and_then(|(new, _)| {
            carbon_repay_time(
                new.carbon.manufacture,
                option.electricity,
                new.electricity,
                inputs.common.grid,
                inputs.common.grid_decline,
            )
        });
        OptionResult {
            id: entered[position].id.clone(),
            sourcing: option.sourcing,
            recommendable: totals.life.meets_need && !failed,
            service_life: life_result(totals, inputs),
            users: mix.users[index][position],
            successor: totals.succeeded_after.map(|years| Successor {
                from_year: (inputs.common.purchase_year + years).value(),
                device: Replacement::of(&option.fallback, entered),
            }),
            cost: OptionCost {
                total: totals.lines.total(),
                equivalent_annual: totals.equivalent_annual_cost(&inputs.common),
                per_user_year: totals.cost_per_user_year(&inputs.common),
                lines: totals.lines.clone(),
                devices_bought: totals.devices,
            },
            warranty: OptionWarranty {
                years: totals.warranty,
                covered_years: totals.covered,
                uncovered_years: totals.uncovered,
                expected_failures_covered: totals.failures_covered,
                expected_failures_uncovered: totals.failures_uncovered,
                learnt_factor: learnt(totals, option),
                equal_warranty_price: has_warranty(option.sourcing)
                    .then(|| {
                        equal_warranty_price(
                            totals.warranty,
                            longest_warranty,
                            option.warranty.limit,
                            option.warranty.upgrade_price,
                        )
                    })
                    .flatten(),
            },
            carbon: OptionCarbon {
                total: totals.carbon(),
                embodied: totals.embodied,
                use_carbon: totals.use_carbon,
                per_user_year: totals.carbon_per_user_year(&inputs.common),
                allocated_share: totals.allocated,
                per_device: totals.charge_per_device,
                new_device_repay_years: repay,
            },
        }
    };
    (0..group.options.len()).map(result).collect()
}

fn life_result(totals: &OptionTotals, inputs: &Inputs) -> LifeResult {
    let axes = totals.life.caps.iter().map(|cap| AxisResult {
        axis: cap.limit,
        headroom: cap.headroom,
        years_until_unmet: cap.years,
        unmet_year: unmet_year(cap.years, inputs),
        is_estimated: cap.is_estimated,
    });
    LifeResult {
        years: totals.life.years,
        limit: totals.life.limit,
        limit_is_estimated: totals.life.is_estimated(),
        meets_need: totals.life.meets_need,
        unmet_year: unmet_year(totals.life.fit_for, inputs),
        axes: axes.collect(),
    }
}
