//! What is told first of what was found.

use serde::{Serialize, Serializer};

use super::break_even::Turn;
use super::measure::{Leaning, Measure};
use crate::engine::cost::Line;
use crate::scenario::Entry;

/// What is told first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    /// Of what moves the difference in cost; null where there is nothing to compare.
    pub cost: Option<Drivers>,
    pub carbon: Option<Drivers>,
    pub equal_warranty: EqualWarranty,
    /// Null where there are no other mixes.
    pub your_mix: Option<YourMix>,
    /// Null where there is nothing to compare.
    pub why: Option<Why>,
}

/// Why the answer is what it is: the plan that is judged, minus the one it is held against.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Why {
    pub cost: Reasons,
    pub carbon: Reasons,
    /// Which groups make the difference, in their order; none where there is one group.
    pub groups: Vec<GroupDifference>,
}

/// What makes the difference on one measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reasons {
    /// Where the plan comes to less.
    pub less: Side,
    /// Where it comes to more.
    pub more: Side,
    /// What comes to the same for both, though not to nothing.
    pub same: Vec<Reason>,
}

/// All that speaks for a plan, or all that speaks against it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Side {
    /// What differs, most first.
    pub differences: Vec<ReasonDifference>,
    /// How many of them are told of.
    pub told: usize,
    /// What those come to without its sign, with the others where they are told of together.
    pub amount: f64,
    /// Whether the others are told of together: they come to something.
    pub has_others: bool,
}

/// A difference in one thing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReasonDifference {
    pub reason: Reason,
    /// Negative is less.
    pub difference: f64,
}

/// What cost or carbon is a sum of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Line(Line),
    Manufacture,
    Electricity,
}

impl Reason {
    /// The name for programs, as in the results of a plan.
    pub fn id(self) -> &'static str {
        match self {
            Reason::Line(line) => line.id(),
            Reason::Manufacture => "embodied",
            Reason::Electricity => "use",
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// What a group adds to the difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupDifference {
    /// Id of the group.
    pub group: String,
    pub cost: f64,
    pub carbon: f64,
}

impl Why {
    pub fn reasons(&self, measure: Measure) -> &Reasons {
        match measure {
            Measure::Cost => &self.cost,
            Measure::Carbon => &self.carbon,
        }
    }
}

impl GroupDifference {
    pub fn difference(&self, measure: Measure) -> f64 {
        match measure {
            Measure::Cost => self.cost,
            Measure::Carbon => self.carbon,
        }
    }
}

/// What moves the difference on one measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Drivers {
    /// The answer as it is.
    pub answer: Leaning,
    /// Everything that turns the answer when it alone is otherwise: numbers, what offers include and
    /// ways of counting, nearest first.
    pub turning: Vec<Turning>,
    /// What is told first of the numbers, as indices of the variables: what turns the answer, then
    /// by strength.
    pub first: Vec<usize>,
    /// Every other number that has an effect, strongest first.
    pub rest: Vec<usize>,
    /// Switches that have an effect and do not turn the answer, as their indices: by how much. Null
    /// while they are not known.
    pub switches: Option<Vec<usize>>,
    /// How much each of the assumptions weighs, in their order.
    pub weights: Vec<Weight>,
    /// The examples of ours that weigh most, as indices of the assumptions: what to replace first.
    pub examples: Vec<usize>,
}

/// Something that turns the answer when it alone is otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Turning {
    pub driver: Driver,
    /// Whether a buyer can decide it or ask for it.
    pub is_a_buyers: bool,
    /// How far it is, by the one measure of [`crate::decide::told`]: of a number, the share of all
    /// that was searched.
    pub distance: f64,
    /// What to enter to see the answer turn, as one step; empty of what cannot be entered.
    pub entries: Vec<Entry>,
    /// The number that is entered; null of what is no number.
    pub value: Option<f64>,
    /// The difference then; null of what cannot be entered.
    pub cost: Option<f64>,
    pub carbon: Option<f64>,
}

/// What turns.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Driver {
    /// A number: the variable with this index, and the turn that is nearest.
    Number { variable: usize, turn: Turn },
    /// What is no number: the switch with this index.
    Switch { switch: usize },
}

/// How much a figure weighs in the answer: how far it moves the difference from its low to its high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// Not at all.
    None,
    /// By less than a tenth of the difference.
    Little,
    /// By a tenth or more.
    Some,
    /// By as much as the difference is, or more: it can turn the answer alone.
    Large,
}

/// What the combinations of the two strongest figures come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Combinations {
    pub all: usize,
    /// Those with another answer than now.
    pub turned: usize,
    /// Whether one of the two is enough to turn it, within its range.
    pub one_is_enough: bool,
}

/// What it takes to make all warranties as long as the longest in their group.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum EqualWarranty {
    /// For some option it is not for sale.
    NotForSale,
    /// They are as long as they are.
    AsItIs,
    ForSale {
        /// For one device of the option for which it costs most.
        price: f64,
        /// Whether it costs the same for all that lack it.
        is_one_price: bool,
        /// Whether it is refurbished devices that lack it, and new ones that have it.
        is_refurbished_against_new: bool,
    },
}

/// How your mix stands to the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YourMix {
    /// The point of the trade-off that it is; null where it is none.
    pub point: Option<usize>,
    pub standing: Standing,
    /// Whether it is the best mix within the limits; null where there is none.
    pub is_best: Option<bool>,
}

/// Where a mix lies beside the frontier.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Standing {
    /// It misses the need or a requirement, which all mixes on the frontier meet.
    Outside,
    /// It costs and emits more than the greenest, by so much.
    Beyond {
        cost: f64,
        carbon: f64,
    },
    /// It emits so much more than the frontier at the same cost.
    Above {
        carbon: f64,
    },
    OnFrontier,
}
