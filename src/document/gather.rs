//! Results as plain data: whatever can be serialised becomes [`Flat`] data or a [`Value`].
//!
//! A serialiser that only ever appends, and cannot fail, makes for far less code in every type that
//! is serialised than one that hands each figure to JavaScript on its own.

use core::fmt::{self, Display};

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
};

use super::flat::{Flat, kind, step};
use super::value::Value;

/// Data as a value, as `serde_json` would write it: variants without data are their name, others a
/// record of one entry. `None` is null.
pub fn to_value<T: Serialize + ?Sized>(data: &T) -> Value {
    to_flat(data).value()
}

/// The same in one piece.
pub fn to_flat<T: Serialize + ?Sized>(data: &T) -> Flat {
    let mut gatherer = Gatherer::default();
    // It cannot fail; what no type of ours does would be left out.
    let _ = data.serialize(&mut gatherer);
    gatherer.flat
}

/// What has been gathered so far.
#[derive(Default)]
struct Gatherer {
    flat: Flat,
    /// Records and lists that are not closed yet.
    open: Vec<Open>,
    /// The keys so far of all open records.
    keys: Vec<u32>,
    /// Whether the next text is a key.
    is_key_next: bool,
    /// The last words that lay at these addresses of the program itself: most words are such, and
    /// an address is compared faster than what lies there.
    fixed: Vec<Fixed>,
}

/// A word of the program itself, and its number in the data.
#[derive(Clone, Copy)]
struct Fixed {
    word: &'static str,
    number: u32,
}

/// How many words of the program are remembered by their address: a power of two.
const FIXED_WORDS: usize = 512;

/// A record or list that is not closed yet.
struct Open {
    /// Its step, which is written when it is closed.
    step: usize,
    holds: Holds,
}

enum Holds {
    /// So many values so far.
    Values(u32),
    /// A record whose keys begin here.
    KeysFrom(usize),
}

impl Gatherer {
    fn put(&mut self, kind: u32, count: u32) -> Done {
        self.flat.steps.push(step(kind, count));
        Ok(())
    }

    fn open(&mut self, holds: Holds) -> Result<&mut Self, Impossible> {
        let step = self.flat.steps.len();
        self.open.push(Open { step, holds });
        self.put(kind::NULL, 0)?;
        Ok(self)
    }

    fn open_list(&mut self) -> Result<&mut Self, Impossible> {
        self.open(Holds::Values(0))
    }

    fn open_record(&mut self) -> Result<&mut Self, Impossible> {
        self.open(Holds::KeysFrom(self.keys.len()))
    }

    fn close(&mut self) -> Done {
        if let Some(Open { step: at, holds }) = self.open.pop() {
            self.flat.steps[at] = match holds {
                Holds::Values(count) => step(kind::LIST, count),
                Holds::KeysFrom(from) => {
                    let shape = self.flat.shapes.number(&self.keys[from..]);
                    self.keys.truncate(from);
                    step(kind::RECORD, shape)
                }
            };
        }
        Ok(())
    }

    /// Counts a value of the list that was opened last.
    fn count(&mut self) {
        if let Some(Open {
            holds: Holds::Values(count),
            ..
        }) = self.open.last_mut()
        {
            *count += 1;
        }
    }

    fn name(&mut self, key: &'static str) {
        let key = self.fixed(key);
        self.keys.push(key);
    }

    /// A text, which may be the key of a map.
    fn text(&mut self, word: u32) -> Done {
        if core::mem::take(&mut self.is_key_next) {
            self.keys.push(word);
            return Ok(());
        }
        self.put(kind::TEXT, word)
    }

    /// The number of a word of the program itself.
    fn fixed(&mut self, word: &'static str) -> u32 {
        let at = word.as_ptr() as usize % FIXED_WORDS;
        if let Some(last) = self.fixed.get(at)
            && core::ptr::eq(last.word, word)
        {
            return last.number;
        }
        let number = self.flat.words.number(word);
        if self.fixed.is_empty() {
            self.fixed = vec![Fixed { word, number }; FIXED_WORDS];
        }
        self.fixed[at] = Fixed { word, number };
        number
    }

    /// Opens the record around the data of a variant.
    fn open_variant(&mut self, variant: &'static str) -> Result<&mut Self, Impossible> {
        let opened = self.open_record()?;
        opened.name(variant);
        Ok(opened)
    }
}

