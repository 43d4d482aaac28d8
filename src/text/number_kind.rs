//! What a field that takes a number holds.

use super::digits::Digits;

/// What a field holds, and so how what is written in it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// Devices, and the people who use them.
    Devices,
    /// Anything else that is counted.
    Whole,
    Money,
    MoneyPerYear,
    MoneyPerKwh,
    Percent,
    Months,
    Years,
    /// The age of a device in years, for which a year or a date may stand.
    Age,
    Hours,
    Gigabytes,
    Tonnes,
    GramsPerKwh,
    Kilograms,
    /// A year.
    KilowattHours,
    /// A factor.
    Factor,
    CalendarYear,
    /// A month of a year, as a decimal year; a year alone is its first month.
    Month,
    /// The same, where a year alone stands for its first month.
    Moment,
}

impl NumberKind {
    pub fn is_money(self) -> bool {
        matches!(self, Self::Money | Self::MoneyPerYear | Self::MoneyPerKwh)
    }

    /// Whether it has no fractions.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Devices | Self::Whole | Self::CalendarYear)
    }

    /// Whether a single separator before three digits groups in every language: of what is counted
    /// there are no thousandths, nor of money and gigabytes.
    pub fn groups_always(self) -> bool {
        self.is_whole() || matches!(self, Self::Money | Self::MoneyPerYear | Self::Gigabytes)
    }

    /// The most decimals that are shown, and so the most that are counted with.
    pub fn decimals(self) -> u8 {
        match self {
            Self::MoneyPerKwh => 6,
            _ => 4,
        }
    }

    /// How a field shows its number: whole, or with every decimal that is counted with.
    pub fn digits(self) -> Digits {
        match self {
            Self::CalendarYear => Digits::Plain,
            kind if kind.is_whole() => Digits::Decimals(0),
            kind => Digits::UpTo(kind.decimals()),
        }
    }
}
