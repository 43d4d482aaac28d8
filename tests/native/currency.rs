//! Another currency: what nobody entered is converted, what a person entered is not.

use refurb_or_new::decide::variables::variables;
use refurb_or_new::engine::compare;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::presets::{PresetId, example, in_currency, own_amounts};
use refurb_or_new::scenario::{
    Choice, Currency, PriceTier, Quantity, Scenario, UncertainFigure, Valid, Value, exchange, read,
    validate,
};

fn currencies() -> impl DoubleEndedIterator<Item = Currency> {
    Currency::WORDS.iter().map(|(_, currency)| *currency)
}

fn document(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// Every number of a document with the key it stands under.
fn numbers(value: &Value, key: &str, found: &mut Vec<(String, f64)>) {
    match value {
        Value::Number(number) => found.push((key.to_owned(), *number)),
        Value::Record(entries) => {
            for (key, value) in entries {
                numbers(value, key, found);
            }
        }
        Value::List(values) => {
            for value in values {
                numbers(value, key, found);
            }
        }
        _ => {}
    }
}

fn is_money(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let named = ["price", "cost", "budget", "resalevalue", "supportperyear"];
    named.iter().any(|name| key.contains(name)) && !key.ends_with("percent")
}

#[test]
fn every_amount_of_every_preset_is_converted_and_nothing_else() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let home = scenario.currency.unwrap_or(Currency::Sek);
        for currency in currencies() {
            let converted = in_currency(&scenario, currency);
            let (mut before, mut after) = (Vec::new(), Vec::new());
            numbers(&scenario.to_value(), "", &mut before);
            numbers(&converted.to_value(), "", &mut after);
            assert_eq!(before.len(), after.len(), "{}", preset.id());
            for ((key, before), (_, after)) in before.iter().zip(&after) {
                let expected = if is_money(key) {
                    exchange(*before, home, currency)
                } else {
                    *before
                };
                assert_eq!(*after, expected, "{key} of {}", preset.id());
            }
            assert!(validate(&converted).is_ok(), "{}", preset.id());
            assert_eq!(own_amounts(&converted), Vec::<String>::new());
        }
    }
}

/// By the rates of 2025: 7,500 / 11.07 = 677.5, 3,400 / 11.07 = 307.1, 7,500 / 1.483 = 5,057 and
/// 3,400 / 1.483 = 2,293, each to three digits.
#[test]
fn school_laptops_cost_in_euros_what_they_cost_in_kronor() {
    let prices = |currency| {
        let scenario = in_currency(&PresetId::SchoolLaptops.scenario(), currency);
        let options = scenario.groups[0].options.iter();
        options.map(|option| option.offer.price).collect::<Vec<_>>()
    };
    assert_eq!(prices(Currency::Eur), [Some(678.0), Some(307.0)]);
    assert_eq!(prices(Currency::Dkk), [Some(5_060.0), Some(2_290.0)]);
}

#[test]
fn the_way_back_leads_to_exactly_the_preset() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let mut there = scenario.clone();
        for currency in currencies().chain(currencies().rev()) {
            there = in_currency(&there, currency);
        }
        let home = scenario.currency.unwrap_or(Currency::Sek);
        assert_eq!(in_currency(&there, home), scenario, "{}", preset.id());
    }
}

#[test]
fn own_amounts_stay_and_are_named() {
    let mut scenario = PresetId::ThreeMunicipalities.scenario();
    scenario.groups[0].options[1].offer.tiers[1].price = 4_900.0;
    scenario.groups[2].options[0].offer.resale_value = Some(800.0);
    scenario.groups[2].options[1].offer.extension_prices = vec![60.0, 120.0];
    scenario.limits.budget = Some(1e6);
    scenario.method.electricity_price_per_kwh = Some(1.2);
    scenario.uncertainty = vec![UncertainFigure {
        path: "groups[0].options[0].offer.tiers[0].price".to_owned(),
        low: 11_000.0,
        likely: None,
        high: 14_000.0,
    }];
    let named = [
        "groups[0].options[1].offer.tiers[1].price",
        "groups[2].options[0].offer.resaleValue",
        "groups[2].options[1].offer.extensionPrices[0]",
        "groups[2].options[1].offer.extensionPrices[1]",
        "limits.budget",
        "method.electricityPricePerKwh",
        "uncertainty[0]",
    ];
    assert_eq!(own_amounts(&scenario), named);
    let euros = in_currency(&scenario, Currency::Eur);
    assert_eq!(own_amounts(&euros), named);
    let tiers = &euros.groups[0].options[1].offer.tiers;
    assert_eq!((tiers[0].price, tiers[1].price), (497.0, 4_900.0));
    assert_eq!(euros.groups[2].options[0].offer.resale_value, Some(800.0));
    assert_eq!(euros.limits.budget, Some(1e6));
    assert_eq!(euros.method.electricity_price_per_kwh, Some(1.2));
    assert_eq!(euros.method.setup_cost, Some(54_200.0));
    assert_eq!(in_currency(&euros, Currency::Sek), scenario);
}

