//! Any bytes at all, as what a link or a file holds.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../survive_links.rs"]
mod survive;

fuzz_target!(|bytes: &[u8]| {
    survive::link(bytes);
});
