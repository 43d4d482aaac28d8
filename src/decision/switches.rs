//! What is not a number and could be otherwise: how things are counted, and what an offer includes.
//! Each is tried by itself, with everything else as it is.

use serde::{Deserialize, Serialize};

use super::measure::Measure;
use crate::catalogue::DeviceClass;
use crate::scenario::{Entry, Value};

/// What is switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SwitchKind {
    /// How manufacture is shared between the users of a device.
    Allocation,
    /// The figure that stands for embodied carbon.
    FootprintSource,
    /// Whether devices that are not bought new have a new battery: at the same price, or paid for
    /// where it is put into what is kept.
    NewBattery,
    /// How many of the devices that leave are used again, in percent.
    Reuse,
    /// Whether the unused life of the last device is credited.
    UnusedLife,
    /// Whether amounts are compared with VAT.
    Vat,
    /// Warranty in months: as long as the longest in each group, bought at its price.
    EqualWarranty,
    /// When what is in use today is replaced: all at once, when due, or a year longer.
    Replacement,
}

/// One of them, tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SwitchResult {
    pub kind: SwitchKind,
    /// The group and the option, by id, where it is of one option only.
    pub group: Option<String>,
    pub option: Option<String>,
    /// Where it is of all options of one class.
    pub class: Option<DeviceClass>,
    /// What it is now and what it would be, as in the scenario; null where that is not the same for
    /// all.
    pub from: Value,
    pub to: Value,
    /// The difference as it is.
    pub cost_now: f64,
    pub carbon_now: f64,
    /// The difference after it.
    pub cost: f64,
    pub carbon: f64,
    /// By how much the plan that is judged changes, and the one it is held against.
    pub plan: PlanChange,
    pub against: PlanChange,
    /// Devices of today's fleet that would be in use past their updates; null where there are none.
    pub outlived: Option<OutlivedUpdates>,
    /// Whether another plan would then cost less, and emit less.
    pub turns_cost: bool,
    pub turns_carbon: bool,
    /// What was entered to try it.
    pub entries: Vec<Entry>,
}

/// By how much a plan changes: its total in the scenario's currency, and kg CO2e.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanChange {
    pub cost: f64,
    pub carbon: f64,
}

/// Devices in use past their security updates.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutlivedUpdates {
    pub devices: f64,
    /// When the first of them have none any more, as a decimal year.
    pub from_year: f64,
}

impl SwitchResult {
    /// Whether it turns the answer on a measure.
    pub fn turns(&self, measure: Measure) -> bool {
        match measure {
            Measure::Cost => self.turns_cost,
            Measure::Carbon => self.turns_carbon,
        }
    }

    /// The difference as it is, and after it.
    pub fn differences(&self, measure: Measure) -> [f64; 2] {
        match measure {
            Measure::Cost => [self.cost_now, self.cost],
            Measure::Carbon => [self.carbon_now, self.carbon],
        }
    }

    /// By how much it changes the plan that is judged, and the one it is held against.
    pub fn plan_changes(&self, measure: Measure) -> [f64; 2] {
        [self.plan, self.against].map(|plan| match measure {
            Measure::Cost => plan.cost,
            Measure::Carbon => plan.carbon,
        })
    }

    /// By how much it changes the difference.
    pub fn change(&self, measure: Measure) -> f64 {
        let [now, after] = self.differences(measure);
        after - now
    }
}
