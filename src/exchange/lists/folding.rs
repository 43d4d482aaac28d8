//! Texts as they are compared: lower case, without accents and punctuation.

use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The letters that a letter is compared as, in lower case; nothing for what is left out.
fn plain(letter: char) -> &'static str {
    match letter {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'ª' | 'А' | 'а' => "a",
        'Æ' | 'æ' => "ae",
        'В' => "b",
        'Ç' | 'ç' | 'Ć'..='č' | 'С' | 'с' => "c",
        'Ð' | 'ð' | 'Ď'..='đ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Е' | 'е' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' | 'Н' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'і' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' | 'К' => "k",
        'Ĺ'..='ł' => "l",
        'М' => "m",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' | 'Ō'..='ő' | 'º' | 'О' | 'о' => "o",
        'Œ' | 'œ' => "oe",
        'Р' | 'р' => "p",
        'Ŕ'..='ř' => "r",
        'ß' | 'ẞ' => "ss",
        'Ś'..='š' => "s",
        'Þ' | 'þ' => "th",
        'Ţ'..='ŧ' | 'Т' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Х' | 'х' => "x",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'У' | 'у' => "y",
        'Ź'..='ž' => "z",
        _ => "",
    }
}

/// Whether a character is an accent written behind its letter, or is not seen at all.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// Words of letters and digits, in lower case and without accents, one space between them. A plus
/// sign is a word, an inch mark behind a digit too.
///
/// `Innkjøpsdato:` is `innkjopsdato`, `Galaxy Tab A9+` is `galaxy tab a9 plus`, `24"` is `24 inch`.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 8);
    // A space is written before the next letter only.
    let mut is_apart = false;
    for letter in text.chars() {
        let lower = letter.to_ascii_lowercase();
        if lower.is_ascii_alphanumeric() {
            if is_apart && !folded.is_empty() {
                folded.push(' ');
            }
            is_apart = false;
            folded.push(lower);
            continue;
        }
        if is_unseen(letter) {
            continue;
        }
        let letters = if letter.is_ascii() { "" } else { plain(letter) };
        let word = match letter {
            '+' => "plus",
            '"' | '”' | '″' if folded.ends_with(|last: char| last.is_ascii_digit()) => "inch",
            _ => "",
        };
        if !letters.is_empty() || letter.is_alphabetic() {
            if is_apart && !folded.is_empty() {
                folded.push(' ');
            }
            is_apart = false;
            if letters.is_empty() {
                folded.push(letter);
            } else {
                folded.push_str(letters);
            }
        } else {
            is_apart = true;
            if !word.is_empty() && !folded.is_empty() {
                folded.push(' ');
                folded.push_str(word);
            }
        }
    }
    folded
}

/// Words that stand where nothing is known, folded.
const NOTHING: &str = "n a|na|none|null|nil|saknas|okant|ej kant|vet ej|ingen|inget|inga|ukjent|\
    ukendt|ikke oppgitt|unknown|undefined|not available|not specified|not checked|no tag|tuntematon|\
    ei tiedossa|ei ole|puuttuu|inconnu|inconnue|non renseigne|neant|aucun|aucune|unbekannt|\
    nicht bekannt|keine|kein|k a|tbd|tba|x|xx|xxx";

/// Whether a folded text says that nothing is known.
pub(super) fn is_nothing(folded: &str) -> bool {
    static ALL: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    folded.is_empty()
        || ALL
            .get_or_init(|| NOTHING.split('|').collect())
            .contains(folded)
}

/// Beginnings of words that are looked for together, folded, with bars between them; one with a blank
/// at its end is a whole word.
#[derive(Debug)]
pub(super) struct Beginnings {
    text: &'static str,
    /// By their first byte, made at first use.
    by_first: OnceLock<Vec<Vec<&'static str>>>,
}

impl Beginnings {
    pub const fn of(text: &'static str) -> Self {
        Self {
            text,
            by_first: OnceLock::new(),
        }
    }

    fn with_first(&self, byte: u8) -> &[&'static str] {
        let by_first = self.by_first.get_or_init(|| {
            let mut by_first = vec![Vec::new(); 128];
            for beginning in self.text.split('|') {
                let first = beginning.bytes().next().unwrap_or(0);
                by_first[usize::from(first & 127)].push(beginning);
            }
            by_first
        });
        by_first.get(usize::from(byte)).map_or(&[], Vec::as_slice)
    }
}

/// A text that words are looked for in, folded.
pub(super) struct Words(String);

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut padded = String::with_capacity(text.len() + 4);
        padded.push(' ');
        padded.push_str(&fold(text));
        padded.push(' ');
        Self(padded)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.len() <= 2
    }

    /// The words, one space between them.
    pub(super) fn text(&self) -> &str {
        self.0.trim_matches(' ')
    }

    /// Where words begin, and what would follow the last one.
    fn starts(&self) -> impl Iterator<Item = usize> {
        let bytes = self.0.as_bytes();
        (1..bytes.len()).filter(|at| bytes[at - 1] == b' ')
    }

    /// Whether a word begins so; with a space at the end, whether there is this word.
    pub(super) fn have(&self, beginning: &str) -> bool {
        let of = self.0.as_bytes();
        self.starts()
            .any(|start| of[start..].starts_with(beginning.as_bytes()))
    }

    /// Whether one of several is there; they stand in one text, with bars between them.
    pub(super) fn have_any(&self, beginnings: &str) -> bool {
        !self.is_empty() && beginnings.split('|').any(|beginning| self.have(beginning))
    }

    fn is_at(&self, start: usize, beginnings: &Beginnings) -> bool {
        let rest = &self.0.as_bytes()[start..];
        let first = rest.first().copied().unwrap_or(0);
        let mut candidates = beginnings.with_first(first).iter();
        candidates.any(|beginning| rest.starts_with(beginning.as_bytes()))
    }

    /// Whether one of many is there.
    pub(super) fn have_one(&self, beginnings: &Beginnings) -> bool {
        self.starts().any(|start| self.is_at(start, beginnings))
    }

    /// The words before the first of these, if there is one.
    pub(super) fn before(&self, beginnings: &Beginnings) -> Option<Self> {
        let at = self.starts().find(|at| self.is_at(*at, beginnings))?;
        self.0.get(..at).map(|head| Self(head.to_owned()))
    }

    /// Whether the first words are one of many.
    pub(super) fn begin_with(&self, beginnings: &Beginnings) -> bool {
        !self.is_empty() && self.is_at(1, beginnings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_without_case_accents_and_punctuation() {
        let pairs = [
            ("Innkjøpsdato:", "innkjopsdato"),
            ("  Numéro   de série ", "numero de serie"),
            ("Сatégorie", "categorie"),
            ("Galaxy Tab A9+", "galaxy tab a9 plus"),
            ("Skärm 24\" Dell", "skarm 24 inch dell"),
            ("Größe", "grosse"),
            ("a\u{30a}r", "ar"),
            ("Käyttöönotettu", "kayttoonotettu"),
            ("\"\"", ""),
            ("日本", "日本"),
        ];
        for (text, folded) in pairs {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn words_are_found_by_their_beginning() {
        let words = Words::of("Bärbara datorer, mus");
        assert!(words.have("barbar") && words.have("mus ") && words.have("dator"));
        assert!(!words.have("bar ") && !words.have("us ") && !words.have("torer"));
        assert!(Words::of("aab ab").have("ab "));
        assert!(Words::of("日ab ab").have("ab"));
        assert!(!Words::of("日ab").have("ab"));
        assert!(Words::of("").is_empty());
    }
}
