//! Files as servers send them.

use std::io::Write;

use flate2::{Compression, GzBuilder};

use crate::Outcome;

/// With the setting that `brotli -q 11` uses, and the window that browsers accept.
pub fn brotli(content: &[u8]) -> Outcome<Vec<u8>> {
    let setting = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &setting)?;
    Ok(compressed)
}

/// Without a time or a name, so that the same content gives the same bytes.
pub fn gzip(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// As `DecompressionStream("deflate-raw")` reads it.
pub fn deflate(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
