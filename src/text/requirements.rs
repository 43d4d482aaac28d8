//! Requirements: who misses what, what is offered, and the cheapest way to meet it.

use super::compact::calendar_year;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::names::{certificate_name, device_phrase};
use super::quantities::{money_in_words, quantity};
use super::words::{Language, Words};
use crate::catalogue::{self, Certificate};
use crate::decision::answer::NO_MONEY;
use crate::engine::life::LifeLimit;
use crate::engine::requirements::{Demand, Remedy, RemedyAction, RequirementResult};
use crate::quantity::Unit;
use crate::scenario::Currency;

/// What a result is about, for a heading or a table.
pub fn demand_name(demand: Demand, language: Language) -> &'static str {
    language.words().demand(demand)
}

/// One requirement held against one option, met or not, as a sentence: what is offered and what is
/// asked.
pub fn requirement(result: &RequirementResult, option_name: &str, format: &dyn Format) -> String {
    let words = format.language().words();
    let months = |value| quantity(value, Unit::Months, Currency::Sek, format);
    let moment = |value| quantity(value, Unit::CalendarMonth, Currency::Sek, format);
    let year = |value| quantity(value, Unit::CalendarYear, Currency::Sek, format);
    // An estimate is not known to the month.
    let end = |value| {
        if result.is_estimated {
            calendar_year(value)
        } else {
            moment(value)
        }
    };
    let percent = |value: f64| quantity(value / 100.0, Unit::Percent, Currency::Sek, format);
    let plain = |value| format.number(value, Digits::UpTo(1));
    // A year's devices are about so many: those of a small group are a few tenths.
    let about = |value| format.number(value, Digits::UpTo(u8::from(value < 2.0)));
    let show =
        |value: Option<f64>, write: &dyn Fn(f64) -> String| value.map_or_else(String::new, write);
    let (offered, asked) = match result.demand {
        Demand::UpdatesUntil => (show(result.offered, &end), show(result.asked, &year)),
        Demand::WarrantyMonths => (show(result.offered, &months), show(result.asked, &plain)),
        Demand::BatteryHealth => (show(result.offered, &percent), show(result.asked, &percent)),
        Demand::MaxModels => {
            let models = |value| count_of_models(value, format);
            (show(result.offered, &models), show(result.asked, &plain))
        }
        Demand::HandedDownSupply => (show(result.offered, &about), show(result.asked, &about)),
        Demand::Performance
        | Demand::Certificate
        | Demand::CertifiedWipe
        | Demand::SocialTerms
        | Demand::TakeBack => (String::new(), String::new()),
    };
    let certificate = result.certificate.map_or("", |id| {
        Certificate::from_id(id).map_or(id, certificate_name)
    });
    let reason = result
        .axis
        .map_or("", |axis| shortfall(axis, result.is_estimated, words));
    let (demand, status) = match result.hard {
        true => (words.the_requirement(), words.a_requirement()),
        false => (words.the_preference(), words.a_preference()),
    };
    fill(
        finding(result, words),
        &[
            ("option", option_name),
            ("offered", &offered),
            ("asked", &asked),
            ("demand", demand),
            ("status", status),
            ("certificate", certificate),
            ("reason", reason),
            (
                "users",
                &format.number(result.users.value(), Digits::Decimals(0)),
            ),
        ],
    )
}

