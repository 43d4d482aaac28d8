//! The sentence at the top of the page, in parts: "We need 300 laptops for 4 years."

use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::names::{DeviceKind, devices};

/// What so many devices are called: "laptops", and "devices in 4 groups" where they are in several.
pub fn needed(kind: DeviceKind, number: f64, groups: usize, format: &dyn Format) -> String {
    let what = devices(kind, number, format);
    if groups == 1 {
        return what.to_owned();
    }
    let groups = format.number(groups as f64, Digits::Decimals(0));
    fill(
        format.language().words().needed_in_groups(),
        &[("what", what), ("groups", &groups)],
    )
}

/// "for {years} years"
pub fn period_phrase(years: f64, format: &dyn Format) -> &'static str {
    let category = format.category(years, Digits::UpTo(6));
    format.language().words().key_for(category)
}

/// How many values differ from those of the example: "5 values are yours, the rest defaults";
/// nothing for none.
pub fn values_are_yours(number: usize, format: &dyn Format) -> String {
    if number == 0 {
        return String::new();
    }
    let words = format.language().words();
    let message = words.values_yours(format.category_of_count(number));
    let number = format.number(number as f64, Digits::Decimals(0));
    fill(message, &[("number", &number)])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;
    use crate::catalogue::DeviceClass;
    use crate::presets::PresetId;
    use crate::scenario::{Identified, Scenario, validate};

    /// The sentence with the code of the country in place of its name.
    fn sentence(scenario: &Scenario, format: &dyn Format) -> String {
        let words = format.language().words();
        let valid = validate(scenario).expect("valid");
        let options = valid.filled().groups.iter().flat_map(|of| &of.options);
        let classes: Vec<DeviceClass> = options
            .filter_map(Identified::of)
            .map(|of| of.class)
            .collect();
        let groups = &scenario.groups;
        let number = groups.iter().map(|group| f64::from(group.count)).sum();
        let years = scenario.horizon_years;
        let what = needed(DeviceKind::of(&classes), number, groups.len(), format);
        let number = format.number(number, Digits::Decimals(0));
        let period = format.number(years, Digits::UpTo(2));
        [
            fill(words.key_need(), &[("number", &number), ("what", &what)]),
            fill(period_phrase(years, format), &[("years", &period)]),
        ]
        .join(" ")
        .replace('\u{a0}', " ")
    }

    fn both(scenario: &Scenario) -> [String; 2] {
        [sentence(scenario, &ENGLISH), sentence(scenario, &SWEDISH)]
    }

    #[test]
    fn the_sentence_is_one_for_every_preset() {
        let expected = [
            [
                "We need 300 laptops for 4 years.",
                "Vi behöver 300 bärbara datorer i 4 år.",
            ],
            [
                "We need 400 Chromebooks for 4 years.",
                "Vi behöver 400 Chromebooks i 4 år.",
            ],
            [
                "We need 250 laptops for 5 years.",
                "Vi behöver 250 bärbara datorer i 5 år.",
            ],
            [
                "We need 240 devices in 2 groups for 6 years.",
                "Vi behöver 240 enheter i 2 grupper i 6 år.",
            ],
        ];
        for (preset, expected) in PresetId::ALL.into_iter().zip(expected) {
            assert_eq!(both(&preset.scenario()), expected);
        }
        for preset in PresetId::ALL {
            for sentence in both(&preset.scenario()) {
                assert!(!sentence.contains([':', '{', '(']), "{sentence}");
            }
        }
    }

    #[test]
    fn one_is_one() {
        let mut scenario = PresetId::Phones.scenario();
        scenario.groups[0].count = 1;
        scenario.horizon_years = 1.0;
        assert_eq!(
            both(&scenario),
            [
                "We need 1 mobile phone for 1 year.",
                "Vi behöver 1 mobiltelefon i 1 år."
            ]
        );
        scenario.groups[0].count = 1_500;
        scenario.horizon_years = 0.5;
        assert_eq!(
            both(&scenario),
            [
                "We need 1,500 mobile phones for 0.5 years.",
                "Vi behöver 1 500 mobiltelefoner i 0,5 år."
            ]
        );
    }

    #[test]
    fn own_values_are_counted() {
        let of = |number| [&ENGLISH, &SWEDISH].map(|format| values_are_yours(number, format));
        assert_eq!(of(0), ["", ""]);
        assert_eq!(
            of(1),
            [
                "1 value is yours, the rest defaults",
                "1 värde är ert, resten standard"
            ]
        );
        assert_eq!(
            of(5),
            [
                "5 values are yours, the rest defaults",
                "5 värden är era, resten standard"
            ]
        );
    }
}
