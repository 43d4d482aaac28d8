//! Links that were cut, shuffled and overwritten on their way, after they were inflated. How they are
//! inflated is tested where it is done, in `tests/browser/link.test.js`.

use std::collections::BTreeMap;
use std::time::Instant;

use refurb_or_new::exchange::link::{self, Refused};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::Scenario;
use refurb_or_new::state::opening::Origin;
use refurb_or_new::state::{Action, State};
use refurb_or_new::text::Language;
use serde_json::Value as Json;

use crate::common::drawn::{Drawn, asked_for};

#[path = "../../fuzz/survive_links.rs"]
mod survive;

use survive::Outcome;

/// What is put into a link.
const PIECES: [&str; 40] = [
    "null",
    "true",
    "-1",
    "0",
    "1",
    "2",
    "0.1",
    "1e999",
    "1e-320",
    "4294967296",
    "NaN",
    "\"\"",
    "{}",
    "[]",
    "[[[[[[[[",
    "{\"of\":",
    "}}",
    "\"ids\":[]",
    "\"ids\":[\"x\",\"x\"]",
    "\"of\":{\"x\":{}}",
    "\"of\":1",
    "\"v\":1",
    "\"v\":2",
    "\"schema\":",
    "\"preset\":\"phones\"",
    "\"preset\":\"none\"",
    "\"data\":\"2020-01\"",
    "\"changes\":",
    "\"scenario\":",
    "\"groups\":null",
    "\"groups\":{",
    "\"options\":",
    "\"count\":",
    "\"horizonYears\":",
    "\"id\":\"ids\"",
    "\"__proto__\":{}",
    "\\u0000",
    "\\ud800",
    "\"å̈\"",
    ",",
];

/// What is put in place of a value.
const VALUES: [&str; 24] = [
    "null",
    "true",
    "-1",
    "0",
    "1",
    "2",
    "0.1",
    "100",
    "1e300",
    "1e-320",
    "4294967296",
    "\"\"",
    "\"phones\"",
    "\"mixed-fleet\"",
    "\"none\"",
    "\"2020-01\"",
    "{}",
    "[]",
    "[{}]",
    "[[[[[[[[]]]]]]]]",
    "{\"ids\": []}",
    "{\"ids\": [\"x\", \"x\"]}",
    "{\"ids\": [\"x\"], \"of\": {\"x\": {\"name\": \"x\"}}}",
    "{\"of\": {\"x\": 1}, \"__proto__\": {}}",
];

/// The values in a document.
fn nodes(document: &Json) -> usize {
    1 + match document {
        Json::Array(list) => list.iter().map(nodes).sum(),
        Json::Object(entries) => entries.values().map(nodes).sum(),
        _ => 0,
    }
}

/// Puts another in place of the value that is so many from the first.
fn replace(document: &mut Json, at: &mut usize, with: &Json) {
    if *at == 0 {
        *document = with.clone();
    }
    *at = at.wrapping_sub(1);
    match document {
        Json::Array(list) => list.iter_mut().for_each(|one| replace(one, at, with)),
        Json::Object(entries) => {
            entries.values_mut().for_each(|one| replace(one, at, with));
        }
        _ => {}
    }
}

/// Links to presets, to some that were changed, and to some that have nothing to do with the preset they
/// name.
fn links() -> Vec<Vec<u8>> {
    let written =
        |scenario: &Scenario| serde_json::to_vec(&link::document(scenario)).expect("plain data");
    let mut links = Vec::new();
    for (at, preset) in PresetId::ALL.into_iter().enumerate() {
        let mut scenario = preset.scenario();
        links.push(written(&scenario));
        let other = PresetId::ALL[(at + 7) % PresetId::ALL.len()];
        scenario.preset = Some(other.id().to_owned());
        links.push(written(&scenario));
        scenario.preset = Some(preset.id().to_owned());
        scenario.horizon_years += 1.0;
        scenario.title = Some("Datorer \"hösten\" \\ 😀".to_owned());
        let mut copy = scenario.groups[0].clone();
        copy.id = "copy".to_owned();
        copy.count += 7;
        copy.options[0].offer.price = Some(1_234.5);
        scenario.groups.insert(0, copy);
        links.push(written(&scenario));
    }
    links
}

