//! Exact search near the relaxation's solution.
//!
//! At the multipliers of the relaxation every mix costs its bound, plus the reduced cost of every
//! device that is not where the relaxation has it, plus what it leaves of each row at its
//! multiplier. So a mix that is better than the best one known differs from the relaxation only by
//! moves whose reduced costs add up to less than the gap, and these are gone through, all of them.
//! The two kinds of move that cost nothing there (as many as there are rows that bind, for two
//! rows) are not gone through one device at a time: how many of them are best is worked out.

use super::polygon::{HalfPlane, Polygon, first_range, second_range};
use super::region::Region;
use super::relaxation::Linear;

/// Takes a mix that might be the best so far. Returns the objective below which another one must
/// be to be of use.
pub(super) type Offer<'a> = &'a mut dyn FnMut(&[u32]) -> f64;

/// How many single moves are put together at most; keeps the recursion shallow.
const DEEPEST: u32 = 150;

/// Differences of the objective below this are rounding.
pub(super) const SAME: f64 = 2e-13;

/// Moving one device of a group between its marginal option and another one.
struct Move {
    group: usize,
    option: usize,
    /// 1 where the other option gains the device, -1 where it gives it.
    sign: i64,
    room: u32,
    /// What it costs at the multipliers; not negative.
    reduced: f64,
    objective: f64,
}

/// The state of the search.
pub(super) struct Core<'a> {
    linear: &'a Linear,
    bound: f64,
    /// The mix that is best at the multipliers.
    start: Vec<u32>,
    /// Per group, the option that makes up the balance.
    marginal: Vec<usize>,
    /// In rising order of reduced cost.
    moves: Vec<Move>,
    /// What a move takes of each row, move after move.
    uses: Vec<f64>,
    /// Per group, the moves of the two kinds that are worked out.
    solved: Vec<[Option<usize>; 2]>,
    /// 1 or -1: in a group with both kinds, whether they give and take the same way.
    sign: i64,
    /// The others, to be gone through.
    others: Vec<usize>,
    regions: Vec<Region>,
    /// Sum of the regions.
    region: Region,
    /// Groups whose region is empty.
    empty: u32,
    /// Devices at the marginal option, per group.
    balance: Vec<i64>,
    made: Vec<u32>,
    /// What is left of each row.
    left: Vec<f64>,
    objective: f64,
    reduced: f64,
    cutoff: f64,
    /// Sum of reduced costs up to which is searched.
    reach: f64,
    steps: u64,
    is_cut_short: bool,
    saved: Vec<f64>,
}

impl<'a> Core<'a> {
    pub(super) fn new(linear: &'a Linear, bound: f64, multipliers: &[f64]) -> Self {
        let prices = linear.prices(true, multipliers);
        let mut start = vec![0; linear.options()];
        linear.fill(&prices, &mut start);
        let groups = linear.devices.len();
        let mut core = Self {
            linear,
            bound,
            marginal: Vec::new(),
            moves: Vec::new(),
            uses: Vec::new(),
            solved: vec![[None; 2]; groups],
            sign: 1,
            others: Vec::new(),
            regions: vec![Region::default(); groups],
            region: Region::default(),
            empty: 0,
            balance: Vec::new(),
            made: Vec::new(),
            left: Vec::new(),
            objective: 0.0,
            reduced: 0.0,
            cutoff: f64::INFINITY,
            reach: 0.0,
            steps: 0,
            is_cut_short: false,
            saved: Vec::new(),
            start,
        };
        for group in 0..groups {
            core.add_moves(group, &prices);
        }
        crate::order::sort_by(&mut core.moves, |a, b| a.reduced.total_cmp(&b.reduced));
        for made in &core.moves {
            let marginal = core.marginal[made.group];
            for row in 0..linear.rows() {
                let more = linear.use_of(row, made.option) - linear.use_of(row, marginal);
                core.uses.push(made.sign as f64 * more);
            }
        }
        core.choose_solved();
        core.made = vec![0; core.moves.len()];
        for row in 0..linear.rows() {
            let used = |option: usize| linear.use_of(row, option) * f64::from(core.start[option]);
            let used: f64 = (0..linear.options()).map(used).sum();
            core.left.push(linear.bounds[row] - used);
        }
        for option in 0..linear.options() {
            core.objective += linear.objective[option] * f64::from(core.start[option]);
        }
        for group in 0..groups {
            core.regions[group] = core.region_of(group);
            core.enter(group);
        }
        core
    }