type Done = Result<(), Impossible>;

/// What the trait needs for an error.
#[derive(Debug)]
struct Impossible;

impl Display for Impossible {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }
}

impl core::error::Error for Impossible {}

impl ser::Error for Impossible {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

macro_rules! numbers {
    ($($name:ident $type:ty,)*) => {$(
        fn $name(self, value: $type) -> Done {
            self.flat.numbers.push(value as f64);
            self.put(kind::NUMBER, 0)
        }
    )*};
}

impl ser::Serializer for &mut Gatherer {
    type Ok = ();
    type Error = Impossible;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! {
        serialize_i8 i8,
        serialize_i16 i16,
        serialize_i32 i32,
        serialize_i64 i64,
        serialize_u8 u8,
        serialize_u16 u16,
        serialize_u32 u32,
        serialize_u64 u64,
        serialize_f32 f32,
        serialize_f64 f64,
    }

    fn serialize_bool(self, value: bool) -> Done {
        self.put(if value { kind::TRUE } else { kind::FALSE }, 0)
    }

    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Done {
        let word = self.flat.words.number(value);
        self.text(word)
    }

    fn serialize_bytes(self, value: &[u8]) -> Done {
        value.serialize(self)
    }

    fn serialize_none(self) -> Done {
        self.put(kind::NULL, 0)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.put(kind::NULL, 0)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.put(kind::NULL, 0)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        let word = self.fixed(variant);
        self.text(word)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        value.serialize(self.open_variant(variant)?)?;
        self.close()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Impossible> {
        self.open_list()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Impossible> {
        self.open_list()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Impossible> {
        self.open_list()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Impossible> {
        self.open_variant(variant)?.open_list()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Impossible> {
        self.open_record()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Impossible> {
        self.open_record()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Impossible> {
        self.open_variant(variant)?.open_record()
    }
}

/// The lists: an element is counted.
macro_rules! lists {
    ($($trait:ident $method:ident $closes:literal,)*) => {$(
        impl $trait for &mut Gatherer {
            type Ok = ();
            type Error = Impossible;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                self.count();
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                (0..$closes).try_for_each(|_| self.close())
            }
        }
    )*};
}

lists! {
    SerializeSeq serialize_element 1,
    SerializeTuple serialize_element 1,
    SerializeTupleStruct serialize_field 1,
    SerializeTupleVariant serialize_field 2,
}

/// The records: a value is put under its name.
macro_rules! records {
    ($($trait:ident $closes:literal,)*) => {$(
        impl $trait for &mut Gatherer {
            type Ok = ();
            type Error = Impossible;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Done {
                self.name(key);
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                (0..$closes).try_for_each(|_| self.close())
            }
        }
    )*};
}

records! {
    SerializeStruct 1,
    SerializeStructVariant 2,
}

impl SerializeMap for &mut Gatherer {
    type Ok = ();
    type Error = Impossible;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.is_key_next = true;
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.close()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    enum Shape {
        Empty,
        One(f64),
        Two(u32, bool),
        Named { inner_name: Option<&'static str> },
    }

    #[derive(serde::Serialize)]
    struct Tagged {
        #[serde(flatten)]
        shape: TaggedShape,
        list: Vec<Shape>,
        pair: (i8, Option<f64>),
        map: std::collections::BTreeMap<String, [u8; 2]>,
    }

    #[derive(serde::Serialize)]
    #[serde(tag = "kind")]
    enum TaggedShape {
        Wide { width: f64 },
    }

    #[test]
    fn what_is_gathered_is_what_json_says() {
        let data = Tagged {
            shape: TaggedShape::Wide { width: 1.5 },
            list: vec![
                Shape::Empty,
                Shape::One(-0.25),
                Shape::Two(7, true),
                Shape::Named { inner_name: None },
                Shape::Named {
                    inner_name: Some("x"),
                },
            ],
            pair: (-3, None),
            map: [("a".to_owned(), [1, 2]), ("b".to_owned(), [3, 4])].into(),
        };
        let json = serde_json::to_string(&data).expect("JSON");
        let from_json: Value = serde_json::from_str(&json).expect("a value");
        assert_eq!(to_value(&data), from_json);
    }
}
