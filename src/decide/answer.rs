//! What may be said of a comparison: decided once, from its figures, for every sentence about it.

use super::Certainty;
use super::picture::{DifferencePicture, Picture};
use crate::catalogue::DeviceClass;
use crate::engine::Comparison;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::Composition;
use crate::engine::requirements::{Demand, MissedRequirement};
use crate::scenario::{Allocation, Sourcing, Valid};

/// Amounts that differ by less than this come to the same: half a krona, half a euro.
const NO_MONEY: f64 = 0.5;

/// The same for carbon, in kg.
const NO_CARBON: f64 = 0.05;

/// Plans that are closer than this in cost cost about the same.
const EVEN_SHARE: f64 = 0.01;

/// Everything that is said of a comparison as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Devices of your mix by how they are had, as whole ones.
    pub mix: Mix,
    /// `None` where there is nothing to compare with.
    pub judgement: Option<Judgement>,
    /// Of what there is no option where there is nothing to compare with.
    pub lacking: Sourcing,
    /// What devices in the mix miss or are not known to meet, the requirements first.
    pub missed: Vec<Missed>,
    /// Whether any requirement is set.
    pub has_requirements: bool,
    pub years: f64,
}

/// Devices by how they are had, as whole ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mix {
    pub new: u32,
    pub refurbished: u32,
    pub kept: u32,
    pub handed_down: u32,
    /// How they are had, where that is the same for all.
    pub only: Option<Sourcing>,
}

/// One plan held against another: `plan` minus `against`.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    pub plan: PlanKind,
    pub against: PlanKind,
    /// Whether they are wholly of what they are called by.
    pub is_whole: [bool; 2],
    /// Whether `against` is your mix under another name.
    pub against_mix: bool,
    /// Whether your mix is of the same kind as `against`, of devices that do not meet the need.
    pub against_fit: bool,
    /// Groups that have no new option, and that have no refurbished one, where a plan of the two
    /// would need it.
    pub unchanged: [usize; 2],
    pub cost: f64,
    /// The difference over the cost of the other plan.
    pub cost_share: Option<f64>,
    /// By rule, in the order of [`Allocation::ALL`].
    pub carbon: [f64; 3],
    pub allocation: Allocation,
    pub chance: Chance,
}

/// Less, as much, or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    Less,
    Same,
    More,
}

impl Leaning {
    /// ```
    /// # use refurb_or_new::decide::answer::Leaning;
    /// assert_eq!(Leaning::of(-0.3, 0.5), Leaning::Same);
    /// assert_eq!(Leaning::of(-3.0, 0.5), Leaning::Less);
    /// ```
    pub fn of(difference: f64, nothing: f64) -> Self {
        if difference.abs() < nothing {
            Leaning::Same
        } else if difference < 0.0 {
            Leaning::Less
        } else {
            Leaning::More
        }
    }
}

/// What many equally likely outcomes say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chance {
    /// Not known yet.
    Unknown,
    /// So many devices do not meet the need, so that the plans do not do the same.
    Unfit(f64),
    /// `None` for what is the same in all of them.
    Known {
        cost: Option<Outcomes>,
        carbon: Option<Outcomes>,
    },
}

/// Outcomes in which the plan comes to less, and in which it comes to more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcomes {
    /// As fractions of all.
    pub less: f64,
    /// As dots out of 20, and out of 50.
    pub dots: [Dots; 2],
}

/// Dots of a plot on either side of zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dots {
    pub less: usize,
    pub more: usize,
    pub all: usize,
}

/// What is said of costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CostClaim {
    Same,
    AboutTheSame,
    /// How surely; `None` where no chance is known or nothing is uncertain.
    Differs(Option<Certainty>),
    TooClose(Dots),
    /// Most outcomes say the opposite of the most likely values.
    Against(Dots),
}

/// A requirement or preference that devices in the mix miss or are not known to meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Missed {
    pub demand: Demand,
    pub asked: Option<f64>,
    pub certificate: Option<&'static str>,
    pub hard: bool,
    pub missed: f64,
    pub not_known: f64,
    /// The classes of these devices.
    pub classes: Vec<DeviceClass>,
}

