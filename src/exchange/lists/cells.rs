//! The text of a cell as it is meant: without quotes around it, mark-up and stray spaces.

use std::borrow::Cow;

/// Whether a character counts as a space between words.
fn is_space(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{feff}' | '\u{200b}' | '\u{ad}')
}

/// Whether nothing has to be done to a text.
fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut before = b' ';
    for &byte in bytes {
        let is_plain = matches!(byte, b'!'..=b'~') && !matches!(byte, b'"' | b'&' | b'<' | b'\'');
        if !(is_plain || byte == b' ' && before != b' ') {
            return false;
        }
        before = byte;
    }
    bytes.is_empty() || before != b' '
}

const ENTITIES: [(&str, &str); 7] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&#039;", "'"),
    ("&nbsp;", " "),
];

/// The text without tags; what only looks like one stays.
fn without_tags(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let after = &rest[at + 1..];
        let is_tag = after.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/');
        match after.find('>') {
            Some(end) if is_tag => {
                kept.push_str(&rest[..at]);
                kept.push(' ');
                rest = &after[end + 1..];
            }
            _ => {
                kept.push_str(&rest[..=at]);
                rest = after;
            }
        }
        if !rest.contains('>') {
            break;
        }
    }
    kept.push_str(rest);
    kept
}

/// The text of a cell, `quoted` where it stood between quotation marks, which may be doubled in it.
///
/// An apostrophe that keeps a workbook from taking a text for a formula is left out.
pub(super) fn clean(raw: &str, quoted: bool) -> Cow<'_, str> {
    if is_clean(raw) {
        return Cow::Borrowed(raw);
    }
    let mut text = Cow::Borrowed(raw);
    if quoted && text.contains("\"\"") {
        text = Cow::Owned(text.replace("\"\"", "\""));
    }
    if text.contains('<') && text.contains('>') {
        text = Cow::Owned(without_tags(&text));
    }
    if text.contains('&') {
        for (entity, character) in ENTITIES {
            if text.contains(entity) {
                text = Cow::Owned(text.replace(entity, character));
            }
        }
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut is_apart = false;
    for character in text.chars() {
        if is_space(character) {
            is_apart = true;
            continue;
        }
        if is_apart && !cleaned.is_empty() {
            cleaned.push(' ');
        }
        is_apart = false;
        cleaned.push(character);
    }
    let is_escaped = cleaned
        .strip_prefix('\'')
        .is_some_and(|rest| rest.starts_with(['=', '+', '-', '@']));
    if is_escaped {
        cleaned.remove(0);
    }
    Cow::Owned(cleaned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cleaned() {
        let cases = [
            ("Latitude 5420", false, "Latitude 5420"),
            ("latitude  5420 ", false, "latitude 5420"),
            ("EliteBook\nprêt à\u{a0}lui", true, "EliteBook prêt à lui"),
            ("Skärm 24\"", false, "Skärm 24\""),
            ("Elevdator 14\"\", skåp", true, "Elevdator 14\", skåp"),
            ("<a href=\"x\"> Laptop</a>", false, "Laptop"),
            ("a < b > c", false, "a < b > c"),
            ("R&amp;D", false, "R&D"),
            ("'=1+1", false, "=1+1"),
            ("'n boek", false, "'n boek"),
            ("=HYPERLINK(\"x\")", false, "=HYPERLINK(\"x\")"),
            ("\0\u{feff}x\u{7}", false, "x"),
            ("", true, ""),
            ("<", false, "<"),
            ("<a", false, "<a"),
            ("<<<<>", false, "<<<<>"),
        ];
        for (raw, quoted, expected) in cases {
            assert_eq!(clean(raw, quoted), expected, "{raw}");
        }
    }
}
