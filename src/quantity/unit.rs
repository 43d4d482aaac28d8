//! The units that numbers are counted in.

/// How a number of the engine is written. The number itself is in the engine's unit: shares are
/// out of 1, amounts of carbon in kilograms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A count or factor.
    Number,
    /// PassMark's CPU mark.
    Mark,
    /// A share, written as a percentage.
    Percent,
    /// A share a year.
    PercentPerYear,
    Money,
    MoneyPerYear,
    MoneyPerHour,
    MoneyPerKwh,
    /// What 1 kWh a year costs over a period.
    MoneyPerYearlyKwh,
    /// A length of time in years.
    Years,
    /// A length of time in months.
    Months,
    /// A length of time in hours.
    Hours,
    /// One device over one year.
    DeviceYears,
    /// One person equipped over one year.
    UserYears,
    /// A calendar year, or a month where it is not a whole one.
    CalendarYear,
    /// A moment as a decimal year: always a month.
    CalendarMonth,
    Gigabytes,
    Inches,
    KwhPerYear,
    /// Kilograms of CO₂e.
    Carbon,
    CarbonPerYear,
    /// Kilograms a kWh, written in grams.
    CarbonPerKwh,
    /// What 1 kWh a year emits over a period: kilograms, written in grams.
    CarbonPerYearlyKwh,
}

impl Unit {
    /// One of what the scenario format counts in, in the unit of the inputs: a percentage is a share
    /// out of 1 there, months are years, grams are kilograms.
    ///
    /// ```
    /// use refurb_or_new::quantity::Unit;
    ///
    /// assert_eq!(12.0 * Unit::Months.of_format(), 1.0);
    /// assert_eq!(Unit::Money.of_format(), 1.0);
    /// ```
    pub const fn of_format(self) -> f64 {
        match self {
            Unit::Percent | Unit::PercentPerYear => 0.01,
            Unit::Months => 1.0 / 12.0,
            Unit::CarbonPerKwh => 0.001,
            _ => 1.0,
        }
    }
}
