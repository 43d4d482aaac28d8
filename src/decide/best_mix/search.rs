//! Branch and bound over tiers, models and numbers of devices, down to problems that the exact
//! search near the relaxation can finish.

use std::rc::Rc;

use super::core_search::{Core, SAME};
use crate::decision::problem::{Choice, Limits, Problem, rounding};

/// What is to be least.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Amount {
    Cost,
    FirstYear,
    Carbon,
}

/// How much the quantity that breaks ties weighs against the objective, totals being alike.
const TIE: f64 = 1e-8;

/// What the tie-breaker can add, of either sign.
const SLACK: f64 = 2.0 * TIE;

/// Work, in steps of the exact search, that a round of the relaxation comes to for 100 options.
const ROUND: u64 = 12;

/// Steps that one branch may take before it is divided.
const STEPS_OF_A_BRANCH: u64 = 8_000;

/// What was found.
pub(super) struct Found {
    /// Devices by group and option; `None` when no mix was found.
    pub best: Option<Vec<Vec<u32>>>,
    /// Whether every other mix was ruled out.
    pub is_complete: bool,
    /// No mix has a lower objective, in the objective's own unit.
    pub bound: f64,
}

/// Of a pool, the numbers at which a price changes, from 0.
pub(super) struct Pool {
    pub from: Vec<u32>,
    pub members: Vec<usize>,
    /// Whether a larger number is never dearer.
    pub falls: bool,
}

/// What is known of a model in a branch.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Model {
    Open,
    Used,
    /// Used, and the relaxation must be told so.
    Demanded,
    Barred,
}

/// A part of all mixes.
#[derive(Clone)]
pub(super) struct Branch {
    pub least: Vec<u32>,
    pub most: Vec<u32>,
    /// First and last tier of each pool.
    pub tiers: Vec<(usize, usize)>,
    pub models: Vec<Model>,
    pub bound: f64,
}

/// An option of any group.
pub(super) struct Flat {
    pub group: usize,
    pub option: usize,
    pub model: Option<usize>,
    pub pool: Option<usize>,
}

/// A search for the mix with the least of a quantity. It can be left after any branch and taken up
/// again, and comes to the same either way.
pub(super) struct Search {
    pub(super) problem: Rc<Problem>,
    pub(super) quantity: Amount,
    limits: Limits,
    /// Whether any mix will do.
    any: bool,
    pub(super) starts: Vec<usize>,
    pub(super) options: Vec<Flat>,
    pub(super) pools: Vec<Pool>,
    /// What totals of cost, first year and carbon are divided by.
    pub(super) scales: [f64; 3],
    cutoff: f64,
    best: Option<Vec<Vec<u32>>>,
    /// Steps that may still be taken.
    steps: u64,
    /// What has not been gone through.
    open: Vec<Branch>,
}

impl Search {
    /// A search of at most so many steps.
    pub(super) fn new(problem: &Rc<Problem>, quantity: Amount, limits: Limits, steps: u64) -> Self {
        let mut starts = vec![0];
        let mut options = Vec::new();
        let mut models: Vec<usize> = Vec::new();
        let mut pools: Vec<usize> = Vec::new();
        let place = |list: &mut Vec<usize>, wanted: usize| {
            let found = list.iter().position(|other| *other == wanted);
            found.unwrap_or_else(|| {
                list.push(wanted);
                list.len() - 1
            })
        };
        for (group_index, group) in problem.groups.iter().enumerate() {
            for (option_index, option) in group.options.iter().enumerate() {
                options.push(Flat {
                    group: group_index,
                    option: option_index,
                    model: option.model.map(|model| place(&mut models, model)),
                    pool: option
                        .volume
                        .as_ref()
                        .map(|volume| place(&mut pools, volume.pool)),
                });
            }
            starts.push(options.len());
        }
        let mut search = Self {
            problem: problem.clone(),
            quantity,
            limits,
            any: false,
            starts,
            options,
            pools: Vec::new(),
            scales: [0.0; 3],
            cutoff: f64::INFINITY,
            best: None,
            steps,
            open: Vec::new(),
        };
        search.pools = (0..pools.len()).map(|pool| search.pool(pool)).collect();
        search.set_scales();
        if let Some(limit) = search.limit(quantity) {
            search.cutoff = limit + SLACK;
        }
        search.open.push(search.root());
        search
    }

    /// Stops at the first mix that meets the limits.
    pub(super) fn for_any(mut self) -> Self {
        self.any = true;
        self
    }

    pub(super) fn choice(&self, index: usize) -> &Choice {
        let flat = &self.options[index];
        &self.problem.groups[flat.group].options[flat.option]
    }

