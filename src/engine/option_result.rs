//! What a comparison says of a group and each of its options.

use serde::Serialize;

use super::carbon::carbon_repay_time;
use super::cohort_result::CohortResult;
use super::cost::Lines;
use super::figures::learnt;
use super::handed_down_results::Replacement;
use super::handing_down::Allotment;
use super::life::{LifeLimit, unmet_year};
use super::requirements::RequirementResult;
use super::totals::{Evaluated, OptionTotals};
use super::warranty::{equal_warranty_price, has_warranty};
use crate::scenario::inputs::Inputs;
use crate::scenario::{Sourcing, Valid};
use crate::units::{Failures, KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// One group.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupResult {
    pub id: String,
    /// What becomes of what is in use today.
    pub fleet: Vec<CohortResult>,
    pub options: Vec<OptionResult>,
}

/// One option, for one device in use over the horizon. Where the group has a fleet, on average over
/// those who come to it one after the other, with what each has until then.
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

pub(super) fn group_options(
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
                total: totals.tally.lines.total(),
                equivalent_annual: totals.equivalent_annual_cost(&inputs.common),
                per_user_year: totals.cost_per_user_year(&inputs.common),
                lines: totals.tally.lines.clone(),
                devices_bought: totals.tally.devices,
            },
            warranty: OptionWarranty {
                years: totals.warranty,
                covered_years: totals.tally.covered,
                uncovered_years: totals.tally.uncovered,
                expected_failures_covered: totals.tally.failures_covered,
                expected_failures_uncovered: totals.tally.failures_uncovered,
                learnt_factor: learnt(totals, option),
                equal_warranty_price: has_warranty(option.sourcing)
                    .then(|| {
                        equal_warranty_price(
                            totals.warranty,
                            longest_warranty,
                            option.warranty.limit,
                            option.paid(&option.warranty.upgrade_price),
                        )
                    })
                    .flatten(),
            },
            carbon: OptionCarbon {
                total: totals.tally.carbon(),
                embodied: totals.tally.embodied,
                use_carbon: totals.tally.use_carbon,
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
        unmet_year: unmet_year(cap.years, &inputs.common),
        is_estimated: cap.is_estimated,
    });
    LifeResult {
        years: totals.life.years,
        limit: totals.life.limit,
        limit_is_estimated: totals.life.is_estimated(),
        meets_need: totals.life.meets_need,
        unmet_year: unmet_year(totals.life.fit_for, &inputs.common),
        axes: axes.collect(),
    }
}
