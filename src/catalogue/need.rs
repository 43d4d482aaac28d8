//! What kinds of work use.

use super::figure::Figure;

/// What a kind of work uses today, not what the label on the box says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NeedProfile {
    /// The name used in saved scenarios.
    pub id: &'static str,
    /// Processor score in use (PassMark CPU Mark class).
    pub cpu_mark: Figure,
    /// Memory in use, GB.
    pub memory_gb: Figure,
    /// Storage in use, GB.
    pub storage_gb: Figure,
}

impl NeedProfile {
    /// Whether it is one of pupils; the others are of staff.
    pub fn is_of_pupils(&self) -> bool {
        self.id.starts_with("pupil-")
    }
}
