//! Documents as JavaScript hands them over: objects of any kind and size, which may throw at
//! whatever is asked of them.
//!
//! Everything is asked in JavaScript, where what throws is caught (`www/values.js`), and handed over
//! in one piece. An exception that passes through a function of ours skips what it would have
//! cleaned up: after some hundreds of them the module's stack is used up. And everything is counted
//! before it is copied: memory that a module has taken it never gives back.
//!
//! Written by hand: reading through `serde_wasm_bindgen` brings the printing of floating-point
//! numbers for its error messages, and costs a tenth of the whole module.

use wasm_bindgen::prelude::*;

use crate::document::flat::{kind, parts};
use crate::document::{
    Allowed, DEEPEST, Issue, IssueCode, LONGEST_LIST, LONGEST_TEXT, Path, Value,
};
use crate::scenario::{Valid, read};

/// The most values a document may hold, in all its records and lists.
const MOST_VALUES: u32 = 60_000;

/// The most text a document may hold, keys included, in UTF-16 units.
const MOST_TEXT: u32 = 1 << 20;

/// The most places that are reported because they hold no plain data.
const MOST_ISSUES: usize = 100;

/// The most of a text that is copied, in UTF-16 units, of which a character is one or two: one more
/// than a text may have, so that it shows.
const TEXT_COPIED: u32 = 2 * LONGEST_TEXT as u32 + 1;

/// The most of a list that is copied: one more than it may have.
const LIST_COPIED: u32 = LONGEST_LIST as u32 + 1;

/// Why something is foreign.
mod reason {
    pub const TOO_MANY_VALUES: u32 = 1;
    pub const TOO_MUCH_TEXT: u32 = 2;
}

#[wasm_bindgen(module = "/www/values.js")]
extern "C" {
    type Piece;

    /// It throws only where the stack is used up.
    #[wasm_bindgen(catch, js_name = read)]
    fn in_one_piece(
        document: &JsValue,
        most_values: u32,
        most_text: u32,
        most_refusals: u32,
        deepest: u8,
        list_copied: u32,
        text_copied: u32,
    ) -> Result<Piece, JsValue>;

    #[wasm_bindgen(method, getter)]
    fn steps(this: &Piece) -> Vec<u32>;

    #[wasm_bindgen(method, getter)]
    fn numbers(this: &Piece) -> Vec<f64>;

    /// All texts, with a character between them.
    #[wasm_bindgen(method, getter)]
    fn text(this: &Piece) -> String;
}

/// Reads a document. Only plain objects are scenarios: a class instance or a map is not.
///
/// # Errors
/// Everything that is wrong with it, each with a path and a code.
pub fn read_document(document: &JsValue) -> Result<Valid, Vec<Issue>> {
    let (value, mut issues) = plain(document)?;
    match read(&value) {
        Ok(valid) if issues.is_empty() => Ok(valid),
        Ok(_) => Err(issues),
        Err(others) => {
            // What stands in for foreign things is not reported once more.
            let foreign = issues.len();
            for issue in others {
                if !issues[..foreign].iter().any(|one| one.path == issue.path) {
                    issues.push(issue);
                }
            }
            Err(issues)
        }
    }
}

/// The same of a document of any kind, all of it plain data.
///
/// # Errors
/// Where it is not.
#[cfg(feature = "widget")]
pub fn read_plain(document: &JsValue) -> Result<Value, Vec<Issue>> {
    let (value, issues) = plain(document)?;
    if issues.is_empty() {
        Ok(value)
    } else {
        Err(issues)
    }
}

/// A document, and where it holds no plain data.
fn plain(document: &JsValue) -> Result<(Value, Vec<Issue>), Vec<Issue>> {
    let piece = in_one_piece(
        document,
        MOST_VALUES,
        MOST_TEXT,
        MOST_ISSUES as u32,
        DEEPEST,
        LIST_COPIED,
        TEXT_COPIED,
    );
    let (steps, numbers, text) = match &piece {
        Ok(piece) => (piece.steps(), piece.numbers(), piece.text()),
        Err(_) => (vec![kind::FOREIGN], Vec::new(), String::new()),
    };
    let mut reader = Reader {
        steps: steps.iter(),
        numbers: numbers.iter(),
        is_ascii: text.is_ascii(),
        text: &text,
        issues: Vec::new(),
    };
    match reader.value(&Path::Root) {
        Ok(value) => Ok((value, reader.issues)),
        Err(Stop) => Err(reader.issues),
    }
}