impl Judgement {
    /// What is said of the difference in cost.
    pub fn cost_claim(&self) -> CostClaim {
        let leaning = self.cost_leaning();
        if leaning == Leaning::Same {
            return CostClaim::Same;
        }
        let outcomes = match self.chance {
            Chance::Known { cost, .. } => cost,
            _ => None,
        };
        let agree = outcomes.map(|outcomes| match leaning {
            Leaning::Less => outcomes.less,
            _ => 1.0 - outcomes.less,
        });
        let certainty = agree.map(Certainty::of);
        let is_even = self
            .cost_share
            .is_some_and(|share| share.abs() < EVEN_SHARE);
        match (certainty, outcomes) {
            (Some(Certainty::TooClose), Some(outcomes)) => {
                // Sure of the opposite is not too close.
                match agree.map(|agree| Certainty::of(1.0 - agree)) {
                    Some(Certainty::TooClose) => CostClaim::TooClose(outcomes.dots[0]),
                    _ => CostClaim::Against(outcomes.dots[0]),
                }
            }
            _ if is_even => CostClaim::AboutTheSame,
            _ => CostClaim::Differs(certainty),
        }
    }

    pub fn cost_leaning(&self) -> Leaning {
        Leaning::of(self.cost, NO_MONEY)
    }

    /// The difference in carbon by the rule in force.
    pub fn carbon_now(&self) -> f64 {
        let mut rules = Allocation::ALL.iter().zip(self.carbon);
        let now = rules.find(|(rule, _)| **rule == self.allocation);
        now.map_or(0.0, |(_, carbon)| carbon)
    }

    /// By the rule in force.
    pub fn carbon_leaning(&self) -> Leaning {
        Leaning::of(self.carbon_now(), NO_CARBON)
    }

    /// By each rule.
    pub fn carbon_leanings(&self) -> [Leaning; 3] {
        self.carbon.map(|carbon| Leaning::of(carbon, NO_CARBON))
    }
}

impl Answer {
    /// What may be said of a comparison, and of its outcomes where they are known.
    pub fn of(valid: &Valid, comparison: &Comparison, picture: Option<&Picture>) -> Self {
        let options = || comparison.groups.iter().flat_map(|group| &group.options);
        let has_new = options().any(|option| option.sourcing == Sourcing::New);
        let mut requirements = valid.scenario().requirements.iter();
        Self {
            mix: Mix::of(&comparison.plan(PlanKind::YourMix).composition),
            judgement: judgement(valid, comparison, picture),
            lacking: if has_new {
                Sourcing::Refurbished
            } else {
                Sourcing::New
            },
            missed: comparison.missed.iter().map(Missed::of).collect(),
            has_requirements: requirements.any(|one| one.hard != Some(false)),
            years: comparison.horizon_years.value(),
        }
    }
}

impl Mix {
    /// Rounded down, and what is missing to the whole given to those that lost most.
    pub fn of(composition: &Composition) -> Self {
        let exact = [
            composition.new.value(),
            composition.refurbished.value(),
            composition.kept.value(),
            composition.handed_down.value(),
        ];
        let all = libm::round(exact.iter().sum()) as u32;
        // A hair below a whole number is rounding.
        let mut whole = exact.map(|devices| (devices + 1e-6) as u32);
        while whole.iter().sum::<u32>() < all {
            let lost = |index: usize| exact[index] - f64::from(whole[index]);
            let mut most = 0;
            for index in 1..exact.len() {
                if lost(index) > lost(most) {
                    most = index;
                }
            }
            whole[most] += 1;
        }
        let kinds = [
            Sourcing::New,
            Sourcing::Refurbished,
            Sourcing::Keep,
            Sourcing::HandedDown,
        ];
        let mut there = kinds
            .into_iter()
            .zip(exact)
            .filter(|(_, devices)| *devices > 1e-6);
        let first = there.next().map(|(kind, _)| kind);
        Self {
            new: whole[0],
            refurbished: whole[1],
            kept: whole[2],
            handed_down: whole[3],
            only: first.filter(|_| there.next().is_none()),
        }
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
    let of_mix = Mix::of(&comparison.plan(PlanKind::YourMix).composition).only;
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

impl Missed {
    fn of(missed: &MissedRequirement) -> Self {
        Self {
            demand: missed.demand,
            asked: missed.asked,
            certificate: missed.certificate,
            hard: missed.hard,
            missed: missed.devices_missed.value(),
            not_known: missed.devices_not_known.value(),
            classes: missed.classes.clone(),
        }
    }
}
