//! What is said of devices that are in use today.

use super::compact::calendar_year;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::names::{DeviceKind, counted_devices};
use super::quantities::rounded_quantity;
use super::words::Language;
use crate::catalogue::{Device, DeviceClass, is_typical};
use crate::engine::cohort_result::CohortResult;
use crate::engine::due::DueReason;
use crate::quantity::Unit;
use crate::scenario::{Currency, ReplacementTime};

/// "40 laptops from 2022", or the model in place of the class where it is known.
pub fn cohort_in_short(
    (class, device): (Option<DeviceClass>, Option<&Device>),
    count: u32,
    new_since: f64,
    format: &dyn Format,
) -> String {
    let kind = class.map_or(DeviceKind::Devices, DeviceKind::Class);
    let devices = match device.filter(|device| !is_typical(device)) {
        Some(device) => {
            let count = format.number(f64::from(count), Digits::Decimals(0));
            [&count, "\u{a0}", device.name].concat()
        }
        None => counted_devices(f64::from(count), kind, format),
    };
    let values = [
        ("devices", devices.as_str()),
        ("year", &calendar_year(new_since)),
    ];
    fill(format.language().words().cohort_in_short(), &values)
}

/// That a cohort was added, or taken away: "40 laptops from 2022 added".
pub fn cohort_changed(cohort: &str, is_added: bool, language: Language) -> String {
    let words = language.words();
    let message = match is_added {
        true => words.edit_cohort_added(),
        false => words.edit_cohort_removed(),
    };
    fill(message, &[("cohort", cohort)])
}

/// When a cohort is replaced and why: "Due in 2028: the planned years are over." `end` is that of the
/// period.
pub fn cohort_due(
    cohort: &CohortResult,
    replacement: ReplacementTime,
    end: f64,
    format: &dyn Format,
) -> String {
    let words = format.language().words();
    let message = match replacement {
        _ if cohort.due_year >= end => words.cohort_due_after(),
        // A year that a person set is not put off.
        ReplacementTime::YearLonger if cohort.reason != DueReason::Stated => {
            words.cohort_due_later()
        }
        _ => words.cohort_due(),
    };
    let values = [
        ("year", &*calendar_year(cohort.due_year)),
        ("reason", words.due_reason(cohort.reason)),
    ];
    fill(message, &values)
}

/// That a cohort is in use when its updates have ended, and when they do; `None` where it is not.
/// "Security updates end in 2029, 1 year before they are replaced."
pub fn cohort_without_updates(
    cohort: &CohortResult,
    end: f64,
    format: &dyn Format,
) -> Option<String> {
    let words = format.language().words();
    let updates = cohort.updates_end.filter(|_| cohort.outlives_updates)?;
    let without = cohort.due_year.min(end) - updates;
    let message = match (cohort.due_year > end, cohort.updates_are_estimated) {
        (false, false) => words.cohort_outlives(),
        (false, true) => words.cohort_outlives_estimate(),
        (true, false) => words.cohort_outlives_in_period(),
        (true, true) => words.cohort_outlives_estimate_in_period(),
    };
    let time = rounded_quantity(without, Unit::Years, Currency::Sek, format);
    let values = [("year", &*calendar_year(updates)), ("time", &time)];
    Some(fill(message, &values))
}

