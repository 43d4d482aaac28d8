//! The way back from plain data: whatever can be deserialised is made of a [`Value`] that it was
//! gathered into.
//!
//! It is for documents that the crate has written itself, and says no more than that one is no such
//! document. What a person or a program hands in is read by [`super::record`], which reports every
//! problem with its path.

use core::fmt::{self, Display};

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{self, Deserialize, Deserializer, EnumAccess, IntoDeserializer, VariantAccess};
use serde::forward_to_deserialize_any;

use super::value::Value;

/// What a value was gathered from; `None` where it was from something else.
///
/// ```
/// # use refurb_or_new::document::{from_value, to_value};
/// let data = (Some(0.1 + 0.2), vec![None, Some(7_u32)], "Älv".to_owned());
/// assert_eq!(from_value(&to_value(&data)), Some(data));
/// assert_eq!(from_value::<u32>(&to_value(&1.5)), None);
/// ```
pub fn from_value<'a, T: Deserialize<'a>>(value: &'a Value) -> Option<T> {
    T::deserialize(Restoring(value)).ok()
}

/// It is no such document.
#[derive(Debug)]
struct Other;

impl Display for Other {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("another document")
    }
}

impl core::error::Error for Other {}

impl de::Error for Other {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

#[derive(Clone, Copy)]
struct Restoring<'a>(&'a Value);

impl<'a> IntoDeserializer<'a, Other> for Restoring<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl Restoring<'_> {
    /// A whole number that is written as every number is.
    fn whole(self) -> Option<f64> {
        match self.0 {
            Value::Number(number) if libm::trunc(*number) == *number => Some(*number),
            _ => None,
        }
    }
}

macro_rules! whole {
    ($($name:ident $visit:ident $type:ty,)*) => {$(
        fn $name<V: de::Visitor<'a>>(self, visitor: V) -> Result<V::Value, Other> {
            let number = self.whole().ok_or(Other)?;
            let whole = number as $type;
            if whole as f64 == number {
                visitor.$visit(whole)
            } else {
                Err(Other)
            }
        }
    )*};
}

impl<'a> Deserializer<'a> for Restoring<'a> {
    type Error = Other;

    whole! {
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
    }

    fn deserialize_any<V: de::Visitor<'a>>(self, visitor: V) -> Result<V::Value, Other> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(value) => visitor.visit_f64(*value),
            Value::Text(value) => visitor.visit_borrowed_str(value),
            Value::List(values) => {
                let values = values.iter().map(Restoring);
                visitor.visit_seq(SeqDeserializer::new(values))
            }
            Value::Record(entries) => {
                let entries = entries
                    .iter()
                    .map(|(key, value)| (key.as_str(), Restoring(value)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    fn deserialize_option<V: de::Visitor<'a>>(self, visitor: V) -> Result<V::Value, Other> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: de::Visitor<'a>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Other> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: de::Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Other> {
        match self.0 {
            Value::Text(name) => visitor.visit_enum(Variant(name, None)),
            Value::Record(entries) => match entries.as_slice() {
                [(name, value)] => visitor.visit_enum(Variant(name, Some(value))),
                _ => Err(Other),
            },
            _ => Err(Other),
        }
    }

    forward_to_deserialize_any! {
        <W: Visitor<'a>>
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}

/// A variant by its name, with its data where it has any.
struct Variant<'a>(&'a str, Option<&'a Value>);

impl<'a> Variant<'a> {
    fn data(self) -> Result<Restoring<'a>, Other> {
        self.1.map(Restoring).ok_or(Other)
    }
}

impl<'a> EnumAccess<'a> for Variant<'a> {
    type Error = Other;
    type Variant = Self;

    fn variant_seed<S: de::DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Other> {
        let name = StrDeserializer::new(self.0);
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'a> VariantAccess<'a> for Variant<'a> {
    type Error = Other;

    fn unit_variant(self) -> Result<(), Other> {
        match self.1 {
            None => Ok(()),
            Some(_) => Err(Other),
        }
    }

    fn newtype_variant_seed<S: de::DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Other> {
        seed.deserialize(self.data()?)
    }

    fn tuple_variant<V: de::Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, Other> {
        self.data()?.deserialize_any(visitor)
    }

    fn struct_variant<V: de::Visitor<'a>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Other> {
        self.data()?.deserialize_any(visitor)
    }
}
