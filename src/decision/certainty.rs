//! From a chance to what may be said of it.

/// How firmly it may be said that one plan costs less than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// At least 19 of 20 outcomes agree.
    Clear,
    /// At least 15 of 20 do.
    Probable,
    /// Neither side has so many.
    TooClose,
}

/// The chance from which something is clear, and from which it is probable.
const CLEAR: f64 = 0.95;
const PROBABLE: f64 = 0.75;

impl Certainty {
    /// What may be said of something with this chance, a fraction of 1.
    ///
    /// ```
    /// # use refurb_or_new::decision::certainty::Certainty;
    /// assert_eq!(Certainty::of(0.95), Certainty::Clear);
    /// assert_eq!(Certainty::of(0.8), Certainty::Probable);
    /// assert_eq!(Certainty::of(0.7), Certainty::TooClose);
    /// ```
    pub fn of(chance: f64) -> Self {
        if chance >= CLEAR {
            Certainty::Clear
        } else if chance >= PROBABLE {
            Certainty::Probable
        } else {
            Certainty::TooClose
        }
    }
}
