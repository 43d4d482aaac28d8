//! Memory and storage, in the sizes in which they are sold.

/// The sizes of memory, in GB.
const MEMORY: [u32; 13] = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128];

/// The sizes of storage, in GB.
const STORAGE: [u32; 12] = [
    8, 16, 32, 64, 128, 256, 500, 512, 1_000, 2_000, 4_000, 8_000,
];

/// A number of megabytes, whatever unit a text is in: bytes, kilobytes, MB, GB or TB.
fn megabytes(text: &str, is_memory: bool) -> Option<u64> {
    let lower = text.trim().to_ascii_lowercase();
    let digits = lower
        .find(|character: char| !matches!(character, '0'..='9' | ' ' | '.' | ',' | '\u{a0}'))
        .unwrap_or(lower.len());
    let (number, unit) = lower.split_at(digits);
    // Tenths are enough.
    let mut tenths: u64 = 0;
    let mut behind: Option<u32> = None;
    for character in number.chars() {
        match character {
            '0'..='9' => {
                if let Some(count) = &mut behind {
                    *count += 1;
                }
                if behind.is_none_or(|count| count <= 1) {
                    tenths = tenths
                        .checked_mul(10)?
                        .checked_add(u64::from(character) - 48)?;
                }
            }
            '.' | ',' => behind = Some(0),
            _ => {}
        }
    }
    if !number.contains(|character: char| character.is_ascii_digit()) {
        return None;
    }
    if behind.is_none_or(|count| count == 0) {
        tenths = tenths.checked_mul(10)?;
    }
    let unit = unit.trim();
    let whole = tenths / 10;
    Some(match unit.as_bytes().first() {
        Some(b't') => tenths.checked_mul(100_000)?,
        Some(b'g') => tenths * 1_000 / 10,
        Some(b'm') => whole * 1_000 / 1_024,
        Some(b'k') => whole / 1_024,
        Some(_) => return None,
        // Without a unit the size says it.
        None if whole >= 50_000_000 => whole / 1_073_742,
        None if whole >= 512 && is_memory || whole >= 10_000 => whole * 1_000 / 1_024,
        None => tenths * 1_000 / 10,
    })
}

/// The size in which something is sold that is reported as a little less.
fn sold(text: &str, sizes: &[u32], is_memory: bool) -> Option<u32> {
    let megabytes = megabytes(text, is_memory)?;
    // How far it is from the size, counted in thousands or in steps of 1,024.
    let off = |size: u32| {
        let size = u64::from(size) * 1_000;
        let reported = size * 9_313 / 10_000;
        megabytes.abs_diff(size).min(megabytes.abs_diff(reported))
    };
    let is_near = |size: &u32| off(*size) * 100 <= u64::from(*size) * 1_000 * 7;
    let size = sizes
        .iter()
        .copied()
        .filter(is_near)
        .min_by_key(|size| off(*size));
    let is_none = megabytes == 0;
    size.or_else(|| {
        u32::try_from(megabytes / 1_000)
            .ok()
            .filter(|size| !is_none && *size > 0)
    })
    .filter(|size| *size <= 100_000)
}

/// Memory in GB.
pub(super) fn memory(text: &str) -> Option<u32> {
    sold(text, &MEMORY, true)
}

/// Storage in GB.
pub(super) fn storage(text: &str) -> Option<u32> {
    sold(text, &STORAGE, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_in_which_things_are_sold() {
        let memories = [
            ("8255533056", Some(8)),
            ("4127766528", Some(4)),
            ("16", Some(16)),
            ("16 GB", Some(16)),
            ("7,8 Go", Some(8)),
            ("8192", Some(8)),
            ("7860 MB", Some(8)),
            ("15.6", Some(16)),
            ("", None),
            ("okänt", None),
            ("0", None),
            ("99999999999999999999999", None),
        ];
        for (text, expected) in memories {
            assert_eq!(memory(text), expected, "{text}");
        }
        let storages = [
            ("475", Some(512)),
            ("237", Some(256)),
            ("245", Some(256)),
            ("64", Some(64)),
            ("127", Some(128)),
            ("1 TB", Some(1_000)),
            ("953,9 GB", Some(1_000)),
            ("256060514304", Some(256)),
        ];
        for (text, expected) in storages {
            assert_eq!(storage(text), expected, "{text}");
        }
    }
}
