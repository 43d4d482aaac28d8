//! The plans that every comparison has, and how each divides a group over its options.

use serde::{Deserialize, Serialize};

use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{GroupInputs, OptionInputs};
use crate::units::Ratio;

/// The plans that every comparison has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
/// uses none of them, the first one takes all. Those that do not meet the need are left out, if any
/// of that sourcing does. A group that has no such option keeps the mix.
pub fn plan_shares<S: Scalar>(
    kind: PlanKind,
    group: &GroupInputs<S>,
    fits: &[bool],
) -> (Vec<Ratio<S>>, bool) {
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
    let options = || group.options.iter().zip(fits).enumerate();
    let is_of_it = |option: &OptionInputs<S>| option.sourcing == sourcing;
    let any_fits = options().any(|(_, (option, fits))| is_of_it(option) && *fits);
    let belongs = |option: &OptionInputs<S>, fits: bool| is_of_it(option) && (fits || !any_fits);
    let of_sourcing = options().filter(|(_, (option, fits))| belongs(option, **fits));
    let Some((first, _)) = of_sourcing.clone().next() else {
        return (mix(), false);
    };
    let sum: f64 = of_sourcing
        .map(|(_, (option, _))| option.share.value())
        .sum();
    let share = |(index, (option, fits)): (usize, (&OptionInputs<S>, &bool))| {
        let share = if sum > 0.0 && belongs(option, *fits) {
            option.share.value() / sum
        } else if sum <= 0.0 && index == first {
            1.0
        } else {
            0.0
        };
        Ratio::constant(share).named(Quantity::Share)
    };
    (options().map(share).collect(), true)
}
