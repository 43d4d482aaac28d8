//! What many points say: chances and quantiles, each with its own error.

use serde::Serialize;

use super::points::{ALL_POINTS, SCRAMBLES};
use super::totals::{MEASURES, OUTCOMES};
use crate::engine::plan::PlanKind;

/// How sure the answer is. Amounts are those of the comparison: net present values and kg CO2e over
/// the horizon and all people.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    pub points: usize,
    /// Points when all is done.
    pub of: usize,
    pub seed: u32,
    /// All new, your mix, all refurbished.
    pub plans: Vec<PlanPicture>,
    /// Your mix and all refurbished, each minus all new.
    pub differences: Vec<DifferencePicture>,
}

/// A plan by itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanPicture {
    pub plan: PlanKind,
    pub cost: Band,
    pub carbon: Band,
}

/// Values below which 5, 50 and 95 % lie.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Band {
    pub p5: f64,
    pub p50: f64,
    pub p95: f64,
}

/// A plan minus all new: negative is less.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DifferencePicture {
    pub plan: PlanKind,
    /// Chance that the plan costs less, as a fraction.
    pub cheaper: Estimate,
    /// Chance that it emits less, as a fraction.
    pub emits_less: Estimate,
    pub cost: DifferenceBand,
    pub carbon: DifferenceBand,
    /// The middles of 20 parts of equal chance, in rising order.
    pub cost_in_20: Vec<f64>,
    /// The middles of 50 parts of equal chance, in rising order.
    pub cost_in_50: Vec<f64>,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceBand {
    pub p5: Estimate,
    pub p50: Estimate,
    pub p95: Estimate,
    pub mean: Estimate,
    /// The standard deviation.
    pub deviation: Estimate,
}

/// A number found from points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    pub value: f64,
    /// How far off it may be: the standard deviation over the independent scrambles, over the
    /// square root of their number.
    pub standard_error: f64,
}

impl Picture {
    /// How a plan stands to another.
    pub fn of(&self, plan: PlanKind, against: PlanKind) -> Option<&DifferencePicture> {
        // Differences are from all new.
        let mut differences = self.differences.iter();
        differences.find(|one| one.plan == plan && against == PlanKind::AllNew)
    }
}

/// The picture of the outcomes at the points so far.
pub(super) fn picture(seed: u32, outcomes: &[Vec<f64>; OUTCOMES]) -> Picture {
    let plan = |kind: PlanKind| {
        let first = MEASURES * kind as usize;
        PlanPicture {
            plan: kind,
            cost: band(&outcomes[first]),
            carbon: band(&outcomes[first + 1]),
        }
    };
    let difference = |kind: PlanKind| {
        let minus_new = |measure: usize| {
            let of_plan = &outcomes[MEASURES * kind as usize + measure];
            let pairs = of_plan.iter().zip(&outcomes[measure]);
            pairs.map(|(plan, new)| plan - new).collect::<Vec<f64>>()
        };
        let (cost, carbon) = (Sample::new(minus_new(0)), Sample::new(minus_new(1)));
        DifferencePicture {
            plan: kind,
            cheaper: cost.estimate(below_zero),
            emits_less: carbon.estimate(below_zero),
            cost: cost.band(),
            carbon: carbon.band(),
            cost_in_20: middles(&cost.all, 20),
            cost_in_50: middles(&cost.all, 50),
        }
    };
    Picture {
        points: outcomes[0].len(),
        of: ALL_POINTS,
        seed,
        plans: PlanKind::ALL.into_iter().map(plan).collect(),
        differences: [PlanKind::YourMix, PlanKind::AllRefurbished]
            .into_iter()
            .map(difference)
            .collect(),
    }
}

/// Differences in rising order, together and by scramble.
struct Sample {
    all: Vec<f64>,
    by_scramble: Vec<Vec<f64>>,
}

impl Sample {
    fn new(all: Vec<f64>) -> Self {
        let of_scramble = |scramble| {
            sorted(
                all.iter()
                    .copied()
                    .skip(scramble)
                    .step_by(SCRAMBLES)
                    .collect(),
            )
        };
        Self {
            by_scramble: (0..SCRAMBLES).map(of_scramble).collect(),
            all: sorted(all),
        }
    }

    fn band(&self) -> DifferenceBand {
        DifferenceBand {
            p5: self.estimate(|sorted| quantile(sorted, 0.05)),
            p50: self.estimate(|sorted| quantile(sorted, 0.5)),
            p95: self.estimate(|sorted| quantile(sorted, 0.95)),
            mean: self.estimate(mean),
            deviation: self.estimate(deviation),
        }
    }

    fn estimate(&self, of: fn(&[f64]) -> f64) -> Estimate {
        let each: Vec<f64> = self.by_scramble.iter().map(|sorted| of(sorted)).collect();
        Estimate {
            value: of(&self.all),
            standard_error: deviation(&each) / (each.len() as f64).sqrt(),
        }
    }
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    crate::order::sort_numbers(&mut values);
    values
}

fn mean(values: &[f64]) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    values.iter().sum::<f64>() / values.len() as f64
}

/// The root of the mean square distance from the mean, estimated from a sample: over one less than
/// its number.
fn deviation(values: &[f64]) -> f64 {
    let middle = mean(values);
    let squares: f64 = values
        .iter()
        .map(|value| (value - middle) * (value - middle))
        .sum();
    (squares / (values.len() as f64 - 1.0).max(1.0)).sqrt()
}

fn below_zero(sorted: &[f64]) -> f64 {
    let below = sorted.partition_point(|value| *value < 0.0);
    below as f64 / sorted.len().max(1) as f64
}

/// The value below which a share of the points lies: each stands in the middle of its own part of
/// the chance, and between them the line is straight.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else {
        return 0.0;
    };
    let position = (share * sorted.len() as f64 - 0.5)
        .max(0.0)
        .min(last as f64);
    let below = position as usize;
    let above = (below + 1).min(last);
    let part = position - below as f64;
    sorted[below] + (sorted[above] - sorted[below]) * part
}

fn middles(sorted: &[f64], parts: usize) -> Vec<f64> {
    let middle = |part| quantile(sorted, (part as f64 + 0.5) / parts as f64);
    (0..parts).map(middle).collect()
}

fn band(values: &[f64]) -> Band {
    let sorted = sorted(values.to_vec());
    Band {
        p5: quantile(&sorted, 0.05),
        p50: quantile(&sorted, 0.5),
        p95: quantile(&sorted, 0.95),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_the_points() {
        let values = [1.0, 2.0, 3.0, 4.0];
        assert_eq!(quantile(&values, 0.5), 2.5);
        assert_eq!(quantile(&values, 0.25), 1.5);
        assert_eq!(quantile(&values, 0.0), 1.0);
        assert_eq!(quantile(&values, 1.0), 4.0);
        assert_eq!(quantile(&[], 0.5), 0.0);
        assert_eq!(middles(&values, 4), values);
    }

    #[test]
    fn no_less_is_not_less() {
        assert_eq!(below_zero(&[-2.0, -1.0, 0.0, 1.0]), 0.5);
    }
}
