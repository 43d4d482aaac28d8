//! How published figures are calculated: from a comparison, or as the publication did.

use crate::catalogue::equivalences;
use crate::engine::Comparison;
use crate::engine::plan_kind::PlanKind;

// What the comparison says.

pub(super) fn cost_saved(comparison: &Comparison) -> Option<f64> {
    Some(-comparison.differences[1].cost.value())
}

pub(super) fn carbon_saved(comparison: &Comparison) -> Option<f64> {
    Some(-comparison.differences[1].carbon.value())
}

pub(super) fn carbon_share_saved(comparison: &Comparison) -> Option<f64> {
    comparison.differences[1]
        .carbon_share
        .map(|share| -share.value())
}

pub(super) fn cost_saved_per_device(comparison: &Comparison) -> Option<f64> {
    let devices = comparison
        .plan(PlanKind::AllRefurbished)
        .devices_bought
        .value();
    Some(-comparison.differences[1].cost.value() / devices)
}

pub(super) fn flats_saved(comparison: &Comparison) -> Option<f64> {
    Some(carbon_saved(comparison)? / equivalences::HEATED_FLAT_KG_PER_YEAR.likely)
}

/// Carbon a year of the option at an index of the first group.
pub(super) fn carbon_per_year(comparison: &Comparison, option: usize) -> Option<f64> {
    let option = comparison.groups.first()?.options.get(option)?;
    Some(option.carbon.per_user_year.value())
}

pub(super) fn equivalent_annual_cost(comparison: &Comparison, option: usize) -> Option<f64> {
    let option = comparison.groups.first()?.options.get(option)?;
    Some(option.cost.equivalent_annual.value())
}

// What was calculated for the publications.

pub(super) const fn saved(devices: f64, new: f64, refurbished: f64) -> f64 {
    devices * (new - refurbished)
}

pub(super) const fn per_year(production_kg: f64, use_kg_per_year: f64, years: f64) -> f64 {
    production_kg / years + use_kg_per_year
}

/// The worth today of a price paid now, an amount at the end of each year and one received at the
/// end of the last.
pub(super) const fn net_present_value(price: f64, yearly: f64, resale: f64, years: u32) -> f64 {
    let mut worth = price;
    let mut factor = 1.0;
    let mut year = 0;
    while year < years {
        factor /= 1.0 + RATE;
        worth += yearly * factor;
        year += 1;
    }
    worth - resale * factor
}

/// The same amount at the end of each year that is worth as much.
pub(super) const fn annual(npv: f64, years: u32) -> f64 {
    npv / net_present_value(0.0, 1.0, 0.0, years)
}

pub(super) const RATE: f64 = 0.025;
pub(super) const EQUATOR_KM: f64 = 40_075.0;
