//! What the panel *Share* has done.

/// What has become of something that was to be taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The id of the button that was pressed.
    pub by: String,
    /// What is said of it.
    pub text: String,
    /// What the browser did not let the page copy, for the person to.
    pub to_copy: Option<String>,
}
