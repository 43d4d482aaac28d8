//! What is told first of what was found.

use serde::Serialize;

use super::break_even::Turn;
use super::measure::Leaning;

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
}

/// What moves the difference on one measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Drivers {
    /// The answer as it is.
    pub answer: Leaning,
    /// The turn of the answer that takes the least change; null where nothing that was tried turns
    /// it.
    pub closest: Option<Closest>,
    /// What is told first, as indices of the variables: what turns the answer, then by strength.
    pub first: Vec<usize>,
    /// Everything else that has an effect, strongest first.
    pub rest: Vec<usize>,
    /// Switches that have an effect, as their indices: what turns the answer first, then by how
    /// much. Null while they are not known.
    pub switches: Option<Vec<usize>>,
}

/// The turn of the answer that takes the least change, as a share of all that was searched.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Closest {
    /// Index of the variable whose it is.
    pub variable: usize,
    pub turn: Turn,
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
