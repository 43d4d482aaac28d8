//! The relaxation in which devices can be divided: a lower bound, and what a unit of each limit is
//! worth.

/// Whole devices per option, so that every group has its number, under linear limits. Objective
/// and rows are scaled so that totals are about one.
pub(super) struct Linear {
    /// Where the options of each group start, and at the end their number.
    pub starts: Vec<usize>,
    /// Devices of each group.
    pub devices: Vec<u32>,
    pub least: Vec<u32>,
    pub most: Vec<u32>,
    /// Of one device of each option, to be minimised.
    pub objective: Vec<f64>,
    /// What one device takes of each row, row after row.
    pub uses: Vec<f64>,
    /// What there is of each row.
    pub bounds: Vec<f64>,
}

/// The solution of the relaxation.
pub(super) struct Solution {
    /// No mix in whole devices has a lower objective.
    pub bound: f64,
    /// By how much the objective falls for a unit more of each row; not negative.
    pub multipliers: Vec<f64>,
    /// Devices of each option, in fractions.
    pub devices: Vec<f64>,
    /// Rounds it took.
    pub rounds: u64,
}

/// Reduced costs above this are not worth another round.
const OPTIMAL: f64 = 1e-14;

/// What counts as nothing in a pivot.
const NOTHING: f64 = 1e-12;

/// Rounds after which the bound reached so far must do.
const MOST_ROUNDS: u64 = 400;

/// A column of the basis.
enum Column {
    Mix(Vec<u32>),
    Slack,
    /// Makes up for a row that the first mix breaks.
    Missing,
}

impl Linear {
    pub(super) fn rows(&self) -> usize {
        self.bounds.len()
    }

    pub(super) fn options(&self) -> usize {
        self.objective.len()
    }

    pub(super) fn use_of(&self, row: usize, option: usize) -> f64 {
        self.uses[row * self.options() + option]
    }

    /// Divides every group at the least sum of `prices`. Returns the sum.
    pub(super) fn fill(&self, prices: &[f64], devices: &mut [u32]) -> f64 {
        let mut sum = 0.0;
        devices.copy_from_slice(&self.least);
        for (group, count) in self.devices.iter().enumerate() {
            let options = self.starts[group]..self.starts[group + 1];
            let mut rest = *count - devices[options.clone()].iter().sum::<u32>();
            while rest > 0 {
                let mut cheapest = None;
                for option in options.clone() {
                    let is_cheaper = cheapest.is_none_or(|other| prices[option] < prices[other]);
                    if devices[option] < self.most[option] && is_cheaper {
                        cheapest = Some(option);
                    }
                }
                let Some(option) = cheapest else {
                    break;
                };
                let added = rest.min(self.most[option] - devices[option]);
                devices[option] += added;
                rest -= added;
            }
            for option in options {
                sum += prices[option] * f64::from(devices[option]);
            }
        }
        sum
    }

    /// Prices of the options when a unit of each row costs its multiplier.
    pub(super) fn prices(&self, objective: bool, multipliers: &[f64]) -> Vec<f64> {
        let mut prices = if objective {
            self.objective.clone()
        } else {
            vec![0.0; self.options()]
        };
        for (row, multiplier) in multipliers.iter().enumerate() {
            if *multiplier != 0.0 {
                for (option, price) in prices.iter_mut().enumerate() {
                    *price += multiplier * self.use_of(row, option);
                }
            }
        }
        prices
    }

    /// What a mix takes of a row.
    fn used(&self, row: usize, devices: &[u32]) -> f64 {
        let uses = &self.uses[row * self.options()..];
        let each = uses.iter().zip(devices);
        each.map(|(used, devices)| used * f64::from(*devices)).sum()
    }

