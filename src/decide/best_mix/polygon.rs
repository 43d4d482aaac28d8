//! Whole numbers of two unknowns between straight lines.

/// `first · x + second · y ≤ most`.
#[derive(Clone, Copy)]
pub(super) struct HalfPlane {
    pub first: f64,
    pub second: f64,
    pub most: f64,
}

/// How far outside a half-plane a corner may lie through rounding, against the plane's own size.
const ROUNDING: f64 = 1e-10;

impl HalfPlane {
    fn slack(&self, x: f64, y: f64) -> f64 {
        self.most - self.first * x - self.second * y
    }

    fn rounding(&self) -> f64 {
        ROUNDING * libm::fabs(self.first).max(libm::fabs(self.second))
    }
}

/// A convex polygon by its corners.
pub(super) struct Polygon(Vec<(f64, f64)>);

impl Polygon {
    /// A box cut by half-planes.
    pub(super) fn clipped(first: (i64, i64), second: (i64, i64), planes: &[HalfPlane]) -> Self {
        let (left, right) = (first.0 as f64, first.1 as f64);
        let (low, high) = (second.0 as f64, second.1 as f64);
        let mut corners = vec![(left, low), (right, low), (right, high), (left, high)];
        let mut kept = Vec::with_capacity(corners.len() + planes.len());
        for plane in planes {
            let edge = plane.rounding();
            kept.clear();
            for (index, here) in corners.iter().enumerate() {
                let before = corners[(index + corners.len() - 1) % corners.len()];
                let own = plane.slack(here.0, here.1) + edge;
                let other = plane.slack(before.0, before.1) + edge;
                if (own < 0.0) != (other < 0.0) {
                    let part = other / (other - own);
                    let at = |from: f64, to: f64| from + (to - from) * part;
                    kept.push((at(before.0, here.0), at(before.1, here.1)));
                }
                if own >= 0.0 {
                    kept.push(*here);
                }
            }
            core::mem::swap(&mut corners, &mut kept);
            if corners.is_empty() {
                break;
            }
        }
        Self(corners)
    }
}

/// The whole numbers that the first unknown can be in a polygon, within a range.
pub(super) fn first_range(polygon: &Polygon, range: (i64, i64)) -> Option<(i64, i64)> {
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for (x, _) in &polygon.0 {
        least = least.min(*x);
        most = most.max(*x);
    }
    if least > most {
        return None;
    }
    let low = (libm::ceil(least - 1e-6) as i64).max(range.0);
    let high = (libm::floor(most + 1e-6) as i64).min(range.1);
    (low <= high).then_some((low, high))
}

/// The whole numbers that the second unknown can be for a first one.
pub(super) fn second_range(
    planes: &[HalfPlane],
    first: i64,
    range: (i64, i64),
) -> Option<(i64, i64)> {
    let (mut low, mut high) = range;
    for plane in planes {
        let left = plane.most - plane.first * first as f64 + plane.rounding();
        if plane.second == 0.0 {
            if left < 0.0 {
                return None;
            }
            continue;
        }
        let end = left / plane.second;
        if plane.second > 0.0 {
            high = high.min(libm::floor(end) as i64);
        } else {
            low = low.max(libm::ceil(end) as i64);
        }
    }
    (low <= high).then_some((low, high))
}
