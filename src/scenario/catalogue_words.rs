//! The words by which the format names what the catalogue distinguishes.

use crate::catalogue::{Certificate, DeviceClass};
#[cfg(not(target_arch = "wasm32"))]
use crate::document::description::{Described, Kind};
use crate::document::{Choice, Field, Issues, Path, Range, Rows, Value};

impl Choice for DeviceClass {
    const NAME: &'static str = "DeviceClass";

    const WORDS: &'static [(&'static str, Self)] = &[
        ("laptop", Self::Laptop),
        ("chromebook", Self::Chromebook),
        ("desktop-micro", Self::DesktopMicro),
        ("desktop-small", Self::DesktopSmall),
        ("desktop-tower", Self::DesktopTower),
        ("all-in-one", Self::AllInOne),
        ("monitor", Self::Monitor),
        ("tablet", Self::Tablet),
        ("phone", Self::Phone),
        ("server", Self::Server),
    ];

    fn word(self) -> &'static str {
        self.id()
    }
}

impl Choice for Certificate {
    const NAME: &'static str = "Certificate";

    const WORDS: &'static [(&'static str, Self)] = &[
        ("energy-star", Self::EnergyStar),
        ("tco-certified", Self::TcoCertified),
        ("epeat-bronze", Self::EpeatBronze),
        ("epeat-silver", Self::EpeatSilver),
        ("epeat-gold", Self::EpeatGold),
    ];

    fn word(self) -> &'static str {
        self.id()
    }
}

impl Rows for Certificate {}

/// A word in a list of words.
impl Field for Certificate {
    fn read(&mut self, value: Option<&Value>, range: Range, at: &Path, issues: &mut Issues) {
        let mut choice = None::<Self>;
        choice.read(value, range, at, issues);
        *self = choice.unwrap_or_default();
    }

    fn write(&self) -> Option<Value> {
        Some(*self).write()
    }

    fn is_entered(&self) -> bool {
        true
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Described for Certificate {
    fn kind() -> Kind {
        Option::<Self>::kind()
    }
}
