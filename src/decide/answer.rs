//! What may be said of a comparison, from its figures and outcomes.

use crate::decision::answer::{
    Answer, Chance, Dots, HeldToLimits, Judgement, Missed, NO_CARBON, NO_MONEY, Outcomes, Third,
    WholeDevices, WorstYear,
};
use crate::decision::picture::{DifferencePicture, Picture};
use crate::decision::problem::Limit;
use crate::engine::Comparison;
use crate::engine::budget::{Budget, YearlyBudget};
use crate::engine::judged::Judged;
use crate::engine::plan_kind::PlanKind;
use crate::engine::requirements::MissedRequirement;
use crate::scenario::{Sourcing, Valid};

/// What may be said of a comparison, and of its outcomes where they are known.
pub fn answer(valid: &Valid, comparison: &Comparison, picture: Option<&Picture>) -> Answer {
    let options = || comparison.groups.iter().flat_map(|group| &group.options);
    let judgement = judgement(valid, comparison, picture);
    let third = third(valid, comparison);
    let favoured = judgement.as_ref();
    let favoured = favoured.map(|judgement| judgement.pair()[judgement.favoured()[0]]);
    let mix = third.is_some() || favoured.is_none();
    let mix = mix.then_some(PlanKind::YourMix);
    let has_new = options().any(|option| option.sourcing == Sourcing::New);
    let mut requirements = valid.scenario().requirements.iter();
    Answer {
        mix: WholeDevices::of(&comparison.plan(PlanKind::YourMix).composition),
        limits: favoured
            .into_iter()
            .chain(mix)
            .filter_map(|plan| held_to_limits(valid, comparison, plan))
            .collect(),
        judgement,
        third,
        lacking: if has_new {
            Sourcing::Refurbished
        } else {
            Sourcing::New
        },
        missed: comparison.missed.iter().map(missed).collect(),
        has_requirements: requirements.any(|one| one.hard != Some(false)),
        years: comparison.horizon_years.value(),
    }
}

/// Whether your mix is of the same kind as another plan, of devices that do not meet the need.
fn is_against_fit(comparison: &Comparison, against: PlanKind) -> bool {
    let of_mix = WholeDevices::of(&comparison.plan(PlanKind::YourMix).composition).only;
    comparison.plan(against).unchanged_groups.is_empty()
        && match against {
            PlanKind::AllNew => of_mix == Some(Sourcing::New),
            PlanKind::YourMix => false,
            PlanKind::AllRefurbished => of_mix == Some(Sourcing::Refurbished),
        }
}

/// Your mix beside the two that are judged, where it is neither.
fn third(valid: &Valid, comparison: &Comparison) -> Option<Third> {
    let Judged { plan, against } = comparison.judged?;
    let is_mix = |kind| comparison.are_alike(valid, PlanKind::YourMix, kind);
    if is_mix(plan) || is_mix(against) {
        return None;
    }
    let [mix, other] = [PlanKind::YourMix, against].map(|kind| comparison.plan(kind));
    Some(Third {
        against,
        is_whole: other.unchanged_groups.is_empty(),
        against_fit: is_against_fit(comparison, against),
        cost: (mix.cost.total - other.cost.total).value(),
    })
}

fn judgement(
    valid: &Valid,
    comparison: &Comparison,
    picture: Option<&Picture>,
) -> Option<Judgement> {
    let judged = comparison.judged?;
    let pair = [judged.plan, judged.against];
    let is_whole = pair.map(|kind| comparison.plan(kind).unchanged_groups.is_empty());
    let unchanged = |kind: PlanKind| match pair.contains(&kind) {
        true => comparison.plan(kind).unchanged_groups.len(),
        false => 0,
    };
    let difference = comparison.judged_difference()?;
    let carbon = comparison.by_rule.each_ref().map(|rule| {
        rule.judged
            .as_ref()
            .map_or(0.0, |judged| judged.carbon.value())
    });
    Some(Judgement {
        plan: judged.plan,
        against: judged.against,
        is_whole,
        against_fit: judged.plan == PlanKind::YourMix && is_against_fit(comparison, judged.against),
        unchanged: [
            unchanged(PlanKind::AllNew),
            unchanged(PlanKind::AllRefurbished),
        ],
        shortfall: pair.map(|kind| comparison.shortfall(valid, kind)),
        cost: difference.cost.value(),
        cost_share: difference.cost_share.map(|share| share.value()),
        carbon,
        allocation: valid.inputs().common.allocation,
        chance: picture.map_or(Chance::Unknown, |picture| {
            chance(picture, judged.plan, judged.against)
        }),
    })
}

