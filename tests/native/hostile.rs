//! Documents that were cut, shuffled and overwritten on their way: what the fuzz target holds of any
//! bytes is held of some thousands here.

use std::time::Instant;

use proptest::prelude::*;
use refurb_or_new::decide::Deliberation;
use refurb_or_new::document::Value;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::read;

use crate::common::cases;
use crate::common::drawn::{Drawn, asked_for};

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
    #![proptest_config(cases(2_000))]

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

/// A document with some of its values replaced, so that it mostly stays JSON, and some of it lost.
fn mutated(documents: &[Vec<u8>], drawn: &mut Drawn) -> Vec<u8> {
    let mut bytes = documents[drawn.below(documents.len())].clone();
    for _ in 0..=drawn.below(3) {
        // Mostly a digit for another, so that much of it can still be compared.
        if drawn.below(4) > 0 {
            let at = drawn.below(bytes.len());
            let digit = bytes[at..].iter().position(u8::is_ascii_digit);
            if let Some(found) = digit {
                bytes[at + found] = b'0' + drawn.below(10) as u8;
            }
            continue;
        }
        let piece = PIECES[drawn.below(PIECES.len())].bytes();
        let starts: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b':').collect();
        let from = drawn.below(bytes.len() + 1);
        match (drawn.below(6), starts.get(drawn.below(starts.len()))) {
            (0, _) | (_, None) => {
                let to = (from + drawn.below(40)).min(bytes.len());
                bytes.splice(from..to, piece);
            }
            (1, Some(colon)) => {
                // Another number: a digit more, a point, a sign.
                let more = b"9-.0"[drawn.below(4)];
                bytes.insert(colon + 1, more);
            }
            (_, Some(colon)) => {
                let rest = bytes[colon + 1..].iter();
                let length = rest.take_while(|byte| !b",}]".contains(byte)).count();
                bytes.splice(colon + 1..colon + 1 + length, piece);
            }
        }
    }
    bytes
}

/// `cargo xtask hostile`
#[test]
#[ignore = "takes minutes"]
fn many_hostile_documents() {
    let (count, seed) = asked_for(200_000, 0x5eed_0005);
    let presets = PresetId::ALL.iter();
    let written = presets.map(|preset| serde_json::to_vec(&preset.scenario().to_value()));
    let documents: Vec<Vec<u8>> = written.map(|bytes| bytes.expect("plain data")).collect();
    let mut drawn = Drawn(seed);
    let (mut slowest, mut compared, mut decided) = (0.0_f64, 0, 0);
    for number in 0..count {
        let bytes = mutated(&documents, &mut drawn);
        let start = Instant::now();
        compared += usize::from(survive::document(&bytes));
        slowest = slowest.max(start.elapsed().as_secs_f64());
        // What is found out about one takes as long as comparing some hundreds.
        if number % 1_000 == 0 {
            decided += usize::from(decide(&bytes));
        }
    }
    assert!(slowest < 1.0, "{slowest} s");
    println!(
        "{count} documents from {seed:#x}, the slowest {slowest:.3} s: {compared} compared, {decided} decided on"
    );
}

/// Finds out all there is about a document that can be compared: whether it can.
fn decide(bytes: &[u8]) -> bool {
    let document = serde_json::from_slice::<Value>(bytes);
    let Some(valid) = document.ok().and_then(|document| read(&document).ok()) else {
        return false;
    };
    let mut work = Deliberation::new(&valid);
    while !work.step() {}
    true
}
