//! How sure the answer is: the plans at many points of what is uncertain, the same points for every
//! plan, in slices that leave a page time to breathe.

use super::picture::picture;
use super::points::{ALL_POINTS, Points, SCRAMBLES, triangular};
use super::tape::{BATCH, Batch};
use super::totals::{OUTCOMES, Totals};
use super::unsteady::MEASURES;
use super::variable::{Variable, variables};
use crate::decision::picture::Picture;
use crate::engine::judged::Judged;
use crate::engine::option::evaluate_options;
use crate::engine::plan::{Part, plan_parts};
use crate::engine::plan_kind::PlanKind;
use crate::scenario::Valid;

/// The seed of a scenario that states none.
pub const DEFAULT_SEED: u32 = 1;

/// Points that take as long as putting an option on the tape.
const POINTS_PER_OPTION: usize = 8;

/// Options that the plain engine evaluates in the time that a point takes otherwise.
const PLAIN_OPTIONS_PER_POINT: usize = 2;

/// A batch has a multiple of so many points, so that it has as many of every scramble.
const LEAST_POINTS: usize = SCRAMBLES;

/// A run over all points, which can be left and taken up again.
pub struct Uncertainty {
    seed: u32,
    /// What is held against what.
    judged: Option<Judged>,
    /// Devices of each plan that do not meet the need.
    unfit: [f64; PlanKind::ALL.len()],
    totals: Totals,
    points: Points,
    /// The dimension of the points that each variable is drawn from.
    dimensions: Vec<usize>,
    ready: bool,
    /// Each outcome at each point so far.
    outcomes: [Vec<f64>; OUTCOMES],
}

impl Uncertainty {
    /// Begins a run with the seed of the scenario.
    pub fn new(valid: &Valid) -> Self {
        let uncertain = variables(valid)
            .into_iter()
            .filter(Variable::is_uncertain)
            .collect();
        let seed = valid.scenario().seed.unwrap_or(DEFAULT_SEED);
        let inputs = valid.inputs();
        let evaluated = evaluate_options(inputs);
        let plans = PlanKind::ALL.map(|kind| plan_parts(kind, inputs, &evaluated));
        Self {
            seed,
            judged: Judged::of(inputs, plans.each_ref().map(|plan| &plan.allotment)),
            unfit: plans.map(|plan| plan.parts.iter().map(Part::unfit).sum()),
            totals: Totals::new(valid, uncertain),
            points: Points::new(seed),
            dimensions: Vec::new(),
            ready: false,
            outcomes: core::array::from_fn(|_| Vec::new()),
        }
    }

    /// Points that are done.
    pub fn done(&self) -> usize {
        self.outcomes[0].len()
    }

    /// All points.
    pub fn of(&self) -> usize {
        ALL_POINTS
    }

    /// What is drawn, strongest first once the run has begun.
    pub fn variables(&self) -> &[Variable] {
        self.totals.variables()
    }

    /// Goes on for about the time that so many points take: first with preparations, then with
    /// points, fewer of them where the plain engine is needed. Returns whether there is more to do.
    pub fn advance(&mut self, points: usize) -> bool {
        if !self.ready {
            if self.totals.compile((points / POINTS_PER_OPTION).max(1)) {
                self.dimensions = self.by_strength();
                self.ready = true;
            }
            return true;
        }
        // What a point may take, in points: so many that a batch does not run far over.
        let most = 1 + self.totals.most_plain_evaluations() / PLAIN_OPTIONS_PER_POINT;
        let batch = (4 * points / most)
            .clamp(LEAST_POINTS, BATCH)
            .next_multiple_of(LEAST_POINTS);
        let mut left = points;
        while left > 0 && self.done() < ALL_POINTS {
            let before = self.totals.plain_evaluations();
            let count = (ALL_POINTS - self.done()).min(batch);
            self.add_batch(count);
            let plain = self.totals.plain_evaluations() - before;
            left = left.saturating_sub(count + plain / PLAIN_OPTIONS_PER_POINT);
        }
        self.done() < ALL_POINTS
    }

    /// Everything at once.
    pub fn finish(&mut self) {
        while self.advance(ALL_POINTS) {}
    }

    /// What the points so far say.
    pub fn picture(&self) -> Picture {
        picture(self.seed, &self.outcomes, self.judged, &self.unfit)
    }

    fn add_batch(&mut self, count: usize) {
        let first = self.done();
        let variables = self.totals.variables();
        let mut values = vec![[0.0; BATCH]; variables.len()];
        for ((variable, values), dimension) in
            variables.iter().zip(&mut values).zip(&self.dimensions)
        {
            self.points.fill(*dimension, first, values);
            for value in values {
                *value = triangular(*value, variable.low, variable.likely, variable.high);
            }
        }
        let mut outcomes = [[0.0; BATCH]; OUTCOMES];
        self.totals.evaluate(&values, count, &mut outcomes);
        for (all, outcomes) in self.outcomes.iter_mut().zip(&outcomes) {
            all.extend_from_slice(&outcomes[..count]);
        }
    }

    /// A dimension for each variable: the first ones, which are the most even together, for those
    /// that move the difference between all new and all refurbished most.
    fn by_strength(&mut self) -> Vec<usize> {
        let likely: Vec<Batch> = self
            .totals
            .variables()
            .iter()
            .map(|variable| [variable.likely; BATCH])
            .collect();
        let number = likely.len();
        let mut swings = vec![[0.0; MEASURES]; number];
        // Two points for each variable, so many variables in a batch.
        let mut next = 0;
        while next < number {
            let batch = (number - next).min(BATCH / 2);
            let mut values = likely.clone();
            for index in 0..batch {
                let variable = &self.totals.variables()[next + index];
                values[next + index][2 * index] = variable.low;
                values[next + index][2 * index + 1] = variable.high;
            }
            let mut outcomes = [[0.0; BATCH]; OUTCOMES];
            self.totals.evaluate(&values, 2 * batch, &mut outcomes);
            for (index, swing) in swings[next..next + batch].iter_mut().enumerate() {
                for (measure, swing) in swing.iter_mut().enumerate() {
                    let difference = |point: usize| {
                        outcomes[OUTCOMES - MEASURES + measure][point] - outcomes[measure][point]
                    };
                    *swing = libm::fabs(difference(2 * index + 1) - difference(2 * index));
                }
            }
            next += batch;
        }
        // Money and kilograms are weighed by all the swings of each.
        let mut sums = [0.0; MEASURES];
        for swing in &swings {
            for (sum, swing) in sums.iter_mut().zip(swing) {
                *sum += swing;
            }
        }
        let strength = |swing: &[f64; MEASURES]| {
            let share = |measure: usize| {
                if sums[measure] > 0.0 {
                    swing[measure] / sums[measure]
                } else {
                    0.0
                }
            };
            share(0) + share(1)
        };
        let mut order: Vec<(f64, usize)> = swings.iter().map(strength).zip(0..).collect();
        crate::order::sort_by(&mut order, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut dimensions = vec![0; number];
        for (dimension, (_, variable)) in order.into_iter().enumerate() {
            dimensions[variable] = dimension;
        }
        dimensions
    }
}
