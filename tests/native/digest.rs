//! One digest over every number of a comparison, the same in Rust and in a browser.
//!
//! The digest is 64-bit FNV-1a: start with `cbf29ce484222325`; for each byte, exclusive or, then
//! multiply by `100000001b3`, modulo 2^64. The bytes of a value of plain JSON are:
//!
//! - null: `n`; true: `t`; false: `f`;
//! - a number: `d` and the eight bytes of its IEEE 754 double, lowest first;
//! - a text: `s`, its UTF-8 bytes, and a byte 0;
//! - a list: `[`, the bytes of its values, `]`;
//! - a record: `{`, for each key in ascending order (all are ASCII) the key as a text and then its
//!   value, `}`.
//!
//! `tests/digests.json` holds the digest of each preset's comparison in sixteen hexadecimal digits.
//! `tests/browser/digest.spec.js` computes it in the browser.
//! `tests/decision_digests.json` holds those of how sure some of the answers are and what would
//! change them. After a change that is meant to move figures:
//! `UPDATE_DIGESTS=1 cargo test --test native digest`.

use std::collections::BTreeMap;

use crate::common::as_published;
use refurb_or_new::decide::decide;
use refurb_or_new::engine::compare;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::validate;
use serde_json::Value;

const FILE: &str = "tests/digests.json";
const DECISIONS: &str = "tests/decision_digests.json";

struct Digest(u64);

impl Digest {
    fn of(value: &Value) -> String {
        let mut digest = Self(0xcbf2_9ce4_8422_2325);
        digest.value(value);
        format!("{:016x}", digest.0)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn text(&mut self, text: &str) {
        self.bytes(b"s");
        self.bytes(text.as_bytes());
        self.bytes(&[0]);
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.bytes(b"n"),
            Value::Bool(true) => self.bytes(b"t"),
            Value::Bool(false) => self.bytes(b"f"),
            Value::Number(number) => {
                self.bytes(b"d");
                let number = number.as_f64().expect("a double");
                self.bytes(&number.to_le_bytes());
            }
            Value::String(text) => self.text(text),
            Value::Array(values) => {
                self.bytes(b"[");
                values.iter().for_each(|value| self.value(value));
                self.bytes(b"]");
            }
            Value::Object(entries) => {
                self.bytes(b"{");
                let sorted: BTreeMap<_, _> = entries.iter().collect();
                for (key, value) in sorted {
                    self.text(key);
                    self.value(value);
                }
                self.bytes(b"}");
            }
        }
    }
}

#[test]
fn the_algorithm_is_the_one_described() {
    // The empty list is the two bytes 5b 5d.
    let by_hand = [0x5b_u64, 0x5d]
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ byte).wrapping_mul(0x0100_0000_01b3)
        });
    assert_eq!(
        Digest::of(&Value::Array(Vec::new())),
        format!("{by_hand:016x}")
    );
}

#[test]
fn every_comparison_has_the_tracked_digest() {
    let mut digests = BTreeMap::new();
    for preset in PresetId::ALL {
        let valid = validate(&preset.scenario()).expect("a valid preset");
        let comparison = serde_json::to_value(compare(&valid)).expect("plain data");
        digests.insert(preset.id().to_owned(), Digest::of(&comparison));
    }
    check(FILE, &digests);
}

#[test]
fn every_decision_has_the_tracked_digest() {
    let mut digests = BTreeMap::new();
    for preset in [
        PresetId::SchoolLaptops,
        PresetId::MixedFleet,
        PresetId::UmeaRounds,
    ] {
        let valid = validate(&preset.scenario()).expect("a valid preset");
        let mut decision = as_published(&valid, &decide(&valid));
        // What is told first has no figures but these.
        decision.as_object_mut().expect("a record").remove("told");
        digests.insert(preset.id().to_owned(), Digest::of(&decision));
    }
    check(DECISIONS, &digests);
}

#[track_caller]
fn check(file: &str, digests: &BTreeMap<String, String>) {
    if std::env::var_os("UPDATE_DIGESTS").is_some() {
        let text = serde_json::to_string_pretty(digests).expect("plain data");
        std::fs::write(file, text + "\n").expect("a writable file");
        return;
    }
    let tracked = std::fs::read_to_string(file).expect("tracked digests");
    let tracked: BTreeMap<String, String> = serde_json::from_str(&tracked).expect("JSON");
    assert_eq!(digests, &tracked);
}