    fn add_moves(&mut self, group: usize, prices: &[f64]) {
        let linear = self.linear;
        let options = linear.starts[group]..linear.starts[group + 1];
        // The dearest option in use above its least; the last one filled.
        let mut marginal = options.start;
        let mut is_found = false;
        for option in options.clone() {
            let is_used = self.start[option] > linear.least[option];
            if is_used && (!is_found || prices[option] >= prices[marginal]) {
                marginal = option;
                is_found = true;
            }
        }
        self.marginal.push(marginal);
        let balance = if options.is_empty() {
            0
        } else {
            self.start[marginal]
        };
        self.balance.push(i64::from(balance));
        for option in options {
            let room = linear.most[option] - linear.least[option];
            if option == marginal || room == 0 {
                continue;
            }
            let gives = self.start[option] > linear.least[option];
            let sign = if gives { -1 } else { 1 };
            let reduced = (prices[option] - prices[marginal]) * sign as f64;
            let objective = linear.objective[option] - linear.objective[marginal];
            self.moves.push(Move {
                group,
                option,
                sign,
                room,
                reduced: reduced.max(0.0),
                objective: objective * sign as f64,
            });
        }
    }

    fn vector(&self, index: usize) -> &[f64] {
        let rows = self.linear.rows();
        &self.uses[index * rows..(index + 1) * rows]
    }

    /// Whether two moves do the same to objective and rows.
    fn is_alike(&self, one: usize, other: usize) -> bool {
        let near = |a: f64, b: f64| libm::fabs(a - b) <= 1e-13 * libm::fabs(a).max(libm::fabs(b));
        near(self.moves[one].objective, self.moves[other].objective)
            && self
                .vector(one)
                .iter()
                .zip(self.vector(other))
                .all(|(a, b)| near(*a, *b))
    }

    /// Chooses the two kinds of move whose number is worked out: the cheapest ones, and with them
    /// those of other groups that do the same.
    fn choose_solved(&mut self) {
        let first = (!self.moves.is_empty()).then_some(0);
        let second = first
            .and_then(|first| (1..self.moves.len()).find(|index| !self.is_alike(first, *index)));
        let mut is_sign_fixed = false;
        for index in 0..self.moves.len() {
            let group = self.moves[index].group;
            let like = |kind: Option<usize>| kind.is_some_and(|kind| self.is_alike(kind, index));
            let kind = if like(first) {
                Some(0)
            } else if like(second) {
                Some(1)
            } else {
                None
            };
            let free = kind.filter(|kind| self.solved[group][*kind].is_none());
            let fits = free.filter(|kind| match self.solved[group][1 - kind] {
                None => true,
                Some(other) => {
                    let sign = self.moves[index].sign * self.moves[other].sign;
                    let fits = !is_sign_fixed || sign == self.sign;
                    if fits {
                        self.sign = sign;
                        is_sign_fixed = true;
                    }
                    fits
                }
            });
            match fits {
                Some(kind) => self.solved[group][kind] = Some(index),
                None => self.others.push(index),
            }
        }
    }

    /// How many moves of the two kinds a group has room for.
    fn region_of(&self, group: usize) -> Region {
        let marginal = self.marginal[group];
        let bounds = match self.linear.least.get(marginal) {
            Some(least) if self.linear.starts[group] < self.linear.starts[group + 1] => {
                (i64::from(*least), i64::from(self.linear.most[marginal]))
            }
            _ => (0, 0),
        };
        let side = |kind: usize| {
            let made = &self.moves[self.solved[group][kind]?];
            Some((made.sign, i64::from(made.room)))
        };
        Region::of_group(self.balance[group], bounds, side(0), side(1), self.sign)
    }

    fn enter(&mut self, group: usize) {
        let region = self.regions[group];
        if region.is_empty() {
            self.empty += 1;
        } else {
            self.region = self.region.plus(&region, 1);
        }
    }

    fn leave(&mut self, group: usize) {
        let region = self.regions[group];
        if region.is_empty() {
            self.empty -= 1;
        } else {
            self.region = self.region.plus(&region, -1);
        }
    }

    /// Makes a move, or takes it back.
    fn shift(&mut self, index: usize, forwards: bool) {
        let group = self.moves[index].group;
        let direction = if forwards { 1 } else { -1 };
        self.leave(group);
        self.balance[group] -= self.moves[index].sign * direction;
        self.regions[group] = self.region_of(group);
        self.enter(group);
        if !forwards {
            self.made[index] -= 1;
            // Put back rather than added back: sums must not drift.
            for row in (0..self.left.len()).rev() {
                self.left[row] = self.saved.pop().unwrap_or_default();
            }
            self.objective = self.saved.pop().unwrap_or_default();
            self.reduced = self.saved.pop().unwrap_or_default();
            return;
        }
        self.made[index] += 1;
        self.saved.push(self.reduced);
        self.saved.push(self.objective);
        self.saved.extend_from_slice(&self.left);
        self.reduced += self.moves[index].reduced;
        self.objective += self.moves[index].objective;
        let rows = self.left.len();
        for row in 0..rows {
            self.left[row] -= self.uses[index * rows + row];
        }
    }

