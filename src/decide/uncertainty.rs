//! How sure the answer is: the plans at many points of what is uncertain, the same points for every
//! plan, in slices that leave a page time to breathe.

use super::commons::MEASURES;
use super::picture::picture;
use super::points::{ALL_POINTS, Points, SCRAMBLES, triangular};
use super::tape::{BATCH, Batch};
use super::totals::{OUTCOMES, Totals};
use super::variable::Variable;
use super::variables::variables;
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
    is_compiled: bool,
    /// How far each variable moves the difference between all new and all refurbished, in cost and
    /// in carbon; of those that have been tried.
    swings: Vec<[f64; MEASURES]>,
    /// The dimension of the points that each variable is drawn from; `None` until all are tried.
    dimensions: Option<Vec<usize>>,
    /// The options that the plain engine may have to evaluate at a point, by the last batch.
    plain_at_a_point: usize,
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
            is_compiled: false,
            swings: Vec::new(),
            dimensions: None,
            plain_at_a_point: usize::MAX,
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
        if !self.is_compiled {
            self.is_compiled = self.totals.compile((points / POINTS_PER_OPTION).max(1));
            return true;
        }
        let mut left = points;
        while left > 0 && self.done() < ALL_POINTS {
            let before = self.totals.plain_evaluations();
            let count = match &self.dimensions {
                None => self.weigh(self.batch(points)),
                Some(_) => self.add_batch(self.batch(points)),
            };
            let plain = self.totals.plain_evaluations() - before;
            self.plain_at_a_point = plain / count.max(1);
            left = left.saturating_sub(count.max(1) + plain / PLAIN_OPTIONS_PER_POINT);
        }
        self.done() < ALL_POINTS
    }

    /// So many points that a batch does not run far over the time that so many take.
    fn batch(&self, points: usize) -> usize {
        let most = self.totals.most_plain_evaluations();
        let plain = most.min(self.plain_at_a_point.saturating_mul(2));
        let of_one = 1 + plain / PLAIN_OPTIONS_PER_POINT;
        let batch = (4 * points / of_one)
            .clamp(LEAST_POINTS, BATCH)
            .next_multiple_of(LEAST_POINTS);
        batch.min(ALL_POINTS - self.done())
    }

    /// Everything at once.
    pub fn finish(&mut self) {
        while self.advance(ALL_POINTS) {}
    }

    /// What the points so far say.
    pub fn picture(&self) -> Picture {
        picture(self.seed, &self.outcomes, self.judged, &self.unfit)
    }

    /// Adds so many points.
    fn add_batch(&mut self, count: usize) -> usize {
        let first = self.done();
        let variables = self.totals.variables();
        let mut values = vec![[0.0; BATCH]; variables.len()];
        let dimensions = self.dimensions.iter().flatten();
        for ((variable, values), dimension) in variables.iter().zip(&mut values).zip(dimensions) {
            let values = &mut values[..count];
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
        count
    }

    /// Tries the next few variables at both ends of their ranges, the others being as likely; when
    /// all are tried, gives each its dimension. Returns how many points that took, two for each.
    fn weigh(&mut self, most: usize) -> usize {
        let variables = self.totals.variables();
        let next = self.swings.len();
        let batch = (variables.len() - next).min(most / 2);
        let likely = variables.iter().map(|variable| [variable.likely; BATCH]);
        let mut values: Vec<Batch> = likely.collect();
        for index in 0..batch {
            let variable = &variables[next + index];
            values[next + index][2 * index] = variable.low;
            values[next + index][2 * index + 1] = variable.high;
        }
        let mut outcomes = [[0.0; BATCH]; OUTCOMES];
        self.totals.evaluate(&values, 2 * batch, &mut outcomes);
        for index in 0..batch {
            self.swings.push(core::array::from_fn(|measure| {
                let difference = |point: usize| {
                    outcomes[OUTCOMES - MEASURES + measure][point] - outcomes[measure][point]
                };
                libm::fabs(difference(2 * index + 1) - difference(2 * index))
            }));
        }
        if self.swings.len() == values.len() {
            self.dimensions = Some(by_strength(&self.swings));
        }
        2 * batch
    }
}

/// A dimension for each variable: the first ones, which are the most even together, for those that
/// move the difference most.
fn by_strength(swings: &[[f64; MEASURES]]) -> Vec<usize> {
    // Money and kilograms are weighed by all the swings of each.
    let mut sums = [0.0; MEASURES];
    for swing in swings {
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
    let mut dimensions = vec![0; swings.len()];
    for (dimension, (_, variable)) in order.into_iter().enumerate() {
        dimensions[variable] = dimension;
    }
    dimensions
}
