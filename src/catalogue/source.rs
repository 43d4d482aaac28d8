//! Where figures come from.

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Short name, unique among [`sources::ALL`].
    pub id: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// The year it was published, or was read when it carries no date.
    pub year: u16,
}

/// What is told of a source beside a figure that is looked into, and not before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it is called.
    pub title: &'static str,
    /// Where it can be read; always `https`.
    pub url: &'static str,
    /// The licence stated there; empty when none is.
    pub licence: &'static str,
}
