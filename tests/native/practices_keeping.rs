//! Umeå's two practices as their people would enter them: computers in rounds inside the schools, and
//! keeping what there is. What they asked is read off and held against pencil and paper. Amounts are
//! examples.

use crate::common::{close, compared};
use refurb_or_new::engine::Comparison;
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::life::LifeLimit;
use refurb_or_new::engine::option_result::OptionResult;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::{Demand, RemedyAction, RequirementResult};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Requirement, RequirementKind, Scenario};

fn missed(comparison: &Comparison) -> Vec<&RequirementResult> {
    let results = comparison.requirements.iter();
    results.filter(|result| result.is_missed()).collect()
}

fn required(kind: RequirementKind, value: f64) -> Requirement {
    Requirement {
        kind: Some(kind),
        value: Some(value),
        ..Requirement::default()
    }
}

/// Amounts as they are paid, a need that stands still, and everyone equipped at the start: one life at a
/// time.
fn plain(preset: PresetId) -> Scenario {
    let mut scenario = preset.scenario();
    for group in &mut scenario.groups {
        group.fleet.clear();
    }
    scenario.method.discount_rate_percent = Some(0.0);
    scenario
}

// The action plan: rounds

#[test]
fn pupils_computers_go_through_three_rounds() {
    let comparison = compared(&plain(PresetId::UmeaRounds));
    let mix = comparison.plan(PlanKind::YourMix);
    let [second, third] = &mix.handing_down[..] else {
        panic!("two hand-overs")
    };
    // 900 pupils for three years give 300 computers a year, of which 750 ÷ 3 are needed; and of
    // those 250, 300 ÷ 2 once more.
    close(second.needed_per_year.value(), 250.0);
    close(second.handed_per_year.value(), 250.0);
    close(third.handed_per_year.value(), 150.0);
    assert!(missed(&comparison).is_empty());
    let released: Vec<[f64; 4]> = mix
        .givers
        .iter()
        .map(|giver| {
            [
                giver.released_per_year,
                giver.handed_per_year,
                giver.resold_per_year,
                giver.disposed_per_year,
            ]
            .map(|number| number.value())
        })
        .collect();
    // Of the 50 and the 100 that are left, 30 % are used again after pupils.
    assert_eq!(
        released,
        [[300.0, 250.0, 15.0, 35.0], [250.0, 150.0, 30.0, 70.0]]
    );
    // Three, six and eight years old when they are given up; eight years of one computer in all.
    let years = |group: usize| {
        comparison.groups[group].options[0]
            .service_life
            .years
            .value()
    };
    close(years(0) + years(1) + years(2), 8.0);
}

#[test]
fn the_schools_see_what_they_give_up_by_not_selling() {
    let comparison = compared(&plain(PresetId::UmeaRounds));
    let mix = comparison.plan(PlanKind::YourMix);
    // Over six years 250 a year that cost 9 500, at three years of age worth 30 %; of pupils' devices
    // 30 % are used again: 1 500 × 2 850 × 0.3.
    close(mix.handing_down[0].resale_forgone.value(), 1_282_500.0);
    // At six years 15 % × 0.75 = 11.25 %: 150 a year at 1 068.75, of which 30 %.
    close(mix.handing_down[1].resale_forgone.value(), 288_562.5);
    // It pays all the same: a computer that is handed down costs the second round less than one of
    // its own would, even with what the first round could have sold it for.
    let second = &comparison.groups[1].options;
    let forgone = 1_282_500.0 / (750.0 * 6.0);
    assert!(second[0].cost.per_user_year.value() + forgone < second[1].cost.per_user_year.value());
    let new = comparison.plan(PlanKind::AllNew);
    assert!(mix.cost.total.value() < new.cost.total.value());
    assert!(mix.carbon.total.value() < new.carbon.total.value());
}

#[test]
fn a_partner_sells_the_computers_of_the_administration_and_recycles_the_rest() {
    let mut scenario = plain(PresetId::UmeaRounds);
    scenario.method.allocation = Some(refurb_or_new::scenario::Allocation::HalfAndHalf);
    scenario.horizon_years = 4.0;
    let comparison = compared(&scenario);
    let administration = &comparison.groups[3].options[0];
    // Four years, then 1 800 SEK each for the four fifths that are used again.
    close(administration.cost.lines[Line::Resale].value(), -1_440.0);
    close(
        administration.carbon.allocated_share.value(),
        0.8 * 0.5 + 0.2,
    );
    // The agreement is the plan for the end: nothing else was entered about take-back.
    assert_eq!(scenario.groups[3].options[0].offer.take_back, None);
    assert!(missed(&comparison).is_empty());
}

#[test]
fn criteria_stand_on_every_offer() {
    let mut scenario = plain(PresetId::UmeaRounds);
    // The label is that of the device, whoever has it.
    let comparison = compared(&scenario);
    let labels = comparison.requirements.iter();
    let labels = labels.filter(|result| result.demand == Demand::Certificate);
    assert!(labels.clone().count() == 10 && labels.clone().all(|result| result.is_met()));
    // Social terms are those of the offer.
    scenario.groups[0].options[0].offer.social_terms = None;
    let comparison = compared(&scenario);
    let missed = missed(&comparison);
    assert_eq!(missed.len(), 1);
    assert_eq!(
        (missed[0].demand, missed[0].group),
        (Demand::SocialTerms, Some(0))
    );
    assert_eq!(
        missed[0].remedy.as_ref().map(|remedy| remedy.action),
        Some(RemedyAction::AskSupplier)
    );
    assert!(!comparison.groups[0].options[0].recommendable);
}

