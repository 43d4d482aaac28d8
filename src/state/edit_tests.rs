//! Every edit leaves a scenario that can be calculated with.

use super::super::place::OfferSwitch;
use super::super::shares::percent_of;
use super::super::sourcing::{giver_word, possible_givers};
use super::super::testing::{after, school};
use super::*;
use crate::catalogue::Certificate;
use crate::engine::compare;
use crate::scenario::Number;
use crate::scenario::{HandedDownFrom, Identified, NumberOrNone, Value, validate};
use crate::units::{KgCo2e, Money};

fn shares(scenario: &Scenario) -> Vec<f64> {
    scenario.groups[0]
        .options
        .iter()
        .map(|option| option.share_percent)
        .collect()
}

fn fleet() -> Scenario {
    PresetId::MixedFleet.scenario()
}

#[track_caller]
fn choose(scenario: &Scenario, place: ChoicePlace, word: &str) -> Scenario {
    after(scenario, Edit::Choice(place, word.to_owned()))
}

#[track_caller]
fn have(scenario: &Scenario, (group, option): (usize, usize), sourcing: Sourcing) -> Scenario {
    choose(
        scenario,
        ChoicePlace::Sourcing { group, option },
        sourcing.word(),
    )
}

fn remedy(action: RemedyAction, cost: f64) -> Edit {
    Edit::Remedies(vec![(
        Asked::Option((0, 1)),
        Remedy {
            action,
            cost_per_device: Some(Money::of(cost)),
            carbon_per_device: KgCo2e::zero(),
        },
    )])
}

/// What is lacking is added to every group that has none, without a share, and taken back in one
/// step.
#[test]
fn what_is_lacking_is_added_everywhere() {
    let mut only_refurbished = fleet();
    for group in &mut only_refurbished.groups {
        group
            .options
            .retain(|option| option.sourcing == Some(Sourcing::Refurbished));
        group.options.truncate(1);
        group.options[0].share_percent = 100.0;
    }
    only_refurbished
        .groups
        .retain(|group| !group.options.is_empty());
    let added = after(&only_refurbished, Edit::AddWhatIsLacking(Sourcing::New));
    for (group, before) in added.groups.iter().zip(&only_refurbished.groups) {
        let [old, new] = group.options.as_slice() else {
            panic!("{group:?}");
        };
        assert_eq!(old, &before.options[0]);
        assert_eq!(new.sourcing, Some(Sourcing::New));
        assert_eq!(new.share_percent, 0.0);
        let class = |option| Identified::of(option).map(|of| of.class);
        assert_eq!(class(new), class(old));
    }
    let judged = |scenario: &Scenario| compare(&validate(scenario).expect("valid")).judged;
    assert!(judged(&only_refurbished).is_none());
    assert!(judged(&added).is_some());
    // Nothing is lacking any more.
    assert_eq!(after(&added, Edit::AddWhatIsLacking(Sourcing::New)), added);
}

#[test]
fn the_slider_divides_between_new_and_refurbished() {
    let edit = Edit::Mix {
        group: 0,
        refurbished_percent: 40.0,
    };
    let after = after(&school(), edit);
    assert_eq!(refurbished_percent(&after.groups[0]), 40.0);
    assert_eq!(shares(&after).iter().sum::<f64>(), 100.0);
}

#[test]
fn the_slider_leaves_alone_what_is_not_bought() {
    let mut kept = after(
        &school(),
        Edit::AddOption {
            group: 0,
            sourcing: Sourcing::Refurbished,
        },
    );
    kept = have(&kept, (0, 2), Sourcing::Keep);
    let place = NumberPlace::Share {
        group: 0,
        option: 2,
    };
    kept = after(&kept, Edit::Number(place, Some(20.0)));
    let edit = Edit::Mix {
        group: 0,
        refurbished_percent: 50.0,
    };
    assert_eq!(shares(&after(&kept, edit)), [40.0, 40.0, 20.0]);
}

