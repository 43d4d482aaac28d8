//! Any bytes at all, as a document.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../survive.rs"]
mod survive;

fuzz_target!(|bytes: &[u8]| {
    survive::document(bytes);
});
