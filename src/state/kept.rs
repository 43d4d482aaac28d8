//! Whether what is open is kept in the browser. Nothing is until somebody asks for it.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// The page does not offer it.
    #[default]
    NotOffered,
    No,
    /// Somebody has asked for it, and the browser has not answered.
    Asked,
    Yes,
    /// Somebody no longer wants it.
    Forgotten,
}

impl Kept {
    /// Whether the browser is to be given what changes.
    pub fn is_on(self) -> bool {
        matches!(self, Kept::Asked | Kept::Yes)
    }
}
