//! What a comparison says of a plan.

use serde::Serialize;

use super::cost::Lines;
use super::handed_down_results::{GiverResult, HandedDownResult, givers, handed_down};
use super::life::{LifeLimit, unmet_year};
use super::plan::{Part, Plan};
use super::plan_kind::PlanKind;
use super::plan_totals::totals_of;
use super::timeline::{booked_view, decision_view};
use super::totals::Evaluated;
use crate::scenario::inputs::Inputs;
use crate::scenario::{Sourcing, Valid};
use crate::units::{Failures, KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

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
            *devices += part.users;
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

pub(super) fn plan_result(
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
        devices_bought: totals.tally.devices,
        unchanged_groups: unchanged
            .filter_map(|index| valid.scenario().groups.get(*index))
            .map(|group| group.id.clone())
            .collect(),
        cost: PlanCost {
            total: totals.cost(),
            equivalent_annual: totals.equivalent_annual_cost(&inputs.common),
            per_user_year: totals.cost_per_user_year(),
            lines: totals.tally.lines.clone(),
        },
        warranty: PlanWarranty {
            covered_device_years: totals.tally.covered,
            uncovered_device_years: totals.tally.uncovered,
            covered_share: totals.covered_share(),
            expected_failures_covered: totals.tally.failures_covered,
            expected_failures_uncovered: totals.tally.failures_uncovered,
            cost_outside_warranty: totals.cost_outside_warranty(),
            spare_pool_cost: totals.spare_pool_cost(&inputs.common),
        },
        fitness: plan_fitness(&plan.parts, inputs),
        carbon: PlanCarbon {
            total: totals.tally.carbon(),
            embodied: totals.tally.embodied,
            use_carbon: totals.tally.use_carbon,
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
        let year = unmet_year(life.fit_for, &inputs.common);
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