#[test]
fn a_typed_share_leaves_the_rest_to_the_others() {
    let school = after(
        &school(),
        Edit::AddOption {
            group: 0,
            sourcing: Sourcing::Refurbished,
        },
    );
    let place = NumberPlace::Share {
        group: 0,
        option: 2,
    };
    let after = after(&school, Edit::Number(place, Some(20.0)));
    assert_eq!(shares(&after)[2], 20.0);
    assert!((shares(&after).iter().sum::<f64>() - 100.0).abs() < 1e-9);
}

#[test]
fn the_last_group_and_the_last_option_stay() {
    assert!(Edit::RemoveGroup { group: 0 }.apply(&school()).is_none());
    let first = Edit::RemoveOption {
        group: 0,
        option: 0,
    };
    let one = after(&school(), first.clone());
    assert_eq!(shares(&one), [100.0]);
    assert!(first.apply(&one).is_none());
}

/// When the group goes whose people use other devices too, the first of those count them.
#[test]
fn the_people_of_a_removed_group_are_counted_once() {
    let mut fleet = PresetId::MixedFleet.scenario();
    fleet.groups[4].same_people_as = Some("administration".to_owned());
    let left = after(&fleet, Edit::RemoveGroup { group: 0 });
    let whose = |index: usize| left.groups[index].same_people_as.as_deref();
    assert_eq!(left.groups[2].id, "monitors");
    assert_eq!((whose(2), whose(3)), (None, Some("monitors")));
    assert!(validate(&left).is_ok());
}

#[test]
fn copies_get_ids_of_their_own() {
    let after = after(&school(), Edit::DuplicateGroup { group: 0 });
    assert_ne!(after.groups[0].id, after.groups[1].id);
}

#[test]
fn every_way_to_have_a_device_is_valid_after_every_other() {
    const ALL: [Sourcing; 4] = [
        Sourcing::New,
        Sourcing::Refurbished,
        Sourcing::Keep,
        Sourcing::HandedDown,
    ];
    for from in ALL {
        let before = have(&fleet(), (1, 0), from);
        for to in ALL {
            let after = have(&before, (1, 0), to);
            assert_eq!(after.groups[1].options[0].sourcing, Some(to));
        }
    }
}

#[test]
fn what_was_entered_for_another_way_is_taken_back() {
    let kept = have(&school(), (0, 1), Sourcing::Keep);
    let offer = &kept.groups[0].options[1].offer;
    assert_eq!((offer.price, offer.planned_years), (None, None));
    assert_eq!(offer.age_at_purchase_years, None);
}

#[test]
fn there_is_nothing_to_hand_down_in_a_single_group() {
    let place = ChoicePlace::Sourcing {
        group: 0,
        option: 0,
    };
    let edit = Edit::Choice(place, Sourcing::HandedDown.word().to_owned());
    assert!(edit.apply(&school()).is_none());
}

#[test]
fn nobody_hands_down_in_a_circle() {
    let first = have(&fleet(), (1, 1), Sourcing::HandedDown);
    let from = &first.groups[1].options[1].handed_down_from;
    let administration = HandedDownFrom {
        group: Some("administration".to_owned()),
        option: Some("new".to_owned()),
    };
    assert_eq!(*from, administration);
    // The pupils' computers come from the administration, so they do not go back there.
    assert!(possible_givers(&first, 0).iter().all(|cell| cell.0 != 1));
    assert!(possible_givers(&first, 2).contains(&(1, 0)));
    for giver in possible_givers(&first, 0) {
        let received = have(&first, (0, 1), Sourcing::HandedDown);
        let place = ChoicePlace::Giver {
            group: 0,
            option: 1,
        };
        choose(&received, place, &giver_word(giver));
    }
}

#[test]
fn what_is_kept_is_not_handed_down() {
    let kept = have(&fleet(), (0, 0), Sourcing::Keep);
    assert!(!possible_givers(&kept, 1).contains(&(0, 0)));
}

