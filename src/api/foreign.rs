//! Documents as JavaScript hands them over: objects of any kind and size, which may throw at
//! whatever is asked of them.
//!
//! Everything is asked through imports that catch. An exception that passes through a function of
//! ours skips what it would have cleaned up: after some hundreds of them the module's stack is
//! used up. And everything is counted before it is copied: memory that a module has taken it never
//! gives back.
//!
//! Written by hand: reading through `serde_wasm_bindgen` brings the printing of floating-point
//! numbers for its error messages, and costs a tenth of the whole module.

use js_sys::{Array, JsString, Reflect};
use wasm_bindgen::prelude::*;

use crate::scenario::{
    Allowed, DEEPEST, Issue, IssueCode, LONGEST_LIST, LONGEST_TEXT, Path, Valid, Value, read,
};

/// The most values a document may hold, in all its records and lists.
const MOST_VALUES: u32 = 60_000;

/// The most text a document may hold, keys included, in UTF-16 units.
const MOST_TEXT: u32 = 1 << 20;

/// The most places that are reported because they hold no plain data.
const MOST_ISSUES: usize = 100;

#[wasm_bindgen]
extern "C" {
    /// Throws for a proxy that was revoked.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    type Foreign;

    #[wasm_bindgen(catch, method, getter, structural)]
    fn length(this: &Foreign) -> Result<JsValue, JsValue>;

    /// The names of what an object holds, as `JSON.stringify` sees it.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys_of(value: &JsValue) -> Result<Array, JsValue>;
}

/// Reads a document. Only plain objects are scenarios: a class instance or a map is not.
///
/// # Errors
/// Everything that is wrong with it, each with a path and a code.
pub fn read_document(document: &JsValue) -> Result<Valid, Vec<Issue>> {
    let mut reader = Reader {
        values_left: MOST_VALUES,
        text_left: MOST_TEXT,
        issues: Vec::new(),
    };
    let Ok(value) = reader.value(document, &Path::Root, DEEPEST) else {
        return Err(reader.issues);
    };
    let mut issues = reader.issues;
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

/// Too much is wrong, or there is too much of it, to read on.
struct Stop;

struct Reader {
    values_left: u32,
    text_left: u32,
    issues: Vec<Issue>,
}

impl Reader {
    /// The value of what lies at a place; null where it is no plain data, which is noted.
    fn value(&mut self, value: &JsValue, at: &Path, levels: u8) -> Result<Value, Stop> {
        match self.values_left.checked_sub(1) {
            Some(left) => self.values_left = left,
            None => return Err(self.too_many()),
        }
        if value.is_object() {
            let Some(levels) = levels.checked_sub(1) else {
                return self.refuse(at);
            };
            return match is_array(value) {
                Ok(true) => self.list(value, at, levels),
                Ok(false) if is_plain(value) => self.record(value, at, levels),
                _ => self.refuse(at),
            };
        }
        Ok(if let Some(value) = value.as_f64() {
            Value::Number(value)
        } else if value.is_string() {
            Value::Text(self.text(value, at)?)
        } else if let Some(value) = value.as_bool() {
            Value::Bool(value)
        } else if value.is_null() || value.is_undefined() {
            Value::Null
        } else {
            return self.refuse(at);
        })
    }

    /// A text; of one that is too long, as much as shows that it is.
    fn text(&mut self, text: &JsValue, at: &Path) -> Result<String, Stop> {
        // A character is one unit or two.
        const MOST_UNITS: u32 = 2 * LONGEST_TEXT as u32;
        // A text is no object: nothing of these can throw.
        let text: &JsString = text.unchecked_ref();
        let length = text.length();
        match self.text_left.checked_sub(length) {
            Some(left) => self.text_left = left,
            None => return Err(self.overflow(at, 1.0, MOST_TEXT)),
        }
        let copied = if length > MOST_UNITS {
            text.slice(0, MOST_UNITS + 1).as_string()
        } else {
            text.as_string()
        };
        Ok(copied.unwrap_or_default())
    }

    /// A list; of one that is too long, as much as shows that it is.
    fn list(&mut self, list: &JsValue, at: &Path, levels: u8) -> Result<Value, Stop> {
        let length = list.unchecked_ref::<Foreign>().length();
        let Some(length) = length.ok().and_then(|length| length.as_f64()) else {
            return self.refuse(at);
        };
        let length = length.min(LONGEST_LIST as f64 + 1.0) as u32;
        let mut values = Vec::new();
        for index in 0..length {
            let at = Path::Index(at, index as usize);
            values.push(match Reflect::get_u32(list, index) {
                Ok(value) => self.value(&value, &at, levels)?,
                Err(_) => self.refuse(&at)?,
            });
        }
        Ok(Value::List(values))
    }

    fn record(&mut self, record: &JsValue, at: &Path, levels: u8) -> Result<Value, Stop> {
        let Ok(keys) = keys_of(record) else {
            return self.refuse(at);
        };
        // An array of the engine's own: reading it cannot throw.
        if keys.length() > self.values_left {
            return Err(self.too_many());
        }
        let mut entries = Vec::new();
        for index in 0..keys.length() {
            let key = keys.get(index);
            let name = self.text(&key, at)?;
            let at = Path::Key(at, &name);
            let value = match Reflect::get(record, &key) {
                Ok(value) => self.value(&value, &at, levels)?,
                Err(_) => self.refuse(&at)?,
            };
            entries.push((name, value));
        }
        Ok(Value::Record(entries))
    }

    fn refuse(&mut self, at: &Path) -> Result<Value, Stop> {
        self.note(at, IssueCode::WrongType, None);
        if self.issues.len() < MOST_ISSUES {
            Ok(Value::Null)
        } else {
            Err(Stop)
        }
    }

    fn too_many(&mut self) -> Stop {
        self.overflow(&Path::Root, 0.0, MOST_VALUES)
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

/// Whether an object is no instance of a class.
fn is_plain(value: &JsValue) -> bool {
    let prototype_of = |value: &JsValue| Reflect::get_prototype_of(value).ok();
    match prototype_of(value) {
        None => false,
        Some(prototype) if prototype.is_null() => true,
        // An object of another frame has another Object; its prototype's prototype is null all the
        // same.
        Some(prototype) => prototype_of(&prototype).is_some_and(|object| object.is_null()),
    }
}
