//! The names of quantities, as they stand in a formula.

use super::words::Language;
use crate::quantity::Quantity;
use crate::quantity::Unit;

/// The name of a quantity: a noun phrase without a capital, as in "price per device × discount
/// factor". At the start of a line see [`sentence_start`](super::lists::sentence_start).
pub fn term(term: Quantity, language: Language) -> &'static str {
    language.words().term(term)
}

/// The unit in which the engine counts a quantity.
pub fn unit(term: Quantity) -> Unit {
    term.unit()
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;

    #[test]
    fn names_stand_in_formulas_without_a_capital() {
        assert_eq!(term(Quantity::Price, Language::English), "price per device");
        assert_eq!(term(Quantity::Price, Language::Swedish), "pris per enhet");
    }

    /// What is entered of a number that has a name already is called the same.
    const SHARED: [Quantity; 5] = [
        Quantity::LeastShare,
        Quantity::MostShare,
        Quantity::UpgradeMemory,
        Quantity::UpgradeStorage,
        Quantity::TakeBackPrice,
    ];

    #[test]
    fn the_names_of_one_language_are_distinct() {
        for language in Language::ALL {
            let all = Quantity::ALL.iter().filter(|term| !SHARED.contains(term));
            let all: Vec<&Quantity> = all.collect();
            for (index, one) in all.iter().enumerate() {
                testing::check_rules(term(**one, language));
                for other in &all[..index] {
                    assert_ne!(term(**one, language), term(**other, language));
                }
            }
        }
    }
}
