//! The comparison: every figure of every plan and option, as plain data.

use serde::Serialize;

use super::budget::{BudgetView, budget_view};
use super::by_rule::{RuleResult, by_rule};
use super::cohort_result::{CohortResult, cohort_results};
use super::judged::{Difference, Judged};
use super::option::evaluate_options;
use super::option_result::{GroupResult, OptionResult, group_options};
use super::organisations::{OrganisationResult, organisation_results};
use super::paid::{Paid, paid_by_year};
use super::plan::plan_parts;
use super::plan_kind::{PlanKind, plan_shares};
use super::plan_result::{PlanResult, plan_result};
use super::requirements::{
    MissedRequirement, RequirementResult, check_requirements, missed_requirements, replace_earlier,
};
use super::timeline::booked_by_option;
use super::totals::Evaluated;
use crate::catalogue::DATA_VINTAGE;
use crate::scenario::{Currency, Issue, SCHEMA, Valid};
use crate::units::Years;

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
    /// What is paid in each year, where a yearly budget is held against it.
    #[serde(skip)]
    pub(super) paid: Option<[Paid; 3]>,
}

/// What devices of a plan miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortfall {
    pub missed: Unmet,
    /// Whether all of its devices do, and not only some.
    pub of_all: bool,
}

/// What is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmet {
    Need,
    /// The need is met, but not every hard requirement.
    Requirement,
}

impl Comparison {
    /// One of the three plans.
    pub fn plan(&self, kind: PlanKind) -> &PlanResult {
        &self.plans[kind as usize]
    }

    /// The options of a plan, each with how many devices it has of it.
    pub fn options_of<'a>(
        &'a self,
        valid: &'a Valid,
        kind: PlanKind,
    ) -> impl Iterator<Item = (&'a OptionResult, f64)> {
        let groups = self.groups.iter().zip(&valid.inputs().groups);
        groups.flat_map(move |(result, group)| {
            let fits = result.options.iter();
            let fits: Vec<bool> = fits.map(|one| one.service_life.meets_need).collect();
            let (shares, _) = plan_shares(kind, group, &fits);
            let count = group.count.value();
            let options = result.options.iter().zip(shares);
            options.map(move |(option, share)| (option, share.value() * count))
        })
    }

    /// Whether two plans equip everyone alike, whatever they are called.
    pub fn are_alike(&self, valid: &Valid, kind: PlanKind, other: PlanKind) -> bool {
        let devices = |kind| self.options_of(valid, kind).map(|(_, devices)| devices);
        devices(kind)
            .zip(devices(other))
            .all(|(own, others)| libm::fabs(own - others) <= 1e-9)
    }

    /// What some devices of a plan miss; `None` where all meet the need and every hard requirement.
    pub fn shortfall(&self, valid: &Valid, kind: PlanKind) -> Option<Shortfall> {
        let (mut all, mut met, mut recommendable) = (0, 0, 0);
        for (option, devices) in self.options_of(valid, kind) {
            if devices > 0.0 {
                all += 1;
                met += usize::from(option.service_life.meets_need);
                recommendable += usize::from(option.recommendable);
            }
        }
        let (missed, fit) = match () {
            () if met < all => (Unmet::Need, met),
            () if recommendable < all => (Unmet::Requirement, recommendable),
            () => return None,
        };
        Some(Shortfall {
            missed,
            of_all: fit == 0,
        })
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

/// What becomes of the cohorts of a group, with what helps those that outlive their updates.
fn fleet_of(group: usize, valid: &Valid, evaluated: &Evaluated) -> Vec<CohortResult> {
    let mut fleet = cohort_results(group, valid, evaluated);
    for (index, cohort) in fleet.iter_mut().enumerate() {
        let end = cohort.updates_end.filter(|_| cohort.outlives_updates);
        cohort.remedy = end.map(|end| replace_earlier(valid.inputs(), (group, index), end));
    }
    fleet
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
    let fleets: Vec<Vec<CohortResult>> = (0..scenario.groups.len())
        .map(|group| fleet_of(group, valid, &evaluated))
        .collect();
    let requirements = check_requirements(valid.filled(), inputs, &evaluated, mix, &fleets);
    let groups = scenario.groups.iter().zip(fleets).enumerate();
    let groups = groups.map(|(index, (group, fleet))| GroupResult {
        id: group.id.clone(),
        fleet,
        options: group_options(index, valid, &evaluated, mix, &requirements),
    });
    let difference = |kind: PlanKind| Difference::between(&plans[kind as usize], &plans[0]);
    let judged = Judged::of(inputs, divided.each_ref().map(|plan| &plan.allotment));
    let carbon = plans.each_ref().map(|plan| plan.carbon.total);
    let yearly = scenario.limits.yearly_budget;
    let paid = yearly.map(|_| paid_by_year(inputs, &divided));
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
        budget: budget_view(valid, &evaluated, paid.as_ref()),
        missed: missed_requirements(valid.filled(), &requirements),
        requirements,
        warnings: valid.warnings().to_vec(),
        paid,
    }
}
