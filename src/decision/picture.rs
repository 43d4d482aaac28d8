//! How sure the answer is: chances and quantiles, each with its own error.

use serde::{Deserialize, Serialize};

use crate::engine::plan_kind::PlanKind;

/// How sure the answer is. Amounts are those of the comparison: net present values and kg CO2e over
/// the horizon and all people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    pub points: usize,
    /// Points when all is done.
    pub of: usize,
    pub seed: u32,
    /// All new, your mix, all refurbished.
    pub plans: Vec<PlanPicture>,
    /// Your mix and all refurbished, each minus all new, and what is judged minus what it is held
    /// against, where that is neither. None where there is nothing to compare.
    pub differences: Vec<DifferencePicture>,
}

impl Picture {
    /// How a plan stands to another.
    pub fn of(&self, plan: PlanKind, against: PlanKind) -> Option<&DifferencePicture> {
        let mut differences = self.differences.iter();
        differences.find(|one| one.plan == plan && one.against == against)
    }
}

/// A plan by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanPicture {
    pub plan: PlanKind,
    pub cost: Band,
    pub carbon: Band,
}

/// Values below which 5, 50 and 95 % lie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Band {
    pub p5: f64,
    pub p50: f64,
    pub p95: f64,
}

/// A plan minus another: negative is less.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DifferencePicture {
    pub plan: PlanKind,
    pub against: PlanKind,
    /// Devices that do not meet the need, in whichever of the two plans has more of them. What does
    /// not do the work is no cheaper way to do it, so no chance is stated where there are any.
    pub unfit_devices: f64,
    /// Chance that the plan costs less, as a fraction; null where devices do not meet the need.
    pub cheaper: Option<Estimate>,
    /// Chance that it emits less, as a fraction, likewise.
    pub emits_less: Option<Estimate>,
    pub cost: DifferenceBand,
    pub carbon: DifferenceBand,
    /// The middles of 20 parts of equal chance, in rising order.
    pub cost_in_20: Vec<f64>,
    /// The middles of 50 parts of equal chance, in rising order.
    pub cost_in_50: Vec<f64>,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceBand {
    pub p5: Estimate,
    pub p50: Estimate,
    pub p95: Estimate,
    pub mean: Estimate,
    /// The standard deviation.
    pub deviation: Estimate,
    /// Whether it is the same at all points, so that no chance is about anything.
    pub is_certain: bool,
}

/// A number found from points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    pub value: f64,
    /// How far off it may be: the standard deviation over the independent scrambles, over the
    /// square root of their number.
    pub standard_error: f64,
}
