//! What kinds of work use today.

use super::super::DeviceClass::{
    self, AllInOne, Chromebook, DesktopMicro, DesktopSmall, DesktopTower, Laptop, Phone, Tablet,
};
use super::super::{Figure, NeedProfile};

/// What runs the programs of Windows, macOS or Linux.
const COMPUTERS: &[DeviceClass] = &[Laptop, DesktopMicro, DesktopSmall, DesktopTower, AllInOne];

/// Whatever has a browser and a keyboard.
const WEB: &[DeviceClass] = &[
    Laptop,
    Chromebook,
    DesktopMicro,
    DesktopSmall,
    DesktopTower,
    AllInOne,
    Tablet,
];

const fn profile(
    id: &'static str,
    classes: &'static [DeviceClass],
    [cpu_mark, memory_gb, storage_gb]: [f64; 3],
) -> NeedProfile {
    NeedProfile {
        id,
        cpu_mark: Figure::proposal(0.7 * cpu_mark, cpu_mark, 1.4 * cpu_mark),
        memory_gb: Figure::proposal(0.75 * memory_gb, memory_gb, 1.25 * memory_gb),
        storage_gb: Figure::proposal(0.5 * storage_gb, storage_gb, 1.5 * storage_gb),
        classes,
    }
}

/// Of a processor whose score is not comparable with others nothing is asked.
const ANY_PROCESSOR: f64 = 0.0;

/// Lightest first; every figure an example of ours. What is done on the web is stored there: a
/// Chromebook of 32 GB is enough for it.
pub static NEED_PROFILES: &[NeedProfile] = &[
    profile("tablet-apps", &[Tablet], [ANY_PROCESSOR, 2.0, 32.0]),
    profile("phone-apps", &[Phone], [ANY_PROCESSOR, 3.0, 50.0]),
    profile("pupil-web", WEB, [1_500.0, 3.0, 16.0]),
    profile("staff-web", WEB, [1_500.0, 3.0, 16.0]),
    profile("pupil-windows", COMPUTERS, [3_500.0, 6.0, 100.0]),
    profile("office", COMPUTERS, [4_000.0, 6.0, 150.0]),
    profile("teacher", COMPUTERS, [5_000.0, 8.0, 200.0]),
    profile("developer", COMPUTERS, [9_000.0, 14.0, 350.0]),
    profile("cad-media", COMPUTERS, [12_000.0, 24.0, 700.0]),
];