    /// Searches for mixes whose objective is below `cutoff`, in at most so many steps. Returns
    /// whether nothing can have been missed.
    pub(super) fn search(&mut self, cutoff: f64, steps: &mut u64, offer: Offer) -> bool {
        self.cutoff = cutoff;
        self.steps = *steps;
        let first = self.others.iter().map(|index| self.moves[*index].reduced);
        let first = first.filter(|reduced| *reduced > SAME);
        let first = first.fold(f64::INFINITY, f64::min);
        // Doubled until a mix is found within reach: the last round is the dearest, and it is the
        // one that proves.
        self.reach = if first < f64::INFINITY { first } else { SAME };
        let whole: f64 = self
            .moves
            .iter()
            .map(|one| one.reduced * f64::from(one.room))
            .sum();
        let is_complete = loop {
            self.is_cut_short = false;
            self.explore(0, 0, offer);
            if self.is_cut_short {
                break false;
            }
            if self.cutoff - self.bound <= self.reach || self.reach > whole {
                break true;
            }
            self.reach *= 2.0;
        };
        *steps = self.steps;
        is_complete
    }

    fn explore(&mut self, from: usize, depth: u32, offer: Offer) {
        if self.steps == 0 || depth > DEEPEST {
            self.is_cut_short = true;
            return;
        }
        self.steps -= 1;
        if self.empty == 0 {
            self.close(offer);
        }
        for place in from..self.others.len() {
            let index = self.others[place];
            let reach = self.reach.min(self.cutoff - self.bound);
            if self.reduced + self.moves[index].reduced > reach {
                break;
            }
            if self.made[index] < self.moves[index].room {
                self.shift(index, true);
                self.explore(place, depth + 1, offer);
                self.shift(index, false);
                if self.steps == 0 {
                    self.is_cut_short = true;
                    return;
                }
            }
        }
    }

    /// With all other moves made, works out how many of the two kinds are best.
    fn close(&mut self, offer: Offer) {
        let of_kind = |kind: usize| self.solved.iter().find_map(|solved| solved[kind]);
        let kinds = [of_kind(0), of_kind(1)];
        let objective_of =
            |kind: Option<usize>| kind.map_or(0.0, |index| self.moves[index].objective);
        let (first, second) = (objective_of(kinds[0]), objective_of(kinds[1]));
        let rows = self.left.len();
        let mut planes = Vec::with_capacity(rows + 3);
        for row in 0..rows {
            let of = |kind: Option<usize>| kind.map_or(0.0, |index| self.uses[index * rows + row]);
            planes.push(HalfPlane {
                first: of(kinds[0]),
                second: of(kinds[1]),
                most: self.left[row],
            });
        }
        let [range_one, range_two, strip] = self.region.0;
        let sign = self.sign as f64;
        planes.push(HalfPlane {
            first: 1.0,
            second: sign,
            most: strip.1 as f64,
        });
        planes.push(HalfPlane {
            first: -1.0,
            second: -sign,
            most: -strip.0 as f64,
        });
        let objective = |most: f64| HalfPlane {
            first,
            second,
            most,
        };
        let below = self.cutoff - self.objective;
        if below < f64::INFINITY {
            planes.push(objective(below));
        }
        let polygon = Polygon::clipped(range_one, range_two, &planes);
        let Some((from, to)) = first_range(&polygon, range_one) else {
            return;
        };
        let last = planes.len() - 1;
        for one in from..=to {
            if self.cutoff < f64::INFINITY {
                planes[last] = objective(self.cutoff - SAME - self.objective);
            }
            let Some((low, high)) = second_range(&planes, one, range_two) else {
                continue;
            };
            let two = if second < 0.0 { high } else { low };
            if self.steps == 0 {
                self.is_cut_short = true;
                return;
            }
            self.steps -= 1;
            if let Some(mix) = self.mix(one, two) {
                let had = self.cutoff;
                self.cutoff = self.cutoff.min(offer(&mix));
                if had == f64::INFINITY && self.cutoff < had {
                    // The plane of the objective is only there from the next time on.
                    return self.close(offer);
                }
            }
        }
    }

    /// The mix with so many moves of the two kinds, divided over the groups.
    fn mix(&self, one: i64, two: i64) -> Option<Vec<u32>> {
        let mut rest = (one, two);
        let mut room = self.region;
        let mut mix: Vec<i64> = self.start.iter().copied().map(i64::from).collect();
        for (index, made) in self.moves.iter().enumerate() {
            mix[made.option] += made.sign * i64::from(self.made[index]);
        }
        for (group, region) in self.regions.iter().enumerate() {
            room = room.plus(region, -1);
            let part = region.part(&room, rest, self.sign)?;
            rest = (rest.0 - part.0, rest.1 - part.1);
            for (kind, count) in [part.0, part.1].into_iter().enumerate() {
                if let Some(index) = self.solved[group][kind] {
                    mix[self.moves[index].option] += self.moves[index].sign * count;
                }
            }
            let options = self.linear.starts[group]..self.linear.starts[group + 1];
            if let Some(marginal) = options
                .contains(&self.marginal[group])
                .then_some(self.marginal[group])
            {
                let of_others: i64 = options
                    .filter(|option| *option != marginal)
                    .map(|option| mix[option])
                    .sum();
                mix[marginal] = i64::from(self.linear.devices[group]) - of_others;
            }
        }
        mix.into_iter()
            .map(|devices| u32::try_from(devices).ok())
            .collect()
    }
}
