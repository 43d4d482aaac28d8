//! The chain of devices that equips one person over the horizon: bought at the start, replaced in
//! kind whenever the service life is over.

use super::discount::SLACK;
use crate::scalar::Scalar;
use crate::units::{Ratio, Years};

/// One device of the chain.
#[derive(Clone, Debug)]
pub struct Cycle<S = f64> {
    /// Time from the start of the horizon to the purchase.
    pub start: Years<S>,
    /// Time it is used inside the horizon.
    pub length: Years<S>,
    /// Time from the start of the horizon until it leaves.
    pub end: Years<S>,
    /// Whether its whole life lies inside the horizon.
    pub complete: bool,
}

/// The devices bought at 0, n, 2n … before the horizon ends. In kind means: the same price,
/// headroom, years of support and footprint, a generation later.
pub fn cycles<S: Scalar>(
    life: &Years<S>,
    horizon: &Years<S>,
) -> impl Iterator<Item = Cycle<S>> + use<S> {
    let (life, horizon) = (life.clone(), horizon.clone());
    (0u32..).map_while(move |index| {
        let start = match index {
            0 => Years::zero(),
            1 => life.clone(),
            _ => life.clone() * Ratio::constant(f64::from(index)),
        };
        let left = horizon.value() - start.value();
        if left <= SLACK {
            return None;
        }
        let complete = left >= life.value() - SLACK;
        let (length, end) = if complete {
            (life.clone(), start.clone() + life.clone())
        } else if index == 0 {
            (horizon.clone(), horizon.clone())
        } else {
            (horizon.clone() - start.clone(), horizon.clone())
        };
        Some(Cycle {
            start,
            length,
            end,
            complete,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_device_leaves_with_life_to_spare() {
        let cycles: Vec<_> = cycles(&Years::of(3.0), &Years::of(4.0)).collect();
        assert_eq!(cycles.len(), 2);
        assert!(cycles[0].complete && !cycles[1].complete);
        assert_eq!(cycles[1].start, Years::of(3.0));
        assert_eq!(cycles[1].length, Years::of(1.0));
    }

    #[test]
    fn no_device_is_bought_at_the_horizon() {
        assert_eq!(cycles(&Years::of(2.0), &Years::of(4.0)).count(), 2);
        assert_eq!(cycles(&Years::of(4.0 / 3.0), &Years::of(4.0)).count(), 3);
    }
}
