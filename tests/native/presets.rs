//! What every preset comes to: a report each, to the last digit, and what must hold for all.

use crate::common::valid;
use std::fmt::{Display, Write};

use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::{Comparison, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::text::{self, Language};

fn report(comparison: &Comparison) -> String {
    let mut text = String::new();
    let mut line = |name: &dyn Display, value: &dyn Display| {
        let _ = writeln!(text, "{name:<34} {value}");
    };
    for plan in &comparison.plans {
        line(&format!("{:?}", plan.plan), &"");
        line(&"  cost", &plan.cost.total.value());
        line(&"  a year", &plan.cost.equivalent_annual.value());
        line(&"  per user-year", &plan.cost.per_user_year.value());
        for cost in Line::ALL {
            let name = format!("    {}", cost.id());
            line(&name, &plan.cost.lines[cost].value());
        }
        line(&"  kg CO2e", &plan.carbon.total.value());
        line(&"    embodied", &plan.carbon.embodied.value());
        line(&"    use", &plan.carbon.use_carbon.value());
        line(&"    avoided elsewhere", &plan.carbon.avoided.value());
        line(
            &"  share under warranty",
            &plan.warranty.covered_share.value(),
        );
        let first = plan.fitness.first_unmet_year;
        line(
            &"  first unmet in",
            &first.map_or("never".to_owned(), |year| year.to_string()),
        );
        line(&"  people not served", &plan.fitness.users_unmet.value());
    }
    for group in &comparison.groups {
        for option in &group.options {
            line(&format!("{} {}", group.id, option.id), &"");
            line(&"  years", &option.service_life.years.value());
            line(&"  a year", &option.cost.equivalent_annual.value());
            line(&"  kg CO2e a year", &option.carbon.per_user_year.value());
            line(&"  recommendable", &option.recommendable);
        }
    }
    for result in comparison
        .requirements
        .iter()
        .filter(|result| result.is_missed())
    {
        let whose = match (result.group, result.option) {
            (Some(group), Some(option)) => format!("group {group}, option {option}"),
            _ => "the whole mix".to_owned(),
        };
        line(&format!("not met: {:?}", result.demand), &whose);
    }
    text
}

#[test]
fn reports() {
    for preset in PresetId::ALL {
        insta::assert_snapshot!(preset.id(), report(&compare(&valid(&preset))));
    }
}

#[test]
fn every_preset_is_valid_and_keeps_its_name() {
    for preset in PresetId::ALL {
        let valid = valid(&preset);
        assert_eq!(valid.warnings(), []);
        assert_eq!(valid.scenario(), &preset.scenario());
        assert_eq!(valid.scenario().preset.as_deref(), Some(preset.id()));
        assert_eq!(PresetId::from_id(preset.id()), Some(preset));
    }
    assert_eq!(PresetId::from_id("no-such-preset"), None);
}

/// What a fleet recommends at first sight is something that serves everyone.
#[test]
fn every_option_of_a_fleet_can_be_recommended() {
    for preset in PresetId::ALL {
        let comparison = compare(&valid(&preset));
        for group in &comparison.groups {
            for option in &group.options {
                assert!(
                    option.recommendable,
                    "{preset:?} {} {}",
                    group.id, option.id
                );
            }
        }
        for plan in &comparison.plans {
            assert_eq!(plan.fitness.users_unmet.value(), 0.0);
        }
    }
}

#[test]
fn new_costs_less_where_it_should() {
    let comparison = compare(&valid(&PresetId::NewWins));
    let [mix, refurbished] = &comparison.differences;
    assert!(mix.cost.value() > 0.0 && refurbished.cost.value() > mix.cost.value());
    // And emits more: the choice is an honest one.
    assert!(refurbished.carbon.value() < 0.0);
}

#[test]
fn presets_are_described_in_every_language() {
    for language in Language::ALL {
        for preset in PresetId::ALL {
            let texts = [
                text::preset_name(preset, language),
                text::preset_description(preset, language),
            ];
            let of_case = preset.case().into_iter().flat_map(|case| case.figures);
            let figures = of_case.map(|figure| text::preset_figure_name(figure.kind, language));
            for wording in texts.into_iter().chain(figures) {
                assert!(!wording.is_empty() && wording.trim() == wording && !wording.contains('!'));
            }
            // A published case either agrees with today's figures or says why not.
            let differs = preset.case().is_some_and(|case| {
                let comparison = compare(&valid(&preset));
                case.figures.iter().any(|figure| {
                    let today = figure.today(&comparison).unwrap_or(f64::NAN);
                    (today / figure.published - 1.0).abs() > 0.005
                })
            });
            assert_eq!(
                text::why_it_differs(preset, language).is_some(),
                differs,
                "{preset:?}"
            );
        }
    }
}
