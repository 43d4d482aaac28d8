//! A number by which a document is known again.

use crate::document::Value;

/// The number of a document: another for almost every other document, the same on every platform. It is
/// FNV-1a of 32 bits, by Fowler, Noll and Vo, over the document's kinds, lengths and contents.
///
/// ```
/// # use refurb_or_new::exchange::fingerprint::fingerprint;
/// # use refurb_or_new::scenario::Value;
/// let number = |json| fingerprint(&serde_json::from_str::<Value>(json).expect("JSON"));
/// assert_eq!(number(r#"{"years": 4}"#), number(r#"{ "years": 4.0 }"#));
/// assert_ne!(number(r#"{"years": 4}"#), number(r#"{"years": 5}"#));
/// assert_ne!(number(r#"["a", "b"]"#), number(r#"["ab"]"#));
/// ```
pub fn fingerprint(document: &Value) -> u32 {
    let mut hash = 0x811c_9dc5;
    add(&mut hash, document);
    hash
}

fn add(hash: &mut u32, value: &Value) {
    match value {
        Value::Null => add_bytes(hash, b"n"),
        Value::Bool(is_so) => add_bytes(hash, &[b'b', u8::from(*is_so)]),
        Value::Number(number) => {
            add_bytes(hash, b"d");
            add_bytes(hash, &number.to_bits().to_le_bytes());
        }
        Value::Text(text) => add_text(hash, text),
        Value::List(list) => {
            add_bytes(hash, &[b'l', list.len() as u8]);
            list.iter().for_each(|value| add(hash, value));
        }
        Value::Record(entries) => {
            add_bytes(hash, &[b'r', entries.len() as u8]);
            for (key, value) in entries {
                add_text(hash, key);
                add(hash, value);
            }
        }
    }
}

fn add_text(hash: &mut u32, text: &str) {
    add_bytes(hash, &[b't', text.len() as u8]);
    add_bytes(hash, text.as_bytes());
}

fn add_bytes(hash: &mut u32, bytes: &[u8]) {
    for byte in bytes {
        *hash = (*hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
}
