//! Requirements: who misses what, what is offered, and the cheapest way to meet it.

use super::names::{certificate_name, device_phrase};
use super::quantities::{Unit, is_one, quantity};
use super::terms::{Wording, say};
use super::{Digits, Format, Language, calendar_year, fill};
use crate::catalogue::{self, Certificate};
use crate::engine::life::LifeLimit;
use crate::engine::requirements::{Demand, Remedy, RemedyAction, RequirementResult};
use crate::scenario::Currency;

/// What a result is about, for a heading or a table.
#[rustfmt::skip]
pub fn demand_name(demand: Demand, language: Language) -> &'static str {
    let name: Wording = match demand {
        Demand::Performance => &["performance", "prestanda"],
        Demand::UpdatesUntil => &["security updates", "säkerhetsuppdateringar"],
        Demand::WarrantyMonths => &["warranty", "garanti"],
        Demand::BatteryHealth => &["capacity of the battery", "batteriets kapacitet"],
        Demand::Certificate => &["label", "märkning"],
        Demand::CertifiedWipe => &["certified data wiping", "certifierad dataradering"],
        Demand::SocialTerms => &["social terms", "sociala villkor"],
        Demand::TakeBack => &["take-back and final handling", "återtag och slutlig hantering"],
        Demand::MaxModels => &["number of models", "antal modeller"],
        Demand::HandedDownSupply => &["devices to hand down", "enheter att lämna i arv"],
    };
    say(name, language)
}

/// One requirement held against one option, met or not, as a sentence: what is offered and what is
/// asked.
pub fn requirement(result: &RequirementResult, option_name: &str, format: &dyn Format) -> String {
    let language = format.language();
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
    let reason = result.axis.map_or("", |axis| {
        say(shortfall(axis, result.is_estimated), language)
    });
    fill(
        say(finding(result), language),
        &[
            ("option", option_name),
            ("offered", &offered),
            ("asked", &asked),
            ("demand", say(demand_word(result.hard), language)),
            ("status", say(status_word(result.hard), language)),
            ("certificate", certificate),
            ("reason", reason),
            (
                "users",
                &format.number(result.users.value(), Digits::Decimals(0)),
            ),
        ],
    )
}

fn demand_word(hard: bool) -> Wording {
    if hard {
        &["the requirement", "kravet"]
    } else {
        &["the preference", "önskemålet"]
    }
}

fn status_word(hard: bool) -> Wording {
    if hard {
        &["a requirement", "ett krav"]
    } else {
        &["a preference", "ett önskemål"]
    }
}

#[rustfmt::skip]
fn finding(result: &RequirementResult) -> Wording {
    let stated = result.offered.is_some();
    match (result.demand, result.is_met()) {
        (Demand::Performance, true) => &["{option} meets the need.", "{option} klarar behovet."],
        (Demand::Performance, false) if result.axis.is_none() => &["{option} does not meet the need.", "{option} klarar inte behovet."],
        (Demand::Performance, false) => &["{option} does not meet the need: {reason}.", "{option} klarar inte behovet: {reason}."],
        (Demand::UpdatesUntil, _) if result.is_estimated => &[
            "{option}: no end of security updates has been announced; the estimate is {offered}, {demand} is until the end of {asked}.",
            "{option}: inget slut på säkerhetsuppdateringarna är meddelat; uppskattningen är {offered}, {demand} är till och med {asked}.",
        ],
        (Demand::UpdatesUntil, _) if stated => &[
            "{option}: security updates end in {offered}; {demand} is until the end of {asked}.",
            "{option}: säkerhetsuppdateringarna upphör i {offered}, {demand} är till och med {asked}.",
        ],
        (Demand::UpdatesUntil, _) => &[
            "{option}: no end of security updates has been announced; {demand} is until the end of {asked}.",
            "{option}: inget slut på säkerhetsuppdateringarna är meddelat, {demand} är till och med {asked}.",
        ],
        (Demand::WarrantyMonths, _) if stated => &[
            "{option}: the warranty is {offered}; {demand} is {asked}.",
            "{option}: garantin är {offered}, {demand} är {asked}.",
        ],
        (Demand::WarrantyMonths, _) => &[
            "{option}: the length of the warranty is not stated; {demand} is {asked} months.",
            "{option}: garantins längd är inte angiven, {demand} är {asked} månader.",
        ],
        (Demand::BatteryHealth, _) if stated => &[
            "{option}: the battery has {offered} of its capacity left; {demand} is {asked}.",
            "{option}: batteriet har {offered} av sin kapacitet kvar, {demand} är {asked}.",
        ],
        (Demand::BatteryHealth, _) => &[
            "{option}: the capacity of the battery is not stated; {demand} is {asked}.",
            "{option}: batteriets kapacitet är inte angiven, {demand} är {asked}.",
        ],
        (Demand::Certificate, true) => &["{option} meets {certificate}.", "{option} uppfyller {certificate}."],
        (Demand::Certificate, false) => &["{option} lacks {certificate}, which is {status}.", "{option} saknar {certificate}, som är {status}."],
        (Demand::CertifiedWipe, true) => &["{option}: certified data wiping is included.", "{option}: certifierad dataradering ingår."],
        (Demand::CertifiedWipe, false) => &[
            "{option}: certified data wiping is missing from the offer; it is {status}.",
            "{option}: certifierad dataradering saknas i erbjudandet men är {status}.",
        ],
        (Demand::SocialTerms, true) => &["{option}: the supplier accepts the social terms.", "{option}: leverantören godtar de sociala villkoren."],
        (Demand::SocialTerms, false) => &[
            "{option}: the supplier has not accepted the social terms, which are {status}.",
            "{option}: leverantören har inte godtagit de sociala villkoren, som är {status}.",
        ],
        (Demand::TakeBack, true) => &["{option}: take-back and final handling are agreed.", "{option}: återtag och slutlig hantering är avtalat."],
        (Demand::TakeBack, false) => &[
            "{option}: take-back and final handling are missing from the offer; they are {status}.",
            "{option}: återtag och slutlig hantering saknas i erbjudandet men är {status}.",
        ],
        (Demand::HandedDownSupply, true) => &[
            "{option}: about {asked} devices are needed a year, and there are that many to hand down.",
            "{option}: ungefär {asked} enheter behövs per år, och så många finns att lämna i arv.",
        ],
        (Demand::HandedDownSupply, false) => &[
            "{option}: about {asked} devices are needed a year, but only {offered} are there to hand down. {users} devices have to be bought.",
            "{option}: ungefär {asked} enheter behövs per år, men bara {offered} finns att lämna i arv. {users} enheter måste köpas.",
        ],
        (Demand::MaxModels, _) => &["The mix has {offered}; {demand} is at most {asked}.", "Blandningen har {offered}, {demand} är högst {asked}."],
    }
}

