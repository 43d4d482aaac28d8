//! The words, which stand in `languages/`, a file for each language. The build script makes a method
//! of each message: `undo-nothing` is `words.undo_nothing()`. Places in braces are filled by
//! [`fill`](super::fill::fill).

use std::sync::OnceLock;

use super::own_words::said;

/// The words of a language.
#[derive(Clone, Copy)]
pub struct Words(Language);

/// The texts of a message: lines, those of a language after those of another. Each message has its
/// own, so that a part of the module that is fetched later has with it what only that part says.
macro_rules! texts {
    ($texts:literal, $marked:literal) => {{
        #[cfg(test)]
        let texts = concat!($texts, "\n", $marked);
        #[cfg(not(test))]
        let texts = $texts;
        texts
    }};
}

impl Words {
    /// Of a line for each language, this one's.
    fn one_of(self, texts: &'static str) -> &'static str {
        let mut lines = texts.split('\n');
        said(
            self.0 as usize,
            lines.nth(self.0 as usize).unwrap_or_default(),
        )
    }

    /// The one for a category of number.
    fn by_number(self, texts: &'static str, number: Category) -> &'static str {
        let mut lines = texts.split('\n');
        let at = self.0 as usize * CATEGORIES + number as usize;
        said(self.0 as usize, lines.nth(at).unwrap_or_default())
    }
}

/// The texts of a family of messages. They are divided into lines when one is first asked for: where
/// each line begins would weigh more than finding it.
struct Family {
    texts: &'static str,
    lines: OnceLock<Box<[&'static str]>>,
}

impl Family {
    const fn new(texts: &'static str) -> Self {
        Self {
            texts,
            lines: OnceLock::new(),
        }
    }

    /// The line at this place of those of a language.
    fn at(&self, language: Language, at: usize) -> &'static str {
        let lines = self.lines.get_or_init(|| self.texts.split('\n').collect());
        let first = language as usize * (lines.len() / LANGUAGES);
        said(
            language as usize,
            lines.get(first + at).copied().unwrap_or_default(),
        )
    }
}

impl Language {
    /// The words of the language.
    pub fn words(self) -> Words {
        Words(self)
    }
}

/// The words that are only said in documents that leave, in files of their own.
pub mod documents {
    use super::{Category, Family, Language, Words};

    /// The words of documents in a language.
    #[derive(Clone, Copy)]
    pub struct DocumentWords(Language);

    impl DocumentWords {
        fn one_of(self, texts: &'static str) -> &'static str {
            Words(self.0).one_of(texts)
        }

        fn by_number(self, texts: &'static str, number: Category) -> &'static str {
            Words(self.0).by_number(texts, number)
        }
    }

    impl Language {
        /// The words of documents.
        pub fn document_words(self) -> DocumentWords {
            DocumentWords(self)
        }
    }

    include!(concat!(env!("OUT_DIR"), "/documents.rs"));

    #[cfg(test)]
    mod tests {
        use super::*;

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
    use crate::catalogue::DeviceClass;
    use crate::quantity::Unit;

    /// A language's texts are told from another's, and a family's members from one another.
    #[test]
    fn every_text_is_found() {
        for language in Language::ALL.into_iter().chain([Language::Marked]) {
            let words = language.words();
            let lines: Vec<&str> = language.text().split('\n').collect();
            let after = |text: &str| {
                let at = lines.iter().position(|line| *line == text);
                lines[at.expect("a line of the language") + 1]
            };
            assert_eq!(words.language_name(), lines[0], "{language:?}");
            let [one, other] = [Category::One, Category::Other].map(|of| words.plans_missed(of));
            assert_eq!(after(one), other, "{language:?}");
            let unit = |number| words.unit(Unit::Years, number);
            assert_eq!(after(unit(Category::One)), unit(Category::Other));
            let all = DeviceClass::ALL.map(|class| words.class(class, Category::Other));
            assert!(all.iter().all(|name| lines.contains(name)), "{all:?}");
            assert!(
                all.iter()
                    .enumerate()
                    .all(|(at, name)| !all[..at].contains(name))
            );
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