    fn pool(&self, pool: usize) -> Pool {
        let is_member = |index: &usize| self.options[*index].pool == Some(pool);
        let members: Vec<usize> = (0..self.options.len()).filter(is_member).collect();
        let mut from = vec![0];
        for member in &members {
            let tiers = self.choice(*member).volume.iter();
            from.extend(tiers.flat_map(|volume| &volume.tiers).map(|tier| tier.from));
        }
        crate::order::sort(&mut from);
        from.dedup();
        let falls = |member: &usize| {
            let prices = |from: &u32| self.choice(*member).prices(*from);
            from.windows(2).all(|pair| {
                let (before, after) = (prices(&pair[0]), prices(&pair[1]));
                after.0 <= before.0 && after.1 <= before.1
            })
        };
        Pool {
            falls: members.iter().all(falls),
            from,
            members,
        }
    }

    /// Totals are divided by the largest that they could be, so that they are about one.
    fn set_scales(&mut self) {
        for group in &self.problem.groups {
            let mut largest = [0.0_f64; 3];
            for option in group.options.iter().filter(|option| option.allowed) {
                let tiers = option.volume.iter().flat_map(|volume| &volume.tiers);
                let prices = tiers.map(|tier| (tier.cost, tier.first_year));
                for (cost, first_year) in prices.chain([(option.cost, option.first_year)]) {
                    let own = [cost, first_year, option.carbon].map(libm::fabs);
                    for (largest, own) in largest.iter_mut().zip(own) {
                        *largest = largest.max(own);
                    }
                }
            }
            for (scale, largest) in self.scales.iter_mut().zip(largest) {
                *scale += largest * f64::from(group.devices);
            }
        }
        for scale in &mut self.scales {
            if *scale == 0.0 {
                *scale = 1.0;
            }
        }
    }

    /// The scaled objective of amounts: the quantity, and a little of what breaks ties.
    pub(super) fn objective(&self, amounts: [f64; 3]) -> f64 {
        let scaled = |quantity: Amount| amounts[quantity as usize] / self.scales[quantity as usize];
        let other = match self.quantity {
            Amount::Cost => Amount::Carbon,
            Amount::FirstYear | Amount::Carbon => Amount::Cost,
        };
        scaled(self.quantity) + TIE * scaled(other)
    }

    fn fixed(&self, quantity: Amount) -> f64 {
        let fixed = &self.problem.fixed;
        [fixed.cost, fixed.first_year, fixed.carbon][quantity as usize]
    }

    /// What the devices may come to at most, scaled; rounding is on the generous side.
    pub(super) fn limit(&self, quantity: Amount) -> Option<f64> {
        let limit = match quantity {
            Amount::Cost => self.limits.budget,
            Amount::FirstYear => self.limits.first_year_budget,
            Amount::Carbon => self.limits.carbon_cap,
        }?;
        let left = limit + rounding(limit) - self.fixed(quantity);
        Some(left / self.scales[quantity as usize])
    }

    /// Goes on for about so many steps; at least one branch. Returns whether there is more to do.
    pub(super) fn advance(&mut self, steps: u64) -> bool {
        let stop = self.steps.saturating_sub(steps);
        let mut open = core::mem::take(&mut self.open);
        loop {
            open.truncate(self.worth(&open));
            if open.is_empty() || self.steps <= stop || self.is_enough() {
                break;
            }
            if let Some(branch) = open.pop() {
                self.divide(branch, &mut open);
            }
        }
        self.open = open;
        !self.open.is_empty() && self.steps > 0 && !self.is_enough()
    }

    /// How many branches are left when those at the end that hold nothing better are not counted.
    fn worth(&self, open: &[Branch]) -> usize {
        let is_worth = |branch: &Branch| branch.bound < self.cutoff - SAME;
        open.iter().rposition(is_worth).map_or(0, |last| last + 1)
    }

    fn is_enough(&self) -> bool {
        self.any && self.best.is_some()
    }

    /// What has been found so far.
    pub(super) fn found(&self) -> Found {
        let mut bound = self.cutoff;
        for branch in &self.open {
            bound = bound.min(branch.bound);
        }
        let scale = self.scales[self.quantity as usize];
        Found {
            bound: (bound - SLACK) * scale + self.fixed(self.quantity),
            best: self.best.clone(),
            is_complete: bound >= self.cutoff - SAME || self.is_enough(),
        }
    }

    fn root(&self) -> Branch {
        let bounds = |index: usize| {
            let (least, most) = self.choice(index).bounds();
            let devices = self.problem.groups[self.options[index].group].devices;
            (least, most.min(devices))
        };
        let (least, most) = (0..self.options.len()).map(bounds).unzip();
        let models = self
            .options
            .iter()
            .filter_map(|flat| Some(flat.model? + 1))
            .max();
        Branch {
            least,
            most,
            tiers: self
                .pools
                .iter()
                .map(|pool| (0, pool.from.len() - 1))
                .collect(),
            models: vec![Model::Open; models.unwrap_or(0)],
            bound: f64::NEG_INFINITY,
        }
    }