#[test]
fn slightly_more_performance_lasts_all_rounds() {
    let mut scenario = plain(PresetId::UmeaRounds);
    let second = |scenario: &Scenario| compared(scenario).groups[1].options[0].service_life.clone();
    assert_eq!(second(&scenario).limit, LifeLimit::Planned);
    // A processor a tenth above the need of today: ln 1.1 ÷ ln 1.03 = 3.22 years, of which the first
    // round uses three. What is left to the second is less than a school term.
    scenario.groups[0].options[0].specification.cpu_mark = Some(1.1 * 3_500.0);
    assert!(!second(&scenario).meets_need);
    // A fifth above: 6.17 years, enough for both.
    scenario.groups[0].options[0].specification.cpu_mark = Some(1.2 * 3_500.0);
    assert_eq!(second(&scenario).limit, LifeLimit::Planned);
    // A long-life battery: a day at school takes nine hours, and another device has seven.
    for group in &mut scenario.groups[..2] {
        group.need.battery_hours = Some(9.0);
    }
    assert!(second(&scenario).meets_need);
    scenario.groups[0].options[0].specification.battery_hours = Some(7.0);
    assert_eq!(second(&scenario).limit, LifeLimit::BatteryHours);
}

#[test]
fn too_many_in_the_second_round_are_told_and_equipped() {
    let mut scenario = plain(PresetId::UmeaRounds);
    scenario.groups[1].count = 1_000;
    let comparison = compared(&scenario);
    // 1 000 ÷ 3 needed, 300 there: 100 people get a new one, the first that is bought there.
    let flow = &comparison.plan(PlanKind::YourMix).handing_down[0];
    close(flow.shortfall_users.value(), 100.0);
    assert_eq!(
        flow.rest.as_ref().and_then(|rest| rest.option.as_deref()),
        Some("new")
    );
    let users: Vec<f64> = comparison.groups[1]
        .options
        .iter()
        .map(|option| option.users.value())
        .collect();
    close(users[0], 900.0);
    close(users[1], 100.0);
    let missed = missed(&comparison);
    assert_eq!(missed[0].demand, Demand::HandedDownSupply);
    assert_eq!(
        missed[0].remedy.as_ref().map(|remedy| remedy.action),
        Some(RemedyAction::LowerShare { percent: 90.0 })
    );
}

// The policy: keep what there is

fn three(comparison: &Comparison) -> [&OptionResult; 3] {
    let [keep, new, refurbished] = &comparison.groups[0].options[..] else {
        panic!("three options")
    };
    [keep, new, refurbished]
}

#[test]
fn keeping_stands_beside_buying() {
    let comparison = compared(&plain(PresetId::UmeaKeep));
    let [keep, new, refurbished] = three(&comparison);
    assert!(keep.recommendable && new.recommendable && refurbished.recommendable);
    // Three more years, then a new one: two of its five years fall into the horizon.
    close(keep.service_life.years.value(), 3.0);
    close(keep.successor.as_ref().expect("one").from_year, 2030.0);
    // Memory and battery put in are 450 + 1 000; the new one is 13 500. Of 35 % of that, which nobody
    // uses again, three fifths are left: 1 450 + 13 500 − 2 835.
    close(keep.cost.lines[Line::Purchase].value(), 12_115.0);
    // 5 + 8 kg of parts, and two fifths of 244.6 and of the battery that the new one gets after four.
    close(keep.carbon.embodied.value(), 13.0 + 0.4 * (244.6 + 8.0));
    assert!(keep.carbon.total.value() < new.carbon.total.value());
    assert!(keep.cost.total.value() < new.cost.total.value());
    assert!(refurbished.carbon.total.value() < keep.carbon.total.value());
}

#[test]
fn requirements_decide_on_what_is_kept() {
    let mut scenario = plain(PresetId::UmeaKeep);
    scenario.groups[0].options[0].specification.updates_until = Some(2030.0);
    scenario
        .requirements
        .push(required(RequirementKind::UpdatesUntil, 2029.0));
    assert!(three(&compared(&scenario))[0].recommendable);
    scenario
        .requirements
        .push(required(RequirementKind::UpdatesUntil, 2030.0));
    scenario
        .requirements
        .push(required(RequirementKind::WarrantyMonths, 12.0));
    scenario
        .requirements
        .push(required(RequirementKind::BatteryHealth, 80.0));
    // The batteries of refurbished ones are not said to be that good.
    scenario.groups[0].options[2].offer.battery_health_percent = Some(85.0);
    let comparison = compared(&scenario);
    let missed = missed(&comparison);
    let of_keep: Vec<Demand> = missed.iter().map(|result| result.demand).collect();
    // A warranty is asked of what is bought; what is put in counts as a new battery.
    assert_eq!(of_keep, [Demand::UpdatesUntil]);
    assert!(missed.iter().all(|result| result.option == Some(0)));
    assert!(!three(&comparison)[0].recommendable && three(&comparison)[1].recommendable);
}

#[test]
fn every_purchase_asks_what_becomes_of_it() {
    let mut scenario = plain(PresetId::UmeaKeep);
    for option in &mut scenario.groups[0].options {
        option.offer.take_back = None;
    }
    let comparison = compared(&scenario);
    let demands: Vec<Demand> = missed(&comparison)
        .iter()
        .map(|result| result.demand)
        .collect();
    assert_eq!(demands, [Demand::TakeBack; 3]);
    for option in &mut scenario.groups[0].options {
        option.offer.take_back_agreement.price_per_device = Some(300.0);
    }
    assert!(missed(&compared(&scenario)).is_empty());
}
