//! XML as workbooks have it, a mark at a time. Names are told without what stands before their colon.

use super::fault::Fault;

/// What comes next in a part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mark<'a> {
    /// A mark that opens; one that closes itself is followed by no closing one.
    Opens(Tag<'a>),
    Closes(&'a [u8]),
    /// As it stands there.
    Text(&'a [u8]),
}

/// A mark that opens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tag<'a> {
    pub name: &'a [u8],
    pub is_closed: bool,
    inside: &'a [u8],
}

/// The next mark from a place, which is moved behind it; none at the end.
///
/// # Errors
/// Where a mark has no end, or where it declares what this does not read.
pub(super) fn next<'a>(part: &'a [u8], at: &mut usize) -> Result<Option<Mark<'a>>, Fault> {
    loop {
        let rest = part.get(*at..).unwrap_or_default();
        let Some(first) = rest.first() else {
            return Ok(None);
        };
        if *first != b'<' {
            let end = find(rest, b"<").unwrap_or(rest.len());
            *at += end;
            return Ok(Some(Mark::Text(&rest[..end])));
        }
        let (end, skipped) = match rest {
            [b'<', b'!', b'-', b'-', ..] => (find(rest, b"-->").map(|end| end + 3), true),
            [b'<', b'?', ..] => (find(rest, b"?>").map(|end| end + 2), true),
            // Signs as they are, or names for texts: no workbook needs them.
            [b'<', b'!', ..] => return Err(Fault::Broken),
            _ => (end_of_mark(rest).map(|end| end + 1), false),
        };
        let end = end.ok_or(Fault::Broken)?;
        *at += end;
        if skipped {
            continue;
        }
        let inside = &rest[1..end - 1];
        if let [b'/', name @ ..] = inside {
            return Ok(Some(Mark::Closes(without_prefix(name.trim_ascii()))));
        }
        let (inside, is_closed) = match inside {
            [inside @ .., b'/'] => (inside, true),
            _ => (inside, false),
        };
        let length = inside.iter().position(u8::is_ascii_whitespace);
        let (name, inside) = inside.split_at(length.unwrap_or(inside.len()));
        return Ok(Some(Mark::Opens(Tag {
            name: without_prefix(name),
            is_closed,
            inside,
        })));
    }
}

/// Where a mark ends: what stands between quotes may have its end in it.
fn end_of_mark(rest: &[u8]) -> Option<usize> {
    let mut quote = None;
    rest.iter().position(|byte| match (quote, byte) {
        (None, b'"' | b'\'') => {
            quote = Some(*byte);
            false
        }
        (None, byte) => *byte == b'>',
        (Some(opened), byte) => {
            if opened == *byte {
                quote = None;
            }
            false
        }
    })
}

impl<'a> Tag<'a> {
    /// The value of an attribute as it stands there.
    pub fn get(&self, wanted: &str) -> Option<&'a [u8]> {
        let mut rest = self.inside;
        loop {
            let equals = find(rest, b"=")?;
            let name = without_prefix(rest[..equals].trim_ascii());
            let value = rest[equals + 1..].trim_ascii_start();
            let (quote, value) = value.split_first()?;
            let end = find(value, &[*quote])?;
            if name == wanted.as_bytes() {
                return Some(&value[..end]);
            }
            rest = &value[end + 1..];
        }
    }

    /// The same as text.
    pub fn text(&self, wanted: &str) -> Option<String> {
        self.get(wanted).map(text)
    }

    /// The same as a whole number.
    pub fn whole(&self, wanted: &str) -> Option<usize> {
        whole(self.get(wanted)?)
    }
}

/// A whole number.
pub(super) fn whole(digits: &[u8]) -> Option<usize> {
    core::str::from_utf8(digits).ok()?.trim().parse().ok()
}

fn without_prefix(name: &[u8]) -> &[u8] {
    let colon = name.iter().position(|byte| *byte == b':');
    colon.map_or(name, |at| &name[at + 1..])
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    match wanted {
        [byte] => bytes.iter().position(|other| other == byte),
        _ => bytes
            .windows(wanted.len())
            .position(|other| other == wanted),
    }
}

/// A text with what stands for signs as the signs.
pub(super) fn text(written: &[u8]) -> String {
    let written = String::from_utf8_lossy(written);
    let mut read = String::with_capacity(written.len());
    let mut rest = &*written;
    while let Some(at) = rest.find('&') {
        read.push_str(&rest[..at]);
        rest = &rest[at..];
        let named = rest.find(';').filter(|end| *end < 12);
        let sign = named.and_then(|end| sign(&rest[1..end]));
        let length = named.filter(|_| sign.is_some()).map_or(1, |end| end + 1);
        read.push(sign.unwrap_or('&'));
        rest = &rest[length..];
    }
    read + rest
}

/// The sign that a name or number stands for.
fn sign(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}
