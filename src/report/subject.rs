//! What is reported on, and in which language.

use crate::scenario::Currency;
use crate::state::State;
use crate::text::{Digits, DocumentWords, Format, Words, fill, with_or_without_vat};

/// A state, and the number formats of the language it is told in.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub state: &'a State,
    pub format: &'a dyn Format,
}

impl Report<'_> {
    /// The currency of every amount.
    pub fn currency(&self) -> Currency {
        self.state.comparison().currency
    }

    /// In which currency amounts are, where its sign does not say it to every reader.
    pub fn in_currency(&self) -> &'static str {
        let words = self.words();
        match self.currency() {
            Currency::Sek => words.in_kronor(),
            Currency::Nok => words.in_norwegian_kroner(),
            Currency::Dkk => words.in_danish_kroner(),
            Currency::Isk => words.in_icelandic_kronur(),
            Currency::Usd => words.in_us_dollars(),
            _ => "",
        }
    }

    /// "excl. VAT", where amounts are so.
    pub fn vat(&self) -> &'static str {
        with_or_without_vat(self.state.scenario(), self.state.language)
    }

    /// Where the data come from and which version made it.
    pub fn version(&self) -> String {
        let comparison = self.state.comparison();
        let values = [
            ("vintage", comparison.data_vintage),
            ("version", comparison.engine_version),
        ];
        fill(self.words().version(), &values)
    }

    /// A whole number.
    pub fn whole(&self, number: f64) -> String {
        self.format.number(number, Digits::Decimals(0))
    }

    /// The fixed words.
    pub fn words(&self) -> Words {
        self.state.language.words()
    }

    /// The words of documents that leave.
    pub fn document_words(&self) -> DocumentWords {
        self.state.language.document_words()
    }
}
