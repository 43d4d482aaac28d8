//! Archives that are the same, byte for byte, whoever makes them and whenever.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::Outcome;

/// What is in a folder: the address of each file below it, with slashes, and its content.
pub type Contents = Vec<(String, Vec<u8>)>;

/// A zip file of these files, by their names, all of the same time and with the same rights.
pub fn zip(mut contents: Contents) -> Outcome<Vec<u8>> {
    contents.sort();
    // The first day that the format can tell.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .system(zip::System::Unix)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in contents {
        archive.start_file(name, options)?;
        archive.write_all(&content)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_archive() {
        let files = || {
            vec![
                ("b/c.js".to_string(), b"export {};".repeat(40)),
                ("a.html".to_string(), b"<!doctype html>".to_vec()),
            ]
        };
        let first = zip(files()).unwrap();
        let mut turned = files();
        turned.reverse();
        assert_eq!(zip(turned).unwrap(), first);
        // Names stand in it as they are, the first one first.
        let place = |name: &str| {
            first
                .windows(name.len())
                .position(|it| it == name.as_bytes())
        };
        assert!(place("a.html").unwrap() < place("b/c.js").unwrap());
    }
}