/// Too much is wrong, or there is too much of it, to read on.
struct Stop;

struct Reader<'a> {
    steps: core::slice::Iter<'a, u32>,
    numbers: core::slice::Iter<'a, f64>,
    /// What is left of the texts.
    text: &'a str,
    is_ascii: bool,
    issues: Vec<Issue>,
}

impl Reader<'_> {
    /// The value of what lies at a place; null where it is no plain data, which is noted.
    fn value(&mut self, at: &Path) -> Result<Value, Stop> {
        let (kind, count) = self.step()?;
        Ok(match kind {
            kind::NULL => Value::Null,
            kind::FALSE => Value::Bool(false),
            kind::TRUE => Value::Bool(true),
            kind::NUMBER => Value::Number(self.numbers.next().copied().ok_or(Stop)?),
            kind::TEXT => Value::Text(self.text(count).to_owned()),
            kind::LIST => {
                // What is told of the number is not yet read: nothing is kept ready for it.
                let mut values = Vec::new();
                for index in 0..count {
                    values.push(self.value(&Path::Index(at, index as usize))?);
                }
                Value::List(values)
            }
            kind::RECORD => {
                let mut entries = Vec::new();
                for _ in 0..count {
                    let name = match self.step()? {
                        (kind::TEXT, units) => self.text(units).to_owned(),
                        (_, reason) => return self.foreign(at, reason),
                    };
                    let value = self.value(&Path::Key(at, &name))?;
                    entries.push((name, value));
                }
                Value::Record(entries)
            }
            _ => return self.foreign(at, count),
        })
    }

    fn step(&mut self) -> Result<(u32, u32), Stop> {
        self.steps.next().map(|step| parts(*step)).ok_or(Stop)
    }

    /// The next text, of so many UTF-16 units.
    fn text(&mut self, units: u32) -> &str {
        let units = units as usize;
        let length = if self.is_ascii {
            units
        } else {
            let mut passed = 0;
            let is_within = |character: &char| {
                let within = passed < units;
                passed += character.len_utf16();
                within
            };
            let characters = self.text.chars().take_while(is_within);
            characters.map(char::len_utf8).sum()
        };
        let (text, rest) = self.text.split_at_checked(length).unwrap_or_default();
        // The character after it.
        self.text = rest.get(1..).unwrap_or_default();
        text
    }

    /// What is no plain data, or the first of what is too much.
    fn foreign(&mut self, at: &Path, reason: u32) -> Result<Value, Stop> {
        match reason {
            reason::TOO_MANY_VALUES => Err(self.overflow(&Path::Root, 0.0, MOST_VALUES)),
            reason::TOO_MUCH_TEXT => Err(self.overflow(at, 1.0, MOST_TEXT)),
            _ => self.refuse(at),
        }
    }

    fn refuse(&mut self, at: &Path) -> Result<Value, Stop> {
        self.note(at, IssueCode::WrongType, None);
        if self.issues.len() < MOST_ISSUES {
            Ok(Value::Null)
        } else {
            Err(Stop)
        }
    }

    /// More than there may be of entries, from none, or of text, from one.
    fn overflow(&mut self, at: &Path, minimum: f64, most: u32) -> Stop {
        let maximum = f64::from(most);
        let allowed = Allowed { minimum, maximum };
        self.note(at, IssueCode::TooLong, Some(allowed));
        Stop
    }

    fn note(&mut self, at: &Path, code: IssueCode, allowed: Option<Allowed>) {
        self.issues.push(Issue {
            path: at.write(),
            code,
            allowed,
        });
    }
}