fn finding(result: &RequirementResult, words: Words) -> &'static str {
    let stated = result.offered.is_some();
    match (result.demand, result.is_met()) {
        (Demand::Performance, true) => words.finding_performance_met(),
        (Demand::Performance, false) if result.axis.is_none() => words.finding_performance_missed(),
        (Demand::Performance, false) => words.finding_performance_missed_because(),
        (Demand::UpdatesUntil, _) if result.is_estimated => words.finding_updates_estimated(),
        (Demand::UpdatesUntil, _) if stated => words.finding_updates_end(),
        (Demand::UpdatesUntil, _) => words.finding_updates_not_announced(),
        (Demand::WarrantyMonths, _) if stated => words.finding_warranty(),
        (Demand::WarrantyMonths, _) => words.finding_warranty_not_stated(),
        (Demand::BatteryHealth, _) if stated => words.finding_battery(),
        (Demand::BatteryHealth, _) => words.finding_battery_not_stated(),
        (Demand::Certificate, true) => words.finding_certificate_met(),
        (Demand::Certificate, false) => words.finding_certificate_missed(),
        (Demand::CertifiedWipe, true) => words.finding_wipe_met(),
        (Demand::CertifiedWipe, false) => words.finding_wipe_missed(),
        (Demand::SocialTerms, true) => words.finding_social_terms_met(),
        (Demand::SocialTerms, false) => words.finding_social_terms_missed(),
        (Demand::TakeBack, true) => words.finding_take_back_met(),
        (Demand::TakeBack, false) => words.finding_take_back_missed(),
        (Demand::HandedDownSupply, true) => words.finding_supply_met(),
        (Demand::HandedDownSupply, false) => words.finding_supply_missed(),
        (Demand::MaxModels, _) => words.finding_models(),
    }
}

/// Why a device does not meet the need, as a clause.
fn shortfall(axis: LifeLimit, is_estimated: bool, words: Words) -> &'static str {
    match axis {
        LifeLimit::SecurityUpdates if is_estimated => words.updates_expected_to_have_ended(),
        _ => words.shortfall(axis),
    }
}

/// "4 models"
pub fn count_of_models(value: f64, format: &dyn Format) -> String {
    let words = format.language().words();
    let digits = Digits::Decimals(0);
    let message = words.models_counted(format.category(value, digits));
    fill(message, &[("number", &format.number(value, digits))])
}

/// The cheapest way to meet a requirement, as a sentence with its price.
pub fn remedy(remedy: &Remedy, currency: Currency, format: &dyn Format) -> String {
    let language = format.language();
    let percent = match remedy.action {
        RemedyAction::LowerShare { percent } => Some(percent / 100.0),
        _ => None,
    };
    let (years, gigabytes, most) = match remedy.action {
        RemedyAction::BuyWarranty { years } | RemedyAction::ExtendUpdates { years } => {
            (Some(years), None, None)
        }
        RemedyAction::ExtendMemory { gigabytes } | RemedyAction::ExtendStorage { gigabytes } => {
            (None, Some(gigabytes), None)
        }
        RemedyAction::FewerModels { most } => (None, None, Some(most)),
        RemedyAction::ReplaceBattery
        | RemedyAction::ChooseDevice { .. }
        | RemedyAction::LowerShare { .. }
        | RemedyAction::ReplaceEarlier { .. }
        | RemedyAction::AskSupplier => (None, None, None),
    };
    let show = |value: Option<f64>, unit| {
        value.map_or_else(String::new, |value| quantity(value, unit, currency, format))
    };
    let device = match remedy.action {
        RemedyAction::ChooseDevice { device } => catalogue::device(device).map_or_else(
            || device.to_owned(),
            |device| device_phrase(device, language),
        ),
        _ => String::new(),
    };
    let year = match remedy.action {
        RemedyAction::ReplaceEarlier { year, .. } => calendar_year(year),
        _ => String::new(),
    };
    let words = language.words();
    let message = match remedy.action {
        RemedyAction::LowerShare { percent } if percent < 0.05 => words.none_to_hand_down(),
        action => words.remedy(action),
    };
    fill(
        message,
        &[
            ("years", &show(years, Unit::Years)),
            ("size", &show(gigabytes, Unit::Gigabytes)),
            ("percent", &show(percent, Unit::Percent)),
            (
                "models",
                &most.map_or_else(String::new, |most| count_of_models(most, format)),
            ),
            ("device", &device),
            ("year", &year),
            ("cost", &remedy_cost(remedy, currency, format)),
        ],
    )
}

