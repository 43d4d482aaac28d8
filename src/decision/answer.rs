//! What may be said of a comparison: decided once, from its figures, for every sentence about it.

use super::certainty::Certainty;
use super::measure::Leaning;
use super::problem::Limit;
use crate::catalogue::DeviceClass;
use crate::engine::Shortfall;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::Composition;
use crate::engine::requirements::Demand;
use crate::scenario::{Allocation, Sourcing};

/// Amounts that differ by less than this come to the same: half a krona, half a euro.
pub const NO_MONEY: f64 = 0.5;

/// The same for carbon, in kg.
pub const NO_CARBON: f64 = 0.05;

/// Plans that are closer than this in cost cost about the same.
const EVEN_SHARE: f64 = 0.01;

/// Everything that is said of a comparison as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Devices of your mix by how they are had, as whole ones.
    pub mix: WholeDevices,
    /// `None` where there is nothing to compare with.
    pub judgement: Option<Judgement>,
    /// Your mix beside the two that are judged; `None` where it is one of them.
    pub third: Option<Third>,
    /// How plans stand to the limits that are set: the one that the answer favours, and your mix
    /// where that is another. None where no limit is set.
    pub limits: Vec<HeldToLimits>,
    /// Of what there is no option where there is nothing to compare with.
    pub lacking: Sourcing,
    /// What devices in the mix miss or are not known to meet, the requirements first.
    pub missed: Vec<Missed>,
    /// Whether any requirement is set.
    pub has_requirements: bool,
    pub years: f64,
}

/// Devices by how they are had, in whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WholeDevices {
    pub new: u32,
    pub refurbished: u32,
    pub kept: u32,
    pub handed_down: u32,
    /// How they are had, where that is the same for all.
    pub only: Option<Sourcing>,
}

/// How a plan stands to the limits that are set.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldToLimits {
    pub plan: PlanKind,
    /// Whether it is wholly of what it is called by.
    pub is_whole: bool,
    /// How far it is over each of them: an amount of money, or kilograms. Zero where it is within. Over
    /// the yearly budget it is by what the worst year is over.
    pub over: Vec<(Limit, f64)>,
    /// Of the years that are over the yearly budget, the worst; `None` where none is.
    pub worst_year: Option<WorstYear>,
}

/// The year that is furthest over the yearly budget.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WorstYear {
    /// The calendar year in which it begins.
    pub year: f64,
    /// How many years are over.
    pub over: usize,
}

/// Your mix as a third plan, held against the one that the other is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Third {
    pub against: PlanKind,
    /// Whether that is wholly of what it is called by.
    pub is_whole: bool,
    /// Whether your mix is of the same kind, of devices that do not meet the need.
    pub against_fit: bool,
    /// Your mix minus the other.
    pub cost: f64,
}

/// One plan held against another: `plan` minus `against`.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    pub plan: PlanKind,
    pub against: PlanKind,
    /// Whether they are wholly of what they are called by.
    pub is_whole: [bool; 2],
    /// Whether your mix is of the same kind as `against`, of devices that do not meet the need.
    pub against_fit: bool,
    /// Groups that have no new option, and that have no refurbished one, where a plan of the two
    /// would need it.
    pub unchanged: [usize; 2],
    /// What some devices of each of the two miss.
    pub shortfall: [Option<Shortfall>; 2],
    pub cost: f64,
    /// The difference over the cost of the other plan.
    pub cost_share: Option<f64>,
    /// By rule, in the order of [`Allocation::ALL`].
    pub carbon: [f64; 3],
    pub allocation: Allocation,
    pub chance: Chance,
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
    /// Those of them that are in use today.
    pub missed_in_use: f64,
    pub not_known_in_use: f64,
    /// The classes of these devices.
    pub classes: Vec<DeviceClass>,
}

impl Judgement {
    /// What is said of the difference in cost.
    pub fn cost_claim(&self) -> CostClaim {
        let leaning = self.cost_leaning();
        if leaning == Leaning::Equal {
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

    /// Whether new and refurbished are held against one another, and your mix is neither.
    pub fn is_of_kinds(&self) -> bool {
        self.plan == PlanKind::AllRefurbished
    }

    /// The plan that the answer favours and the other one, as indices of the pair: what costs less,
    /// and where both cost the same, what causes less.
    pub fn favoured(&self) -> [usize; 2] {
        let by_cost = self.cost_leaning();
        let leaning = match by_cost {
            Leaning::Equal => self.carbon_leaning(),
            _ => by_cost,
        };
        match leaning {
            Leaning::More => [1, 0],
            _ => [0, 1],
        }
    }

    /// What devices of one of the two miss, by its place in the pair. Of your mix it is told by
    /// requirement.
    pub fn falls_short(&self, place: usize) -> Option<Shortfall> {
        let is_mix = self.pair()[place] == PlanKind::YourMix;
        self.shortfall[place].filter(|_| !is_mix)
    }

    /// What all devices of both miss, new and refurbished ones.
    pub fn both_fall_short(&self) -> Option<Shortfall> {
        let [one, other] = self.shortfall;
        let is_of_kinds = self.is_of_kinds() && self.is_whole == [true; 2];
        one.filter(|one| is_of_kinds && one.of_all && other == Some(*one))
    }

    /// The two plans.
    pub fn pair(&self) -> [PlanKind; 2] {
        [self.plan, self.against]
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

impl WholeDevices {
    /// Whether some are devices that there are already, kept or handed down.
    pub fn is_used_already(&self) -> bool {
        self.kept + self.handed_down > 0
    }

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
