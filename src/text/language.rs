//! Which language a tag asks for, and what belongs to a language beside its words.

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

    /// The other languages, in the order in which a chooser lists them.
    pub fn others(self) -> impl Iterator<Item = Language> {
        Language::ALL
            .into_iter()
            .filter(move |other| *other != self)
    }
}
