//! How a branch of the search is divided in two.

use super::relaxation::Solution;
use super::search::{Branch, Model, Pool, Search};

impl Search {
    /// With a model and without it.
    pub(super) fn divide_models(
        &self,
        branch: Branch,
        solution: &Solution,
        open: &mut Vec<Branch>,
    ) {
        let mut used = vec![0.0; branch.models.len()];
        for (flat, devices) in self.options.iter().zip(&solution.devices) {
            if let Some(model) = flat.model {
                used[model] += devices;
            }
        }
        let mut most: Option<usize> = None;
        for (model, state) in branch.models.iter().enumerate() {
            if *state == Model::Open && most.is_none_or(|other| used[model] > used[other]) {
                most = Some(model);
            }
        }
        let Some(model) = most else {
            return;
        };
        let (mut with, mut without) = (branch.clone(), branch);
        without.models[model] = Model::Barred;
        // A model that the relaxation does without costs something to use.
        let is_used = used[model] >= 1.0;
        with.models[model] = if is_used {
            Model::Used
        } else {
            Model::Demanded
        };
        if is_used {
            open.push(without);
            open.push(with);
        } else {
            open.push(with);
            open.push(without);
        }
    }

    /// Fewer devices of a pool, and more.
    pub(super) fn divide_tiers(
        &self,
        pool: usize,
        branch: Branch,
        solution: &Solution,
        open: &mut Vec<Branch>,
    ) {
        let Pool { from, members, .. } = &self.pools[pool];
        let bought: f64 = members.iter().map(|member| solution.devices[*member]).sum();
        let (first, last) = branch.tiers[pool];
        let mut reached = first;
        while reached < last && f64::from(from[reached + 1]) <= bought + 1e-6 {
            reached += 1;
        }
        let below = reached.min(last - 1);
        let (mut fewer, mut more) = (branch.clone(), branch);
        fewer.tiers[pool] = (first, below);
        more.tiers[pool] = (below + 1, last);
        if reached > below {
            open.push(fewer);
            open.push(more);
        } else {
            open.push(more);
            open.push(fewer);
        }
    }

    /// Fewer devices of an option, and more.
    pub(super) fn divide_devices(
        &mut self,
        branch: Branch,
        solution: &Solution,
        open: &mut Vec<Branch>,
    ) {
        let mut chosen: Option<(f64, usize)> = None;
        for (index, devices) in solution.devices.iter().enumerate() {
            let room = branch.most[index] - branch.least[index];
            if room == 0 {
                continue;
            }
            let part = libm::fabs(devices - libm::round(*devices));
            // Where nothing is divided, the option with most room.
            let weight = if part > 1e-6 {
                1.0 + part
            } else {
                f64::from(room) / (1.0 + f64::from(room))
            };
            if chosen.is_none_or(|(heaviest, _)| weight > heaviest) {
                chosen = Some((weight, index));
            }
        }
        let Some((_, index)) = chosen else {
            return;
        };
        let devices = solution.devices[index];
        let below = libm::floor(devices + 1e-6).max(f64::from(branch.least[index])) as u32;
        let below = below.min(branch.most[index] - 1);
        let (mut fewer, mut more) = (branch.clone(), branch);
        fewer.most[index] = below;
        more.least[index] = below + 1;
        if devices - f64::from(below) < 0.5 {
            open.push(more);
            open.push(fewer);
        } else {
            open.push(fewer);
            open.push(more);
        }
    }
}
