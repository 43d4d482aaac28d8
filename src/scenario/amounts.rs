//! Amounts of money in a scenario, wherever the format has them.

use super::choices::Currency;
use super::format::{DeviceOption, SCHEMA, Scenario};
use super::inputs::round_to_three_digits;
use crate::catalogue::currency;
use crate::document::{Choice, Issues, Path, Row, Value, read_record, row_at};

/// What a unit of one currency is in another, by the example rates of the catalogue.
///
/// ```
/// use refurb_or_new::scenario::{Currency, rate};
///
/// assert_eq!(rate(Currency::Eur, Currency::Sek), 11.07);
/// assert_eq!(rate(Currency::Sek, Currency::Sek), 1.0);
/// ```
pub fn rate(from: Currency, to: Currency) -> f64 {
    // Every currency of the format has a rate: a test holds the two lists together.
    let sek = |of: Currency| currency::sek_per(of.word()).unwrap_or(1.0);
    if from == to { 1.0 } else { sek(from) / sek(to) }
}

/// An example amount in another currency, rounded so that it reads as the example it is.
///
/// ```
/// use refurb_or_new::scenario::{Currency, exchange};
///
/// assert_eq!(exchange(7_500.0, Currency::Sek, Currency::Eur), 678.0);
/// assert_eq!(exchange(7_500.0, Currency::Sek, Currency::Sek), 7_500.0);
/// ```
pub fn exchange(amount: f64, from: Currency, to: Currency) -> f64 {
    if from == to {
        amount
    } else {
        round_to_three_digits(amount * rate(from, to))
    }
}

/// What is done with an amount: its place, and what the examples have in the same place.
type Visit<'a> = &'a mut dyn FnMut(&mut f64, &Path, &[f64]);

/// A value of a document: its place, and what the format says of what stands there.
struct At<'a> {
    path: &'a Path<'a>,
    /// Of the record, or of each one of the list.
    rows: &'static [Row],
    is_amount: bool,
}

/// Goes through every amount of a document.
fn each(value: &mut Value, at: &At, examples: &[&Value], visit: Visit) {
    match value {
        Value::Number(amount) if at.is_amount => {
            let example = |example: &&Value| match example {
                Value::Number(amount) => Some(*amount),
                _ => None,
            };
            let examples: Vec<f64> = examples.iter().filter_map(example).collect();
            visit(amount, at.path, &examples);
        }
        Value::Record(entries) => {
            for (key, value) in entries {
                let same = examples.iter().filter_map(|example| example.get(key));
                let same: Vec<&Value> = same.collect();
                if let Some(row) = at.rows.iter().find(|row| row.key == key.as_str()) {
                    let at = At {
                        path: &Path::Key(at.path, key),
                        rows: row.below,
                        is_amount: row.is_amount,
                    };
                    each(value, &at, &same, visit);
                }
            }
        }
        Value::List(values) => {
            for (index, value) in values.iter_mut().enumerate() {
                let same = counterparts(value, index, examples);
                let at = At {
                    path: &Path::Index(at.path, index),
                    ..*at
                };
                each(value, &at, &same, visit);
            }
        }
        _ => {}
    }
}

/// The whole document.
const WHOLE: At = At {
    path: &Path::Root,
    rows: Scenario::ROWS,
    is_amount: false,
};

/// What the examples have for an entry of a list: that of the same id; for a copy, whose id is its
/// own, those with the same devices; where there are no ids, that of the same position.
fn counterparts<'a>(value: &Value, index: usize, examples: &[&'a Value]) -> Vec<&'a Value> {
    let lists = examples.iter().filter_map(|example| match example {
        Value::List(values) => Some(values),
        _ => None,
    });
    let Some(id) = value.get("id") else {
        return lists.filter_map(|list| list.get(index)).collect();
    };
    let entries: Vec<&Value> = lists.flatten().collect();
    let picked = |is_it: &dyn Fn(&Value) -> bool| -> Vec<&'a Value> {
        let entries = entries.iter().copied();
        entries.filter(|entry| is_it(entry)).collect()
    };
    let named = picked(&|entry| entry.get("id") == Some(id));
    if named.is_empty() && value.get("options").is_some() {
        let same = picked(&|entry| devices(entry) == devices(value));
        if same.is_empty() {
            picked(&|entry| devices(entry).iter().any(|of| devices(value).contains(of)))
        } else {
            same
        }
    } else {
        named
    }
}

