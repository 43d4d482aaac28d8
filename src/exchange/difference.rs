//! What differs between two documents, as a document: it and the first make the second.
//!
//! Of a record it has what differs by its keys, and null where the second has nothing. Of a list whose
//! entries have ids it has a record: `ids`, in their order, where they are others than before, and `of`,
//! what differs by them. Anything else is there whole.

use crate::document::Value;

/// The ids of a list, where they are others.
const IDS: &str = "ids";

/// What differs in the entries of a list, by their ids.
const OF: &str = "of";

/// What an entry of a list is known by.
const ID: &str = "id";

/// What differs; nothing where they are the same.
///
/// ```
/// # use refurb_or_new::exchange::difference::{apply, difference};
/// # use refurb_or_new::scenario::Value;
/// # let value = |json| serde_json::from_str::<Value>(json).expect("JSON");
/// let from = value(r#"{"years": 4, "groups": [{"id": "a", "count": 1}, {"id": "b", "count": 2}]}"#);
/// let to = value(r#"{"groups": [{"id": "b", "count": 3}, {"id": "c"}]}"#);
/// let found = difference(&from, &to).expect("some");
/// let told = r#"{"groups": {"ids": ["b", "c"], "of": {"b": {"count": 3}, "c": {}}}, "years": null}"#;
/// assert_eq!(found, value(told));
/// assert_eq!(apply(&from, &found), Some(to));
/// ```
pub fn difference(from: &Value, to: &Value) -> Option<Value> {
    if from == to {
        return None;
    }
    Some(match (from, to) {
        (Value::Record(before), Value::Record(after)) => {
            let changed = after.iter().filter_map(|(key, value)| {
                let found = match from.get(key) {
                    Some(before) => difference(before, value)?,
                    None => value.clone(),
                };
                Some((key.clone(), found))
            });
            let gone = before.iter().filter(|(key, _)| to.get(key).is_none());
            let gone = gone.map(|(key, _)| (key.clone(), Value::Null));
            some(changed.chain(gone).collect())?
        }
        (Value::List(before), Value::List(after)) => match (ids(before), ids(after)) {
            (Some(known), Some(ids)) => of_entries((before, &known), (after, &ids))?,
            _ => to.clone(),
        },
        _ => to.clone(),
    })
}

fn of_entries(
    (before, known): (&[Value], &[&str]),
    (after, ids): (&[Value], &[&str]),
) -> Option<Value> {
    let mut found = Vec::new();
    if known != ids {
        let ids = ids.iter().map(|id| Value::Text((*id).to_owned()));
        found.push((IDS.to_owned(), Value::List(ids.collect())));
    }
    let entries = ids.iter().zip(after).filter_map(|(id, value)| {
        let of = match known.iter().position(|other| other == id) {
            Some(at) => difference(&before[at], value)?,
            None => without_id(value),
        };
        Some(((*id).to_owned(), of))
    });
    if let Some(entries) = some(entries.collect()) {
        found.push((OF.to_owned(), entries));
    }
    some(found)
}

/// A record; none where it has no entries: then only their order was another, which means nothing.
fn some(entries: Vec<(String, Value)>) -> Option<Value> {
    (!entries.is_empty()).then_some(Value::Record(entries))
}

/// The ids of a list, where each of its entries has one of its own.
fn ids(list: &[Value]) -> Option<Vec<&str>> {
    let mut ids: Vec<&str> = Vec::new();
    for entry in list {
        match entry.get(ID) {
            Some(Value::Text(id)) if !ids.contains(&id.as_str()) => ids.push(id),
            _ => return None,
        }
    }
    Some(ids)
}

fn without_id(entry: &Value) -> Value {
    let mut entry = entry.clone();
    if let Value::Record(entries) = &mut entry {
        entries.retain(|(key, _)| key != ID);
    }
    entry
}

/// The second document, of the first and what differs. `None` where that has another form: it may come
/// from anywhere. What comes out is no larger than the two together.
pub fn apply(from: &Value, found: &Value) -> Option<Value> {
    match (from, found) {
        (Value::Record(before), Value::Record(changes)) => {
            let mut entries = before.clone();
            for (key, change) in changes {
                let after = match from.get(key) {
                    Some(before) => apply(before, change)?,
                    None => change.clone(),
                };
                entries.retain(|(name, _)| name != key);
                if after != Value::Null {
                    entries.push((key.clone(), after));
                }
            }
            Some(Value::Record(entries))
        }
        (Value::List(before), Value::Record(_)) => apply_to_entries(before, found),
        _ => Some(found.clone()),
    }
}

fn apply_to_entries(before: &[Value], found: &Value) -> Option<Value> {
    let known = ids(before)?;
    let wanted = match found.get(IDS) {
        Some(Value::List(wanted)) => wanted.iter().map(text).collect::<Option<Vec<&str>>>()?,
        Some(_) => return None,
        None => known.clone(),
    };
    let mut after: Vec<Value> = Vec::new();
    for (at, id) in wanted.iter().enumerate() {
        // One that is named many times would come many times.
        if wanted[..at].contains(id) {
            return None;
        }
        let change = found.get(OF).and_then(|of| of.get(id));
        let known = known.iter().position(|other| other == id);
        after.push(match (known.map(|at| &before[at]), change) {
            (Some(before), Some(change)) => apply(before, change)?,
            (Some(before), None) => before.clone(),
            (None, Some(Value::Record(entries))) => {
                let id = (ID.to_owned(), Value::Text((*id).to_owned()));
                Value::Record(std::iter::once(id).chain(entries.iter().cloned()).collect())
            }
            (None, _) => return None,
        });
    }
    Some(Value::List(after))
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}