#[test]
fn a_receiver_finds_another_giver_or_buys() {
    let mut two = after(&school(), Edit::AddGroup);
    two = have(&two, (1, 1), Sourcing::HandedDown);
    let device = Edit::RemoveOption {
        group: 0,
        option: 0,
    };
    let next = after(&two, device);
    assert_eq!(
        next.groups[1].options[1].handed_down_from.option.as_deref(),
        Some("refurbished")
    );
    let alone = after(&next, Edit::RemoveGroup { group: 0 });
    let left = &alone.groups[0].options[1];
    assert_eq!(left.sourcing, Some(Sourcing::Refurbished));
    assert_eq!(left.device.as_deref(), Some("dell-latitude-5420"));
}

#[test]
fn tiers_rise_and_go() {
    let tier = |from| Edit::AddTier {
        group: 0,
        option: 0,
        tier: PriceTier {
            from,
            price: 7_000.0,
        },
    };
    let two = after(&after(&school(), tier(100)), tier(200));
    assert!(validate(&tier(50).apply(&two).expect("an option")).is_err());
    let place = NumberPlace::Field(Number::of_option((0, 0), Quantity::TierPrice).entry(1));
    let cheaper = after(&two, Edit::Number(place, Some(6_500.0)));
    assert_eq!(entered_number(&cheaper, place), Some(6_500.0));
    let remove = Edit::RemoveTier {
        group: 0,
        option: 0,
        tier: 0,
    };
    let one = after(&cheaper, remove);
    assert_eq!(one.groups[0].options[0].offer.tiers[0].from, 200);
}

#[test]
fn a_pilot_comes_and_goes_as_a_whole() {
    let pilot = |pilot| Edit::Pilot {
        group: 0,
        option: 1,
        pilot,
    };
    let stated = Pilot {
        devices: Some(20),
        years: Some(1.0),
        failures: Some(3),
    };
    let with = after(&school(), pilot(stated));
    let place = NumberPlace::of_option((0, 1), Quantity::PilotFailures);
    let with = after(&with, Edit::Number(place, Some(0.0)));
    assert_eq!(entered_number(&with, place), Some(0.0));
    assert_eq!(after(&with, pilot(Pilot::default())), school());
}

#[test]
fn every_number_of_an_offer_is_read_where_it_was_set() {
    use Quantity as N;
    let numbers = [
        N::Price,
        N::PlannedYears,
        N::AgeAtPurchase,
        N::WarrantyMonths,
        N::WarrantyYearsBought,
        N::WarrantyUpgradePrice,
        N::ExtensionYears,
        N::ExtensionPrice,
        N::UpgradeMemory,
        N::UpgradeStorage,
        N::UpgradePrice,
        N::TakeBackPrice,
        N::ReuseShare,
        N::StatedResale,
        N::BatteryHealth,
        N::BatteryLife,
        N::LeastShare,
        N::MostShare,
    ];
    let mut scenario = school();
    let place = |quantity| NumberPlace::of_option((0, 1), quantity);
    for (index, number) in numbers.into_iter().enumerate() {
        let value = 2.0 + 0.5 * index as f64;
        scenario = after(&scenario, Edit::Number(place(number), Some(value)));
    }
    for (index, number) in numbers.into_iter().enumerate() {
        let value = entered_number(&scenario, place(number));
        assert_eq!(value, Some(2.0 + 0.5 * index as f64), "{number:?}");
        scenario = Edit::Number(place(number), None)
            .apply(&scenario)
            .expect("a place");
        assert_eq!(entered_number(&scenario, place(number)), None);
    }
}

