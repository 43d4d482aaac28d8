//! Which encoding a file has, and its text.

/// How the characters of a file are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
}

impl Encoding {
    /// Its name for a browser's `TextDecoder`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16LittleEndian => "utf-16le",
            Self::Utf16BigEndian => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// The encoding of a file, by its first bytes; the more of them the better, all of a small file. A
/// character that is cut off at the end does no harm.
///
/// ```
/// # use refurb_or_new::exchange::lists::{Encoding, encoding_of};
/// assert_eq!(encoding_of("Björk".as_bytes()), Encoding::Utf8);
/// assert_eq!(encoding_of(b"Bj\xf6rk"), Encoding::Windows1252);
/// assert_eq!(encoding_of(b"\xff\xfeM\0"), Encoding::Utf16LittleEndian);
/// assert_eq!(encoding_of(b"\0M\0o\0d"), Encoding::Utf16BigEndian);
/// ```
pub fn encoding_of(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xff, 0xfe, ..] => return Encoding::Utf16LittleEndian,
        [0xfe, 0xff, ..] => return Encoding::Utf16BigEndian,
        [0xef, 0xbb, 0xbf, ..] => return Encoding::Utf8,
        _ => {}
    }
    // What most lists are made of has a zero as its first or second byte.
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|byte| **byte == 0)
    };
    let (even, odd) = (zeros(0).count(), zeros(1).count());
    let many = bytes.len() / 5;
    if odd > many && 4 * even < odd {
        return Encoding::Utf16LittleEndian;
    }
    if even > many && 4 * odd < even {
        return Encoding::Utf16BigEndian;
    }
    match core::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        Err(error) if error.error_len().is_none() => Encoding::Utf8,
        Err(_) => Encoding::Windows1252,
    }
}

/// The characters of Windows-1252 from 0x80 to 0x9f, as `TextDecoder` reads them.
const OF_WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file, without a byte order mark; what cannot be read becomes U+FFFD.
pub fn decode(bytes: &[u8]) -> String {
    let wide = |of_two: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|pair| of_two([pair[0], pair[1]]))
            .collect();
        String::from_utf16_lossy(&units)
    };
    let text = match encoding_of(bytes) {
        Encoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        Encoding::Utf16LittleEndian => wide(u16::from_le_bytes),
        Encoding::Utf16BigEndian => wide(u16::from_be_bytes),
        Encoding::Windows1252 => {
            let character = |byte: &u8| match byte {
                0x80..=0x9f => OF_WINDOWS[usize::from(byte - 0x80)],
                _ => char::from(*byte),
            };
            bytes.iter().map(character).collect()
        }
    };
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Modell;Pris\r\nSkärm 24\" – Ü;1 490:-\r\n";
        let wide = |mark: bool, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            let mark = mark.then_some(0xfeff);
            let units = mark.into_iter().chain(text.encode_utf16());
            units.flat_map(bytes).collect()
        };
        let mut marked = b"\xef\xbb\xbf".to_vec();
        marked.extend(text.as_bytes());
        for bytes in [
            text.as_bytes().to_vec(),
            marked,
            wide(true, u16::to_le_bytes),
            wide(false, u16::to_le_bytes),
            wide(true, u16::to_be_bytes),
            wide(false, u16::to_be_bytes),
            b"Modell;Pris\r\nSk\xe4rm 24\" \x96 \xdc;1 490:-\r\n".to_vec(),
        ] {
            assert_eq!(decode(&bytes), text, "{:?}", encoding_of(&bytes));
        }
    }

    #[test]
    fn a_character_cut_off_at_the_end_does_no_harm() {
        let bytes = "Björkskolan ö".as_bytes();
        assert_eq!(encoding_of(&bytes[..bytes.len() - 1]), Encoding::Utf8);
        assert_eq!(encoding_of(b""), Encoding::Utf8);
        assert_eq!(decode(b"\xff\xfe\0"), "");
    }
}
