//! What kinds of work use today.

use super::super::{Figure, NeedProfile};

const fn profile(id: &'static str, cpu_mark: f64, memory_gb: f64, storage_gb: f64) -> NeedProfile {
    NeedProfile {
        id,
        cpu_mark: Figure::proposal(0.7 * cpu_mark, cpu_mark, 1.4 * cpu_mark),
        memory_gb: Figure::proposal(0.75 * memory_gb, memory_gb, 1.25 * memory_gb),
        storage_gb: Figure::proposal(0.5 * storage_gb, storage_gb, 1.5 * storage_gb),
    }
}

/// Lightest first; every figure an example of ours. What a pupil stores is in the cloud: a Chromebook
/// of 32 GB is enough for work on the web.
pub static NEED_PROFILES: &[NeedProfile] = &[
    profile("pupil-web", 1_500.0, 3.0, 16.0),
    profile("pupil-windows", 3_500.0, 6.0, 100.0),
    profile("office", 4_000.0, 6.0, 150.0),
    profile("teacher", 5_000.0, 8.0, 200.0),
    profile("developer", 9_000.0, 14.0, 350.0),
    profile("cad-media", 12_000.0, 24.0, 700.0),
];
