//! Any bytes at all, as a device list.

#![no_main]

use libfuzzer_sys::fuzz_target;
use refurb_or_new::exchange::lists::Day;

#[path = "../survive_lists.rs"]
mod survive;

fuzz_target!(|bytes: &[u8]| {
    if let Some(today) = Day::of(2026, 11, 26) {
        survive::list(bytes, today, true);
    }
});
