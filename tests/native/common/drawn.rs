//! What fuzzing draws from.

/// Numbers that look drawn, from a seed.
pub struct Drawn(pub u64);

impl Drawn {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// How many inputs are to be tried, and from which seed: what a run was asked for, by the variables
/// `HOSTILE_INPUTS` and `HOSTILE_SEED`, or these.
pub fn asked_for(count: usize, seed: u64) -> (usize, u64) {
    let number = |name| std::env::var(name).ok()?.parse::<u64>().ok();
    let count = number("HOSTILE_INPUTS").map_or(count, |asked| asked as usize);
    (
        count,
        number("HOSTILE_SEED").map_or(seed, |asked| asked ^ seed),
    )
}
