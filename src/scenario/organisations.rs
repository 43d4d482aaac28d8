//! The people of a group, by organisation.

use super::format::{Group, Organisation, OrganisationCount};

impl Group {
    /// Sets the number of people and divides them over the organisations as they were divided
    /// before, or equally where none had any. The largest remainders are rounded up, the first
    /// organisation before the others, so that the numbers add up.
    pub fn set_count(&mut self, count: u32, organisations: &[Organisation]) {
        self.count = count;
        let before = |organisation: &Organisation| {
            let mut counts = self.counts.iter();
            counts
                .find(|entry| entry.organisation == organisation.id)
                .map_or(0.0, |entry| f64::from(entry.count))
        };
        let mut weights: Vec<f64> = organisations.iter().map(before).collect();
        let mut sum: f64 = weights.iter().sum();
        if sum <= 0.0 {
            weights.fill(1.0);
            sum = weights.len() as f64;
        }
        let exact = |weight: &f64| f64::from(count) * weight / sum;
        let mut counts: Vec<u32> = weights.iter().map(|weight| exact(weight) as u32).collect();
        let mut left = count.saturating_sub(counts.iter().sum());
        while left > 0 {
            let mut most = (0, f64::NEG_INFINITY);
            for (index, weight) in weights.iter().enumerate() {
                let remainder = exact(weight) - f64::from(counts[index]);
                if remainder > most.1 {
                    most = (index, remainder);
                }
            }
            let Some(entry) = counts.get_mut(most.0) else {
                break;
            };
            *entry += 1;
            left -= 1;
        }
        let entry = |(organisation, count): (&Organisation, u32)| OrganisationCount {
            organisation: organisation.id.clone(),
            count,
        };
        self.counts = organisations.iter().zip(counts).map(entry).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisations() -> Vec<Organisation> {
        let organisation = |id: &str| Organisation {
            id: id.to_owned(),
            name: None,
        };
        ["a", "b", "c"].map(organisation).to_vec()
    }

    fn counts(group: &Group) -> Vec<u32> {
        group.counts.iter().map(|entry| entry.count).collect()
    }

    #[test]
    fn people_are_divided_as_before_and_add_up() {
        let mut group = Group::default();
        group.set_count(10, &organisations());
        assert_eq!(counts(&group), [4, 3, 3]);
        group.counts[0].count = 8;
        group.counts[1].count = 2;
        group.counts[2].count = 0;
        // 8, 2 and 0 tenths of 13: 10.4, 2.6 and 0.
        group.set_count(13, &organisations());
        assert_eq!(counts(&group), [10, 3, 0]);
        group.set_count(13, &[]);
        assert_eq!(counts(&group), [0; 0]);
    }
}
