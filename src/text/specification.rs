//! What a device is, in a line.

use super::compact::calendar_year;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::lists::joined;
use super::names::device_class;
use super::words::Language;
use crate::catalogue::DeviceClass;
use crate::scenario::{DeviceOption, Identified};

/// What the device of an option has and until when it is updated: "16 GB, 256 GB, processor 9,000,
/// updates until 2031". `updates` is when they end, and whether that is an estimate.
pub fn specification_in_short(
    option: &DeviceOption,
    (until, is_estimated): (Option<f64>, bool),
    format: &dyn Format,
) -> String {
    let words = format.language().words();
    let Some(identified) = Identified::of(option) else {
        return String::new();
    };
    let (own, device) = (&option.specification, identified.device);
    let number = |value: Option<f64>, message| {
        let value = value.filter(|value| *value > 0.0)?;
        let number = format.number(value, Digits::UpTo(1));
        Some(fill(message, &[("number", &number)]))
    };
    let memory = own.memory_gb.or(device.and_then(|of| of.memory_gb));
    let storage = own.storage_gb.or(device.and_then(|of| of.storage_gb));
    let processor = own.cpu_mark.or(device.and_then(|of| of.cpu_mark));
    let screen = own.screen_inches.or(device.and_then(|of| of.screen_inches));
    let is_monitor = identified.class == DeviceClass::Monitor;
    let mut parts: Vec<String> = [
        number(memory, words.short_gigabytes()),
        number(storage, words.short_gigabytes()),
        number(processor, words.short_processor()),
        number(screen.filter(|_| is_monitor), words.short_screen()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let updates = match until {
        Some(until) if is_estimated => {
            let year = calendar_year(until);
            Some(fill(words.short_updates_estimated(), &[("year", &year)]))
        }
        Some(until) => Some(fill(
            words.short_updates(),
            &[("year", &calendar_year(until))],
        )),
        None if is_monitor => None,
        None => Some(words.short_updates_not_announced().to_owned()),
    };
    parts.extend(updates);
    joined(parts.iter(), ", ")
}

/// A device of a class that the catalogue does not have: "Other laptop".
pub fn other_of_class(class: DeviceClass, language: Language) -> String {
    let class = device_class(class, language);
    fill(language.words().other_of_class(), &[("class", class)])
}

/// "3 models found"
pub fn models_found(number: usize, format: &dyn Format) -> String {
    let words = format.language().words();
    let count = format.number(number as f64, Digits::Decimals(0));
    let message = words.models_found(format.category_of_count(number));
    fill(message, &[("number", &count)])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;

    fn of(device: &str, updates: (Option<f64>, bool)) -> [String; 2] {
        let option = DeviceOption {
            device: Some(device.to_owned()),
            ..DeviceOption::default()
        };
        [&ENGLISH, &SWEDISH]
            .map(|format| specification_in_short(&option, updates, format).replace('\u{a0}', "_"))
    }

    #[test]
    fn a_device_is_told_in_a_line() {
        assert_eq!(
            of("chromebook-typical-new", (Some(2034.42), false)),
            [
                "8_GB, 64_GB, processor 5,594, updates until 2034",
                "8_GB, 64_GB, processor 5_594, uppdateras till 2034",
            ]
        );
        let phone = &of("phone-typical-new", (Some(2033.0), true))[0];
        assert!(
            phone.ends_with("updates not announced, about_2033"),
            "{phone}"
        );
        assert_eq!(of("monitor-typical-new", (None, false))[0], "23.8_inches");
    }
}
