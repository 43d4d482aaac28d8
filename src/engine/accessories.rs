//! Accessories: bought with each device of a chain, but for those that are used with the next one too.

use super::cost::Line;
use super::tally::Tally;
use super::totals::Bought;
use crate::scalar::Scalar;
use crate::scenario::inputs::AccessoryInputs;
use crate::units::{KgCo2e, Ratio};

/// How many of an accessory are bought for so many devices, of which `first` are the first of their
/// chain: `first + (all − first) · (1 − reused)`.
///
/// ```
/// # use refurb_or_new::{engine::accessories::bought_anew, units::Ratio};
/// // Three devices after one another, and 80 of 100 bags go on to the next: 1 + 2 × 0.2 = 1.4.
/// let bags = bought_anew(Ratio::of(3.0), Ratio::of(1.0), Ratio::of(0.8));
/// assert!((bags.value() - 1.4).abs() < 1e-12);
/// ```
pub fn bought_anew<S: Scalar>(all: Ratio<S>, first: Ratio<S>, reused: Ratio<S>) -> Ratio<S> {
    let again = (all - &first) * (Ratio::one() - reused);
    first + again
}

/// Adds the accessories of a chain of so many devices to what it adds up to, and books their carbon
/// when each is bought. What is left of the life of the last device is left of them too.
pub(super) fn add<S: Scalar>(
    accessories: &[AccessoryInputs<S>],
    tally: &mut Tally<S>,
    bought: &Bought<S>,
    (devices, lives): (f64, &Ratio<S>),
    booked: &mut Vec<(f64, KgCo2e<S>)>,
    starts: &[f64],
) {
    for accessory in accessories {
        let anew = |all: Ratio<S>, first: Ratio<S>| {
            if devices > 1.0 {
                bought_anew(all, first, accessory.reused.clone())
            } else {
                all
            }
        };
        let number = anew(bought.used_up(), bought.first.clone());
        tally.lines[Line::Purchase] += &accessory.price * number;
        tally.embodied += &accessory.kg * anew(lives.clone(), Ratio::one());
        for (index, start) in starts.iter().enumerate() {
            let share = if index == 0 {
                Ratio::one()
            } else {
                Ratio::one() - &accessory.reused
            };
            booked.push((*start, &accessory.kg * share));
        }
    }
}
