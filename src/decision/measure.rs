//! What is compared, and how a plan stands to another on it.

use serde::{Deserialize, Serialize};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Measure {
    Cost,
    Carbon,
}

impl Measure {
    pub const ALL: [Measure; 2] = [Measure::Cost, Measure::Carbon];

    /// Whether a difference is none: less than the smallest coin, or than a gram.
    ///
    /// ```
    /// # use refurb_or_new::decision::measure::Measure;
    /// assert!(Measure::Cost.is_nothing(-0.004) && !Measure::Carbon.is_nothing(-0.004));
    /// ```
    pub fn is_nothing(self, difference: f64) -> bool {
        let nothing = match self {
            Measure::Cost => 0.005,
            Measure::Carbon => 0.001,
        };
        libm::fabs(difference) < nothing
    }
}

/// How a plan stands to another on one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    /// It costs or emits less.
    Less,
    /// The same, but for rounding.
    Equal,
    /// It costs or emits more.
    More,
}

/// A difference that is less than this share of what was added up is made of rounding.
const ROUNDING: f64 = 1e-12;

impl Answer {
    /// The answer for a difference between sums whose terms add up to `size` without their signs.
    pub fn of(difference: f64, size: f64) -> Self {
        if libm::fabs(difference) <= ROUNDING * size {
            Answer::Equal
        } else if difference < 0.0 {
            Answer::Less
        } else {
            Answer::More
        }
    }
}
