//! Service life: how long a device is used, and what ends it.

use serde::Serialize;

use super::discount::SLACK;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Common, LifeInputs};
use crate::units::{Ratio, Years};

/// A device that serves for less than this does not meet the need: nobody buys a device for less
/// than a school term.
pub const SHORTEST_USEFUL_LIFE: f64 = 0.25;

/// A need that grows by less than this a year does not grow: the logarithm of so little is made of
/// nothing but rounding.
const LEAST_GROWTH: f64 = 1e-9;

/// Years until a need that grows has outgrown a device: `ln(device ÷ need) ÷ ln(1 + growth)`.
/// Zero when the device is below the need today, `None` when it never is.
///
/// ```
/// # use refurb_or_new::{engine::life::years_until_unmet, units::Ratio};
/// // 8 GB for a need of 6 GB growing by 4 %: ln 1.3333 ÷ ln 1.04 = 0.287682 ÷ 0.0392207 = 7.335
/// let years = years_until_unmet(Ratio::of(8.0 / 6.0), Ratio::of(0.04)).expect("an end");
/// assert!((years.value() - 7.335).abs() < 1e-3);
/// // A device that just meets the need meets it for no time at all.
/// assert_eq!(years_until_unmet(Ratio::of(1.0), Ratio::of(0.04)).expect("an end").value(), 0.0);
/// assert!(years_until_unmet(Ratio::of(1.5), Ratio::of(0.0)).is_none());
/// ```
pub fn years_until_unmet<S: Scalar>(
    device_over_need: Ratio<S>,
    growth: Ratio<S>,
) -> Option<Years<S>> {
    if device_over_need.value() < 1.0 {
        return Some(Years::zero());
    }
    if growth.value() < LEAST_GROWTH {
        return None;
    }
    let grown = (Ratio::one() + growth).natural_logarithm();
    Some(Years::from_ratio(
        device_over_need.natural_logarithm() / grown,
    ))
}

/// What ends the use of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LifeLimit {
    Planned,
    Cpu,
    Memory,
    Storage,
    Screen,
    BatteryHours,
    SecurityUpdates,
}

/// One bound on the life.
#[derive(Clone, Debug)]
pub struct Cap<S = f64> {
    pub limit: LifeLimit,
    /// `None`: never within any horizon.
    pub years: Option<Years<S>>,
    /// Device over need, minus one; `None` where there is nothing to compare.
    pub headroom: Option<Ratio<S>>,
    /// Whether it is an estimate, because nobody has said when it comes.
    pub is_estimated: bool,
}

/// How long a device is used.
#[derive(Clone, Debug)]
pub struct ServiceLife<S = f64> {
    /// Years of use that are counted: the least of the planned years and the caps. Where that is
    /// no useful life, the planned years, so that a price can be shown all the same.
    pub years: Years<S>,
    /// What ends it.
    pub limit: LifeLimit,
    /// Whether the device meets the need at all.
    pub meets_need: bool,
    /// Years until the need is no longer met or updates end, whatever is planned; `None`: never.
    pub fit_for: Option<Years<S>>,
    pub caps: Vec<Cap<S>>,
}

impl<S> ServiceLife<S> {
    /// Whether what ends it is an estimate.
    pub fn is_estimated(&self) -> bool {
        let mut caps = self.caps.iter();
        caps.any(|cap| cap.limit == self.limit && cap.is_estimated)
    }
}

/// `n = min(planned years, need caps, software cap)`.
pub fn service_life<S: Scalar>(inputs: &LifeInputs<S>) -> ServiceLife<S> {
    let caps = caps(inputs);
    let mut fit: Option<(&Years<S>, LifeLimit)> = None;
    for cap in &caps {
        if let Some(years) = &cap.years
            && fit.is_none_or(|(least, _)| years.value() < least.value())
        {
            fit = Some((years, cap.limit));
        }
    }
    let fit = fit.map(|(years, limit)| (years.clone(), limit));
    let planned = inputs.planned.clone();
    let (years, limit) = match &fit {
        Some((years, limit)) if years.value() < planned.value() - SLACK => {
            (planned.clone().least(years.clone()), *limit)
        }
        _ => (planned.clone(), LifeLimit::Planned),
    };
    let meets_need = years.value() >= SHORTEST_USEFUL_LIFE;
    ServiceLife {
        years: if meets_need { years } else { planned }.named(Quantity::ServiceLife),
        limit,
        meets_need,
        fit_for: fit.map(|(years, _)| years),
        caps,
    }
}

/// The year in which a need is no longer met or updates end.
pub(super) fn unmet_year(fit_for: Option<Years>, common: &Common) -> Option<f64> {
    fit_for.map(|years| (common.purchase_year + years).value())
}

fn caps<S: Scalar>(inputs: &LifeInputs<S>) -> Vec<Cap<S>> {
    let growing = |limit, ratio: Option<Ratio<S>>, growth: &Ratio<S>, term| {
        let ratio = ratio?;
        Some(Cap {
            limit,
            years: years_until_unmet(ratio.clone(), growth.clone()).map(|years| years.named(term)),
            headroom: Some((ratio - Ratio::one()).named(Quantity::Headroom)),
            is_estimated: false,
        })
    };
    let fixed = |limit, ratio: Option<Ratio<S>>| {
        let ratio = ratio?;
        Some(Cap {
            limit,
            years: (ratio.value() < 1.0).then(Years::zero),
            headroom: Some((ratio - Ratio::one()).named(Quantity::Headroom)),
            is_estimated: false,
        })
    };
    let cpu = inputs.cpu.as_ref().map(|axis| &axis.device / &axis.need);
    let memory = inputs.memory.as_ref().map(|axis| &axis.device / &axis.need);
    let storage = inputs
        .storage
        .as_ref()
        .map(|axis| &axis.device / &axis.need);
    let screen = inputs.screen.as_ref().map(|axis| &axis.device / &axis.need);
    let battery = inputs.battery_hours.as_ref();
    let battery = battery.map(|axis| &axis.device / &axis.need);
    let software = inputs.support_left.as_ref().map(|left| Cap {
        limit: LifeLimit::SecurityUpdates,
        years: Some(
            (left + &inputs.extension)
                .greatest(Years::zero())
                .named(Quantity::SoftwareCap),
        ),
        headroom: None,
        is_estimated: inputs.support_is_estimated,
    });
    let found = [
        growing(
            LifeLimit::Cpu,
            cpu,
            &inputs.cpu_growth,
            Quantity::NeedCapCpu,
        ),
        growing(
            LifeLimit::Memory,
            memory,
            &inputs.memory_growth,
            Quantity::NeedCapMemory,
        ),
        growing(
            LifeLimit::Storage,
            storage,
            &inputs.storage_growth,
            Quantity::NeedCapStorage,
        ),
        fixed(LifeLimit::Screen, screen),
        fixed(LifeLimit::BatteryHours, battery),
        software,
    ];
    let mut caps = Vec::with_capacity(found.len());
    for cap in found.into_iter().flatten() {
        caps.push(cap);
    }
    caps
}
