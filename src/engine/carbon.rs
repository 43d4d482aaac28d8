//! Embodied and use carbon, and how the embodied part is shared between two users of a device.

use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::{Allocation, Sourcing};
use crate::units::{KgCo2e, KgCo2ePerKwh, KgCo2ePerYear, KwhPerYear, Ratio, Years};

/// The share α of a device's manufacture that its user carries.
///
/// `own` is how long this user has the device, `other` how long the other one has it. Under every
/// rule the shares of the two users of a device that is sold on add up to one.
///
/// ```
/// # use refurb_or_new::{engine::carbon::allocated_share, scenario::{Allocation, Sourcing}, units::Years};
/// // The second user, three years, after a first of four: 3 ÷ 7 of 269.01 kg is 115.29 kg.
/// let share = allocated_share(
///     Allocation::ByTime, Sourcing::Refurbished, true, Years::of(3.0), Years::of(4.0));
/// assert!((269.01 * share.value() - 115.29).abs() < 0.005);
/// ```
pub fn allocated_share<S: Scalar>(
    rule: Allocation,
    sourcing: Sourcing,
    sold_on: bool,
    own: Years<S>,
    other: Years<S>,
) -> Ratio<S> {
    let by_time = || {
        let together = &own + &other;
        if together.value() > 0.0 {
            &own / together
        } else {
            Ratio::one()
        }
    };
    let share = match (sourcing, rule) {
        (Sourcing::Keep | Sourcing::HandedDown, _) => Ratio::constant(0.0),
        (Sourcing::New, Allocation::CutOff) => Ratio::one(),
        (Sourcing::New, _) if !sold_on => Ratio::one(),
        (Sourcing::Refurbished, Allocation::CutOff) => Ratio::constant(0.0),
        (_, Allocation::HalfAndHalf) => Ratio::constant(0.5),
        (_, Allocation::ByTime) => by_time(),
    };
    share.named(Quantity::AllocatedShare)
}

/// The share of manufacture that the user of a device carries where a share of the devices is used
/// again: `1 − reused · (1 − α(sold on))` for the first user. The others carry the same either way.
///
/// ```
/// # use refurb_or_new::{engine::carbon::allocated_share_reused, scenario::{Allocation, Sourcing}, units::{Ratio, Years}};
/// // Half and half, 80 % used again: 1 − 0.8 × (1 − 0.5) = 0.6.
/// let share = allocated_share_reused(
///     Allocation::HalfAndHalf, Sourcing::New, Ratio::of(0.8), Years::of(4.0), Years::of(3.0));
/// assert!((share.value() - 0.6).abs() < 1e-12);
/// ```
pub fn allocated_share_reused<S: Scalar>(
    rule: Allocation,
    sourcing: Sourcing,
    reused: Ratio<S>,
    own: Years<S>,
    other: Years<S>,
) -> Ratio<S> {
    let share = |sold_on| allocated_share(rule, sourcing, sold_on, own.clone(), other.clone());
    // Where nothing hangs on it: the first buyer carries all, or this one is not the first.
    let never_matters = rule == Allocation::CutOff || sourcing != Sourcing::New;
    if never_matters || reused.value() >= 1.0 {
        return share(true);
    }
    if reused.value() <= 0.0 {
        return share(false);
    }
    let sold_on = share(true).named(Quantity::ShareIfUsedAgain);
    (Ratio::one() - reused * (Ratio::one() - sold_on)).named(Quantity::AllocatedShare)
}

/// What one device is charged with over its life: `α·M + R + parts`.
///
/// ```
/// # use refurb_or_new::{engine::carbon::charge_per_device, units::{KgCo2e, Ratio}};
/// // Refurbished, cut-off, 12 % burden, one battery: 0 × 241 + 0.12 × 241 + 8 = 36.92 kg.
/// let charge = charge_per_device(
///     Ratio::of(0.0), KgCo2e::of(241.0), Ratio::of(0.12), KgCo2e::of(8.0));
/// assert!((charge.value() - 36.92).abs() < 1e-9);
/// ```
pub fn charge_per_device<S: Scalar>(
    allocated: Ratio<S>,
    manufacture: KgCo2e<S>,
    refurbishing: Ratio<S>,
    parts: KgCo2e<S>,
) -> KgCo2e<S> {
    (&manufacture * allocated + manufacture * refurbishing + parts).named(Quantity::ChargePerDevice)
}

/// Greenhouse gases per user and year: `charge ÷ n + kWh · grid`, with a steady grid.
///
/// ```
/// # use refurb_or_new::{engine::carbon::carbon_per_user_year, units::*};
/// // Latitude 5400 in Sweden, five years: 269.01 ÷ 5 + 22.07 × 0.03589 = 53.802 + 0.792 = 54.59.
/// let yearly = carbon_per_user_year(
///     KgCo2e::of(269.01), Years::of(5.0), KwhPerYear::of(22.07), KgCo2ePerKwh::grams(35.89));
/// assert!((yearly.value() - 54.59).abs() < 0.005);
/// ```
pub fn carbon_per_user_year<S: Scalar>(
    charge: KgCo2e<S>,
    life: Years<S>,
    electricity: KwhPerYear<S>,
    grid: KgCo2ePerKwh<S>,
) -> KgCo2ePerYear<S> {
    (charge / life + grid * electricity).named(Quantity::CarbonPerUserYear)
}

