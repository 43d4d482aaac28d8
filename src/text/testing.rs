//! Number formats and checks for the tests of this module.

use super::digits::Digits;
use super::format::Format;
use super::words::{Category, Language};

/// Number formats much like those of a browser.
pub struct Plain(pub Language);

pub const ENGLISH: Plain = Plain(Language::English);
pub const SWEDISH: Plain = Plain(Language::Swedish);

impl Format for Plain {
    fn language(&self) -> Language {
        self.0
    }

    fn number(&self, value: f64, digits: Digits) -> String {
        let plain = match digits {
            Digits::Decimals(decimals) => format!("{:.1$}", value.abs(), usize::from(decimals)),
            Digits::UpTo(decimals) => {
                let fixed = format!("{:.1$}", value.abs(), usize::from(decimals));
                if fixed.contains('.') {
                    let shorter = fixed.trim_end_matches('0').trim_end_matches('.');
                    shorter.to_owned()
                } else {
                    fixed
                }
            }
            Digits::Significant(_) | Digits::Plain => unreachable!("not asked for here"),
        };
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let (group, decimal) = match self.0 {
            Language::Swedish => ('\u{a0}', ','),
            _ => (',', '.'),
        };
        let mut text = String::new();
        if value < 0.0 {
            text.push('\u{2212}');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(decimal);
            text.push_str(fraction);
        }
        text
    }

    fn percent(&self, share: f64, digits: Digits) -> String {
        let number = self.number(share * 100.0, digits);
        match self.0 {
            Language::Swedish => format!("{number}\u{a0}%"),
            _ => format!("{number}%"),
        }
    }

    fn category(&self, value: f64, digits: Digits) -> Category {
        let written = self.number(value.abs(), digits);
        if written == "1" {
            Category::One
        } else {
            Category::Other
        }
    }
}

/// What no text may contain.
pub const UNWANTED: [&str; 7] = [
    "!",
    "CO2",
    "  ",
    "climate neutral",
    "eco-friendly",
    "klimatneutral",
    " .",
];

/// Holds a text to the house rules.
pub fn check_rules(text: &str) {
    assert!(!text.is_empty());
    for unwanted in UNWANTED {
        assert!(!text.contains(unwanted), "{text}");
    }
    assert_eq!(text, text.trim());
}
