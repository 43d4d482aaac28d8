//! What may be said of a comparison, from its figures and outcomes.

use crate::decision::answer::{
    Answer, Chance, Dots, Judgement, Missed, NO_CARBON, NO_MONEY, Outcomes, WholeDevices,
};
use crate::decision::picture::{DifferencePicture, Picture};
use crate::engine::Comparison;
use crate::engine::plan_kind::PlanKind;
use crate::engine::requirements::MissedRequirement;
use crate::scenario::{Sourcing, Valid};

/// What may be said of a comparison, and of its outcomes where they are known.
pub fn answer(valid: &Valid, comparison: &Comparison, picture: Option<&Picture>) -> Answer {
    let options = || comparison.groups.iter().flat_map(|group| &group.options);
    let has_new = options().any(|option| option.sourcing == Sourcing::New);
    let mut requirements = valid.scenario().requirements.iter();
    Answer {
        mix: WholeDevices::of(&comparison.plan(PlanKind::YourMix).composition),
        judgement: judgement(valid, comparison, picture),
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

fn judgement(
    valid: &Valid,
    comparison: &Comparison,
    picture: Option<&Picture>,
) -> Option<Judgement> {
    let judged = comparison.judged?;
    let [plan, against] = [judged.plan, judged.against].map(|kind| comparison.plan(kind));
    let is_whole = [plan, against].map(|plan| plan.unchanged_groups.is_empty());
    let against_mix = !is_whole[1]
        && judged.plan == PlanKind::AllRefurbished
        && against.composition == comparison.plan(PlanKind::YourMix).composition;
    let of_mix = WholeDevices::of(&comparison.plan(PlanKind::YourMix).composition).only;
    let against_fit = judged.plan == PlanKind::YourMix
        && is_whole[1]
        && match judged.against {
            PlanKind::AllNew => of_mix == Some(Sourcing::New),
            PlanKind::YourMix => false,
            PlanKind::AllRefurbished => of_mix == Some(Sourcing::Refurbished),
        };
    let unchanged = |kind: PlanKind| {
        let is_named = judged.plan == kind || judged.against == kind && !against_mix;
        if is_named {
            comparison.plan(kind).unchanged_groups.len()
        } else {
            0
        }
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
        against_mix,
        against_fit,
        unchanged: [
            unchanged(PlanKind::AllNew),
            unchanged(PlanKind::AllRefurbished),
        ],
        cost: difference.cost.value(),
        cost_share: difference.cost_share.map(|share| share.value()),
        carbon,
        allocation: valid.inputs().common.allocation,
        chance: picture.map_or(Chance::Unknown, |picture| {
            chance(picture, judged.plan, judged.against)
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
        classes: missed.classes.clone(),
    }
}
