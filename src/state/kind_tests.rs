//! Kinds, and ways of having devices that are added: each leaves a scenario that can be compared.

use super::super::device::{class_of, kind_of};
use super::super::edit::{ChoicePlace, Edit, NumberPlace};
use super::super::shares::sourcing_of;
use super::super::{Action, State};
use super::*;
use crate::engine::compare;
use crate::presets::PresetId;
use crate::quantity::Quantity;
use crate::scenario::Need;
use crate::scenario::{Requirement, RequirementKind, Valid, validate};
use crate::text::Language;

#[track_caller]
fn after(scenario: &Scenario, edit: &Edit) -> Scenario {
    let after = edit.apply(scenario).expect("an edit that fits");
    valid(&after);
    after
}

#[track_caller]
fn valid(scenario: &Scenario) -> Valid {
    validate(scenario).unwrap_or_else(|issues| panic!("{issues:?}"))
}

fn kind(group: usize, class: DeviceClass) -> Edit {
    Edit::Choice(ChoicePlace::Kind { group }, class.id().to_owned())
}

fn add(sourcing: Sourcing) -> Edit {
    Edit::AddOption { group: 0, sourcing }
}

#[test]
fn every_group_can_have_devices_of_every_kind() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        for group in 0..scenario.groups.len() {
            for class in DeviceClass::ALL {
                let after = after(&scenario, &kind(group, class));
                let of_group = &after.groups[group];
                let kind_now = kind_of(&valid(&after).filled().groups[group]);
                assert_eq!(kind_now, Some(class), "{preset:?} {group}");
                let is_asked_nothing = of_group.need == Need::default();
                assert!(fits(&of_group.need, class) || is_asked_nothing);
                let option = &of_group.options[0];
                let devices = option.device.as_deref().and_then(catalogue::device);
                let is_new = sourcing_of(option) == Sourcing::New;
                let typical = catalogue::typical_device(class, is_new);
                let before = kind_of(&valid(&scenario).filled().groups[group]);
                let was_it = before == Some(class);
                assert!(was_it || devices == Some(typical), "{preset:?} {class:?}");
            }
        }
    }
}

#[test]
fn a_kind_brings_a_need_that_fits_it_and_keeps_one_that_does() {
    let need = |scenario: &Scenario| scenario.groups[0].need.profile.clone();
    let office = PresetId::StaffLaptops.scenario();
    let micro = after(&office, &kind(0, DeviceClass::DesktopMicro));
    assert_eq!(need(&micro).as_deref(), Some("office"));
    let phones = after(&office, &kind(0, DeviceClass::Phone));
    assert_eq!(need(&phones).as_deref(), Some("phone-apps"));
    let again = after(&phones, &kind(0, DeviceClass::Laptop));
    assert_eq!(need(&again).as_deref(), Some("office"));
    let pupils = PresetId::SchoolLaptops.scenario();
    let chromebooks = after(&pupils, &kind(0, DeviceClass::Chromebook));
    assert_eq!(need(&chromebooks).as_deref(), Some("pupil-web"));
    // All of them do what is asked.
    for scenario in [micro, phones, again, chromebooks] {
        let comparison = compare(&valid(&scenario));
        for option in &comparison.groups[0].options {
            assert!(option.service_life.meets_need, "{scenario:?}");
        }
    }
}

#[test]
fn a_kind_is_one_step_that_undo_takes_back() {
    let scenario = PresetId::SchoolLaptops.scenario();
    let state = State::new(scenario.clone(), Language::English, 2).expect("a preset");
    let phones = state.after(Action::Edit(kind(0, DeviceClass::Phone)));
    assert_ne!(phones.scenario(), &scenario);
    assert_eq!(phones.after(Action::Undo).scenario(), &scenario);
}

#[test]
fn what_is_kept_is_used_and_of_the_kind() {
    let kept = after(&PresetId::Chromebooks.scenario(), &add(Sourcing::Keep));
    let option = &kept.groups[0].options[2];
    assert_eq!(sourcing_of(option), Sourcing::Keep);
    assert_eq!(option.device.as_deref(), Some("chromebook-typical-used"));
    assert_eq!(option.share_percent, 0.0);
}

/// A laptop that is kept is five years old unless something else is entered, costs nothing to buy, and
/// nobody misses a warranty of it.
#[test]
fn a_kept_laptop_is_five_years_old_and_asked_for_no_warranty() {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.requirements = vec![Requirement {
        kind: Some(RequirementKind::WarrantyMonths),
        hard: None,
        value: Some(36.0),
        certificate: None,
    }];
    let mut kept = after(&scenario, &add(Sourcing::Keep));
    let inputs = &valid(&kept).inputs().groups[0].options[2].clone();
    assert_eq!(inputs.life.age_at_purchase.value(), 5.0);
    assert_eq!(inputs.price.value(), 0.0);
    let share = NumberPlace::Share {
        group: 0,
        option: 2,
    };
    kept = after(&kept, &Edit::Number(share, Some(100.0)));
    let comparison = compare(&valid(&kept));
    assert!(comparison.missed.is_empty(), "{:?}", comparison.missed);
    let of_kept = &comparison.groups[0].options[2];
    assert_eq!(of_kept.warranty.equal_warranty_price, None);
    let age = NumberPlace::of_option((0, 2), Quantity::AgeAtPurchase);
    kept = after(&kept, &Edit::Number(age, Some(6.0)));
    let inputs = &valid(&kept).inputs().groups[0].options[2].clone();
    assert_eq!(inputs.life.age_at_purchase.value(), 6.0);
}

#[test]
fn handing_down_in_one_group_brings_a_group_that_buys_new() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let state = State::new(scenario.clone(), Language::English, 2).expect("a preset");
        let added = state.after(Action::Edit(add(Sourcing::HandedDown)));
        let now = added.scenario();
        let received = now.groups[0].options.last().expect("the option");
        assert_eq!(sourcing_of(received), Sourcing::HandedDown);
        let giver = crate::scenario::giver(now, received).expect("a giver");
        let giving = now.option(giver).expect("the giver");
        assert!(giving.share_percent > 0.0, "{preset:?}");
        if scenario.groups.len() == 1 {
            assert_eq!(now.groups.len(), 2);
            assert_eq!(sourcing_of(giving), Sourcing::New);
            assert_eq!(now.groups[1].count, scenario.groups[0].count);
            // The person goes on with the group to which devices are handed down.
            assert!(added.page().is_in_work(&now.groups, 0));
        }
        assert_eq!(added.after(Action::Undo).scenario(), &scenario);
    }
}

#[test]
fn a_device_that_the_catalogue_does_not_have_is_of_its_class() {
    let place = ChoicePlace::Device {
        group: 0,
        option: 1,
    };
    let edit = Edit::Choice(place, DeviceClass::Laptop.id().to_owned());
    let other = after(&PresetId::SchoolLaptops.scenario(), &edit);
    let option = &other.groups[0].options[1];
    assert_eq!(option.device, None);
    assert_eq!(class_of(&other, option), Some(DeviceClass::Laptop));
}