#[test]
fn what_is_known_of_a_battery_goes_with_the_device() {
    let mut known = school();
    let offer = &mut known.groups[0].options[1].offer;
    offer.new_battery = Some(false);
    offer.battery_health_percent = Some(75.0);
    offer.battery_life_years = Some(NumberOrNone::Number(1.0));
    let (group, option) = (0, 1);
    let device = ChoicePlace::Device { group, option };
    let sourcing = ChoicePlace::Sourcing { group, option };
    for (place, word) in [(device, "dell-latitude-5430"), (sourcing, "new")] {
        let other = choose(&known, place, word);
        let offer = &other.groups[0].options[1].offer;
        assert_eq!(offer.new_battery, None, "{word}");
        assert_eq!(offer.battery_health_percent, None, "{word}");
        assert_eq!(offer.battery_life_years, None, "{word}");
    }
}

#[test]
fn a_handed_down_device_shows_the_battery_that_it_gets() {
    let switch = OfferSwitch::NewBattery;
    let (group, option) = (1, 1);
    let place = SwitchPlace::Offer {
        group,
        option,
        switch,
    };
    let is_on = |scenario: &Scenario| super::super::place::is_on(scenario, place);
    assert!(!is_on(&fleet()));
    let handed_down = have(&fleet(), (group, option), Sourcing::HandedDown);
    assert!(is_on(&handed_down));
    let without = after(&handed_down, Edit::Switch(place));
    assert!(!is_on(&without));
    let upgrade = &without.groups[group].options[option].offer.upgrade;
    assert_eq!(upgrade.new_battery, Some(false));
}

#[test]
fn a_share_that_is_entered_takes_the_place_of_all_or_none() {
    let place = NumberPlace::of_option((0, 0), Quantity::ReuseShare);
    let mut scenario = school();
    for (sold_on, percent) in [(true, 100.0), (false, 0.0)] {
        scenario.groups[0].options[0].offer.sold_on = Some(sold_on);
        assert_eq!(entered_number(&scenario, place), Some(percent));
        let reset = after(&scenario, Edit::Number(place, None));
        assert_eq!(entered_number(&reset, place), None);
        let entered = after(&scenario, Edit::Number(place, Some(40.0)));
        assert_eq!(entered_number(&entered, place), Some(40.0));
    }
}

#[test]
fn a_switch_turned_twice_is_where_it_was() {
    let switches = [
        OfferSwitch::NewBattery,
        OfferSwitch::BatteryIncluded,
        OfferSwitch::BatteryNeverReplaced,
        OfferSwitch::CertifiedWipe,
        OfferSwitch::SocialTerms,
        OfferSwitch::TakeBack,
        OfferSwitch::Certificate(Certificate::EpeatGold),
    ];
    let offers = switches.map(|switch| SwitchPlace::Offer {
        group: 0,
        option: 1,
        switch,
    });
    for place in offers
        .into_iter()
        .chain([SwitchPlace::Preference { requirement: 0 }])
    {
        let is_on = |scenario: &Scenario| super::super::place::is_on(scenario, place);
        let once = after(&school(), Edit::Switch(place));
        assert_ne!(is_on(&once), is_on(&school()), "{place:?}");
        let twice = after(&once, Edit::Switch(place));
        assert_eq!(is_on(&twice), is_on(&school()), "{place:?}");
    }
}

#[test]
fn two_organisations_share_the_people_and_a_third_brings_its_own() {
    let two = after(&school(), Edit::AddOrganisation);
    let counts = |scenario: &Scenario| -> Vec<u32> {
        let counts = scenario.groups[0].counts.iter();
        counts.map(|entry| entry.count).collect()
    };
    assert_eq!(counts(&two), [150, 150]);
    let three = after(&two, Edit::AddOrganisation);
    assert_eq!(counts(&three), [150, 150, 0]);
    let place = NumberPlace::OrganisationCount {
        group: 0,
        organisation: 2,
    };
    let three = after(&three, Edit::Number(place, Some(60.0)));
    assert_eq!(three.groups[0].count, 360);
    let place = NumberPlace::Count { group: 0 };
    let fewer = after(&three, Edit::Number(place, Some(36.0)));
    assert_eq!(counts(&fewer), [15, 15, 6]);
    let left = after(&three, Edit::RemoveOrganisation { organisation: 0 });
    assert_eq!((left.groups[0].count, counts(&left)), (210, vec![150, 60]));
    let alone = after(&left, Edit::RemoveOrganisation { organisation: 0 });
    assert_eq!((alone.groups[0].count, counts(&alone)), (210, vec![]));
    assert!(alone.organisations.is_empty());
}

