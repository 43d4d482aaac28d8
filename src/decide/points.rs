//! Points that fill a space evenly: Sobol points, scrambled in Owen's way by a hash.
//!
//! Directions: S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional
//! projections, SIAM J. Sci. Comput. 30 (2008), the first eight of new-joe-kuo-6.21201. Scrambling
//! and padding: B. Burley, Practical Hash-based Owen Scrambling, Journal of Computer Graphics
//! Techniques 9:4 (2020), with the hash of N. Vegdahl (2021).

/// Points of one scramble.
pub const POINTS_PER_SCRAMBLE: usize = 512;

/// Scrambles that are independent of one another, so that they tell the error of what they agree
/// on.
pub const SCRAMBLES: usize = 8;

/// All points.
pub const ALL_POINTS: usize = POINTS_PER_SCRAMBLE * SCRAMBLES;

/// Dimensions with directions of their own; further ones are independent copies of these.
const OWN_DIMENSIONS: usize = 8;

/// Bits of a point's number within its scramble.
const BITS: u32 = POINTS_PER_SCRAMBLE.trailing_zeros();

/// Degree and coefficients of a primitive polynomial, and the first direction numbers; the first
/// dimension needs none.
const DIRECTIONS: [(usize, u32, [u32; 5]); OWN_DIMENSIONS - 1] = [
    (1, 0, [1, 0, 0, 0, 0]),
    (2, 1, [1, 3, 0, 0, 0]),
    (3, 1, [1, 3, 1, 0, 0]),
    (3, 2, [1, 1, 1, 0, 0]),
    (4, 1, [1, 1, 3, 3, 0]),
    (4, 4, [1, 3, 5, 13, 0]),
    (5, 2, [1, 1, 5, 5, 17]),
];

/// The columns of a dimension's matrix, the first one for the lowest bit of a point's number; the
/// highest bit of a column is the first one after the point.
fn columns(dimension: usize) -> [u32; BITS as usize] {
    let mut columns = [0; BITS as usize];
    let Some((degree, coefficients, first)) = DIRECTIONS.get(dimension.wrapping_sub(1)) else {
        for (bit, column) in columns.iter_mut().enumerate() {
            *column = 1 << (31 - bit);
        }
        return columns;
    };
    for bit in 0..columns.len() {
        columns[bit] = if bit < *degree {
            first[bit] << (31 - bit)
        } else {
            let mut column = columns[bit - degree] ^ (columns[bit - degree] >> degree);
            for step in 1..*degree {
                if coefficients >> (degree - 1 - step) & 1 == 1 {
                    column ^= columns[bit - step];
                }
            }
            column
        };
    }
    columns
}

/// Points by scramble and number. The same seed gives the same points on every machine.
#[derive(Debug)]
pub struct Points {
    seed: u32,
    /// Each dimension of its own, at each number; bits in reverse order, as scrambling takes them.
    sobol: Vec<[u32; POINTS_PER_SCRAMBLE]>,
}

impl Points {
    pub fn new(seed: u32) -> Self {
        let dimension = |dimension| {
            let columns = columns(dimension);
            let mut points = [0; POINTS_PER_SCRAMBLE];
            for number in 1..POINTS_PER_SCRAMBLE {
                let rest = number & (number - 1);
                points[number] = points[rest] ^ columns[number.trailing_zeros() as usize];
            }
            points.map(u32::reverse_bits)
        };
        Self {
            seed,
            sobol: (0..OWN_DIMENSIONS).map(dimension).collect(),
        }
    }

    /// Coordinates between 0 and 1, both excluded, in one dimension, of points counted over all
    /// scrambles in turn, so that any first ones are of all scrambles alike.
    pub fn fill(&self, dimension: usize, first: usize, coordinates: &mut [f64]) {
        let copy = (dimension / OWN_DIMENSIONS) as u32;
        let own = dimension % OWN_DIMENSIONS;
        let sobol = &self.sobol[own];
        // For each scramble, of the order of its points and of the points themselves.
        let seeds: [(u32, u32); SCRAMBLES] = core::array::from_fn(|scramble| {
            let seed = mixed(mixed(self.seed, scramble as u32), copy);
            (seed, mixed(seed, 1 + own as u32))
        });
        for (index, coordinate) in coordinates.iter_mut().enumerate() {
            let point = (first + index) % ALL_POINTS;
            let (order, seed) = seeds[point % SCRAMBLES];
            // Each copy goes through the points in another order, and so is independent.
            let number = (point / SCRAMBLES) as u32;
            let number = scrambled(number.reverse_bits(), order).reverse_bits();
            let number = number as usize % POINTS_PER_SCRAMBLE;
            let bits = scrambled(sobol[number], seed).reverse_bits();
            *coordinate = (f64::from(bits) + 0.5) / TWO_TO_32;
        }
    }
}

const TWO_TO_32: f64 = 4_294_967_296.0;

/// Flips each bit by a hash of the seed and of the bits below it, which is Owen's scrambling of the
/// number in reverse: carries run upwards only.
fn scrambled(reversed: u32, seed: u32) -> u32 {
    let mut bits = reversed;
    bits ^= bits.wrapping_mul(0x3d20_adea);
    bits = bits.wrapping_add(seed);
    bits = bits.wrapping_mul((seed >> 16) | 1);
    bits ^= bits.wrapping_mul(0x0552_6c56);
    bits ^ bits.wrapping_mul(0x53a2_2864)
}

