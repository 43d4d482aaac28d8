//! Where figures come from.

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Short name, unique among [`sources::ALL`].
    pub id: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The year it was published, or was read when it carries no date.
    pub year: u16,
    /// Where it can be read; always `https`.
    pub url: &'static str,
    /// The licence stated there; empty when none is.
    pub licence: &'static str,
}