    /// Whole devices next to a solution: what is divided goes to the option that takes least of the
    /// rows that bind. With one row that meets it. `None` where
    /// rounding gets in the way.
    pub(super) fn rounded(&self, solution: &Solution) -> Option<Vec<u32>> {
        let mut taken = vec![0.0; self.options()];
        for (row, multiplier) in solution.multipliers.iter().enumerate() {
            if *multiplier > 0.0 {
                for (option, taken) in taken.iter_mut().enumerate() {
                    *taken += self.use_of(row, option);
                }
            }
        }
        let whole = |devices: &f64| libm::floor(devices + 1e-9) as u32;
        let mut mix: Vec<u32> = solution.devices.iter().map(whole).collect();
        for (group, count) in self.devices.iter().enumerate() {
            let options = self.starts[group]..self.starts[group + 1];
            let mut rest = count.saturating_sub(mix[options.clone()].iter().sum());
            while rest > 0 {
                let divided =
                    |option: &usize| f64::from(mix[*option]) + 1e-9 < solution.devices[*option];
                let mut divided = options.clone().filter(divided);
                let first = divided.next()?;
                let least = divided.fold(first, |least, option| {
                    if taken[option] < taken[least] {
                        option
                    } else {
                        least
                    }
                });
                // Once rounded up it is divided no more.
                mix[least] += 1;
                rest -= 1;
            }
        }
        Some(mix)
    }

    /// Solves the relaxation; `None` when not even fractions of devices meet the rows.
    ///
    /// Every mix that is best at some prices is a column, made when it is wanted (Dantzig and
    /// Wolfe, 1960); the basis has one column more than there are rows.
    pub(super) fn solve(&self) -> Option<Solution> {
        let mut simplex = Simplex::new(self);
        if simplex.is_missing() && simplex.run(false) && simplex.missing() > 1e-11 {
            return None;
        }
        simplex.run(true);
        let mut devices = vec![0.0; self.options()];
        for (column, value) in simplex.basis.iter().zip(&simplex.values) {
            if let Column::Mix(mix) = column {
                for (sum, part) in devices.iter_mut().zip(mix) {
                    *sum += value * f64::from(*part);
                }
            }
        }
        Some(Solution {
            bound: simplex.bound,
            multipliers: simplex.multipliers,
            devices,
            rounds: simplex.rounds,
        })
    }
}

/// A revised simplex whose columns are mixes.
struct Simplex<'a> {
    linear: &'a Linear,
    basis: Vec<Column>,
    /// Objective of each column of the basis.
    costs: Vec<f64>,
    values: Vec<f64>,
    /// Inverse of the basis, row by row; the last row and column are those of "one mix in all".
    inverse: Vec<f64>,
    bound: f64,
    multipliers: Vec<f64>,
    rounds: u64,
}

impl<'a> Simplex<'a> {
    /// Starts from the mix that is best without any row.
    fn new(linear: &'a Linear) -> Self {
        let rows = linear.rows();
        let size = rows + 1;
        let mut mix = vec![0; linear.options()];
        let bound = linear.fill(&linear.objective, &mut mix);
        let mut simplex = Self {
            linear,
            basis: Vec::new(),
            costs: vec![0.0; size],
            values: Vec::new(),
            inverse: vec![0.0; size * size],
            bound,
            multipliers: vec![0.0; rows],
            rounds: 0,
        };
        for row in 0..rows {
            let used = linear.used(row, &mix);
            let left = linear.bounds[row] - used;
            let sign = if left < 0.0 { -1.0 } else { 1.0 };
            simplex.inverse[row * size + row] = sign;
            simplex.inverse[row * size + rows] = -sign * used;
            simplex.values.push(sign * left);
            simplex.basis.push(if left < 0.0 {
                Column::Missing
            } else {
                Column::Slack
            });
        }
        simplex.inverse[size * size - 1] = 1.0;
        simplex.values.push(1.0);
        simplex.costs[rows] = bound;
        simplex.basis.push(Column::Mix(mix));
        simplex
    }

    fn is_missing(&self) -> bool {
        let mut columns = self.basis.iter();
        columns.any(|column| matches!(column, Column::Missing))
    }

    /// By how much the rows are broken.
    fn missing(&self) -> f64 {
        let columns = self.basis.iter().zip(&self.values);
        let missing = columns.filter(|(column, _)| matches!(column, Column::Missing));
        missing.map(|(_, value)| *value).sum()
    }

