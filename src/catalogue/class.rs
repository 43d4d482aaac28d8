//! Kinds of devices.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A kind of device. Class figures stand in for whatever a single model does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceClass {
    /// Windows, macOS or Linux laptop.
    Laptop,
    /// ChromeOS laptop.
    Chromebook,
    /// Desktop of about one litre ("micro", "tiny", "mini").
    DesktopMicro,
    /// Small form factor desktop.
    DesktopSmall,
    /// Tower desktop or workstation.
    DesktopTower,
    /// Desktop built into its screen.
    AllInOne,
    /// Separate screen.
    Monitor,
    /// Tablet, with or without a keyboard cover.
    Tablet,
    /// Smartphone.
    Phone,
    /// Rack or tower server.
    Server,
}

impl Serialize for DeviceClass {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for DeviceClass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        DeviceClass::from_id(&id).ok_or_else(|| D::Error::custom("no class"))
    }
}

impl DeviceClass {
    /// Every class, in the order in which tables and lists show them.
    pub const ALL: [Self; 10] = [
        Self::Laptop,
        Self::Chromebook,
        Self::DesktopMicro,
        Self::DesktopSmall,
        Self::DesktopTower,
        Self::AllInOne,
        Self::Monitor,
        Self::Tablet,
        Self::Phone,
        Self::Server,
    ];

    /// The name used in saved scenarios; never translated, never changed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Laptop => "laptop",
            Self::Chromebook => "chromebook",
            Self::DesktopMicro => "desktop-micro",
            Self::DesktopSmall => "desktop-small",
            Self::DesktopTower => "desktop-tower",
            Self::AllInOne => "all-in-one",
            Self::Monitor => "monitor",
            Self::Tablet => "tablet",
            Self::Phone => "phone",
            Self::Server => "server",
        }
    }

    /// The class with this [`id`](Self::id), if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }
}