/// A seed made of a seed and a number, by the finaliser of MurmurHash3.
fn mixed(seed: u32, number: u32) -> u32 {
    let mut bits = seed.wrapping_add(number.wrapping_add(1).wrapping_mul(0x9e37_79b9));
    bits = (bits ^ (bits >> 16)).wrapping_mul(0x85eb_ca6b);
    bits = (bits ^ (bits >> 13)).wrapping_mul(0xc2b2_ae35);
    bits ^ (bits >> 16)
}

/// The value below which a triangular variable lies with probability `u`, by the inverse of its
/// distribution: below the mode `low + √(u · (high − low) · (likely − low))`, above it
/// `high − √((1 − u) · (high − low) · (high − likely))`.
///
/// ```
/// # use refurb_or_new::decide::points::triangular;
/// // From 1 to 5 with the mode at 2: a quarter of the probability lies below the mode.
/// assert_eq!(triangular(0.25, 1.0, 2.0, 5.0), 2.0);
/// // At 0.0625: 1 + √(0.0625 × 4 × 1) = 1.5.
/// assert_eq!(triangular(0.0625, 1.0, 2.0, 5.0), 1.5);
/// // At 0.8125: 5 − √(0.1875 × 4 × 3) = 5 − 1.5 = 3.5.
/// assert_eq!(triangular(0.8125, 1.0, 2.0, 5.0), 3.5);
/// ```
pub fn triangular(u: f64, low: f64, likely: f64, high: f64) -> f64 {
    let width = high - low;
    if u * width <= likely - low {
        low + (u * width * (likely - low)).sqrt()
    } else {
        high - ((1.0 - u) * width * (high - likely)).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points of one scramble in some dimensions.
    fn of_scramble(points: &Points, scramble: usize, dimension: usize) -> Vec<f64> {
        let mut all = vec![0.0; ALL_POINTS];
        points.fill(dimension, 0, &mut all);
        all.into_iter().skip(scramble).step_by(SCRAMBLES).collect()
    }

    #[test]
    fn every_dimension_has_one_point_in_each_interval() {
        for dimension in 0..3 * OWN_DIMENSIONS {
            for scramble in [0, 5] {
                let points = of_scramble(&Points::new(7), scramble, dimension);
                for size in [8, 64, POINTS_PER_SCRAMBLE] {
                    let mut seen = vec![false; size];
                    for point in &points[..size] {
                        seen[(point * size as f64) as usize] = true;
                    }
                    assert!(
                        seen.iter().all(|seen| *seen),
                        "{dimension} {scramble} {size}"
                    );
                }
            }
        }
    }

    /// The first two dimensions are a (0, m, 2)-net in base 2: one point in each box of that size.
    #[test]
    fn two_dimensions_have_one_point_in_each_box() {
        let points = Points::new(3);
        let (x, y) = (of_scramble(&points, 2, 0), of_scramble(&points, 2, 1));
        for wide in 0..=BITS {
            let (columns, rows) = (1 << wide, POINTS_PER_SCRAMBLE >> wide);
            let mut seen = [false; POINTS_PER_SCRAMBLE];
            for (x, y) in x.iter().zip(&y) {
                let column = (x * columns as f64) as usize;
                seen[column * rows + (y * rows as f64) as usize] = true;
            }
            assert!(seen.iter().all(|seen| *seen), "{wide}");
        }
    }

    #[test]
    fn slices_give_what_the_whole_gives() {
        let points = Points::new(1);
        let mut whole = [0.0; 96];
        points.fill(11, 0, &mut whole);
        let mut slices = [0.0; 96];
        points.fill(11, 0, &mut slices[..32]);
        points.fill(11, 32, &mut slices[32..]);
        assert_eq!(whole, slices);
    }

    #[test]
    fn another_seed_and_another_scramble_give_other_points() {
        let first = of_scramble(&Points::new(1), 0, 0);
        assert_ne!(first, of_scramble(&Points::new(2), 0, 0));
        assert_ne!(first, of_scramble(&Points::new(1), 1, 0));
    }

    /// Products of uniforms with mean 1/4: a dependence between copies would show in the mean.
    #[test]
    fn copies_are_independent() {
        let points = Points::new(11);
        for (a, b) in [(0, 8), (1, 9), (3, 20), (2, 7), (7, 15)] {
            let mut pair = [vec![0.0; ALL_POINTS], vec![0.0; ALL_POINTS]];
            points.fill(a, 0, &mut pair[0]);
            points.fill(b, 0, &mut pair[1]);
            let products = pair[0].iter().zip(&pair[1]).map(|(a, b)| a * b);
            let mean = products.sum::<f64>() / ALL_POINTS as f64;
            assert!((mean - 0.25).abs() < 0.004, "{a} {b} {mean}");
        }
    }

    #[test]
    fn the_triangle_runs_from_end_to_end() {
        for likely in [1.0, 2.0, 4.0] {
            assert_eq!(triangular(0.0, 1.0, likely, 4.0), 1.0);
            assert_eq!(triangular(1.0, 1.0, likely, 4.0), 4.0);
        }
    }
}
