//! Plans: a mix for every group, as a weighted sum of its options.

use serde::Serialize;

use super::carbon::{Displaced, avoided_emissions};
use super::cost::{Line, Lines};
use super::discount::equivalent_annual_cost;
use super::option::{HorizonFactors, OptionTotals, evaluate_option};
use crate::scalar::{Scalar, Term};
use crate::scenario::Sourcing;
use crate::scenario::inputs::{Common, GroupInputs, Inputs, OptionInputs};
use crate::units::{Failures, KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// The plans that every comparison has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PlanKind {
    AllNew,
    YourMix,
    AllRefurbished,
}

impl PlanKind {
    /// In the order in which they are shown.
    pub const ALL: [PlanKind; 3] = [
        PlanKind::AllNew,
        PlanKind::YourMix,
        PlanKind::AllRefurbished,
    ];

    fn sourcing(self) -> Option<Sourcing> {
        match self {
            PlanKind::AllNew => Some(Sourcing::New),
            PlanKind::YourMix => None,
            PlanKind::AllRefurbished => Some(Sourcing::Refurbished),
        }
    }
}

/// The share of each option of a group in a plan, and whether the plan could be applied.
///
/// A pure plan divides the group over its options of that sourcing as the mix does; where the mix
/// uses none of them, the first one takes all. A group that has no such option keeps the mix.
pub fn plan_shares<S: Scalar>(kind: PlanKind, group: &GroupInputs<S>) -> (Vec<Ratio<S>>, bool) {
    let mix = || {
        group
            .options
            .iter()
            .map(|option| option.share.clone())
            .collect()
    };
    let Some(sourcing) = kind.sourcing() else {
        return (mix(), true);
    };
    let belongs = |option: &OptionInputs<S>| option.sourcing == sourcing;
    let Some(first) = group.options.iter().position(belongs) else {
        return (mix(), false);
    };
    let of_sourcing = group.options.iter().filter(|option| belongs(option));
    let sum: f64 = of_sourcing.map(|option| option.share.value()).sum();
    let share = |(index, option): (usize, &OptionInputs<S>)| {
        let share = if sum > 0.0 && belongs(option) {
            option.share.value() / sum
        } else if sum <= 0.0 && index == first {
            1.0
        } else {
            0.0
        };
        Ratio::constant(share).named(Term::Share)
    };
    (group.options.iter().enumerate().map(share).collect(), true)
}

/// Every option of a scenario, evaluated once.
#[derive(Clone, Debug)]
pub struct Evaluated<S = f64> {
    pub factors: HorizonFactors<S>,
    pub groups: Vec<Vec<OptionTotals<S>>>,
}

/// Evaluates every option for one person.
pub fn evaluate_options<S: Scalar>(inputs: &Inputs<S>) -> Evaluated<S> {
    let factors = HorizonFactors::new(&inputs.common);
    let option = |option| evaluate_option(option, &inputs.common, &factors);
    let groups = inputs
        .groups
        .iter()
        .map(|group| group.options.iter().map(option).collect());
    Evaluated {
        groups: groups.collect(),
        factors,
    }
}

/// What a plan comes to, over the horizon and all its people.
#[derive(Clone, Debug)]
pub struct PlanTotals<S = f64> {
    /// People times years.
    pub user_years: Years<S>,
    /// Net present values.
    pub lines: Lines<S>,
    /// Devices bought over the horizon.
    pub devices: Ratio<S>,
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    pub embodied: KgCo2e<S>,
    pub use_carbon: KgCo2e<S>,
    /// In a box of its own, never subtracted.
    pub avoided: KgCo2e<S>,
    /// Groups that have no option of the plan's sourcing and keep the mix.
    pub unchanged_groups: Vec<usize>,
}

impl<S: Scalar> PlanTotals<S> {
    /// The sum of all lines.
    pub fn cost(&self) -> Money<S> {
        self.lines.total()
    }

    /// The same amount every year that is worth as much as the total.
    pub fn equivalent_annual_cost(&self, common: &Common<S>) -> MoneyPerYear<S> {
        let (rate, horizon) = (common.discount_rate.clone(), common.horizon.clone());
        equivalent_annual_cost(self.cost(), rate, horizon)
    }

    /// The total for one person and year.
    pub fn cost_per_user_year(&self) -> MoneyPerYear<S> {
        (self.cost() / self.user_years.clone()).named(Term::CostPerUserYear)
    }

