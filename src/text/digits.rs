//! How many digits of a number are shown.

/// How many digits of a number are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Digits {
    /// Exactly so many after the decimal sign.
    Decimals(u8),
    /// At most so many after the decimal sign.
    UpTo(u8),
    /// A whole number without separators, such as a calendar year.
    Plain,
    /// Rounded to so many significant digits, as in sentences.
    Significant(u8),
}
