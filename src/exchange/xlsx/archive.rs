//! The list of what is in a zip archive.

use core::ops::Range;

use super::fault::Fault;
use super::zip::mark;

/// The most entries that are looked at.
const MOST_ENTRIES: usize = 5_000;

/// The longest remark that may stand behind the list.
const LONGEST_REMARK: usize = 65_535;

/// The length of what ends an archive, of what is listed of an entry, and of what stands before it.
const END: usize = 22;
const LISTED: usize = 46;
const BEFORE: usize = 30;

/// An entry of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub packing: Packing,
    /// Where its bytes are.
    pub range: Range<usize>,
    /// How many it is said to be unpacked.
    pub size: usize,
}

/// How an entry is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    Stored,
    Deflated,
    Other,
}

/// What an archive has, in the order of its list.
///
/// # Errors
/// Where it is none, or its list is broken.
pub fn entries(file: &[u8]) -> Result<Vec<Entry>, Fault> {
    // What the workbooks of before, and locked ones, begin with.
    if file.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Fault::OldOrLocked);
    }
    if long(file, 0) != Some(mark::FILE) {
        return Err(Fault::NotWorkbook);
    }
    let last = file.len().checked_sub(END).ok_or(Fault::Broken)?;
    let first = last.saturating_sub(LONGEST_REMARK);
    let mut places = (first..=last).rev();
    let end = places.find(|at| long(file, *at) == Some(mark::END));
    let end = end.ok_or(Fault::Broken)?;
    let number = short(file, end + 10).ok_or(Fault::Broken)?;
    let mut at = long(file, end + 16).ok_or(Fault::Broken)? as usize;
    let mut all = Vec::new();
    for _ in 0..number.min(MOST_ENTRIES) {
        let (entry, length) = entry(file, at).ok_or(Fault::Broken)?;
        all.push(entry);
        at += length;
    }
    Ok(all)
}

/// What is listed at a place, and its length there.
fn entry(file: &[u8], at: usize) -> Option<(Entry, usize)> {
    if long(file, at)? != mark::LISTED {
        return None;
    }
    let is_locked = short(file, at + 8)? & 1 == 1;
    let packing = match short(file, at + 10)? {
        _ if is_locked => Packing::Other,
        0 => Packing::Stored,
        8 => Packing::Deflated,
        _ => Packing::Other,
    };
    let size = long(file, at + 20)? as usize;
    let lengths = [28, 30, 32].map(|place| short(file, at + place));
    let [name_length, extra, remark] = lengths;
    let (name_length, rest) = (name_length?, extra? + remark?);
    let start = long(file, at + 42)? as usize;
    let name = at + LISTED;
    let name = file.get(name..name + name_length)?;
    if long(file, start)? != mark::FILE {
        return None;
    }
    // What stands before the entry has a name and more of its own.
    let from = start + BEFORE + short(file, start + 26)? + short(file, start + 28)?;
    let range = from..from.checked_add(size)?;
    file.get(range.clone())?;
    let entry = Entry {
        name: String::from_utf8_lossy(name).into_owned(),
        packing,
        range,
        size: long(file, at + 24)? as usize,
    };
    Some((entry, LISTED + name_length + rest))
}

fn short(file: &[u8], at: usize) -> Option<usize> {
    let bytes = file.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(bytes.try_into().ok()?)))
}

fn long(file: &[u8], at: usize) -> Option<u32> {
    let bytes = file.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}
