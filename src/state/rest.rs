//! How much of the widget itself is there: a page fetches parts of it after the first answer.

/// A part that is fetched later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    #[default]
    Here,
    /// Nobody has asked for it.
    Waiting,
    Coming,
    /// It could not be fetched, which is tried again.
    Missing,
}

impl Rest {
    /// Somebody needs it.
    pub fn ask(&mut self) {
        if *self == Self::Waiting {
            *self = Self::Coming;
        }
    }
}
