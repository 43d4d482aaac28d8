//! Plain data in one piece: what crosses to JavaScript at once, and not value by value.
//!
//! It has a step for every value, in the order of reading, and beside them the numbers, each
//! word once, and each shape of a record once. A step is a kind, in its three lowest bits, and a
//! count above them: the number of a word, the length of a list, the number of a shape. The values
//! of a list or a record follow its step. `www/values.js` makes the objects.

use super::value::Value;

/// What a step stands for. The words are said in `www/values.js` too.
pub mod kind {
    pub const NULL: u32 = 0;
    pub const FALSE: u32 = 1;
    pub const TRUE: u32 = 2;
    pub const NUMBER: u32 = 3;
    pub const TEXT: u32 = 4;
    pub const LIST: u32 = 5;
    pub const RECORD: u32 = 6;
    /// Where JavaScript found something else; the count says what.
    pub const FOREIGN: u32 = 7;
}

/// The bits of a step that say its kind.
const KIND_BITS: u32 = 3;

/// A step of a kind, with its count.
pub fn step(kind: u32, count: u32) -> u32 {
    kind | (count << KIND_BITS)
}

/// The kind and the count of a step.
pub fn parts(step: u32) -> (u32, u32) {
    (step & ((1 << KIND_BITS) - 1), step >> KIND_BITS)
}

/// Plain data in one piece.
#[derive(Default)]
pub struct Flat {
    pub steps: Vec<u32>,
    pub numbers: Vec<f64>,
    pub words: Words,
    pub shapes: Shapes,
}

impl Flat {
    /// The same data as a value.
    pub fn value(&self) -> Value {
        Reading {
            flat: self,
            steps: self.steps.iter(),
            numbers: self.numbers.iter(),
        }
        .value()
    }
}

/// Flat data that is being read.
struct Reading<'a> {
    flat: &'a Flat,
    steps: core::slice::Iter<'a, u32>,
    numbers: core::slice::Iter<'a, f64>,
}

impl Reading<'_> {
    fn value(&mut self) -> Value {
        let (kind, count) = parts(self.steps.next().copied().unwrap_or(kind::NULL));
        match kind {
            kind::FALSE => Value::Bool(false),
            kind::TRUE => Value::Bool(true),
            kind::NUMBER => Value::Number(self.numbers.next().copied().unwrap_or(f64::NAN)),
            kind::TEXT => Value::Text(self.flat.words.get(count).to_owned()),
            kind::LIST => Value::List((0..count).map(|_| self.value()).collect()),
            kind::RECORD => {
                let flat = self.flat;
                let entry = |key: &u32| (flat.words.get(*key).to_owned(), self.value());
                Value::Record(flat.shapes.get(count).iter().map(entry).collect())
            }
            _ => Value::Null,
        }
    }
}

/// Keys and texts, each once.
#[derive(Default)]
pub struct Words {
    numbering: Numbering,
    /// All of them, one after the other.
    text: String,
    ends: Vec<usize>,
}

impl Words {
    /// The number of a word, which it gets when it is new.
    pub fn number(&mut self, word: &str) -> u32 {
        let Self {
            numbering,
            text,
            ends,
        } = self;
        let known = numbering.number(hash(word.bytes().map(u32::from)), |number| {
            piece(text, ends, number) == word
        });
        if known as usize == ends.len() {
            text.push_str(word);
            ends.push(text.len());
        }
        known
    }

    pub fn get(&self, number: u32) -> &str {
        piece(&self.text, &self.ends, number)
    }

    /// All words as a list in JSON.
    pub fn json(&self) -> String {
        let mut json = String::with_capacity(self.text.len() + 4 * self.ends.len() + 2);
        for number in 0..self.ends.len() {
            json.push_str(if number == 0 { "[\"" } else { "\",\"" });
            for character in self.get(number as u32).chars() {
                match character {
                    '"' | '\\' => json.extend(['\\', character]),
                    '\0'..='\x1f' => {
                        let digit = |digit: u32| char::from_digit(digit, 16).unwrap_or('0');
                        let code = u32::from(character);
                        json.push_str("\\u00");
                        json.extend([digit(code >> 4), digit(code & 15)]);
                    }
                    _ => json.push(character),
                }
            }
        }
        json.push_str(if self.ends.is_empty() { "[]" } else { "\"]" });
        json
    }
}

/// One of several pieces that lie one after the other.
fn piece<'a>(text: &'a str, ends: &[usize], number: u32) -> &'a str {
    let number = number as usize;
    let start = number.checked_sub(1).and_then(|before| ends.get(before));
    let end = ends.get(number).copied().unwrap_or_default();
    text.get(start.copied().unwrap_or_default()..end)
        .unwrap_or_default()
}