    /// Takes a mix of whole groups if it meets the limits and is better than the best. Returns the
    /// cutoff.
    fn offer(&mut self, mix: &[u32]) -> f64 {
        let devices: Vec<Vec<u32>> = self
            .starts
            .windows(2)
            .map(|ends| mix[ends[0]..ends[1]].to_vec())
            .collect();
        let totals = self.problem.totals_of_devices(&devices);
        let objective = self.objective([totals.cost, totals.first_year, totals.carbon]);
        if objective < self.cutoff {
            let models = self.problem.models_in_use(&devices);
            if self.limits.allow(&self.problem.totals(&devices), models)
                && self.problem.is_supplied(&devices)
            {
                self.cutoff = objective;
                self.best = Some(devices);
            }
        }
        self.cutoff
    }

    /// Whether the branch leaves no choice of models, having settled what follows from it.
    fn settle_models(&self, branch: &mut Branch) -> bool {
        let Some(most) = self.limits.most_models else {
            return true;
        };
        let of = |branch: &Branch, wanted: fn(&Model) -> bool| {
            branch.models.iter().filter(|model| wanted(model)).count() as u64
        };
        let used = of(branch, |model| {
            matches!(model, Model::Used | Model::Demanded)
        });
        if used >= u64::from(most) {
            for model in &mut branch.models {
                if *model == Model::Open {
                    *model = Model::Barred;
                }
            }
        }
        for (index, flat) in self.options.iter().enumerate() {
            if flat
                .model
                .is_some_and(|model| branch.models[model] == Model::Barred)
            {
                branch.most[index] = 0;
            }
        }
        used <= u64::from(most) && of(branch, |model| *model != Model::Barred) <= u64::from(most)
    }

    /// Whether every group can still be filled.
    fn can_be_filled(&self, branch: &Branch) -> bool {
        let mut groups = self.starts.windows(2).zip(&self.problem.groups);
        groups.all(|(ends, group)| {
            let options = ends[0]..ends[1];
            let sum = |numbers: &[u32]| -> u64 {
                numbers[options.clone()]
                    .iter()
                    .copied()
                    .map(u64::from)
                    .sum()
            };
            options
                .clone()
                .all(|option| branch.least[option] <= branch.most[option])
                && sum(&branch.least) <= u64::from(group.devices)
                && sum(&branch.most) >= u64::from(group.devices)
        })
    }

    /// Finishes a branch or divides it.
    fn divide(&mut self, mut branch: Branch, open: &mut Vec<Branch>) {
        let are_models_settled = self.settle_models(&mut branch);
        if !self.can_be_filled(&branch) {
            self.steps = self.steps.saturating_sub(1);
            return;
        }
        let linear = self.linear(&branch);
        let Some(solution) = linear.solve() else {
            self.steps = self.steps.saturating_sub(ROUND);
            return;
        };
        let work = solution.rounds * (self.options.len() as u64 + 20) * ROUND / 100;
        self.steps = self.steps.saturating_sub(work.max(1));
        branch.bound = branch.bound.max(solution.bound);
        if branch.bound >= self.cutoff - SAME {
            return;
        }
        let mut nearest = vec![0; linear.options()];
        linear.fill(&linear.prices(true, &solution.multipliers), &mut nearest);
        self.offer(&nearest);
        if let Some(rounded) = linear.rounded(&solution) {
            self.offer(&rounded);
        }
        if self.limits.most_models.is_some() && !are_models_settled {
            return self.divide_models(branch, &solution, open);
        }
        let unsettled = (0..self.pools.len()).find(|pool| {
            let (first, last) = branch.tiers[*pool];
            let from = &self.pools[*pool].from;
            let changes = |member: &usize| {
                let prices = |tier: usize| self.choice(*member).prices(from[tier]);
                branch.most[*member] > 0 && (first..=last).any(|tier| prices(tier) != prices(first))
            };
            self.pools[*pool].members.iter().any(changes)
        });
        if let Some(pool) = unsettled {
            return self.divide_tiers(pool, branch, &solution, open);
        }
        let mut core = Core::new(&linear, solution.bound, &solution.multipliers);
        let allowed = STEPS_OF_A_BRANCH.min(self.steps);
        let mut left = allowed;
        let cutoff = self.cutoff;
        let is_complete = core.search(cutoff, &mut left, &mut |mix| {
            let cutoff = self.offer(mix);
            if self.any && self.best.is_some() {
                f64::NEG_INFINITY
            } else {
                cutoff
            }
        });
        self.steps = self.steps.saturating_sub(allowed - left);
        if !is_complete {
            self.divide_devices(branch, &solution, open);
        }
    }
}
