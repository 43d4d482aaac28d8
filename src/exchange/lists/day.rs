//! Days of the calendar, without a clock.

/// A day, as the number of days since 1 January 1970.
///
/// ```
/// # use refurb_or_new::exchange::lists::Day;
/// let day = Day::of(2022, 6, 14).expect("a day");
/// assert_eq!(day.parts(), (2022, 6, 14));
/// assert!(Day::of(2020, 2, 31).is_none());
/// let today = Day::of(2026, 11, 26).expect("a day");
/// assert_eq!(day.tenths_of_years_until(today), 45);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// Days of a month.
fn length_of(year: i32, month: i32) -> i32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970 to the first of March of a year, which leap days come before.
fn before_march(year: i32) -> i32 {
    let leap = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap - 719_468
}

impl Day {
    /// 1 January 1970.
    pub const FIRST: Self = Self(0);

    /// `None` where there is no such day between the years 1 and 9999.
    pub fn of(year: i32, month: i32, day: i32) -> Option<Self> {
        let is_one = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=length_of(year, month)).contains(&day);
        is_one.then(|| {
            // Counted from March, so that the odd day comes last.
            let (year, month) = if month > 2 {
                (year, month - 3)
            } else {
                (year - 1, month + 9)
            };
            Self(before_march(year) + (153 * month + 2) / 5 + day - 1)
        })
    }

    /// So many days after 1 January 1970.
    pub(super) fn numbered(days: i64) -> Option<Self> {
        let least = Self::of(1, 1, 1)?;
        let greatest = Self::of(9999, 12, 31)?;
        let day = Self(i32::try_from(days).ok()?);
        (least..=greatest).contains(&day).then_some(day)
    }

    pub(super) fn number(self) -> i32 {
        self.0
    }

    /// Year, month and day of the month.
    pub fn parts(self) -> (i32, i32, i32) {
        let days = i64::from(self.0) + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (year as i32, month as i32, day as i32)
    }

    /// As a decimal year in which every month is as long: 2032.42 is the first of June 2032.
    pub fn as_year(self) -> f64 {
        let (year, month, day) = self.parts();
        let days = f64::from(length_of(year, month));
        let months = f64::from(month - 1) + f64::from(day - 1) / days;
        f64::from(year) + months / 12.0
    }

    /// The same to two decimals, as it is entered in a scenario.
    pub fn as_year_entered(self) -> f64 {
        libm::round(self.as_year() * 100.0) / 100.0
    }

    /// Age at a later day, in tenths of years; 0 where that comes before.
    pub fn tenths_of_years_until(self, later: Day) -> u32 {
        let days = i64::from(later.0) - i64::from(self.0);
        // A year of the calendar has 365.25 days.
        ((days.max(0) * 400 + 7_305) / 14_610) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        let first = Day::of(1899, 12, 30).expect("a day");
        let mut expected = (1899, 12, 30);
        for number in 0..146_100 {
            let day = Day::numbered(i64::from(first.number() + number)).expect("a day");
            assert_eq!(day.parts(), expected);
            let (year, month, of_month) = expected;
            assert_eq!(Day::of(year, month, of_month), Some(day));
            expected = if of_month < length_of(year, month) {
                (year, month, of_month + 1)
            } else if month < 12 {
                (year, month + 1, 1)
            } else {
                (year + 1, 1, 1)
            };
        }
    }

    #[test]
    fn years_and_ages() {
        let day = |year, month, day| Day::of(year, month, day).expect("a day");
        assert_eq!(day(1970, 1, 1).number(), 0);
        assert_eq!(day(2032, 6, 1).as_year_entered(), 2032.42);
        assert_eq!(day(2030, 6, 1).as_year_entered(), 2030.42);
        assert_eq!(day(2026, 12, 31).as_year_entered(), 2027.0);
        let today = day(2026, 11, 26);
        let ages = [
            (day(2021, 9, 1), 52),
            (day(2023, 9, 1), 32),
            (day(2022, 7, 1), 44),
            (day(2022, 2, 1), 48),
            (day(2023, 1, 1), 39),
            (day(2027, 1, 1), 0),
        ];
        for (from, tenths) in ages {
            assert_eq!(from.tenths_of_years_until(today), tenths);
        }
    }
}