/// Why a device does not meet the need, as a clause.
#[rustfmt::skip]
fn shortfall(axis: LifeLimit, is_estimated: bool) -> Wording {
    match axis {
        LifeLimit::Planned => &["it is planned for too short a time", "den är planerad för för kort tid"],
        LifeLimit::Cpu => &["the processor is too slow", "processorn är för långsam"],
        LifeLimit::Memory => &["the memory is too small", "minnet räcker inte till"],
        LifeLimit::Storage => &["the storage is too small", "lagringen räcker inte till"],
        LifeLimit::Screen => &["the screen is too small", "skärmen är för liten"],
        LifeLimit::BatteryHours => &["the battery time is too short", "batteritiden är för kort"],
        LifeLimit::SecurityUpdates if is_estimated => &[
            "security updates are expected to have ended at the time of purchase",
            "säkerhetsuppdateringarna väntas ha upphört vid köpet",
        ],
        LifeLimit::SecurityUpdates => &[
            "security updates have ended or are about to end at the time of purchase",
            "säkerhetsuppdateringarna har upphört eller är på väg att upphöra vid köpet",
        ],
    }
}

fn count_of_models(value: f64, format: &dyn Format) -> String {
    let message: Wording = if is_one(value, 0) {
        &["{number}\u{a0}model", "{number}\u{a0}modell"]
    } else {
        &["{number}\u{a0}models", "{number}\u{a0}modeller"]
    };
    let number = format.number(value, Digits::Decimals(0));
    fill(say(message, format.language()), &[("number", &number)])
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
    fill(
        say(action(remedy.action), language),
        &[
            ("years", &show(years, Unit::Years)),
            ("size", &show(gigabytes, Unit::Gigabytes)),
            ("percent", &show(percent, Unit::Percent)),
            (
                "models",
                &most.map_or_else(String::new, |most| count_of_models(most, format)),
            ),
            ("device", &device),
            ("cost", &remedy_cost(remedy, currency, format)),
        ],
    )
}

#[rustfmt::skip]
fn action(action: RemedyAction) -> Wording {
    match action {
        RemedyAction::BuyWarranty { .. } => &[
            "The cheapest way is to buy {years} of extra warranty: {cost}.",
            "Billigast är att köpa till {years}s garanti: {cost}.",
        ],
        RemedyAction::ExtendMemory { .. } => &[
            "The cheapest way is to extend the memory to {size}: {cost}.",
            "Billigast är att utöka minnet till {size}: {cost}.",
        ],
        RemedyAction::ExtendStorage { .. } => &[
            "The cheapest way is to extend the storage to {size}: {cost}.",
            "Billigast är att utöka lagringen till {size}: {cost}.",
        ],
        RemedyAction::ReplaceBattery => &[
            "The cheapest way is to replace the battery: {cost}.",
            "Billigast är att byta batteri: {cost}.",
        ],
        RemedyAction::ExtendUpdates { .. } => &[
            "The cheapest way is to pay for {years} of extra security updates: {cost}.",
            "Billigast är att köpa till {years}s säkerhetsuppdateringar: {cost}.",
        ],
        RemedyAction::ChooseDevice { .. } => &[
            "The cheapest way is to choose {device}: {cost}.",
            "Billigast är att välja {device}: {cost}.",
        ],
        RemedyAction::AskSupplier => &[
            "Put it in the procurement documents: only the supplier can say what it costs.",
            "Ta med det i upphandlingsdokumenten: bara leverantören kan säga vad det kostar.",
        ],
        RemedyAction::LowerShare { percent } if percent < 0.05 => &[
            "The group that is to hand down has none to give: choose another one.",
            "Gruppen som ska lämna i arv har inga enheter att lämna: välj en annan grupp.",
        ],
        RemedyAction::LowerShare { .. } => &[
            "There are enough for {percent} of the group.",
            "De som går i arv räcker till {percent} av gruppen.",
        ],
        RemedyAction::FewerModels { .. } => &[
            "Choose at most {models}.",
            "Välj högst {models}.",
        ],
    }
}