/// What choosing one refurbished device avoids elsewhere, over its life. It stands in a box of its
/// own and is never taken off a footprint. With d the share of a new purchase it displaces:
/// `d·[M·n_r ÷ n_n + n_r·kWh_n·g] − [R + parts + n_r·kWh_r·g]`.
///
/// ```
/// # use refurb_or_new::{engine::carbon::{avoided_emissions, Displaced}, units::*};
/// // d 0.8; a new device of 241 kg for 5 years, 18.8 kWh; the refurbished one carries 28.92 kg,
/// // lasts 3 years, 18.8 kWh; 35.89 g: 0.8 × (241 × 3/5 + 3 × 0.674732) − (28.92 + 3 × 0.674732)
/// // = 0.8 × 146.624196 − 30.944196 = 86.355.
/// let displaced = Displaced {
///     manufacture: KgCo2e::of(241.0), life: Years::of(5.0), electricity: KwhPerYear::of(18.8) };
/// let avoided = avoided_emissions(
///     Ratio::of(0.8), displaced, KgCo2e::of(28.92), Years::of(3.0), KwhPerYear::of(18.8),
///     KgCo2ePerKwh::grams(35.89));
/// assert!((avoided.value() - 86.355).abs() < 1e-3);
/// ```
pub fn avoided_emissions<S: Scalar>(
    displacement: Ratio<S>,
    displaced: Displaced<S>,
    burden: KgCo2e<S>,
    life: Years<S>,
    electricity: KwhPerYear<S>,
    grid: KgCo2ePerKwh<S>,
) -> KgCo2e<S> {
    let lives = &life / displaced.life;
    let not_made = displaced.manufacture * lives;
    let not_used = &grid * displaced.electricity * &life;
    let own = burden + grid * electricity * life;
    ((not_made + not_used) * displacement - own).named(Quantity::AvoidedEmissions)
}

/// The new device that a refurbished one may take the place of.
#[derive(Clone, Debug)]
pub struct Displaced<S = f64> {
    pub manufacture: KgCo2e<S>,
    pub life: Years<S>,
    pub electricity: KwhPerYear<S>,
}

/// A saving of less than a milligram a year never pays back what it took.
const LEAST_SAVED_KG_PER_YEAR: f64 = 1e-6;

/// A grid that falls by less than this a year is steady: the difference would be made of rounding.
const LEAST_DECLINE: f64 = 1e-9;

/// Years of use after which the lower electricity use of a new device has made up for its
/// manufacture. On a steady grid `M ÷ ((kWh_old − kWh_new) · g)`. On one that falls by d a year the
/// saving falls with it: after t whole years it adds up to `s · (1 − (1 − d)^t) ÷ d`, s the saving of
/// the first, and never to more than `s ÷ d`. Within a year it is even. `None` when it never makes up
/// for the manufacture.
///
/// ```
/// # use refurb_or_new::{engine::carbon::carbon_repay_time, units::*};
/// // A 210.8 kg desktop of 17.5 kWh for one of 74.74 kWh in Sweden, the grid as it is:
/// // 210.8 ÷ (57.24 × 0.03589) = 210.8 ÷ 2.054344 = 102.6 years.
/// let years = |grams: f64, decline: f64| carbon_repay_time(
///     KgCo2e::of(210.8), KwhPerYear::of(74.74), KwhPerYear::of(17.5),
///     KgCo2ePerKwh::grams(grams), Ratio::of(decline)).map(|years| years.value());
/// assert!((years(35.89, 0.0).expect("it saves") - 102.6).abs() < 0.05);
/// // On a grid that falls by 3 % a year it never saves more than 2.054344 ÷ 0.03 = 68.5 kg.
/// assert!(years(35.89, 0.03).is_none());
/// // In Poland 35.2016 kg in the first year, in six 35.2016 × (1 − 0.97⁶) ÷ 0.03 = 195.990; what is
/// // left of 210.8 is 14.810, half of the 35.2016 × 0.97⁶ = 29.3219 of the seventh: 6.505 years.
/// assert!((years(614.98, 0.03).expect("it saves") - 6.505).abs() < 5e-4);
/// ```
pub fn carbon_repay_time<S: Scalar>(
    manufacture: KgCo2e<S>,
    electricity_old: KwhPerYear<S>,
    electricity_new: KwhPerYear<S>,
    grid: KgCo2ePerKwh<S>,
    decline: Ratio<S>,
) -> Option<Years<S>> {
    let saved = grid * (electricity_old - electricity_new);
    if saved.value() < LEAST_SAVED_KG_PER_YEAR {
        return None;
    }
    let steady = manufacture / saved;
    if decline.value() < LEAST_DECLINE {
        return Some(steady.named(Quantity::CarbonRepayTime));
    }
    // In years of the first year's saving, which falls to this after so many whole years.
    let yearly = Ratio::one() - &decline;
    let steady = steady / Years::constant(1.0);
    let never_saved = Ratio::one() - &steady * &decline;
    if never_saved.value() <= 0.0 {
        return None;
    }
    let whole = libm::floor(libm::log(never_saved.value()) / libm::log(yearly.value()));
    let whole = Years::constant(whole.max(0.0));
    let falls_to = yearly.compounded(whole.clone());
    let in_whole_years = (Ratio::one() - &falls_to) / decline;
    let rest = Years::from_ratio((steady - in_whole_years) / falls_to);
    Some((whole + rest).named(Quantity::CarbonRepayTime))
}
