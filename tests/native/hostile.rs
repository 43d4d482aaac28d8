//! Documents that were cut, shuffled and overwritten on their way: what the fuzz target holds of any
//! bytes is held of some thousands here.

use proptest::prelude::*;
use refurb_or_new::presets::PresetId;

#[path = "../../fuzz/survive.rs"]
mod survive;

/// What is put into a document.
const PIECES: [&str; 16] = [
    "null",
    "-1",
    "1e999",
    "1e-320",
    "\"\"",
    "{}",
    "[]",
    "true",
    "\"none\"",
    "NaN",
    "0.1",
    "\\u0000",
    "[[[[[[",
    "\"groups\":",
    "4294967296",
    "\"å̈\"",
];

fn presets() -> impl Strategy<Value = Vec<u8>> {
    let preset = prop::sample::select(PresetId::ALL.to_vec());
    preset.prop_map(|preset| {
        serde_json::to_vec(&preset.scenario().to_value()).expect("a preset is plain data")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_comes_in_is_refused_or_compared(
        mut bytes in presets(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, 0..PIECES.len()), 0..4),
    ) {
        for (at, length, piece) in changes {
            let from = at.index(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, PIECES[piece].bytes());
        }
        survive::document(&bytes);
    }
}
