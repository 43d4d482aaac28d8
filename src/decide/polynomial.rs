//! A polynomial in place of a smooth difference: a few values tell all the others.

use super::difference::Differences;
use crate::decision::measure::{Measure, Pair};

/// The nodes of a piece are the ends of so many intervals.
pub const INTERVALS: usize = 16;

/// `cos(i π ÷ 16)` from the first node to the middle one.
const COSINES: [f64; 8] = [
    1.0,
    0.980_785_280_403_230_4,
    0.923_879_532_511_286_7,
    0.831_469_612_302_545_2,
    core::f64::consts::FRAC_1_SQRT_2,
    0.555_570_233_019_602_2,
    0.382_683_432_365_089_8,
    0.195_090_322_016_128_25,
];

/// A polynomial is as good as the difference where it misses new values by less than this share of
/// what was added up.
const TOLERANCE: f64 = 1e-11;

/// Interpolation at Chebyshev points of the second kind, by the barycentric formula (Berrut and
/// Trefethen, SIAM Review 46, 2004).
#[derive(Clone, Debug)]
pub struct Polynomial {
    from: f64,
    to: f64,
    known: [Option<Differences>; INTERVALS + 1],
    /// Distance between the nodes in use.
    apart: usize,
}

impl Polynomial {
    pub fn new(from: f64, to: f64) -> Self {
        Self {
            from,
            to,
            known: [None; INTERVALS + 1],
            apart: INTERVALS,
        }
    }

    /// A node, counted from the start of the piece.
    pub fn node(&self, index: usize) -> f64 {
        let half = (self.to - self.from) / 2.0;
        let middle = self.from + half;
        let cosine = |index: usize| COSINES.get(index).copied().unwrap_or(0.0);
        match index {
            0 => self.from,
            INTERVALS => self.to,
            _ if index <= INTERVALS / 2 => middle - half * cosine(index),
            _ => middle + half * cosine(INTERVALS - index),
        }
    }

    pub fn knows(&self, index: usize) -> bool {
        self.known[index].is_some()
    }

    /// Takes the difference at a node.
    pub fn tell(&mut self, value: f64, differences: &Differences) {
        for index in 0..=INTERVALS {
            if self.node(index) == value {
                self.known[index] = Some(*differences);
            }
        }
    }

    /// Whether the polynomial through every other one of the nodes this far apart foretells those
    /// between them. It then goes through all of them.
    pub fn fits(&mut self, apart: usize) -> bool {
        self.apart = 2 * apart;
        let fits = (apart..INTERVALS).step_by(2 * apart).all(|index| {
            let foretold = self.at(self.node(index));
            let Some(known) = self.known[index] else {
                return false;
            };
            Measure::ALL.into_iter().all(|measure| {
                let missed = libm::fabs(foretold.of[measure] - known.of[measure]);
                missed <= TOLERANCE * known.size[measure]
            })
        });
        self.apart = apart;
        fits
    }

    /// The difference at a value of the piece.
    pub fn at(&self, value: f64) -> Differences {
        let mut above = Differences::default();
        let mut below = 0.0;
        let mut sign = 1.0;
        for index in (0..=INTERVALS).step_by(self.apart) {
            let Some(known) = self.known[index] else {
                continue;
            };
            let distance = value - self.node(index);
            if distance == 0.0 {
                return known;
            }
            let is_end = index == 0 || index == INTERVALS;
            let weight = sign * if is_end { 0.5 } else { 1.0 } / distance;
            sign = -sign;
            below += weight;
            for measure in Measure::ALL {
                above.of[measure] += weight * known.of[measure];
                above.size[measure] = above.size[measure].max(known.size[measure]);
            }
        }
        above.of = Pair::of(|measure| above.of[measure] / below);
        above
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(function: impl Fn(f64) -> f64) -> Polynomial {
        let mut polynomial = Polynomial::new(1.0, 3.0);
        for index in 0..=INTERVALS {
            let value = polynomial.node(index);
            let of = Pair {
                cost: function(value),
                carbon: -function(value),
            };
            let size = Pair::of(|_| 10.0);
            polynomial.tell(value, &Differences { of, size });
        }
        polynomial
    }

    #[test]
    fn a_line_takes_five_nodes() {
        let mut polynomial = told(|value| 3.0 * value - 5.0);
        assert!(polynomial.fits(INTERVALS / 4));
        assert!((polynomial.at(1.7).of.cost - 0.1).abs() < 1e-12);
        assert!((polynomial.at(1.7).of.carbon + 0.1).abs() < 1e-12);
    }

    #[test]
    fn a_curve_takes_more() {
        let fourth_power = |value: f64| value * value * value * value / 10.0;
        let mut polynomial = told(fourth_power);
        assert!(!polynomial.fits(INTERVALS / 4));
        assert!(polynomial.fits(1));
        assert!((polynomial.at(2.2).of.cost - fourth_power(2.2)).abs() < 1e-12);
    }

    #[test]
    fn a_kink_fits_none() {
        let mut polynomial = told(|value| (value - 2.1).max(0.0));
        assert!(![4, 2, 1].into_iter().any(|apart| polynomial.fits(apart)));
    }
}