#[test]
fn a_copy_of_a_group_has_the_prices_of_the_example() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    let mut copy = scenario.groups[0].clone();
    copy.id = "group-1".to_owned();
    scenario.groups.push(copy);
    let euros = in_currency(&scenario, Currency::Eur);
    assert_eq!(euros.groups[1].options[0].offer.price, Some(678.0));
    // Another device in it does not make prices anybody's own, in the copy as in the group itself.
    for group in 0..2 {
        scenario.groups[group].options[0].device = Some("dell-pro-14".to_owned());
        let euros = in_currency(&scenario, Currency::Eur);
        assert_eq!(euros.groups[group].options[0].offer.price, Some(678.0));
    }
    // With other devices altogether it is a group of its own, and its prices somebody's.
    scenario.groups[1].options[1].device = Some("dell-latitude-5430".to_owned());
    let euros = in_currency(&scenario, Currency::Eur);
    assert_eq!(euros.groups[1].options[0].offer.price, Some(7_500.0));
}

/// A volume price that is added is the price itself until another is entered: nobody's either.
#[test]
fn a_volume_price_that_says_nothing_yet_follows_the_price() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.groups[0].options[1].offer.price = None;
    let valid = validate(&scenario).expect("valid");
    let default = valid.inputs().groups[0].options[1].price.value();
    for (option, price) in [(0, 7_500.0), (1, default)] {
        let tier = PriceTier { from: 100, price };
        scenario.groups[0].options[option].offer.tiers.push(tier);
    }
    let euros = in_currency(&scenario, Currency::Eur);
    let valid = validate(&euros).expect("valid");
    for (option, inputs) in euros.groups[0]
        .options
        .iter()
        .zip(&valid.inputs().groups[0].options)
    {
        assert_eq!(option.offer.tiers[0].price, inputs.price.value());
        assert!(option.offer.tiers[0].price < 1_000.0);
    }
    assert_eq!(own_amounts(&euros), Vec::<String>::new());
    assert_eq!(in_currency(&euros, Currency::Sek), scenario);
}

#[test]
fn a_scenario_without_a_preset_has_only_own_amounts() {
    let mut scenario = Scenario {
        preset: None,
        ..PresetId::SchoolLaptops.scenario()
    };
    scenario = in_currency(&scenario, Currency::Eur);
    assert_eq!(scenario.currency, Some(Currency::Eur));
    assert_eq!(scenario.groups[0].options[0].offer.price, Some(7_500.0));
    assert_eq!(own_amounts(&scenario).len(), 2);
    assert_eq!(example(&scenario), None);
}

/// An example price is as uncertain in euros as in kronor: it is nobody's quote.
#[test]
fn an_example_stays_an_example() {
    let spread = |scenario: &Scenario| {
        let valid = validate(scenario).expect("valid");
        let prices = variables(&valid);
        let mut prices = prices.iter().filter(|one| one.quantity == Quantity::Price);
        let price = prices.next().expect("a price");
        (price.low / price.value, price.high / price.value)
    };
    let scenario = PresetId::SchoolLaptops.scenario();
    let (low, high) = spread(&scenario);
    assert!(low < 1.0 && high > 1.0);
    for currency in currencies() {
        let (other_low, other_high) = spread(&in_currency(&scenario, currency));
        assert!((other_low - low).abs() < 1e-9 && (other_high - high).abs() < 1e-9);
    }
    let mut quoted = in_currency(&scenario, Currency::Eur);
    quoted.groups[0].options[0].offer.price = Some(650.0);
    assert_eq!(spread(&quoted), (1.0, 1.0));
}

/// A Czech school's quotes in its own currency are weighed against examples in the same: a repair of
/// 1,500 kronor is 1,500 / 0.448 = 3,348, told as 3,350.
#[test]
fn quotes_and_examples_are_in_the_same_currency() {
    let json = r#"{"schema": 1, "place": "CZ", "currency": "CZK", "horizonYears": 4, "groups": [
        {"id": "t", "count": 22, "need": {"profile": "teacher"}, "options": [
            {"id": "n", "sourcing": "new", "device": "hp-probook-440-g11",
             "offer": {"price": 21900}, "sharePercent": 50},
            {"id": "r", "sourcing": "refurbished", "device": "hp-elitebook-840-g8",
             "offer": {"price": 9400, "ageAtPurchaseYears": 4}, "sharePercent": 50}]}]}"#;
    let valid = read(&document(json)).expect("a currency of the format");
    let option = &valid.inputs().groups[0].options[0];
    assert_eq!(option.price.value(), 21_900.0);
    assert_eq!(option.warranty.repair_cost.value(), 3_350.0);
    assert_eq!(compare(&valid).currency, Currency::Czk);
}

/// What nobody entered is in the currency that is chosen: prices of the example, which its badge
/// calls the example's, as much as a repair of the catalogue. By the rate of 2025 a repair of 1,500
/// kronor is 1,500 / 11.07 = 135.5, told as 136.
#[test]
fn a_change_of_currency_relabels_nothing() {
    let kronor = validate(&PresetId::SchoolLaptops.scenario()).expect("valid");
    let euros = in_currency(kronor.scenario(), Currency::Eur);
    assert_eq!(own_amounts(&euros), Vec::<String>::new());
    let euros = validate(&euros).expect("valid");
    let repair = &euros.inputs().groups[0].options[0].warranty.repair_cost;
    assert_eq!(repair.value(), 136.0);
    let difference = |valid: &Valid| {
        let comparison = compare(valid);
        let cost = |plan: PlanKind| comparison.plan(plan).cost.total.value();
        cost(PlanKind::AllNew) - cost(PlanKind::AllRefurbished)
    };
    let ratio = difference(&kronor) / difference(&euros);
    assert!((ratio / 11.07 - 1.0).abs() < 0.02, "{ratio}");
}
