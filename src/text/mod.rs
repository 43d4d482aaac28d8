//! Every word the widget says, in every language.
//!
//! A message that lacks a translation does not compile: fixed words are fields of [`Words`], of
//! which each language is a complete constant, and words that depend on a closed set are exhaustive
//! matches. Numbers are formatted by whoever implements [`Format`]; in the browser that is `Intl`.

mod change;
mod compact;
mod decision;
mod en;
mod fields;
mod issues;
mod key;
mod names;
mod presets;
mod quantities;
mod remedies;
mod requirements;
mod sv;
mod switches;
mod terms;
mod trade_off;
mod verdict;
mod words;

use crate::scenario::Currency;

pub use change::ChangeWords;
pub use compact::{
    calendar_year, compact_mass, compact_money, currency_sign, kilograms_alike, masses_alike,
    millions_unit, money_alike,
};
pub use decision::DecisionWords;
pub use fields::{
    FieldProblem, NumberKind, Scale, field_problem, not_used_yet, read_as_year, scale,
};
pub use issues::{field_name, issue, place as place_of_path};
pub use key::{needed, place_preposition, values_are_yours, years_unit};
pub use names::*;
pub use presets::{
    description as preset_description, figure_name as preset_figure_name, name as preset_name,
    why_it_differs,
};
pub use quantities::{Unit, mass_in_words, money_in_words, quantity, rounded_quantity, unit};
pub use remedies::{remedy_button, remedy_done};
pub use requirements::{demand_name, remedy, requirement};
pub use switches::{switch_condition, switch_name, switch_value};
pub use terms::{sentence_start, term};
pub use trade_off::MixWords;
pub use verdict::{
    Verdict, add_what_is_lacking, against, in_counts, judged_plan, sharing, verdict,
};
pub use words::Words;

/// A language the widget speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    English,
    Swedish,
}

impl Language {
    /// Every language, in the order in which a chooser lists them.
    pub const ALL: [Language; 2] = [Language::Swedish, Language::English];

    /// The language of a BCP 47 tag such as `sv-SE`; English where the widget does not speak it.
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("sv") {
            Language::Swedish
        } else {
            Language::English
        }
    }

    /// The tag to mark text with.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Swedish => "sv",
        }
    }

    /// The tag whose number formats are used.
    pub fn number_tag(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Swedish => "sv-SE",
        }
    }

    /// The fixed words.
    pub fn words(self) -> &'static Words {
        match self {
            Language::English => &en::WORDS,
            Language::Swedish => &sv::WORDS,
        }
    }
}

/// How many digits of a number are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Digits {
    /// Exactly so many after the decimal sign.
    Decimals(u8),
    /// At most so many after the decimal sign.
    UpTo(u8),
    /// A whole number without separators, such as a calendar year.
    Plain,
    /// Rounded to so many significant digits, as in sentences.
    Significant(u8),
}

/// Number formats of a language.
pub trait Format {
    fn language(&self) -> Language;
    fn number(&self, value: f64, digits: Digits) -> String;
    /// An amount with its currency sign.
    fn money(&self, value: f64, currency: Currency, digits: Digits) -> String {
        compact::with_currency(&self.number(value, digits), currency, self.language())
    }
    /// A share as a percentage with its sign.
    fn percent(&self, share: f64, digits: Digits) -> String;
}

/// "one, two and three"
pub fn list_of(names: &[String], language: Language) -> String {
    let and = terms::say(&[" and ", " och "], language);
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => [&others.join(", "), and, last].concat(),
    }
}

/// Puts values into the `{places}` of a message.
pub fn fill(message: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(message.len() + 32);
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((place, behind)) = after.split_once('}') else {
            rest = after;
            continue;
        };
        if let Some((_, value)) = values.iter().find(|(name, _)| *name == place) {
            filled.push_str(value);
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}
