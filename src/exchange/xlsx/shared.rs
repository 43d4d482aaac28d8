//! The texts that cells of a workbook share.

use super::fault::Fault;
use super::marks::unescaped;
use super::xml::{Mark, next, text};

/// The texts so far, one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared {
    all: String,
    /// Where each ends.
    ends: Vec<usize>,
    at: usize,
    inside: Inside,
}

/// What a mark of a text is inside of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Inside {
    is_text: bool,
    /// How a text is pronounced does not belong to it.
    is_spoken: bool,
}

impl Inside {
    /// Takes a mark; the text that belongs to the cell, if it is one.
    pub fn take<'a>(&mut self, mark: &Mark<'a>) -> Option<&'a [u8]> {
        match mark {
            Mark::Opens(tag) => match tag.name {
                b"t" => self.is_text = !tag.is_closed,
                b"rPh" => self.is_spoken = !tag.is_closed,
                _ => {}
            },
            Mark::Closes(b"t") => self.is_text = false,
            Mark::Closes(b"rPh") => self.is_spoken = false,
            Mark::Closes(_) => {}
            Mark::Text(text) => return (self.is_text && !self.is_spoken).then_some(text),
        }
        None
    }
}

impl Shared {
    /// Reads on for so many bytes; whether there is more.
    pub fn go_on(&mut self, part: &[u8], bytes: usize) -> Result<bool, Fault> {
        let until = self.at.saturating_add(bytes);
        while self.at < until {
            let Some(mark) = next(part, &mut self.at)? else {
                return Ok(false);
            };
            if let Some(written) = self.inside.take(&mark) {
                self.all.push_str(&unescaped(&text(written)));
            }
            let is_end = match mark {
                Mark::Closes(name) => name == b"si",
                Mark::Opens(tag) => tag.name == b"si" && tag.is_closed,
                Mark::Text(_) => false,
            };
            if is_end {
                self.ends.push(self.all.len());
            }
        }
        Ok(true)
    }

    pub fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)?;
        let start = match at {
            0 => 0,
            _ => self.ends[at - 1],
        };
        self.all.get(start..end)
    }

    pub fn done(&self) -> usize {
        self.at
    }
}
