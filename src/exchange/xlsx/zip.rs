//! A zip archive whose entries are stored as they are.

/// The remainders by which the checksum goes on a byte at a time.
const REMAINDERS: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut remainder = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            let is_odd = remainder & 1 == 1;
            remainder = (remainder >> 1) ^ if is_odd { 0xedb8_8320 } else { 0 };
            bit += 1;
        }
        table[byte] = remainder;
        byte += 1;
    }
    table
};

/// The CRC-32 of some bytes.
///
/// ```
/// # use refurb_or_new::exchange::xlsx::checksum;
/// assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
/// ```
pub fn checksum(bytes: &[u8]) -> u32 {
    let next = |sum: u32, byte: &u8| {
        let at = (sum ^ u32::from(*byte)) & 255;
        (sum >> 8) ^ REMAINDERS[at as usize]
    };
    !bytes.iter().fold(u32::MAX, next)
}

/// What every part of the archive begins with.
pub(super) mod mark {
    pub const FILE: u32 = 0x0403_4b50;
    pub const LISTED: u32 = 0x0201_4b50;
    pub const END: u32 = 0x0605_4b50;
}

/// The version of the format that is needed, and midnight on the first of January 1980: an archive says
/// nothing of when it was made, so that the same contents are the same file.
const VERSION: u16 = 20;
const TIME: u16 = 0;
const DAY: u16 = 0x21;

/// An archive of entries, each with its name, which is plain ASCII.
pub(super) fn archive(entries: &[(String, String)]) -> Vec<u8> {
    let mut file = Bytes::default();
    let mut list = Bytes::default();
    for (name, text) in entries {
        let start = file.0.len() as u32;
        let mut about = Bytes::default();
        about.short(&[VERSION, 0, 0, TIME, DAY]);
        let size = text.len() as u32;
        about.long(&[checksum(text.as_bytes()), size, size]);
        about.short(&[name.len() as u16, 0]);
        file.long(&[mark::FILE]);
        file.0.extend(&about.0);
        file.0.extend(name.as_bytes());
        file.0.extend(text.as_bytes());
        list.long(&[mark::LISTED]);
        list.short(&[VERSION]);
        list.0.extend(&about.0);
        list.short(&[0, 0, 0]);
        list.long(&[0, start]);
        list.0.extend(name.as_bytes());
    }
    let start = file.0.len() as u32;
    let number = entries.len() as u16;
    file.0.extend(&list.0);
    file.long(&[mark::END]);
    file.short(&[0, 0, number, number]);
    file.long(&[list.0.len() as u32, start]);
    file.short(&[0]);
    file.0
}

/// Bytes to which numbers are added, the least part first.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn short(&mut self, numbers: &[u16]) {
        self.0
            .extend(numbers.iter().flat_map(|one| one.to_le_bytes()));
    }

    fn long(&mut self, numbers: &[u32]) {
        self.0
            .extend(numbers.iter().flat_map(|one| one.to_le_bytes()));
    }
}