    /// Share of the device-years that lies inside a warranty.
    pub fn covered_share(&self) -> Ratio<S> {
        let all = self.covered.clone() + self.uncovered.clone();
        (self.covered.clone() / all).named(Term::CoveredShare)
    }

    /// Repairs that no warranty pays.
    pub fn cost_outside_warranty(&self) -> Money<S> {
        self.lines[Line::Repairs]
            .clone()
            .named(Term::CostOutsideWarranty)
    }

    /// What spare devices would cost: their share of purchase, deployment, disposal and resale. What
    /// is paid once however many the devices does not grow with them.
    pub fn spare_pool_cost(&self, common: &Common<S>) -> Money<S> {
        let lines = [
            Line::Purchase,
            Line::Deployment,
            Line::Disposal,
            Line::Resale,
        ];
        let mut of_devices = lines
            .into_iter()
            .map(|line| self.lines[line].clone())
            .sum::<Money<S>>();
        if common.setup.value() > 0.0 {
            of_devices = of_devices - common.setup.clone();
        }
        (of_devices * common.spare_pool.clone()).named(Term::SparePoolCost)
    }

    /// Embodied and use carbon for one person and year.
    pub fn carbon_per_user_year(&self) -> KgCo2ePerYear<S> {
        (self.carbon() / self.user_years.clone()).named(Term::CarbonPerUserYear)
    }

    /// Embodied and use carbon.
    pub fn carbon(&self) -> KgCo2e<S> {
        (self.embodied.clone() + self.use_carbon.clone()).named(Term::TotalCarbon)
    }
}

/// One option's part in a plan.
pub(super) struct Part<'a, S> {
    /// Index of its group.
    pub group: usize,
    pub users: Ratio<S>,
    pub inputs: &'a OptionInputs<S>,
    pub totals: &'a OptionTotals<S>,
}

/// The parts of a plan, and the groups that it leaves unchanged.
pub(super) fn parts<'a, S: Scalar>(
    kind: PlanKind,
    inputs: &'a Inputs<S>,
    evaluated: &'a Evaluated<S>,
) -> (Vec<Part<'a, S>>, Vec<usize>) {
    let mut parts = Vec::new();
    let mut unchanged_groups = Vec::new();
    for (index, (group, totals)) in inputs.groups.iter().zip(&evaluated.groups).enumerate() {
        let (shares, applies) = plan_shares(kind, group);
        if !applies {
            unchanged_groups.push(index);
        }
        for ((share, inputs), totals) in shares.into_iter().zip(&group.options).zip(totals) {
            if share.value() != 0.0 {
                parts.push(Part {
                    group: index,
                    users: group.count.clone() * share,
                    inputs,
                    totals,
                });
            }
        }
    }
    (parts, unchanged_groups)
}

/// Adds up a plan.
pub fn plan_totals<S: Scalar>(
    kind: PlanKind,
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
) -> PlanTotals<S> {
    let (parts, unchanged_groups) = parts(kind, inputs, evaluated);
    let mut plan = PlanTotals {
        user_years: Years::zero(),
        lines: Lines::zero(),
        devices: Ratio::constant(0.0),
        covered: Years::zero(),
        uncovered: Years::zero(),
        failures_covered: Failures::zero(),
        failures_uncovered: Failures::zero(),
        embodied: KgCo2e::zero(),
        use_carbon: KgCo2e::zero(),
        avoided: KgCo2e::zero(),
        unchanged_groups,
    };
    for group in &inputs.groups {
        let user_years = inputs.common.horizon.clone() * group.count.clone();
        plan.user_years = plan.user_years + user_years;
    }
    for part in &parts {
        if part.inputs.sourcing == Sourcing::Refurbished
            && let Some(displaced) =
                displaced(&inputs.groups[part.group], &evaluated.groups[part.group])
        {
            plan.avoided = plan.avoided + avoided(part, inputs, displaced);
        }
    }
    for part in &parts {
        let totals = part.totals;
        let users = || part.users.clone();
        let lines = tiered_lines(part, &parts);
        plan.lines = plan
            .lines
            .map(|line, sum| sum + lines[line].clone() * users());
        plan.devices = plan.devices + totals.devices.clone() * users();
        plan.covered = plan.covered + totals.covered.clone() * users();
        plan.uncovered = plan.uncovered + totals.uncovered.clone() * users();
        plan.failures_covered = plan.failures_covered + totals.failures_covered.clone() * users();
        plan.failures_uncovered =
            plan.failures_uncovered + totals.failures_uncovered.clone() * users();
        plan.embodied = plan.embodied + totals.embodied.clone() * users();
        plan.use_carbon = plan.use_carbon + totals.use_carbon.clone() * users();
    }
    if inputs.common.setup.value() > 0.0 {
        plan.lines
            .add(Line::Deployment, inputs.common.setup.clone());
    }
    plan.lines = plan.lines.map(|line, sum| sum.named(line.term()));
    plan.user_years = plan.user_years.named(Term::UserYears);
    plan.devices = plan.devices.named(Term::DevicesBought);
    plan.covered = plan.covered.named(Term::YearsCovered);
    plan.uncovered = plan.uncovered.named(Term::YearsUncovered);
    plan.failures_covered = plan.failures_covered.named(Term::FailuresCovered);
    plan.failures_uncovered = plan.failures_uncovered.named(Term::FailuresUncovered);
    plan.embodied = plan.embodied.named(Term::Embodied);
    plan.use_carbon = plan.use_carbon.named(Term::UseCarbon);
    plan.avoided = plan.avoided.named(Term::AvoidedEmissions);
    plan
}