    /// Pivots until nothing improves, towards rows that are met or towards the least objective.
    /// Returns whether it came to the end.
    fn run(&mut self, objective: bool) -> bool {
        let rows = self.linear.rows();
        let size = rows + 1;
        let mut mix = vec![0; self.linear.options()];
        let mut entering = vec![0.0; size];
        while self.rounds < MOST_ROUNDS {
            self.rounds += 1;
            let cost = |place: usize| match (&self.basis[place], objective) {
                (Column::Missing, false) => 1.0,
                (_, false) => 0.0,
                (_, true) => self.costs[place],
            };
            let dual = |column: usize| -> f64 {
                let places = 0..size;
                places
                    .map(|place| cost(place) * self.inverse[place * size + column])
                    .sum()
            };
            let multipliers: Vec<f64> = (0..rows).map(|row| -dual(row)).collect();
            let prices = self.linear.prices(objective, &multipliers);
            let least = self.linear.fill(&prices, &mut mix);
            let mut reduced = least - dual(rows);
            if objective && multipliers.iter().all(|multiplier| *multiplier >= 0.0) {
                let limits = multipliers.iter().zip(&self.linear.bounds);
                let spent: f64 = limits.map(|(multiplier, bound)| multiplier * bound).sum();
                if least - spent > self.bound {
                    self.bound = least - spent;
                    self.multipliers.clone_from(&multipliers);
                }
            }
            let mut slack = None;
            for (row, multiplier) in multipliers.iter().enumerate() {
                if *multiplier < reduced {
                    reduced = *multiplier;
                    slack = Some(row);
                }
            }
            if reduced >= -OPTIMAL {
                return true;
            }
            for (row, entry) in entering[..rows].iter_mut().enumerate() {
                *entry = match slack {
                    Some(slack) => f64::from(u8::from(slack == row)),
                    None => self.linear.used(row, &mix),
                };
            }
            entering[rows] = f64::from(u8::from(slack.is_none()));
            let (column, cost) = match slack {
                Some(_) => (Column::Slack, 0.0),
                None => {
                    let each = self.linear.objective.iter().zip(&mix);
                    let cost = each.map(|(one, devices)| one * f64::from(*devices)).sum();
                    (Column::Mix(mix.clone()), cost)
                }
            };
            if !self.pivot(&entering, column, cost, objective) {
                return true;
            }
        }
        false
    }

    /// Brings a column into the basis. Returns whether one could leave.
    fn pivot(&mut self, entering: &[f64], column: Column, cost: f64, objective: bool) -> bool {
        let size = entering.len();
        let direction: Vec<f64> = self
            .inverse
            .chunks(size)
            .map(|row| row.iter().zip(entering).map(|(a, b)| a * b).sum())
            .collect();
        let mut leaving: Option<(f64, usize)> = None;
        for (place, step) in direction.iter().enumerate() {
            // What is no longer missing must not come back.
            let is_done = objective && matches!(self.basis[place], Column::Missing);
            let ratio = if is_done && libm::fabs(*step) > NOTHING {
                0.0
            } else if *step > NOTHING {
                self.values[place].max(0.0) / step
            } else {
                continue;
            };
            let is_next = leaving.is_none_or(|(least, other)| {
                ratio < least || (ratio == least && *step > direction[other])
            });
            if is_next {
                leaving = Some((ratio, place));
            }
        }
        let Some((ratio, place)) = leaving else {
            return false;
        };
        let pivot_row: Vec<f64> = self.inverse[place * size..(place + 1) * size]
            .iter()
            .map(|entry| entry / direction[place])
            .collect();
        for (other, step) in direction.iter().enumerate() {
            if other != place {
                self.values[other] -= ratio * step;
                let row = &mut self.inverse[other * size..(other + 1) * size];
                for (entry, pivot) in row.iter_mut().zip(&pivot_row) {
                    *entry -= step * pivot;
                }
            }
        }
        self.inverse[place * size..(place + 1) * size].copy_from_slice(&pivot_row);
        self.values[place] = ratio;
        self.basis[place] = column;
        self.costs[place] = cost;
        true
    }
}
