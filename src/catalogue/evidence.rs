//! How well a figure is supported.

/// How well a figure is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Read in the named source.
    Source,
    /// Worked out from figures read in the named source.
    Calculated,
    /// A proposal of ours, to be replaced by the reader's own figure. Shown as "example", never
    /// as "source".
    Proposal,
}

impl Evidence {
    /// The name used in exports: `source`, `calculated` or `example`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Calculated => "calculated",
            Self::Proposal => "example",
        }
    }
}
