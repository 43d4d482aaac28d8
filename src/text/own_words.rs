//! Words that a page says otherwise than we do: “återbrukad” for “rekonditionerad”.

use std::cell::RefCell;

use super::capitals::sentence_start;
use super::fill::{Piece, pieces};

/// The words of a page, and what has been said with them.
struct OwnWords {
    /// In which language, by its number, which word, and what is said in its place; longer ones first.
    words: Vec<(usize, String, String)>,
    /// The texts with these words in them, by where our own lie.
    said: Vec<(usize, &'static str)>,
}

thread_local! {
    static OWN: RefCell<OwnWords> = const { RefCell::new(OwnWords { words: Vec::new(), said: Vec::new() }) };
}

/// From now on says `other` for `word`, wherever it stands alone in a text of the language, and with a
/// capital where that has one.
pub fn replace_word(language: usize, word: &str, other: &str) {
    // Nothing would stand everywhere.
    if word.is_empty() {
        return;
    }
    OWN.with_borrow_mut(|own| {
        let at = own
            .words
            .partition_point(|(_, before, _)| before.len() > word.len());
        own.words
            .insert(at, (language, word.to_owned(), other.to_owned()));
        own.said.clear();
    });
}

/// What is said for one of our texts. Each is made once, and kept for as long as the module is.
pub fn said(language: usize, text: &'static str) -> &'static str {
    OWN.with_borrow_mut(|own| {
        if own.words.is_empty() {
            return text;
        }
        let place = text.as_ptr() as usize;
        match own.said.binary_search_by_key(&place, |(place, _)| *place) {
            Ok(at) => own.said[at].1,
            Err(at) => {
                let said = &*with_words(text, language, &own.words).leak();
                own.said.insert(at, (place, said));
                said
            }
        }
    })
}

fn with_words(text: &str, language: usize, words: &[(usize, String, String)]) -> String {
    let mut said = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => replace(text, language, words, &mut said),
            Piece::Place(place) => {
                for part in ["{", place, "}"] {
                    said.push_str(part);
                }
            }
        }
    }
    said
}

fn replace(text: &str, language: usize, words: &[(usize, String, String)], said: &mut String) {
    let mut rest = text;
    let mut is_within = false;
    while let Some(next) = rest.chars().next() {
        let found = words
            .iter()
            .filter(|(of, ..)| *of == language && !is_within);
        let found = found.filter_map(|(_, word, other)| {
            let (behind, other) = match rest.strip_prefix(word.as_str()) {
                Some(behind) => (behind, other.clone()),
                None => (
                    rest.strip_prefix(&*sentence_start(word))?,
                    sentence_start(other),
                ),
            };
            let is_alone = !behind.chars().next().is_some_and(is_of_word);
            is_alone.then_some((behind, other))
        });
        if let Some((behind, other)) = found.into_iter().next() {
            said.push_str(&other);
            rest = behind;
            is_within = true;
        } else {
            said.push(next);
            rest = &rest[next.len_utf8()..];
            is_within = is_of_word(next);
        }
    }
}

/// Whether it stands within words: every letter beyond ASCII does, of which the texts have no marks but
/// those below.
fn is_of_word(letter: char) -> bool {
    match letter {
        '\u{a0}' | '·' | '×' | '÷' | '«' | '»' | '\u{2000}'..='\u{2fff}' => false,
        _ => letter.is_ascii_alphanumeric() || !letter.is_ascii(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(text: &str, expected: &str) {
        let own = |word: &str, other: &str| (0, word.to_owned(), other.to_owned());
        let words = [
            own("refurbished device", "second life"),
            own("device", "machine"),
            own("a", "one"),
        ];
        assert_eq!(with_words(text, 0, &words), expected);
        assert_eq!(with_words(text, 1, &words), text);
    }

    #[test]
    fn words_are_replaced_whole_and_outside_of_places() {
        says(
            "A refurbished device, a device",
            "One second life, one machine",
        );
        says(
            "Devices; device-hours; {device}",
            "Devices; machine-hours; {device}",
        );
        says("Device’s device", "Machine’s machine");
        says("midevice âa a\u{a0}{a}", "midevice âa one\u{a0}{a}");
        says("", "");
    }
}