/// The devices of a group, in the order of its options.
fn devices(group: &Value) -> Vec<Option<&Value>> {
    match group.get("options") {
        Some(Value::List(options)) => options.iter().map(|option| option.get("device")).collect(),
        _ => Vec::new(),
    }
}

/// The scenario in another currency, given the example that it started from: amounts that are the
/// example's are the example's still, converted from the currency it states them in. Every other
/// amount is somebody's own and stays as it is.
pub fn in_currency(scenario: &Scenario, example: Option<&Scenario>, to: Currency) -> Scenario {
    let from = scenario.currency.unwrap_or(Currency::Sek);
    let stated = example.and_then(|example| example.currency);
    let home = stated.unwrap_or(Currency::Sek);
    let mut after = scenario.clone();
    if from != to {
        let example = example.map(Scenario::to_value);
        let examples: Vec<&Value> = example.iter().collect();
        let mut document = scenario.to_value();
        let mut convert = |amount: &mut f64, _: &Path, examples: &[f64]| {
            let mut examples = examples.iter();
            if let Some(same) = examples.find(|same| exchange(**same, home, from) == *amount) {
                *amount = exchange(*same, home, to);
            }
        };
        each(&mut document, &WHOLE, &examples, &mut convert);
        after = from_value(&document);
    }
    // An example that states no currency goes back to stating none.
    let is_home = example.is_some() && to == home;
    after.currency = if is_home { stated } else { Some(to) };
    after
}

/// A document that was a scenario, as one again.
fn from_value(document: &Value) -> Scenario {
    let mut scenario = Scenario {
        schema: SCHEMA,
        ..Scenario::default()
    };
    if let Value::Record(entries) = document {
        read_record(&mut scenario, entries, &Path::Root, &mut Issues::default());
    }
    scenario
}

/// The places of the amounts that are somebody's own, given the example in the same currency;
/// ranges of amounts among them.
pub fn own_amounts(scenario: &Scenario, example: Option<&Scenario>) -> Vec<String> {
    let example = example.map(Scenario::to_value);
    let examples: Vec<&Value> = example.iter().collect();
    let mut own = Vec::new();
    let mut note = |amount: &mut f64, at: &Path, examples: &[f64]| {
        if !examples.contains(amount) {
            own.push(at.write());
        }
    };
    each(&mut scenario.to_value(), &WHOLE, &examples, &mut note);
    for (index, range) in scenario.uncertainty.iter().enumerate() {
        // Below the root, or below an option: the keys of one are none of the other.
        let below = range.path.splitn(3, ']').last().unwrap_or_default();
        let rows = [
            row_at(Scenario::ROWS, below),
            row_at(DeviceOption::ROWS, below.trim_start_matches('.')),
        ];
        if rows.into_iter().flatten().any(|row| row.is_amount) {
            own.push(["uncertainty[", &index.to_string(), "]"].concat());
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::super::format::MOST_MONEY;
    use super::*;

    /// Every number of the format, without those of the document itself.
    fn numbers(rows: &'static [Row]) -> Vec<&'static Row> {
        let own = rows.iter().filter(|row| row.key != "schema");
        let all = own.flat_map(|row| match row.below {
            [] => vec![row],
            below => numbers(below),
        });
        all.collect()
    }

    #[test]
    fn every_amount_of_the_format_is_known() {
        for row in numbers(Scenario::ROWS) {
            let named = ["price", "cost", "budget"];
            let key_in_small = row.key.to_ascii_lowercase();
            let is_named = named.iter().any(|name| key_in_small.contains(name));
            let is_share = row.key.ends_with("Percent");
            let is_money = row.range == (0.0, MOST_MONEY) || is_named && !is_share;
            assert_eq!(row.is_amount, is_money, "{}", row.key);
        }
    }

    #[test]
    fn every_currency_has_a_rate() {
        for (word, _) in Currency::WORDS {
            assert!(currency::sek_per(word).is_some(), "{word}");
        }
    }
}
