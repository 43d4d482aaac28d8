//! What a comparison says of handing down.

use serde::Serialize;

use super::contribution::resale_given_up;
use super::handing_down::at_place;
use super::plan::Plan;
use super::totals::Evaluated;
use crate::scenario::inputs::Fallback;
use crate::scenario::{DeviceOption, Valid};
use crate::units::{Money, Ratio};

/// What is handed down to one option, in devices a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HandedDownResult {
    /// Id of the group that receives.
    pub group: String,
    /// Id of its option.
    pub option: String,
    /// Id of the group that gives.
    pub from_group: String,
    /// Id of its option.
    pub from_option: String,
    pub needed_per_year: Ratio,
    pub handed_per_year: Ratio,
    pub shortfall_per_year: Ratio,
    /// People for whom there is none.
    pub shortfall_users: Ratio,
    /// What equips them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<Replacement>,
    /// What the giver could have got for these devices over the horizon, as a net present value.
    pub resale_forgone: Money,
}

/// What becomes of the devices of an option that hands down, a year: released is the sum of the
/// others.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GiverResult {
    /// Id of the group.
    pub group: String,
    /// Id of its option.
    pub option: String,
    pub released_per_year: Ratio,
    pub handed_per_year: Ratio,
    /// Used again by others outside the scenario.
    pub resold_per_year: Ratio,
    pub disposed_per_year: Ratio,
}

/// What equips people where there is no kept or handed-down device: one of the two is stated.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Replacement {
    /// Id of the option of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// Id of a typical new device, in a group that buys nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<&'static str>,
}

impl Replacement {
    /// Names a replacement.
    pub fn of(fallback: &Option<Fallback>, options: &[DeviceOption]) -> Self {
        let (option, device) = match fallback {
            Some(Fallback::Option(index)) => (options.get(*index), None),
            Some(Fallback::Typical(typical)) => (None, typical.purchase_key),
            None => (None, None),
        };
        Self {
            option: option.map(|option| option.id.clone()),
            device,
        }
    }
}

/// What is handed down in a plan, receiver by receiver.
pub fn handed_down(plan: &Plan, valid: &Valid, evaluated: &Evaluated) -> Vec<HandedDownResult> {
    let inputs = valid.inputs();
    let groups = &valid.scenario().groups;
    let flows = plan.allotment.flows.iter().map(|flow| {
        let (group, option) = (&groups[flow.to.0], flow.to.1);
        let (from_group, from_option) = (&groups[flow.from.0], flow.from.1);
        let released = plan.allotment.released(flow.from, inputs, evaluated);
        let giver = plan.parts.iter();
        let mut giver = giver.filter(|part| part.place == flow.from && !part.typical);
        let forgone = match giver.next() {
            Some(part) if flow.handed.value() > 0.0 => {
                resale_given_up(part) * (flow.handed / released)
            }
            _ => Money::zero(),
        };
        let fallback = &inputs.groups[flow.to.0].options[option].fallback;
        HandedDownResult {
            group: group.id.clone(),
            option: group.options[option].id.clone(),
            from_group: from_group.id.clone(),
            from_option: from_group.options[from_option].id.clone(),
            needed_per_year: flow.needed,
            handed_per_year: flow.handed,
            shortfall_per_year: flow.needed - flow.handed,
            shortfall_users: flow.shortfall,
            rest: (flow.shortfall.value() > 0.0).then(|| Replacement::of(fallback, &group.options)),
            resale_forgone: forgone,
        }
    });
    flows.collect()
}

/// What becomes of the devices of those who hand down in a plan.
pub fn givers(plan: &Plan, valid: &Valid, evaluated: &Evaluated) -> Vec<GiverResult> {
    let inputs = valid.inputs();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for flow in &plan.allotment.flows {
        if !places.contains(&flow.from) {
            places.push(flow.from);
        }
    }
    let result = |place: (usize, usize)| {
        let (group, option) = (&valid.scenario().groups[place.0], place.1);
        let released = plan.allotment.released(place, inputs, evaluated);
        let handed = at_place(&plan.allotment.handed_share, place);
        let handed = handed.map_or_else(Ratio::zero, |share| released * *share);
        let rest = released - handed;
        let reused = inputs.groups[place.0].options[option].carbon.reused;
        let resold = rest * reused;
        GiverResult {
            group: group.id.clone(),
            option: group.options[option].id.clone(),
            released_per_year: released,
            handed_per_year: handed,
            resold_per_year: resold,
            disposed_per_year: rest - resold,
        }
    };
    places.into_iter().map(result).collect()
}
