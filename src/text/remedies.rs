//! Remedies as things to do: what the button says, and what undo calls it.

use super::Language;
use super::terms::{Wording, say};
use crate::engine::requirements::RemedyAction;

/// What the button says that does it; `None` for what is not done by a button.
#[rustfmt::skip]
pub fn remedy_button(action: RemedyAction, language: Language) -> Option<&'static str> {
    let text: Wording = match action {
        RemedyAction::BuyWarranty { .. } => &["Buy extra warranty", "Köp till garanti"],
        RemedyAction::ExtendMemory { .. } => &["Extend the memory", "Utöka minnet"],
        RemedyAction::ExtendStorage { .. } => &["Extend the storage", "Utöka lagringen"],
        RemedyAction::ReplaceBattery => &["Replace the battery", "Byt batteri"],
        RemedyAction::ExtendUpdates { .. } => &["Buy extra updates", "Köp till uppdateringar"],
        RemedyAction::ChooseDevice { .. } => &["Choose this device", "Välj den enheten"],
        RemedyAction::LowerShare { percent } if percent >= 0.05 => &["Lower the share", "Sänk andelen"],
        // Nothing is no share to lower to.
        RemedyAction::LowerShare { .. }
        | RemedyAction::AskSupplier
        | RemedyAction::FewerModels { .. } => return None,
    };
    Some(say(text, language))
}

/// What it is called when it has been done and can be undone.
#[rustfmt::skip]
pub fn remedy_done(action: RemedyAction, language: Language) -> &'static str {
    let text: Wording = match action {
        RemedyAction::BuyWarranty { .. } => &["warranty bought", "garanti tillköpt"],
        RemedyAction::ExtendMemory { .. } => &["memory extended", "minne utökat"],
        RemedyAction::ExtendStorage { .. } => &["storage extended", "lagring utökad"],
        RemedyAction::ReplaceBattery => &["battery replaced", "batteri bytt"],
        RemedyAction::ExtendUpdates { .. } => &["updates bought", "uppdateringar tillköpta"],
        RemedyAction::ChooseDevice { .. } => &["device chosen", "enhet vald"],
        RemedyAction::LowerShare { .. } => &["share lowered", "andel sänkt"],
        RemedyAction::AskSupplier => &["supplier asked", "leverantör tillfrågad"],
        RemedyAction::FewerModels { .. } => &["fewer models", "färre modeller"],
    };
    say(text, language)
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::check_rules;
    use super::*;

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