/// The new device that refurbished ones of a group may take the place of: its first new option
/// that meets the need.
fn displaced<S: Scalar>(
    group: &GroupInputs<S>,
    totals: &[OptionTotals<S>],
) -> Option<Displaced<S>> {
    let mut options = group.options.iter().zip(totals);
    let (inputs, totals) = options
        .find(|(inputs, totals)| inputs.sourcing == Sourcing::New && totals.life.meets_need)?;
    Some(Displaced {
        manufacture: inputs.carbon.manufacture.clone(),
        life: totals.life.years.clone(),
        electricity: inputs.electricity.clone(),
    })
}

/// What the refurbished devices of a part avoid over the horizon.
fn avoided<S: Scalar>(part: &Part<S>, inputs: &Inputs<S>, displaced: Displaced<S>) -> KgCo2e<S> {
    let common = &inputs.common;
    let life = part.totals.life.years.clone();
    let carbon = &part.inputs.carbon;
    let burden = carbon.manufacture.clone() * carbon.refurbishing.clone() + carbon.parts.clone();
    let of_one_device = avoided_emissions(
        common.displacement.clone(),
        displaced,
        burden,
        life.clone(),
        part.inputs.electricity.clone(),
        common.grid.clone(),
    );
    of_one_device * (common.horizon.clone() / life) * part.users.clone()
}

/// Devices of a plan that are bought together with those of a part: of the same model and sourcing,
/// whatever group they are for.
pub(super) fn bought_together<S: Scalar>(part: &Part<S>, parts: &[Part<S>]) -> f64 {
    let together = |other: &&Part<S>| {
        core::ptr::eq(other.inputs, part.inputs)
            || (other.inputs.purchase_key.is_some()
                && other.inputs.purchase_key == part.inputs.purchase_key
                && other.inputs.sourcing == part.inputs.sourcing)
    };
    let users = parts.iter().filter(together).map(|part| part.users.value());
    users.sum()
}

/// A number of devices is that of a tier where it falls short by no more than this share: a tenth
/// of 790 is 79, whatever the rounding of a tenth.
const ROUNDING: f64 = 1e-12;

/// The price of the tier that so many devices reach; `None` below the first.
pub(super) fn tier_price<S: Scalar>(option: &OptionInputs<S>, bought: f64) -> Option<&Money<S>> {
    let bought = bought * (1.0 + ROUNDING);
    let mut tiers = option.tiers.iter().rev();
    tiers
        .find(|(from, _)| bought >= *from)
        .map(|(_, price)| price)
}

/// The lines of one person, at the price of the tier that the plan's purchases reach.
pub(super) fn tiered_lines<S: Scalar>(part: &Part<S>, parts: &[Part<S>]) -> Lines<S> {
    if part.inputs.tiers.is_empty() {
        return part.totals.lines.clone();
    }
    lines_at(part, tier_price(part.inputs, bought_together(part, parts)))
}

/// The lines of one person at the price of a tier.
pub(super) fn lines_at<S: Scalar>(part: &Part<S>, price: Option<&Money<S>>) -> Lines<S> {
    let lines = part.totals.lines.clone();
    let Some(price) = price else {
        return lines;
    };
    lines.map(|line, amount| match (line, &part.totals.resale) {
        (Line::Purchase, _) => price.clone() * part.totals.purchases.clone(),
        (Line::Resale, Some(resale)) => resale.line(price.clone()),
        _ => amount,
    })
}
