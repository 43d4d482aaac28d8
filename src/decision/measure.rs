//! What is compared, and how a plan stands to another on it.

use core::ops::{Index, IndexMut};

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

    /// What is less than this is nothing: the smallest coin, or a gram.
    pub fn nothing(self) -> f64 {
        match self {
            Measure::Cost => 0.005,
            Measure::Carbon => 0.001,
        }
    }
}

/// One for cost and one for carbon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pair<T> {
    pub cost: T,
    pub carbon: T,
}

impl<T> Pair<T> {
    /// What there is for each measure.
    pub fn of(mut each: impl FnMut(Measure) -> T) -> Self {
        Self {
            cost: each(Measure::Cost),
            carbon: each(Measure::Carbon),
        }
    }
}

impl<T> Index<Measure> for Pair<T> {
    type Output = T;
    fn index(&self, measure: Measure) -> &T {
        match measure {
            Measure::Cost => &self.cost,
            Measure::Carbon => &self.carbon,
        }
    }
}

impl<T> IndexMut<Measure> for Pair<T> {
    fn index_mut(&mut self, measure: Measure) -> &mut T {
        match measure {
            Measure::Cost => &mut self.cost,
            Measure::Carbon => &mut self.carbon,
        }
    }
}

/// How a plan stands to another on one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Leaning {
    /// It costs or emits less.
    Less,
    /// The same, but for rounding.
    Equal,
    /// It costs or emits more.
    More,
}

/// A difference that is less than this share of what was added up is made of rounding.
const ROUNDING: f64 = 1e-12;

impl Leaning {
    /// The leaning of a difference that is none below `nothing`.
    ///
    /// ```
    /// # use refurb_or_new::decision::measure::Leaning;
    /// assert_eq!(Leaning::of(-0.3, 0.5), Leaning::Equal);
    /// assert_eq!(Leaning::of(-3.0, 0.5), Leaning::Less);
    /// ```
    pub fn of(difference: f64, nothing: f64) -> Self {
        if libm::fabs(difference) < nothing {
            Leaning::Equal
        } else if difference < 0.0 {
            Leaning::Less
        } else {
            Leaning::More
        }
    }

    /// How the other plan stands to this one, if it is asked for; else the same.
    pub fn of_other(self, is_asked: bool) -> Self {
        match self {
            Leaning::Less if is_asked => Leaning::More,
            Leaning::More if is_asked => Leaning::Less,
            leaning => leaning,
        }
    }

    /// The leaning of a difference between sums whose terms add up to `size` without their signs.
    pub fn beyond_rounding(difference: f64, size: f64) -> Self {
        if libm::fabs(difference) <= ROUNDING * size {
            Leaning::Equal
        } else if difference < 0.0 {
            Leaning::Less
        } else {
            Leaning::More
        }
    }
}