/// What is in use, in short, with those whose updates end before they are replaced: how many, when the
/// first do, and how long before. "…; security updates end in 2027 for 60 laptops, 1 year before
/// replacement"
pub fn with_ends_of_updates<'a>(
    fleet: String,
    cohorts: impl Iterator<Item = (Option<DeviceClass>, &'a CohortResult)>,
    format: &dyn Format,
) -> String {
    let words = format.language().words();
    let (mut devices, mut classes, mut is_estimated) = (0.0, Vec::new(), false);
    let mut ends: Vec<(f64, String)> = Vec::new();
    for (class, cohort) in cohorts.filter(|(_, cohort)| cohort.outlives_updates) {
        let Some(end) = cohort.updates_end else {
            continue;
        };
        devices += cohort.devices.value();
        classes.extend(class);
        is_estimated |= cohort.updates_are_estimated;
        let without = cohort.due_year - end;
        let time = rounded_quantity(without, Unit::Years, Currency::Sek, format);
        ends.push((libm::floor(end), time));
    }
    let Some(first) = ends.iter().min_by(|a, b| a.0.total_cmp(&b.0)) else {
        return fleet;
    };
    let is_one = ends.iter().all(|end| end == first);
    let message = match (is_one, is_estimated) {
        (true, false) => words.fleet_updates_end(),
        (true, true) => words.fleet_updates_end_estimated(),
        (false, false) => words.fleet_updates_end_first(),
        (false, true) => words.fleet_updates_end_first_estimated(),
    };
    let devices = counted_devices(devices, DeviceKind::of(&classes), format);
    let values = [
        ("fleet", &*fleet),
        ("year", &calendar_year(first.0)),
        ("devices", &devices),
        ("time", &first.1),
    ];
    fill(message, &values)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;
    use crate::units::Ratio;

    fn both(write: impl Fn(&dyn Format) -> String) -> [String; 2] {
        [write(&SWEDISH), write(&ENGLISH)].map(|text| text.replace('\u{a0}', " "))
    }

    fn cohort(due_year: f64, reason: DueReason, updates_end: Option<f64>) -> CohortResult {
        CohortResult {
            id: String::new(),
            devices: Ratio::of(40.0),
            due_year,
            reason,
            updates_end,
            updates_are_estimated: false,
            outlives_updates: updates_end.is_some_and(|end| end < due_year),
            remedy: None,
        }
    }

    #[test]
    fn a_cohort_is_told_by_what_how_many_and_since_when() {
        let laptops = |count| {
            let class = Some(DeviceClass::Laptop);
            both(|format| {
                let name = cohort_in_short((class, None), count, 2022.5, format);
                cohort_changed(&name, true, format.language())
            })
        };
        assert_eq!(
            laptops(40),
            [
                "40 bärbara datorer från 2022 har lagts till",
                "40 laptops from 2022 added"
            ]
        );
        assert_eq!(
            laptops(1),
            [
                "1 bärbar dator från 2022 har lagts till",
                "1 laptop from 2022 added"
            ]
        );
    }

    #[test]
    fn a_model_is_named() {
        let phone = crate::catalogue::device("samsung-galaxy-xcover7");
        let name = both(|format| cohort_in_short((None, phone), 60, 2025.0, format));
        assert_eq!(name[1], "60 Samsung Galaxy XCover7 from 2025");
    }

    #[test]
    fn when_it_is_due_and_why() {
        let when_due = ReplacementTime::WhenDue;
        let due = |cohort: &CohortResult, replacement| {
            both(|format| cohort_due(cohort, replacement, 2031.0, format))
        };
        let planned = cohort(2028.0, DueReason::Planned, None);
        assert_eq!(
            due(&planned, when_due),
            [
                "Byts 2028: den planerade tiden är slut.",
                "Due in 2028: the planned years are over."
            ]
        );
        assert_eq!(
            due(&planned, ReplacementTime::YearLonger)[1],
            "Due in 2028, a year longer than otherwise: the planned years are over."
        );
        assert_eq!(
            due(&cohort(2033.0, DueReason::Updates, None), when_due)[1],
            "Due in 2033, after the period: security updates end."
        );
    }

    #[test]
    fn whose_updates_end_first_and_how_long_before_the_devices_are_replaced() {
        let told = |cohorts: &[CohortResult]| {
            both(|format| {
                let laptop = Some(DeviceClass::Laptop);
                let cohorts = cohorts.iter().map(|cohort| (laptop, cohort));
                with_ends_of_updates("-".to_owned(), cohorts, format)
            })
        };
        let first = cohort(2029.5, DueReason::Planned, Some(2027.5));
        let later = cohort(2030.0, DueReason::Planned, Some(2029.0));
        let in_time = cohort(2028.0, DueReason::Planned, Some(2028.0));
        assert_eq!(
            told(&[in_time.clone(), first.clone()]),
            [
                "-; säkerhetsuppdateringarna upphör 2027 för 40 bärbara datorer, 2 år före bytet",
                "-; security updates end in 2027 for 40 laptops, 2 years before replacement"
            ]
        );
        assert_eq!(
            told(&[later, first]),
            [
                "-; säkerhetsuppdateringarna upphör före bytet för 80 bärbara datorer, först 2027",
                "-; security updates end before replacement for 80 laptops, first in 2027"
            ]
        );
        assert_eq!(told(&[in_time]), ["-", "-"]);
    }

    #[test]
    fn use_without_updates_is_told_with_its_years() {
        let told = |cohort: &CohortResult, end| {
            both(|format| cohort_without_updates(cohort, end, format).unwrap_or_default())
        };
        let outlives = cohort(2030.0, DueReason::Updates, Some(2029.0));
        assert_eq!(
            told(&outlives, 2031.0),
            [
                "Säkerhetsuppdateringarna upphör 2029, 1 år innan enheterna byts.",
                "Security updates end in 2029, 1 year before the devices are replaced."
            ]
        );
        assert_eq!(
            told(&outlives, 2029.5)[1],
            "Security updates end in 2029, 0.5 years before the period is over."
        );
        let enough = cohort(2029.0, DueReason::Updates, Some(2029.0));
        assert_eq!(told(&enough, 2031.0), ["", ""]);
    }
}
