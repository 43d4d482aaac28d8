//! What a change is called: by the buttons that undo it, by the name of a saved plan, and when it is
//! read out.

use crate::catalogue;
use crate::engine::requirements::Demand;
use crate::quantity::{Part, Quantity};
use crate::report::question::needed_devices;
use crate::state::edit::{
    Brought, Change, ChoicePlace, NumberPlace, SwitchPlace, Tried, entered_number,
};
use crate::state::fleet::{CohortInShort, CohortNumber, FleetChange};
use crate::state::opening::Origin;
use crate::state::place::OfferSwitch;
use crate::text::{
    Language, certificate_name, cohort_changed, cohort_in_short, demand_name, fill, remedy_done,
    switch_name, term, typed,
};
use crate::ui::kit::intl::IntlFormat;
use crate::ui::kit::later::later;
use crate::ui::kit::view::View;

later! {
    later, "00000000000000000000000000000113",
    pub fn change_text(view: &View, change: Change) -> String = change_text_made_later
}

later! {
    later, "00000000000000000000000000000114",
    pub fn step(view: &View, change: Change, values: [Option<f64>; 2]) -> String = step_made_later
}

later! {
    later, "00000000000000000000000000000115",
    pub fn plan_name(view: &View) -> String = plan_name_made_later
}

/// What was done, for who is told of it.
fn change_text_made_later(view: &View, change: Change) -> String {
    done(change, view.state.language)
}

/// What was changed: "group added".
fn change_name(change: Change, language: Language) -> &'static str {
    let words = language.words();
    match change {
        Change::Number(place) => match place {
            NumberPlace::Count { .. } | NumberPlace::OrganisationCount { .. } => words.edit_count(),
            NumberPlace::UsersPerDevice { .. } => words.edit_users_per_device(),
            NumberPlace::Cohort(_, number) => match number {
                CohortNumber::Count => words.edit_cohort_count(),
                CohortNumber::NewSince => words.edit_cohort_since(),
                CohortNumber::DueYear => words.edit_cohort_latest(),
            },
            NumberPlace::CountByYear { .. } => words.edit_count_in_year(),
            NumberPlace::Share { .. } => words.edit_share(),
            NumberPlace::Field(number) => quantity_name(number.quantity, language),
            NumberPlace::Requirement { .. } => words.edit_requirement(),
            NumberPlace::Limit(_) => language.words().edit_limit(),
        },
        Change::Choice(place) => match place {
            ChoicePlace::Preset => words.edit_preset(),
            ChoicePlace::Place => words.edit_place(),
            ChoicePlace::Currency => words.edit_currency(),
            ChoicePlace::Need { .. } => words.edit_need(),
            ChoicePlace::People { .. } => words.edit_people(),
            ChoicePlace::Device { .. } | ChoicePlace::CohortDevice(_) => words.edit_device(),
            ChoicePlace::Sourcing { .. } | ChoicePlace::CohortSourcing(_) => words.edit_sourcing(),
            ChoicePlace::Replacement => words.edit_replacement(),
            ChoicePlace::Giver { .. } => words.edit_giver(),
            ChoicePlace::Kind { .. } => words.edit_kind(),
            ChoicePlace::RequirementKind { .. } | ChoicePlace::RequirementCertificate { .. } => {
                words.edit_requirement()
            }
            ChoicePlace::Allocation | ChoicePlace::FootprintSource | ChoicePlace::Vat => {
                words.edit_assumption()
            }
            ChoicePlace::Objective => language.words().edit_objective(),
        },
        Change::Switch(place) => match place {
            SwitchPlace::Preference { .. } => words.edit_requirement(),
            SwitchPlace::Offer { switch, .. } => match switch {
                OfferSwitch::NewBattery => words.new_battery(),
                OfferSwitch::BatteryIncluded => words.battery_included(),
                OfferSwitch::BatteryNeverReplaced => words.battery_never_replaced(),
                OfferSwitch::MarginScheme => words.margin_scheme(),
                OfferSwitch::CertifiedWipe => demand_name(Demand::CertifiedWipe, language),
                OfferSwitch::SocialTerms => demand_name(Demand::SocialTerms, language),
                OfferSwitch::TakeBack => demand_name(Demand::TakeBack, language),
                OfferSwitch::AccidentsCovered => words.accidents_covered(),
                OfferSwitch::Certificate(certificate) => certificate_name(certificate),
            },
        },
        Change::Mix { .. } => words.edit_share(),
        Change::Name { .. }
        | Change::OrganisationName { .. }
        | Change::DeviceName { .. }
        | Change::AccessoryName { .. } => words.edit_name(),
        Change::GroupAdded => words.edit_group_added(),
        Change::GroupRemoved => words.edit_group_removed(),
        Change::OptionAdded => words.edit_option_added(),
        Change::OptionRemoved => words.edit_option_removed(),
        Change::TierAdded => words.edit_tier_added(),
        Change::TierRemoved => words.edit_tier_removed(),
        Change::AccessoryAdded => words.edit_accessory_added(),
        Change::AccessoryRemoved => words.edit_accessory_removed(),
        Change::PilotAdded => words.edit_pilot_added(),
        Change::PilotRemoved => words.edit_pilot_removed(),
        Change::OrganisationAdded => words.edit_organisation_added(),
        Change::OrganisationRemoved => words.edit_organisation_removed(),
        Change::MixTaken => language.words().edit_mix(),
        Change::Fleet(change) => match change {
            // Told by what was added or removed, in `done`.
            FleetChange::CohortAdded(_) | FleetChange::CohortRemoved(_) => words.fleet(),
            FleetChange::CohortName(_) => words.edit_name(),
            FleetChange::CountByYearAdded { .. } => words.edit_count_by_year_added(),
            FleetChange::CountByYearRemoved { .. } => words.edit_count_by_year_removed(),
        },
        Change::RequirementAdded => words.edit_requirement_added(),
        Change::RequirementRemoved => words.edit_requirement_removed(),
        Change::Remedy(action) => remedy_done(action, language),
        Change::Tried(Tried::Number(quantity)) => quantity_name(quantity, language),
        Change::Tried(Tried::Switch(kind)) => switch_name(kind, language),
        Change::PlanOpened => words.edit_plan(),
        Change::Opened(origin) => match origin {
            Origin::Link => words.edit_link(),
            Origin::File => words.edit_file(),
            Origin::Browser => words.edit_kept(),
        },
        Change::Brought(Brought::Fleet) => words.edit_list(),
        Change::Brought(Brought::Offers) => words.edit_offers(),
        Change::Brought(Brought::Footprint) => words.edit_footprint(),
        Change::Replaced => words.edit_all(),
    }
}

