//! What many points say: chances and quantiles, each with its own error.

use super::commons::MEASURES;
use super::points::{ALL_POINTS, SCRAMBLES};
use super::totals::OUTCOMES;
use crate::decision::picture::{
    Band, DifferenceBand, DifferencePicture, Estimate, Picture, PlanPicture,
};
use crate::engine::judged::Judged;
use crate::engine::plan_kind::PlanKind;

/// Differences that lie no further apart than this share of what is subtracted are the same but for
/// rounding.
const ROUNDING: f64 = 1e-9;

/// The picture of the outcomes at the points so far. `unfit` are the devices of each plan that do
/// not meet the need.
pub(super) fn picture(
    seed: u32,
    outcomes: &[Vec<f64>; OUTCOMES],
    judged: Option<Judged>,
    unfit: &[f64; PlanKind::ALL.len()],
) -> Picture {
    let plan = |kind: PlanKind| {
        let first = MEASURES * kind as usize;
        PlanPicture {
            plan: kind,
            cost: band(&outcomes[first]),
            carbon: band(&outcomes[first + 1]),
        }
    };
    let difference = |pair: Judged| {
        let (plan, against) = (pair.plan as usize, pair.against as usize);
        let minus = |measure: usize| {
            let [of_plan, of_other] =
                [plan, against].map(|plan| &outcomes[MEASURES * plan + measure]);
            Sample::of_differences(of_plan, of_other)
        };
        let (cost, carbon) = (minus(0), minus(1));
        let unfit_devices = unfit[plan].max(unfit[against]);
        let chance = |of: &Sample| (unfit_devices == 0.0).then(|| of.estimate(below_zero));
        DifferencePicture {
            plan: pair.plan,
            against: pair.against,
            unfit_devices,
            cheaper: chance(&cost),
            emits_less: chance(&carbon),
            cost: cost.band(),
            carbon: carbon.band(),
            cost_in_20: middles(&cost.all, 20),
            cost_in_50: middles(&cost.all, 50),
        }
    };
    let against_new = [PlanKind::YourMix, PlanKind::AllRefurbished].map(|plan| Judged {
        plan,
        against: PlanKind::AllNew,
    });
    let mut differences = Vec::new();
    if let Some(judged) = judged {
        differences.extend(against_new.map(difference));
        if !against_new.contains(&judged) {
            differences.push(difference(judged));
        }
    }
    Picture {
        points: outcomes[0].len(),
        of: ALL_POINTS,
        seed,
        plans: PlanKind::ALL.into_iter().map(plan).collect(),
        differences,
    }
}

/// Differences in rising order, together and by scramble.
struct Sample {
    all: Vec<f64>,
    by_scramble: Vec<Vec<f64>>,
    is_certain: bool,
}

impl Sample {
    fn of_differences(plan: &[f64], other: &[f64]) -> Self {
        let all: Vec<f64> = plan
            .iter()
            .zip(other)
            .map(|(own, other)| own - other)
            .collect();
        let size = plan
            .iter()
            .chain(other)
            .fold(0.0, |most: f64, one| most.max(libm::fabs(*one)));
        let of_scramble = |scramble| {
            sorted(
                all.iter()
                    .copied()
                    .skip(scramble)
                    .step_by(SCRAMBLES)
                    .collect(),
            )
        };
        let by_scramble = (0..SCRAMBLES).map(of_scramble).collect();
        let all = sorted(all);
        let spread = all.last().unwrap_or(&0.0) - all.first().unwrap_or(&0.0);
        Self {
            by_scramble,
            all,
            is_certain: spread <= ROUNDING * size,
        }
    }

    fn band(&self) -> DifferenceBand {
        DifferenceBand {
            p5: self.estimate(|sorted| quantile(sorted, 0.05)),
            p50: self.estimate(|sorted| quantile(sorted, 0.5)),
            p95: self.estimate(|sorted| quantile(sorted, 0.95)),
            mean: self.estimate(mean),
            deviation: self.estimate(deviation),
            is_certain: self.is_certain,
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
