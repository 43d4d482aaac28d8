//! Best-mix problems from a seed.

use refurb_or_new::decision::problem::{
    Choice, Group, Objective, Problem, Receiver, Supply, Tier, Volume,
};

/// Numbers from a seed: SplitMix64.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// From 0 to 1.
    pub fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.part()
    }

    /// From `low` to `high`, both included.
    pub fn whole(&mut self, low: u32, high: u32) -> u32 {
        low + (self.next() % u64::from(high - low + 1)) as u32
    }

    pub fn chance(&mut self, part: f64) -> bool {
        self.part() < part
    }
}

/// What a problem is made of.
#[derive(Clone, Copy)]
pub struct Size {
    pub groups: u32,
    pub options: u32,
    pub devices: u32,
    /// Bounds of shares and options that are not allowed.
    pub bounds: bool,
    pub tiers: bool,
    pub handing_down: bool,
}

/// A problem without limits. Amounts are round now and then, so that there are ties.
pub fn problem(numbers: &mut Numbers, size: Size) -> Problem {
    let is_round = numbers.chance(0.3);
    let amount = |numbers: &mut Numbers, low: f64, high: f64| {
        let amount = numbers.between(low, high);
        if is_round {
            (amount / 100.0).round() * 100.0
        } else {
            amount
        }
    };
    let models = numbers.whole(2, 6);
    let groups = (0..size.groups).map(|_| {
        let devices = numbers.whole(size.devices.min(1), size.devices);
        let options = (0..size.options).map(|_| {
            let cost = amount(numbers, 4_000.0, 16_000.0);
            let first_year = amount(numbers, 2_000.0, 12_000.0);
            let model = numbers.whole(0, models - 1) as usize;
            let mut option = Choice {
                cost,
                first_year,
                // Dear ones are cleaner more often than not.
                carbon: amount(numbers, 50.0, 250.0) + (16_000.0 - cost) / 40.0,
                model: Some(model),
                allowed: true,
                least: 0,
                most: u32::MAX,
                volume: None,
            };
            if size.bounds {
                option.allowed = numbers.chance(0.9);
                if numbers.chance(0.3) {
                    option.most = numbers.whole(0, devices);
                }
                if numbers.chance(0.1) && option.allowed {
                    option.least = numbers.whole(0, devices.min(option.most).min(2));
                }
            }
            if size.tiers && numbers.chance(0.6) {
                let rises = numbers.chance(0.15);
                let mut from = 0;
                let mut factor = 1.0;
                let tiers = (0..numbers.whole(0, 2)).map(|_| {
                    from += numbers.whole(1, size.devices.max(2));
                    factor *= numbers.between(0.75, 0.98);
                    let factor = if rises { 2.0 - factor } else { factor };
                    Tier {
                        from,
                        cost: cost * factor,
                        first_year: first_year * factor,
                    }
                });
                option.volume = Some(Volume {
                    pool: model,
                    tiers: tiers.collect(),
                });
            }
            option
        });
        Group {
            options: options.collect(),
            devices,
        }
    });
    let groups: Vec<Group> = groups.collect();
    let mut supplies = Vec::new();
    if size.handing_down && size.groups > 1 {
        let to = 1..size.groups as usize;
        let receivers = to.map(|group| Receiver {
            place: (group, numbers.whole(0, size.options - 1) as usize),
            needed: 1.0 / f64::from(numbers.whole(2, 4)),
        });
        let receivers = receivers.collect();
        supplies.push(Supply {
            giver: (0, numbers.whole(0, size.options - 1) as usize),
            released: 1.0 / f64::from(numbers.whole(3, 6)),
            receivers,
        });
    }
    Problem {
        groups,
        supplies,
        objective: if numbers.chance(0.5) {
            Objective::LeastCost
        } else {
            Objective::LeastCarbon
        },
        ..Problem::default()
    }
}