#[test]
fn the_people_of_an_organisation_that_has_a_whole_group_stay_in_it() {
    let mut three = school();
    three = after(&three, Edit::AddOrganisation);
    three = after(&three, Edit::AddOrganisation);
    let count = |organisation| NumberPlace::OrganisationCount {
        group: 0,
        organisation,
    };
    three = after(&three, Edit::Number(count(1), Some(0.0)));
    let left = after(&three, Edit::RemoveOrganisation { organisation: 0 });
    assert_eq!(left.groups[0].count, 150);
}

#[test]
fn requirements_are_added_one_kind_after_the_other() {
    let mut scenario = school();
    scenario.requirements.clear();
    for _ in 0..=RequirementKind::WORDS.len() {
        scenario = after(&scenario, Edit::AddRequirement);
    }
    let kinds = RequirementKind::WORDS.iter();
    for ((_, kind), added) in kinds.zip(&scenario.requirements) {
        assert_eq!(added.kind, Some(*kind));
    }
    for (word, kind) in RequirementKind::WORDS {
        let place = ChoicePlace::RequirementKind { requirement: 0 };
        let changed = choose(&scenario, place, word);
        assert_eq!(changed.requirements[0].kind, Some(*kind));
        crate::engine::compare(&validate(&changed).expect("valid"));
    }
    let removed = after(&scenario, Edit::RemoveRequirement { requirement: 0 });
    assert_eq!(removed.requirements[..], scenario.requirements[1..]);
}

#[test]
fn a_remedy_does_what_it_says() {
    let bought = after(
        &school(),
        remedy(RemedyAction::BuyWarranty { years: 2.0 }, 500.0),
    );
    let more = after(
        &bought,
        remedy(RemedyAction::BuyWarranty { years: 1.0 }, 500.0),
    );
    let warranty = &more.groups[0].options[1].offer.warranty;
    assert_eq!(warranty.bought_years, Some(3.0));

    let larger = remedy(RemedyAction::ExtendMemory { gigabytes: 32.0 }, 450.0);
    let upgraded = after(&school(), larger.clone());
    let upgrade = &upgraded.groups[0].options[1].offer.upgrade;
    assert_eq!((upgrade.memory_gb, upgrade.price), (Some(32.0), None));

    let place = NumberPlace::of_option((0, 1), Quantity::UpgradePrice);
    let priced = after(&school(), Edit::Number(place, Some(100.0)));
    let priced = after(&priced, larger);
    assert_eq!(entered_number(&priced, place), Some(550.0));

    let lower = after(
        &school(),
        remedy(RemedyAction::LowerShare { percent: 40.0 }, 0.0),
    );
    assert_eq!(percent_of(&lower.groups[0], Sourcing::Refurbished), 40.0);

    assert!(
        remedy(RemedyAction::AskSupplier, 0.0)
            .apply(&school())
            .is_none()
    );
}

#[test]
fn every_remedy_that_is_offered_meets_its_requirement() {
    for preset in PresetId::ALL {
        let scenario = preset.scenario();
        let before = crate::engine::compare(&validate(&scenario).expect("valid"));
        for missed in before
            .requirements
            .iter()
            .filter(|result| result.is_missed())
        {
            let (Some(asked), Some(remedy)) = (Asked::of(missed), missed.remedy.clone()) else {
                continue;
            };
            let edit = Edit::Remedies(vec![(asked, remedy)]);
            let Some(done) = edit.apply(&scenario) else {
                continue;
            };
            let now = crate::engine::compare(&validate(&done).expect("valid"));
            let same = now.requirements.iter().filter(|result| {
                Asked::of(result) == Some(asked) && result.demand == missed.demand
            });
            for result in same {
                assert!(result.is_met(), "{preset:?} {result:?}");
            }
        }
    }
}