/// How a plan stands to the budgets and the carbon cap; `None` where none is set. A limit counts as
/// met up to a billionth of itself, for rounding.
fn held_to_limits(valid: &Valid, comparison: &Comparison, kind: PlanKind) -> Option<HeldToLimits> {
    let plan = comparison.plan(kind);
    let of_budget = |budget: &Budget| {
        (
            budget.amount.value(),
            budget.plans[kind as usize].cost.value(),
        )
    };
    let budget = comparison.budget.as_ref();
    let over_horizon = budget.and_then(|budget| budget.over_horizon.as_ref());
    let first_year = budget.and_then(|budget| budget.first_year.as_ref());
    let yearly = budget.and_then(|budget| budget.yearly.as_ref());
    let worst = yearly.and_then(|yearly| yearly.plans[kind as usize].worst());
    let of_worst = |yearly: &YearlyBudget| {
        let amount = yearly.amount.value();
        (amount, amount + worst.map_or(0.0, |year| year.by.value()))
    };
    let cap = valid.scenario().limits.carbon_cap_kg;
    let held = [
        (Limit::Budget, over_horizon.map(of_budget)),
        (Limit::FirstYearBudget, first_year.map(of_budget)),
        (Limit::YearlyBudget, yearly.map(of_worst)),
        (
            Limit::CarbonCap,
            cap.map(|cap| (cap, plan.carbon.total.value())),
        ),
    ];
    let over = held.into_iter().filter_map(|(limit, held)| {
        let (most, amount) = held?;
        let over = amount - most;
        Some((limit, if over > 1e-9 * most { over } else { 0.0 }))
    });
    let over: Vec<(Limit, f64)> = over.collect();
    (!over.is_empty()).then(|| HeldToLimits {
        plan: kind,
        is_whole: plan.unchanged_groups.is_empty(),
        over,
        worst_year: worst.zip(yearly).map(|(worst, yearly)| WorstYear {
            year: worst.year,
            over: yearly.plans[kind as usize].over.len(),
        }),
    })
}

fn chance(picture: &Picture, plan: PlanKind, against: PlanKind) -> Chance {
    let Some(difference) = picture.of(plan, against) else {
        return Chance::Unknown;
    };
    if difference.unfit_devices > 0.0 {
        return Chance::Unfit(difference.unfit_devices);
    }
    Chance::Known {
        cost: cost_outcomes(difference),
        carbon: carbon_outcomes(difference),
    }
}

/// Nothing where the cost is the same in all outcomes.
fn cost_outcomes(difference: &DifferencePicture) -> Option<Outcomes> {
    let dots = |values: &[f64]| Dots {
        less: values.iter().filter(|value| **value < 0.0).count(),
        more: values.iter().filter(|value| **value > 0.0).count(),
        all: values.len(),
    };
    let less = difference.cheaper?.value;
    let is_uncertain =
        !difference.cost.is_certain && difference.cost.deviation.value >= NO_MONEY / 10.0;
    is_uncertain.then(|| Outcomes {
        less,
        dots: [&difference.cost_in_20, &difference.cost_in_50].map(|values| dots(values)),
    })
}

/// Nothing where the carbon is the same in all outcomes.
fn carbon_outcomes(difference: &DifferencePicture) -> Option<Outcomes> {
    let less = difference.emits_less?.value;
    let dots = |all: usize| {
        let less = libm::round(less * all as f64) as usize;
        Dots {
            less,
            more: all - less,
            all,
        }
    };
    let is_uncertain =
        !difference.carbon.is_certain && difference.carbon.deviation.value >= NO_CARBON / 10.0;
    is_uncertain.then(|| Outcomes {
        less,
        dots: [dots(20), dots(50)],
    })
}

fn missed(missed: &MissedRequirement) -> Missed {
    Missed {
        demand: missed.demand,
        asked: missed.asked,
        certificate: missed.certificate,
        hard: missed.hard,
        missed: missed.devices_missed.value(),
        not_known: missed.devices_not_known.value(),
        missed_in_use: missed.missed_in_use.value(),
        not_known_in_use: missed.not_known_in_use.value(),
        classes: missed.classes.clone(),
    }
}
