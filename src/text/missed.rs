//! Which requirements are met, missed and not known, after the answer.

use super::capitals::sentence_start;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::lists::{joined, list_of};
use super::names::{DeviceKind, certificate_name, counted_devices};
use super::quantities::quantity;
use super::requirements::count_of_models;
use super::words::{Category, Words};
use crate::catalogue::Certificate;
use crate::decision::answer::{Answer, Missed};
use crate::engine::requirements::Demand;
use crate::quantity::Unit;
use crate::scenario::Currency;

pub(super) fn requirement_sentences(
    answer: &Answer,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let language = format.language();
    let words = language.words();
    let mut sentences = Vec::new();
    for missed in answer.missed.iter().filter(|missed| missed.hard) {
        sentences.extend(hard_sentences(missed, currency, format));
    }
    // They are about your mix, which is named where the answer is about two others.
    if answer.third.is_some()
        && let Some(first) = sentences.first_mut()
    {
        *first = fill(words.in_your_mix(), &[("missed", first)]);
    }
    let judged = answer.judgement.as_ref();
    let falls_short = judged
        .is_some_and(|judgement| [0, 1].map(|place| judgement.falls_short(place)) != [None, None]);
    if sentences.is_empty() && answer.has_requirements && !falls_short {
        sentences.push(words.all_requirements_met().to_owned());
    }
    for sentence in &mut sentences {
        *sentence = sentence_start(sentence);
    }
    let preferences = |devices: fn(&Missed) -> Devices, message: &str| {
        let soft = answer.missed.iter().filter(|missed| !missed.hard);
        let some = soft.filter(|missed| devices(missed).0 > 0.0);
        let entry = |missed: &Missed| {
            let entry = match missed.demand {
                // It is about the mix and about no device.
                Demand::MaxModels => words.at_most_what(),
                _ => words.what_for_devices(),
            };
            about(entry, missed, devices(missed), currency, format)
        };
        let what: Vec<String> = some.map(entry).collect();
        let what = list_of(&what, language);
        (!what.is_empty()).then(|| fill(message, &[("what", &what)]))
    };
    sentences.extend(preferences(that_miss, words.preferred_missing()));
    sentences.extend(preferences(not_known, words.preferred_not_known()));
    joined(sentences.iter(), " ")
}

/// So many devices, and how many of them are in use today.
type Devices = (f64, f64);

fn that_miss(missed: &Missed) -> Devices {
    (missed.missed, missed.missed_in_use)
}

fn not_known(missed: &Missed) -> Devices {
    (missed.not_known, missed.not_known_in_use)
}

fn hard_sentences(missed: &Missed, currency: Currency, format: &dyn Format) -> Vec<String> {
    let words = format.language().words();
    let category = |devices| format.category(devices, Digits::Decimals(0));
    let sentence = |message: &str, devices| about(message, missed, devices, currency, format);
    let mut sentences = Vec::new();
    if missed.missed > 0.0 {
        let message = missing(missed.demand, category(missed.missed), words);
        sentences.push(sentence(message, that_miss(missed)));
    }
    if missed.not_known > 0.0 {
        let message = words.not_known_whether(category(missed.not_known));
        sentences.push(sentence(message, not_known(missed)));
    }
    sentences
}

fn missing(demand: Demand, devices: Category, words: Words) -> &'static str {
    match demand {
        Demand::Performance => words.do_not_meet_the_need(devices),
        Demand::HandedDownSupply => words.to_hand_down_missing(devices),
        Demand::MaxModels => words.more_models_than(),
        Demand::UpdatesUntil | Demand::SocialTerms => words.are_missing(),
        Demand::WarrantyMonths
        | Demand::BatteryHealth
        | Demand::Certificate
        | Demand::CertifiedWipe
        | Demand::TakeBack => words.is_missing(),
    }
}

fn about(
    message: &str,
    missed: &Missed,
    (devices, in_use): Devices,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let kind = DeviceKind::of(&missed.classes);
    let words = format.language().words();
    let bought = libm::round(devices - in_use);
    let devices = match (bought >= 1.0, in_use > 0.0) {
        (_, false) => counted_devices(devices, kind, format),
        (false, true) => {
            let devices = counted_devices(in_use, kind, format);
            fill(words.in_use_today(), &[("devices", &devices)])
        }
        (true, true) => {
            let number = format.number(in_use, Digits::Decimals(0));
            let devices = counted_devices(bought, kind, format);
            let values = [("devices", &*devices), ("number", &number)];
            fill(words.and_in_use_today(), &values)
        }
    };
    let what = asked(missed, currency, format);
    fill(message, &[("what", &what), ("devices", &devices)])
}

/// What is asked for, as a noun.
fn asked(missed: &Missed, currency: Currency, format: &dyn Format) -> String {
    demanded(
        missed.demand,
        missed.asked,
        missed.certificate,
        (currency, format),
    )
}

/// A demand as a noun; nothing for what is said in whole sentences.
pub fn demanded(
    demand: Demand,
    asked: Option<f64>,
    certificate: Option<&'static str>,
    (currency, format): (Currency, &dyn Format),
) -> String {
    let words = format.language().words();
    let value = asked.unwrap_or_default();
    let with = |message, number: &str| fill(message, &[("asked", number)]);
    match demand {
        Demand::UpdatesUntil => {
            let year = quantity(value, Unit::CalendarYear, currency, format);
            with(words.demanded_updates(), &year)
        }
        Demand::WarrantyMonths => {
            let digits = Digits::UpTo(1);
            let message = words.demanded_warranty(format.category(value, digits));
            with(message, &format.number(value, digits))
        }
        Demand::BatteryHealth => {
            let share = quantity(value / 100.0, Unit::Percent, currency, format);
            with(words.demanded_battery(), &share)
        }
        Demand::Certificate => certificate.map_or_else(String::new, |id| {
            Certificate::from_id(id)
                .map_or(id, certificate_name)
                .to_owned()
        }),
        Demand::CertifiedWipe | Demand::SocialTerms | Demand::TakeBack => {
            words.demand(demand).to_owned()
        }
        Demand::MaxModels => count_of_models(value, format),
        Demand::Performance | Demand::HandedDownSupply => String::new(),
    }
}
