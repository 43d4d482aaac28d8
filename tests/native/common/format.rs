//! Number formats as a browser has them.

use refurb_or_new::scenario::{Choice, Currency};
use refurb_or_new::text::{Category, Digits, Format, Language};

/// Number formats much like those of a browser.
pub struct Plain(pub Language);

fn rounded(value: f64, decimals: u8) -> String {
    format!("{:.1$}", value.abs(), usize::from(decimals))
}

impl Format for Plain {
    fn language(&self) -> Language {
        self.0
    }

    fn number(&self, value: f64, digits: Digits) -> String {
        let plain = match digits {
            Digits::Decimals(decimals) => rounded(value, decimals),
            Digits::UpTo(decimals) if decimals > 0 => {
                let fixed = rounded(value, decimals);
                fixed.trim_end_matches('0').trim_end_matches('.').to_owned()
            }
            _ => rounded(value, 0),
        };
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let decimal = self.0.words().decimal_sign();
        let group = if decimal == "," { '\u{a0}' } else { ',' };
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
            text.push_str(decimal);
            text.push_str(fraction);
        }
        text
    }

    fn money(&self, value: f64, currency: Currency, digits: Digits) -> String {
        let sign = if currency == Currency::Sek {
            "kr"
        } else {
            currency.word()
        };
        [&self.number(value, digits), "\u{a0}", sign].concat()
    }

    fn percent(&self, share: f64, digits: Digits) -> String {
        let number = self.number(share * 100.0, digits);
        let space = if self.0 == Language::English {
            ""
        } else {
            "\u{a0}"
        };
        [&number, space, "%"].concat()
    }

    fn category(&self, value: f64, digits: Digits) -> Category {
        if self.number(value.abs(), digits) == "1" {
            Category::One
        } else {
            Category::Other
        }
    }
}
