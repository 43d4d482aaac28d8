//! Texts put in a row.

use super::words::Language;

/// "one, two and three"
pub fn list_of(names: &[String], language: Language) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => [&others.join(", "), language.words().and(), last].concat(),
    }
}

/// The texts that there are, with something between them.
pub(super) fn joined<'a>(parts: impl Iterator<Item = &'a String>, between: &str) -> String {
    let mut all = String::new();
    for part in parts.filter(|part| !part.is_empty()) {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(part);
    }
    all
}
