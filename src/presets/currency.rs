//! Presets in other currencies: what nobody entered is converted, what a person entered is not.

use super::preset_id::PresetId;
use crate::scenario::{Cell, Currency, Group, Number, Quantity, Scenario, amounts, validate};

/// The preset that a scenario started from, its amounts in the currency of the scenario.
pub fn example(scenario: &Scenario) -> Option<Scenario> {
    let preset = preset(scenario)?;
    let currency = scenario.currency.unwrap_or(Currency::Sek);
    Some(amounts::in_currency(&preset, Some(&preset), currency))
}

/// The scenario in another currency: amounts that are the preset's are converted from what the
/// preset states, so that the way back leads to exactly that. A person's own amounts stay as they
/// are. The amounts of published cases are converted as all others: what was published is shown
/// beside them as it was published.
///
/// ```
/// use refurb_or_new::presets::{PresetId, in_currency};
/// use refurb_or_new::scenario::Currency;
///
/// let preset = PresetId::SchoolLaptops.scenario();
/// let euros = in_currency(&preset, Currency::Eur);
/// assert_eq!(euros.groups[0].options[0].offer.price, Some(678.0));
/// assert_eq!(in_currency(&euros, Currency::Sek), preset);
/// ```
pub fn in_currency(scenario: &Scenario, currency: Currency) -> Scenario {
    let mut after = amounts::in_currency(scenario, preset(scenario).as_ref(), currency);
    let neutral = neutral_tiers(scenario);
    if let (false, Ok(valid)) = (neutral.is_empty(), validate(&after)) {
        for ((group, option), tier) in neutral {
            let price = valid.inputs().groups[group].options[option].price.value();
            after.groups[group].options[option].offer.tiers[tier].price = price;
        }
    }
    after
}

/// Where the amounts stand, in the format, that are a person's own.
pub fn own_amounts(scenario: &Scenario) -> Vec<String> {
    let mut own = amounts::own_amounts(scenario, example(scenario).as_ref());
    for (cell, tier) in neutral_tiers(scenario) {
        let path = Number::of_option(cell, Quantity::TierPrice)
            .entry(tier)
            .path();
        own.retain(|other| Some(other) != path.as_ref());
    }
    own
}

/// Volume prices that are the price itself, as they are until another is entered.
fn neutral_tiers(scenario: &Scenario) -> Vec<(Cell, usize)> {
    let mut neutral = Vec::new();
    let options = |group: &Group| !group.options.iter().all(|one| one.offer.tiers.is_empty());
    if !scenario.groups.iter().any(options) {
        return neutral;
    }
    let Ok(valid) = validate(scenario) else {
        return neutral;
    };
    for (group, entered) in scenario.groups.iter().enumerate() {
        for (option, entered) in entered.options.iter().enumerate() {
            let price = valid.inputs().groups[group].options[option].price.value();
            for (tier, entered) in entered.offer.tiers.iter().enumerate() {
                if entered.price == price {
                    neutral.push(((group, option), tier));
                }
            }
        }
    }
    neutral
}

/// The currency that the examples of a scenario are stated in before any is converted.
pub fn home_currency(scenario: &Scenario) -> Currency {
    let stated = preset(scenario).and_then(|preset| preset.currency);
    stated.unwrap_or(Currency::Sek)
}

fn preset(scenario: &Scenario) -> Option<Scenario> {
    PresetId::from_id(scenario.preset.as_deref()?).map(PresetId::scenario)
}