/// What a remedy costs in money, and in carbon where parts are put in.
fn remedy_cost(remedy: &Remedy, currency: Currency, format: &dyn Format) -> String {
    let words = format.language().words();
    if let RemedyAction::ReplaceEarlier { cost_in_all, .. } = remedy.action {
        let cost = cost_in_all.value();
        let message = match () {
            () if libm::fabs(cost) < NO_MONEY => words.added_cost_none(),
            () if cost < 0.0 => words.added_cost_in_all_less(),
            () => words.added_cost_in_all_more(),
        };
        let amount = money_in_words(libm::fabs(cost), currency, format);
        return fill(message, &[("amount", &amount)]);
    }
    let cost = remedy.cost_per_device.map(|cost| cost.value());
    let carbon = remedy.carbon_per_device.value();
    let swap = matches!(remedy.action, RemedyAction::ChooseDevice { .. });
    let amount = libm::fabs(cost.unwrap_or(0.0));
    fill(
        cost_message(cost, carbon > 0.0, swap, words),
        &[
            ("amount", &quantity(amount, Unit::Money, currency, format)),
            ("carbon", &quantity(carbon, Unit::Carbon, currency, format)),
        ],
    )
}

fn cost_message(cost: Option<f64>, parts: bool, swap: bool, words: Words) -> &'static str {
    match cost {
        None => words.added_cost_unknown(),
        Some(cost) if libm::fabs(cost) < 0.005 && parts => words.added_cost_only_carbon(),
        Some(cost) if libm::fabs(cost) < 0.005 => words.added_cost_none(),
        Some(cost) if cost < 0.0 => words.added_cost_less(),
        Some(_) if parts => words.added_cost_and_carbon(),
        Some(_) if swap => words.added_cost_more(),
        Some(_) => words.added_cost(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;
    use crate::engine::requirements::RequirementState;
    use crate::units::{KgCo2e, Money, Ratio};

    fn result(demand: Demand, met: bool) -> RequirementResult {
        RequirementResult {
            group: Some(0),
            option: Some(1),
            cohort: None,
            demand,
            hard: true,
            state: if met {
                RequirementState::Met
            } else {
                RequirementState::Missed
            },
            asked: None,
            offered: None,
            is_estimated: false,
            certificate: None,
            axis: None,
            users: Ratio::of(100.0),
            remedy: None,
        }
    }

    /// Spaces that do not break are written as `_`.
    fn both(result: &RequirementResult) -> [String; 2] {
        [&SWEDISH, &ENGLISH]
            .map(|format| requirement(result, "Latitude 5400", format).replace('\u{a0}', "_"))
    }

    fn remedied(action: RemedyAction, cost: Option<f64>, carbon: f64) -> [String; 2] {
        let proposed = Remedy {
            action,
            cost_per_device: cost.map(Money::of),
            carbon_per_device: KgCo2e::of(carbon),
        };
        [&SWEDISH, &ENGLISH]
            .map(|format| remedy(&proposed, Currency::Sek, format).replace('\u{a0}', "_"))
    }

    #[test]
    fn findings_name_the_offer_and_the_demand() {
        let mut warranty = result(Demand::WarrantyMonths, false);
        warranty.offered = Some(12.0);
        warranty.asked = Some(36.0);
        assert_eq!(
            both(&warranty),
            [
                "Latitude 5400: garantin är 12_månader, kravet är 36.",
                "Latitude 5400: the warranty is 12_months; the requirement is 36.",
            ]
        );
        warranty.hard = false;
        assert_eq!(
            both(&warranty)[0],
            "Latitude 5400: garantin är 12_månader, önskemålet är 36."
        );
        let mut updates = result(Demand::UpdatesUntil, false);
        updates.offered = Some(2_025.79);
        updates.asked = Some(2_030.0);
        assert_eq!(
            both(&updates),
            [
                "Latitude 5400: säkerhetsuppdateringarna upphör i oktober_2025, \
                 kravet är till och med 2030.",
                "Latitude 5400: security updates end in October_2025; \
                 the requirement is until the end of 2030.",
            ]
        );
        let mut performance = result(Demand::Performance, false);
        performance.axis = Some(LifeLimit::Memory);
        assert_eq!(
            both(&performance)[0],
            "Latitude 5400 klarar inte behovet: minnet räcker inte till."
        );
        let mut certificate = result(Demand::Certificate, false);
        certificate.certificate = Some(Certificate::TcoCertified.id());
        assert_eq!(
            both(&certificate),
            [
                "Latitude 5400 saknar TCO Certified, som är ett krav.",
                "Latitude 5400 lacks TCO Certified, which is a requirement.",
            ]
        );
        let mut models = result(Demand::MaxModels, false);
        models.offered = Some(4.0);
        models.asked = Some(1.0);
        assert_eq!(
            both(&models)[0],
            "Blandningen har 4_modeller, kravet är högst 1."
        );
    }

    #[test]
    fn a_group_that_has_none_to_hand_down_is_no_share_to_lower_to() {
        for percent in [0.0, 40.0] {
            let action = RemedyAction::LowerShare { percent };
            let [swedish, english] = remedied(action, None, 0.0);
            let is_none = percent == 0.0;
            assert_eq!(!swedish.contains("40_%"), is_none, "{swedish}");
            assert_eq!(english.contains("none to give"), is_none, "{english}");
            assert!(!swedish.contains(" 0_%"));
            let button = crate::text::remedy_button(action, Language::Swedish);
            assert_eq!(button.is_none(), is_none);
        }
    }

    #[test]
    fn remedies_have_their_price() {
        assert_eq!(
            remedied(RemedyAction::BuyWarranty { years: 2.0 }, Some(700.0), 0.0),
            [
                "Billigast är att köpa till 2_års garanti: 700_kr per enhet.",
                "The cheapest way is to buy 2_years of extra warranty: 700_kr per device.",
            ]
        );
        assert_eq!(
            remedied(
                RemedyAction::ExtendMemory { gigabytes: 32.0 },
                Some(900.0),
                5.0
            ),
            [
                "Billigast är att utöka minnet till 32_GB: 900_kr och 5_kg_CO₂e per enhet.",
                "The cheapest way is to extend the memory to 32_GB: \
                 900_kr and 5_kg_CO₂e per device.",
            ]
        );
        let device = "laptop-typical-used";
        assert_eq!(
            remedied(RemedyAction::ChooseDevice { device }, Some(-450.0), 0.0),
            [
                "Billigast är att välja en typisk bärbar dator, begagnad: \
                 450_kr mindre per enhet.",
                "The cheapest way is to choose a typical laptop, used: \
                 450_kr less per device.",
            ]
        );
        let earlier = |cost: f64| {
            let action = RemedyAction::ReplaceEarlier {
                year: 2028.25,
                cost_in_all: Money::of(cost),
            };
            remedied(action, Some(cost / 40.0), 3.0)
        };
        assert_eq!(
            earlier(12_340.0),
            [
                "Det som hjälper är att byta dem 2028: 12_000_kr mer under perioden.",
                "What helps is to replace them in 2028: 12,000_kr more over the period.",
            ]
        );
        assert_eq!(
            earlier(-12_340.0)[1],
            "What helps is to replace them in 2028: 12,000_kr less over the period."
        );
        assert_eq!(
            earlier(0.0)[0],
            "Det som hjälper är att byta dem 2028: ingen merkostnad."
        );
        assert_eq!(
            remedied(RemedyAction::FewerModels { most: 1.0 }, None, 0.0)[0],
            "Välj högst 1_modell."
        );
    }
}