/// What a remedy costs in money, and in carbon where parts are put in.
fn remedy_cost(remedy: &Remedy, currency: Currency, format: &dyn Format) -> String {
    let cost = remedy.cost_per_device.map(|cost| cost.value());
    let carbon = remedy.carbon_per_device.value();
    let swap = matches!(remedy.action, RemedyAction::ChooseDevice { .. });
    let amount = libm::fabs(cost.unwrap_or(0.0));
    fill(
        say(cost_message(cost, carbon > 0.0, swap), format.language()),
        &[
            ("amount", &quantity(amount, Unit::Money, currency, format)),
            ("carbon", &quantity(carbon, Unit::Carbon, currency, format)),
        ],
    )
}

#[rustfmt::skip]
fn cost_message(cost: Option<f64>, parts: bool, swap: bool) -> Wording {
    match cost {
        None => &["the supplier states the price", "leverantören anger priset"],
        Some(cost) if libm::fabs(cost) < 0.005 && parts => &[
            "no extra cost, {carbon} per device",
            "ingen merkostnad, {carbon} per enhet",
        ],
        Some(cost) if libm::fabs(cost) < 0.005 => &["no extra cost", "ingen merkostnad"],
        Some(cost) if cost < 0.0 => &["{amount} less per device", "{amount} mindre per enhet"],
        Some(_) if parts => &["{amount} and {carbon} per device", "{amount} och {carbon} per enhet"],
        Some(_) if swap => &["{amount} more per device", "{amount} mer per enhet"],
        Some(_) => &["{amount} per device", "{amount} per enhet"],
    }
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::{ENGLISH, SWEDISH, check, check_rules};
    use super::*;
    use crate::engine::requirements::RequirementState;
    use crate::units::{KgCo2e, Money, Ratio};

    const DEMANDS: [Demand; 10] = [
        Demand::HandedDownSupply,
        Demand::Performance,
        Demand::UpdatesUntil,
        Demand::WarrantyMonths,
        Demand::BatteryHealth,
        Demand::Certificate,
        Demand::CertifiedWipe,
        Demand::SocialTerms,
        Demand::TakeBack,
        Demand::MaxModels,
    ];

    const LIMITS: [LifeLimit; 7] = [
        LifeLimit::Planned,
        LifeLimit::Cpu,
        LifeLimit::Memory,
        LifeLimit::Storage,
        LifeLimit::Screen,
        LifeLimit::BatteryHours,
        LifeLimit::SecurityUpdates,
    ];

    fn result(demand: Demand, met: bool) -> RequirementResult {
        RequirementResult {
            group: Some(0),
            option: Some(1),
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
    fn the_same_places_in_both_languages() {
        for demand in DEMANDS {
            for met in [false, true] {
                for offered in [None, Some(1.0)] {
                    for axis in [None, Some(LifeLimit::Cpu)] {
                        let mut result = result(demand, met);
                        result.offered = offered;
                        result.axis = axis;
                        check(finding(&result));
                        result.is_estimated = true;
                        check(finding(&result));
                    }
                }
            }
            for language in Language::ALL {
                check_rules(demand_name(demand, language));
            }
        }
        for limit in LIMITS {
            check(shortfall(limit, false));
            check(shortfall(limit, true));
        }
        for cost in [None, Some(-1.0), Some(0.0), Some(1.0)] {
            for parts in [false, true] {
                for swap in [false, true] {
                    check(cost_message(cost, parts, swap));
                }
            }
        }
        for proposed in [
            RemedyAction::BuyWarranty { years: 1.0 },
            RemedyAction::ExtendMemory { gigabytes: 8.0 },
            RemedyAction::ExtendStorage { gigabytes: 8.0 },
            RemedyAction::ReplaceBattery,
            RemedyAction::ExtendUpdates { years: 1.0 },
            RemedyAction::ChooseDevice { device: "" },
            RemedyAction::AskSupplier,
            RemedyAction::FewerModels { most: 1.0 },
            RemedyAction::LowerShare { percent: 40.0 },
        ] {
            check(action(proposed));
        }
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
                "Billigast är att välja en typisk bärbar dator, tre år gammal: \
                 450_kr mindre per enhet.",
                "The cheapest way is to choose a typical laptop, three years old: \
                 450_kr less per device.",
            ]
        );
        assert_eq!(
            remedied(RemedyAction::FewerModels { most: 1.0 }, None, 0.0)[0],
            "Välj högst 1_modell."
        );
    }
}
