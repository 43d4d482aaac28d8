//! Which language a tag asks for, and what belongs to a language beside its words.

use super::own_words;
use super::words::Language;

impl Language {
    /// The language of a BCP 47 tag such as `sv-SE`; English where the widget does not speak it.
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let mut known = Language::ALL.into_iter();
        known
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
            .unwrap_or(Language::FALLBACK)
    }

    /// From now on says `other` for `word`, wherever it stands alone in a text of the language with a tag,
    /// and with a capital where that has one. Whether the language is spoken.
    ///
    /// ```
    /// use refurb_or_new::text::Language;
    ///
    /// let words = Language::Swedish.words();
    /// assert_eq!(words.all_refurbished(), "Allt rekonditionerat");
    /// Language::replace_word("sv", "rekonditionerat", "återbrukat");
    /// Language::replace_word("sv", "allt", "bara");
    /// assert_eq!(words.all_refurbished(), "Bara återbrukat");
    /// assert!(!Language::replace_word("tlh", "a", "b"));
    /// ```
    pub fn replace_word(tag: &str, word: &str, other: &str) -> bool {
        let language = Language::ALL.into_iter().find(|of| of.tag() == tag);
        if let Some(language) = language {
            own_words::replace_word(language as usize, word, other);
        }
        language.is_some()
    }

    /// The other languages, in the order in which a chooser lists them.
    pub fn others(self) -> impl Iterator<Item = Language> {
        Language::ALL
            .into_iter()
            .filter(move |other| *other != self)
    }
}
