//! Remedies as things to do: what the button says, and what undo calls it.

use super::words::Language;
use crate::engine::requirements::RemedyAction;

/// What the button says that does it; `None` for what is not done by a button.
pub fn remedy_button(action: RemedyAction, language: Language) -> Option<&'static str> {
    let words = language.words();
    Some(match action {
        RemedyAction::BuyWarranty { .. } => words.button_buy_warranty(),
        RemedyAction::ExtendMemory { .. } => words.button_extend_memory(),
        RemedyAction::ExtendStorage { .. } => words.button_extend_storage(),
        RemedyAction::ReplaceBattery => words.button_replace_battery(),
        RemedyAction::ExtendUpdates { .. } => words.button_extend_updates(),
        RemedyAction::ChooseDevice { .. } => words.button_choose_device(),
        RemedyAction::ReplaceEarlier { .. } => words.button_replace_earlier(),
        RemedyAction::LowerShare { percent } if percent >= 0.05 => words.button_lower_share(),
        // Nothing is no share to lower to.
        RemedyAction::LowerShare { .. }
        | RemedyAction::AskSupplier
        | RemedyAction::FewerModels { .. } => return None,
    })
}

/// What it is called when it has been done and can be undone.
pub fn remedy_done(action: RemedyAction, language: Language) -> &'static str {
    language.words().done(action)
}

#[cfg(test)]
mod tests {
    use super::super::testing::check_rules;
    use super::*;
    use crate::units::Money;

    #[test]
    fn a_button_or_not_a_name_for_undo_always() {
        let remedies = [
            RemedyAction::BuyWarranty { years: 1.0 },
            RemedyAction::ExtendMemory { gigabytes: 8.0 },
            RemedyAction::ExtendStorage { gigabytes: 8.0 },
            RemedyAction::ReplaceBattery,
            RemedyAction::ExtendUpdates { years: 1.0 },
            RemedyAction::ChooseDevice { device: "" },
            RemedyAction::LowerShare { percent: 40.0 },
            RemedyAction::ReplaceEarlier {
                year: 2028.0,
                cost_in_all: Money::of(1.0),
            },
            RemedyAction::AskSupplier,
            RemedyAction::FewerModels { most: 1.0 },
        ];
        for remedy in remedies {
            for language in Language::ALL {
                check_rules(remedy_done(remedy, language));
                if let Some(button) = remedy_button(remedy, language) {
                    check_rules(button);
                }
            }
        }
    }
}