/// A link with some of it lost, doubled, moved or overwritten.
fn mutated(links: &[Vec<u8>], drawn: &mut Drawn) -> Vec<u8> {
    let mut bytes = links[drawn.below(links.len())].clone();
    for _ in 0..=drawn.below(4) {
        let from = drawn.below(bytes.len() + 1);
        let to = (from + drawn.below(40)).min(bytes.len());
        match drawn.below(16) {
            0 => {
                bytes.drain(from..to);
            }
            1 => {
                let copy = bytes[from..to].to_vec();
                let at = drawn.below(bytes.len() + 1);
                bytes.splice(at..at, copy);
            }
            2 => {
                let other = &links[drawn.below(links.len())];
                let start = drawn.below(other.len());
                let end = (start + drawn.below(300)).min(other.len());
                bytes.splice(from..from, other[start..end].iter().copied());
            }
            3 => {
                let piece = PIECES[drawn.below(PIECES.len())];
                let piece = piece.repeat(1 + drawn.below(3) * drawn.below(30));
                bytes.splice(from..to, piece.bytes());
            }
            // Another value where one stood, so that it stays JSON.
            _ => {
                let Ok(mut document) = serde_json::from_slice::<Json>(&bytes) else {
                    continue;
                };
                let with = VALUES[drawn.below(VALUES.len())];
                let with = serde_json::from_str(with).expect("JSON");
                let mut at = drawn.below(nodes(&document));
                replace(&mut document, &mut at, &with);
                bytes = serde_json::to_vec(&document).expect("JSON");
            }
        }
    }
    bytes
}

fn survive_many(count: usize, seed: u64) {
    let links = links();
    let state = State::new(PresetId::SchoolLaptops.scenario(), Language::English, 2);
    let state = state.expect("valid");
    let mut drawn = Drawn(seed);
    let mut slowest = 0.0_f64;
    let mut outcomes = BTreeMap::<&str, usize>::new();
    for number in 0..count {
        let bytes = mutated(&links, &mut drawn);
        let start = Instant::now();
        let outcome = survive::link(&bytes);
        let taken = start.elapsed().as_secs_f64();
        slowest = slowest.max(taken);
        let limit = if cfg!(debug_assertions) { 20.0 } else { 1.0 };
        let told = || String::from_utf8_lossy(&bytes);
        assert!(taken < limit, "{taken} s: {}", told());
        let name = match &outcome {
            Outcome::NoJson => "no JSON",
            Outcome::Opened(_) => "opened",
            Outcome::Refused(Refused::Broken) => "broken",
            Outcome::Refused(Refused::Later) => "of a later version",
            Outcome::Refused(Refused::Invalid(_)) => "not valid",
        };
        *outcomes.entry(name).or_default() += 1;
        let opened = match outcome {
            Outcome::NoJson => continue,
            Outcome::Refused(refused) => Err(refused),
            // What is opened takes as long as any edit.
            Outcome::Opened(_) if number % 20 != 0 => continue,
            Outcome::Opened(opened) => Ok(*opened),
        };
        let expected = opened
            .as_ref()
            .map_or(state.scenario(), |of| &of.scenario)
            .clone();
        let after = state.after(Action::Open(Origin::Link, Box::new(opened)));
        assert_eq!(after.scenario(), &expected, "{}", told());
        assert_eq!(after.after(Action::Undo).scenario(), state.scenario());
    }
    println!("{count} links from {seed:#x}, the slowest {slowest:.3} s: {outcomes:?}");
}

#[test]
fn whatever_a_link_holds_is_refused_or_opened() {
    survive_many(2_000, 0x5eed_0003);
}

/// `cargo xtask hostile`
#[test]
#[ignore = "takes minutes"]
fn many_hostile_links() {
    let (count, seed) = asked_for(200_000, 0x5eed_0004);
    survive_many(count, seed);
}