/// What was done, for who is told of it: "tried: a new battery", "40 laptops from 2022 added".
fn done(change: Change, language: Language) -> String {
    let name = change_name(change, language);
    let of_cohort = |cohort: CohortInShort, is_added| {
        let what = (cohort.class, cohort.device.and_then(catalogue::device));
        let format = IntlFormat(language);
        let cohort = cohort_in_short(what, cohort.count, cohort.new_since, &format);
        cohort_changed(&cohort, is_added, language)
    };
    match change {
        Change::Fleet(FleetChange::CohortAdded(cohort)) => of_cohort(cohort, true),
        Change::Fleet(FleetChange::CohortRemoved(cohort)) => of_cohort(cohort, false),
        Change::Tried(_) => fill(language.words().change_tried(), &[("change", name)]),
        _ => name.to_owned(),
    }
}

/// What was changed of a quantity; where that is no shorter, what explanations call it.
fn quantity_name(quantity: Quantity, language: Language) -> &'static str {
    let words = language.words();
    match quantity {
        Quantity::Horizon => words.edit_horizon(),
        Quantity::Price => words.edit_price(),
        Quantity::PlannedYears => words.edit_years(),
        Quantity::WarrantyMonths => words.edit_warranty(),
        Quantity::AgeAtPurchase => words.edit_age(),
        Quantity::TierFrom | Quantity::TierPrice => words.edit_tier(),
        _ => match quantity.edited() {
            Some(edited) if edited.part == Part::Assumptions => words.edit_assumption(),
            _ => term(quantity, language),
        },
    }
}

/// A step that can be undone, with what it changed: "price 2,000 → 1,690".
fn step_made_later(view: &View, change: Change, [from, to]: [Option<f64>; 2]) -> String {
    let name = change_name(change, view.state.language);
    let Change::Number(place) = change else {
        return done(change, view.state.language);
    };
    let written = |value: f64| typed(value, place.kind(), &view.format());
    match (from.map(written), to.map(written)) {
        (Some(from), Some(to)) => [name, " ", &from, " → ", &to].concat(),
        (None, Some(to)) => [name, " → ", &to].concat(),
        _ => name.to_owned(),
    }
}

/// What a saved plan is called at first: what is needed, and what was changed last.
fn plan_name_made_later(view: &View) -> String {
    let state = &view.state;
    let language = state.language;
    let needed = needed_devices(&view.report());
    let change = state.undoable().filter(|_| state.is_changed());
    let changed = match change {
        None
        | Some(
            Change::Replaced
            | Change::PlanOpened
            | Change::Opened(_)
            | Change::Number(NumberPlace::Count { .. }),
        ) => {
            return needed;
        }
        Some(change @ Change::Number(place)) => {
            let value = entered_number(state.scenario(), place);
            let value = value.map(|value| typed(value, place.kind(), &view.format()));
            [change_name(change, language), &value.unwrap_or_default()].join(" ")
        }
        Some(change @ Change::Fleet(_)) => done(change, language),
        Some(change) => change_name(change, language).to_owned(),
    };
    [&needed, ", ", changed.trim()].concat()
}
