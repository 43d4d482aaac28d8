//! The words, which stand in `languages/`, a file for each language. The build script makes a method
//! of each message: `undo-nothing` is `words.undo_nothing()`. Places in braces are filled by
//! [`fill`](super::fill::fill).

use std::sync::OnceLock;

/// The words of a language.
#[derive(Clone, Copy)]
pub struct Words(&'static [&'static str; COUNT]);

impl Words {
    fn at(self, index: usize) -> &'static str {
        self.0.get(index).copied().unwrap_or_default()
    }

    /// Of texts that stand in a row, the one for a category of number.
    fn by_number(self, first: usize, number: Category) -> &'static str {
        self.at(first + number as usize)
    }
}

impl Language {
    /// The words of the language. Its text is divided into lines when it is first asked for: where
    /// each line begins would weigh more than finding it.
    pub fn words(self) -> Words {
        static LINES: [OnceLock<Box<[&'static str; COUNT]>>; LANGUAGES] =
            [const { OnceLock::new() }; LANGUAGES];
        Words(LINES[self as usize].get_or_init(|| in_lines(self.text())))
    }
}

/// A text divided into its lines.
fn in_lines<const COUNT: usize>(text: &'static str) -> Box<[&'static str; COUNT]> {
    let mut lines = Box::new([""; COUNT]);
    for (line, text) in lines.iter_mut().zip(text.split('\n')) {
        *line = text;
    }
    lines
}

/// The words that are only said in documents that leave: a text of their own, which is fetched with
/// what writes them.
pub mod documents {
    use std::sync::OnceLock;

    use super::{Category, LANGUAGES, Language, in_lines};

    /// The words of documents in a language.
    #[derive(Clone, Copy)]
    pub struct DocumentWords(&'static [&'static str; COUNT]);

    impl DocumentWords {
        /// Of texts that stand in a row, the one for a category of number.
        fn by_number(self, first: usize, number: Category) -> &'static str {
            let text = self.0.get(first + number as usize);
            text.copied().unwrap_or_default()
        }
    }

    impl Language {
        /// The words of documents.
        pub fn document_words(self) -> DocumentWords {
            static LINES: [OnceLock<Box<[&'static str; COUNT]>>; LANGUAGES] =
                [const { OnceLock::new() }; LANGUAGES];
            DocumentWords(LINES[self as usize].get_or_init(|| in_lines(text(self))))
        }
    }

    include!(concat!(env!("OUT_DIR"), "/documents.rs"));

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn every_language_has_a_line_for_each_text() {
            for language in Language::ALL.into_iter().chain([Language::Marked]) {
                assert_eq!(text(language).split('\n').count(), COUNT, "{language:?}");
            }
        }

        #[test]
        fn no_text_says_what_none_may() {
            for language in Language::ALL {
                for line in text(language).split('\n') {
                    for unwanted in crate::text::testing::UNWANTED {
                        assert!(!line.contains(unwanted), "{line}");
                    }
                }
            }
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_line_for_each_text() {
        for language in Language::ALL.into_iter().chain([Language::Marked]) {
            assert_eq!(language.text().split('\n').count(), COUNT, "{language:?}");
        }
    }

    #[test]
    fn no_text_says_what_none_may() {
        for language in Language::ALL {
            for text in language.text().split('\n') {
                for unwanted in super::super::testing::UNWANTED {
                    assert!(!text.contains(unwanted), "{text}");
                }
            }
        }
    }
}
