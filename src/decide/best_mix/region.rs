//! How many moves of two kinds there is room for.

/// The pairs of whole numbers with the first, the second, and the first plus or minus the second
/// each within a range. Sums of such sets, with the same sign in all, are such sets again, and
/// every pair of the sum is a sum of pairs; which is why groups can be added up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Region(pub [(i64, i64); 3]);

impl Region {
    /// The region of one group: its marginal option has `balance` devices and must keep within
    /// `bounds`; a move of a kind takes `sign` devices from it and can be made so many times.
    pub(super) fn of_group(
        balance: i64,
        bounds: (i64, i64),
        first: Option<(i64, i64)>,
        second: Option<(i64, i64)>,
        sign: i64,
    ) -> Self {
        let times_sign = |range: (i64, i64), sign: i64| {
            if sign > 0 {
                range
            } else {
                (-range.1, -range.0)
            }
        };
        // Devices that may be taken from the marginal option.
        let taken = (balance - bounds.1, balance - bounds.0);
        let room = |side: Option<(i64, i64)>| (0, side.map_or(0, |(_, room)| room));
        let (one, two) = (room(first), room(second));
        let signed = times_sign(two, sign);
        let strip = match (first, second) {
            (Some((own, _)), _) => times_sign(taken, own),
            (None, Some((own, _))) => times_sign(taken, own * sign),
            (None, None) if taken.0 <= 0 && taken.1 >= 0 => (0, 0),
            (None, None) => (1, 0),
        };
        let meet = |a: (i64, i64), b: (i64, i64)| (a.0.max(b.0), a.1.min(b.1));
        let minus = |a: (i64, i64), b: (i64, i64)| (a.0 - b.1, a.1 - b.0);
        Self([
            meet(one, minus(strip, signed)),
            times_sign(meet(signed, minus(strip, one)), sign),
            meet(strip, (one.0 + signed.0, one.1 + signed.1)),
        ])
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().any(|(low, high)| low > high)
    }

    /// This and another region added, or taken away again with a `factor` of -1.
    #[must_use]
    pub(super) fn plus(&self, other: &Self, factor: i64) -> Self {
        let mut sum = *self;
        for (own, other) in sum.0.iter_mut().zip(&other.0) {
            own.0 += factor * other.0;
            own.1 += factor * other.1;
        }
        sum
    }

    /// A pair of this region that leaves a pair of `others` from `whole`.
    pub(super) fn part(&self, others: &Self, whole: (i64, i64), sign: i64) -> Option<(i64, i64)> {
        let from = self.0[0].0.max(whole.0 - others.0[0].1);
        let to = self.0[0].1.min(whole.0 - others.0[0].0);
        for one in from..=to {
            let rest = whole.0 - one + sign * whole.1;
            // Ranges for `sign` times the second.
            let strip = (self.0[2].0 - one, self.0[2].1 - one);
            let others_strip = (rest - others.0[2].1, rest - others.0[2].0);
            let low = strip.0.max(others_strip.0);
            let high = strip.1.min(others_strip.1);
            let (low, high) = if sign > 0 { (low, high) } else { (-high, -low) };
            let low = low.max(self.0[1].0).max(whole.1 - others.0[1].1);
            let high = high.min(self.0[1].1).min(whole.1 - others.0[1].0);
            if low <= high {
                return Some((one, low));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All pairs of a group by going through them.
    fn pairs(balance: i64, bounds: (i64, i64), sides: [(i64, i64); 2]) -> Vec<(i64, i64)> {
        let mut found = Vec::new();
        for one in 0..=sides[0].1 {
            for two in 0..=sides[1].1 {
                let left = balance - sides[0].0 * one - sides[1].0 * two;
                if bounds.0 <= left && left <= bounds.1 {
                    found.push((one, two));
                }
            }
        }
        found
    }

    #[test]
    fn a_sum_of_regions_has_exactly_the_sums_of_their_pairs() {
        for own in [1, -1] {
            for sign in [1, -1] {
                let groups = [
                    (3, (0, 4), [(own, 3), (own * sign, 2)]),
                    (2, (1, 2), [(-own, 2), (-own * sign, 4)]),
                    (6, (0, 4), [(own, 4), (own * sign, 1)]),
                ];
                let mut sums = vec![(0, 0)];
                let mut sum = Region::default();
                let mut regions = Vec::new();
                for (balance, bounds, sides) in groups {
                    let region =
                        Region::of_group(balance, bounds, Some(sides[0]), Some(sides[1]), sign);
                    let own = pairs(balance, bounds, sides);
                    assert_eq!(region.is_empty(), own.is_empty());
                    let added = |sum: &(i64, i64)| {
                        let sum = *sum;
                        let add = move |pair: &(i64, i64)| (sum.0 + pair.0, sum.1 + pair.1);
                        own.iter().map(add).collect::<Vec<_>>()
                    };
                    sums = sums.iter().flat_map(added).collect();
                    if !region.is_empty() {
                        sum = sum.plus(&region, 1);
                        regions.push(region);
                    }
                }
                for one in -2..12 {
                    for two in -2..12 {
                        let [first, second, strip] = sum.0;
                        let within =
                            |value: i64, range: (i64, i64)| range.0 <= value && value <= range.1;
                        let is_in = regions.len() == 3
                            && within(one, first)
                            && within(two, second)
                            && within(one + sign * two, strip);
                        assert_eq!(is_in, sums.contains(&(one, two)), "{one} {two}");
                        if is_in {
                            let mut rest = (one, two);
                            let mut others = sum;
                            for region in &regions {
                                others = others.plus(region, -1);
                                let part = region.part(&others, rest, sign).expect("a part");
                                rest = (rest.0 - part.0, rest.1 - part.1);
                            }
                            assert_eq!(rest, (0, 0));
                        }
                    }
                }
            }
        }
    }
}
