//! What kinds of work use.

use super::class::DeviceClass;
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
    /// The classes of devices on which such work is done.
    pub classes: &'static [DeviceClass],
}

impl NeedProfile {
    /// Whether it is one of pupils; the others are of staff.
    pub fn is_of_pupils(&self) -> bool {
        self.id.starts_with("pupil-")
    }

    /// Whether such work is done on devices of a class.
    ///
    /// ```
    /// # use refurb_or_new::catalogue::{DeviceClass, need_profile};
    /// let drawing = need_profile("cad-media").expect("in the catalogue");
    /// assert!(drawing.fits(DeviceClass::DesktopTower) && !drawing.fits(DeviceClass::Phone));
    /// ```
    pub fn fits(&self, class: DeviceClass) -> bool {
        self.classes.contains(&class)
    }
}
