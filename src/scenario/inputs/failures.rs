//! How often devices fail.

use super::defaults::Defaults;
use super::known::{entered, example};
use super::lens::numbers;
use crate::catalogue::{Evidence, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};
use crate::scenario::choices::Sourcing;
use crate::scenario::format::{DeviceOption, Pilot};
use crate::units::{FailuresPerYear, Ratio, Years};

/// How often devices fail.
#[derive(Clone, Debug, PartialEq)]
pub struct FailureInputs<S = f64> {
    /// Failures of a device in each year of its age, first year first; the last value holds for
    /// all later years. At least one.
    pub by_age: Vec<FailuresPerYear<S>>,
    /// Factor in the first year of use.
    pub first_year_multiplier: Ratio<S>,
    /// What a pilot says about them.
    pub pilot: Option<PilotInputs<S>>,
}

numbers! { FailureInputs:
    FirstYearMultiplier in first_year_multiplier,
}

/// A pilot with devices of this offer.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotInputs<S = f64> {
    pub devices: Ratio<S>,
    pub years: Years<S>,
    pub failures: Ratio<S>,
    /// How many failures seen the curve is worth by itself.
    pub prior_weight: Ratio<S>,
}

impl Defaults<'_> {
    pub(super) fn failures<S: Scalar>(&self, option: &DeviceOption) -> FailureInputs<S> {
        let entered = &option.offer.failure_percent_by_age;
        let refurbished = option.sourcing == Some(Sourcing::Refurbished);
        let multiplier = if refurbished {
            Known::catalogue(&defaults::REFURBISHED_FIRST_YEAR_MULTIPLIER)
        } else {
            example(1.0)
        };
        let curve = self.class().failure;
        let figure = Some(&curve.first_year);
        let rate = |(index, known): (usize, Known)| {
            let age = S::constant(index as f64 + 1.0);
            let rate = S::read_from(known.value, Quantity::FailureRate, known.provenance, &age);
            FailuresPerYear::new(rate)
        };
        let known: Vec<Known> = if entered.is_empty() {
            let years = curve.likely.iter().zip(curve.high_evidence);
            let known = |(value, evidence): (&f64, Evidence)| Known {
                value: *value,
                provenance: Provenance::Catalogue {
                    // The likely value lies midway between two published series.
                    evidence: match evidence {
                        Evidence::Source => Evidence::Calculated,
                        other => other,
                    },
                    source: curve.high_source,
                    figure,
                },
            };
            years.map(known).collect()
        } else {
            let known = |(age, percent): (usize, &f64)| Known {
                value: percent / 100.0,
                provenance: Provenance::Entered {
                    default: curve.likely.get(age).copied(),
                    figure,
                },
            };
            entered.iter().enumerate().map(known).collect()
        };
        let by_age = known.into_iter().enumerate().map(rate).collect();
        FailureInputs {
            by_age,
            first_year_multiplier: Ratio::new(
                multiplier
                    .unless(option.offer.first_year_multiplier)
                    .scalar(Quantity::FirstYearMultiplier),
            ),
            pilot: pilot(&option.offer.pilot),
        }
    }
}

fn pilot<S: Scalar>(pilot: &Pilot) -> Option<PilotInputs<S>> {
    let entered = |value, term| entered(value).scalar(term);
    Some(PilotInputs {
        devices: Ratio::new(entered(f64::from(pilot.devices?), Quantity::PilotDevices)),
        years: Years::new(entered(pilot.years?, Quantity::PilotYears)),
        failures: Ratio::new(entered(f64::from(pilot.failures?), Quantity::PilotFailures)),
        prior_weight: Ratio::new(
            Known::catalogue(&defaults::PILOT_PRIOR_WEIGHT).scalar(Quantity::PilotPriorWeight),
        ),
    })
}
