//! What is held against what, and how two plans stand to each other.

use serde::Serialize;

use super::handing_down::{Allotment, allot};
use super::option::evaluate_options;
use super::plan_kind::PlanKind;
use super::plan_result::PlanResult;
use crate::scenario::Sourcing;
use crate::scenario::inputs::Inputs;
use crate::units::{KgCo2e, Money, Ratio};

/// `plan` is held against `against`: the answer, how sure it is and what would change it are about
/// these two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    pub plan: PlanKind,
    pub against: PlanKind,
}

impl Judged {
    /// All refurbished is held against all new, wherever both can be had and are not the same.
    /// Where one of the two is lacking, your mix is held against the other. `None` where one thing
    /// is all there is.
    ///
    /// Two plans are the same where they equip everyone alike, whatever they are called.
    pub fn of(inputs: &Inputs, plans: [&Allotment; 3]) -> Option<Self> {
        let [new, mix, refurbished] = plans;
        let is_offered = |sourcing: Sourcing| {
            let mut options = inputs.groups.iter().flat_map(|group| &group.options);
            options.any(|option| option.sourcing == sourcing)
        };
        let pair = |plan, against, are_same: bool| (!are_same).then_some(Self { plan, against });
        let against_new = || pair(PlanKind::YourMix, PlanKind::AllNew, mix.equips_like(new));
        match [Sourcing::New, Sourcing::Refurbished].map(is_offered) {
            [true, true] => pair(
                PlanKind::AllRefurbished,
                PlanKind::AllNew,
                refurbished.equips_like(new),
            )
            .or_else(against_new),
            [true, false] => against_new(),
            [false, _] => pair(
                PlanKind::YourMix,
                PlanKind::AllRefurbished,
                mix.equips_like(refurbished),
            ),
        }
    }

    /// The same from the numbers alone.
    pub fn among(inputs: &Inputs) -> Option<Self> {
        let evaluated = evaluate_options(inputs);
        let [new, mix, refurbished] = PlanKind::ALL.map(|kind| allot(kind, inputs, &evaluated));
        Self::of(inputs, [&new, &mix, &refurbished])
    }
}

/// A plan minus another: negative is less.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    pub plan: PlanKind,
    pub against: PlanKind,
    pub cost: Money,
    pub carbon: KgCo2e,
    /// The difference over the cost of the other plan; null where that is next to nothing.
    pub cost_share: Option<Ratio>,
    pub carbon_share: Option<Ratio>,
}

impl Difference {
    pub(super) fn between(plan: &PlanResult, against: &PlanResult) -> Self {
        let (cost, carbon) = (plan.cost.total, plan.carbon.total);
        let (other_cost, other_carbon) = (against.cost.total, against.carbon.total);
        Self {
            plan: plan.plan,
            against: against.plan,
            cost: cost - other_cost,
            carbon: carbon - other_carbon,
            cost_share: share((cost - other_cost).value(), other_cost.value()),
            carbon_share: share((carbon - other_carbon).value(), other_carbon.value()),
        }
    }
}

/// A difference as a share of a whole: `None` of a millionth of a krona or of a kilogram, of which
/// shares have no meaning.
pub(super) fn share(difference: f64, whole: f64) -> Option<Ratio> {
    (libm::fabs(whole) > 1e-6).then(|| Ratio::of(difference / whole))
}
