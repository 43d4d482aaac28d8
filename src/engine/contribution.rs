//! What one part of a plan adds to it: its option's totals times its people, at the price that the
//! plan reaches, and what handing down takes and gives.

use super::carbon::{Displaced, avoided_emissions};
use super::cost::{Line, Lines};
use super::handing_down::value_at_end;
use super::plan::Part;
use super::tally::Tally;
use super::totals::OptionTotals;
use super::volume_price::tier_price;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{Common, OptionInputs};
use crate::units::{KgCo2e, Money, Ratio};

/// What a part adds to its plan, for all its people over the horizon.
#[derive(Clone, Debug)]
pub struct Contribution<S = f64> {
    pub tally: Tally<S>,
    pub avoided: KgCo2e<S>,
}

/// What a part adds to a plan: so many times what its option comes to for one person, at the price
/// that the plan's purchases reach, and with what handing down takes from the giver and gives it.
/// What is paid once for the whole plan is in no part.
pub fn contribution<S: Scalar>(part: &Part<S>, common: &Common<S>) -> Contribution<S> {
    Contribution {
        tally: for_one(part).times(&part.users),
        avoided: match &part.displaced {
            Some(displaced) => avoided(part, common, displaced.clone()),
            None => KgCo2e::zero(),
        },
    }
}

/// What one person of a part comes to.
pub(super) fn for_one<S: Scalar>(part: &Part<S>) -> Tally<S> {
    let totals = part.totals;
    let mut tally = Tally {
        lines: lines_at(part, reached_price(part)),
        ..totals.tally.clone()
    };
    if let (Some(share), Some(rest)) =
        (&part.handed_share, rest_of_manufacture(part.inputs, totals))
    {
        tally.embodied += rest * share * &totals.lives;
    }
    tally
}

/// What the devices of one person would be worth, for which nothing is paid when they are handed
/// down.
fn given_up<S: Scalar>(part: &Part<S>, price: Option<&Money<S>>) -> Money<S> {
    let price = part.inputs.paid_price(price.unwrap_or(&part.inputs.price));
    value_at_end(part.totals, price) * &part.totals.valued
}

/// What a part gives up by handing down, for all its people over the horizon.
pub fn resale_given_up<S: Scalar>(part: &Part<S>) -> Money<S> {
    given_up(part, reached_price(part)) * &part.users
}

/// What of the manufacture of a new device its buyer would leave to someone outside, and carries
/// where it is handed down instead. The first user of a refurbished device is outside anyway, and
/// whoever receives a device carries nothing of its manufacture.
pub fn rest_of_manufacture<S: Scalar>(
    option: &OptionInputs<S>,
    totals: &OptionTotals<S>,
) -> Option<KgCo2e<S>> {
    let allocated = totals.allocated.clone();
    if option.sourcing != Sourcing::New || allocated.value() >= 1.0 {
        return None;
    }
    Some(&option.carbon.manufacture * (Ratio::one() - allocated))
}

/// What the refurbished devices of a part avoid over the horizon.
fn avoided<S: Scalar>(part: &Part<S>, common: &Common<S>, displaced: Displaced<S>) -> KgCo2e<S> {
    let life = part.totals.life.years.clone();
    let carbon = &part.inputs.carbon;
    let burden = &carbon.manufacture * &carbon.refurbishing + &carbon.parts;
    let of_one_device = avoided_emissions(
        common.displacement.clone(),
        displaced,
        burden,
        life.clone(),
        part.inputs.electricity.clone(),
        common.grid.clone(),
    );
    of_one_device * (&part.totals.in_use / life) * &part.users
}

/// The price of the tier that the plan's purchases reach; `None` where that is the list price.
fn reached_price<'a, S: Scalar>(part: &Part<'a, S>) -> Option<&'a Money<S>> {
    if part.inputs.tiers.is_empty() {
        return None;
    }
    tier_price(part.inputs, part.together)
}

/// The lines of one person at the price of a tier, handing down included.
pub(super) fn lines_at<S: Scalar>(part: &Part<S>, price: Option<&Money<S>>) -> Lines<S> {
    let totals = part.totals;
    let mut lines = match price {
        Some(price) => totals.lines_at(part.inputs, price),
        None => totals.tally.lines.clone(),
    };
    if let Some(share) = &part.handed_share {
        lines[Line::Resale] += given_up(part, price) * share;
        let handling = part.inputs.paid(&part.inputs.disposal) * &totals.leaving;
        lines[Line::Disposal] += -(handling * share);
    }
    lines
}