/// The keys of records, each list of keys once.
#[derive(Default)]
pub struct Shapes {
    numbering: Numbering,
    /// Of each shape how many keys it has and their words, one after the other.
    pub laid_out: Vec<u32>,
    /// Where each shape begins.
    starts: Vec<usize>,
}

impl Shapes {
    /// The number of a shape, which it gets when it is new.
    pub fn number(&mut self, keys: &[u32]) -> u32 {
        let Self {
            numbering,
            laid_out,
            starts,
        } = self;
        let known = numbering.number(hash(keys.iter().copied()), |number| {
            shape(laid_out, starts, number) == keys
        });
        if known as usize == starts.len() {
            starts.push(laid_out.len());
            laid_out.push(keys.len() as u32);
            laid_out.extend(keys);
        }
        known
    }

    /// The words that are the keys.
    pub fn get(&self, number: u32) -> &[u32] {
        shape(&self.laid_out, &self.starts, number)
    }
}

fn shape<'a>(laid_out: &'a [u32], starts: &[usize], number: u32) -> &'a [u32] {
    let from = starts
        .get(number as usize)
        .and_then(|at| laid_out.get(*at..));
    match from {
        Some([length, rest @ ..]) => rest.get(..*length as usize).unwrap_or_default(),
        _ => &[],
    }
}

/// Numbers for things that are each to be kept once, in order of appearance. The things themselves
/// lie elsewhere.
#[derive(Default)]
struct Numbering {
    /// Of each thing.
    hashes: Vec<u32>,
    /// The number of a thing and one, at the place that its hash says or after it; or 0. As many
    /// as a power of two, of which at most half are taken.
    slots: Vec<u32>,
}

impl Numbering {
    /// The number of a thing with this hash, a new one if none is the same.
    fn number(&mut self, hash: u32, is_same: impl Fn(u32) -> bool) -> u32 {
        if 2 * self.hashes.len() >= self.slots.len() {
            self.grow();
        }
        let mut at = self.place(hash);
        while let Some(taken) = self.slots[at].checked_sub(1) {
            if self.hashes[taken as usize] == hash && is_same(taken) {
                return taken;
            }
            at = self.after(at);
        }
        self.hashes.push(hash);
        self.slots[at] = self.hashes.len() as u32;
        self.hashes.len() as u32 - 1
    }

    fn grow(&mut self) {
        let size = (2 * self.slots.len()).max(64);
        self.slots = vec![0; size];
        for number in 0..self.hashes.len() {
            let mut at = self.place(self.hashes[number]);
            while self.slots[at] != 0 {
                at = self.after(at);
            }
            self.slots[at] = number as u32 + 1;
        }
    }

    fn place(&self, hash: u32) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    fn after(&self, at: usize) -> usize {
        (at + 1) & (self.slots.len() - 1)
    }
}

/// FNV-1a, over units of any size.
fn hash(units: impl Iterator<Item = u32>) -> u32 {
    let hash = units.fold(0x811c_9dc5, |hash: u32, unit| {
        (hash ^ unit).wrapping_mul(0x0100_0193)
    });
    // Units of more than a byte leave the lowest bits alike.
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_once_and_come_as_json() {
        let mut words = Words::default();
        assert_eq!(words.json(), "[]");
        let texts = ["cost", "", "a \"b\" \\", "å\n\u{1}", "cost", "€😀"];
        let numbers = texts.map(|text| words.number(text));
        assert_eq!(numbers, [0, 1, 2, 3, 0, 4]);
        for (text, number) in texts.into_iter().zip(numbers) {
            assert_eq!(words.get(number), text);
        }
        let read: Vec<String> = serde_json::from_str(&words.json()).expect("JSON");
        assert_eq!(read, ["cost", "", "a \"b\" \\", "å\n\u{1}", "€😀"]);
    }

    #[test]
    fn many_words_and_shapes_are_found_again() {
        let (mut words, mut shapes) = (Words::default(), Shapes::default());
        for _ in 0..2 {
            for number in 0..1_000 {
                assert_eq!(words.number(&format!("option-{number}")), number);
                assert_eq!(shapes.number(&[number, 7]), number);
                assert_eq!(shapes.get(number), [number, 7]);
            }
        }
        assert_eq!(shapes.number(&[]), 1_000);
        assert_eq!(shapes.get(1_000), [0_u32; 0]);
        assert_eq!(shapes.get(1_001), [0_u32; 0]);
        assert_eq!(words.get(1_000), "");
    }

    #[test]
    fn steps_are_read_as_they_are_written() {
        assert_eq!(parts(step(kind::LIST, 100)), (kind::LIST, 100));
        assert_eq!(parts(step(kind::FOREIGN, 0)), (kind::FOREIGN, 0));
    }
}
