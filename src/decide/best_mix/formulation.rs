//! The linear relaxation of a branch of the search.

use super::relaxation::Linear;
use super::search::{Amount, Branch, Model, Search};

impl Search {
    /// The relaxation of a branch: every option at the lowest price of the tiers that are open.
    pub(super) fn linear(&self, branch: &Branch) -> Linear {
        let count = self.options.len();
        let mut linear = Linear {
            starts: self.starts.clone(),
            devices: self
                .problem
                .groups
                .iter()
                .map(|group| group.devices)
                .collect(),
            least: branch.least.clone(),
            most: branch.most.clone(),
            objective: Vec::with_capacity(count),
            uses: Vec::new(),
            bounds: Vec::new(),
        };
        let mut amounts = Vec::with_capacity(count);
        for index in 0..count {
            let choice = self.choice(index);
            let mut prices = choice.prices(0);
            if let Some(pool) = self.options[index].pool {
                let (first, last) = branch.tiers[pool];
                let from = &self.pools[pool].from;
                prices = choice.prices(from[first]);
                for together in &from[first + 1..=last] {
                    let (cost, first_year) = choice.prices(*together);
                    prices = (prices.0.min(cost), prices.1.min(first_year));
                }
            }
            amounts.push([prices.0, prices.1, choice.carbon]);
            linear
                .objective
                .push(self.objective([prices.0, prices.1, choice.carbon]));
        }
        for quantity in [Amount::Cost, Amount::FirstYear, Amount::Carbon] {
            if let Some(limit) = self.limit(quantity)
                && quantity != self.quantity
            {
                let (place, scale) = (quantity as usize, self.scales[quantity as usize]);
                let uses = amounts.iter().map(|amounts| amounts[place] / scale);
                linear.uses.extend(uses);
                linear.bounds.push(limit);
            }
        }
        for supply in &self.problem.supplies {
            let place = |place: (usize, usize)| self.starts[place.0] + place.1;
            let start = linear.uses.len();
            linear.uses.resize(start + count, 0.0);
            let row = &mut linear.uses[start..];
            row[place(supply.giver)] -= supply.released;
            for receiver in &supply.receivers {
                row[place(receiver.place)] += receiver.needed;
            }
            let groups = row.iter().zip(&self.options);
            let largest: f64 = groups
                .map(|(one, flat)| libm::fabs(*one) * f64::from(linear.devices[flat.group]))
                .sum();
            for one in row.iter_mut().filter(|_| largest > 0.0) {
                *one /= largest;
            }
            // Rounding is on the generous side.
            linear.bounds.push(1e-10);
        }
        let all: u32 = linear.devices.iter().sum();
        let mut number = |members: &[usize], sign: f64, bound: f64| {
            let one = sign / f64::from(all.max(1));
            let start = linear.uses.len();
            linear.uses.resize(start + count, 0.0);
            for member in members {
                linear.uses[start + member] = one;
            }
            // A little room for rounding: numbers are whole.
            linear
                .bounds
                .push((sign * bound + 1e-7) / f64::from(all.max(1)));
        };
        for (pool, (first, last)) in self.pools.iter().zip(&branch.tiers) {
            if *first > 0 {
                number(&pool.members, -1.0, f64::from(pool.from[*first]));
            }
            if *last + 1 < pool.from.len() && !pool.falls {
                number(&pool.members, 1.0, f64::from(pool.from[*last + 1]) - 1.0);
            }
        }
        for (model, state) in branch.models.iter().enumerate() {
            if *state == Model::Demanded {
                let is_of_model = |index: &usize| self.options[*index].model == Some(model);
                let members: Vec<usize> = (0..count).filter(is_of_model).collect();
                number(&members, -1.0, 1.0);
            }
        }
        linear
    }
}