#[test]
fn a_mix_in_whole_devices_is_taken_over_exactly() {
    for count in [3_u32, 7, 300, 999] {
        let mut scenario = PresetId::SchoolLaptops.scenario();
        scenario.groups[0].count = count;
        for refurbished in 0..=count {
            let devices = vec![vec![count - refurbished, refurbished]];
            let taken = Edit::TakeMix(devices.clone()).apply(&scenario);
            let taken = taken.expect("as many options");
            for (option, devices) in taken.groups[0].options.iter().zip(&devices[0]) {
                let exact = f64::from(taken.groups[0].count) * option.share_percent / 100.0;
                assert!((exact - f64::from(*devices)).abs() < 1e-9);
            }
            let valid = validate(&taken).expect("shares that add up");
            let users = &compare(&valid).groups[0].options[1].users;
            assert!((users.value() - f64::from(refurbished)).abs() < 1e-9);
        }
    }
}

#[test]
fn an_accessory_is_named() {
    let (group, option) = (0, 1);
    let with = after(&school(), Edit::AddAccessory { group, option });
    let rename = |accessory, name: &str| Edit::RenameAccessory {
        group,
        option,
        accessory,
        name: Some(name.to_owned()),
    };
    let named = after(&with, rename(0, "Bag"));
    let offer = &named.groups[0].options[1].offer;
    assert_eq!(offer.accessories[0].name.as_deref(), Some("Bag"));
    assert_eq!(offer.accessories[0].price, Some(0.0));
    assert!(rename(0, "Bag").change(&with).is_gradual());
    assert_eq!(rename(1, "Charger").apply(&with), None);
}

#[test]
fn one_price_for_all_years_takes_the_place_of_one_for_each() {
    let mut scenario = school();
    scenario.groups[0].options[1].offer.extension_prices = vec![100.0, 200.0];
    let place = NumberPlace::of_option((0, 1), Quantity::ExtensionPrice);
    assert_eq!(entered_number(&scenario, place), None);
    assert_eq!(after(&scenario, Edit::Number(place, None)), scenario);
    let one = after(&scenario, Edit::Number(place, Some(150.0)));
    assert_eq!(entered_number(&one, place), Some(150.0));
    assert!(one.groups[0].options[1].offer.extension_prices.is_empty());
}

/// What is tried is entered everywhere it is about, and is one step; what no field holds changes
/// nothing.
#[test]
fn what_is_tried_is_entered_as_one_step() {
    let scenario = PresetId::SchoolLaptops.scenario();
    let entry = |option: usize, value: f64| Entry {
        path: [
            "groups[0].options[",
            &option.to_string(),
            "].offer.plannedYears",
        ]
        .concat(),
        value: Value::Number(value),
    };
    let tried = Tried::Number(Quantity::PlannedYears);
    let edit = Edit::Try {
        tried,
        entries: vec![entry(0, 2.9), entry(1, 2.9)],
    };
    assert_eq!(edit.change(&school()), Change::Tried(tried));
    assert!(!edit.change(&school()).is_gradual());
    let after = edit.apply(&scenario).expect("fields of the scenario");
    for option in &after.groups[0].options {
        assert_eq!(option.offer.planned_years, Some(2.9));
    }
    for nowhere in [entry(9, 2.9), entry(1, -1.0)] {
        let entries = vec![entry(0, 2.9), nowhere];
        assert_eq!(Edit::Try { tried, entries }.apply(&scenario), None);
    }
}
