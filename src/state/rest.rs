//! How much of the widget itself is there: a page fetches a part of it after the first answer.

/// The part that is fetched later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    #[default]
    Here,
    Coming,
    /// It could not be fetched, which is tried again.
    Missing,
}
