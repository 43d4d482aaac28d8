//! How one plan runs beside another over the years.

use crate::engine::by_year::{PlanYear, PlanYears};

/// Differences of one plan from another, year by year: negative is less.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub by_year: Vec<f64>,
    /// All years up to each, itself included.
    pub so_far: Vec<f64>,
    /// What the last of these becomes when what is left at the end is counted.
    pub counted: f64,
    /// Less than this is no difference.
    least: f64,
}

/// Less than this share of what is compared is no difference; nor is less than one of the unit.
const LEAST_SHARE: f64 = 1e-3;

impl Course {
    fn new(
        plan: &PlanYears,
        other: &PlanYears,
        of_year: impl Fn(&PlanYear) -> f64,
        left: impl Fn(&PlanYears) -> f64,
    ) -> Self {
        let years = plan.years.iter().zip(&other.years);
        let by_year: Vec<f64> = years
            .map(|(plan, other)| of_year(plan) - of_year(other))
            .collect();
        let mut sum = 0.0;
        let so_far: Vec<f64> = by_year
            .iter()
            .map(|difference| {
                sum += difference;
                sum
            })
            .collect();
        let whole: f64 = other.years.iter().map(of_year).map(libm::fabs).sum();
        Self {
            by_year,
            so_far,
            counted: sum + left(plan) - left(other),
            least: (LEAST_SHARE * whole).max(1.0),
        }
    }

    /// What is paid.
    pub fn of_cost(plan: &PlanYears, other: &PlanYears) -> Self {
        let left = |plan: &PlanYears| plan.left_at_end.total.value();
        Self::new(plan, other, |year| year.paid.value(), left)
    }

    /// What is emitted, purchases booked when they are made.
    pub fn of_carbon(plan: &PlanYears, other: &PlanYears) -> Self {
        let emitted =
            |year: &PlanYear| year.carbon_of_purchases.value() + year.carbon_of_use.value();
        let left = |plan: &PlanYears| plan.left_at_end.carbon.value();
        Self::new(plan, other, emitted, left)
    }

    fn is_less(&self, difference: f64) -> bool {
        difference <= -self.least
    }

    fn is_more(&self, difference: f64) -> bool {
        difference >= self.least
    }

    /// The difference, or 0 where it is none to speak of.
    pub fn told(&self, difference: f64) -> f64 {
        if self.is_less(difference) || self.is_more(difference) {
            difference
        } else {
            0.0
        }
    }

    /// The year in which the plan has least beside the other, where it has less in any.
    pub fn year_of_least(&self) -> Option<usize> {
        self.extreme(|a, b| a < b, |difference| self.is_less(difference))
    }

    /// The year in which it has most beside the other, where it has more in any.
    pub fn year_of_most(&self) -> Option<usize> {
        self.extreme(|a, b| a > b, |difference| self.is_more(difference))
    }

    fn extreme(
        &self,
        is_before: fn(f64, f64) -> bool,
        counts: impl Fn(f64) -> bool,
    ) -> Option<usize> {
        let mut found: Option<usize> = None;
        for (year, difference) in self.by_year.iter().enumerate() {
            let is_first = found.is_none_or(|found| is_before(*difference, self.by_year[found]));
            if counts(*difference) && is_first {
                found = Some(year);
            }
        }
        found
    }

    /// What it comes to after all years.
    pub fn in_the_end(&self) -> f64 {
        self.told(self.so_far.last().copied().unwrap_or_default())
    }

    /// The last year by whose end the answer was the opposite of what it is in the end.
    pub fn turned_after(&self) -> Option<usize> {
        let end = self.in_the_end();
        let is_opposite = |difference: &f64| {
            end < 0.0 && self.is_more(*difference) || end > 0.0 && self.is_less(*difference)
        };
        self.so_far.iter().rposition(is_opposite)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course(by_year: &[f64]) -> Course {
        let mut sum = 0.0;
        let so_far = by_year.iter().map(|difference| {
            sum += difference;
            sum
        });
        Course {
            by_year: by_year.to_vec(),
            so_far: so_far.collect(),
            counted: 0.0,
            least: 1.0,
        }
    }

    #[test]
    fn cheap_at_first_and_dear_later_turns() {
        let course = course(&[-300.0, 10.0, 20.0, 400.0]);
        assert_eq!(
            (course.year_of_least(), course.year_of_most()),
            (Some(0), Some(3))
        );
        // 300, 290 and 270 less, then 130 more.
        assert_eq!(course.turned_after(), Some(2));
        assert_eq!(course.in_the_end(), 130.0);
    }

    #[test]
    fn what_is_next_to_nothing_is_nothing() {
        let course = course(&[-0.5, 0.2, -300.0]);
        assert_eq!(course.year_of_most(), None);
        assert_eq!(course.turned_after(), None);
        assert_eq!(course.told(course.so_far[0]), 0.0);
    }
}
